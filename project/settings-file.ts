import type { Span } from "../rules/index.ts";
import { decode } from "./decode.ts";
import type { FileSystem } from "./file-system.ts";
import { LineIndex } from "./line-index.ts";
import { nameOf } from "./path.ts";
import type { Settings } from "./settings-schema.ts";

/** The names a settings file may have, the one that wins first. */
export const settingsFileNames = [
	".outside-in.json",
	".outside-in.yaml",
	".outside-in.yml",
] as const;

export function isSettingsFile(path: string): boolean {
	return (settingsFileNames as readonly string[]).includes(nameOf(path));
}

/** Something wrong in a settings file. The rest of the file still counts. */
export interface SettingsProblem {
	readonly file: string;
	/** UTF-16 offsets in the file. */
	readonly span: Span;
	/** From 1, in UTF-16 units. */
	readonly line: number;
	readonly column: number;
	readonly message: string;
}

export interface SettingsFile {
	readonly path: string;
	readonly settings: Settings;
	readonly problems: readonly SettingsProblem[];
}

/** The settings file of one folder, where there is one. */
export async function settingsFileIn(
	folder: string,
	fileSystem: FileSystem,
): Promise<SettingsFile | undefined> {
	for (const name of settingsFileNames) {
		const path = `${folder}/${name}`;
		let bytes: Uint8Array | undefined;
		try {
			bytes = await fileSystem.read(path);
		} catch (error) {
			return unread(path, `It cannot be read: ${(error as Error).message}.`);
		}
		if (bytes === undefined) continue;
		const decoded = decode(bytes);
		return "text" in decoded
			? readSettings(path, decoded.text)
			: unread(path, `It is passed over, because ${decoded.notText}.`);
	}
	return undefined;
}

/** What a settings file says, and everything in it that is wrong, each at its place. */
export async function readSettings(
	path: string,
	text: string,
): Promise<SettingsFile> {
	// Loaded only where a project has settings: most first runs have none and start the faster for it.
	const [{ checkSettings }, { parseSettings }] = await Promise.all([
		import("./settings-check.ts"),
		import("./settings-syntax.ts"),
	]);
	const parsed = await parseSettings(text, path.endsWith(".json"));
	const { settings, wrong } = checkSettings(parsed.value ?? {});
	const misread = parsed.errors.toSorted(
		(a, b) => a.span.start - b.span.start,
	)[0];
	// A missing bracket makes nonsense of everything behind it: what else is wrong cannot be told yet.
	const places = misread
		? [misread]
		: wrong.map(({ path, at, message }) => ({
				span: parsed.placeOf(path, at),
				message,
			}));
	const lines = new LineIndex(text);
	return {
		path,
		settings,
		problems: places
			.toSorted((a, b) => a.span.start - b.span.start)
			.map(({ span, message }) => ({
				file: path,
				span,
				...lines.placeOf(span.start),
				message,
			})),
	};
}

function unread(path: string, message: string): SettingsFile {
	const span = { start: 0, end: 0 };
	return {
		path,
		settings: {},
		problems: [{ file: path, span, line: 1, column: 1, message }],
	};
}
