import { access, readdir, readFile, stat } from "node:fs/promises";
import { type Entry, type FileSystem, linkTo } from "./file-system.ts";

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
				return { name: entry.name, kind: linkTo(target) };
			}),
		);
	},

	exists: (path) =>
		access(path || "/").then(
			() => true,
			() => false,
		),
};
