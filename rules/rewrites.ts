import type { Rewrite } from "./finding.ts";
import type { CheckOptions } from "./options.ts";
import { leadInOf } from "./prose/context.ts";
import { maskMarkdown, maskPlaintext } from "./prose/mask.ts";
import { type Sentence, toSentence } from "./prose/sentence.ts";
import { sentenceSpans } from "./prose/sentence-split.ts";
import { tokensAt } from "./prose/token.ts";
import type { Sighting } from "./rule.ts";
import { turnsFor } from "./turns/index.ts";
import type { Turned } from "./turns/turn.ts";

const most = 3;

/** Rewrites for a sighting, best first. A complete one is read again: what would be marked is not offered. */
export function rewritesFor(
	ruleId: string,
	sighting: Sighting,
	sentence: Sentence,
	source: string,
	options: CheckOptions,
	marks: (sentence: Sentence) => boolean,
): Rewrite[] {
	const offered: Rewrite[] = [];
	const turns = turnsFor(
		ruleId,
		sentence,
		sighting,
		source,
		options.voice,
		options.people,
	);
	for (const turned of turns) {
		if (offered.length === most) break;
		if (doubles(turned, sentence, source)) continue;
		if (
			turned.kind === "complete" &&
			(offered.length === most - 1 ||
				misleads(turned, sentence, source) ||
				sentencesAfter(turned, sentence, source, options).some(marks))
		)
			continue;
		const { kind, text, span, safe } = turned;
		offered.push({ kind, text, span, safe });
	}
	return offered;
}

/** The words of the sentence once the rewrite is in. */
const after = (
	{ span, text }: Turned,
	sentence: Sentence,
	source: string,
): string =>
	source.slice(sentence.span.start, span.start) +
	text +
	source.slice(span.end, sentence.span.end);

const doubledWord = /\b(?!(?:that|had)\b)(\p{L}+) \1\b/giu;

/** "Our our report": two sentences without a stop between them were read as one. */
const doubles = (turned: Turned, sentence: Sentence, source: string): boolean =>
	(after(turned, sentence, source).match(doubledWord)?.length ?? 0) >
	(source.slice(sentence.span.start, sentence.span.end).match(doubledWord)
		?.length ?? 0);

/** "We have released:" tells what the list below is; a rewrite must not tell it otherwise. */
function misleads(turned: Turned, sentence: Sentence, source: string): boolean {
	const { start, end } = sentence.span;
	const lead = leadInOf(source.slice(start, end));
	const leads = leadInOf(after(turned, sentence, source));
	return (
		(lead === "past" && leads !== "past" && leads !== "reader") ||
		(lead === "plan" && leads !== "plan")
	);
}

/** What stands where the sentence stood, once the rewrite is in. Markup may reach beyond the sentence: the block is read. */
function sentencesAfter(
	{ span, text }: Turned,
	sentence: Sentence,
	source: string,
	{ language }: CheckOptions,
): Sentence[] {
	const { kind, context, documentKind, names } = sentence;
	const masked = (language === "plaintext" ? maskPlaintext : maskMarkdown)(
		source.slice(0, span.start) + text + source.slice(span.end),
	);
	const end = sentence.span.end + text.length - (span.end - span.start);
	return sentenceSpans(masked.text).flatMap((each) => {
		if (each.end <= sentence.span.start || each.start >= end) return [];
		const words = masked.text.slice(each.start, each.end);
		const tokens = tokensAt(masked, each);
		return tokens.length > 0
			? [
					toSentence(each, words, tokens, {
						kind,
						context,
						documentKind,
						names,
					}),
				]
			: [];
	});
}
