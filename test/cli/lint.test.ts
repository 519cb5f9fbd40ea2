import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith, outsideIn, program } from "./command-line.ts";

const plan = "# Notes\n\nWe need to revamp our CRM.\n";
const calm = "# Notes\n\nRiders asked for a later bus.\n";

const jsonIn = (stdout: string) =>
	JSON.parse(stdout) as { filePath: string; messages: object[] }[];

test("JSON is a list like ESLint's, with places in UTF-16 units of the file as decoded", async () => {
	const text = "\uFEFF# 🚌\r\n\r\n🚌🚌 We need to revamp our CRM.\r\n";
	const cwd = folderWith({ "plan.md": text });
	const { code, stdout, stderr } = await outsideIn(
		["lint", "plan.md", "--format", "json"],
		{ cwd },
	);
	expect(stderr).toBe("");
	expect(code).toBe(1);
	const [entry, ...others] = jsonIn(stdout);
	expect(others).toEqual([]);
	expect(entry?.filePath).toBe(join(cwd, "plan.md"));
	const decoded = text.slice(1);
	expect(entry?.messages).toContainEqual({
		ruleId: "internal-need",
		severity: 1,
		message: expect.stringContaining("We need to"),
		line: 3,
		column: 6,
		endLine: 3,
		endColumn: 16,
		suggestions: expect.any(Array),
	});
	const suggestions = entry?.messages.flatMap(
		(message) =>
			(message as { suggestions: { fix: { range: [number, number] } }[] })
				.suggestions,
	);
	for (const { fix } of suggestions ?? []) {
		expect(Object.keys(fix)).toEqual(["range", "text"]);
		expect("We need to revamp our CRM.").toContain(decoded.slice(...fix.range));
	}
});

test("exit codes: 0 for nothing, 1 for findings, 2 for what cannot be used", async () => {
	const cwd = folderWith({ "plan.md": plan, "calm.md": calm });
	const code = async (...words: string[]) =>
		(await outsideIn(["lint", ...words], { cwd })).code;
	expect(await code("calm.md")).toBe(0);
	expect(await code("plan.md")).toBe(1);
	expect(await code("plan.md", "--fail-on", "error")).toBe(0);
	expect(await code("plan.md", "--fail-on", "never")).toBe(0);
	expect(await code("plan.md", "--max-findings", "9")).toBe(0);
	expect(await code("gone.md")).toBe(2);
	expect(await code("gone/*.md")).toBe(2);
	expect(await code("--format", "poetry")).toBe(2);
	expect(await code("--shout")).toBe(2);
	expect(await code("--max-findings", "few")).toBe(2);
	expect((await outsideIn(["lnt"], { cwd })).code).toBe(2);
	expect((await outsideIn([], { cwd })).code).toBe(2);
	expect((await outsideIn(["--help"], { cwd })).code).toBe(0);
	expect((await outsideIn(["lint", "--help"], { cwd })).code).toBe(0);
	expect((await outsideIn(["--version"], { cwd })).stdout).toMatch(
		/^\d+\.\d+\.\d+\n$/u,
	);
});

test("an error of the project's own making has severity 2", async () => {
	const cwd = folderWith({
		"plan.md": plan,
		".outside-in.yml": "rules: {internal-need: error}",
	});
	const { stdout } = await outsideIn(["lint", "-f", "json"], { cwd });
	expect(jsonIn(stdout)[0]?.messages).toContainEqual(
		expect.objectContaining({ ruleId: "internal-need", severity: 2 }),
	);
});

