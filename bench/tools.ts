/** The tools that are measured beside one another, each as its users start it: default rules, default output, one process. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "./child.ts";

const here = fileURLToPath(new URL(".", import.meta.url));

export interface Tool {
	readonly name: string;
	/** Undefined where it is not installed. */
	readonly version: string | undefined;
	/** What it looks for, in a word. */
	readonly reads: string;
	/** It has nothing to say, whatever it is given. */
	readonly silent?: true;
	command(files: readonly string[], folder: string): Command;
}

export function outsideIn(dist: string): Tool {
	return {
		name: "Outside In",
		version: versionIn(join(here, "../package.json")),
		reads: "phrasing, in context",
		command: (files, cwd) => ({
			program: process.execPath,
			args: [join(dist, "outside-in.cjs"), "lint", "--no-ignore", ...files],
			cwd,
		}),
	};
}

/** Node itself, doing nothing: no Node program starts sooner. */
export const bareNode: Tool = {
	name: "`node -e 0`",
	version: process.versions.node,
	reads: "nothing",
	silent: true,
	command: (_files, cwd) => ({
		program: process.execPath,
		args: ["-e", "0"],
		cwd,
	}),
};

export const peers: readonly Tool[] = [
	fromNpm("write-good", "phrases", "write-good/bin/write-good.js"),
	fromNpm("alex", "phrases", "alex/cli.js"),
	{
		...fromNpm("textlint", "phrases", "textlint/bin/textlint.js", [
			"--no-textlintrc",
			"--rules-base-directory",
			join(here, "node_modules"),
			"--rule",
			"write-good",
		]),
		name: "textlint + write-good",
	},
	fromNpm("harper.js", "grammar", "../harper.mjs"),
	fromNpm(
		"markdownlint-cli2",
		"Markdown style",
		"markdownlint-cli2/markdownlint-cli2-bin.mjs",
	),
	fromNpm("cspell", "spelling", "cspell/bin.mjs", [
		"lint",
		"--no-progress",
		"--no-must-find-files",
	]),
	fromDebian("diction", "phrases"),
	fromDebian("style", "counts only"),
];

function fromNpm(
	name: string,
	reads: string,
	script: string,
	args: readonly string[] = [],
): Tool {
	return {
		name,
		reads,
		version: versionIn(join(here, "node_modules", name, "package.json")),
		command: (files, cwd) => ({
			program: process.execPath,
			args: [join(here, "node_modules", script), ...args, ...files],
			cwd,
		}),
	};
}

function fromDebian(name: string, reads: string): Tool {
	const { stdout, error } = spawnSync(name, ["--version"], {
		encoding: "utf8",
	});
	return {
		name: `GNU ${name}`,
		reads,
		version: error ? undefined : /\d[\d.]*/u.exec(stdout)?.[0],
		command: (files, cwd) => ({ program: name, args: files, cwd }),
	};
}

export function versionIn(file: string): string | undefined {
	try {
		return JSON.parse(readFileSync(file, "utf8")).version;
	} catch {
		return undefined;
	}
}
