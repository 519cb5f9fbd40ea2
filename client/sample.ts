// A plan to try things on. It is opened as a new document: whatever happens to it, nothing on disk changes.

import { type ExtensionContext, Uri, window, workspace } from "vscode";

export async function openSample({
	extensionUri,
}: ExtensionContext): Promise<void> {
	const file = Uri.joinPath(extensionUri, "client/walkthrough/sample-plan.md");
	const content = new TextDecoder().decode(await workspace.fs.readFile(file));
	await window.showTextDocument(
		await workspace.openTextDocument({ content, language: "markdown" }),
	);
}
