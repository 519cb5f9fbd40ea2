import type { DocumentRule } from "./document-rule.ts";

const enough = 250;
const limit = 8;

export const productOverProblem: DocumentRule = {
	id: "product-over-problem",
	title: "Say more of the problem than of the product",
	why: "People recognise their problem long before they recognise your product.",
	examples: [
		{
			before:
				"(two pages about the platform, nothing about what goes wrong without it)",
			after:
				"(opens with what goes wrong for whom, how often, and what it costs them)",
		},
	],
	leaves: [
		"Reference and set-up text.",
		"Documents that hardly mention a product.",
	],
	scope: "document",
	defaultSeverity: "hint",
	*check({ kind, words, productWords, problemWords, opening }) {
		if (
			kind !== "plan" &&
			kind !== "sales" &&
			kind !== "announcement" &&
			kind !== "report" &&
			kind !== "general"
		)
			return;
		if (words < enough || productWords < 10 || productWords * 40 < words)
			return;
		if (productWords < limit * Math.max(1, problemWords)) return;
		yield {
			span: opening,
			message: `The product comes up ${productWords} times, what troubles customers ${problemWords === 0 ? "never" : problemWords === 1 ? "once" : `${problemWords} times`}. Start from their problem.`,
			confidence: 0.7,
			cues: [`${productWords} product words`, `${problemWords} problem words`],
		};
	},
};
