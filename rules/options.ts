/** What kind of document this is; decides the guide's rulings on "you" and on technical text. */
export const documentKinds = [
	"plan",
	"minutes",
	"report",
	"announcement",
	"sales",
	"handbook",
	"technical",
	"legal",
	"fiction",
	"general",
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const strictnesses = ["relaxed", "balanced", "strict"] as const;
export type Strictness = (typeof strictnesses)[number];

export const voices = ["auto", "you", "customers"] as const;
export type Voice = (typeof voices)[number];

/** How rules read a document. Everything is optional; what is left out is inferred. */
export interface CheckOptions {
	readonly language?: "markdown" | "plaintext";
	/** Rule ids that are switched off. Severities are the edge's business. */
	readonly off?: ReadonlySet<string>;
	readonly strictness?: Strictness;
	/** Names of the organisation, its teams and its products. */
	readonly organisation?: readonly string[];
	/** Words for the people it serves, singular: "patient", "rider". */
	readonly customers?: readonly string[];
	readonly voice?: Voice;
	/** What a rewrite calls the people served, singular. Left out, it is the first of `customers`, or the document's own word. */
	readonly people?: string;
	/** Whether the document speaks to those who read it, and drafts ask what something means for "you". Left out, its words tell. */
	readonly addresses?: boolean;
	/** False reads every sentence, cue or no cue: slower, with the same findings. For tests. */
	readonly gated?: boolean;
	/** Overrides what the document seems to be. */
	readonly documentKind?: DocumentKind;
}
