// Runs the Mocha suite in a desktop VS Code, downloaded by @vscode/test-electron.

import { execFileSync } from "node:child_process";
import {
	downloadAndUnzipVSCode,
	resolveCliArgsFromVSCodeExecutablePath,
	runTests,
} from "@vscode/test-electron";
import type { SuiteRun } from "./editor-tests.ts";

/** Why a desktop VS Code cannot be had here; nothing where it can. */
export async function whyNoDesktop(): Promise<string | undefined> {
	const { platform, env } = process;
	if (platform === "linux" && !env.DISPLAY && !env.WAYLAND_DISPLAY) {
		return "there is no display";
	}
	const site = "https://update.code.visualstudio.com/api/releases/stable";
	return fetch(site, { signal: AbortSignal.timeout(5_000) }).then(
		({ ok, status }) =>
			ok ? undefined : `VS Code's download site answers ${status}`,
		() => "VS Code's download site cannot be reached",
	);
}

export async function runSuiteOnDesktop(run: SuiteRun): Promise<number> {
	const vscodeExecutablePath = await downloadAndUnzipVSCode();
	const [cli, ...places] =
		resolveCliArgsFromVSCodeExecutablePath(vscodeExecutablePath);
	execFileSync(
		cli as string,
		[...places, "--install-extension", run.vsix, "--force"],
		{ stdio: "inherit", shell: process.platform === "win32" },
	);
	return runTests({
		vscodeExecutablePath,
		extensionDevelopmentPath: run.companion,
		extensionTestsPath: run.tests,
		extensionTestsEnv: run.environment,
		launchArgs: [run.folder, "--disable-workspace-trust", "--skip-welcome"],
	});
}
