import fc from "fast-check";
import { type Line, lineFormat } from "../../audit/line.ts";
import { type Count, counts } from "../../audit/tally.ts";
import { documentKinds, rules } from "../../rules/index.ts";

const words = fc.constantFrom(
	"We need to paint the pier.",
	"Skippers asked for light.",
	'<script>alert("x")</script>',
	"a | b *c* [d](javascript:e) 'f' & g",
	'=SUM(A1), "quoted"',
	"\u0000\u0007 \u202E 😀 é",
);

const day = fc
	.date({
		min: new Date("2024-01-01"),
		max: new Date("2025-12-31"),
		noInvalidDate: true,
	})
	.map((date) => date.toISOString().slice(0, 10));

const name = fc
	.tuple(
		fc.constantFrom("", "plans/", "plans/2026/", "b/", "<i>/"),
		fc.constantFrom("a", "b", "c", "ü", "x y", "q&a", "#1", "'"),
		fc.constantFrom(".md", ".docx"),
	)
	.map((parts) => parts.join(""));

const tally = fc.record({
	counts: fc.record(
		Object.fromEntries(
			counts.map((count) => [count, fc.nat(40)]),
		) as unknown as Record<Count, fc.Arbitrary<number>>,
	),
	rules: fc.dictionary(
		fc.constantFrom(...rules.map(({ id }) => id)),
		fc.nat(9),
		{ noNullPrototype: true },
	),
});

const place = fc.constantFrom("line 3", "slide 4, notes", "Sheet1!B7");

const read = fc.record(
	{
		outsideIn: fc.constant(lineFormat),
		name,
		kind: fc.constantFrom(...documentKinds),
		date: day,
		tally,
		firstCustomer: fc.nat(50),
		evidence: fc.array(
			fc.record({
				place,
				line: fc.nat(99),
				text: words,
				as: fc.array(
					fc.constantFrom("fromCustomers", "quotation", "goalWithout"),
				),
			}),
			{ maxLength: 4 },
		),
		unlisted: fc.nat(2),
		rewrites: fc.array(
			fc.record({
				place,
				line: fc.nat(99),
				ruleId: fc.constant("internal-need"),
				before: words,
				after: words,
			}),
			{ maxLength: 3 },
		),
	},
	{
		requiredKeys: [
			"outsideIn",
			"name",
			"kind",
			"tally",
			"evidence",
			"unlisted",
			"rewrites",
		],
	},
);

/** Any line that an audit can write. */
export const anyLine: fc.Arbitrary<Line> = fc.oneof(
	{ arbitrary: read, weight: 6 },
	{
		arbitrary: fc.record({
			outsideIn: fc.constant(lineFormat),
			name,
			unread: words,
		}),
		weight: 1,
	},
	{
		arbitrary: fc.record({
			outsideIn: fc.constant(lineFormat),
			name,
			at: day.map((date) => `${date.slice(0, 7)}-28`),
			tally,
		}),
		weight: 2,
	},
) as fc.Arbitrary<Line>;

/** What one run writes: each document once. */
export const anyRun: fc.Arbitrary<Line[]> = fc.uniqueArray(anyLine, {
	maxLength: 25,
	selector: (line) => `${line.name}\0${"at" in line ? line.at : ""}`,
});
