import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "../../rules/index.ts";

/** Documents of the project's own; real ones beside the checkout are read too where they are at hand. */
const folders = [
	"samples",
	"test/evaluation/documents",
	"../shared/perspective/docs",
].filter((folder) => existsSync(folder));

function documentsIn(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		return entry.isDirectory()
			? documentsIn(path)
			: /\.(?:md|txt)$/.test(entry.name)
				? [path]
				: [];
	});
}

describe("the gate before the grammar", () => {
	it.each([
		"It's time for the choir to grow.",
		"Next is to enable it in the nightly builds.",
		"The ferry carries bicycles and dogs, rain or shine.",
		"4.2 Implement the findings of the pier review.",
		"The mobile app.",
		"A second site in Oslo (good idea, no one to drive there).",
		"The harbour occupies a distinctive position in the bay.",
		"- [x] Remove the old tags from the harbour page",
		"### ➡️ Grow the membership base",
		"- Member lifecycle management, freezing and so on",
	])("holds back no short line and no statement: %s", (text) => {
		const strict = { strictness: "strict" } as const;
		expect(check(text, strict).findings).toEqual(
			check(text, { ...strict, gated: false }).findings,
		);
	});

	for (const folder of folders)
		it(`holds back nothing that would be marked in ${folder}`, () => {
			const documents = documentsIn(folder);
			expect(documents.length).toBeGreaterThan(0);
			for (const path of documents) {
				const text = readFileSync(path, "utf8");
				const options = {
					language: path.endsWith(".txt") ? "plaintext" : "markdown",
					strictness: "strict",
				} as const;
				expect({ path, findings: check(text, options).findings }).toEqual({
					path,
					findings: check(text, { ...options, gated: false }).findings,
				});
			}
		}, 300_000);
});
