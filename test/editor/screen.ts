// Uses the installed extension as a person does: eyes on the screen, hands on the keyboard.

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { scenes } from "./scenes.ts";
import type { VSCodeFromNpm } from "./vscode-from-npm.ts";
import {
	addressOf,
	openBrowser,
	openPage,
	startWorkbench,
} from "./workbench.ts";

export interface ScreenRun {
	readonly home: string;
	/** Where pictures of the screen are kept. */
	readonly shots: string;
	readonly vsix: string;
	readonly vscode: VSCodeFromNpm;
	readonly chromium: string;
}

/** What a scene plays on. */
export interface Stage {
	readonly page: Page;
	/** The file that is open when the first scene begins. */
	readonly file: string;
	readonly folder: string;
	/** Keeps what is on the screen, to be looked at. */
	readonly shot: (name: string) => Promise<void>;
}

const plan = `# Spring

We need to revamp our CRM.

Customers can already find their invoices without calling us.

Our platform allows you to export reports.

Members wait ___ days. <!-- outside-in-disable-line unfilled-blank -- asked them -->
`;

/** Hands back the exit code. Scenes build on one another: after one that fails, the rest are not played, and count as failed. */
export async function testOnScreen(run: ScreenRun): Promise<number> {
	const home = join(run.home, "screen");
	const workbench = await startWorkbench(run.vscode, { home, vsix: run.vsix });
	const folder = join(home, "workspace");
	mkdirSync(folder);
	const file = join(folder, "spring.md");
	writeFileSync(file, plan);
	writeFileSync(join(folder, "empty.md"), "");
	const { shots } = run;
	rmSync(shots, { recursive: true, force: true });
	mkdirSync(shots);
	const browser = await openBrowser(run.chromium);
	let passed = 0;
	try {
		const page = await openPage(browser);
		page.setDefaultTimeout(60_000);
		const shot = async (name: string) => {
			await page.screenshot({
				path: join(shots, `${name}.png`),
				animations: "disabled",
			});
		};
		await page.goto(
			addressOf(workbench, folder, [["openFile", workbench.uri(file)]]),
			{ waitUntil: "domcontentloaded" },
		);
		console.log("\n  On the screen");
		for (const { what, play } of scenes) {
			try {
				await play({ page, file, folder, shot });
			} catch (reason) {
				console.log(`    ✘ ${what}\n${reason}`);
				await shot("failed");
				break;
			}
			passed++;
			console.log(`    ✔ ${what}`);
		}
	} finally {
		await browser.close();
		await workbench.stop();
	}
	const failed = scenes.length - passed;
	console.log(`  ${passed} passing`);
	if (failed > 0) console.log(`  ${failed} failing`);
	return failed > 0 ? 1 : 0;
}
