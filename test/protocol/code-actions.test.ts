import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
	type CodeAction,
	type CodeActionContext,
	CodeActionResolveRequest,
	type TextDocumentEdit,
} from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { ableEditor, Editor, folderWith, oldEditor, uriOf } from "./editor.ts";

const here = (line: number, character: number) => ({
	start: { line, character },
	end: { line, character },
});

const titled = (actions: readonly CodeAction[], part: string): CodeAction => {
	const found = actions.find(({ title }) => title.includes(part));
	if (found === undefined) {
		throw new Error(
			`No “${part}” among ${actions.map(({ title }) => title).join(" | ")}`,
		);
	}
	return found;
};

const resolved = (editor: Editor, action: CodeAction): Promise<CodeAction> =>
	editor.connection.sendRequest(CodeActionResolveRequest.type, action);

test("kinds are declared, so that saving waits for nobody", async () => {
	const editor = await Editor.start();
	expect(editor.greeting.capabilities.codeActionProvider).toEqual({
		codeActionKinds: ["quickfix", "source.fixAll.outside-in"],
		resolveProvider: true,
	});
});

test("there is nothing to choose where nothing is marked, and nothing of a kind that is not ours", async () => {
	const editor = await Editor.start();
	const { uri } = await editor.open(
		"untitled:a",
		"All is well.\n\nWe need to hire.\n",
	);
	expect(await editor.actions(uri, here(0, 4))).toEqual([]);
	expect(await editor.actions("untitled:unknown", here(0, 4))).toEqual([]);
	for (const only of [
		"refactor",
		"source.organizeImports",
		"source.fixAll.eslint",
		"quickfix.other",
	]) {
		expect(await editor.actions(uri, here(2, 4), { only: [only] })).toEqual([]);
	}
	expect((await editor.actions(uri, here(2, 4))).length).toBeGreaterThan(0);
	expect(
		(await editor.actions(uri, here(2, 4), { only: ["quickfix"] })).every(
			({ kind }) => kind === "quickfix",
		),
	).toBe(true);
});

test("what an editor claims of a finding counts for nothing", async () => {
	const editor = await Editor.start();
	const { uri } = await editor.open("untitled:a", "All is well.\n");
	const forged: Partial<CodeActionContext> = {
		diagnostics: [
			{
				range: here(0, 2),
				source: "outside-in",
				code: "internal-need",
				message: "",
				data: { rewrites: [{ text: "rm" }] },
			},
		],
	};
	expect(await editor.actions(uri, here(0, 2), forged)).toEqual([]);
});

const places = [
	["a paragraph of its own", "Hello there.\n\nWe need to hire.\n", 2],
	["the first line", "We need to hire.\n", 0],
	[
		"the middle of a paragraph",
		"All is well here,\nin every way.\nWe need to hire.\n",
		2,
	],
	[
		"a list item",
		"Things:\n\n- All is well.\n- We need to hire.\n- Done.\n",
		3,
	],
	["a nested list item", "- All is well.\n  - We need to hire.\n", 1],
	["a heading's next line", "# Notes\nWe need to hire.\n", 1],
	[
		"a row of a table",
		"| a | b |\n|---|---|\n| well | fine |\n| so | We need to hire. |\n",
		3,
	],
	["Windows line ends", "All is well.\r\n\r\n🙂 We need to hire.\r\n", 2],
] as const;

for (const [place, text, line] of places) {
	test(`a sentence can be left as it is, with a reason, in ${place}`, async () => {
		const editor = await Editor.start();
		const { uri } = await editor.open("untitled:a", text);
		const column = (text.split("\n")[line] ?? "").indexOf("We need") + 2;
		const before = await editor.diagnostics(uri);
		expect(before.map(({ code }) => code)).toContain("internal-need");
		const action = titled(
			await editor.actions(uri, here(line, column)),
			"Leave this as it is",
		);
		await editor.apply(action.edit ?? {});
		expect(await editor.diagnostics(uri)).toEqual([]);
		const after = editor.text(uri).getText();
		expect(after.split("We need to hire.").length).toBe(2);
		if (text.includes("\r\n")) expect(after).not.toMatch(/[^\r]\n/u);
	});
}

test("the row under a table's head has no place for a comment, and none is offered", async () => {
	const editor = await Editor.start();
	const { uri } = await editor.open(
		"untitled:a",
		"| a | b |\n|---|---|\n| so | We need to hire. |\n",
	);
	const actions = await editor.actions(uri, here(2, 8));
	expect(actions.some(({ title }) => title.startsWith("Leave this"))).toBe(
		false,
	);
	expect(actions.length).toBeGreaterThan(0);
});

test("a second rule joins the comment that is there already", async () => {
	const editor = await Editor.start();
	const { uri } = await editor.open(
		"untitled:a",
		"<!-- outside-in-disable-next-line lip-service -- agreed -->\nWe need to be a customer-first company.\n",
	);
	const action = titled(
		await editor.actions(uri, here(1, 4)),
		"Leave this as it is",
	);
	await editor.apply(action.edit ?? {});
	expect(editor.text(uri).getText()).toContain(
		"<!-- outside-in-disable-next-line internal-need lip-service -- agreed -->\n",
	);
	expect(await editor.diagnostics(uri)).toEqual([]);
});

