import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PassThrough } from "node:stream";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import {
	CancellationTokenSource,
	type CodeAction,
	type CodeActionContext,
	CodeActionRequest,
	CodeLensRefreshRequest,
	ConfigurationRequest,
	createProtocolConnection,
	type Diagnostic,
	DiagnosticRefreshRequest,
	DidChangeTextDocumentNotification,
	DidCloseTextDocumentNotification,
	DidOpenTextDocumentNotification,
	type DocumentDiagnosticReport,
	DocumentDiagnosticRequest,
	InitializedNotification,
	type InitializeParams,
	InitializeRequest,
	type InitializeResult,
	type ProgressToken,
	type ProtocolConnection,
	PublishDiagnosticsNotification,
	type Range,
	RegistrationRequest,
	ShutdownRequest,
	StreamMessageReader,
	StreamMessageWriter,
	type TextDocumentContentChangeEvent,
	type TextEdit,
	WorkDoneProgress,
	type WorkDoneProgressBegin,
	WorkDoneProgressCreateRequest,
	type WorkDoneProgressEnd,
	type WorkDoneProgressReport,
	WorkspaceDiagnosticRequest,
	type WorkspaceDocumentDiagnosticReport,
	type WorkspaceEdit,
} from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { nodeFileSystem } from "../../project/node-file-system.ts";
import { type Surroundings, serve } from "../../server/server.ts";

/** Everything a careful editor can do. Tests take away what their editor cannot. */
export const ableEditor = {
	general: { positionEncodings: ["utf-16"] },
	textDocument: {
		diagnostic: {
			relatedInformation: true,
			codeDescriptionSupport: true,
			tagSupport: { valueSet: [1, 2] },
		},
		codeAction: {
			codeActionLiteralSupport: {
				codeActionKind: { valueSet: ["quickfix", "source.fixAll"] },
			},
			resolveSupport: { properties: ["edit"] },
			dataSupport: true,
			isPreferredSupport: true,
		},
		hover: { contentFormat: ["markdown", "plaintext"] },
	},
	workspace: {
		configuration: true,
		workspaceFolders: true,
		didChangeConfiguration: { dynamicRegistration: true },
		didChangeWatchedFiles: {
			dynamicRegistration: true,
			relativePatternSupport: true,
		},
		diagnostics: { refreshSupport: true },
		codeLens: { refreshSupport: true },
		workspaceEdit: {
			documentChanges: true,
			snippetEditSupport: true,
			resourceOperations: ["create", "rename", "delete"],
		},
		fileOperations: { didCreate: true, didDelete: true, didRename: true },
	},
	window: { workDoneProgress: true },
} satisfies InitializeParams["capabilities"];

/** An editor that knows the protocol as it was years ago. */
export const oldEditor = {
	textDocument: {
		publishDiagnostics: {},
		codeAction: {
			codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } },
		},
	},
} satisfies InitializeParams["capabilities"];

export interface Start {
	readonly capabilities?: InitializeParams["capabilities"];
	readonly folders?: readonly string[];
	readonly settings?: (section: string, scopeUri?: string) => unknown;
	readonly initializationOptions?: unknown;
	readonly surroundings?: Partial<Surroundings>;
	/** How to reach a server other than the one in this process. */
	readonly connection?: ProtocolConnection;
}

/** One editor and its server for one test, with real messages between them. */
export class Editor {
	readonly connection: ProtocolConnection;
	readonly greeting: InitializeResult;
	readonly published = new Map<string, Diagnostic[]>();
	readonly registered: { method: string; registerOptions?: unknown }[] = [];
	readonly progressTokens: ProgressToken[] = [];
	readonly progress: (
		| WorkDoneProgressBegin
		| WorkDoneProgressReport
		| WorkDoneProgressEnd
	)[] = [];
	settings: (section: string, scopeUri?: string) => unknown;
	refreshes = 0;
	/** What the server asked of the editor, by method. */
	readonly asked = new Set<string>();
	readonly #texts = new Map<string, TextDocument>();
	readonly #waiting = new Set<() => void>();

