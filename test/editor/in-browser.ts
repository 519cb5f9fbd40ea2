// Runs the Mocha suite inside the extension host of VS Code from npm, as @vscode/test-electron does on a desktop.

import { join } from "node:path";
import { format } from "node:util";
import type { SuiteRun } from "./editor-tests.ts";
import type { VSCodeFromNpm } from "./vscode-from-npm.ts";
import {
	addressOf,
	openBrowser,
	openPage,
	startWorkbench,
} from "./workbench.ts";

/** Every console line of the workbench and the extension host arrives here; these say nothing about the extension. */
const noise =
	/connection token|Creating a socket|reconnection-grace|bindings file|watchdog|AccountPolicyGate|AgentHost|service worker|additional builtin|authentication provider|GitHub session|to get sessions/i;

export async function runSuiteInBrowser(
	run: SuiteRun,
	vscode: VSCodeFromNpm,
	chromium: string,
): Promise<number> {
	const workbench = await startWorkbench(vscode, {
		home: join(run.home, "suite"),
		vsix: run.vsix,
		environment: run.environment,
	});
	const browser = await openBrowser(chromium);
	try {
		const page = await openPage(browser);
		await page.exposeFunction(
			"codeAutomationLog",
			(_: string, said: unknown[]) => {
				const line = format(
					...said.map((part) =>
						typeof part === "object" && part ? JSON.stringify(part) : part,
					),
				);
				if (!noise.test(line)) console.log(line);
			},
		);
		const exit = new Promise<number>((resolve) => {
			void page.exposeFunction("codeAutomationExit", resolve);
			setTimeout(() => resolve(124), run.patience).unref();
		});
		await page.goto(
			addressOf(workbench, run.folder, [
				["extensionDevelopmentPath", workbench.uri(run.companion)],
				["extensionTestsPath", workbench.uri(run.tests)],
			]),
			{ waitUntil: "domcontentloaded" },
		);
		const code = await exit;
		if (code !== 0) {
			await page.screenshot({ path: join(run.home, "suite-failed.png") });
			if (code === 124) {
				console.log(`The suite did not end within ${run.patience / 1000} s.`);
			}
		}
		return code;
	} finally {
		await browser.close();
		await workbench.stop();
	}
}
