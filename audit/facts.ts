import type { DocumentKind, Finding, Span } from "../rules/index.ts";

/** What the audit counts in one document. Spans are offsets in its text. */
export interface DocumentFacts {
	readonly documentKind: DocumentKind;
	readonly words: number;
	readonly findings: readonly Finding[];
	/** Every sentence of its prose, headings and cells too, in the order of the text. */
	readonly sentences: readonly SentenceFact[];
}

export const decidings = ["decision", "goal", "priority", "action"] as const;
/** What the heading above says the sentence is. */
export type Deciding = (typeof decidings)[number];

export const sources = ["quotation", "survey", "interview", "figure"] as const;
/** By what customers' words or acts back a sentence. */
export type Source = (typeof sources)[number];

export interface SentenceFact {
	readonly span: Span;
	/** On the first sentence of a list item, table row or paragraph that decides something. */
	readonly deciding?: {
		readonly deciding: Deciding;
		/** A sentence of it names or addresses a customer. */
		readonly namesCustomer: boolean;
	};
	/** Mentions of each side. */
	readonly organisation: number;
	readonly customers: number;
	/** A thought of the inside, as the ground for a claim. */
	readonly opinion: boolean;
	readonly source?: Source;
	/** Says something about the product. */
	readonly product: boolean;
	/** Says what customers lack, suffer or struggle with. */
	readonly problem: boolean;
	/** Praises closeness to customers with nothing specific behind it. */
	readonly slogan: boolean;
	/** Mentions customers with a number, a name or their words. */
	readonly specific: boolean;
}
