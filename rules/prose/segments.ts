import type { Block, Blocks } from "./block.ts";
import {
	frontMatterLength,
	markdownBlocks,
	opensFrontMatter,
} from "./markdown.ts";
import { plaintextBlocks } from "./plaintext.ts";
import type { Span } from "./span.ts";

export type Language = "markdown" | "plaintext";

/**
 * A run of whole blocks. A document is cut into segments at seams, places where everything before is closed, so that a
 * changed character is read again with its segment alone. Offsets are those of the segment.
 */
export interface Segment {
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly comments: readonly Span[];
	readonly codeUnits: number;
}

/** UTF-16 units that a segment grows to before it is cut: what is typed in it is read again with it. */
const segmentSize = 1024;

/** UTF-16 units that are parsed at once where a text is long: the tree of the whole would take many times its room. */
const stretchSize = 65_536;

/** What stands behind the last seam of a stretch, so that nothing can run over it. */
const margin = 4096;

const split = (text: string, language: Language, atStart: boolean): Blocks =>
	language === "plaintext"
		? plaintextBlocks(text)
		: markdownBlocks(text, atStart);

/** Cuts a text into segments. Joined, they are the text. */
export function segmentsOf(
	text: string,
	language: Language,
	atStart: boolean,
): Segment[] {
	const segments: Segment[] = [];
	let from = 0;
	let reach = stretchSize;
	for (;;) {
		const isFirst = atStart && from === 0;
		const end = lineEnd(text, from + reach + margin);
		const stretch = text.slice(from, end);
		const found = split(stretch, language, isFirst);
		if (end === text.length)
			return segments.concat(cut(stretch, found, stretch.length));
		const seam = isOpenAhead(stretch, language, isFirst)
			? undefined
			: found.seams.findLast((seam) => seam <= reach);
		if (seam) {
			for (const segment of cut(stretch, found, seam)) segments.push(segment);
			from += seam;
			reach = stretchSize;
		}
		// A long list, or a fence that nobody closed.
		else reach *= 2;
	}
}

/** Behind the line that holds an offset. */
function lineEnd(text: string, offset: number): number {
	const end = offset < text.length ? text.indexOf("\n", offset) : -1;
	return end === -1 ? text.length : end + 1;
}

/** Front matter whose end is not here is none yet. */
const isOpenAhead = (
	text: string,
	language: Language,
	atStart: boolean,
): boolean =>
	atStart &&
	language === "markdown" &&
	opensFrontMatter(text) &&
	frontMatterLength(text) === 0;

/**
 * Reads a changed part of a document again. `changed` is the new text of some segments, `following` hands out the
 * segments behind them. Returns the segments that take the place of the changed ones and of the first `taken` of the following.
 */
export function resegment(
	changed: string,
	following: (from: number, to: number) => readonly Segment[],
	language: Language,
	atStart: boolean,
): { segments: Segment[]; taken: number } {
	let text = changed;
	let taken = 0;
	for (let reach = 1; ; reach *= 2) {
		// What follows is read too: a seam that is still a seam there proves that nothing runs over it.
		const ahead = following(taken, taken + reach);
		if (ahead.length === 0 || isOpenAhead(text, language, atStart)) {
			const rest = following(taken, Number.POSITIVE_INFINITY);
			text += textOf(rest);
			return {
				segments: segmentsOf(text, language, atStart),
				taken: taken + rest.length,
			};
		}
		const joined = text + textOf(ahead);
		const found = split(joined, language, atStart);
		if (text.length === 0 || found.seams.includes(text.length))
			return { segments: cut(joined, found, text.length), taken };
		text = joined;
		taken += ahead.length;
	}
}

const textOf = (segments: readonly Segment[]): string =>
	segments.map((segment) => segment.text).join("");

/** The segments of a text up to a seam or its end. */
function cut(
	text: string,
	{ blocks, seams, comments, code }: Blocks,
	limit: number,
): Segment[] {
	const segments: Segment[] = [];
	let start = 0;
	let block = 0;
	let comment = 0;
	let stretch = 0;
	const close = (end: number): void => {
		const inside: Block[] = [];
		const commentsInside: Span[] = [];
		for (
			;
			block < blocks.length && (blocks[block] as Block).span.start < end;
			block++
		) {
			const { kind, level, span } = blocks[block] as Block;
			inside.push({
				kind,
				level,
				span: { start: span.start - start, end: span.end - start },
			});
		}
		for (
			;
			comment < comments.length && (comments[comment] as Span).start < end;
			comment++
		) {
			const span = comments[comment] as Span;
			commentsInside.push({ start: span.start - start, end: span.end - start });
		}
		let codeUnits = 0;
		for (
			;
			stretch < code.length && (code[stretch] as Span).start < end;
			stretch++
		)
			codeUnits += (code[stretch] as Span).end - (code[stretch] as Span).start;
		segments.push({
			text: text.slice(start, end),
			blocks: inside,
			comments: commentsInside,
			codeUnits,
		});
		start = end;
	};
	for (const seam of seams)
		if (seam < limit && seam - start >= segmentSize) close(seam);
	if (start < limit) close(limit);
	return segments;
}
