import type { Connection } from "vscode-languageserver";
import type { Desk } from "./desk.ts";
import { OpenDocument } from "./open-documents.ts";
import { toPath } from "./paths.ts";
import type { WorkspaceReader } from "./workspace-reader.ts";

/** Follows what the editor's user opens, types, saves and closes. */
export function followDocuments(
	connection: Connection,
	desk: Desk,
	reader: WorkspaceReader,
	showProblems: () => Promise<void>,
): void {
	const settle = async (document: OpenDocument) => {
		// An editor that watches no files would otherwise never notice that a settings file changed.
		if (!desk.abilities.watchesFiles) desk.projects.forget();
		await desk.settle(document);
		desk.touch(toPath(document.uri));
		await showProblems();
	};

	connection.onDidOpenTextDocument(({ textDocument }) => {
		const document = new OpenDocument(textDocument);
		desk.open.add(document);
		desk.closed.delete(toPath(document.uri));
		void settle(document);
	});

	connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
		const document = desk.open.get(textDocument.uri);
		if (document === undefined) return;
		const mayChangeSettings = document.change(
			contentChanges,
			textDocument.version,
		);
		if (mayChangeSettings) void settle(document);
		else desk.touch(toPath(document.uri));
	});

	connection.onDidSaveTextDocument(({ textDocument }) => {
		const document = desk.open.get(textDocument.uri);
		if (document) void settle(document);
	});

	connection.onDidCloseTextDocument(({ textDocument }) => {
		const path = toPath(textDocument.uri);
		desk.open.delete(textDocument.uri);
		desk.touch(path);
		reader.readSoon(path);
	});
}
