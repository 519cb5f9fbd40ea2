// How this document is read, as a list that the keyboard and a screen reader can walk through.

import {
	commands,
	l10n,
	type QuickPickItem,
	Uri,
	window,
	workspace,
} from "vscode";
import type { DocumentStatus } from "../server/messages.ts";
import type { LanguageServer } from "./language-server.ts";
import { countOf, inWords, statusOf } from "./status.ts";

interface Line extends QuickPickItem {
	readonly open?: () => unknown;
}

export async function showReading(server: LanguageServer): Promise<void> {
	const document = window.activeTextEditor?.document;
	const status = document && (await statusOf(server, document));
	const chosen = await window.showQuickPick(
		status ? linesFor(status) : [unread()],
		{ title: l10n.t("How this document is read") },
	);
	await chosen?.open?.();
}

function linesFor(status: DocumentStatus): Line[] {
	const { documentKind, whyNothing, findings, balance, words } = status;
	return [
		{
			label: `$(book) ${l10n.t("Read as: {0}", documentKind)}`,
			detail: l10n.t(
				"Not right? Choose this to say which documents are of which kind.",
			),
			open: () => openSetting("documentKinds"),
		},
		{
			label: `$(list-unordered) ${whyNothing ?? countOf(findings)}`,
			detail: l10n.t("In {0} words", words),
			open: () => commands.executeCommand("workbench.actions.view.problems"),
		},
		{
			label: `$(person) ${inWords(balance)}`,
			detail: l10n.t(
				"Choose this to name the people you serve, so that they are counted.",
			),
			open: () => openSetting("customers"),
		},
		...(status.settingsFiles.map((file) => ({
			label: `$(gear) ${l10n.t("Settings from {0}", workspace.asRelativePath(Uri.parse(file)))}`,
			open: () => window.showTextDocument(Uri.parse(file)),
		})) satisfies Line[]),
	];
}

function unread(): Line {
	return {
		label: l10n.t("This document is not read."),
		detail: l10n.t(
			"Markdown and plain text are read as soon as they are open. Choose this to see the log.",
		),
		open: () => commands.executeCommand("outsideIn.showLog"),
	};
}

function openSetting(name: string): Thenable<unknown> {
	return commands.executeCommand(
		"workbench.action.openSettings",
		`outsideIn.${name}`,
	);
}
