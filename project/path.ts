/** Paths inside the project use "/" on every platform, and name folders without a slash at the end; "" is the top. */

const authority = /^[a-z][a-z0-9+.-]+:\/\/[^/]*$/iu;

/** The folder that holds a file or folder; undefined at the top. */
export function folderOf(path: string): string | undefined {
	if (authority.test(path)) return undefined;
	const slash = path.lastIndexOf("/");
	return slash < 0 ? undefined : path.slice(0, slash);
}

export function nameOf(path: string): string {
	return path.slice(path.lastIndexOf("/") + 1);
}

/** A path as it is written inside a folder: `plans/q3.md`. Undefined for what lies elsewhere. */
export function pathWithin(folder: string, path: string): string | undefined {
	return path.startsWith(`${folder}/`)
		? path.slice(folder.length + 1)
		: undefined;
}

/** The folders that hold a path, the top one first. */
export function foldersAbove(path: string): string[] {
	const folders: string[] = [];
	for (
		let folder = folderOf(path);
		folder !== undefined;
		folder = folderOf(folder)
	)
		folders.unshift(folder);
	return folders;
}
