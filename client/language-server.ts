// The language server's life: start, stop, and start again on request.

import { window, workspace } from "vscode";
import {
	LanguageClient,
	type LanguageClientOptions,
	RevealOutputChannelOn,
	TransportKind,
} from "vscode-languageclient/node";

export const languages = ["markdown", "plaintext"];

/** One server at a time: starting again ends the one that ran. */
export class LanguageServer {
	readonly log = window.createOutputChannel("Outside In", { log: true });
	readonly #module: string;
	#client: LanguageClient | undefined;

	constructor(module: string) {
		this.#module = module;
	}

	get client(): LanguageClient | undefined {
		return this.#client;
	}

	async start(): Promise<void> {
		this.#client = new LanguageClient(
			"outsideIn",
			"Outside In",
			{ module: this.#module, transport: TransportKind.ipc },
			this.#options(),
		);
		await this.#client.start();
	}

	async stop(): Promise<void> {
		const client = this.#client;
		this.#client = undefined;
		await client?.dispose();
	}

	async restart(): Promise<void> {
		await this.stop();
		await this.start();
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
		};
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
