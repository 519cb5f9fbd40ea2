import type { Rewrite } from "./finding.ts";
import type { CheckOptions } from "./options.ts";
import { leadInOf } from "./prose/context.ts";
import { maskMarkdown, maskPlaintext } from "./prose/mask.ts";
import { type Sentence, toSentence } from "./prose/sentence.ts";
import { sentenceSpans } from "./prose/sentence-split.ts";
import type { Span } from "./prose/span.ts";
import { tokensAt } from "./prose/token.ts";
import type { Sighting } from "./rule.ts";
import { telling, turnsFor } from "./turns/index.ts";
import type { Turned } from "./turns/turn.ts";

const most = 3;

/** Rewrites for a sighting, best first. A complete one is read again: what would be marked is not offered. */
export function rewritesFor(
	ruleId: string,
	sighting: Sighting,
	sentence: Sentence,
	source: string,
	options: CheckOptions,
	seenIn: (sentence: Sentence) => Seen | undefined,
): Rewrite[] {
	if (source.length <= longestRead)
		return rewritesIn(ruleId, sighting, sentence, source, options, seenIn);
	const near = around(sentence.span, source);
	return rewritesIn(
		ruleId,
		sighting,
		moved(sentence, -near.start),
		source.slice(near.start, near.end),
		options,
		seenIn,
	).map((rewrite) => ({
		...rewrite,
		span: spanMoved(rewrite.span, near.start),
	}));
}

/** “We are building a pier,” said Ana Reis: nobody puts other words into her mouth. */
const spoken =
	/^["“][^"“”]*[.!?]["”]$|["”],?\s+(?:said|says|adds|added|explains|explained|notes|noted|comments|commented)\s+(?:\S+ ){0,2}\p{Lu}|["”],?\s+\p{Lu}\p{Ll}+(?: \p{Lu}\S+)?,? (?:said|says|adds|added|explains|explained|commented)\b|\p{Lu}\p{Ll}+,? (?:said|says|adds|added|explains|explained|commented)[:,]? ["“]/u;

/** Whether nothing that stands there goes. */
const keepsWords = ({ text, span }: Turned, source: string): boolean =>
	text.includes(source.slice(span.start, span.end));

/** Rules whose complete rewrites say all that the sentence says. */
const saysIt: ReadonlySet<string> = new Set([
	"feature-first",
	"product-permits",
]);

/** A block that goes on for pages is read near the sentence only: a rewrite costs its surroundings. In UTF-16 units. */
const longestRead = 8192;
const reach = 2048;

/** The stretch around a span, cut between words. */
function around({ start, end }: Span, source: string): Span {
	const before = source.indexOf(" ", start - reach) + 1;
	const behind = source.lastIndexOf(" ", end + reach);
	return {
		start: start <= reach ? 0 : before > 0 && before < start ? before : start,
		end:
			source.length - end <= reach
				? source.length
				: behind > end
					? behind
					: end,
	};
}

const spanMoved = ({ start, end }: Span, by: number): Span => ({
	start: start + by,
	end: end + by,
});

/** The same sentence, by as many units further on. */
const moved = (sentence: Sentence, by: number): Sentence =>
	toSentence(
		spanMoved(sentence.span, by),
		sentence.text,
		sentence.tokens.map((token) => ({
			...token,
			span: spanMoved(token.span, by),
		})),
		sentence,
	);

