import { afterEach, expect, test } from "vitest";
import {
	ableEditor,
	Editor,
	folderWith,
	oldEditor,
	removeFolder,
	underlined,
	uriOf,
	write,
} from "./editor.ts";

let editor: Editor;
const folders: string[] = [];
const folder = async (files: Record<string, string>) => {
	const made = await folderWith(files);
	folders.push(made);
	return made;
};

afterEach(async () => {
	await editor.end();
	for (const made of folders.splice(0)) await removeFolder(made);
});

test("a sentence that puts our need first is marked, with its rule and its page", async () => {
	editor = await Editor.start();
	const document = await editor.open(
		"untitled:Plan",
		"We need to revamp our CRM.\n",
	);
	const [first] = await editor.diagnostics(document.uri);
	expect(first).toMatchObject({
		source: "outside-in",
		code: "internal-need",
		severity: 2,
		codeDescription: { href: expect.stringMatching(/internal-need\.md$/u) },
	});
	expect(first).not.toHaveProperty("data");
	expect(underlined(document, first as never)).toMatch(/^We need to/u);
});
