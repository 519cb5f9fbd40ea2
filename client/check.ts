// Checking on request: the document in front of the writer, or everything in the workspace.

import { commands, l10n, window } from "vscode";
import {
	CheckDocumentRequest,
	CheckWorkspaceRequest,
} from "../server/messages.ts";
import type { LanguageServer } from "./language-server.ts";
import { withProgress } from "./progress.ts";
import { countOf } from "./status.ts";

export async function checkDocument({ client }: LanguageServer): Promise<void> {
	const document = window.activeTextEditor?.document;
	if (!client || !document) return;
	const status = await client.sendRequest(CheckDocumentRequest, {
		uri: client.code2ProtocolConverter.asUri(document.uri),
	});
	window.setStatusBarMessage(
		status
			? (status.whyNothing ?? countOf(status.findings))
			: l10n.t("This document is not read."),
		5_000,
	);
}

export async function checkWorkspace({
	client,
}: LanguageServer): Promise<void> {
	if (!client) return;
	const status = await withProgress(
		client,
		l10n.t("Checking the workspace"),
		(workDoneToken, cancel) =>
			client.sendRequest(CheckWorkspaceRequest, { workDoneToken }, cancel),
	);
	if (!status) return;
	window.setStatusBarMessage(countOf(status.shown + status.keptBack), 5_000);
	await commands.executeCommand("workbench.actions.view.problems");
}
