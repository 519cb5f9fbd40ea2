// Who acts, and what is done: the subject and the verb of a sentence's first clause, as the rules see them.

import { describe, expect, it } from "vitest";
import { LiveDocument } from "../../rules/index.ts";

/** "subject (kind) | verb" of the first clause. */
function firstClause(text: string): string {
	const [first] = new LiveDocument(text, { language: "markdown" }).sentences();
	const sentence = first?.sentence;
	const clause = sentence?.clauses[0];
	if (!sentence || !clause) return "none";
	const words = sentence.tokens
		.slice(clause.start, clause.subjectEnd)
		.map((token) => token.text)
		.join(" ");
	return `${words} (${sentence.subjects[0]?.kind}) | ${clause.verb.modal ?? ""} ${clause.verb.lemma}`.replace(
		"|  ",
		"| ",
	);
}

const readings: readonly (readonly [string, string])[] = [
	[
		"The Larch ticket permits visitors to return.",
		"The Larch ticket (other) | permit",
	],
	[
		"Over the next two years the museum will move.",
		"the museum (organisation) | will move",
	],
	[
		"Earlier this month Tern Savings opened a branch.",
		"Tern Savings (name) | open",
	],
	["Last week the choir put up a tent.", "the choir (organisation) | put"],
	[
		"Simply put, Larkbox helps landlords to collect rent.",
		"Larkbox (name) | help",
	],
	[
		"Sharing, new on the family plan, allows parents to set a limit.",
		"Sharing , new on the family plan , (name) | allow",
	],
	[
		"Buying reckons that shoppers are tired of beige.",
		"Buying (organisation) | reckon",
	],
	[
		"Underwriting must agree on a price.",
		"Underwriting (organisation) | must agree",
	],
	[
		"The club ought to appoint a treasurer.",
		"The club (other) | should appoint",
	],
	[
		"Live timing helps our riders choose a carriage.",
		"Live timing (other) | help",
	],
	["Must close the round by June", "(elided) | must close"],
];

describe("The first clause", () => {
	it.each(readings)("of “%s”", (text, reading) => {
		expect(firstClause(text).trim()).toBe(reading);
	});
});
