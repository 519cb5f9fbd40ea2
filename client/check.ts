// Checking on request: the document in front of the writer, or everything in the workspace.

import { commands, l10n, ProgressLocation, window } from "vscode";
import { WorkDoneProgress } from "vscode-languageclient/node";
import {
	CheckDocumentRequest,
	CheckWorkspaceRequest,
} from "../server/messages.ts";
import type { LanguageServer } from "./language-server.ts";
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

let runs = 0;

export async function checkWorkspace({
	client,
}: LanguageServer): Promise<void> {
	if (!client) return;
	await window.withProgress(
		{
			location: ProgressLocation.Notification,
			title: l10n.t("Checking the workspace"),
			cancellable: true,
		},
		async (progress, cancel) => {
			const workDoneToken = `outsideIn.checkWorkspace.${runs++}`;
			let done = 0;
			const listening = client.onProgress(
				WorkDoneProgress.type,
				workDoneToken,
				(part) => {
					if (part.kind === "end") return;
					const increment = (part.percentage ?? done) - done;
					done += increment;
					progress.report({
						increment,
						...(part.message ? { message: part.message } : {}),
					});
				},
			);
			try {
				const { shown, keptBack } = await client.sendRequest(
					CheckWorkspaceRequest,
					{ workDoneToken },
					cancel,
				);
				window.setStatusBarMessage(countOf(shown + keptBack), 5_000);
				await commands.executeCommand("workbench.actions.view.problems");
			} catch (reason) {
				if (!cancel.isCancellationRequested) throw reason;
			} finally {
				listening.dispose();
			}
		},
	);
}
