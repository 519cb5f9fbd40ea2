import { inlineParser } from "../prose/markdown.ts";
import type { Sentence } from "../prose/sentence.ts";
import type { Span } from "../prose/span.ts";
import type { Token } from "../prose/token.ts";

/** A sentence together with the source of its block, markup and all. */
export interface Passage {
	readonly sentence: Sentence;
	readonly source: string;
	/** Emphasis, links, code and whatever else has an opening and a closing mark, in the block. */
	readonly marked: readonly Span[];
}

/** Tokens `from` to `to` (excluded) become `text`. An empty stretch is an insertion before `from`. */
export interface Edit {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

/** What one stretch of the block's source becomes. */
export interface Replacement {
	readonly span: Span;
	readonly text: string;
}

/** What opens and closes. */
const pairs = new Set([
	"Emphasis",
	"StrongEmphasis",
	"Strikethrough",
	"Link",
	"Image",
	"InlineCode",
	"Autolink",
]);

const mayHoldMarks = /[*_`[<~!\\]/;

export function toPassage(sentence: Sentence, source: string): Passage {
	const marked: Span[] = [];
	// Marks that opened further up or close further down hold all of the sentence or none of it.
	const { span } = sentence;
	let start = span.start;
	while (start > 0 && "*_~`[<!(".includes(source.charAt(start - 1))) start--;
	const end =
		span.end +
		(/^(?:[*_~`>]|\](?:\([^)]*\)|\[[^\]]*\])?)*/.exec(
			source.slice(span.end),
		)?.[0].length ?? 0);
	const own = source.slice(start, end);
	const read = (
		element: ReturnType<typeof inlineParser.parseInline>[number],
	): void => {
		const { type, from, to, children } = element as unknown as {
			type: number;
			from: number;
			to: number;
			children?: (typeof element)[];
		};
		if (pairs.has(inlineParser.nodeSet.types[type]?.name ?? ""))
			marked.push({ start: from, end: to });
		children?.forEach(read);
	};
	if (mayHoldMarks.test(own))
		for (const element of inlineParser.parseInline(own, start)) read(element);
	return { sentence, source, marked };
}

/** A stretch of tokens in the block, and the opening marks in it whose closing ones stand behind it. */
interface Stretch extends Span {
	readonly opened: string;
}

/**
 * Where tokens `from` to `to` stand, widened over marks that hold nothing else.
 * Undefined where the stretch would cut a closing mark off its opening one.
 */
function stretch(
	{ sentence: { tokens }, source, marked }: Passage,
	from: number,
	to: number,
): Stretch | undefined {
	let start = (tokens[from] as Token).span.start;
	let end = (tokens[to - 1] as Token).span.end;
	const floor = tokens[from - 1]?.span.end ?? 0;
	const ceiling = tokens[to]?.span.start ?? Number.POSITIVE_INFINITY;
	let opened = "";
	const left = new Set<Span>();
	for (let changed = true; changed; ) {
		changed = false;
		for (const mark of marked) {
			if (left.has(mark) || mark.end <= start || mark.start >= end) continue;
			if (mark.start >= start && mark.end <= end) continue;
			const opensFree = mark.start >= floor;
			const closesFree = mark.end <= ceiling;
			if (mark.start <= start && mark.end >= end) {
				if (!opensFree || !closesFree) continue;
			} else if (mark.start < start) {
				if (!opensFree) return undefined;
			} else if (!closesFree) {
				// "We [improved the map](…)": the link goes on behind what goes.
				const opening = /^(?:\[|\*{1,2}|_{1,2}|~~)/.exec(
					source.slice(mark.start, mark.end),
				)?.[0];
				if (!opening || ceiling === Number.POSITIVE_INFINITY) return undefined;
				opened += opening;
				left.add(mark);
				continue;
			}
			start = Math.min(start, mark.start);
			end = Math.max(end, mark.end);
			changed = true;
		}
	}
	return { start, end: opened === "" ? end : ceiling, opened };
}

/** The writer's own words from one token to another, markup and all; undefined where markup would be cut. */
export function wordsOf(
	passage: Passage,
	from: number,
	to: number,
): string | undefined {
	if (to <= from) return "";
	const span = stretch(passage, from, to);
	return span?.opened === ""
		? passage.source.slice(span.start, span.end)
		: undefined;
}

/**
 * Carries out edits on a sentence. What lies between them stays as it is, to the letter.
 * Undefined where markup would be cut or lost.
 */
export function edited(
	passage: Passage,
	edits: readonly Edit[],
): Replacement | undefined {
	const { source } = passage;
	const sorted = [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
	let text = "";
	let start = -1;
	let reached = 0;
	for (const edit of sorted) {
		let span: Span;
		let opened = "";
		if (edit.from === edit.to) {
			const at = /^[ ,.]/.test(edit.text)
				? closing(passage, edit.from - 1, start)
				: opening(passage, edit.from);
			span = { start: at, end: at };
		} else {
			const found = stretch(passage, edit.from, edit.to);
			if (!found) return undefined;
			span = found;
			if (found.opened !== "") opened = found.opened;
			else if (edit.text === "") span = withSpace(passage, edit, found);
		}
		if (start < 0) start = span.start;
		else if (span.start < reached) return undefined;
		else text += source.slice(reached, span.start);
		text +=
			edit.from === edit.to && !/^[\s,.]|[\s([“"‘']$/.test(edit.text)
				? `${edit.text} `
				: edit.text;
		if (opened !== "") text += edit.text === "" ? opened : ` ${opened}`;
		reached = span.end;
	}
	if (start < 0) return undefined;
	const span = { start, end: reached };
	const before = source.slice(start, reached);
	if (text === before || !keepsMarkup(before, text)) return undefined;
	return { span, text };
}

/** Where words go that stand before a token: outside marks that open with it. */
function opening({ sentence, marked }: Passage, at: number): number {
	const { tokens } = sentence;
	const floor = tokens[at - 1]?.span.end ?? 0;
	let start = (tokens[at] as Token).span.start;
	const last = (tokens.at(-1) as Token).span;
	for (const mark of marked)
		if (
			mark.start >= floor &&
			mark.start < start &&
			mark.end > start &&
			mark.end < last.start
		)
			start = mark.start;
	return start;
}

/** Where words go that stand behind a token: outside marks that close with it. */
function closing(
	{ sentence, marked }: Passage,
	at: number,
	from: number,
): number {
	const { tokens } = sentence;
	const ceiling = tokens[at + 1]?.span.start ?? Number.POSITIVE_INFINITY;
	const token = tokens[at] as Token;
	let { end } = token.span;
	// "since 3.x.", "hall B.": the full stop hides in the last word.
	if (at === tokens.length - 1 && /[^.]\.$/.test(token.text)) end--;
	for (const mark of marked)
		if (
			mark.end <= ceiling &&
			mark.end > end &&
			mark.start <= end &&
			mark.start > from
		)
			end = mark.end;
	return end;
}

/** A stretch that goes, together with the space that it leaves. */
function withSpace(passage: Passage, edit: Edit, found: Span): Span {
	const { source, sentence } = passage;
	const next = sentence.tokens[edit.to];
	const after = /^\s*/.exec(source.slice(found.end))?.[0].length ?? 0;
	if (next && next.kind !== "mark" && after > 0)
		return { start: found.start, end: found.end + after };
	const before = found.start - source.slice(0, found.start).trimEnd().length;
	return edit.from === 0 || before === found.start
		? { start: found.start, end: found.end + after }
		: { start: found.start - before, end: found.end };
}

const carried =
	/\]\([^)]{0,2000}\)|\[\^[^[\]]+\]|\]\[[^[\]]*\]|`[^`]+`|<[^<>\s][^<>]*>|https?:\/\/[^\s)>\]]+/g;

const withoutBlanks = (text: string): string => text.replaceAll("___", "");

/** Links, footnotes and code of a stretch are all still there, and marks come in pairs as before. */
export const keepsMarkup = (before: string, after: string): boolean =>
	sameMarks(withoutBlanks(before), withoutBlanks(after));

function sameMarks(before: string, after: string): boolean {
	for (const found of new Set(before.match(carried)))
		if (!after.includes(found)) return false;
	for (const mark of ["**", "__", "~~", "`"])
		if ((count(before, mark) - count(after, mark)) % 2 !== 0) return false;
	for (const mark of Object.keys(closed))
		if (balance(before, mark) !== balance(after, mark)) return false;
	return (count(before, '"') - count(after, '"')) % 2 === 0;
}

const closed: Readonly<Record<string, string>> = {
	"[": "]",
	"(": ")",
	"“": "”",
};
const count = (text: string, mark: string): number =>
	text.split(mark).length - 1;
const balance = (text: string, mark: string): number =>
	count(text, mark) - count(text, closed[mark] as string);
