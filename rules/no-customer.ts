import { type DocumentRule, owesNoCustomer } from "./document-rule.ts";

/** Words of prose below which a document may well have nothing to say of customers. */
const enough = 150;

export const noCustomer: DocumentRule = {
	id: "no-customer",
	title: "Bring the customer into the document",
	why: "A meeting can run for four hours without one word about the people who buy. What nobody mentions, nobody decides for.",
	examples: [
		{
			before: "(three pages of minutes in which no customer is mentioned)",
			after: "1. What customers told us since the last meeting: ___",
		},
	],
	leaves: ["Short notes.", "Technical reference, legal text and fiction."],
	scope: "document",
	defaultSeverity: "information",
	*check({ kind, words, organisation, customers, opening }) {
		if (owesNoCustomer(kind)) return;
		if (words < enough || customers > 0) return;
		// A text in which nobody speaks for an organisation is no drift inward.
		if (organisation * 150 < words) return;
		yield {
			span: opening,
			message: `${words.toLocaleString("en")} words, and no customer in them. Say who this is for, and what it changes for them.`,
			confidence: 0.9,
			cues: [`${organisation} mentions of us`, "no mention of a customer"],
		};
	},
};