	static async start(start: Start = {}): Promise<Editor> {
		const connection = start.connection ?? inProcess(start.surroundings);
		const editor = new Editor(connection, start.settings);
		connection.listen();
		const greeting = await connection.sendRequest(InitializeRequest.type, {
			processId: null,
			rootUri: null,
			capabilities: start.capabilities ?? ableEditor,
			workspaceFolders: (start.folders ?? []).map((folder) => ({
				uri: uriOf(folder),
				name: folder,
			})),
			initializationOptions: start.initializationOptions,
		});
		Object.assign(editor, { greeting });
		if (start.connection) onTestFinished(() => connection.dispose());
		else onTestFinished(() => editor.end());
		await connection.sendNotification(InitializedNotification.type, {});
		return editor;
	}

	private constructor(
		connection: ProtocolConnection,
		settings: Start["settings"],
	) {
		this.connection = connection;
		this.greeting = { capabilities: {} };
		this.settings = settings ?? (() => null);
		connection.onRequest(ConfigurationRequest.type, ({ items }) => {
			this.asked.add(ConfigurationRequest.method);
			return items.map(
				({ section, scopeUri }) =>
					this.settings(section ?? "", scopeUri) ?? null,
			);
		});
		connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
			for (const { method } of registrations) this.asked.add(method);
			this.registered.push(...registrations);
			this.#wake();
		});
		connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
			this.asked.add(WorkDoneProgressCreateRequest.method);
			this.progressTokens.push(token);
			this.followProgress(token);
		});
		connection.onRequest(DiagnosticRefreshRequest.type, () => {
			this.asked.add(DiagnosticRefreshRequest.method);
			this.refreshes += 1;
			this.#wake();
		});
		connection.onRequest(CodeLensRefreshRequest.type, () => {
			this.asked.add(CodeLensRefreshRequest.method);
		});
		connection.onNotification("outsideIn/status", (status) => {
			this.statuses.push(status);
			this.#wake();
		});
		connection.onNotification(
			PublishDiagnosticsNotification.type,
			({ uri, diagnostics }) => {
				this.published.set(uri, diagnostics);
				this.#wake();
			},
		);
	}

	readonly statuses: {
		state: string;
		read: number;
		total: number;
		keptBack: number;
		shown: number;
	}[] = [];

	#wake(): void {
		for (const check of [...this.#waiting]) check();
	}

	/** Resolves as soon as a message from the server makes this true; the test's own time limit is the only clock. */
	until(holds: () => boolean): Promise<void> {
		return new Promise((resolve) => {
			const check = () => {
				if (!holds()) return;
				this.#waiting.delete(check);
				resolve();
			};
			this.#waiting.add(check);
			check();
		});
	}

	/** The whole workspace is read. */
	ready(): Promise<void> {
		return this.until(() => this.statuses.at(-1)?.state === "ready");
	}

	followProgress(token: ProgressToken): void {
		this.connection.onProgress(WorkDoneProgress.type, token, (step) => {
			this.progress.push(step);
			this.#wake();
		});
	}

	async open(
		uri: string,
		text: string,
		languageId = "markdown",
	): Promise<TextDocument> {
		const document = TextDocument.create(uri, languageId, 1, text);
		this.#texts.set(uri, document);
		await this.connection.sendNotification(
			DidOpenTextDocumentNotification.type,
			{
				textDocument: { uri, languageId, version: 1, text },
			},
		);
		return document;
	}

	/** Types as an editor does: the changes go out, and its own copy follows. */
	async change(
		uri: string,
		contentChanges: TextDocumentContentChangeEvent[],
	): Promise<void> {
		const document = this.text(uri);
		TextDocument.update(document, contentChanges, document.version + 1);
		await this.connection.sendNotification(
			DidChangeTextDocumentNotification.type,
			{
				textDocument: { uri, version: document.version },
				contentChanges,
			},
		);
	}

	async close(uri: string): Promise<void> {
		this.#texts.delete(uri);
		await this.connection.sendNotification(
			DidCloseTextDocumentNotification.type,
			{
				textDocument: { uri },
			},
		);
	}

	text(uri: string): TextDocument {
		const document = this.#texts.get(uri);
		if (document === undefined) throw new Error(`${uri} is not open`);
		return document;
	}

	pull(
		uri: string,
		previousResultId?: string,
	): Promise<DocumentDiagnosticReport> {
		return this.connection.sendRequest(DocumentDiagnosticRequest.type, {
			textDocument: { uri },
			...(previousResultId === undefined ? {} : { previousResultId }),
		});
	}

	async diagnostics(uri: string): Promise<Diagnostic[]> {
		const report = await this.pull(uri);
		return report.kind === "full" ? report.items : [];
	}

	/** Holds a workspace question open and keeps what comes, as a Problems panel would. */
	askWorkspace(
		previousResultIds: { uri: string; value: string }[] = [],
	): WorkspaceQuestion {
		const rows = new Map<string, WorkspaceDocumentDiagnosticReport>();
		const source = new CancellationTokenSource();
		const partialResultToken = `parts-${Math.random()}`;
		const parts: WorkspaceDocumentDiagnosticReport[][] = [];
		const take = (items: readonly WorkspaceDocumentDiagnosticReport[]) => {
			for (const item of items)
				if (item.kind === "full") rows.set(item.uri, item);
			parts.push([...items]);
			this.#wake();
		};
		this.connection.onProgress(
			WorkspaceDiagnosticRequest.partialResult,
			partialResultToken,
			({ items }) => take(items),
		);
		const answer = this.connection
			.sendRequest(
				WorkspaceDiagnosticRequest.type,
				{ previousResultIds, partialResultToken },
				source.token,
			)
			.then(({ items }) => take(items));
		const filled = () =>
			[...rows.values()].filter(
				(row) => row.kind === "full" && row.items.length > 0,
			);
		return {
			rows,
			parts,
			answer,
			cancel: () => source.cancel(),
			get filled() {
				return filled().map(({ uri }) => uri);
			},
		};
	}

	async actions(
		uri: string,
		range: Range,
		context: Partial<CodeActionContext> = {},
	): Promise<CodeAction[]> {
		const actions = await this.connection.sendRequest(CodeActionRequest.type, {
			textDocument: { uri },
			range,
			context: { diagnostics: [], ...context },
		});
		return (actions ?? []) as CodeAction[];
	}

	/** Applies an edit to the editor's own copies. Blanks stay as they are written. */
	async apply(edit: WorkspaceEdit): Promise<void> {
		const changes = new Map<string, TextEdit[]>(
			Object.entries(edit.changes ?? {}),
		);
		for (const change of edit.documentChanges ?? []) {
			if (!("edits" in change)) continue;
			const { uri, version } = change.textDocument;
			if (version !== null && version !== this.text(uri).version) {
				throw new Error("The edit was made for another version");
			}
			changes.set(
				uri,
				change.edits.map((one) =>
					"snippet" in one
						? { range: one.range, newText: unsnippet(one.snippet.value) }
						: one,
				),
			);
		}
		for (const [uri, edits] of changes) {
			const text = TextDocument.applyEdits(this.text(uri), edits);
			await this.change(uri, [{ text }]);
		}
	}

	/** The last message of the protocol would end this process, so it is not sent. */
	async end(): Promise<void> {
		await this.connection.sendRequest(ShutdownRequest.type);
		this.connection.dispose();
	}
}

