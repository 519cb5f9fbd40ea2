// What a person sees and does, one after the other in one window.

import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import type { Stage } from "./screen.ts";
import { until } from "./until.ts";

export interface Scene {
	readonly what: string;
	readonly play: (stage: Stage) => Promise<void>;
}

const squiggles = ".monaco-editor .squiggly-warning";
const problems = ".markers-panel .monaco-list-row";

export const scenes: Scene[] = [
	{
		what: "sentences written from the inside are underlined",
		async play({ page, shot }) {
			await line(page, "revamp our CRM").waitFor();
			await page.locator(squiggles).first().waitFor();
			await until(
				"two squiggles",
				async () => (await page.locator(squiggles).count()) === 2,
			);
			await shot("findings");
		},
	},
	{
		what: "the status bar holds the balance, in figures and in words",
		async play({ page }) {
			const balance = page.locator(
				'.statusbar-item[aria-label*="Customers are mentioned"]',
			);
			await balance.waitFor();
			assert.match((await balance.textContent()) ?? "", /\d+ : \d+/);
		},
	},
	{
		what: "the language status says what the document is read as",
		async play({ page, shot }) {
			await page.locator('.statusbar-item[id*="languageStatus"]').hover();
			await page
				.locator(".hover-language-status", { hasText: "Read as:" })
				.waitFor();
			await shot("status");
			await page.keyboard.press("Escape");
			await page.mouse.move(640, 600);
		},
	},
	{
		what: "the Problems panel lists them",
		async play({ page, shot }) {
			await page.locator(".monaco-editor .view-lines").first().click();
			await showProblems(page);
			await row(page, "internal-need").waitFor();
			await row(page, "product-permits").waitFor();
			await shot("problems");
		},
	},
	{
		what: "Ctrl+F8 goes to a finding and says why it is one",
		async play({ page, shot }) {
			const hover = page.locator(".monaco-hover", { hasText: "internal-need" });
			await persist(hover, async () => {
				await line(page, "Spring").click();
				await page.keyboard.press("Control+F8");
			});
			await cursorIn(page, 3).waitFor();
			await shot("hover");
		},
	},
	{
		what: "Ctrl+. offers rewrites first, and applies the one chosen",
		async play({ page, shot }) {
			await persist(cursorIn(page, 7), () => page.keyboard.press("Control+F8"));
			await openQuickFixes(page, "You can");
			await shot("quick-fix");
			await choose(page, line(page, "You can export reports."));
			await until(
				"one squiggle",
				async () => (await page.locator(squiggles).count()) === 1,
			);
		},
	},
	{
		what: "a row of the Problems panel leads to its sentence; a draft leaves a blank, and the file can be saved",
		async play({ page, file, shot }) {
			await persist(cursorIn(page, 3), () =>
				row(page, "internal-need").dblclick(),
			);
			await page.locator(".monaco-editor.focused").waitFor();
			await openQuickFixes(page, "___");
			await choose(page, line(page, "we need to revamp our CRM"));
			await row(page, "internal-need").waitFor({ state: "detached" });
			await shot("rewritten");
			await page.keyboard.press("Control+S");
			await until("the file to be saved", () =>
				/^You can export reports\.$/m.test(readFileSync(file, "utf8")),
			);
			await hideProblems(page);
		},
	},
	{
		what: "the project file is made by a command, completed and explained by its schema",
		async play({ page, folder, shot }) {
			await command(page, "Outside In: Create Project File");
			await page.locator(".tab", { hasText: ".outside-in.json" }).waitFor();
			assert.match(
				readFileSync(join(folder, ".outside-in.json"), "utf8"),
				/"customers"/,
			);
			// The first word to fill in is selected: "customer", with its quotation marks.
			await page
				.locator(".statusbar-item", { hasText: "10 selected" })
				.waitFor();
			await page.keyboard.press("Control+Home");
			await page.keyboard.press("End");
			await page.keyboard.press("Enter");
			await persist(
				page.locator(".suggest-widget .monaco-list-row", {
					hasText: "strictness",
				}),
				async () => {
					await page.keyboard.press("Escape");
					await page.keyboard.press("Control+Space");
				},
			);
			await shot("project-file");
			await closeEditor(page, ".outside-in.json");
		},
	},
	{
		what: "a command says how the document is read, and leads to the settings that decide it",
		async play({ page, shot }) {
			await command(page, "Outside In: Show How This Document Is Read");
			await quickPick(page, "Read as:").waitFor();
			await shot("reading");
			await page.keyboard.press("ArrowDown");
			await page.keyboard.press("ArrowDown");
			await quickPick(page, "Customers are mentioned").waitFor();
			await page.keyboard.press("Enter");
			await page
				.locator(".settings-editor .setting-item", {
					hasText: "Your words for the people you serve",
				})
				.waitFor();
			await shot("settings");
			await closeEditor(page, "Settings");
		},
	},
	{
		what: "the name of a rule leads to its page",
		async play({ page, shot }) {
			await showProblems(page);
			await persist(
				page.locator(".tab", { hasText: "unfilled-blank.md" }),
				() =>
					row(page, "unfilled-blank")
						.locator("a", { hasText: "unfilled-blank" })
						.click(),
			);
			await page
				.frameLocator("iframe.webview")
				.frameLocator("#active-frame")
				.locator("h1", { hasText: "Fill in what only you know" })
				.waitFor();
			await shot("rule-page");
			await closeEditor(page, "unfilled-blank.md");
			await hideProblems(page);
		},
	},
	{
		what: "the audit's page leads to the sentences that it counted",
		async play({ page, shot }) {
			await command(page, "Outside In: Audit the Workspace");
			const report = page
				.frameLocator("iframe.webview")
				.frameLocator("#active-frame");
			await report.locator(".answer", { hasText: "customer" }).waitFor();
			await shot("audit");
			await report.locator("summary", { hasText: "spring.md" }).click();
			await report.locator("details[open] a", { hasText: /^line 3$/ }).click();
			await cursorIn(page, 3).waitFor();
			await page.locator(".statusbar-item", { hasText: "selected" }).waitFor();
			await shot("audited-sentence");
			await command(page, "View: Close All Editors in Group");
			await closeEditor(page, "Outside In Audit");
		},
	},
	{
		what: "a snippet starts a document from the customer",
		async play({ page, shot }) {
			await persist(page.locator(".quick-input-widget input:focus"), () =>
				page.keyboard.press("Control+P"),
			);
			await page.keyboard.type("empty.md");
			await quickPick(page, "empty.md").waitFor();
			await page.keyboard.press("Enter");
			await page.locator(".tab.active", { hasText: "empty.md" }).waitFor();
			await page.locator(".monaco-editor.focused").waitFor();
			await page.keyboard.type("decision");
			await page.keyboard.press("Control+Space");
			await page
				.locator(".suggest-widget .monaco-list-row.focused", {
					hasText: "decision",
				})
				.waitFor();
			await page.keyboard.press("Enter");
			await line(page, "The customer's problem").waitFor();
			await shot("snippet");
			await closeEditor(page, "empty.md");
		},
	},
	{
		what: "the walkthrough opens, and its sample plan is marked",
		async play({ page, shot }) {
			await command(page, "Welcome: Open Walkthrough");
			await page.keyboard.type("outside in");
			await quickPick(page, "Write from the outside in").waitFor();
			await page.keyboard.press("Enter");
			await page
				.locator(".gettingStartedContainer", {
					hasText: "See a plan through customers",
				})
				.waitFor();
			await shot("walkthrough");
			await page
				.locator(".gettingStartedContainer .monaco-button", {
					hasText: "Open the Sample Plan",
				})
				.click();
			await line(page, "We need to revamp our CRM").waitFor();
			await until(
				"the sample plan to be marked",
				async () => (await page.locator(squiggles).count()) >= 4,
			);
			await shot("sample");
		},
	},
];

