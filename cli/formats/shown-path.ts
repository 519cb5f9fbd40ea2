import { relative } from "node:path";
import { pathWithin } from "../../project/path.ts";
import { toProjectPath } from "../../project/platform-path.ts";

/** A path as a person here would write it: from this folder where it lies in it, else whole. */
export function shownPath(path: string, cwd: string): string {
	return pathWithin(toProjectPath(cwd), path) === undefined
		? path
		: toProjectPath(relative(cwd, path));
}