export interface WorkspaceQuestion {
	readonly rows: Map<string, WorkspaceDocumentDiagnosticReport>;
	readonly parts: WorkspaceDocumentDiagnosticReport[][];
	readonly answer: Promise<void>;
	readonly filled: string[];
	cancel(): void;
}

function inProcess(
	surroundings: Partial<Surroundings> = {},
): ProtocolConnection {
	const toServer = new PassThrough();
	const toEditor = new PassThrough();
	const server = createConnection(
		ProposedFeatures.all,
		new StreamMessageReader(toServer),
		new StreamMessageWriter(toEditor),
	);
	serve(server, { fileSystem: nodeFileSystem, ...surroundings });
	return createProtocolConnection(
		new StreamMessageReader(toEditor),
		new StreamMessageWriter(toServer),
	);
}

/** A folder of its own for one test, gone after it. */
export async function folderWith(
	files: Record<string, string>,
): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), "outside-in-"));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	await write(folder, files);
	return folder;
}

export async function write(
	folder: string,
	files: Record<string, string>,
): Promise<void> {
	for (const [name, text] of Object.entries(files)) {
		await mkdir(dirname(join(folder, name)), { recursive: true });
		await writeFile(join(folder, name), text);
	}
}

export const uriOf = (...path: string[]): string =>
	pathToFileURL(join(...path)).toString();

/** The words that a diagnostic underlines. */
export const underlined = (
	document: TextDocument,
	{ range }: { range: Range },
): string => document.getText(range);

const unsnippet = (snippet: string): string =>
	snippet
		.replace(/\$0$/u, "")
		.replace(/\$\{\d+:([^}]*)\}/gu, "$1")
		.replace(/\\([\\$}])/gu, "$1");
