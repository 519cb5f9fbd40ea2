// What every script begins with: the npm packages that the lockfile names, and the bundles. Needs nothing but Node itself.

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = resolve(fileURLToPath(import.meta.url), "../..");

export function bringPackages() {
	if (!packagesAreStale()) return;
	console.log("Installing packages …");
	execFileSync("npm", ["ci", "--include=dev", "--loglevel=error"], {
		cwd: root,
		stdio: ["ignore", "inherit", "inherit"],
		shell: process.platform === "win32",
	});
}

/** npm notes in node_modules what it installed: compare that with what the lockfile wants. */
function packagesAreStale() {
	const installed = join(root, "node_modules/.package-lock.json");
	if (!existsSync(installed)) return true;
	const there = packagesIn(installed);
	return Object.entries(packagesIn(join(root, "package-lock.json"))).some(
		([path, { version, optional, devOptional }]) =>
			path !== "" &&
			(there[path] === undefined
				? !optional && !devOptional
				: there[path].version !== version),
	);
}

function packagesIn(file) {
	return JSON.parse(readFileSync(file, "utf8")).packages;
}

/** Bundles the command line, the language server and the extension. */
export function build() {
	execFileSync(process.execPath, ["scripts/build.mjs"], {
		cwd: root,
		stdio: ["ignore", "ignore", "inherit"],
	});
}
