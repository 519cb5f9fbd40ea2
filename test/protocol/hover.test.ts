import { expect, test } from "vitest";
import { type Hover, HoverRequest } from "vscode-languageserver-protocol";
import { ableEditor, Editor } from "./editor.ts";

const hover = (
	editor: Editor,
	uri: string,
	line: number,
	character: number,
): Promise<Hover | null> =>
	editor.connection.sendRequest(HoverRequest.type, {
		textDocument: { uri },
		position: { line, character },
	});

test("a hover says why, from which words, how surely, and when to leave it", async () => {
	const editor = await Editor.start();
	const { uri } = await editor.open(
		"untitled:a",
		"🙂 All is well.\n\nWe need to hire *two* reps.\n",
	);
	const shown = await hover(editor, uri, 2, 3);
	expect(shown?.range).toMatchObject({ start: { line: 2, character: 0 } });
	expect(shown?.contents).toMatchObject({ kind: "markdown" });
	const value = JSON.stringify(shown?.contents);
	expect(value).toMatch(/internal-need\.md/u);
	expect(value).toContain("We need to");
	expect(value).toMatch(/→ /u);
	expect(value).toMatch(/\d+ %/u);
	expect(value).toContain("*Fine to leave:*");
});

test("a hover is plain text for an editor that shows no Markdown", async () => {
	const editor = await Editor.start({
		capabilities: {
			...ableEditor,
			textDocument: { ...ableEditor.textDocument, hover: {} },
		},
	});
	const { uri } = await editor.open("untitled:a", "We need to hire.\n");
	const shown = await hover(editor, uri, 0, 0);
	expect(shown?.contents).toMatchObject({
		kind: "plaintext",
		value: expect.not.stringMatching(/\*\*|\\\(/u),
	});
});

test("there is no hover where nothing is marked", async () => {
	const editor = await Editor.start();
	const { uri } = await editor.open(
		"untitled:a",
		"All is well. We need to hire.\n",
	);
	expect(await hover(editor, uri, 0, 2)).toBeNull();
	expect(await hover(editor, "untitled:other", 0, 2)).toBeNull();
});
