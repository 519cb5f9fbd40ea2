/** What the project knows of a file system. It is handed in, so that a browser can hand in its own. */
export interface FileSystem {
	/** The bytes of a file; undefined where there is no such file. Throws when it is there and cannot be read. */
	read(path: string): Promise<Uint8Array | undefined>;
	/** What a folder holds, in any order. Throws when it cannot be read. */
	list(folder: string): Promise<readonly Entry[]>;
	/** Whether something is there, of any kind. */
	exists(path: string): Promise<boolean>;
}

export interface Entry {
	readonly name: string;
	/** Links are what they point at, but a linked folder is `other`: it could lead back here. */
	readonly kind: "file" | "folder" | "other";
}

/** A link to nowhere is a file that cannot be read, and whoever reads it says so. */
export const linkTo = (
	target: { isFile(): boolean } | undefined,
): Entry["kind"] =>
	target === undefined || target.isFile() ? "file" : "other";
