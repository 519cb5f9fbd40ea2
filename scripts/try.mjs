// `npm run try`: the extension on the sample documents, in the VS Code that is installed or else in one from npm, in your browser.

import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { bringPackages, build, root } from "./packages.mjs";

bringPackages();
process.chdir(root);
const cache = join(root, ".vscode-test");
// A copy: whatever you try, the samples stay as they are.
const samples = join(cache, "try-samples");
rmSync(samples, { recursive: true, force: true });
cpSync("samples", samples, { recursive: true });

const installed = ["code", "code-insiders", "codium"].find(
	(name) => spawnSync(name, ["--version"]).status === 0,
);
if (installed && !process.argv.includes("--browser")) {
	build();
	execFileSync(installed, [
		"--new-window",
		`--extensionDevelopmentPath=${root}`,
		samples,
	]);
	console.log(`Opened ${samples} in ${installed}.`);
} else {
	await tryInBrowser();
}

async function tryInBrowser() {
	const { register } = await import("tsx/esm/api");
	register();
	const { bringVSCode } = await import("../test/editor/vscode-from-npm.ts");
	const { addressOf, startWorkbench } = await import(
		"../test/editor/workbench.ts"
	);
	console.log("Getting VS Code ready; the first time takes a minute.");
	const vsix = join(cache, "try.vsix");
	execFileSync(process.execPath, ["scripts/package.mjs", vsix], {
		stdio: ["ignore", "ignore", "inherit"],
	});
	const workbench = await startWorkbench(bringVSCode(cache), {
		home: join(cache, "try"),
		vsix,
		forTests: false,
	});
	const first = workbench.uri(join(samples, "release-announcement.md"));
	const address = addressOf(workbench, samples, [["openFile", first]]);
	console.log(
		`Open this address in your browser:\n\n  ${address}\n\nCtrl+C ends it.`,
	);
	for (const signal of ["SIGINT", "SIGTERM"]) {
		process.once(signal, () => void workbench.stop());
	}
}
