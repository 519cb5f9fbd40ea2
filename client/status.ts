// What the extension is doing, in words: a language status item for health, a status-bar item for the balance.

import {
	Disposable,
	languages as editorLanguages,
	LanguageStatusSeverity,
	l10n,
	StatusBarAlignment,
	type TextDocument,
	window,
	workspace,
} from "vscode";
import {
	type DocumentStatus,
	DocumentStatusRequest,
	type WorkspaceStatus,
	WorkspaceStatusNotification,
} from "../server/messages.ts";
import type { LanguageServer } from "./language-server.ts";
import { languages } from "./language-server.ts";

const showReadingCommand = "outsideIn.showReading";
/** After the last keystroke, in milliseconds: counts that race along while one types help nobody. */
const calm = 300;

export class Status extends Disposable {
	readonly #server: LanguageServer;
	readonly #reading = editorLanguages.createLanguageStatusItem(
		"outsideIn.reading",
		languages.map((language) => ({ language })),
	);
	readonly #workspace = editorLanguages.createLanguageStatusItem(
		"outsideIn.workspace",
		languages.map((language) => ({ language })),
	);
	readonly #balance = window.createStatusBarItem(
		"outsideIn.balance",
		StatusBarAlignment.Right,
		90,
	);
	readonly #subscriptions: Disposable[];
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(server: LanguageServer) {
		super(() => this.#end());
		this.#server = server;
		this.#reading.name = l10n.t("Outside In: this document");
		this.#reading.command = {
			command: showReadingCommand,
			title: l10n.t("How it is read"),
		};
		this.#workspace.name = l10n.t("Outside In: health");
		this.#reading.text = l10n.t("Starting");
		this.#balance.name = l10n.t("Outside In: balance");
		this.#balance.command = showReadingCommand;
		this.#subscriptions = [
			server.onStateChange(() => this.#showHealth()),
			server.onNotification(WorkspaceStatusNotification, (status) =>
				this.#showWorkspace(status),
			),
			window.onDidChangeActiveTextEditor(() => this.#refresh()),
			workspace.onDidChangeTextDocument(({ document }) => {
				if (document === window.activeTextEditor?.document) this.#refreshSoon();
			}),
			editorLanguages.onDidChangeDiagnostics(({ uris }) => {
				const active = window.activeTextEditor?.document.uri.toString();
				if (uris.some((uri) => uri.toString() === active)) this.#refreshSoon();
			}),
		];
		this.#showHealth();
	}

	#end(): void {
		clearTimeout(this.#timer);
		for (const item of [
			this.#reading,
			this.#workspace,
			this.#balance,
			...this.#subscriptions,
		]) {
			item.dispose();
		}
	}

	#refreshSoon(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#refresh(), calm);
	}

	async #refresh(): Promise<void> {
		const document = window.activeTextEditor?.document;
		const status =
			document && languages.includes(document.languageId)
				? await statusOf(this.#server, document)
				: undefined;
		if (document !== window.activeTextEditor?.document) return;
		if (status) this.#showReading(status);
		else this.#balance.hide();
	}

	#showReading(status: DocumentStatus): void {
		const { documentKind, balance, findings, whyNothing } = status;
		this.#reading.text = l10n.t("Read as: {0}", documentKind);
		this.#reading.detail = whyNothing ?? countOf(findings);
		this.#balance.text = `$(person) ${balance.customers} : ${balance.organisation} $(organization)`;
		this.#balance.tooltip = inWords(balance);
		this.#balance.accessibilityInformation = { label: inWords(balance) };
		if (balance.customers + balance.organisation > 0) this.#balance.show();
		else this.#balance.hide();
	}

	#showWorkspace(status: WorkspaceStatus): void {
		const { state, read, total, keptBack, scope } = status;
		this.#workspace.busy = state === "reading";
		this.#workspace.text =
			state === "reading"
				? l10n.t("Reading {0} of {1} documents", read, total)
				: scope === "openFiles"
					? l10n.t("Open documents are read")
					: l10n.t("Documents read: {0}", read);
		this.#workspace.detail =
			keptBack > 0
				? l10n.t(
						"{0} more findings are kept back, to keep the list readable",
						keptBack,
					)
				: "";
	}

	#showHealth(): void {
		const { failure } = this.#server;
		this.#workspace.severity = failure
			? LanguageStatusSeverity.Error
			: LanguageStatusSeverity.Information;
		if (failure) {
			this.#workspace.text = l10n.t(
				"Nothing is marked: the server has stopped",
			);
			this.#workspace.detail = failure;
			this.#reading.text = l10n.t("Not read");
			this.#reading.detail = "";
			this.#workspace.command = {
				command: "outsideIn.restartServer",
				title: l10n.t("Restart"),
			};
			this.#balance.hide();
			return;
		}
		this.#workspace.command = {
			command: "outsideIn.showLog",
			title: l10n.t("Show log"),
		};
		this.#workspace.text = l10n.t("Ready");
		this.#workspace.detail = "";
		void this.#refresh();
	}
}

export async function statusOf(
	{ client }: LanguageServer,
	{ uri }: TextDocument,
): Promise<DocumentStatus | undefined> {
	if (!client?.isRunning()) return undefined;
	const answer = await client.sendRequest(DocumentStatusRequest, {
		uri: client.code2ProtocolConverter.asUri(uri),
	});
	return answer ?? undefined;
}

export function countOf(findings: number): string {
	if (findings === 0) return l10n.t("Nothing is marked");
	return findings === 1
		? l10n.t("1 finding")
		: l10n.t("{0} findings", findings);
}

export function inWords({
	customers,
	organisation,
}: DocumentStatus["balance"]): string {
	return l10n.t(
		"Customers are mentioned {0} times here, the organisation {1} times",
		customers,
		organisation,
	);
}
