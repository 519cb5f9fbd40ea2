import type { Token } from "../prose/token.ts";
import { capitalised, lowered } from "../rewrite/letters.ts";
import {
	type Edit,
	edited,
	type Passage,
	type Replacement,
} from "../rewrite/passage.ts";
import type { People } from "../rewrite/people.ts";
import { lastWordEnd } from "../rewrite/phrase.ts";
import type { Sighting } from "../rule.ts";

/** A sentence, what a rule saw in it, and the people to put first. */
export interface Turning {
	readonly passage: Passage;
	readonly sighting: Sighting;
	readonly people: People;
}

/** One way to turn a sentence round, in the block. */
export interface Turned extends Replacement {
	readonly kind: "complete" | "draft";
	readonly safe: boolean;
	/** A complete one that says no more than who did what inside: a draft that asks what people have of it is better. */
	readonly inward?: boolean;
}

/** The sentence from the rewrite to its end, once the rewrite is in. */
export const fromThere = (
	{ sentence, source }: Passage,
	{ text, span }: Turned,
): string => text + source.slice(span.end, sentence.span.end);

/** How the sentences that one rule marks are turned round, best first. What cannot be done well is undefined. */
export type Turn = (turning: Turning) => Iterable<Turned | undefined>;

export function complete(
	passage: Passage,
	edits: readonly Edit[],
	safe = false,
): Turned | undefined {
	const replacement = edited(passage, edits);
	return replacement && { kind: "complete", safe, ...replacement };
}

export function draft(
	passage: Passage,
	edits: readonly Edit[],
): Turned | undefined {
	const replacement = edited(passage, edits);
	return replacement && { kind: "draft", safe: false, ...replacement };
}

/** Where the sentence itself starts, behind a speaker's name, an item's label and opening marks. */
export function firstWord({ sentence: { tokens, labelEnd } }: Passage): number {
	let at = labelEnd;
	// "KR1 Grow …": the number of the item.
	if (
		at === 0 &&
		tokens.length > 2 &&
		/^(?:KR|OKR|O|P|DO)\d+(?:\.\d+)*$/.test(tokens[0]?.text ?? "")
	)
		at++;
	// "1. We have …" in plain text.
	if (
		at === 0 &&
		/^\d{1,3}[.)]?$/.test(tokens[0]?.text ?? "") &&
		(/[.)]$/.test(tokens[0]?.text ?? "") ||
			/^[.)]$/.test(tokens[1]?.text ?? ""))
	)
		at++;
	while (at < tokens.length - 1 && tokens[at]?.kind === "mark") at++;
	return labelledTo(tokens) ?? at;
}

/** "Electric checks - We have to": where the sentence starts behind a label and its dash. Undefined where there is none. */
function labelledTo(tokens: readonly Token[]): number | undefined {
	const dash = tokens.findIndex(
		({ text }, at) => at > 0 && at < 6 && /^[-–—]$/.test(text),
	);
	return dash > 0 &&
		(tokens[dash]?.span.start ?? 0) > (tokens[dash - 1]?.span.end ?? 0) &&
		/^(?:We|Our|I)$/.test(tokens[dash + 1]?.text ?? "")
		? dash + 1
		: undefined;
}

/** Words for a place in the sentence: with a capital where they open it. */
export function opens(passage: Passage, at: number, text: string): string {
	const first = firstWord(passage);
	if (at > first) return text;
	const token = passage.sentence.tokens[first];
	// "need two more desks" in a list: it opens small. "cloud.gov helps …": a name does.
	return (passage.sentence.kind !== "paragraph" || first > 0) &&
		token?.kind === "word" &&
		/^\p{Ll}+$/u.test(token.text)
		? text
		: capitalised(text);
}

/** Words in front of the whole sentence, which goes on small. */
export function inFront(passage: Passage, words: string): Edit[] {
	const first = firstWord(passage);
	const token = passage.sentence.tokens[first];
	const small = lowered(passage, first);
	const edits: Edit[] = [
		{ from: first, to: first, text: opens(passage, first, words) },
	];
	if (token && small !== token.text)
		edits.push({ from: first, to: first + 1, text: small });
	return edits;
}

/** Words behind the whole sentence, in front of its full stop. */
export function atTheEnd(passage: Passage, words: string): Edit[] {
	let { to } = wholeOf(passage);
	const { tokens } = passage.sentence;
	// "(Mend the pier.)": inside the brackets.
	if (
		to === tokens.length &&
		tokens[0]?.text === "(" &&
		/^[)\]]$/.test(tokens[to - 1]?.text ?? "")
	)
		to -= /^[.!]$/.test(tokens[to - 2]?.text ?? "") ? 2 : 1;
	// Install "starters".: a quotation that ends in front of the full stop.
	if (
		/^["'’”]$/.test(tokens[to]?.text ?? "") &&
		/^[.!]$/.test(tokens[to + 1]?.text ?? "")
	)
		to++;
	// "We look for people who:": a list follows that goes on with what stands here.
	return tokens[to]?.text === ":" ? [] : [{ from: to, to, text: `, ${words}` }];
}

/** The whole of what the sentence says, label and closing marks left out. */
export function wholeOf(passage: Passage): { from: number; to: number } {
	const { tokens } = passage.sentence;
	const from = firstWord(passage);
	let to = Math.max(lastWordEnd(tokens), from + 1);
	// 'the current one is "tired"': the quotation mark belongs to the last word.
	if (
		/^["”]$/.test(tokens[to]?.text ?? "") &&
		tokens.slice(from, to).some(({ text }) => /^["“]$/.test(text))
	)
		to++;
	return { from, to };
}

/** Another sentence in its place, ending as it ended. */
export function instead(passage: Passage, words: string): Turned | undefined {
	const { from, to } = wholeOf(passage);
	// "Our plans are:": a list follows that needs what stands here.
	if (passage.sentence.tokens.at(-1)?.text === ":") return undefined;
	return draft(passage, [{ from, to, text: opens(passage, from, words) }]);
}

/** The capital of a word that opens the sentence once what stood before it is gone. */
export function capitalAt(passage: Passage, at: number, from: number): Edit[] {
	const token = passage.sentence.tokens[at];
	if (!token || from !== firstWord(passage)) return [];
	const raw = passage.source.slice(token.span.start, token.span.end);
	const text = opens(passage, from, raw);
	return text === raw ? [] : [{ from: at, to: at + 1, text }];
}
