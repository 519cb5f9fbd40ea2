// What the suite does with documents, as a writer would.

import {
	type CodeAction,
	CodeActionKind,
	commands,
	type Diagnostic,
	languages,
	type TextDocument,
	Uri,
	window,
	workspace,
} from "vscode";
import { until } from "../until.ts";

/** Marked under the guide in every document: a need of ours in which no customer has a part. */
export const need = "We need to revamp our CRM.";

export const folder = (): Uri => {
	const first = workspace.workspaceFolders?.[0];
	if (!first) throw new Error("The suite needs a folder to be open.");
	return first.uri;
};

export async function write(name: string, text: string): Promise<Uri> {
	const uri = Uri.joinPath(folder(), name);
	await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
	return uri;
}

/** Opens as a person does: VS Code closes the document with its editor, not minutes later as it does for extensions. */
export async function open(name: string, text: string): Promise<TextDocument> {
	const uri = await write(name, text);
	await commands.executeCommand("vscode.open", uri);
	return until(`${name} to be open`, () => {
		const document = window.activeTextEditor?.document;
		return document?.uri.toString() === uri.toString() ? document : undefined;
	});
}

export async function openUntitled(
	text: string,
	language = "markdown",
): Promise<TextDocument> {
	const document = await workspace.openTextDocument({
		content: text,
		language,
	});
	await window.showTextDocument(document);
	return document;
}

/** Our diagnostics only: other extensions may speak too. */
export function findingsOf(uri: Uri, rule = "internal-need"): Diagnostic[] {
	return languages
		.getDiagnostics(uri)
		.filter(({ source }) => source === "outside-in")
		.filter((diagnostic) => ruleOf(diagnostic) === rule);
}

export function ruleOf({ code }: Diagnostic): string {
	return String(typeof code === "object" ? code.value : code);
}

/** Waits until a rule has found so much in a document, and no more. */
export function findings(
	{ uri }: { uri: Uri },
	count: number,
	rule = "internal-need",
): Promise<Diagnostic[]> {
	return until(`${count} findings of ${rule} in ${uri.path}`, () => {
		const found = findingsOf(uri, rule);
		return found.length === count ? found : undefined;
	});
}

export async function firstFinding(
	document: TextDocument,
	rule = "internal-need",
): Promise<Diagnostic> {
	const [finding] = await findings(document, 1, rule);
	if (!finding) throw new Error("There is one.");
	return finding;
}

/** Asks until it comes: VS Code may cancel a request while another extension registers. */
export function quickFix(
	{ uri }: TextDocument,
	{ range }: Diagnostic,
	title: RegExp,
): Promise<CodeAction> {
	return until(`a quick fix called ${title}`, async () => {
		const actions = await commands
			.executeCommand<CodeAction[]>(
				"vscode.executeCodeActionProvider",
				uri,
				range,
				CodeActionKind.QuickFix.value,
				20,
			)
			.then(
				(found) => found,
				() => [],
			);
		return actions.find((action) => title.test(action.title));
	});
}

export async function apply(action: CodeAction): Promise<void> {
	if (action.edit) await workspace.applyEdit(action.edit);
	if (action.command) {
		await commands.executeCommand(
			action.command.command,
			...(action.command.arguments ?? []),
		);
	}
}

/** Leaves the workspace as it was found, for the test that comes next, and sees to it that no row is left of it. */
export async function cleanUp(): Promise<void> {
	for (const document of workspace.textDocuments) {
		if (!document.isDirty) continue;
		await window.showTextDocument(document);
		await commands.executeCommand(
			"workbench.action.revertAndCloseActiveEditor",
		);
	}
	await commands.executeCommand("workbench.action.closeAllEditors");
	for (const [name] of await workspace.fs.readDirectory(folder())) {
		await workspace.fs.delete(Uri.joinPath(folder(), name), {
			recursive: true,
		});
	}
	const settings = workspace.getConfiguration("outsideIn");
	for (const name of ["enabled", "customers", "rules", "scope", "exclude"]) {
		await settings.update(name, undefined, true);
	}
	await until("the last rows to go", () =>
		languages
			.getDiagnostics()
			.every(([, found]) =>
				found.every(({ source }) => source !== "outside-in"),
			),
	);
}