const line = (page: Page, text: string) =>
	page.locator(".monaco-editor .view-line", { hasText: text });

const row = (page: Page, text: string) =>
	page.locator(problems, { hasText: text });

const quickPick = (page: Page, text: string) =>
	page.locator(".quick-input-list .monaco-list-row.focused", { hasText: text });

const cursorIn = (page: Page, number: number) =>
	page.locator(".statusbar-item", { hasText: `Ln ${number},` });

/** Does something again until what should come of it is there: a busy machine loses a key now and then. */
async function persist(
	result: Locator,
	act: () => Promise<void>,
): Promise<void> {
	await until(
		String(result),
		async () => {
			await act();
			return result
				.first()
				.waitFor({ timeout: 5_000 })
				.then(
					() => true,
					() => false,
				);
		},
		60_000,
	);
}

const menu = ".action-widget .monaco-list-row.action.focused";

async function openQuickFixes(page: Page, first: string): Promise<void> {
	await persist(page.locator(menu, { hasText: first }), async () => {
		await page.keyboard.press("Escape");
		await page.keyboard.press("Control+.");
	});
}

/** The menu takes no answer in the moment it opens, so the answer is given until it is gone. */
async function choose(page: Page, result: Locator): Promise<void> {
	await persist(result, async () => {
		if (await page.locator(menu).isVisible()) {
			await page.keyboard.press("Enter");
		}
	});
	await page.locator(menu).waitFor({ state: "detached" });
}

async function showProblems(page: Page): Promise<void> {
	await persist(page.locator(problems), async () => {
		if (!(await page.locator(problems).first().isVisible())) {
			await page.keyboard.press("Control+Shift+M");
		}
	});
}

/** The first press may only bring the keyboard there; the next one closes the panel. */
async function hideProblems(page: Page): Promise<void> {
	await until("the Problems panel to close", async () => {
		await page.keyboard.press("Control+Shift+M");
		return page
			.locator(".markers-panel")
			.waitFor({ state: "hidden", timeout: 2_000 })
			.then(
				() => true,
				() => false,
			);
	});
}

/** Runs a command from the palette. */
async function command(page: Page, title: string): Promise<void> {
	await persist(page.locator(".quick-input-widget input:focus"), () =>
		page.keyboard.press("F1"),
	);
	await page.keyboard.type(title);
	await page
		.locator(
			`.quick-input-list .monaco-list-row.focused[aria-label^="${title}"]`,
		)
		.waitFor();
	await page.keyboard.press("Enter");
}

async function closeEditor(page: Page, name: string): Promise<void> {
	await page.keyboard.press("Escape");
	await command(page, "View: Revert and Close Editor");
	await page.locator(".tab", { hasText: name }).waitFor({ state: "detached" });
}
