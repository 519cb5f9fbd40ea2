import type { CheckOptions, Reading } from "../rules/index.ts";
import { type Checker, checkHere } from "./checker.ts";
import { decode } from "./decode.ts";
import { whyTextSkipped } from "./document-files.ts";
import { withFrontMatter } from "./front-matter.ts";
import type { Project } from "./project.ts";
import {
	languageOf,
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
			/** Only of a file that was no text: its offsets mean nothing to whoever opens it. */
			readonly placeOf?: PlaceOf;
	  }
	| {
			readonly path: string;
			/** In words that follow "because". */
			readonly passedOver: string;
			/** No setting would have it read: it holds no text, or too much. */
			readonly unfit?: true;
			readonly problems: readonly SettingsProblem[];
	  }
	| { readonly path: string; readonly unreadable: string };

/** Where an offset of the text stands in the file that it was made of: "slide 4", "page 2". */
export type PlaceOf = (offset: number) => string;

/** Text made of a file that is none, such as a Word document. */
export type Converted =
	| {
			readonly text: string;
			readonly language: NonNullable<CheckOptions["language"]>;
			readonly placeOf: PlaceOf;
	  }
	| { readonly notText: string };

export interface ReadOptions {
	readonly checker?: Checker;
	/** Handed in by rooms that can read more than text. Undefined for files that are text already. */
	readonly convert?: (
		path: string,
		bytes: Uint8Array,
	) => Promise<Converted> | undefined;
}

const largest = 64 * 1024 * 1024;

/** Reads one document from the file system: bytes, text, settings, findings. Never throws. */
export async function readDocument(
	path: string,
	project: Project,
	options: ReadOptions = {},
): Promise<DocumentRead> {
	let bytes: Uint8Array | undefined;
	try {
		bytes = await project.fileSystem.read(path);
	} catch (error) {
		return { path, unreadable: (error as Error).message };
	}
	return bytes === undefined
		? { path, unreadable: "there is no such file" }
		: readBytes(path, bytes, project, options);
}

export async function readBytes(
	path: string,
	bytes: Uint8Array,
	project: Project,
	{ checker = checkHere, convert }: ReadOptions = {},
): Promise<DocumentRead> {
	if (bytes.length > largest)
		return {
			path,
			passedOver: "it is larger than 64 MB",
			unfit: true,
			problems: [],
		};
	const made = await (convert?.(path, bytes) ?? decode(bytes));
	if ("notText" in made)
		return { path, passedOver: made.notText, unfit: true, problems: [] };
	const { text } = made;
	const inherited = await project.settingsFor(path);
	const settings = await withFrontMatter(inherited, path, text);
	const why =
		whyTextSkipped(path, text) ??
		(settings === inherited ? undefined : settings.excluded);
	if (why !== undefined)
		return { path, passedOver: why, problems: settings.problems };
	const converted = "placeOf" in made ? made : undefined;
	const options = {
		...toCheckOptions(settings, path),
		language: converted?.language ?? languageOf(path),
	};
	try {
		const reading = await checker(text, options);
		return {
			path,
			text,
			settings,
			reading,
			...(converted ? { placeOf: converted.placeOf } : {}),
		};
	} catch (error) {
		const { message } = error as Error;
		return { path, unreadable: `its rules did not end well: ${message}` };
	}
}
