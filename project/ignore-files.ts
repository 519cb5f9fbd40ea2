import type { Ignore } from "ignore";
import { decode } from "./decode.ts";
import type { FileSystem } from "./file-system.ts";
import { folderOf, pathWithin } from "./path.ts";

/** One .gitignore and the folder it speaks for. */
export interface IgnoreLevel {
	readonly folder: string;
	readonly rules: Ignore;
}

/** The .gitignore files of a tree, remembered. A repository's own folder is where the search upwards ends. */
export class IgnoreFiles {
	readonly #fileSystem: FileSystem;
	readonly #levels = new Map<string, Promise<readonly IgnoreLevel[]>>();

	constructor(fileSystem: FileSystem) {
		this.#fileSystem = fileSystem;
	}

	/** Those that speak for what lies in a folder, the top one first. */
	above(folder: string): Promise<readonly IgnoreLevel[]> {
		let levels = this.#levels.get(folder);
		if (levels === undefined) {
			levels = this.#read(folder);
			this.#levels.set(folder, levels);
		}
		return levels;
	}

	async #read(folder: string): Promise<readonly IgnoreLevel[]> {
		const [own, isRepository] = await Promise.all([
			this.#fileSystem.read(`${folder}/.gitignore`).catch(() => undefined),
			this.#fileSystem.exists(`${folder}/.git`),
		]);
		const parent = folderOf(folder);
		const above =
			isRepository || parent === undefined ? [] : await this.above(parent);
		const decoded = own && decode(own);
		if (!decoded || "notText" in decoded) return above;
		const { default: ignore } = await import("ignore");
		return [...above, { folder, rules: ignore().add(decoded.text) }];
	}
}

/** The folder whose .gitignore ignores a path, going by that path alone. The nearest file that knows it decides. */
export function ignoringFolder(
	path: string,
	isFolder: boolean,
	levels: readonly IgnoreLevel[],
): string | undefined {
	for (const { folder, rules } of levels.toReversed()) {
		const within = pathWithin(folder, path);
		if (within === undefined) continue;
		const { ignored, unignored } = rules.test(isFolder ? `${within}/` : within);
		if (ignored) return folder;
		if (unignored) return undefined;
	}
	return undefined;
}
