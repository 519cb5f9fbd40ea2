import { type DocumentRule, owesNoCustomer } from "./document-rule.ts";

const enough = 200;
/** Mentions of ourselves for one of a customer, above which a document looks inward. */
const limit = 5;

export const insideOutBalance: DocumentRule = {
	id: "inside-out-balance",
	title: "Balance us and them",
	why: "Where we stand in nearly every sentence and the customer in hardly any, the reader learns who the document is for.",
	examples: [
		{
			before: "(we, our and us forty times, customers once)",
			after: "(each section opens with what customers have, lack or told us)",
		},
	],
	leaves: [
		"Staff handbooks, tutorials, legal text and fiction.",
		"A page that addresses its reader throughout.",
	],
	scope: "document",
	defaultSeverity: "information",
	*check({ kind, words, organisation, customers, opening }) {
		if (owesNoCustomer(kind)) return;
		// With no customer at all, no-customer says it.
		if (words < enough || customers === 0 || organisation < 12) return;
		if (organisation < customers * limit) return;
		yield {
			span: opening,
			message: `We are mentioned ${organisation} times, customers ${customers === 1 ? "once" : `${customers} times`}. Tell more of it from their side.`,
			confidence: 0.8,
			cues: [`${organisation} mentions of us`, `${customers} of customers`],
		};
	},
};
