import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Diagnostic } from "vscode-languageserver-protocol";
import { Editor, uriOf } from "../protocol/editor.ts";
import { folderWith, outsideIn } from "./command-line.ts";

const plan = "# Plan\r\n\r\n🚌 We need to hire two reps.\r\n";

/** A tree with something of everything that decides what is read, and how. */
const tree: Record<string, string | Uint8Array> = {
	".git/HEAD": "ref: refs/heads/main\n",
	".gitignore": "drafts/\n*.tmp.md\n",
	".outside-in.json": JSON.stringify({
		customers: ["rider"],
		rules: { "self-praise": "error" },
		exclude: ["archive"],
		overrides: [{ files: "quiet/**", rules: { "internal-need": "off" } }],
	}),
	"plan.md": plan,
	"note.txt": "We need to hire two reps.\n",
	"drafts/plan.md": plan,
	"a.tmp.md": plan,
	"archive/plan.md": plan,
	"quiet/plan.md": plan,
	"near/.outside-in.yaml": "root: true\nrules: {internal-need: error}\n",
	"near/plan.md": plan,
	"near/deep/.gitignore": "*\n!kept.md\n",
	"near/deep/kept.md": plan,
	"near/deep/gone.md": plan,
	"off.md": `---\noutside-in: off\n---\n\n${plan}`,
	"own.md": `---\noutside-in:\n  rules: {internal-need: hint}\n---\n\n${plan}`,
	"data.txt": "10.0.0.1 4711 0x3f OK\n".repeat(50),
	"marked.md": Buffer.from(`\uFEFF${plan}`, "utf16le"),
	"binary.md": Uint8Array.of(1, 0, 2),
	"LICENSE.md": plan,
	"node_modules/a/README.md": plan,
	"vendor/a.md": plan,
};
for (const name of readdirSync("samples"))
	tree[`samples/${name}`] = readFileSync(join("samples", name));

/** By document: "3:4-3:14 severity rule message", in the order of the text. */
type Found = Record<string, string[]>;

async function inTerminal(cwd: string): Promise<Found> {
	const { stdout } = await outsideIn(["lint", "--format", "json"], { cwd });
	const found: Found = {};
	for (const { filePath, messages } of JSON.parse(stdout))
		if (messages.length > 0)
			found[filePath.slice(cwd.length + 1)] = messages
				.map(
					(m: {
						line: number;
						column: number;
						endLine: number;
						endColumn: number;
						severity: number;
						ruleId: string;
						message: string;
					}) =>
						`${m.line}:${m.column}-${m.endLine}:${m.endColumn} ${m.severity} ${m.ruleId} ${m.message}`,
				)
				.sort();
	return found;
}

function lines(diagnostics: readonly Diagnostic[]): string[] {
	return diagnostics
		.map(({ range: { start, end }, severity, code, message }) => {
			const range = `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
			return `${range} ${severity === 1 ? 2 : 1} ${code} ${message}`;
		})
		.sort();
}

test("editor and command line find the same over one tree, in closed and in open documents", async () => {
	const cwd = folderWith(tree);
	const terminal = await inTerminal(cwd);
	expect(Object.keys(terminal)).toEqual(
		expect.arrayContaining(["plan.md", "near/deep/kept.md", "marked.md"]),
	);
	expect(Object.keys(terminal)).not.toContain("near/deep/gone.md");

	const editor = await Editor.start({ folders: [cwd] });
	const question = editor.askWorkspace();
	await editor.ready();
	await editor.until(
		() => question.filled.length >= Object.keys(terminal).length,
	);
	const closed: Found = {};
	for (const row of question.rows.values())
		if (row.kind === "full" && row.items.length > 0)
			closed[decodeURI(row.uri).slice(uriOf(cwd).length + 1)] = lines(
				row.items,
			);
	expect(closed).toEqual(terminal);
	question.cancel();
	await question.answer.catch(() => {});

	const opened: Found = {};
	for (const name of Object.keys(tree)) {
		if (!/\.(?:md|txt)$/u.test(name) || name === "binary.md") continue;
		const bytes = readFileSync(join(cwd, name));
		const text =
			name === "marked.md"
				? bytes.toString("utf16le").slice(1)
				: bytes.toString();
		const uri = uriOf(cwd, name);
		await editor.open(
			uri,
			text,
			name.endsWith(".md") ? "markdown" : "plaintext",
		);
		const found = lines(await editor.diagnostics(uri));
		if (found.length > 0) opened[name] = found;
	}
	expect(opened).toEqual(terminal);
});
