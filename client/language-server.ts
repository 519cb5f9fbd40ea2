// The language server's life: start, stop, and start again on request.

import { Disposable, EventEmitter, l10n, Uri, window, workspace } from "vscode";
import {
	CloseAction,
	ErrorAction,
	LanguageClient,
	type LanguageClientOptions,
	type NotificationHandler,
	type NotificationType,
	RevealOutputChannelOn,
	State,
	TransportKind,
} from "vscode-languageclient/node";
import {
	isRulePage,
	openRulePageCommand,
	withPageHere,
	withPagesHere,
} from "./rule-pages.ts";

export const languages = ["markdown", "plaintext"];

/** One server at a time: starting again ends the one that ran. Who listens goes on listening. */
export class LanguageServer extends Disposable {
	readonly log = window.createOutputChannel("Outside In", { log: true });
	readonly #extension: Uri;
	readonly #stateChange = new EventEmitter<void>();
	readonly #listeners = new Set<(client: LanguageClient) => Disposable>();
	readonly onStateChange = this.#stateChange.event;
	#client: LanguageClient | undefined;
	#failure: string | undefined;
	#crashes: number[] = [];

	constructor(extension: Uri) {
		super(() => {
			this.#stateChange.dispose();
			this.log.dispose();
		});
		this.#extension = extension;
	}

	get client(): LanguageClient | undefined {
		return this.#client;
	}

	/** Why there is no server, where there should be one. */
	get failure(): string | undefined {
		return this.#failure;
	}

	/** A server that does not start is a matter for the status item and the log, not for a pop-up. */
	async start(): Promise<void> {
		const client = new QuietClient(
			"outsideIn",
			"Outside In",
			{
				module: Uri.joinPath(this.#extension, "dist/language-server.cjs")
					.fsPath,
				transport: TransportKind.ipc,
			},
			this.#options(),
		);
		this.#client = client;
		for (const listen of this.#listeners) listen(client);
		let ran = false;
		client.onDidChangeState(({ newState }) => {
			if (client !== this.#client) return;
			if (newState === State.Running) {
				ran = true;
				this.#say(undefined);
			} else if (newState !== State.Starting) {
				this.#say(l10n.t("The log may say why."));
				if (ran) void this.#startAfterCrash();
			}
		});
		// What goes wrong is in the log already, and the state says that it did.
		await client.start().catch(() => undefined);
	}

	/** Once, twice, three times in a few minutes; then the writer decides. */
	async #startAfterCrash(): Promise<void> {
		const now = Date.now();
		this.#crashes = this.#crashes.filter((time) => now - time < 180_000);
		this.#crashes.push(now);
		if (this.#crashes.length > 3) return;
		await this.restart();
	}

	#say(failure: string | undefined): void {
		this.#failure = failure;
		this.#stateChange.fire();
	}

	async stop(): Promise<void> {
		const client = this.#client;
		this.#client = undefined;
		// A client whose server never ran refuses to be stopped: "Client is not running".
		await client?.dispose().catch(() => undefined);
	}

	async restart(): Promise<void> {
		await this.stop();
		await this.start();
	}

	onNotification<P>(
		type: NotificationType<P>,
		handler: NotificationHandler<P>,
	): Disposable {
		const listen = (client: LanguageClient) =>
			client.onNotification(type, handler);
		this.#listeners.add(listen);
		const now = this.#client && listen(this.#client);
		return new Disposable(() => {
			this.#listeners.delete(listen);
			now?.dispose();
		});
	}

	#options(): LanguageClientOptions {
		return {
			documentSelector: schemes().flatMap((scheme) =>
				languages.map((language) => ({ scheme, language })),
			),
			diagnosticCollectionName: "outside-in",
			diagnosticPullOptions: { onChange: true, onSave: true },
			outputChannel: this.log,
			revealOutputChannelOn: RevealOutputChannelOn.Never,
			initializationFailedHandler: () => false,
			errorHandler: {
				error: () => ({ action: ErrorAction.Continue, handled: true }),
				closed: () => ({ action: CloseAction.DoNotRestart, handled: true }),
			},
			markdown: { isTrusted: { enabledCommands: [openRulePageCommand] } },
			middleware: {
				// A rule page is opened to be read; nobody is writing it.
				didOpen: async (document, next) => {
					if (!isRulePage(this.#extension, document.uri)) await next(document);
				},
				provideHover: async (document, position, token, next) => {
					const hover = await next(document, position, token);
					return hover && withPagesHere(hover);
				},
				handleDiagnostics: (uri, diagnostics, next) =>
					next(uri, diagnostics.map(withPageHere)),
				provideDiagnostics: async (document, previous, token, next) => {
					const report = await next(document, previous, token);
					if (report && "items" in report) report.items.forEach(withPageHere);
					return report;
				},
				provideWorkspaceDiagnostics: (results, token, report, next) =>
					next(results, token, (chunk) => {
						for (const item of chunk?.items ?? []) {
							if ("items" in item) item.items.forEach(withPageHere);
						}
						report(chunk);
					}),
			},
		};
	}
}

/** Says what is wrong in the log, and never in a pop-up. */
class QuietClient extends LanguageClient {
	override error(message: string, data?: unknown): void {
		super.error(message, data, false);
	}
}

/** Where people keep what they write. Old versions in a diff, consoles and output panels are not among them. */
function schemes(): string[] {
	return [
		...new Set([
			"file",
			"untitled",
			"vscode-vfs",
			"vscode-userdata",
			...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme),
		]),
	];
}
