// The audit of the workspace as a page beside the documents that it counted. Its links open their sentences.

import {
	commands,
	l10n,
	Range,
	Uri,
	ViewColumn,
	type WebviewPanel,
	window,
	workspace,
} from "vscode";
import { AuditRequest } from "../server/messages.ts";
import type { LanguageServer } from "./language-server.ts";
import { withProgress } from "./progress.ts";

export const openSentenceCommand = "outsideIn.openSentence";

let panel: WebviewPanel | undefined;

export async function auditWorkspace(server: LanguageServer): Promise<void> {
	const html = await pageBy(server);
	if (html === undefined) return;
	if (!panel) {
		panel = window.createWebviewPanel(
			"outsideIn.audit",
			l10n.t("Outside In Audit"),
			ViewColumn.Active,
			{
				// Its own policy lets run nothing but the script that sorts the table, and load nothing at all.
				enableScripts: true,
				enableCommandUris: [openSentenceCommand],
				enableFindWidget: true,
				localResourceRoots: [],
			},
		);
		panel.onDidDispose(() => {
			panel = undefined;
		});
	}
	panel.webview.html = html;
	panel.reveal();
}

/** Nothing where the writer cancelled. */
async function pageBy({
	client,
	failure,
}: LanguageServer): Promise<string | undefined> {
	if ((workspace.workspaceFolders ?? []).length === 0) {
		return saying(
			l10n.t(
				"No folder is open. Open the folder that holds your documents, and run the audit again.",
			),
		);
	}
	if (!client || failure !== undefined) {
		return saying(
			`${l10n.t("The language server is not running.")} ${failure ?? ""}`,
		);
	}
	const answer = await withProgress(
		client,
		l10n.t("Auditing the workspace"),
		(workDoneToken, cancel) =>
			client.sendRequest(AuditRequest, { workDoneToken }, cancel),
	);
	return answer && withLinksHere(answer.html);
}

/** A page may not open files by itself. Links within the page stay as they are; every other one leads to a document. */
const withLinksHere = (html: string): string =>
	html.replace(
		/ href="([^"#][^"]*)"/g,
		(_, address: string) =>
			` href="${linkHere(address.replaceAll("&amp;", "&"))}"`,
	);

/** VS Code decodes the arguments of such a link twice. */
const linkHere = (address: string): string =>
	`command:${openSentenceCommand}?${encodeURIComponent(encodeURIComponent(JSON.stringify([address])))}`;

const saying = (sentence: string): string => `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
</head>
<body><p>${sentence.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p></body>
</html>
`;

/** Opens a document beside the page, at the line that its address ends with: "file:///plans/q3.md#L12". */
export async function openSentence(address: unknown): Promise<void> {
	if (typeof address !== "string") return;
	const place = /#L(\d+)$/.exec(address);
	const uri = Uri.parse(address.slice(0, place?.index), true);
	const line = Number(place?.[1] ?? 1) - 1;
	await commands.executeCommand("vscode.open", uri, {
		viewColumn: ViewColumn.Beside,
		preview: true,
		...(place
			? { selection: new Range(line, 0, line, Number.MAX_SAFE_INTEGER) }
			: {}),
	});
}
