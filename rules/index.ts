import { documentRules } from "./document-rules.ts";
import { unusedIgnore } from "./ignore.ts";
import type { RuleDescription } from "./rule.ts";
import { sentenceRules } from "./sentence-rules.ts";
import { unfilledBlank } from "./unfilled-blank.ts";

export { check } from "./check.ts";
export type { Failure, Finding, Rewrite } from "./finding.ts";
export { LiveDocument } from "./live.ts";
export * from "./options.ts";
export type { Span } from "./prose/span.ts";
export type { Reading } from "./reading.ts";
export type { RuleDescription } from "./rule.ts";

/** Every rule, in the order that writers see them. */
export const rules: readonly RuleDescription[] = [
	...sentenceRules,
	...documentRules,
	unfilledBlank,
	unusedIgnore,
];
