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

export async function open(name: string, text: string): Promise<TextDocument> {
	const document = await workspace.openTextDocument(await write(name, text));
	await window.showTextDocument(document);
	return document;
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
export function findingsOf({ uri }: { uri: Uri }): Diagnostic[] {
	return languages
		.getDiagnostics(uri)
		.filter(({ source }) => source === "outside-in");
}

export function ruleOf({ code }: Diagnostic): string {
	return String(typeof code === "object" ? code.value : code);
}

export function findings(
	document: { uri: Uri },
	count: number,
): Promise<Diagnostic[]> {
	return until(
		`${count} findings in ${document.uri.path}, now ${findingsOf(document).length}`,
		() => {
			const found = findingsOf(document);
			return found.length === count ? found : undefined;
		},
	);
}

/** Asks until they come: VS Code may cancel a request while another extension registers. */
export function quickFixes(
	document: TextDocument,
	finding: Diagnostic,
	title: RegExp,
): Promise<CodeAction[]> {
	return until(`a quick fix called ${title}`, async () => {
		const actions = await commands
			.executeCommand<CodeAction[]>(
				"vscode.executeCodeActionProvider",
				document.uri,
				finding.range,
				CodeActionKind.QuickFix.value,
				20,
			)
			.then(
				(found) => found,
				() => [],
			);
		const wanted = actions.filter((action) => title.test(action.title));
		return wanted.length > 0 ? wanted : undefined;
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
