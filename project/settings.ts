/**
 * With which settings a document is read.
 *
 * From weakest to strongest: what rules say of themselves ← the editor's settings ← settings files, the farthest folder first and each followed by
 * those of its overrides that match ← the document's own front matter. Single values: the strongest wins. Rules: the strongest wins, rule by rule.
 * Customers, organisation and exclude: all of them count.
 */
import {
	type CheckOptions,
	type DocumentKind,
	rules,
	type Strictness,
	type Voice,
} from "../rules/index.ts";
import type { FileSystem } from "./file-system.ts";
import { type Matcher, matcherOf } from "./globs.ts";
import { folderOf } from "./path.ts";
import {
	type SettingsFile,
	type SettingsProblem,
	settingsFileIn,
} from "./settings-file.ts";
import type { Override, Settings, Severity } from "./settings-schema.ts";

export type { SettingsProblem } from "./settings-file.ts";
export type { Settings, Severity } from "./settings-schema.ts";

/** Settings that hold below a folder without standing in a file there: the editor's, or the command line's. */
export interface BaseSettings {
	readonly folder: string;
	readonly settings: Settings;
}

/** Everything decided for one path. */
export interface ResolvedSettings {
	/** Every rule there is, with its severity here. */
	readonly rules: ReadonlyMap<string, Severity>;
	readonly customers: readonly string[];
	readonly organisation: readonly string[];
	readonly voice: Voice;
	readonly strictness: Strictness;
	readonly documentKind?: DocumentKind;
	/** Why settings keep this document from being read, where they do. */
	readonly excluded?: string;
	/** Of every settings file that had a say, with what is wrong in it. */
	readonly files: readonly string[];
	readonly problems: readonly SettingsProblem[];
}

/** Settings files already read, by folder. Clear it when one changes. */
export type SettingsMemory = Map<string, Promise<SettingsFile | undefined>>;

export async function settingsFor(
	path: string,
	fileSystem: FileSystem,
	base?: BaseSettings,
	memory: SettingsMemory = new Map(),
): Promise<ResolvedSettings> {
	const files = await settingsFilesAbove(path, fileSystem, memory);
	return merge(path, layersOf(files, base), files);
}

/** Why a file or folder is never read, where `exclude` names it. */
export async function exclusionOf(
	path: string,
	fileSystem: FileSystem,
	base?: BaseSettings,
	memory: SettingsMemory = new Map(),
): Promise<string | undefined> {
	const files = await settingsFilesAbove(path, fileSystem, memory);
	return exclusionIn(layersOf(files, base), path);
}

/** What the rules are told. Severities stay at the edge, but for `off`. */
export function toCheckOptions(
	settings: ResolvedSettings,
	path: string,
): CheckOptions {
	const off = [...settings.rules]
		.filter(([, severity]) => severity === "off")
		.map(([id]) => id);
	return {
		language: languageOf(path),
		off: new Set(off),
		strictness: settings.strictness,
		organisation: settings.organisation,
		customers: settings.customers,
		voice: settings.voice,
		...(settings.documentKind ? { documentKind: settings.documentKind } : {}),
	};
}

export function languageOf(path: string): "markdown" | "plaintext" {
	return /\.(?:md|markdown|mdown|mkd|mdx)$/iu.test(path)
		? "markdown"
		: "plaintext";
}

/** Nearest last. */
async function settingsFilesAbove(
	path: string,
	fileSystem: FileSystem,
	memory: SettingsMemory,
): Promise<SettingsFile[]> {
	const files: SettingsFile[] = [];
	for (
		let folder = folderOf(path);
		folder !== undefined;
		folder = folderOf(folder)
	) {
		let reading = memory.get(folder);
		if (reading === undefined) {
			reading = settingsFileIn(folder, fileSystem);
			memory.set(folder, reading);
		}
		const file = await reading;
		if (file === undefined) continue;
		files.unshift(file);
		if (file.settings.root) break;
	}
	return files;
}

/** Settings with the globs in them made ready. */
interface Layer {
	readonly source: string;
	readonly settings: Settings;
	readonly include: Matcher | undefined;
	readonly exclude: Matcher;
	readonly kinds: readonly (readonly [Matcher, DocumentKind])[];
	readonly overrides: readonly (readonly [Matcher, Override, Layer["kinds"]])[];
}

function layersOf(
	files: readonly SettingsFile[],
	base: BaseSettings | undefined,
): Layer[] {
	return [
		...(base ? [layerOf(base, base.folder, "the editor's settings")] : []),
		...files.map((file) => layerOf(file, folderOf(file.path) ?? "", file.path)),
	];
}

const layers = new WeakMap<object, Layer>();

function layerOf(
	owner: { readonly settings: Settings },
	folder: string,
	source: string,
): Layer {
	let layer = layers.get(owner);
	if (layer === undefined) {
		const { settings } = owner;
		layer = {
			source,
			settings,
			include: settings.include && matcherOf(settings.include, folder),
			exclude: matcherOf(settings.exclude ?? [], folder),
			kinds: kindsIn(settings, folder),
			overrides: (settings.overrides ?? []).map((override) => [
				matcherOf([override.files].flat(), folder),
				override,
				kindsIn(override, folder),
			]),
		};
		layers.set(owner, layer);
	}
	return layer;
}

function kindsIn(
	settings: Pick<Settings, "documentKinds">,
	folder: string,
): Layer["kinds"] {
	return Object.entries(settings.documentKinds ?? {}).map(([glob, kind]) => [
		matcherOf([glob], folder),
		kind,
	]);
}

function merge(
	path: string,
	layers: readonly Layer[],
	files: readonly SettingsFile[],
): ResolvedSettings {
	const severities = new Map<string, Severity>(
		rules.map((rule) => [rule.id, rule.defaultSeverity]),
	);
	const customers = new Set<string>();
	const organisation = new Set<string>();
	let voice: Voice = "auto";
	let strictness: Strictness = "balanced";
	let documentKind: DocumentKind | undefined;
	let outside: string | undefined;

	const take = (part: Settings | Override, kinds: Layer["kinds"]) => {
		for (const [id, severity] of Object.entries(part.rules ?? {}))
			if (severity !== undefined) severities.set(id, severity);
		for (const word of part.customers ?? []) customers.add(word);
		for (const name of part.organisation ?? []) organisation.add(name);
		voice = part.voice ?? voice;
		strictness = part.strictness ?? strictness;
		for (const [matches, kind] of kinds)
			if (matches(path) !== undefined) documentKind = kind;
	};
	for (const layer of layers) {
		take(layer.settings, layer.kinds);
		for (const [matches, override, kinds] of layer.overrides)
			if (matches(path) !== undefined) take(override, kinds);
		if (layer.include)
			outside =
				layer.include(path) === undefined
					? `“include” in ${layer.source} does not name it`
					: undefined;
	}
	const why = exclusionIn(layers, path) ?? outside;
	return {
		rules: severities,
		customers: [...customers],
		organisation: [...organisation],
		voice,
		strictness,
		...(documentKind ? { documentKind } : {}),
		...(why === undefined ? {} : { excluded: why }),
		files: files.map(({ path }) => path),
		problems: files.flatMap(({ problems }) => problems),
	};
}

function exclusionIn(
	layers: readonly Layer[],
	path: string,
): string | undefined {
	for (const layer of layers) {
		const glob = layer.exclude(path);
		if (glob !== undefined) return `“exclude” in ${layer.source} names ${glob}`;
	}
	return undefined;
}
