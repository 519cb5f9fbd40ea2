import { readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { toHtml } from "../../audit/formats/html.ts";
import { toJsonLine } from "../../audit/line.ts";
import { LineStore } from "../../audit/line-store.ts";
import { linkBy } from "../../audit/link.ts";
import { reportOn } from "../../audit/report.ts";
import { anyRun } from "./lines.ts";

vi.setConfig({ testTimeout: 30_000 });

/** The page as its readers open it: from a file, in a real browser. */
let browser: Browser;
let folder = "";
let address = "";

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "page-"));
	const lines = fc
		.sample(anyRun, { numRuns: 200, seed: 7 })
		.reduce((a, b) => (a.length > b.length ? a : b));
	expect(lines.filter((line) => "evidence" in line).length).toBeGreaterThan(5);
	writeFileSync(join(folder, "a.jsonl"), lines.map(toJsonLine).join(""));
	const store = new LineStore();
	await store.add(join(folder, "a.jsonl"));
	const report = await reportOn(store, { every: "month" });
	let html = "";
	for await (const piece of toHtml(report, linkBy("{path}#L{line}")))
		html += piece;
	await store.close();
	writeFileSync(join(folder, "report.html"), html);
	address = pathToFileURL(join(folder, "report.html")).href;
	browser = await chromium.launch({
		executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
		args: ["--no-sandbox"],
	});
}, 60_000);

afterAll(async () => {
	await browser?.close();
	await rm(folder, { recursive: true });
});

async function opened(
	options: { colorScheme?: "light" | "dark"; javaScriptEnabled?: boolean } = {},
): Promise<{ page: Page; complaints: string[] }> {
	const context = await browser.newContext({ ...options, bypassCSP: false });
	const page = await context.newPage();
	const complaints: string[] = [];
	page.on("console", (message) => complaints.push(message.text()));
	page.on("pageerror", (error) => complaints.push(error.message));
	page.on("request", (request) => {
		if (request.url() !== address) complaints.push(`asks for ${request.url()}`);
	});
	await page.goto(address);
	return { page, complaints };
}

describe("The page", () => {
	test.each(["light", "dark"] as const)(
		"has no accessibility violations in %s",
		async (colorScheme) => {
			// The checker is a script of its own, which the page's policy rightly refuses.
			const context = await browser.newContext({
				colorScheme,
				bypassCSP: true,
			});
			const page = await context.newPage();
			await page.goto(address);
			for (const details of await page.locator("details").all())
				await details.evaluate((element) => element.setAttribute("open", ""));
			await page.addScriptTag({
				path: createRequire(import.meta.url).resolve("axe-core"),
			});
			const violations = await page.evaluate(async () => {
				const { axe } = globalThis as unknown as {
					axe: typeof import("axe-core");
				};
				const results = await axe.run(document);
				return results.violations.map(({ id, nodes }) => ({
					id,
					first: nodes[0]?.html,
					why: nodes[0]?.failureSummary,
				}));
			});
			expect(violations).toEqual([]);
		},
		30_000,
	);

	test("asks for nothing, and its own policy lets its style and script work", async () => {
		const { page, complaints } = await opened();
		expect(
			await page
				.locator(".answer")
				.evaluate((e) => getComputedStyle(e).fontWeight),
		).toBe("600");
		expect(await page.locator("th button").count()).toBe(9);
		expect(complaints).toEqual([]);
	});

	test("reads the same without its script", async () => {
		const { page: bare } = await opened({ javaScriptEnabled: false });
		const { page } = await opened();
		// biome-ignore lint/performance/useDomNodeTextContent: what is shown counts, not what styles hide.
		const shown = (opened: Page) => opened.locator("main").innerText();
		expect(await shown(bare)).toBe(await shown(page));
		expect(await bare.locator("th button").count()).toBe(0);
	});

	test("sorts its documents by any column, up and down, from the keyboard", async () => {
		const { page } = await opened();
		const words = async () =>
			(
				await page
					.locator("table.sortable tbody tr td:nth-of-type(2)")
					.allInnerTexts()
			).map((shown) => Number(shown.replaceAll(",", "")));
		const button = page.getByRole("button", { name: "Words", exact: true });
		const before = await words();
		expect(before.length).toBeGreaterThan(5);
		await button.focus();
		await page.keyboard.press("Enter");
		expect(await words()).toEqual(before.toSorted((a, b) => a - b));
		expect(await page.locator("th[aria-sort]").getAttribute("aria-sort")).toBe(
			"ascending",
		);
		await page.keyboard.press("Enter");
		expect(await words()).toEqual(before.toSorted((a, b) => b - a));
	});

	test.each([390, 1280])(
		"fits into %d px, and its tables scroll in boxes of their own",
		async (width) => {
			const { page } = await opened();
			await page.setViewportSize({ width, height: 800 });
			const widest = await page.evaluate(
				() => document.documentElement.scrollWidth,
			);
			expect(widest).toBe(width);
			const outside = await page
				.locator("table")
				.evaluateAll(
					(tables) => tables.filter((table) => !table.closest(".wide")).length,
				);
			expect(outside).toBe(0);
			const how = await page.locator(".figures .how").first().boundingBox();
			expect((how?.x ?? 0) + (how?.width ?? width)).toBeLessThanOrEqual(width);
		},
	);

	test("sets numbers in line, words apart", async () => {
		const { page } = await opened();
		const aligned = await page
			.locator("table.sortable tbody tr:first-child > *")
			.evaluateAll((cells) =>
				cells.map((cell) => getComputedStyle(cell).textAlign),
			);
		expect(aligned).toEqual(["left", "left", ...Array(7).fill("right")]);
	});

	test("leads from the table to the sentences of a document", async () => {
		const { page } = await opened();
		const link = page.locator("table.sortable a[href^='#d']").first();
		const target = await link.getAttribute("href");
		expect(await page.locator(`details${target}`).count()).toBe(1);
	});

	test("prints dark on white", async () => {
		const { page } = await opened({ colorScheme: "dark" });
		await page.emulateMedia({ media: "print", colorScheme: "dark" });
		const colours = await page.evaluate(() => {
			const { color, backgroundColor } = getComputedStyle(document.body);
			return { color, backgroundColor };
		});
		expect(colours).toEqual({
			color: "rgb(0, 0, 0)",
			backgroundColor: "rgb(255, 255, 255)",
		});
	});

	test("is one file", () => {
		const html = readFileSync(new URL(address), "utf8");
		expect(html).not.toMatch(/<(?:link|img|iframe)\b|@import|url\(/u);
	});
});
