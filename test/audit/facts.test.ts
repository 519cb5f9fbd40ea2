import { describe, expect, test } from "vitest";
import type { SentenceFact } from "../../audit/facts.ts";
import { factsIn } from "../../audit/facts-in.ts";
import type { DocumentKind } from "../../rules/index.ts";

/** What a sentence counts as, in a word each. */
function countedAs(
	sentence: string,
	documentKind: DocumentKind = "plan",
): string {
	const { sentences } = factsIn(`${sentence}\n`, { documentKind });
	return sentences.map(words).join("; ");
}

const words = (fact: SentenceFact): string =>
	[
		...(fact.organisation ? [`organisation ${fact.organisation}`] : []),
		...(fact.customers ? [`customers ${fact.customers}`] : []),
		...(
			["opinion", "product", "problem", "slogan", "specific"] as const
		).filter((count) => fact[count]),
		...(fact.source ? [fact.source] : []),
	].join(", ");

describe("A mention", () => {
	test.each<[string, DocumentKind, string]>([
		["We sold our boats.", "plan", "organisation 2"],
		["The team painted the pier.", "report", ""],
		["Our team painted the pier.", "report", "organisation 1"],
		["Passengers and their guests board first.", "plan", "customers 2"],
		["Our passengers board first.", "plan", "organisation 1, customers 1"],
		["The customer success desk is open.", "plan", ""],
		["You board first with your ticket.", "sales", "customers 2"],
		["You board first with your ticket.", "minutes", ""],
		["You ask your manager for leave.", "handbook", ""],
		["The pier was painted.", "plan", ""],
	])("%j in a %s: %s", (sentence, kind, expected) => {
		expect(countedAs(sentence, kind)).toBe(expected);
	});
});

describe("Words of customers", () => {
	test.each([
		["Passengers told us that the machine is slow.", "interview"],
		["Three passengers asked for a later boat.", "interview"],
		["In the spring survey, 212 passengers named the queue.", "survey"],
		["We phoned 19 passengers who had missed the boat.", "interview"],
		[
			"The crew asked for it; four passengers said it was where they stopped.",
			"interview",
		],
		["62% of passengers miss the last boat.", "figure"],
		[
			"Two passengers said “I ran for the boat twice this week” and laughed.",
			"quotation",
		],
	])("%j is backed by a %s", (sentence, source) => {
		const { sentences } = factsIn(sentence, { documentKind: "report" });
		expect(sentences[0]?.source).toBe(source);
		expect(sentences[0]?.specific).toBe(true);
	});

	test.each([
		"If passengers say the boat is late, call the pier.",
		"We will survey passengers in May.",
		"Have passengers asked for a later boat?",
		"The chair said that the pier is closed.",
		"Passengers board at nine.",
		"We need to convert 500 passengers.",
		"For 7 kroner a month, members sail twice.",
		"“The pier is in the best shape ever,” said Ann Holm, chair of the board that met the passengers in May.",
	])("%j is backed by nobody", (sentence) => {
		const { sentences } = factsIn(sentence, { documentKind: "report" });
		expect(sentences[0]?.source).toBeUndefined();
	});
});

test("Quotations below a line that announces what customers said are theirs", () => {
	const text =
		"**What passengers told us**\n\nThe others:\n\n- “I ran for it. I was late.” (P4)\n- “It said there is a fee.”\n\n> I gave up.\n> Twice.\n\n## What the board said\n\n- “We are the best harbour.”\n\n> We are.\n";
	const { sentences } = factsIn(text, { documentKind: "plan" });
	expect(
		sentences
			.filter(({ source }) => source === "quotation")
			.map(({ span }) => text.slice(span.start, span.end)),
	).toEqual([
		"“I ran for it.",
		"“It said there is a fee.”",
		"> I gave up.\n> Twice.",
	]);
});

