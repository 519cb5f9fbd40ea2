import { lstatSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { folderOf, nameOf, pathWithin } from "../project/path.ts";
import { toProjectPath } from "../project/platform-path.ts";
import type { Project } from "../project/project.ts";

/** Words for whoever asked for these documents. */
export interface TargetNotes {
	/** Asked for and not there, or not to be listed: the run fails. */
	missing(path: string, why: string): void;
	/** Asked for by name and kept out. */
	passedOver(path: string, why: string): void;
	/** Asked for by name and to be read. */
	named(path: string): void;
}

/** The documents that files, folders and globs on the command line stand for, each once, in the order asked for. */
export async function documentsFor(
	asked: readonly string[],
	cwd: string,
	project: Project,
	notes: TargetNotes,
): Promise<string[]> {
	const found = new Set<string>();
	for (const argument of asked) {
		const path = toProjectPath(resolve(cwd, argument));
		const entry = entryAt(path || "/");
		if (entry?.isDirectory()) {
			const unreadable = (folder: string, error: Error) =>
				notes.missing(folder, error.message);
			for await (const document of project.documentsIn(path, unreadable))
				found.add(document);
		} else if (entry !== undefined || isThere(path)) {
			const why = await project.whyIgnored(path, homeOf(path, cwd));
			if (why === undefined) {
				found.add(path);
				notes.named(path);
			} else notes.passedOver(path, `${why}; --no-ignore reads it anyway`);
		} else {
			const matches = await documentsMatching(argument, cwd, project);
			if (matches === undefined) notes.missing(path, "there is no such file");
			else if (matches.length === 0)
				notes.missing(argument, "no document matches it");
			else for (const document of matches) found.add(document);
		}
	}
	return [...found];
}

/** Undefined where the argument is no glob. */
async function documentsMatching(
	glob: string,
	cwd: string,
	project: Project,
): Promise<string[] | undefined> {
	const { glob: find, isDynamicPattern } = await import("tinyglobby");
	if (!isDynamicPattern(glob)) return undefined;
	const paths = await find(glob, {
		cwd,
		absolute: true,
		dot: true,
		followSymbolicLinks: false,
		ignore: ["**/node_modules/**", "**/.git/**"],
	});
	const documents: string[] = [];
	for (const path of paths.map(toProjectPath).sort())
		if (
			(project.isDocument(nameOf(path)) || isAskedFor(path, glob)) &&
			!(await project.isIgnored(path, homeOf(path, cwd)))
		)
			documents.push(path);
	return documents;
}

/** A glob that spells out an ending asks for such files, though a folder would not be searched for them. */
function isAskedFor(path: string, glob: string): boolean {
	const ending = /\.\w+$/u.exec(glob)?.[0];
	return ending !== undefined && path.endsWith(ending);
}

/** A single file counts as part of the folder the command was given in, or else of its own. */
function homeOf(path: string, cwd: string): string {
	const here = toProjectPath(cwd);
	return pathWithin(here, path) === undefined ? (folderOf(path) ?? "") : here;
}

function entryAt(path: string) {
	try {
		return statSync(path, { throwIfNoEntry: false });
	} catch {
		return undefined;
	}
}

/** A link to nowhere is there, though what it names is not. */
function isThere(path: string): boolean {
	try {
		return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
	} catch {
		return false;
	}
}
