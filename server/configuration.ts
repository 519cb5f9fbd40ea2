import {
	type Connection,
	DidChangeConfigurationNotification,
} from "vscode-languageserver";
import type { Desk } from "./desk.ts";
import { toUri } from "./paths.ts";
import { toEditorSettings } from "./settings.ts";

const section = "outsideIn";

/** Keeps the desk's settings equal to the editor's, folder by folder. `changed` is called where they may differ from before. */
export function followConfiguration(
	connection: Connection,
	desk: Desk,
	changed: () => Promise<void>,
): void {
	const { abilities } = desk;

	connection.onDidChangeConfiguration(async ({ settings }) => {
		if (abilities.configuration) {
			await desk.configure(readConfiguration(connection, desk));
		} else {
			useEverywhere(desk, recordOf(settings)[section]);
		}
		await changed();
	});
}

/** Asks an editor that can to tell when its user sets something else. */
export function askForConfigurationChanges(
	connection: Connection,
	desk: Desk,
): void {
	if (!desk.abilities.configurationChanges) return;
	void connection.client.register(DidChangeConfigurationNotification.type, {
		section: [section, "files.exclude"],
	});
}

/** Asks the editor what its user has set, for every folder and for what lies in none. */
export async function readConfiguration(
	connection: Connection,
	desk: Desk,
): Promise<void> {
	if (!desk.abilities.configuration) return;
	const folders = [undefined, ...desk.projects.folders];
	const answers: unknown[] = await connection.workspace.getConfiguration(
		folders.flatMap((folder) =>
			[section, "files.exclude"].map((name) => ({
				section: name,
				...(folder === undefined ? {} : { scopeUri: toUri(folder) }),
			})),
		),
	);
	folders.forEach((folder, index) => {
		const [own, filesExclude] = answers.slice(index * 2, index * 2 + 2);
		if (own === null || own === undefined) return;
		desk.projects.setEditorSettings(
			folder,
			toEditorSettings(folder ?? "", own, filesExclude),
		);
	});
}

/** Settings that came in one piece, from an editor that tells them once and for all folders. */
export function useEverywhere(desk: Desk, settings: unknown): void {
	if (settings === undefined || settings === null) return;
	for (const folder of [undefined, ...desk.projects.folders]) {
		desk.projects.setEditorSettings(
			folder,
			toEditorSettings(folder ?? "", settings),
		);
	}
}

const recordOf = (value: unknown): Record<string, unknown> =>
	typeof value === "object" && value !== null
		? (value as Record<string, unknown>)
		: {};
