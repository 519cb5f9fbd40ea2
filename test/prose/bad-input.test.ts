import { describe, expect, it } from "vitest";
import { check } from "../../rules/index.ts";

const sentence = "We need to hire two reps.";

const paragraph = `${"It rained all day in the north, and the river rose. ".repeat(8)}\n\n`;

const many = (text: string, times = 10_000): string => text.repeat(times);

/** Texts that nobody would write, and that arrive all the same. */
const texts: readonly (readonly [string, string])[] = [
	["nothing", ""],
	["white space alone", many(" \t\r\n\u00a0")],
	[
		"one line of a megabyte",
		many("It rained all day in the north, and the river rose. ", 19_500),
	],
	["lines that end in carriage returns", many("It rained.\r\r", 20_000)],
	["opening brackets", many("[") + sentence],
	["brackets in brackets", many("[", 5_000) + sentence + many("]", 5_000)],
	["parentheses in parentheses", many("(") + sentence + many(")")],
	["half-open links", many("[a](", 2_000) + sentence],
	["half-open footnotes", many("[^") + sentence],
	["quotation marks", many('"') + sentence],
	["quotations that never close", many("“") + sentence],
	["one quotation that never closes", `“${many(`${sentence} `, 200)}`],
	["quotations in quotations", many("> ", 2_000) + sentence],
	["markers of lists in one line", many("- ", 2_000) + sentence],
	["empty items", many("- \n") + sentence],
	[
		"lists in lists",
		Array.from(
			{ length: 300 },
			(_, depth) => `${"  ".repeat(depth)}- it\n`,
		).join(""),
	],
	["stars", many("*") + sentence],
	["emphasis that never closes", many("**a ", 2_000) + sentence],
	["emphasis across words", many("*a_b ", 2_000) + sentence],
	["backticks", many("`") + sentence],
	["fences", many("```\n") + sentence],
	["backslashes", many("\\") + sentence],
	["entities", many("&amp;", 2_000) + sentence],
	["angle brackets", many("<") + sentence],
	["tags that never close", many("<a ") + sentence],
	["comments that never close", many("<!-- ", 3_000) + sentence],
	["ignore comments", many("<!-- outside-in-disable-line -->\n", 2_000)],
	["templates that never close", many("{{ {% ", 2_000) + sentence],
	["emoji codes", many(":a", 2_000) + sentence],
	[
		"a table of ten thousand columns",
		`${many("|a")}\n${many("|-")}\n${many("|b")}`,
	],
	["hashes", many("#") + sentence],
	["a heading that ends in hashes", `# Title ${many("#")} a`],
	["underlines", `${sentence}\n${many("=")}`],
	["rules", many("---\n") + sentence],
	["blanks", many("___ ", 2_000)],
	["dots", many(".", 100_000) + sentence],
	["punctuation alone", many("!?.,;:", 20_000)],
	["apostrophes", many("we'", 2_000)],
	["digits", many("1", 5_000) + sentence],
	["addresses", many("https://", 3_000) + sentence],
	["half addresses", many("a@", 3_000) + sentence],
	["a very long word", `${many("a", 300_000)} ${sentence}`],
	["a very long sentence", many("We need to hire, ", 2_000)],
	["a sentence without a stop", many("we think that ", 2_000)],
	["names", `${many("Aaa Bbb ")} offers a rod.`],
	["spaces in a sentence", `We need${many(" ")}to go.`],
	[
		"lone surrogates",
		`\udc00 ${sentence} \ud800 We need \ud83c a hall. \udfff`,
	],
	["NULs", `${many("\0")}${sentence}\0`],
	["emoji", many("🎉") + sentence],
	["combining characters", `e${many("\u0301")} ${sentence}`],
	["text that turns its direction", `\u202e${sentence}\u202c`],
];

/** Seconds of work that no text may take: an order of magnitude above what is needed. */
const bound = 10;

describe.each(["markdown", "plaintext"] as const)("As %s", (language) => {
	it.each(texts)(
		"reads %s",
		(_, text) => {
			const before = process.cpuUsage();
			const { findings, failures } = check(text, { language });
			expect(process.cpuUsage(before).user / 1e6).toBeLessThan(bound);
			expect(failures).toEqual([]);
			for (const { span } of findings) {
				expect(span.start).toBeGreaterThanOrEqual(0);
				expect(span.end).toBeGreaterThan(span.start);
				expect(span.end).toBeLessThanOrEqual(text.length);
			}
		},
		120_000,
	);
});

it("reads five megabytes", () => {
	const text = many(paragraph, 12_000);
	const before = process.cpuUsage();
	expect(check(text).words).toBe(12_000 * 88);
	expect(process.cpuUsage(before).user / 1e6).toBeLessThan(2 * bound);
}, 120_000);

it("still marks the sentence behind it", () => {
	const nuls = `${many("\0")} ${sentence}`;
	for (const text of [nuls, `🎉 ${sentence}`, `\udc00 ${sentence}`])
		expect(check(text).findings).toMatchObject([
			{
				ruleId: "internal-need",
				span: { start: text.indexOf("We"), end: text.indexOf(" hire") },
			},
		]);
});
