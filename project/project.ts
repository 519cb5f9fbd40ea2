import {
	isDocumentName,
	whyFileSkipped,
	whyFolderSkipped,
} from "./document-files.ts";
import type { FileSystem } from "./file-system.ts";
import {
	IgnoreFiles,
	type IgnoreLevel,
	ignoringFolder,
} from "./ignore-files.ts";
import { folderOf, foldersAbove, nameOf, pathWithin } from "./path.ts";
import {
	type BaseSettings,
	exclusionOf,
	type ResolvedSettings,
	type SettingsMemory,
	type SettingsProblem,
	settingsFor,
} from "./settings.ts";

export interface ProjectOptions {
	/** The editor's settings, or the command line's. */
	readonly base?: BaseSettings;
	/** False reads what .gitignore, settings and names would keep out. */
	readonly ignoring?: boolean;
	/** Which names are documents: text alone, or what an audit can read besides. */
	readonly isDocument?: (name: string) => boolean;
}

/**
 * Which documents there are, and with which settings each is read: one answer for the editor and the command line.
 * It remembers settings files and ignore files; make a new one when any of them changes.
 */
export class Project {
	readonly fileSystem: FileSystem;
	readonly isDocument: (name: string) => boolean;
	readonly #options: ProjectOptions;
	readonly #settings: SettingsMemory = new Map();
	readonly #ignoreFiles: IgnoreFiles;

	constructor(fileSystem: FileSystem, options: ProjectOptions = {}) {
		this.fileSystem = fileSystem;
		this.isDocument = options.isDocument ?? isDocumentName;
		this.#options = options;
		this.#ignoreFiles = new IgnoreFiles(fileSystem);
	}

	settingsFor(path: string): Promise<ResolvedSettings> {
		return settingsFor(
			path,
			this.fileSystem,
			this.#options.base,
			this.#settings,
		);
	}

	/** What is wrong in the settings files that were asked so far. */
	async settingsProblems(): Promise<readonly SettingsProblem[]> {
		const files = await Promise.all(this.#settings.values());
		return files.flatMap((file) => file?.problems ?? []);
	}

	/**
	 * Why a document is not read, where it is not, in words that follow "because".
	 * `within` is the folder someone asked for: the workspace's, or one named on the command line. What it is called itself never counts against it.
	 */
	async whyIgnored(path: string, within: string): Promise<string | undefined> {
		if (this.#options.ignoring === false) return undefined;
		const levels = await this.#levelsFor(folderOf(path) ?? "", within);
		for (const folder of foldersAbove(path)) {
			if (pathWithin(within, folder) === undefined) continue;
			const why = await this.#whyFolder(folder, levels);
			if (why !== undefined) return why;
		}
		return this.#whyFile(path, levels);
	}

	async isIgnored(path: string, within: string): Promise<boolean> {
		return (await this.whyIgnored(path, within)) !== undefined;
	}

	/** Every document below a folder, each folder's in the order of their names. Folders that cannot be listed are reported and passed over. */
	async *documentsIn(
		folder: string,
		onUnreadable: (folder: string, error: Error) => void = () => {},
		within = folder,
	): AsyncGenerator<string> {
		let entries: Awaited<ReturnType<FileSystem["list"]>>;
		try {
			entries = await this.fileSystem.list(folder);
		} catch (error) {
			onUnreadable(folder, error as Error);
			return;
		}
		const ignoring = this.#options.ignoring !== false;
		const levels = ignoring ? await this.#levelsFor(folder, within) : [];
		for (const { name, kind } of [...entries].sort(byName)) {
			const path = `${folder}/${name}`;
			if (kind === "file" && this.isDocument(name)) {
				if (!ignoring || (await this.#whyFile(path, levels)) === undefined)
					yield path;
			} else if (kind === "folder") {
				if (
					ignoring
						? (await this.#whyFolder(path, levels)) === undefined
						: name !== ".git"
				)
					yield* this.documentsIn(path, onUnreadable, within);
			}
		}
	}

	/** A folder that is ignored and asked for by name is read by its own ignore files only. */
	async #levelsFor(
		folder: string,
		within: string,
	): Promise<readonly IgnoreLevel[]> {
		const levels = await this.#ignoreFiles.above(folder);
		const above = levels.filter((level) => pathWithin(level.folder, within));
		const askedForAnyway = [...foldersAbove(within), within].some(
			(asked) => ignoringFolder(asked, true, above) !== undefined,
		);
		return askedForAnyway
			? levels.filter((level) => !above.includes(level))
			: levels;
	}

	async #whyFolder(
		path: string,
		levels: readonly IgnoreLevel[],
	): Promise<string | undefined> {
		return (
			whyFolderSkipped(nameOf(path)) ??
			whyGitIgnores(path, true, levels) ??
			(await exclusionOf(
				path,
				this.fileSystem,
				this.#options.base,
				this.#settings,
			))
		);
	}

	async #whyFile(
		path: string,
		levels: readonly IgnoreLevel[],
	): Promise<string | undefined> {
		return (
			whyFileSkipped(path) ??
			whyGitIgnores(path, false, levels) ??
			(await this.settingsFor(path)).excluded
		);
	}
}

function whyGitIgnores(
	path: string,
	isFolder: boolean,
	levels: readonly IgnoreLevel[],
): string | undefined {
	const folder = ignoringFolder(path, isFolder, levels);
	return folder === undefined
		? undefined
		: `${folder}/.gitignore ignores ${pathWithin(folder, path)}`;
}

/** By code unit, so that every machine lists the same order. */
function byName(a: { name: string }, b: { name: string }): number {
	return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