test("a rule can be turned off for one document, below its front matter", async () => {
	const editor = await Editor.start();
	const { uri } = await editor.open(
		"untitled:a",
		"---\ntitle: Plan\n---\n\nWe need to hire.\n\nWe need to sell.\n",
	);
	const action = titled(
		await editor.actions(uri, here(4, 4)),
		"off in this document",
	);
	await editor.apply(action.edit ?? {});
	expect(editor.text(uri).getText()).toBe(
		"---\ntitle: Plan\n---\n<!-- outside-in-disable internal-need -->\n\nWe need to hire.\n\nWe need to sell.\n",
	);
	expect(await editor.diagnostics(uri)).toEqual([]);
});

test("in plain text the same comments work", async () => {
	const editor = await Editor.start();
	const { uri } = await editor.open(
		"untitled:a.txt",
		"All is well.\n\nWe need to hire.\n",
		"plaintext",
	);
	const action = titled(
		await editor.actions(uri, here(2, 4)),
		"Leave this as it is",
	);
	await editor.apply(action.edit ?? {});
	expect(await editor.diagnostics(uri)).toEqual([]);
});

test("in MDX the comment is one that MDX understands", async () => {
	const editor = await Editor.start();
	const { uri } = await editor.open(
		"untitled:a.mdx",
		"All is well.\n\nWe need to hire.\n",
		"mdx",
	);
	const actions = await editor.actions(uri, here(2, 4));
	await editor.apply(titled(actions, "Leave this as it is").edit ?? {});
	expect(editor.text(uri).getText()).toContain(
		"{/* outside-in-disable-next-line internal-need -- reason */}\n",
	);
	expect(await editor.diagnostics(uri)).toEqual([]);
});

test("a comment that hides nothing is marked, and can be taken out", async () => {
	const editor = await Editor.start();
	const { uri } = await editor.open(
		"untitled:a",
		"<!-- outside-in-disable-next-line internal-need -- agreed -->\nAll is well.\n",
	);
	const [unused] = await editor.diagnostics(uri);
	expect(unused).toMatchObject({ code: "unused-ignore", tags: [1] });
	const actions = await editor.actions(uri, here(0, 8));
	const action = titled(actions, "Leave these words out");
	expect(action).toMatchObject({
		isPreferred: true,
		diagnostics: [{ code: "unused-ignore" }],
	});
	await editor.apply(action.edit ?? {});
	expect(await editor.diagnostics(uri)).toEqual([]);
	expect(actions.some(({ title }) => title.startsWith("Leave this"))).toBe(
		false,
	);
});

test("edits name the version they were made for; blanks become tab stops", async () => {
	const editor = await Editor.start();
	const { uri } = await editor.open(
		"untitled:a",
		"Hello.\n\nWe need to hire.\n",
	);
	await editor.change(uri, [{ range: here(0, 0), text: "\n" }]);
	const { edit } = titled(
		await editor.actions(uri, here(3, 4)),
		"Leave this as it is",
	);
	const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
	expect(change?.textDocument).toEqual({ uri, version: 2 });
	expect(change?.edits).toEqual([
		{
			range: here(3, 0),
			snippet: {
				kind: "snippet",
				value:
					// biome-ignore lint/suspicious/noTemplateCurlyInString: a tab stop looks like one
					"<!-- outside-in-disable-next-line internal-need -- ${1:reason} -->\n$0",
			},
		},
	]);
});

test("an old editor gets plain edits with plain blanks", async () => {
	const editor = await Editor.start({ capabilities: oldEditor });
	const { uri } = await editor.open("untitled:a", "We need to hire.\n");
	const { edit } = titled(
		await editor.actions(uri, here(0, 4)),
		"Leave this as it is",
	);
	expect(edit).toEqual({
		changes: {
			[uri]: [
				{
					range: here(0, 0),
					newText:
						"<!-- outside-in-disable-next-line internal-need -- reason -->\n",
				},
			],
		},
	});
});

test("an editor that knows no code actions gets none", async () => {
	const editor = await Editor.start({ capabilities: {} });
	expect(editor.greeting.capabilities.codeActionProvider).toBeUndefined();
	const { uri } = await editor.open("untitled:a", "We need to hire.\n");
	expect(await editor.actions(uri, here(0, 4))).toEqual([]);
});

async function applyToFile(path: string, action: CodeAction): Promise<string> {
	const changes = (action.edit?.documentChanges ?? []).filter(
		(change) => "edits" in change,
	);
	const [change] = changes as TextDocumentEdit[];
	expect(changes).toHaveLength(1);
	expect(change?.textDocument).toEqual({ uri: uriOf(path), version: null });
	const before = await readFile(path, "utf8").catch(() => "");
	return TextDocument.applyEdits(
		TextDocument.create("", "", 0, before),
		(change?.edits ?? []) as never,
	);
}

