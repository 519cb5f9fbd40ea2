import type { Block } from "./block.ts";
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

/** UTF-16 units that a segment grows to before it is cut. */
const segmentSize = 4096;

const split = (text: string, language: Language, atStart: boolean) =>
	language === "plaintext"
		? plaintextBlocks(text)
		: markdownBlocks(text, atStart);

/** Cuts a text into segments. Joined, they are the text. */
export function segmentsOf(
	text: string,
	language: Language,
	atStart: boolean,
): Segment[] {
	return cut(text, language, atStart, text.length) as Segment[];
}

/**
 * Reads a changed part of a document again. `changed` is the new text of some segments, `following` are the segments
 * behind them. Returns the segments that take the place of the changed ones and of the first `taken` of the following.
 */
export function resegment(
	changed: string,
	following: readonly Segment[],
	language: Language,
	atStart: boolean,
): { segments: Segment[]; taken: number } {
	let text = changed;
	let taken = 0;
	for (let reach = 1; ; reach *= 2) {
		// What follows is read too: a seam that is still a seam there proves that nothing runs over it.
		const ahead = following.slice(taken, taken + reach);
		if (
			ahead.length === 0 ||
			(atStart &&
				language === "markdown" &&
				opensFrontMatter(text) &&
				frontMatterLength(text) === 0)
		) {
			text += following
				.slice(taken)
				.map((segment) => segment.text)
				.join("");
			return {
				segments: segmentsOf(text, language, atStart),
				taken: following.length,
			};
		}
		const segments = cut(
			text + ahead.map((segment) => segment.text).join(""),
			language,
			atStart,
			text.length,
		);
		if (segments) return { segments, taken };
		text += ahead.map((segment) => segment.text).join("");
		taken += ahead.length;
	}
}

/** The segments of a text up to a limit, or undefined where the limit is no seam. */
function cut(
	text: string,
	language: Language,
	atStart: boolean,
	limit: number,
): Segment[] | undefined {
	const { blocks, seams, comments, code } = split(text, language, atStart);
	if (limit < text.length && limit > 0 && !seams.includes(limit))
		return undefined;
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