test("what cannot be read is named, and the rest is still read", async () => {
	const cwd = folderWith({
		"a.md": plan,
		"binary.md": Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0, 1),
		"latin.md": Uint8Array.of(0x43, 0x61, 0x66, 0xe9),
		"empty.md": "",
		"folder.md/inside.md": calm,
		"z.md": plan,
	});
	symlinkSync("/nowhere/at/all.md", join(cwd, "dangling.md"));
	symlinkSync(".", join(cwd, "itself"));
	symlinkSync("loop.md", join(cwd, "loop.md"));
	const { code, stdout, stderr } = await outsideIn(
		["lint", ".", "gone.md", "--format", "json"],
		{ cwd },
	);
	expect(code).toBe(2);
	expect(
		jsonIn(stdout).map(({ filePath }) => filePath.slice(cwd.length + 1)),
	).toEqual(["a.md", "empty.md", "folder.md/inside.md", "z.md"]);
	expect(stderr).toContain(`cannot read ${join(cwd, "gone.md")}`);
	expect(stderr).toContain(`cannot read ${join(cwd, "dangling.md")}`);
	expect(stderr).toContain(`cannot read ${join(cwd, "loop.md")}`);
	expect(stderr).toContain(
		`passed over ${join(cwd, "binary.md")}, because it is a binary file`,
	);
	expect(stderr).toContain(
		`passed over ${join(cwd, "latin.md")}, because it is not valid UTF-8`,
	);
	expect(stderr.split("\n")).toHaveLength(6);
});

test("what is no text fails a run that names it, and none that meets it in a folder", async () => {
	const cwd = folderWith({
		"in/binary.md": Uint8Array.of(35, 32, 0, 1, 2),
		"in/latin.md": Uint8Array.of(0x43, 0x61, 0x66, 0xe9),
		"in/plan.md": calm,
	});
	const named = await outsideIn(
		["lint", "in/binary.md", "in/latin.md", "in/plan.md"],
		{ cwd },
	);
	expect(named.code).toBe(2);
	expect(named.stderr).toContain(
		`cannot read ${join(cwd, "in/binary.md")}: it is a binary file\n`,
	);
	expect(named.stderr).toContain(
		`cannot read ${join(cwd, "in/latin.md")}: it is not valid UTF-8; save it as UTF-8`,
	);
	expect(named.stdout).toContain("Nothing found: 1 document");
	for (const met of ["in", "in/*.md"])
		expect((await outsideIn(["lint", met], { cwd })).code).toBe(0);
	const audited = await outsideIn(["audit", "in/latin.md"], { cwd });
	expect(audited.code).toBe(2);
	expect(audited.stderr).toContain(`cannot read ${join(cwd, "in/latin.md")}: `);
	expect((await outsideIn(["audit"], { cwd })).code).toBe(0);
});

test("UTF-16 with a byte-order mark reads like UTF-8", async () => {
	const cwd = folderWith({
		"a.md": plan,
		"b.md": Buffer.from(`\uFEFF${plan}`, "utf16le"),
		"c.md": Buffer.from(`\uFEFF${plan}`, "utf16le").swap16(),
	});
	const { stdout } = await outsideIn(["lint", "-f", "json"], { cwd });
	const [a, b, c] = jsonIn(stdout).map(({ messages }) => messages);
	expect(a).not.toEqual([]);
	expect(b).toEqual(a);
	expect(c).toEqual(a);
});

test.each([
	["five megabytes", `${calm}\n`.repeat(130_000)],
	["one line of a megabyte", "Riders asked for a later bus. ".repeat(36_000)],
	["ten thousand brackets", `${"[".repeat(10_000)}a${"]".repeat(10_000)}`],
	["ten thousand quotation marks", `${">".repeat(10_000)} a`],
])("%s in less than ten seconds", (_, text) => {
	const cwd = folderWith({ "big.md": text });
	// Processor time, as bash counts it for the run: whatever else the machine does must not decide this.
	const run = spawnSync(
		"bash",
		["--noprofile", "--norc", "-c", `"$NODE" "$PROGRAM" lint; times`],
		{
			cwd,
			encoding: "utf8",
			env: {
				PATH: process.env.PATH,
				NODE: process.execPath,
				PROGRAM: program,
			},
			timeout: 50_000,
		},
	);
	expect(run.stderr).toBe("");
	expect(run.stdout).toContain("1 document and ");
	const [, minutes, seconds] = /(\d+)m([\d.]+)s \S+\n$/u.exec(run.stdout) ?? [];
	expect(Number(minutes) * 60 + Number(seconds)).toBeLessThan(10);
});

