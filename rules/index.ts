import type { RuleDescription } from "./rule.ts";

export { check } from "./check.ts";
export type { Failure, Finding, Rewrite } from "./finding.ts";
export { LiveDocument } from "./live.ts";
export * from "./options.ts";
export type { Span } from "./prose/span.ts";
export type { Reading } from "./reading.ts";
export type { RuleDescription } from "./rule.ts";

/** Every rule, in the order that writers see them. */
export const rules: readonly RuleDescription[] = [
	{
		id: "internal-need",
		title: "Start from the customer's need",
		why: "A plan that begins with what we need forgets who it is for.",
		examples: [
			{
				before: "We need to revamp our CRM.",
				after: "So that customers ___, we need to revamp our CRM.",
			},
		],
		leaves: ["We need to make checkout faster for returning customers."],
		scope: "sentence",
		defaultSeverity: "warning",
	},
];
