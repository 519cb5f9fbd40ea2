import type { Connection } from "vscode-languageserver";
import type { Desk } from "./desk.ts";
import {
	CheckDocumentRequest,
	CheckWorkspaceRequest,
	type DocumentStatus,
	DocumentStatusRequest,
	WorkspaceStatusNotification,
} from "./messages.ts";
import type { OpenDocument } from "./open-documents.ts";
import { toPath, toUri } from "./paths.ts";
import { withProgress } from "./progress.ts";
import type { WorkspaceReader } from "./workspace-reader.ts";

/** Says how far the workspace is read, how a document is read, and why nothing is marked in it. */
export function answerStatus(
	connection: Connection,
	desk: Desk,
	reader: WorkspaceReader,
): void {
	reader.onStatus((status) => {
		void connection.sendNotification(WorkspaceStatusNotification, status);
	});

	connection.onRequest(DocumentStatusRequest, async ({ uri }) => {
		const document = await desk.settled(uri);
		return document ? statusOf(document) : null;
	});

	connection.onRequest(CheckDocumentRequest, async ({ uri }) => {
		const document = desk.open.get(uri);
		if (document === undefined) return null;
		desk.projects.forget();
		await desk.settle(document);
		desk.touch(toPath(uri));
		return statusOf(document);
	});

	connection.onRequest(CheckWorkspaceRequest, async (params, token) => {
		await withProgress(connection, desk, params, token, (progress) =>
			reader.readAll(progress, true),
		);
		// A change of settings meanwhile begins it anew: its end is the end.
		await reader.done();
		return reader.status;
	});
}

function statusOf(document: OpenDocument): DocumentStatus {
	const { uri, reading, findings, settings } = document;
	const whyNothing = findings.length === 0 ? whyNothingIn(document) : undefined;
	return {
		uri,
		documentKind: reading.documentKind,
		balance: reading.balance,
		words: reading.words,
		findings: findings.length,
		...(whyNothing === undefined ? {} : { whyNothing }),
		settingsFiles: settings.files.map(toUri),
	};
}

function whyNothingIn({ settings, reading }: OpenDocument): string {
	if (settings.excluded !== undefined) {
		return `This document is left out, because ${settings.excluded}.`;
	}
	if (reading.words === 0) return "There is no prose here to read.";
	if (reading.failures.length > 0) {
		return "A rule stopped half-way through this document. The log says which.";
	}
	switch (reading.documentKind) {
		case "technical":
			return "It reads like a technical text, where only the plainest cases are marked.";
		case "legal":
		case "fiction":
			return `It reads like a ${reading.documentKind} text, which is left as it is.`;
		default:
			return "Every sentence here has its customer, or says nothing about ourselves.";
	}
}
