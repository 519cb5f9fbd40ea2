import { type DocumentRule, owesNoCustomer } from "./document-rule.ts";

/** Items below which a section is no list of decisions. */
const enough = 3;

export const sectionWithoutCustomer: DocumentRule = {
	id: "section-without-customer",
	title: "Give every deciding section a customer",
	why: "Goals, priorities and action items are where a customer counts. A list of them without one will be met without one.",
	examples: [
		{
			before: "## Priorities (five items, none about a customer)",
			after: "## Priorities (each item says for whom)",
		},
	],
	leaves: [
		"Sections that describe, explain or record.",
		"A section in which one item names a customer.",
	],
	scope: "document",
	defaultSeverity: "information",
	*check({ kind, sections }) {
		if (owesNoCustomer(kind)) return;
		for (const {
			heading,
			title,
			deciding,
			items,
			customers,
			words,
		} of sections)
			if (deciding && items >= enough && customers === 0 && words >= items * 3)
				yield {
					span: heading,
					message: `“${title}” decides ${items} things, and none of them names a customer. Say of each whom it helps, or drop it.`,
					confidence: 0.8,
					cues: [`${items} items`, "no customer"],
				};
	},
};