test("output of any size arrives whole through a pipe", async () => {
	const many = 8_000;
	const cwd = folderWith({
		"big.md": "We need to revamp our CRM.\n\n".repeat(many),
	});
	const { stdout } = await outsideIn(["lint", "-f", "json"], { cwd });
	expect(stdout.length).toBeGreaterThan(1_000_000);
	expect(jsonIn(stdout)[0]?.messages.length).toBeGreaterThanOrEqual(many);
});

test("standard input, with the settings and the language of where it belongs", async () => {
	const cwd = folderWith({
		"plans/.outside-in.json": '{"rules": {"internal-need": "off"}}',
		".gitignore": "secret/",
	});
	const lint = (...words: string[]) =>
		outsideIn(["lint", "--stdin", "-f", "json", ...words], {
			cwd,
			input: plan,
		});
	const [named] = jsonIn(
		(await lint("--stdin-filename", "notes/plan.md")).stdout,
	);
	expect(named?.filePath).toBe(join(cwd, "notes/plan.md"));
	expect(named?.messages).toContainEqual(
		expect.objectContaining({ ruleId: "internal-need", line: 3 }),
	);
	const [elsewhere] = jsonIn(
		(await lint("--stdin-filename", "plans/plan.md")).stdout,
	);
	expect(JSON.stringify(elsewhere?.messages)).not.toContain("internal-need");
	expect(jsonIn((await lint()).stdout)[0]?.filePath).toBe("<stdin>");
	const secret = await lint("--stdin-filename", "secret/plan.md");
	expect(jsonIn(secret.stdout)).toEqual([]);
	expect(secret.stderr).toContain(".gitignore ignores secret");
});

test("folders, globs and files, each document once", async () => {
	const cwd = folderWith({
		"a.md": calm,
		"docs/b.md": calm,
		"docs/c.txt": calm,
		"docs/vendor/d.md": calm,
		"LICENSE.md": calm,
		"node_modules/e.md": calm,
	});
	const read = async (...words: string[]) =>
		jsonIn(
			(await outsideIn(["lint", "-f", "json", ...words], { cwd })).stdout,
		).map(({ filePath }) => filePath.slice(cwd.length + 1));
	expect(await read()).toEqual(["a.md", "docs/b.md", "docs/c.txt"]);
	expect(await read("docs", "a.md", "docs/b.md")).toEqual([
		"docs/b.md",
		"docs/c.txt",
		"a.md",
	]);
	expect(await read("**/*.md")).toEqual(["a.md", "docs/b.md"]);
	expect(await read("LICENSE.md")).toEqual([]);
	expect(await read("LICENSE.md", "--no-ignore")).toEqual(["LICENSE.md"]);
});

test("a wrong setting is named at its place, once, and the rest is used", async () => {
	const cwd = folderWith({
		"a.md": plan,
		"b.md": plan,
		".outside-in.json": '{"vioce": "you", "rules": {"internal-need": "off"}}',
	});
	const { code, stdout, stderr } = await outsideIn(["lint", "-f", "json"], {
		cwd,
	});
	expect(code).toBe(2);
	expect(stderr).toBe(
		`outside-in: ${join(cwd, ".outside-in.json")}:1:2: There is no setting “vioce”. Did you mean “voice”?\n`,
	);
	expect(stdout).not.toContain("internal-need");
});

test.each([
	[["lint"]],
	[["lint", "--write-baseline"]],
	[["audit"]],
	[["audit", "--list"]],
	[["audit", "--jsonl"]],
	[["rules"]],
	[["rules", "--json"]],
	[["explain", "internal-need"]],
])("a wrong setting fails %j, once its work is done", async (words) => {
	const cwd = folderWith({
		"a.md": calm,
		".outside-in.json": '{"custmers": ["rider"]}',
	});
	const { code, stdout, stderr } = await outsideIn(words, { cwd });
	expect(code).toBe(2);
	expect(stdout).not.toBe("");
	expect(stderr).toBe(
		`outside-in: ${join(cwd, ".outside-in.json")}:1:2: There is no setting “custmers”. Did you mean “customers”?\n`,
	);
});

