import { expect, test } from "vitest";
import type {
	CodeAction,
	TextDocumentEdit,
} from "vscode-languageserver-protocol";
import { ableEditor, Editor } from "./editor.ts";

const here = (line: number, character: number) => ({
	start: { line, character },
	end: { line, character },
});

const fixAll = async (
	editor: Editor,
	uri: string,
	only = "source.fixAll.outside-in",
): Promise<CodeAction[]> => editor.actions(uri, here(0, 0), { only: [only] });

test("a rewrite shows the sentence it makes, and puts it there", async () => {
	const editor = await Editor.start();
	const { uri } = await editor.open(
		"untitled:a",
		"🙂 Hello.\r\n\r\nAcme lets you share files with one click.\r\n",
	);
	const actions = await editor.actions(uri, here(2, 6));
	const [preferred, ...others] = actions.filter(
		({ isPreferred }) => isPreferred,
	);
	expect(others).toEqual([]);
	expect(actions.indexOf(preferred as CodeAction)).toBe(0);
	expect(preferred).toMatchObject({
		title: "Write “With Acme, you can share files with one click.”",
		kind: "quickfix",
		diagnostics: [{ code: "product-permits" }],
	});
	await editor.apply(preferred?.edit ?? {});
	expect(editor.text(uri).getText()).toBe(
		"🙂 Hello.\r\n\r\nWith Acme, you can share files with one click.\r\n",
	);
	expect(await editor.diagnostics(uri)).toEqual([]);
});

test("a draft says that it is one; its blanks are tab stops where the editor knows them", async () => {
	const text = "We need to revamp our CRM.\n";
	const editor = await Editor.start();
	const { uri } = await editor.open("untitled:a", text);
	const draft = (await editor.actions(uri, here(0, 3))).find(({ title }) =>
		title.startsWith("Draft to fill in"),
	);
	expect(draft?.title).toContain("___");
	expect(draft?.isPreferred).toBeUndefined();
	const [change] = (draft?.edit?.documentChanges ?? []) as TextDocumentEdit[];
	expect(change?.edits[0]).toMatchObject({
		snippet: { value: expect.stringMatching(/\$\{1:___\}.*\$0$/u) },
	});

	const { snippetEditSupport: _, ...workspaceEdit } =
		ableEditor.workspace.workspaceEdit;
	const plain = await Editor.start({
		capabilities: {
			...ableEditor,
			workspace: { ...ableEditor.workspace, workspaceEdit },
		},
	});
	await plain.open(uri, text);
	const same = (await plain.actions(uri, here(0, 3))).find(({ title }) =>
		title.startsWith("Draft to fill in"),
	);
	await plain.apply(same?.edit ?? {});
	expect(plain.text(uri).getText()).toContain("___");
	expect(plain.text(uri).getText()).not.toMatch(/\$\{/u);
	expect((await plain.diagnostics(uri)).map(({ code }) => code)).toContain(
		"unfilled-blank",
	);
});

test("everything that is safe is rewritten at once, and a second time changes nothing", async () => {
	const editor = await Editor.start();
	const { uri } = await editor.open(
		"untitled:a",
		"Acme lets you share files. We need to hire.\r\n\r\n- The app enables users to pay 🎉 by card.\r\n- Acme allows you to print.\r\n",
	);
	for (const only of ["source", "source.fixAll", "source.fixAll.outside-in"]) {
		expect(await fixAll(editor, uri, only)).toMatchObject([
			{ kind: "source.fixAll.outside-in" },
		]);
	}
	const [action] = await fixAll(editor, uri);
	const [change] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
	expect(change?.textDocument).toEqual({ uri, version: 1 });
	await editor.apply(action?.edit ?? {});
	const after = editor.text(uri).getText();
	expect(after).not.toMatch(/lets you|enables users|allows you/u);
	expect(after).toContain("We need to hire.\r\n\r\n- ");
	expect((await editor.diagnostics(uri)).map(({ code }) => code)).toEqual([
		"internal-need",
	]);
	expect(await fixAll(editor, uri)).toEqual([]);
});

test("drafts are never applied unread, and neither is anything in a document that is left out", async () => {
	const editor = await Editor.start();
	const { uri } = await editor.open("untitled:a", "We need to hire.\n");
	expect(await fixAll(editor, uri)).toEqual([]);
	const off = await editor.open(
		"untitled:b",
		"---\noutside-in: off\n---\n\nAcme lets you share files.\n",
	);
	expect(await fixAll(editor, off.uri)).toEqual([]);
});
