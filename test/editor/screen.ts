// Uses the installed extension as a person does: eyes on the screen, hands on the keyboard.

import { strict as assert } from "node:assert";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { until } from "./until.ts";
import type { VSCodeFromNpm } from "./vscode-from-npm.ts";
import {
	addressOf,
	openBrowser,
	openPage,
	startWorkbench,
} from "./workbench.ts";

export interface ScreenRun {
	readonly cache: string;
	readonly vsix: string;
	readonly vscode: VSCodeFromNpm;
	readonly chromium: string;
}

const plan = `# Plan for the spring

We need to revamp our CRM.

Customers can already find their invoices without calling us.

We need to rebuild the search.
`;

export async function testOnScreen(run: ScreenRun): Promise<number> {
	const home = join(run.cache, "screen");
	const workbench = await startWorkbench(run.vscode, { home, vsix: run.vsix });
	const folder = join(home, "workspace");
	mkdirSync(folder);
	const file = join(folder, "plan.md");
	writeFileSync(file, plan);
	const shots = join(run.cache, "screenshots");
	rmSync(shots, { recursive: true, force: true });
	mkdirSync(shots);
	const browser = await openBrowser(run.chromium);
	const page = await openPage(browser);
	page.setDefaultTimeout(40_000);
	const screen: Screen = {
		page,
		shot: async (name) => {
			await page.screenshot({ path: join(shots, `${name}.png`) });
		},
	};
	let failed = 0;
	const step = async (what: string, act: () => Promise<void>) => {
		try {
			if (failed === 0) {
				await act();
				console.log(`  ✔ ${what}`);
			}
		} catch (reason) {
			failed++;
			console.log(`  ✘ ${what}\n${reason}`);
			await screen.shot("failed");
		}
	};
	try {
		console.log("\n  On the screen");
		await page.goto(
			addressOf(workbench, folder, [["openFile", workbench.uri(file)]]),
			{ waitUntil: "domcontentloaded" },
		);
		await step("sentences written from the inside are underlined", () =>
			seesSquiggles(screen),
		);
		await step("the Problems panel lists them", () => seesProblems(screen));
		await step("Ctrl+. applies a rewrite, and it can be saved", () =>
			appliesRewrite(screen, file),
		);
	} finally {
		await browser.close();
		await workbench.stop();
	}
	return failed;
}

interface Screen {
	readonly page: Page;
	readonly shot: (name: string) => Promise<void>;
}

const squiggles = ".monaco-editor .squiggly-warning";
const problems = ".markers-panel .monaco-list-row";

async function seesSquiggles({ page, shot }: Screen): Promise<void> {
	await page
		.locator(".monaco-editor .view-line", { hasText: "revamp our CRM" })
		.waitFor();
	await page.locator(squiggles).first().waitFor();
	await until(
		"two squiggles",
		async () => (await page.locator(squiggles).count()) === 2,
	);
	await shot("findings");
}

async function seesProblems({ page, shot }: Screen): Promise<void> {
	await page.locator(".monaco-editor .view-lines").first().click();
	await page.keyboard.press("Control+Shift+M");
	const rows = page.locator(problems, { hasText: "internal-need" });
	await rows.first().waitFor();
	assert.equal(await rows.count(), 2);
	await shot("problems");
}

async function appliesRewrite(
	{ page, shot }: Screen,
	file: string,
): Promise<void> {
	await page.locator(problems, { hasText: "internal-need" }).first().dblclick();
	await page.locator(".monaco-editor.focused").waitFor();
	await page.locator(".statusbar-item", { hasText: "Ln 3," }).waitFor();
	await page.keyboard.press("Control+.");
	await page
		.locator(".action-widget .monaco-list-row.action.focused", {
			hasText: /customers/i,
		})
		.waitFor();
	await shot("quick-fix");
	await page.keyboard.press("Enter");
	await page
		.locator(".monaco-editor .view-line", { hasText: "___" })
		.first()
		.waitFor();
	await until(
		"one squiggle",
		async () => (await page.locator(squiggles).count()) === 1,
	);
	await shot("rewritten");
	await page.keyboard.press("Control+S");
	await until("the file to be saved", () =>
		readFileSync(file, "utf8").includes("___"),
	);
}
