import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pages } from "../../scripts/command-line-pages.ts";

test.each(Object.keys(pages))(
	"%s says what the commands and settings are now; if not: npx tsx scripts/command-line-pages.ts",
	(path) => {
		expect(readFileSync(path, "utf8")).toBe(pages[path]?.());
	},
);
