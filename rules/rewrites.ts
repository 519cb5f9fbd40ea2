import type { Rewrite } from "./finding.ts";
import type { CheckOptions } from "./options.ts";
import { leadInOf } from "./prose/context.ts";
import { maskMarkdown, maskPlaintext } from "./prose/mask.ts";
import { type Sentence, toSentence } from "./prose/sentence.ts";
import { sentenceSpans } from "./prose/sentence-split.ts";
import { parseEnglish, tokensIn } from "./prose/token.ts";
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

/** What stands where the sentence stood, once the rewrite is in. */
function sentencesAfter(
	turned: Turned,
	sentence: Sentence,
	source: string,
	{ language }: CheckOptions,
): Sentence[] {
	const { kind, context, documentKind, names } = sentence;
	const masked = (language === "plaintext" ? maskPlaintext : maskMarkdown)(
		after(turned, sentence, source),
	);
	return sentenceSpans(masked.text).flatMap((each) => {
		const words = masked.text.slice(each.start, each.end);
		const tokens = tokensIn(parseEnglish(words), masked, each.start);
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
