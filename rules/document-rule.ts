import type { DocumentKind } from "./options.ts";
import type { Span } from "./prose/span.ts";
import type { RuleDescription } from "./rule.ts";

/** What a document rule may know: sums over the whole text. Spans are those of the document. */
export interface DocumentSums {
	readonly kind: DocumentKind;
	readonly words: number;
	readonly organisation: number;
	/** Mentions of customers, and of the reader where the reader is one. */
	readonly customers: number;
	readonly productWords: number;
	readonly problemWords: number;
	/** The first line of prose. */
	readonly opening: Span;
	/** Those that decide. */
	readonly sections: readonly SectionSums[];
}

/** A heading and what stands below it, up to the next heading. */
export interface SectionSums {
	readonly heading: Span;
	readonly title: string;
	readonly deciding: boolean;
	/** List items and rows that decide or aim. */
	readonly items: number;
	readonly words: number;
	/** Mentions of customers, in the heading and below. */
	readonly customers: number;
}

export interface DocumentRule extends RuleDescription {
	readonly scope: "document";
	readonly check: (facts: DocumentSums) => Iterable<{
		readonly span: Span;
		readonly message: string;
		readonly confidence: number;
		readonly cues: readonly string[];
	}>;
}

/** An API reference, a privacy notice and a novel owe nobody a customer; in a staff handbook "we" is the reader, too. */
export const owesNoCustomer = (kind: DocumentKind): boolean =>
	kind === "technical" ||
	kind === "legal" ||
	kind === "fiction" ||
	kind === "handbook";