describe("A sentence counts", () => {
	test.each<[string, DocumentKind, string]>([
		["Passengers struggle with the ticket machine.", "plan", "problem"],
		["If you have problems, please call.", "sales", ""],
		["Our app opens on the timetable.", "announcement", "product"],
		["The app opens on the timetable.", "technical", ""],
		[
			"We believe the new pier will be a success with passengers.",
			"plan",
			"opinion",
		],
		["We put passengers first.", "plan", "slogan"],
	])("%j in a %s: %s", (sentence, kind, expected) => {
		const { sentences } = factsIn(sentence, { documentKind: kind });
		const counted = countedAs(sentence, kind).split(", ");
		for (const count of ["opinion", "product", "problem", "slogan"])
			expect([count, counted.includes(count)]).toEqual([
				count,
				expected === count,
			]);
		expect(sentences).toHaveLength(1);
	});
});

test.each([
	["So that customers ___, we need to revamp our CRM.", "organisation 2"],
	["___% of our users told us that search fails them.", "organisation 2"],
	["Customers who ___ struggle with the 2 machines today.", ""],
	["Customers type `___` to search.", "customers 1"],
	["Customers sign here: _____.", "customers 1"],
])("A draft with a blank speaks for no customer yet: %j", (sentence, words) => {
	expect(countedAs(sentence)).toBe(words);
});

test("An item with a blank names nobody", () => {
	const { sentences } = factsIn(
		"## Goals\n\n- So that passengers ___, paint the pier.\n",
		{ documentKind: "plan" },
	);
	expect(sentences.at(-1)?.deciding).toEqual({
		deciding: "goal",
		namesCustomer: false,
	});
});

describe("What is decided", () => {
	const decided = (text: string, documentKind: DocumentKind = "plan") =>
		factsIn(text, { documentKind }).sentences.flatMap(({ deciding, span }) =>
			deciding
				? [
						`${deciding.deciding} ${deciding.namesCustomer ? "with" : "without"}: ${text.slice(span.start, span.end)}`,
					]
				: [],
		);

	test("is a list item under a heading that says so, however many sentences it has", () => {
		expect(
			decided(
				"# Ferry\n\n## Goals\n\nWe looked at last year.\n\n- Paint the pier. Passengers sit in the dry.\n- Grow the fleet.\n\n## Budget\n\n- Two boats and a pier.\n",
			),
		).toEqual(["goal with: Paint the pier.", "goal without: Grow the fleet."]);
	});

	test("is a row of a table, but for its head", () => {
		expect(
			decided(
				"## Action items\n\n| What is to do | Who does it |\n| --- | --- |\n| Call the pier | Ann Holm |\n| Ask ten passengers | Bo Lind |\n",
				"minutes",
			),
		).toEqual([
			"action without: Call the pier",
			"action with: Ask ten passengers",
		]);
	});

	test("is labelled so, wherever it stands", () => {
		expect(
			decided(
				"Decision: the pier closes at nine.\n\nWe talked at length.\n",
				"minutes",
			),
		).toEqual(["decision without: Decision: the pier closes at nine."]);
	});

	test("is a paragraph of ours where there is no list, and not in minutes", () => {
		const text =
			"## Priorities\n\nWe will paint the pier.\n\nIt rains in May.\n";
		expect(decided(text)).toEqual([
			"priority without: We will paint the pier.",
		]);
		expect(decided(text, "minutes")).toEqual([]);
	});

	test("is a key result, by its label or its objective", () => {
		expect(
			decided(
				"# Ferry 2026\n\n## O1 – Be on time\n\n- Boats leave by the minute\n\nMore:\n\n## Other\n\n- KR 2.1 Passengers wait 4 minutes\n",
			),
		).toEqual([
			"goal without: Boats leave by the minute",
			"goal with: KR 2.1 Passengers wait 4 minutes",
		]);
	});

	test("is not what a page tells its readers to do next", () => {
		expect(decided("## Next steps\n\n- Read the guide.\n", "sales")).toEqual(
			[],
		);
	});
});