function rewritesIn(
	ruleId: string,
	sighting: Sighting,
	sentence: Sentence,
	source: string,
	options: CheckOptions,
	seenIn: (sentence: Sentence) => Seen | undefined,
): Rewrite[] {
	const offered: Rewrite[] = [];
	const turns = turnsFor(ruleId, sentence, sighting, source, options);
	const isSound = (turned: Turned): boolean =>
		!doubles(turned, sentence, source) && !misleads(turned, sentence, source);
	const isSpoken = spoken.test(sentence.text);
	let again = 1;
	for (const turned of turns) {
		if (offered.length === most) break;
		if (turned.kind === "draft") {
			// What somebody said stays as it was said, if anything else can be done.
			if (
				isSpoken &&
				!keepsWords(turned, source) &&
				turns.some((other) => keepsWords(other, source))
			)
				continue;
			// "You can share files" leaves nothing to fill in.
			if (saysIt.has(ruleId) && offered.length > 0) break;
			if (!doubles(turned, sentence, source))
				offered.push(offer(turned, ruleId, sentence, source));
			continue;
		}
		if (offered.length === most - 1 || isSpoken || !isSound(turned)) continue;
		const marked = markedAfter(turned, sentence, source, options, seenIn);
		if (!marked) offered.push(offer(turned, ruleId, sentence, source));
		else if (again-- > 0) {
			const second = turnedAgain(turned, ruleId, marked, source, options);
			if (
				second &&
				isSound(second) &&
				!markedAfter(second, sentence, source, options, seenIn)
			)
				offered.push(offer(second, ruleId, sentence, source));
		}
	}
	return offered;
}

const offer = (
	{ kind, text, span, safe }: Turned,
	ruleId: string,
	sentence: Sentence,
	source: string,
): Rewrite => ({
	kind,
	text,
	span,
	safe: safe && isSafeUnread(span, ruleId, sentence, source),
});

/**
 * Whether nothing around the sentence leans on the words that go: "The desk – this app lets you …" keeps its subject before a dash, and "It runs on
 * Linux" behind the sentence still means the app.
 */
function isSafeUnread(
	span: Span,
	ruleId: string,
	sentence: Sentence,
	source: string,
): boolean {
	const before = source.slice(sentence.span.start, span.start).trim();
	return (
		(before === "" || /[,*_"“(]$/.test(before)) &&
		// "If you don't know GATs, they let you define …": what "they" are would be lost.
		!(
			ruleId === "product-permits" &&
			/^(?:it|they|this|these|that|those)\b/i.test(
				source.slice(span.start, span.start + 6),
			)
		) &&
		!(
			ruleId === "product-permits" &&
			/^\s+(?:It|They|This|That|These|Those|Its|Their)\b/.test(
				source.slice(sentence.span.end, sentence.span.end + 12),
			)
		)
	);
}

/** What a rule sees in a sentence. */
interface Seen {
	readonly ruleId: string;
	readonly sighting: Sighting;
}

/** What a rewrite leaves to be marked: the sentence, as it reads then, and what is seen in it. */
interface Marked extends Seen {
	readonly sentence: Sentence;
}

function markedAfter(
	turned: Turned,
	sentence: Sentence,
	source: string,
	options: CheckOptions,
	seenIn: (sentence: Sentence) => Seen | undefined,
): Marked | undefined {
	for (const each of sentencesAfter(turned, sentence, source, options)) {
		const seen = seenIn(each);
		if (seen) return { ...seen, sentence: each };
	}
	return undefined;
}

/** "We're glad to say that our app offers maps" → "Our app offers maps" → "You get maps": what is left to mark is turned as well. */
function turnedAgain(
	first: Turned,
	firstRule: string,
	{ ruleId, sighting, sentence }: Marked,
	source: string,
	options: CheckOptions,
): Turned | undefined {
	const { span, text } = first;
	const between = source.slice(0, span.start) + text + source.slice(span.end);
	const second = turnsFor(
		ruleId,
		sentence,
		sighting,
		between,
		options,
		telling.has(firstRule) || telling.has(ruleId),
	).find(({ kind }) => kind === "complete");
	if (!second) return undefined;
	const after =
		between.slice(0, second.span.start) +
		second.text +
		between.slice(second.span.end);
	const added = text.length - (span.end - span.start);
	const start = Math.min(span.start, second.span.start);
	const end = Math.max(span.end, second.span.end - added);
	return {
		kind: "complete",
		safe: false,
		span: { start, end },
		text: after.slice(start, after.length - (source.length - end)),
	};
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