test("a rule is turned off in the nearest settings file, whose comments stay", async () => {
	const json =
		'{\n  // what we agreed\n  "strictness": "strict", // for now\n  "rules": { "lip-service": "off" }\n}\n';
	const folder = await folderWith({
		".outside-in.json": "{}",
		"plans/.outside-in.json": json,
		"plans/a.md": "We need to hire.\n",
	});
	const editor = await Editor.start({ folders: [folder] });
	const { uri } = await editor.open(
		uriOf(folder, "plans/a.md"),
		"We need to hire.\n",
	);
	const offered = titled(
		await editor.actions(uri, here(0, 4)),
		"off in this project",
	);
	expect(offered.edit).toBeUndefined();
	const action = await resolved(editor, offered);
	const after = await applyToFile(
		join(folder, "plans/.outside-in.json"),
		action,
	);
	expect(after).toContain("// what we agreed");
	expect(after).toContain("// for now");
	expect(after).toMatch(/"lip-service": "off",\s*"internal-need": "off"/u);
});

test("in YAML too", async () => {
	const folder = await folderWith({
		".outside-in.yml": "# ours\nvoice: you # always\ncustomers:\n  - tenant\n",
	});
	const editor = await Editor.start({ folders: [folder] });
	const text = "We need to revamp the rota of anglers.\n";
	const { uri } = await editor.open(uriOf(folder, "a.md"), text);
	const action = await resolved(
		editor,
		titled(
			await editor.actions(uri, here(0, 2)),
			"“anglers” are our customers",
		),
	);
	expect(await applyToFile(join(folder, ".outside-in.yml"), action)).toBe(
		"# ours\nvoice: you # always\ncustomers:\n  - tenant\n  - angler\n",
	);
});

test("where a project has no settings file, one is made at the top of its folder", async () => {
	const folder = await folderWith({});
	const editor = await Editor.start({ folders: [folder] });
	const { uri } = await editor.open(
		uriOf(folder, "deep/a.md"),
		"The team at Northwind needs to hire. We need to hire for Northwind.\n",
	);
	const action = await resolved(
		editor,
		titled(await editor.actions(uri, here(0, 40)), "“Northwind” is our name"),
	);
	const made = join(folder, ".outside-in.json");
	expect(action.edit?.documentChanges?.[0]).toEqual({
		kind: "create",
		uri: uriOf(made),
		options: { ignoreIfExists: true },
	});
	expect(JSON.parse(await applyToFile(made, action))).toEqual({
		organisation: ["Northwind"],
	});
});

test("an editor that cannot look things up later gets the whole edit; one that cannot create files is not offered any", async () => {
	const folder = await folderWith({ ".outside-in.json": "{}" });
	const { resolveSupport: _, ...codeAction } =
		ableEditor.textDocument.codeAction;
	const capabilities = {
		...ableEditor,
		textDocument: { ...ableEditor.textDocument, codeAction },
	};
	const editor = await Editor.start({ folders: [folder], capabilities });
	const { uri } = await editor.open(
		uriOf(folder, "a.md"),
		"We need to hire.\n",
	);
	const action = titled(
		await editor.actions(uri, here(0, 4)),
		"off in this project",
	);
	expect(
		JSON.parse(await applyToFile(join(folder, ".outside-in.json"), action)),
	).toEqual({ rules: { "internal-need": "off" } });

	const bare = await folderWith({});
	const old = await Editor.start({ folders: [bare], capabilities: oldEditor });
	await old.open(uriOf(bare, "a.md"), "We need to hire.\n");
	const actions = await old.actions(uriOf(bare, "a.md"), here(0, 4));
	expect(actions.some(({ title }) => title.includes("this project"))).toBe(
		false,
	);
});

test("a word that the writer selects is the one that is offered", async () => {
	const folder = await folderWith({});
	const editor = await Editor.start({ folders: [folder] });
	const text = "We need to serve the folk next door.\n";
	const { uri } = await editor.open(uriOf(folder, "a.md"), text);
	const start = text.indexOf("folk");
	const [marked] = await editor.diagnostics(uri);
	const end = marked?.range.end.character ?? 0;
	const range = {
		start: { line: 0, character: 3 },
		end: { line: 0, character: Math.min(end, 7) },
	};
	const titles = (await editor.actions(uri, range)).map(({ title }) => title);
	expect(titles).toContain("“need” are our customers");
	expect(start).toBeGreaterThan(0);
});

test("data that is not ours is handed back untouched", async () => {
	const editor = await Editor.start();
	for (const data of [
		undefined,
		7,
		"x",
		null,
		{ uri: 3 },
		{ uri: "untitled:a", change: { list: "root", word: "x" } },
	]) {
		const action = { title: "Else", ...(data === undefined ? {} : { data }) };
		expect(await resolved(editor, action)).toEqual(action);
	}
});
