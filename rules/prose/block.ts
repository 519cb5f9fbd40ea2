import type { Span } from "./span.ts";

/** A stretch of prose that reads on its own: heading, paragraph, list item or table cell. */
export interface Block {
	readonly kind: "heading" | "paragraph" | "item" | "cell";
	/** Where it stands in the document, markup and all. */
	readonly span: Span;
	/** Heading level from 1, depth of the list from 1, else 0. */
	readonly level: number;
}

/** What a splitter finds in a text: the prose, and how much else there was. */
export interface Blocks {
	readonly blocks: readonly Block[];
	/** Offsets at which a block of the outermost level starts: safe places to split the text. */
	readonly seams: readonly number[];
	/** HTML comments that stand as blocks of their own. */
	readonly comments: readonly Span[];
	/** Stretches that are code, markup or data, in order. */
	readonly code: readonly Span[];
}
