import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rules } from "../../rules/index.ts";
import { folderWith, outsideIn } from "./command-line.ts";

test("rules lists every rule with its severity here", async () => {
	const cwd = folderWith({
		".outside-in.yml": "rules: {internal-need: off}",
	});
	const { code, stdout } = await outsideIn(["rules"], { cwd });
	expect(code).toBe(0);
	expect(stdout.trimEnd().split("\n")).toHaveLength(rules.length);
	expect(stdout).toMatch(/^internal-need +off /mu);
	const list = JSON.parse(
		(await outsideIn(["rules", "--json"], { cwd })).stdout,
	);
	expect(list.map(({ id }: { id: string }) => id)).toEqual(
		rules.map(({ id }) => id),
	);
	expect(list[0].page).toContain(list[0].id);
});

test("explain says why, with examples", async () => {
	const cwd = folderWith({});
	for (const { id, why, examples } of rules) {
		const { code, stdout } = await outsideIn(["explain", id], { cwd });
		expect(code).toBe(0);
		expect(stdout).toContain(why);
		for (const { before, after } of examples) {
			expect(stdout).toContain(before);
			expect(stdout).toContain(after);
		}
	}
	const wrong = await outsideIn(["explain", "internal-ned"], { cwd });
	expect(wrong.code).toBe(2);
	expect(wrong.stderr).toContain("Did you mean “internal-need”?");
});

test.each(["json", "yaml"])(
	"init writes settings that are used, in %s",
	async (kind) => {
		const cwd = folderWith({ "plan.md": "We need to hire.\n" });
		const words = kind === "yaml" ? ["init", "--yaml"] : ["init"];
		const { code, stdout } = await outsideIn(words, { cwd });
		expect(code).toBe(0);
		const file = `.outside-in.${kind}`;
		expect(stdout).toContain(file);
		const written = readFileSync(join(cwd, file), "utf8");
		const lint = await outsideIn(["lint"], { cwd });
		expect(lint.stderr).toBe("");
		expect(lint.code).toBe(1);

		const again = await outsideIn(words, { cwd });
		expect(again.code).toBe(2);
		expect(again.stderr).toContain("is there already");
		expect(readFileSync(join(cwd, file), "utf8")).toBe(written);
	},
);

test("Tab completes commands, options, choices and rules in bash", async () => {
	const cwd = folderWith({});
	const { stdout } = await outsideIn(["completion", "bash"], { cwd });
	writeFileSync(join(cwd, "complete.bash"), stdout);
	const complete = (...typed: string[]) =>
		execFileSync(
			"bash",
			[
				"-c",
				`source complete.bash; COMP_WORDS=(${typed.join(" ")} ""); COMP_CWORD=${typed.length - 1}; _outside_in; printf '%s\\n' "\${COMPREPLY[@]}"`,
			],
			{ cwd, encoding: "utf8" },
		)
			.trimEnd()
			.split("\n");
	expect(complete("outside-in", "li")).toEqual(["lint"]);
	expect(complete("outside-in", "lint", "--fail")).toEqual(["--fail-on"]);
	expect(complete("outside-in", "lint", "--format", "git")).toEqual([
		"github",
		"gitlab",
	]);
	expect(complete("outside-in", "explain", "internal-n")).toEqual([
		"internal-need",
	]);
	const fish = (await outsideIn(["completion", "fish"], { cwd })).stdout;
	expect(fish).toContain("-l format");
	const zsh = (await outsideIn(["completion", "zsh"], { cwd })).stdout;
	expect(zsh).toContain("bashcompinit");
});

test("help shows examples for every command", async () => {
	const cwd = folderWith({});
	const { stdout } = await outsideIn(["--help"], { cwd });
	const commands = [
		...stdout.matchAll(/^ {2}(\w+) .*\[|^ {2}(\w+) .*</gmu),
	].map(([, a, b]) => a ?? b ?? "");
	expect(commands).toContain("lint");
	for (const command of commands.filter((name) => name !== "help")) {
		const help = await outsideIn([command, "--help"], { cwd });
		expect(help.code).toBe(0);
		expect(help.stdout).toContain("Examples:");
	}
	expect((await outsideIn(["help", "lint"], { cwd })).stdout).toContain(
		"--fail-on",
	);
});
