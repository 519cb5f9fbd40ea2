import {
	type Connection,
	DidChangeWatchedFilesNotification,
	FileChangeType,
	WatchKind,
} from "vscode-languageserver";
import { isDocumentName } from "../project/document-files.ts";
import { nameOf } from "../project/path.ts";
import { isSettingsFile } from "../project/settings-file.ts";
import type { Desk } from "./desk.ts";
import { toPath } from "./paths.ts";
import type { WorkspaceReader } from "./workspace-reader.ts";

/** Follows what happens to files outside the editor: documents, settings files, .gitignore. `changed` is called when how documents are read may differ from before. */
export function followFiles(
	connection: Connection,
	desk: Desk,
	reader: WorkspaceReader,
	changed: () => Promise<void>,
): void {
	connection.onDidChangeWatchedFiles(async ({ changes }) => {
		const paths = changes.map(({ uri, type }) => ({ path: toPath(uri), type }));
		for (const { path, type } of paths) {
			if (type === FileChangeType.Deleted) reader.forget(path);
			else if (isDocumentName(path)) reader.readSoon(path);
			else if (type === FileChangeType.Created) {
				await reader.readFolderSoon(path);
			}
		}
		if (paths.some(({ path }) => decidesHowToRead(path))) {
			reader.giveUp();
			desk.projects.forget();
			for (const { path } of paths) await desk.projects.noteFile(path);
			await changed();
		}
	});

	connection.workspace.onDidDeleteFiles(({ files }) => {
		for (const { uri } of files) reader.forget(toPath(uri));
	});

	connection.workspace.onDidRenameFiles(async ({ files }) => {
		for (const { oldUri, newUri } of files) {
			reader.forget(toPath(oldUri));
			await readWhatCame(toPath(newUri));
		}
	});

	connection.workspace.onDidCreateFiles(async ({ files }) => {
		for (const { uri } of files) await readWhatCame(toPath(uri));
	});

	async function readWhatCame(path: string): Promise<void> {
		if (isDocumentName(path)) reader.readSoon(path);
		else await reader.readFolderSoon(path);
	}
}

/** Asks an editor that can to tell of files that come, change and go. */
export function askToWatchFiles(connection: Connection, desk: Desk): void {
	if (!desk.abilities.watchesFiles) return;
	void connection.client.register(DidChangeWatchedFilesNotification.type, {
		watchers: [
			{
				globPattern: "**/*.{md,markdown,mdown,mkd,mdx,txt,text}",
				kind: WatchKind.Change,
			},
			{
				globPattern:
					"**/{.outside-in.json,.outside-in.yaml,.outside-in.yml,.gitignore}",
			},
			// A folder has no ending to go by, and when it comes or goes, nobody names what is in it.
			{ globPattern: "**/*", kind: WatchKind.Create | WatchKind.Delete },
		],
	});
}

const decidesHowToRead = (path: string): boolean =>
	isSettingsFile(path) || nameOf(path) === ".gitignore";

/** Documents, and folders of any name. */
export const followedFiles = {
	filters: [
		{
			scheme: "file",
			pattern: {
				glob: "**/*.{md,markdown,mdown,mkd,mdx,txt,text}",
				matches: "file" as const,
			},
		},
		{ scheme: "file", pattern: { glob: "**", matches: "folder" as const } },
	],
};
