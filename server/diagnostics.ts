import {
	type Connection,
	DocumentDiagnosticReportKind,
} from "vscode-languageserver";
import type { Desk } from "./desk.ts";
import { toPath } from "./paths.ts";
import type { WorkspaceQuestion } from "./workspace-diagnostics.ts";
import type { WorkspaceReader } from "./workspace-reader.ts";

/** The diagnostics of one document, for editors that ask for them. */
export function answerDiagnostics(
	connection: Connection,
	desk: Desk,
	reader: WorkspaceReader,
	workspace: WorkspaceQuestion,
): void {
	connection.languages.diagnostics.on(
		async ({ textDocument, previousResultId }) => {
			const path = toPath(textDocument.uri);
			const document = await desk.settled(textDocument.uri);
			// An editor asks one last time for what was just closed, and shows that answer from then on.
			if (document === undefined) await reader.readNow(path);
			const report = document
				? desk.reportOf(document)
				: desk.closed.report(path);
			if (report === undefined) {
				return { kind: DocumentDiagnosticReportKind.Full, items: [] };
			}
			const { resultId, diagnostics } = report;
			if (document === undefined) {
				workspace.answered(path, { uri: textDocument.uri, resultId });
			}
			return resultId === previousResultId
				? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
				: {
						kind: DocumentDiagnosticReportKind.Full,
						resultId,
						items: [...diagnostics],
					};
		},
	);
}
