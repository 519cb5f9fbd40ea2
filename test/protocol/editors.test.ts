import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, expect, test } from "vitest";
import { bundleServer } from "./bundle.ts";
import { folderWith } from "./editor.ts";

const run = promisify(execFile);
const here = import.meta.dirname;
const plan = "# Notes\n\n🙂 Hello there. We need to hire.\n";
const leave = "Leave this as it is, and note why";

beforeAll(async () => {
	await run("sh", [
		join(here, "../../scripts/install-debian-packages.sh"),
	]).catch((error: { stderr?: string }) => {
		throw new Error(
			`Neovim and Emacs are not here and cannot be installed: ${error.stderr}`,
		);
	});
}, 600_000);

/** The part of a set-up page that says how, as the reader would copy it. */
async function setUp(page: string): Promise<string> {
	const text = await readFile(join(here, "../../docs/editors", page), "utf8");
	const code = /<!-- tried -->\s+```\w+\n([\s\S]*?)```/u.exec(text)?.[1];
	if (code === undefined) throw new Error(`${page} holds nothing to try`);
	return code;
}

/** Runs an editor, set up as its page says, over a document, and hands back what it saw and saved. */
async function drive(
	command: string,
	args: string[],
	page: string,
	document: string,
) {
	const folder = await folderWith({ [document]: plan });
	const tools = await folderWith({ "set-up": await setUp(page) });
	const server = await bundleServer(tools);
	const program = join(tools, "outside-in-language-server");
	await writeFile(program, `#!/bin/sh\nexec node "${server}" "$@"\n`, {
		mode: 0o755,
	});
	const result = join(tools, "result.json");
	await run(command, args, {
		cwd: folder,
		timeout: 100_000,
		env: {
			...process.env,
			PATH: `${tools}:${process.env.PATH}`,
			OUTSIDE_IN_SETUP: join(tools, "set-up"),
			OUTSIDE_IN_ACTION: leave,
			OUTSIDE_IN_RESULT: result,
		},
	});
	return {
		...JSON.parse(await readFile(result, "utf8")),
		saved: await readFile(join(folder, document), "utf8"),
	};
}

test("Neovim shows what is marked and applies a code action", {
	timeout: 120_000,
}, async () => {
	const { fine, result, saved } = await drive(
		"nvim",
		[
			"--headless",
			"-u",
			"NONE",
			"-i",
			"NONE",
			"-c",
			`luafile ${join(here, "editors/neovim.lua")}`,
		],
		"neovim.md",
		"plan.md",
	);
	expect({ fine, result }).toMatchObject({
		fine: true,
		result: {
			seen: [
				{ code: "internal-need", line: 2, column: 18, source: "outside-in" },
			],
			left: [],
		},
	});
	expect(saved).toContain(
		"<!-- outside-in-disable-next-line internal-need -- reason -->",
	);
});

test("Emacs shows what is marked and applies a code action", {
	timeout: 120_000,
}, async () => {
	const { fine, result, saved } = await drive(
		"emacs",
		["--batch", "-l", join(here, "editors/emacs.el")],
		"emacs.md",
		"plan.txt",
	);
	expect({ fine, result }).toMatchObject({
		fine: true,
		result: { seen: [{ begin: expect.any(Number) }], left: [] },
	});
	expect(saved).toContain(
		"<!-- outside-in-disable-next-line internal-need -- reason -->",
	);
});
