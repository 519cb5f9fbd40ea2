import type { FileSystem } from "../project/file-system.ts";
import {
	type BaseSettings,
	type ResolvedSettings,
	type SettingsMemory,
	type SettingsProblem,
	settingsFor,
	toCheckOptions,
} from "../project/settings.ts";
import { checkSettings } from "../project/settings-check.ts";
import type { CheckOptions } from "../rules/index.ts";
import { toPath } from "./paths.ts";

/** With which settings one document is read and shown. */
export interface DocumentSettings {
	readonly options: CheckOptions;
	/** Why the settings leave this document out, where they do. */
	readonly excluded?: string;
	/** The settings files that had a say, the nearest last. */
	readonly files: readonly string[];
	severityOf(ruleId: string): Loudness;
}

export type Loudness = "hint" | "information" | "warning" | "error";

/** Which documents appear among the problems: those of the whole workspace, or those that are open. */
export const scopes = ["workspace", "openFiles"] as const;
export type Scope = (typeof scopes)[number];

/** What an editor lets its user set, read once where it comes in. */
export interface EditorSettings {
	readonly base: BaseSettings;
	readonly scope: Scope;
}

/** Until the settings of a document are known, it reads as if there were none. */
export const noSettings: DocumentSettings = {
	options: {},
	files: [],
	severityOf: () => "warning",
};

/**
 * The editor's settings under `outsideIn`, and the globs of its `files.exclude`. What cannot be used is left out: the
 * editor itself marks it in its settings.
 */
export function toEditorSettings(
	folder: string,
	value: unknown,
	filesExclude: unknown,
): EditorSettings {
	const { scope, ...rest } = isRecord(value) ? value : {};
	const { settings } = checkSettings(rest);
	const hidden = isRecord(filesExclude)
		? Object.keys(filesExclude).filter((glob) => filesExclude[glob] === true)
		: [];
	return {
		base: {
			folder,
			settings: {
				...settings,
				exclude: [...(settings.exclude ?? []), ...hidden],
			},
		},
		scope: scopes.find((known) => known === scope) ?? "workspace",
	};
}

/** Settings by document: the nearest settings file, over those of the editor for the folder that holds the document. */
export class SettingsDesk {
	readonly #fileSystem: FileSystem;
	readonly #editor = new Map<string, EditorSettings>();
	readonly #problems = new Map<string, readonly SettingsProblem[]>();
	#memory: SettingsMemory = new Map();
	#elsewhere = toEditorSettings("", {}, {});

	constructor(fileSystem: FileSystem) {
		this.#fileSystem = fileSystem;
	}

	/** The editor's settings for one workspace folder, or for documents that lie in none. */
	setEditor(folder: string | undefined, settings: EditorSettings): void {
		if (folder === undefined) this.#elsewhere = settings;
		else this.#editor.set(folder, settings);
	}

	dropEditor(folder: string): void {
		this.#editor.delete(folder);
	}

	/** A settings file came, went or changed. */
	forgetFiles(): void {
		this.#memory = new Map();
		this.#problems.clear();
	}

	editorSettingsFor(path: string): EditorSettings {
		const folder = longestHolding([...this.#editor.keys()], path);
		return (
			(folder === undefined ? undefined : this.#editor.get(folder)) ??
			this.#elsewhere
		);
	}

	get memory(): SettingsMemory {
		return this.#memory;
	}

	async resolve(path: string): Promise<ResolvedSettings> {
		const { base } = this.editorSettingsFor(path);
		const resolved = await settingsFor(
			path,
			this.#fileSystem,
			base,
			this.#memory,
		);
		for (const file of resolved.files) {
			this.#problems.set(
				file,
				resolved.problems.filter((problem) => problem.file === file),
			);
		}
		return resolved;
	}

	async forDocument(
		uri: string,
		languageId?: string,
	): Promise<DocumentSettings> {
		const path = toPath(uri);
		return toDocumentSettings(await this.resolve(path), path, languageId);
	}

	/** What is wrong in the settings files that had a say so far, file by file. */
	get problems(): ReadonlyMap<string, readonly SettingsProblem[]> {
		return this.#problems;
	}
}

export function toDocumentSettings(
	resolved: ResolvedSettings,
	path: string,
	languageId?: string,
): DocumentSettings {
	const options = toCheckOptions(resolved, path);
	return {
		options:
			languageId === "markdown"
				? { ...options, language: "markdown" }
				: options,
		...(resolved.excluded === undefined ? {} : { excluded: resolved.excluded }),
		files: resolved.files,
		severityOf(ruleId) {
			const severity = resolved.rules.get(ruleId);
			return severity === undefined || severity === "off"
				? "warning"
				: severity;
		},
	};
}

/** Of folders that may hold one another, the one nearest to the path. */
export function longestHolding(
	folders: readonly string[],
	path: string,
): string | undefined {
	return folders
		.filter((folder) => path === folder || path.startsWith(`${folder}/`))
		.sort((a, b) => b.length - a.length)[0];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null && !Array.isArray(value);
