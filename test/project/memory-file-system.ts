import type { Entry, FileSystem } from "../../project/file-system.ts";

/** A file system that holds just these files, as a browser could hand one in. */
export function memoryFileSystem(
	files: Record<string, string | Uint8Array>,
): FileSystem {
	return {
		async read(path) {
			const file = files[path];
			return typeof file === "string" ? new TextEncoder().encode(file) : file;
		},
		async list(folder) {
			const entries = new Map<string, Entry>();
			for (const path of Object.keys(files)) {
				if (!path.startsWith(`${folder}/`)) continue;
				const [name = "", ...rest] = path.slice(folder.length + 1).split("/");
				entries.set(name, {
					name,
					kind: rest.length > 0 ? "folder" : "file",
				});
			}
			return [...entries.values()];
		},
		async exists(path) {
			return Object.keys(files).some(
				(file) => file === path || file.startsWith(`${path}/`),
			);
		},
	};
}
