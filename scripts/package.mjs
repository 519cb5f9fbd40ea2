// `npm run package [-- path]`: builds the extension and packs it into one .vsix, with nothing in it that is not needed.

import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { createVSIX } from "@vscode/vsce";

const largest = 2_000_000;
const { name, version } = JSON.parse(readFileSync("package.json", "utf8"));
const packagePath = process.argv[2] ?? `${name}-${version}.vsix`;

execFileSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
await createVSIX({
	packagePath,
	dependencies: false,
	allowMissingRepository: true,
	rewriteRelativeLinks: false,
});
const { size } = statSync(packagePath);
console.log(`${packagePath}: ${(size / 1e6).toFixed(2)} MB`);
if (size > largest) {
	throw new Error(`The package is larger than ${largest / 1e6} MB.`);
}
