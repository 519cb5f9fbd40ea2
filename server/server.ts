import {
	type Connection,
	type InitializeParams,
	type InitializeResult,
	PositionEncodingKind,
	TextDocumentSyncKind,
} from "vscode-languageserver";
import type { FileSystem } from "../project/file-system.ts";
import { abilitiesOf } from "./abilities.ts";
import { type Audit, answerAudits } from "./audit.ts";
import { answerCodeActions, servedKinds } from "./code-actions.ts";
import { answerCodeLenses } from "./code-lens.ts";
import {
	askForConfigurationChanges,
	followConfiguration,
	readConfiguration,
	useEverywhere,
} from "./configuration.ts";
import { Desk } from "./desk.ts";
import { answerDiagnostics } from "./diagnostics.ts";
import { answerHovers } from "./hover.ts";
import { followDocuments } from "./open-and-close.ts";
import { toPath } from "./paths.ts";
import { withOwnProgress } from "./progress.ts";
import { pushDiagnostics } from "./pushed-diagnostics.ts";
import { showSettingsProblems } from "./settings-problems.ts";
import { answerStatus } from "./status.ts";
import { source } from "./to-diagnostic.ts";
import {
	askToWatchFiles,
	followedFiles,
	followFiles,
} from "./watched-files.ts";
import { answerWorkspaceDiagnostics } from "./workspace-diagnostics.ts";
import { followFolders } from "./workspace-folders.ts";
import {
	type CheckingFor,
	checkingHere,
	WorkspaceReader,
} from "./workspace-reader.ts";

/** What differs between the places a server runs in. */
export interface Surroundings {
	readonly fileSystem: FileSystem;
	/** How many documents at once are checked. Left out: one after the other, here. */
	readonly checkingFor?: CheckingFor;
	/** Left out: there are no audits. */
	readonly audit?: Audit;
	/** How many findings of closed documents are shown at most. */
	readonly mostShown?: number;
}

/** Serves one editor until it hangs up. Each file named here answers one kind of question. */
export function serve(
	connection: Connection,
	surroundings: Surroundings,
): void {
	connection.onInitialize((params) => {
		const desk = new Desk(
			surroundings.fileSystem,
			abilitiesOf(params),
			(line) => connection.console.warn(line),
			surroundings.mostShown,
		);
		const reader = new WorkspaceReader(
			desk,
			surroundings.checkingFor ?? checkingHere,
		);
		const showProblems = showSettingsProblems(connection, desk);
		desk.projects.setFolders(foldersOf(params));
		useEverywhere(desk, params.initializationOptions);

		/** Settings changed: everything is read anew, open documents first. */
		const readAnew = async () => {
			await desk.settleAll();
			for (const { uri } of desk.open) desk.touch(toPath(uri));
			refresh(connection, desk);
			await readClosed();
		};
		const readClosed = async () => {
			await withOwnProgress(connection, desk, (progress) =>
				reader.readAll(progress),
			);
			await showProblems();
		};

		followDocuments(connection, desk, reader, showProblems);
		followConfiguration(connection, desk, readAnew);
		followFiles(connection, desk, reader, readAnew);
		const workspace = answerWorkspaceDiagnostics(connection, desk, reader);
		answerDiagnostics(connection, desk, reader, workspace);
		pushDiagnostics(connection, desk);
		answerCodeActions(connection, desk);
		answerHovers(connection, desk);
		answerCodeLenses(connection, desk);
		answerStatus(connection, desk, reader);
		if (surroundings.audit) answerAudits(connection, desk, surroundings.audit);

		connection.onShutdown(() => {
			reader.giveUp();
			workspace.end();
		});
		connection.onInitialized(async () => {
			askForConfigurationChanges(connection, desk);
			askToWatchFiles(connection, desk);
			followFolders(connection, desk, readAnew);
			await desk.configure(readConfiguration(connection, desk));
			await readClosed();
		});
		return greeting(desk);
	});
	connection.listen();
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
	const uris =
		workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
	return [...new Set(uris.map(toPath))];
}

/** Editors that asked before are told to ask again. */
function refresh(connection: Connection, { abilities }: Desk): void {
	if (abilities.pullsDiagnostics && abilities.refreshesDiagnostics) {
		void connection.languages.diagnostics.refresh();
	}
	if (abilities.refreshesCodeLenses)
		void connection.sendRequest("workspace/codeLens/refresh");
}

function greeting({ abilities }: Desk): InitializeResult {
	return {
		serverInfo: { name: "Outside In" },
		capabilities: {
			positionEncoding: PositionEncodingKind.UTF16,
			textDocumentSync: {
				openClose: true,
				change: TextDocumentSyncKind.Incremental,
				save: true,
			},
			...(abilities.pullsDiagnostics
				? {
						diagnosticProvider: {
							identifier: source,
							interFileDependencies: false,
							workspaceDiagnostics: true,
						},
					}
				: {}),
			...(abilities.codeActions
				? {
						codeActionProvider: {
							codeActionKinds: servedKinds,
							resolveProvider: abilities.resolvesEdits,
						},
					}
				: {}),
			hoverProvider: true,
			codeLensProvider: { resolveProvider: false },
			workspace: {
				workspaceFolders: { supported: true, changeNotifications: true },
				fileOperations: {
					didCreate: followedFiles,
					didRename: followedFiles,
					didDelete: followedFiles,
				},
			},
		},
	};
}
