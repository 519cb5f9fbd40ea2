import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
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
	await run("sh", [join(here, "../../scripts/install-editors.sh")]).catch(
		(error: { stderr?: string }) => {
			throw new Error(
				`Neovim and Emacs are not here and cannot be installed: ${error.stderr}`,
			);
		},
	);
}, 600_000);

async function drive(command: string, args: string[], document: string) {
	const folder = await folderWith({ [document]: plan });
	const tools = await folderWith({});
	const result = join(tools, "result.json");
	await run(command, args, {
		cwd: folder,
		timeout: 100_000,
		env: {
			...process.env,
			OUTSIDE_IN_SERVER: await bundleServer(tools),
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
