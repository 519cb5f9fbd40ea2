import { execFileSync } from "node:child_process";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith, outsideIn } from "./command-line.ts";

const need = (what: string) => `We need to ${what}.\n`;

/** The needs that a run reports, as "file:line". */
async function needs(cwd: string, ...words: string[]) {
	const { stdout, stderr, code } = await outsideIn(
		["lint", "-f", "json", ...words],
		{ cwd },
	);
	expect(stderr).toBe("");
	const entries = JSON.parse(stdout) as {
		filePath: string;
		messages: { ruleId: string; line: number }[];
	}[];
	const found = entries.flatMap(({ filePath, messages }) =>
		messages
			.filter(({ ruleId }) => ruleId === "internal-need")
			.map(({ line }) => `${filePath.slice(cwd.length + 1)}:${line}`),
	);
	return { found, code };
}

const git = (cwd: string, ...words: string[]) =>
	execFileSync(
		"git",
		["-c", "user.name=Ann", "-c", "user.email=ann@example.org", ...words],
		{ cwd, stdio: ["ignore", "pipe", "pipe"] },
	);

test("--changed shows what changed since a revision, and new documents whole", async () => {
	const cwd = folderWith({
		"docs/plän 1.md": `${need("hire two reps")}\n${need("fix the lift")}`,
		"docs/other.md": need("move the office"),
	});
	git(cwd, "init", "--quiet", "--initial-branch=main");
	git(cwd, "add", ".");
	git(cwd, "commit", "--quiet", "--message=First");
	expect((await needs(cwd, "--changed")).found).toEqual([]);

	const plan = join(cwd, "docs/plän 1.md");
	writeFileSync(plan, `# Plan\n\n${readFileSync(plan, "utf8")}`);
	appendFileSync(plan, `\n${need("revamp our CRM")}`);
	writeFileSync(join(cwd, "docs/new.md"), need("rebrand the buses"));
	const { found, code } = await needs(cwd, "--changed");
	expect(found).toEqual(["docs/new.md:1", "docs/plän 1.md:7"]);
	expect(code).toBe(1);
	expect((await needs(join(cwd, "docs"), "--changed=main")).found).toEqual([
		"new.md:1",
		"plän 1.md:7",
	]);
	expect((await needs(cwd, "--changed", "docs/other.md")).found).toEqual([]);

	git(cwd, "add", ".");
	git(cwd, "commit", "--quiet", "--message=Second");
	expect((await needs(cwd, "--changed=HEAD~1")).found).toEqual(found);
});

test("--changed says what git says where there is no such revision", async () => {
	const cwd = folderWith({ "a.md": need("hire") });
	const outside = await outsideIn(["lint", "--changed"], { cwd });
	expect(outside.code).toBe(2);
	expect(outside.stderr).toContain("git says");
	git(cwd, "init", "--quiet");
	const unknown = await outsideIn(["lint", "--changed=nowhere"], { cwd });
	expect(unknown.code).toBe(2);
	expect(unknown.stderr).toContain("nowhere");
	const option = await outsideIn(["lint", "--changed=--output=x"], { cwd });
	expect(option.code).toBe(2);
});

test("a baseline hides what it knows, wherever in the document that moves", async () => {
	const cwd = folderWith({
		"a.md": `${need("hire two reps")}\n${need("hire two reps")}`,
		"b.md": need("move the office"),
	});
	const wrote = await outsideIn(["lint", "--write-baseline"], { cwd });
	expect(wrote.code).toBe(0);
	expect(wrote.stdout).toMatch(
		/^\.outside-in-baseline\.json knows \d+ findings now\.\n$/u,
	);
	const known = ["--baseline", ".outside-in-baseline.json"];
	expect(await needs(cwd, ...known)).toEqual({ found: [], code: 0 });

	writeFileSync(
		join(cwd, "a.md"),
		`# Moved\n\n${need("hire two reps")}\n${need("hire two reps")}\n${need("hire two reps")}\n${need("hire three reps")}`,
	);
	expect((await needs(cwd, ...known)).found).toEqual(["a.md:7", "a.md:9"]);
	const pretty = await outsideIn(["lint", ...known], { cwd });
	expect(pretty.stdout).toMatch(/\d+ findings known from the baseline\./u);
});

test("a baseline that is not there or is none is named", async () => {
	const cwd = folderWith({ "a.md": need("hire"), "b.json": "[1]" });
	for (const [file, words] of [
		["gone.json", "There is no baseline gone.json"],
		["b.json", "b.json is not a baseline"],
	] as const) {
		const { code, stderr } = await outsideIn(["lint", "--baseline", file], {
			cwd,
		});
		expect(code).toBe(2);
		expect(stderr).toContain(words);
	}
});
