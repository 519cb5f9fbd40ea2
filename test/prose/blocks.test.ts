import { describe, expect, it } from "vitest";
import { check } from "../../rules/index.ts";
import { markdownBlocks } from "../../rules/prose/markdown.ts";
import { plaintextBlocks } from "../../rules/prose/plaintext.ts";

/** Blocks as a list: kind and level, then the words as they stand. */
const shown = (
	text: string,
	{ blocks }: ReturnType<typeof markdownBlocks>,
): string[] =>
	blocks.map(
		({ kind, level, span }) =>
			`${kind} ${level}: ${text.slice(span.start, span.end)}`,
	);

const markdown = (text: string): string[] =>
	shown(text, markdownBlocks(text, true));
const plaintext = (text: string): string[] =>
	shown(text, plaintextBlocks(text));

/** What is marked, in the writer's words. */
const marked = (
	text: string,
	language: "markdown" | "plaintext" = "markdown",
): string[] =>
	check(text, { language }).findings.map(({ span }) =>
		text.slice(span.start, span.end),
	);

describe("The prose of Markdown", () => {
	it("is headings, paragraphs, list items and cells", () => {
		expect(
			markdown(
				"# Title\n\nFirst line\nand second.\n\n## Part ##\n\n- one\n- two\n  - nested\n\n    more of it\n\n1. [ ] task\n\n| Head | Line |\n|---|---|\n| a | **b** |\n\nSetext\n------\n",
			),
		).toEqual([
			"heading 1: # Title",
			"paragraph 0: First line\nand second.",
			"heading 2: ## Part ##",
			"item 1: one",
			"item 1: two",
			"item 2: nested",
			"paragraph 2: more of it",
			"item 1: [ ] task",
			"cell 1: Head",
			"cell 1: Line",
			"cell 0: a",
			"cell 0: **b**",
			"heading 2: Setext\n------",
		]);
	});

	it.each([
		["a fenced block", "```\nWe need a budget.\n```"],
		["a fence of tildes", "~~~md\nWe need a budget.\n~~~"],
		["an indented block", "    We need a budget."],
		["a fence in a list", "- ```\n  We need a budget.\n  ```"],
		["front matter in YAML", "---\ntitle: We need a budget.\n---\n"],
		["front matter in TOML", '+++\ntitle = "We need a budget."\n+++\n'],
		["HTML", "<div>\nWe need a budget.\n</div>"],
		["a comment", "<!--\nWe need a budget.\n-->"],
		["a block quotation", "> We need a budget."],
		["a quotation in a list", "- > We need a budget."],
		["a link's address", '[here]: https://example.org "We need a budget."'],
		["an import of MDX", 'import We from "we need a budget"'],
		["a template tag", "{% We need a budget. %}"],
	])("is not %s", (_, text) => {
		expect(markdown(text)).toEqual([]);
		expect(marked(text)).toEqual([]);
	});

	it.each([
		["inline code", "The line `We need a budget.` is an example."],
		["the title of a link", '[This](https://example.org "We need a budget")'],
		["the target of a link", "[This](<We need a budget>) is a file."],
		["a picture", "![We need a budget](budget.png)"],
		["a comment in a line", "The end. <!-- We need a budget. -->"],
		["a quotation", "“We need a budget,” said the mayor."],
		["straight quotation marks", '"We need a budget," said the mayor.'],
	])("is not what stands in %s", (_, text) => {
		expect(markdown(text)).toHaveLength(1);
		expect(marked(text)).toEqual([]);
	});

	it("is read through emphasis and links", () => {
		expect(marked("**We** [need to](https://example.org) agree.")).toEqual([
			"We** [need to",
		]);
	});

	it("goes on behind what is none", () => {
		expect(
			marked(
				"---\na: b\n---\n\nWe need a budget.\n\n```\nx\n```\n\nWe need a date.",
			),
		).toEqual(["We need", "We need"]);
	});

	it("has no front matter further down", () => {
		expect(markdown("Text.\n\n---\n\nWe need a budget.\n\n---\n")).toEqual([
			"paragraph 0: Text.",
			"paragraph 0: We need a budget.",
		]);
	});
});

describe("The prose of plain text", () => {
	it("is headings, paragraphs and items as people type them", () => {
		expect(
			plaintext(
				"MINUTES\n\nFirst paragraph.\n\nNext steps\n==========\n\n- one\n* two\n• three\n1) four\n   and more\n(a) five\n",
			),
		).toEqual([
			"heading 2: MINUTES",
			"paragraph 0: First paragraph.",
			"heading 2: Next steps",
			"item 1: one",
			"item 1: two",
			"item 1: three",
			"item 1: four\n   and more",
			"item 1: five",
		]);
	});

	it("joins lines that were wrapped by hand", () => {
		const wrapped =
			"The board of the harbour met on Tuesday in the small hall\nbecause the large one was let, and talked about the crane\nfor an hour.";
		expect(plaintext(wrapped)).toEqual([`paragraph 0: ${wrapped}`]);
	});

	it("finds a sentence that runs over a wrapped line", () => {
		expect(
			marked(
				"The crane stood still for nine days in November, and so we need\nto replace it before the ice comes back to the harbour.",
				"plaintext",
			),
		).toEqual(["we need\nto"]);
	});

	it.each([
		["headers of a mail", "From: Ana\nTo: We need a budget\nDate: Monday\n"],
		["the mail that is answered", "> We need a budget.\n> And a date.\n"],
		["a line that divides", "----------\n"],
		["a comment", "<!-- We need a budget. -->\n"],
	])("is not %s", (_, text) => {
		expect(plaintext(text)).toEqual([]);
		expect(marked(text, "plaintext")).toEqual([]);
	});

	it("takes no marks of Markdown for markup", () => {
		expect(
			plaintext("# Title of it.\n\n`We need a budget`: so it is.\n"),
		).toEqual([
			"paragraph 0: # Title of it.",
			"paragraph 0: `We need a budget`: so it is.",
		]);
	});
});
