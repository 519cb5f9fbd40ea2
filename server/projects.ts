import { whyTextSkipped } from "../project/document-files.ts";
import type { FileSystem } from "../project/file-system.ts";
import { withFrontMatter } from "../project/front-matter.ts";
import { folderOf, nameOf } from "../project/path.ts";
import { Project } from "../project/project.ts";
import type { SettingsProblem } from "../project/settings.ts";
import { isSettingsFile } from "../project/settings-file.ts";
import { isSaved, toPath } from "./paths.ts";
import {
	type DocumentSettings,
	type EditorSettings,
	type Scope,
	toDocumentSettings,
	toEditorSettings,
} from "./settings.ts";

/** The project that a path belongs to, and the workspace folder that the editor opened it in. */
export interface Home {
	readonly project: Project;
	readonly within: string;
	readonly editor: EditorSettings;
}

/** One project for each workspace folder, and one for what lies in none of them. The nearest folder counts. */
export class Projects {
	readonly #fileSystem: FileSystem;
	readonly #homes = new Map<string, Home>();
	readonly #problems = new Map<string, readonly SettingsProblem[]>();
	#elsewhere: Home;

	constructor(fileSystem: FileSystem) {
		this.#fileSystem = fileSystem;
		this.#elsewhere = this.#homeIn("", toEditorSettings("", {}));
	}

	get scope(): Scope {
		return this.#elsewhere.editor.scope;
	}

	get useCache(): boolean {
		return this.#elsewhere.editor.useCache;
	}

	get folders(): readonly string[] {
		return [...this.#homes.keys()];
	}

	/** Folders come and go; what is known of those that stay is kept. */
	setFolders(folders: readonly string[]): void {
		for (const folder of this.folders) {
			if (!folders.includes(folder)) this.#homes.delete(folder);
		}
		for (const folder of folders) {
			if (!this.#homes.has(folder)) {
				const editor = { ...this.#elsewhere.editor };
				this.#homes.set(
					folder,
					this.#homeIn(folder, {
						...editor,
						base: { ...editor.base, folder },
					}),
				);
			}
		}
	}

	/** The editor's settings for one workspace folder, or for what lies in none. */
	setEditorSettings(folder: string | undefined, editor: EditorSettings): void {
		if (folder === undefined) this.#elsewhere = this.#homeIn("", editor);
		else this.#homes.set(folder, this.#homeIn(folder, editor));
	}

	/** A settings file or a .gitignore came, went or changed: what was remembered of them counts no more. */
	forget(): void {
		this.#problems.clear();
		this.#elsewhere = this.#homeIn("", this.#elsewhere.editor);
		for (const [folder, { editor }] of this.#homes) {
			this.#homes.set(folder, this.#homeIn(folder, editor));
		}
	}

	homeOf(path: string): Home {
		const nearest = nearestFolder(this.folders, path);
		return (
			(nearest === undefined ? undefined : this.#homes.get(nearest)) ?? {
				...this.#elsewhere,
				within: folderOf(path) ?? "",
			}
		);
	}

	/** With which settings a document in an editor is read: the command line would find the same. */
	async settingsFor(
		uri: string,
		languageId: string,
		text: string,
	): Promise<DocumentSettings> {
		const path = this.#placeOf(toPath(uri));
		const { project, within, editor } = this.homeOf(path);
		const inherited = await project.settingsFor(path);
		this.note(inherited.problems);
		const settings = await withFrontMatter(inherited, path, text);
		const excluded = editor.enabled
			? ((isSaved(uri) ? await project.whyIgnored(path, within) : undefined) ??
				whyTextSkipped(path, text) ??
				settings.excluded)
			: "Outside In is turned off in the editor's settings";
		return toDocumentSettings(settings, path, languageId, excluded);
	}

	/** Remembers what is wrong in settings files that had a say. */
	note(problems: readonly SettingsProblem[]): void {
		for (const file of new Set(problems.map(({ file }) => file))) {
			if (!isSettingsFile(file)) continue;
			this.#problems.set(
				file,
				problems.filter((problem) => problem.file === file),
			);
		}
	}

	/** Looks at a settings file for its own sake, where no document asks for it. */
	async noteFile(path: string): Promise<void> {
		if (!isSettingsFile(path)) return;
		this.note((await this.homeOf(path).project.settingsFor(path)).problems);
	}

	/** By settings file, what is wrong in it. */
	get problems(): ReadonlyMap<string, readonly SettingsProblem[]> {
		return this.#problems;
	}

	/** An unsaved document reads as one that lies in the first folder, where it is likely to be saved. */
	#placeOf(path: string): string {
		const [folder] = this.folders;
		return isSaved(path) || folder === undefined
			? path
			: `${folder}/${nameOf(path)}`;
	}

	#homeIn(within: string, editor: EditorSettings): Home {
		const project = new Project(this.#fileSystem, { base: editor.base });
		return { project, within, editor };
	}
}

/** Of folders that may hold one another, the nearest that holds the path. */
export function nearestFolder(
	folders: readonly string[],
	path: string,
): string | undefined {
	return folders
		.filter((folder) => path === folder || path.startsWith(`${folder}/`))
		.sort((a, b) => b.length - a.length)[0];
}
