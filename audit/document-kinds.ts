import type { DocumentKind } from "../rules/index.ts";

/** In which an organisation speaks. Nobody would rewrite a reference, a contract or a novel for customers. */
export const speaking: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
	"plan",
	"minutes",
	"report",
	"announcement",
	"sales",
	"handbook",
	"general",
]);

/** In which “you” is a customer. In plans, minutes, reports and handbooks it is a colleague, or anybody. */
export const addressing: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
	"announcement",
	"sales",
	"technical",
	"legal",
	"general",
]);

/** In which something is decided. “Next steps” of an announcement or a page that sells are the reader's. */
export const deciding: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
	"plan",
	"minutes",
	"report",
	"general",
]);

/** Whose writers look for an example: how others plan, decide, report and announce. */
export const exemplary: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
	"plan",
	"minutes",
	"report",
	"announcement",
	"sales",
]);
