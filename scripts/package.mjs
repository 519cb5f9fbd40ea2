// `npm run package [-- path]`: builds the extension and packs it into one .vsix, with nothing in it that is not needed.

import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createVSIX } from "@vscode/vsce";
import { bringPackages, root } from "./packages.mjs";

bringPackages();
const largest = 2_000_000;
const { name, version } = JSON.parse(
	readFileSync(join(root, "package.json"), "utf8"),
);
const packagePath = resolve(process.argv[2] ?? `${name}-${version}.vsix`);

// Packed from a copy, so that nobody who builds at the same time is in the way. What is left out of it says .vscodeignore.
const stage = mkdtempSync(join(tmpdir(), "outside-in-package-"));
try {
	const parts = [
		".vscodeignore",
		"CHANGELOG.md",
		"LICENSE",
		"README.md",
		"client",
		"docs",
		"l10n",
		"package.json",
		"package.nls.json",
		"schema",
		"snippets",
		"syntaxes",
	];
	for (const part of parts) {
		cpSync(join(root, part), join(stage, part), { recursive: true });
	}
	const bundles = [
		"extension.cjs",
		"language-server.cjs",
		"worker.cjs",
		"readers.cjs",
		"readers-worker.cjs",
	];
	execFileSync(
		process.execPath,
		["scripts/build.mjs", join(stage, "dist"), ...bundles],
		{ cwd: root, stdio: "inherit" },
	);
	await createVSIX({
		cwd: stage,
		packagePath,
		dependencies: false,
		allowMissingRepository: true,
		rewriteRelativeLinks: false,
	});
} finally {
	rmSync(stage, { recursive: true });
}
const { size } = statSync(packagePath);
console.log(`${packagePath}: ${(size / 1e6).toFixed(2)} MB`);
if (size > largest) {
	throw new Error(`The package is larger than ${largest / 1e6} MB.`);
}