test("a wrong setting is named where it keeps every document out, too", async () => {
	const cwd = folderWith({
		"a.md": calm,
		".outside-in.json": '{"exclude": ["*.md"], "custmers": []}',
	});
	for (const command of ["lint", "audit"]) {
		const { code, stderr } = await outsideIn([command], { cwd });
		expect(code).toBe(2);
		expect(stderr).toContain("There is no setting “custmers”.");
	}
});

test("wrong front matter fails an audit as it fails lint", async () => {
	const cwd = folderWith({
		"a.md": `---\noutside-in:\n  custmers: [rider]\n---\n\n${calm}`,
	});
	const lint = await outsideIn(["lint"], { cwd });
	const audit = await outsideIn(["audit"], { cwd });
	expect(lint.stderr).toContain("a.md:3:3: There is no setting “custmers”.");
	expect(audit.stderr).toBe(lint.stderr);
	expect([lint.code, audit.code]).toEqual([2, 2]);
});

test("for people: the words underlined, colours only where they are wanted", async () => {
	const cwd = folderWith({ "plan.md": plan });
	const pretty = await outsideIn(["lint"], { cwd });
	expect(pretty.stdout).toContain(
		"plan.md\n\n  3:1  warning  internal-need\n    We need to revamp our CRM.\n    ~~~~~~~~~~\n",
	);
	expect(pretty.stdout).toMatch(/\d findings? in 1 of 1 document: /u);
	expect(pretty.stdout).not.toContain("\u001B");
	const coloured = await outsideIn(["lint"], {
		cwd,
		env: { FORCE_COLOR: "1" },
	});
	expect(coloured.stdout).toContain("\u001B[");
	const both = await outsideIn(["lint"], {
		cwd,
		env: { FORCE_COLOR: "1", NO_COLOR: "1" },
	});
	expect(both.stdout).not.toContain("\u001B");
});

test("a document cannot speak to the terminal", async () => {
	const cwd = folderWith({
		"plan.md": "We need to \u001B[31mrevamp\u0007 it.\n",
	});
	const { stdout } = await outsideIn(["lint"], { cwd });
	expect(stdout).not.toContain("\u001B");
	expect(stdout).not.toContain("\u0007");
});

test("the first run in a fresh project makes no file", async () => {
	const cwd = folderWith({ "sub/plan.md": plan });
	mkdirSync(join(cwd, "empty"));
	await outsideIn(["lint"], { cwd });
	expect(readFileSync(join(cwd, "sub/plan.md"), "utf8")).toBe(plan);
	expect(readdirSync(cwd)).toEqual(["empty", "sub"]);
});

test("a reader that leaves ends the run without a word", async () => {
	const cwd = folderWith({
		"big.md": "We need to revamp our CRM.\n\n".repeat(4_000),
	});
	const { stdout, stderr } = spawnSync(
		"bash",
		["--noprofile", "--norc", "-c", `"$NODE" "$PROGRAM" lint | head -n 1`],
		{
			cwd,
			encoding: "utf8",
			env: {
				PATH: process.env.PATH,
				NODE: process.execPath,
				PROGRAM: program,
			},
		},
	);
	expect(stdout).toBe("big.md\n");
	expect(stderr).toBe("");
});

test("a folder of data files does not fill the screen", async () => {
	const data = "10.0.0.1 4711 0x3f OK\n".repeat(50);
	const files = Array.from({ length: 25 }, (_, n) => [`${n}.txt`, data]);
	const cwd = folderWith({ "plan.md": plan, ...Object.fromEntries(files) });
	const { code, stdout, stderr } = await outsideIn(["lint"], { cwd });
	expect(code).toBe(1);
	expect(stderr.trimEnd().split("\n")).toHaveLength(21);
	expect(stderr).toContain("passed over 5 more; name one to see why\n");
	expect(stdout).toContain("25 documents passed over.\n");
});

test("what this project says of itself passes its own rules", async () => {
	const { code, stdout, stderr } = await outsideIn(
		["lint", "README.md", "CONTRIBUTING.md", "docs"],
		{ cwd: process.cwd() },
	);
	expect(stderr).toBe("");
	expect(stdout).not.toMatch(/ {2}(?:warning|error) {2}/u);
	expect(code).toBe(0);
});
