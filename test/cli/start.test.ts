import { execFileSync } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { optimisingLate, patternsOnce } from "../../project/compiling.ts";
import { folderWith, outsideIn, program } from "./command-line.ts";

const commandLine = join(dirname(program), "command-line.cjs");
const compiled = `${commandLine}.compiled`;

test("what the build compiles ahead is taken, and speaks the same", async () => {
	const cwd = folderWith({ "plan.md": "We need to hire.\n" });
	const without = await outsideIn(["lint"], { cwd });
	const piped = () =>
		outsideIn(["lint", "--stdin"], { cwd, input: "We need to hire.\n" });
	const pipedWithout = await piped();
	expect(pipedWithout.code).toBe(1);
	execFileSync(
		process.execPath,
		["scripts/compile-ahead.mjs", dirname(program)],
		{
			stdio: ["ignore", "pipe", "inherit"],
		},
	);
	expect(isTaken()).toBe("true");
	expect(await outsideIn(["lint"], { cwd })).toEqual(without);
	expect(await piped()).toEqual(pipedWithout);
});

/** Asks a Node of its own, under the flags that the command line starts with. */
function isTaken(): string {
	const asked = `
		const { readFileSync } = require("node:fs");
		const { cachedDataRejected } = new (require("node:vm").Script)(
			require("node:module").wrap(readFileSync(${JSON.stringify(commandLine)}, "utf8")),
			{ filename: ${JSON.stringify(commandLine)}, cachedData: readFileSync(${JSON.stringify(compiled)}) },
		);
		process.stdout.write(String(!cachedDataRejected));`;
	return execFileSync(
		process.execPath,
		[patternsOnce, optimisingLate, "--eval", asked],
		{
			encoding: "utf8",
		},
	);
}

test("compiled code that does not fit is left aside", async () => {
	const cwd = folderWith({ "plan.md": "We need to hire.\n" });
	writeFileSync(compiled, "of another Node");
	const misfit = await outsideIn(["lint"], { cwd });
	rmSync(compiled);
	expect(existsSync(compiled)).toBe(false);
	expect(misfit).toEqual(await outsideIn(["lint"], { cwd }));
	expect(misfit.code).toBe(1);
});
