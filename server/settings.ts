import type { Loudness } from "../project/document-report.ts";
import {
	type BaseSettings,
	type ResolvedSettings,
	type SettingsProblem,
	toCheckOptions,
} from "../project/settings.ts";
import { checkSettings } from "../project/settings-check.ts";
import type { CheckOptions } from "../rules/index.ts";

/** With which settings one document is read and shown. */
export interface DocumentSettings {
	readonly options: CheckOptions;
	/** Why this document is left out, where it is, in words that follow "because". */
	readonly excluded?: string;
	/** The settings files that had a say, the nearest last. */
	readonly files: readonly string[];
	/** What is wrong in the settings that the document states in its own front matter. */
	readonly problems: readonly SettingsProblem[];
	/** Equal for settings that read and show a document alike. */
	readonly key: string;
	severityOf(ruleId: string): Loudness;
}

/** Until the settings of a document are known, it reads as if there were none. */
export const noSettings: DocumentSettings = {
	options: {},
	files: [],
	problems: [],
	key: "",
	severityOf: () => "warning",
};

export function toDocumentSettings(
	resolved: ResolvedSettings,
	path: string,
	languageId: string | undefined,
	excluded: string | undefined,
): DocumentSettings {
	const fromPath = toCheckOptions(resolved, path);
	const options: CheckOptions =
		languageId === "markdown"
			? { ...fromPath, language: "markdown" }
			: fromPath;
	const problems = resolved.problems.filter(({ file }) => file === path);
	return {
		options,
		...(excluded === undefined ? {} : { excluded }),
		files: resolved.files,
		problems,
		key: JSON.stringify([
			{ ...options, off: undefined },
			[...resolved.rules],
			excluded,
			problems,
		]),
		severityOf(ruleId) {
			const severity = resolved.rules.get(ruleId);
			return severity === undefined || severity === "off"
				? "warning"
				: severity;
		},
	};
}

/** Which documents appear among the problems: those of the whole workspace, or those that are open. */
export const scopes = ["workspace", "openFiles"] as const;
export type Scope = (typeof scopes)[number];

/** What an editor lets its user set, for one folder. */
export interface EditorSettings {
	readonly enabled: boolean;
	readonly scope: Scope;
	/** Readings are kept from one start to the next. */
	readonly useCache: boolean;
	readonly base: BaseSettings;
}

/**
 * Reads the editor's settings under `outsideIn`, and the globs of its `files.exclude`, once where they come in. What
 * cannot be used is left out: the editor itself marks it among its settings.
 */
export function toEditorSettings(
	folder: string,
	value: unknown,
	filesExclude?: unknown,
): EditorSettings {
	const { enabled, scope, cache, include, exclude, trace, ...rest } =
		recordOf(value);
	const { settings } = checkSettings({
		...rest,
		// An editor fills in an empty list where its user said nothing; nobody means to read no document at all.
		...(isFilled(include) ? { include } : {}),
		exclude: [...listOf(exclude), ...hiddenBy(filesExclude)],
	});
	return {
		enabled: enabled !== false,
		scope: scopes.find((known) => known === scope) ?? "workspace",
		useCache: cache !== false,
		base: { folder, settings },
	};
}

const hiddenBy = (filesExclude: unknown): string[] =>
	Object.entries(recordOf(filesExclude))
		.filter(([, hides]) => hides === true)
		.map(([glob]) => glob);

const listOf = (value: unknown): unknown[] =>
	Array.isArray(value) ? value : [];

const isFilled = (value: unknown): boolean => listOf(value).length > 0;

const recordOf = (value: unknown): Record<string, unknown> =>
	typeof value === "object" && value !== null && !Array.isArray(value)
		? (value as Record<string, unknown>)
		: {};
