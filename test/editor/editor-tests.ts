// Packages the extension, installs it in a real VS Code, and tests it there: from inside the extension host and through the screen.

import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { bringChromium } from "./chromium.ts";
import { runSuiteInBrowser } from "./in-browser.ts";
import { runSuiteOnDesktop, whyNoDesktop } from "./on-desktop.ts";
import { testOnScreen } from "./screen.ts";
import { bringVSCode, type VSCodeFromNpm } from "./vscode-from-npm.ts";

const project = resolve(fileURLToPath(import.meta.url), "../../..");
const cache = join(project, ".vscode-test");

/** What both launchers are handed. */
export interface SuiteRun {
	readonly cache: string;
	readonly vsix: string;
	/** An empty extension beside ours, because VS Code runs tests only beside an extension under development. */
	readonly companion: string;
	/** The module whose `run()` runs the suite. */
	readonly tests: string;
	/** The folder to open. */
	readonly folder: string;
	readonly environment: Record<string, string>;
	/** How long the suite may take, in milliseconds. */
	readonly patience: number;
}

interface Part {
	readonly name: string;
	readonly test: () => Promise<number>;
}

/**
 * Hands back the exit code. `--only suite` or `--only screen` runs one part; `--keep-package` tests the .vsix that is
 * there already.
 */
export async function testInEditor(words: readonly string[]): Promise<number> {
	const only = words[words.indexOf("--only") + 1];
	const vsix = join(cache, "outside-in.vsix");
	mkdirSync(cache, { recursive: true });
	if (!words.includes("--keep-package")) {
		execFileSync(
			process.execPath,
			[join(project, "scripts/package.mjs"), vsix],
			{ stdio: ["ignore", "ignore", "inherit"] },
		);
	}
	const parts = await partsToTest(vsix);
	const lines: string[] = [];
	let failed = 0;
	for (const { name, test } of parts) {
		if (words.includes("--only") && !name.startsWith(only ?? "")) continue;
		const start = Date.now();
		const code = await test();
		const seconds = ((Date.now() - start) / 1000).toFixed(1);
		lines.push(`${code === 0 ? "passed" : "FAILED"}  ${name} (${seconds} s)`);
		if (code !== 0) failed++;
	}
	console.log(["", "Tests in VS Code", ...lines].join("\n"));
	return failed > 0 || lines.length === 0 ? 1 : 0;
}

async function partsToTest(vsix: string): Promise<Part[]> {
	const wish = process.env.OUTSIDE_IN_TEST_LAUNCHER;
	const noDesktop =
		wish === "browser" ? "the browser was asked for" : await whyNoDesktop();
	let fromNpm: { vscode: VSCodeFromNpm; chromium: string };
	try {
		fromNpm = { vscode: bringVSCode(cache), chromium: bringChromium() };
	} catch (reason) {
		const desktop = noDesktop
			? `A desktop VS Code cannot run here (${noDesktop}), and `
			: "";
		throw new Error(
			`${desktop}VS Code from npm cannot run in Chromium: ${reason instanceof Error ? reason.message : reason}`,
		);
	}
	const { vscode, chromium } = fromNpm;
	const suite = await suiteRun(vsix);
	return [
		noDesktop
			? {
					name: `suite in the extension host, VS Code from npm in Chromium (no desktop: ${noDesktop})`,
					test: () => runSuiteInBrowser(suite, vscode, chromium),
				}
			: {
					name: "suite in the extension host, desktop VS Code",
					test: () => runSuiteOnDesktop(suite),
				},
		{
			name: "screen: squiggles, Problems, quick fixes and commands as people use them",
			test: () => testOnScreen({ cache, vsix, vscode, chromium }),
		},
	];
}

async function suiteRun(vsix: string): Promise<SuiteRun> {
	const home = join(cache, "suite-files");
	const folder = join(home, "workspace");
	const companion = join(home, "companion");
	rmSync(home, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	mkdirSync(companion, { recursive: true });
	writeFileSync(
		join(companion, "package.json"),
		JSON.stringify({
			name: "companion",
			publisher: "outside-in",
			version: "0.0.1",
			engines: { vscode: "^1.100.0" },
		}),
	);
	const tests = join(home, "suite.cjs");
	await build({
		entryPoints: [join(project, "test/editor/suite/index.ts")],
		outfile: tests,
		bundle: true,
		platform: "node",
		target: "node20",
		format: "cjs",
		external: ["vscode", "mocha"],
		logLevel: "error",
	});
	return {
		cache,
		vsix,
		companion,
		tests,
		folder,
		environment: {},
		patience: 240_000,
	};
}
