// The project's settings file: the same for everybody who works in the folder, in the editor and on the command line.

import {
	FileType,
	l10n,
	Selection,
	Uri,
	WorkspaceEdit,
	type WorkspaceFolder,
	window,
	workspace,
} from "vscode";

const names = [".outside-in.json", ".outside-in.yaml", ".outside-in.yml"];

/** Opens the one that is there, or a new one. */
export async function createProjectFile(): Promise<void> {
	const folder = await folderToUse();
	if (!folder) return;
	for (const name of names) {
		const uri = Uri.joinPath(folder.uri, name);
		if (await exists(uri)) {
			await window.showTextDocument(uri);
			return;
		}
	}
	const uri = Uri.joinPath(folder.uri, ".outside-in.json");
	const creation = new WorkspaceEdit();
	creation.createFile(uri, { contents: new TextEncoder().encode(template()) });
	await workspace.applyEdit(creation);
	const editor = await window.showTextDocument(uri);
	const word = editor.document.getText().indexOf(example);
	editor.selection = new Selection(
		editor.document.positionAt(word),
		editor.document.positionAt(word + example.length),
	);
}

/** Selected in the new file, so that the first word typed takes its place. */
const example = '"customer"';

function template(): string {
	const customers = l10n.t(
		"The people you serve, in your own words, in the singular: patient, rider, member.",
	);
	const organisation = l10n.t(
		"Names of your organisation, its teams and its products.",
	);
	return [
		"{",
		`\t// ${customers}`,
		`\t"customers": [${example}],`,
		`\t// ${organisation}`,
		'\t"organisation": []',
		"}",
		"",
	].join("\n");
}

async function folderToUse(): Promise<WorkspaceFolder | undefined> {
	const uri = window.activeTextEditor?.document.uri;
	const here = uri && workspace.getWorkspaceFolder(uri);
	const folders = workspace.workspaceFolders ?? [];
	if (here) return here;
	if (folders.length > 1) return window.showWorkspaceFolderPick();
	if (folders[0]) return folders[0];
	window.setStatusBarMessage(
		l10n.t("Open a folder first: the project file lies in it."),
		5_000,
	);
	return undefined;
}

async function exists(uri: Uri): Promise<boolean> {
	return workspace.fs.stat(uri).then(
		({ type }) => type === FileType.File,
		() => false,
	);
}
