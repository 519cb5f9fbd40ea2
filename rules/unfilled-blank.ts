import type { Finding } from "./finding.ts";
import type { Masked } from "./prose/mask.ts";
import { contains } from "./prose/span.ts";
import type { RuleDescription } from "./rule.ts";

export const unfilledBlank: RuleDescription = {
	id: "unfilled-blank",
	title: "Fill in what only you know",
	why: "A blank marks the part of a rewrite that no tool can know: what customers gain, how many, by when.",
	examples: [
		{
			before: "So that customers ___, we need to revamp our CRM.",
			after:
				"So that callers never repeat themselves, we need to revamp our CRM.",
		},
	],
	leaves: ["A line of underscores between paragraphs.", "`___` in code."],
	scope: "sentence",
	defaultSeverity: "information",
};

const blank = /(?<![\w_])___(?![\w_])/g;

/** The blanks in one block that wait for the writer. */
export function blanksIn(source: string, masked: Masked): Finding[] {
	if (!source.includes("___")) return [];
	return [...source.matchAll(blank)]
		.map((match) => ({ start: match.index, end: match.index + 3 }))
		.filter((span) => !masked.opaque.some((code) => contains(code, span)))
		.map((span) => ({
			ruleId: unfilledBlank.id,
			span,
			message:
				"This blank waits for what only you know: what customers gain, how many, by when.",
			confidence: 1,
			rewrites: [],
			cues: ["___"],
		}));
}
