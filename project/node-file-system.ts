import { access, readdir, readFile, stat } from "node:fs/promises";
import type { Entry, FileSystem } from "./file-system.ts";

const absent = new Set(["ENOENT", "ENOTDIR"]);

export const nodeFileSystem: FileSystem = {
	async read(path) {
		try {
			return await readFile(path);
		} catch (error) {
			if (absent.has((error as NodeJS.ErrnoException).code ?? ""))
				return undefined;
			throw error;
		}
	},

	async list(folder) {
		const entries = await readdir(folder || "/", { withFileTypes: true });
		return Promise.all(
			entries.map(async (entry): Promise<Entry> => {
				if (entry.isFile()) return { name: entry.name, kind: "file" };
				if (entry.isDirectory()) return { name: entry.name, kind: "folder" };
				if (!entry.isSymbolicLink()) return { name: entry.name, kind: "other" };
				const target = await stat(`${folder}/${entry.name}`).catch(
					() => undefined,
				);
				// A link to nowhere is a file that cannot be read, and whoever reads it says so.
				const isFile = target === undefined || target.isFile();
				return { name: entry.name, kind: isFile ? "file" : "other" };
			}),
		);
	},

	exists: (path) =>
		access(path || "/").then(
			() => true,
			() => false,
		),
};

/** A path from the command line or the platform, as the project writes paths. */
export function toProjectPath(path: string): string {
	const slashed =
		process.platform === "win32" ? path.replaceAll("\\", "/") : path;
	return slashed.replace(/\/+$/u, "");
}
