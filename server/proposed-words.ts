import type { Span } from "../rules/index.ts";
import { sentenceAround } from "./sentence.ts";

/**
 * Words of a marked sentence that the writer may want to tell us about: a name that could be the organisation's, a
 * word that could mean its customers. Words that the writer selected come first; else a few likely ones.
 */
export function organisationNamesIn(
	text: string,
	finding: Span,
	selected: Span,
): string[] {
	const chosen = chosenWords(text, finding, selected);
	if (chosen !== undefined) return [chosen];
	const sentence = wordsAround(text, finding);
	return unique(
		[
			...sentence.matchAll(
				/\p{Lu}[\p{L}\p{N}&'’.-]*(?:\s\p{Lu}[\p{L}\p{N}&'’.-]*)*/gu,
			),
		]
			.map(([name]) => name.replace(/(?:['’]s)?[.'’]*$/u, ""))
			.filter((name) => name.length > 1 && !ordinaryOpening.test(name)),
	).slice(0, 2);
}

/** With each word as it is written, and in the singular, as settings want it. */
export function customerWordsIn(
	text: string,
	finding: Span,
	selected: Span,
): { written: string; word: string }[] {
	const chosen = chosenWords(text, finding, selected);
	const words =
		chosen === undefined
			? unique(
					[...wordsAround(text, finding).matchAll(people)].map(
						([word]) => word,
					),
				).slice(0, 2)
			: [chosen];
	return words.map((written) => ({ written, word: singularOf(written) }));
}

/** Lower-case plurals that name people by what they do or are: riders, patients, tenants, parents, members. */
const people =
	/(?<!\p{L})\p{Ll}{2,}(?:ers|ors|ees|ists|ants|(?<!m)ents|ians|men|women)(?!\p{L})/gu;

/** A capital that only the beginning of a sentence explains. */
const ordinaryOpening =
	/^(?:We|Our|Us|I|You|Your|It|They|The|This|That|These|Those|A|An|In|On|At|To|For|With|From|By|As|If|When|While|After|Before|So|And|But|Or|There|Here|Need|Must|Should|Grow|Increase|Launch|Build|Add|Improve|Drive|Q[1-4])(?:['’]\p{L}+)?$/u;

function chosenWords(
	text: string,
	finding: Span,
	selected: Span,
): string | undefined {
	if (selected.start === selected.end) return undefined;
	if (selected.start === finding.start && selected.end === finding.end) {
		return undefined;
	}
	const words = text.slice(selected.start, selected.end).trim();
	return /^[\p{L}\p{N}][\p{L}\p{N}&'’. -]{0,40}$/u.test(words)
		? words
		: undefined;
}

function wordsAround(text: string, finding: Span): string {
	const { start, end } = sentenceAround(text, finding);
	return text.slice(start, end);
}

function singularOf(word: string): string {
	if (/(?:wo)?men$/u.test(word)) return word.replace(/men$/u, "man");
	return word.replace(/(?<=[^s])s$/u, "");
}

const unique = (words: readonly string[]): string[] => [...new Set(words)];
