// What people read about the extension is held to its own rules.

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import strings from "../../l10n/bundle.l10n.json" with { type: "json" };
import manifest from "../../package.nls.json" with { type: "json" };
import { check } from "../../rules/index.ts";

const root = new URL("../../", import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), "utf8");

/** The sample plan is there to be marked; every other page is not. */
const pages = [
	"README.md",
	"CONTRIBUTING.md",
	"CHANGELOG.md",
	...["client/walkthrough", "docs/rules"].flatMap((folder) =>
		readdirSync(new URL(folder, root)).map((name) => `${folder}/${name}`),
	),
].filter((path) => path.endsWith(".md") && !path.endsWith("/sample-plan.md"));

const marked = (words: string) =>
	check(words).findings.map(
		({ ruleId, span }) => `${ruleId}: ${words.slice(span.start, span.end)}`,
	);

describe("Nothing is marked", () => {
	it.each(pages)("in %s", (path) => {
		expect(marked(text(path))).toEqual([]);
	});

	it("in what the extension says", () => {
		const said = [...Object.values(manifest), ...Object.values(strings)];
		expect(said.flatMap(marked)).toEqual([]);
	});
});

describe("The sample plan", () => {
	it("has something to practise on, and something to leave alone", () => {
		const plan = text("client/walkthrough/sample-plan.md");
		const rules = check(plan).findings.map(({ ruleId }) => ruleId);
		expect(rules).toEqual(
			expect.arrayContaining([
				"internal-need",
				"self-announcement",
				"product-permits",
			]),
		);
		expect(marked(plan).join()).not.toContain("Members");
	});
});
