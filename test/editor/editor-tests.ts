// Packages the extension, installs it in a real VS Code, and tests it there: from inside the extension host and through the screen.

import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
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
	/** Where this run may leave files. */
	readonly home: string;
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
 * Hands back the exit code. `--only suite` or `--only screen` runs one part; `--package FILE` tests a .vsix that is there
 * already.
 */
export async function testInEditor(words: readonly string[]): Promise<number> {
	const asked = (name: string) =>
		words.includes(name) ? words[words.indexOf(name) + 1] : undefined;
	const home = homeOfRun();
	const given = asked("--package");
	const vsix = given ? resolve(given) : join(home, "outside-in.vsix");
	if (!given) {
		execFileSync(
			process.execPath,
			[join(project, "scripts/package.mjs"), vsix],
			{ stdio: ["ignore", "ignore", "inherit"] },
		);
	}
	const parts = await partsToTest(home, vsix);
	const lines: string[] = [];
	let failed = 0;
	for (const { name, test } of parts) {
		if (!name.startsWith(asked("--only") ?? "")) continue;
		const start = Date.now();
		const code = await test();
		const seconds = ((Date.now() - start) / 1000).toFixed(1);
		lines.push(`${code === 0 ? "passed" : "FAILED"}  ${name} (${seconds} s)`);
		if (code !== 0) failed++;
	}
	console.log(["", "Tests in VS Code", ...lines].join("\n"));
	if (failed > 0) console.log(`What was left behind lies in ${home}`);
	else rmSync(home, { recursive: true, force: true });
	return failed > 0 || lines.length === 0 ? 1 : 0;
}

/** Two runs at once share what was downloaded and nothing else. What runs before this one left behind is cleared away. */
function homeOfRun(): string {
	const runs = join(cache, "runs");
	mkdirSync(runs, { recursive: true });
	for (const name of readdirSync(runs)) {
		if (!isRunning(Number(name))) {
			rmSync(join(runs, name), { recursive: true, force: true });
		}
	}
	const home = join(runs, String(process.pid));
	mkdirSync(home);
	return home;
}

function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}

async function partsToTest(home: string, vsix: string): Promise<Part[]> {
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
	const suite = await suiteRun(home, vsix);
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
			test: () =>
				testOnScreen({
					home,
					shots: join(cache, "screenshots"),
					vsix,
					vscode,
					chromium,
				}),
		},
	];
}

async function suiteRun(home: string, vsix: string): Promise<SuiteRun> {
	const folder = join(home, "workspace");
	const companion = join(home, "companion");
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
		home,
		vsix,
		companion,
		tests,
		folder,
		environment: {},
		patience: 240_000,
	};
}
