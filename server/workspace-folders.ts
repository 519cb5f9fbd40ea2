import type { Connection } from "vscode-languageserver";
import { readConfiguration } from "./configuration.ts";
import type { Desk } from "./desk.ts";
import { toPath } from "./paths.ts";

/** Follows the folders of the workspace as they come and go. */
export function followFolders(
	connection: Connection,
	desk: Desk,
	changed: () => Promise<void>,
): void {
	if (!desk.abilities.folders) return;
	connection.workspace.onDidChangeWorkspaceFolders(
		async ({ added, removed }) => {
			const gone = new Set(removed.map(({ uri }) => toPath(uri)));
			const stay = desk.projects.folders.filter((folder) => !gone.has(folder));
			desk.projects.setFolders([
				...new Set([...stay, ...added.map(({ uri }) => toPath(uri))]),
			]);
			await desk.configure(readConfiguration(connection, desk));
			await changed();
		},
	);
}
