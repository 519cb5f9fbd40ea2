import type { Reading } from "../rules/index.ts";
import { type Checker, checkHere } from "./checker.ts";
import { type Decoded, decode } from "./decode.ts";
import { whyTextSkipped } from "./document-files.ts";
import { withFrontMatter } from "./front-matter.ts";
import type { Project } from "./project.ts";
import {
	type ResolvedSettings,
	type SettingsProblem,
	toCheckOptions,
} from "./settings.ts";

/** What came of one document. The three ends are all there are. */
export type DocumentRead =
	| {
			readonly path: string;
			readonly text: string;
			readonly settings: ResolvedSettings;
			readonly reading: Reading;
	  }
	| {
			readonly path: string;
			/** In words that follow "because". */
			readonly passedOver: string;
			readonly problems: readonly SettingsProblem[];
	  }
	| { readonly path: string; readonly unreadable: string };

const largest = 64 * 1024 * 1024;

/** Reads one document from the file system: bytes, text, settings, findings. Never throws. */
export async function readDocument(
	path: string,
	project: Project,
	checker: Checker = checkHere,
): Promise<DocumentRead> {
	let bytes: Uint8Array | undefined;
	try {
		bytes = await project.fileSystem.read(path);
	} catch (error) {
		return { path, unreadable: (error as Error).message };
	}
	if (bytes === undefined) return { path, unreadable: "there is no such file" };
	return readBytes(path, bytes, project, checker);
}

export async function readBytes(
	path: string,
	bytes: Uint8Array,
	project: Project,
	checker: Checker = checkHere,
): Promise<DocumentRead> {
	if (bytes.length > largest)
		return { path, passedOver: "it is larger than 64 MB", problems: [] };
	const decoded: Decoded = decode(bytes);
	return "text" in decoded
		? readText(path, decoded.text, project, checker)
		: { path, passedOver: decoded.notText, problems: [] };
}

export async function readText(
	path: string,
	text: string,
	project: Project,
	checker: Checker = checkHere,
): Promise<DocumentRead> {
	const inherited = await project.settingsFor(path);
	const skipped = whyTextSkipped(path, text);
	if (skipped !== undefined)
		return { path, passedOver: skipped, problems: inherited.problems };
	const settings = await withFrontMatter(inherited, path, text);
	if (settings.excluded !== undefined && settings !== inherited)
		return {
			path,
			passedOver: settings.excluded,
			problems: settings.problems,
		};
	try {
		const reading = await checker(text, toCheckOptions(settings, path));
		return { path, text, settings, reading };
	} catch (error) {
		return {
			path,
			unreadable: `its rules did not end well: ${(error as Error).message}`,
		};
	}
}
