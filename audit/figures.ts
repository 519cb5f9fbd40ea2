import { decidings, sources } from "./facts.ts";
import type { Count, Tally } from "./tally.ts";

/** One answer of the audit: what it is called, how it was counted, and what it comes to. */
export interface Figure {
	readonly id: string;
	readonly title: string;
	/** How it was counted, in one or two sentences for a reader of the report. */
	readonly how: string;
	/** The sentences behind it are those counted as one of these. */
	readonly counts: readonly Count[];
	/** Whether a larger value is better for customers, and where it makes a share of a whole, that share from 0 to 1. */
	readonly value: (tally: Tally) => Value;
}

export interface Value {
	readonly text: string;
	/** The number to sort and plot by; absent where nothing was there to count. */
	readonly number?: number;
}

const decidingTitles: Record<(typeof decidings)[number], string> = {
	decision: "Decisions that name a customer",
	goal: "Goals that name a customer",
	priority: "Priorities that name a customer",
	action: "Action items that name a customer",
};

const decidingWords: Record<(typeof decidings)[number], string> = {
	decision: "decisions",
	goal: "goals",
	priority: "priorities",
	action: "action items",
};

export const figures: readonly Figure[] = [
	{
		id: "with-customer",
		title: "Documents that mention a customer",
		how: "A document counts when one of its sentences names or addresses the people served: by the words for customers in the settings, by common ones such as “customer”, “patient” or “member”, or by “you” in text addressed to customers: announcements, pages that sell, instructions and terms.",
		counts: ["customers"],
		value: ({ counts }) =>
			share(counts.documentsWithCustomer, counts.documents),
	},
	{
		id: "early-customer",
		title: "Documents that do so in their first tenth",
		how: "The words before the first mention of a customer are a tenth of the document’s words or fewer.",
		counts: ["customers"],
		value: ({ counts }) =>
			share(counts.documentsWithCustomerEarly, counts.documents),
	},
	{
		id: "balance",
		title: "Mentions of the organisation for each mention of a customer",
		how: "Every “we”, “us”, “our” and name of the organisation, from the settings or learned from the document, divided by every mention of a customer. The ratio describes the text; it predicts nothing.",
		counts: ["organisation", "customers"],
		value: ({ counts }) => ratio(counts.organisation, counts.customers),
	},
	{
		id: "from-customers",
		title: "Statements from the customer’s side",
		how: "Of the sentences that mention either side, those in which customers have a part and no rule found the sentence inside-out. A draft that still holds a blank, “___”, counts for no customer, here and in every other figure.",
		counts: ["fromCustomers", "fromInside"],
		value: ({ counts }) =>
			share(counts.fromCustomers, counts.fromCustomers + counts.fromInside),
	},
	...decidings.map(
		(deciding): Figure => ({
			id: `${deciding}-with-customer`,
			title: decidingTitles[deciding],
			how: `List items, table rows and paragraphs under a heading that announces ${decidingWords[deciding]}, or labelled so, in plans, minutes and reports; those that name or address a customer, of all.`,
			counts: [`${deciding}With`, `${deciding}Without`],
			value: ({ counts }) =>
				share(
					counts[`${deciding}With`],
					counts[`${deciding}With`] + counts[`${deciding}Without`],
				),
		}),
	),
	{
		id: "findings",
		title: "Inside-out sentences in 1,000 words",
		how: "Findings of the rules about sentences, by the settings of each document, divided by its words and multiplied by 1,000.",
		counts: ["findings"],
		value: ({ counts }) => perThousand(counts.findings, counts.words),
	},
	{
		id: "product-over-problem",
		title: "Sentences on the product for each on a customer’s problem",
		how: "Sentences whose subject is the product or a part of it, divided by sentences in which customers lack, suffer or struggle with something. Technical, legal and literary texts are left out.",
		counts: ["product", "problem"],
		value: ({ counts }) => ratio(counts.product, counts.problem),
	},
	{
		id: "opinion-over-voice",
		title: "Opinions from inside for each sentence backed by customers",
		how: "Sentences that rest on what the organisation thinks, believes or expects, divided by those backed by customers: their words, where the text says that they are quoted, a survey of them, what they told or asked for, or a count of what they do.",
		counts: ["opinion", ...sources],
		value: ({ counts }) => ratio(counts.opinion, heard(counts)),
	},
	{
		id: "slogan-over-specific",
		title: "Slogans about customers for each specific sentence",
		how: "Sentences such as “we put customers first” with nothing behind them, divided by sentences that mention customers together with a number or with their own words.",
		counts: ["slogan", "specific"],
		value: ({ counts }) => ratio(counts.slogan, counts.specific),
	},
];

/** Sentences backed by customers' words or acts. */
export const heard = (counts: Tally["counts"]): number =>
	sources.reduce((sum, source) => sum + counts[source], 0);

/** Decisions, goals, priorities and action items in all, and those that name no customer. */
export function decided(counts: Tally["counts"]): {
	all: number;
	without: number;
} {
	let all = 0;
	let without = 0;
	for (const deciding of decidings) {
		all += counts[`${deciding}With`] + counts[`${deciding}Without`];
		without += counts[`${deciding}Without`];
	}
	return { all, without };
}

/** "12 of 40 (30%)". */
function share(part: number, whole: number): Value {
	return whole === 0
		? { text: "none to count" }
		: {
				text: `${grouped(part)} of ${grouped(whole)} (${percent(part / whole)})`,
				number: part / whole,
			};
}

/** "3.2 (64 : 20)". */
function ratio(inside: number, outside: number): Value {
	const both = `(${grouped(inside)} : ${grouped(outside)})`;
	if (inside === 0 && outside === 0) return { text: "none to count" };
	return outside === 0
		? { text: `no end ${both}` }
		: {
				text: `${rounded(inside / outside)} ${both}`,
				number: inside / outside,
			};
}

function perThousand(part: number, words: number): Value {
	return words === 0
		? { text: "none to count" }
		: {
				text: `${rounded((part / words) * 1_000)} (${grouped(part)} in ${grouped(words)} words)`,
				number: (part / words) * 1_000,
			};
}

/** Whole percents, but never 0% or 100% of what is only nearly so. */
export function percent(share: number): string {
	if (share > 0 && share < 0.005) return "under 1%";
	if (share < 1 && share >= 0.995) return "over 99%";
	return `${Math.round(share * 100)}%`;
}

export const rounded = (value: number): string =>
	value >= 100 ? grouped(Math.round(value)) : value.toFixed(1);

/** 12345 → "12,345", the same on every machine. */
export const grouped = (value: number): string =>
	String(value).replace(/\B(?=(?:\d{3})+$)/gu, ",");
