import type { Failure, Finding } from "./finding.ts";
import type { DocumentKind } from "./options.ts";

/** How one document reads. Spans are UTF-16 offsets in the text that was handed in. */
export interface Reading {
	readonly documentKind: DocumentKind;
	/** In the order of the text. */
	readonly findings: readonly Finding[];
	readonly failures: readonly Failure[];
	/** Mentions counted in the prose: the organisation's side and the customer's. */
	readonly balance: {
		readonly organisation: number;
		readonly customers: number;
	};
	readonly words: number;
	/** The names used, whether configured or learned from the document. */
	readonly names: {
		readonly organisation: readonly string[];
		readonly customers: readonly string[];
	};
}
