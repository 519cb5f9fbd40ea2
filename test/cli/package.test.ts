import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { retext } from "retext";
import retextEnglish from "retext-english";
import { expect, test } from "vitest";
import { folderWith } from "./command-line.ts";

/** Where the package says each of its parts is. */
const { exports } = JSON.parse(readFileSync("package.json", "utf8"));

function built(part: string) {
	const file = basename(exports[part]);
	const folder = join(folderWith({}), "dist");
	execFileSync(process.execPath, ["scripts/build.mjs", folder, file]);
	return import(pathToFileURL(join(folder, file)).href);
}

test("the rules can be imported", async () => {
	const { check, rules } = await built(".");
	const { findings } = check("We need to hire.");
	expect(findings).toMatchObject([{ ruleId: "internal-need" }]);
	expect(rules.length).toBeGreaterThan(10);
});

test("the retext plugin works in anyone's pipeline", async () => {
	const { default: retextOutsideIn } = await built("./retext");
	const file = await retext()
		.use(retextEnglish)
		.use(retextOutsideIn)
		.process("We need to hire.");
	expect(file.messages).toMatchObject([
		{ source: "outside-in", ruleId: "internal-need", line: 1, column: 1 },
	]);
});
