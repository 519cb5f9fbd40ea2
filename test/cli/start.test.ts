import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import Module from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { expect, test } from "vitest";
import { folderWith, outsideIn, program } from "./command-line.ts";

const commandLine = join(dirname(program), "command-line.cjs");
const compiled = `${commandLine}.compiled`;

test("what the build compiles ahead is taken, and speaks the same", async () => {
	const cwd = folderWith({ "plan.md": "We need to hire.\n" });
	const without = await outsideIn(["lint"], { cwd });
	execFileSync(
		process.execPath,
		["scripts/compile-ahead.mjs", dirname(program)],
		{
			stdio: ["ignore", "ignore", "inherit"],
		},
	);
	const { cachedDataRejected } = new Script(
		Module.wrap(readFileSync(commandLine, "utf8")),
		{ filename: commandLine, cachedData: readFileSync(compiled) },
	);
	expect(cachedDataRejected).toBe(false);
	expect(await outsideIn(["lint"], { cwd })).toEqual(without);
});

test("compiled code that does not fit is left aside", async () => {
	const cwd = folderWith({ "plan.md": "We need to hire.\n" });
	writeFileSync(compiled, "of another Node");
	const misfit = await outsideIn(["lint"], { cwd });
	rmSync(compiled);
	expect(existsSync(compiled)).toBe(false);
	expect(misfit).toEqual(await outsideIn(["lint"], { cwd }));
	expect(misfit.code).toBe(1);
});
