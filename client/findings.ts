// Findings as the editor holds them, and moving from one to the next.

import {
	commands,
	type Diagnostic,
	languages,
	type Position,
	Range,
	type TextDocument,
	type TextEditor,
	type Uri,
	window,
} from "vscode";

export const source = "outside-in";

/** In the order of the text. */
export function findingsIn(uri: Uri): Diagnostic[] {
	return languages
		.getDiagnostics(uri)
		.filter((diagnostic) => diagnostic.source === source)
		.sort((a, b) => a.range.start.compareTo(b.range.start));
}

export function findingAt(
	document: TextDocument,
	position: Position,
): Diagnostic | undefined {
	return findingsIn(document.uri).find(({ range }) => range.contains(position));
}

export function ruleOf({ code }: Diagnostic): string | undefined {
	const value = typeof code === "object" ? code.value : code;
	return typeof value === "string" ? value : undefined;
}

/** Goes round in one document; when nothing is marked there, on to a document where something is. */
export async function goToFinding(
	direction: "next" | "previous",
): Promise<void> {
	const editor = window.activeTextEditor;
	const here = editor && targetIn(editor, direction);
	if (editor && here) return await show(editor.document.uri, here);
	const elsewhere = languages
		.getDiagnostics()
		.map(([uri]) => uri)
		.find((uri) => findingsIn(uri).length > 0);
	const [first] = elsewhere ? findingsIn(elsewhere) : [];
	if (elsewhere && first) await show(elsewhere, first);
}

function targetIn(
	{ document, selection }: TextEditor,
	direction: "next" | "previous",
): Diagnostic | undefined {
	const found = findingsIn(document.uri);
	return direction === "next"
		? (found.find(({ range }) => range.start.isAfter(selection.active)) ??
				found[0])
		: (found.findLast(({ range }) => range.start.isBefore(selection.active)) ??
				found.at(-1));
}

/**
 * The hover says aloud, to whoever listens, what the colour says to whoever looks. A document that is opened by command
 * closes with its editor; one that an extension opens lives on for minutes, and its findings with it.
 */
async function show(uri: Uri, { range }: Diagnostic): Promise<void> {
	await commands.executeCommand("vscode.open", uri, {
		selection: new Range(range.start, range.start),
	});
	await commands.executeCommand("editor.action.showHover");
}
