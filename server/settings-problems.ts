import type { Connection } from "vscode-languageserver";
import { decode } from "../project/decode.ts";
import type { Desk } from "./desk.ts";
import { Lines } from "./lines.ts";
import { toUri } from "./paths.ts";
import { toSettingsDiagnostic } from "./to-diagnostic.ts";
import { toRange } from "./to-range.ts";

/** Shows what is wrong in a settings file at its place in that file. Call the result when the settings were read. */
export function showSettingsProblems(
	connection: Connection,
	desk: Desk,
): () => Promise<void> {
	const told = new Set<string>();
	return async () => {
		const { problems } = desk.projects;
		for (const file of [...told]) {
			if (problems.has(file)) continue;
			told.delete(file);
			await connection.sendDiagnostics({ uri: toUri(file), diagnostics: [] });
		}
		for (const [file, found] of problems) {
			// That it cannot be read is then what is wrong with it.
			const bytes = await desk.fileSystem.read(file).catch(() => undefined);
			const decoded = bytes && decode(bytes);
			const content = decoded && "text" in decoded ? decoded.text : "";
			const uri = toUri(file);
			const lines = new Lines(content);
			told.add(file);
			await connection.sendDiagnostics({
				uri,
				diagnostics: found.map(({ span, message }) =>
					toSettingsDiagnostic(toRange(lines, span), message),
				),
			});
		}
	};
}
