// Runs VS Code from npm: its server as a process, its workbench in a Chromium page.

import { execFile, spawn } from "node:child_process";
import { createWriteStream, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Browser, chromium, type Page } from "playwright-core";
import { chromiumArguments } from "./chromium.ts";
import { until } from "./until.ts";
import type { VSCodeFromNpm } from "./vscode-from-npm.ts";

/** Quiet and the same on every machine: nothing pops up, nothing is fetched, nothing is saved unasked. */
const settings = {
	"workbench.startupEditor": "none",
	"workbench.welcomePage.walkthroughs.openOnInstall": false,
	"workbench.tips.enabled": false,
	"workbench.enableExperiments": false,
	"workbench.secondarySideBar.defaultVisibility": "hidden",
	"workbench.colorTheme": "Default Light Modern",
	"security.workspace.trust.enabled": false,
	"telemetry.telemetryLevel": "off",
	"update.mode": "none",
	"extensions.autoUpdate": false,
	"extensions.autoCheckUpdates": false,
	"extensions.ignoreRecommendations": true,
	"chat.disableAIFeatures": true,
	"git.enabled": false,
	"files.autoSave": "off",
	"editor.minimap.enabled": false,
	"editor.accessibilitySupport": "off",
};

export interface Workbench {
	readonly url: string;
	/** A path on disk, as this VS Code names it. */
	uri(path: string): string;
	stop(): Promise<void>;
}

export interface WorkbenchOptions {
	/** Where user data, installed extensions and logs go. Emptied first. */
	readonly home: string;
	readonly vsix?: string;
	readonly settings?: Record<string, unknown>;
	readonly environment?: Record<string, string>;
	/** Honours the test entry in the address and keeps notifications away. */
	readonly forTests?: boolean;
}

export async function startWorkbench(
	vscode: VSCodeFromNpm,
	options: WorkbenchOptions,
): Promise<Workbench> {
	const { home } = options;
	rmSync(home, { recursive: true, force: true });
	const user = join(home, "data/User");
	mkdirSync(user, { recursive: true });
	writeFileSync(
		join(user, "settings.json"),
		JSON.stringify({ ...settings, ...options.settings }),
	);
	const places = [
		["--user-data-dir", join(home, "data")],
		["--extensions-dir", join(home, "extensions")],
		["--server-data-dir", join(home, "server")],
	].flat();
	const terms = ["--accept-server-license-terms"];
	const environment: NodeJS.ProcessEnv = {
		...process.env,
		EXTENSIONS_GALLERY: '{"serviceUrl":""}',
		...options.environment,
	};
	delete environment.CODE_SERVER_PARENT_PID;
	delete environment.NODE_OPTIONS;
	if (options.vsix) {
		await promisify(execFile)(
			vscode.node,
			[vscode.server, "--install-extension", options.vsix, ...places, ...terms],
			{ env: environment },
		);
	}
	const port = await freePort();
	const server = spawn(
		vscode.node,
		[
			vscode.server,
			...["--host", "127.0.0.1", "--port", String(port)],
			...["--without-connection-token", "--disable-telemetry"],
			...["--disable-experiments", "--disable-workspace-trust"],
			...(options.forTests === false ? [] : ["--enable-smoke-test-driver"]),
			...places,
			...terms,
		],
		{ env: environment, stdio: ["ignore", "pipe", "pipe"] },
	);
	const log = createWriteStream(join(home, "server.log"));
	server.stdout.pipe(log);
	server.stderr.pipe(log);
	const ended = new Promise<void>((resolve) =>
		server.once("exit", () => resolve()),
	);
	const url = `http://127.0.0.1:${port}`;
	await until(`VS Code to answer at ${url}`, async () => {
		if (server.exitCode !== null) {
			throw new Error(
				`VS Code's server ended with ${server.exitCode}; see ${home}/server.log`,
			);
		}
		return fetch(`${url}/version`).then(
			({ ok }) => ok,
			() => false,
		);
	});
	return {
		url,
		uri: (path) => `vscode-remote://127.0.0.1:${port}${path}`,
		async stop() {
			server.kill("SIGTERM");
			const impatience = setTimeout(() => server.kill("SIGKILL"), 5_000);
			await ended;
			clearTimeout(impatience);
		},
	};
}

/** The address that opens a folder, with what VS Code's web workbench takes as its payload. */
export function addressOf(
	workbench: Workbench,
	folder: string,
	payload: [string, string][] = [],
): string {
	const query = new URLSearchParams({ folder });
	if (payload.length > 0) query.set("payload", JSON.stringify(payload));
	return `${workbench.url}/?${query}`;
}

export function openBrowser(executablePath: string): Promise<Browser> {
	return chromium.launch({
		executablePath,
		headless: true,
		args: chromiumArguments,
	});
}

export function openPage(browser: Browser): Promise<Page> {
	return browser.newPage({ viewport: { width: 1280, height: 800 } });
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once("error", reject);
		probe.listen(0, "127.0.0.1", () => {
			const address = probe.address();
			probe.close(() =>
				resolve(typeof address === "object" && address ? address.port : 0),
			);
		});
	});
}
