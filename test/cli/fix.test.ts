import { chmodSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fixDocument } from "../../cli/fix.ts";
import type {
	DocumentReport,
	ReportedFinding,
	ReportedRewrite,
} from "../../project/document-report.ts";
import { nodeFileSystem } from "../../project/node-file-system.ts";
import { Project } from "../../project/project.ts";
import { folderWith } from "./command-line.ts";

const text = "We share. The app lets you rest. We care.\n";
const place = { line: 1, column: 1 };

function rewrite(
	before: string,
	after: string,
	how: Partial<ReportedRewrite> = {},
): ReportedRewrite {
	const start = text.indexOf(before);
	const span = { start, end: start + before.length };
	return {
		kind: "complete",
		safe: true,
		span,
		start: place,
		end: place,
		before,
		text: after,
		...how,
	};
}

function reportOf(
	path: string,
	...rewrites: ReportedRewrite[]
): DocumentReport {
	return {
		path,
		findings: rewrites.map(
			(rewrite): ReportedFinding => ({
				ruleId: "product-permits",
				severity: "warning",
				message: "Say what people can do.",
				span: rewrite.span,
				start: place,
				end: place,
				words: rewrite.before,
				excerpt: { text, at: 0, cutBefore: false, cutAfter: false },
				rewrites: [rewrite],
			}),
		),
		words: 9,
		balance: { organisation: 2, customers: 1 },
		failures: [],
		problems: [],
	};
}

const project = new Project(nodeFileSystem);

test("only complete and safe rewrites are written, and none reaches into another", async () => {
	const folder = folderWith({ "a.md": text });
	const path = join(folder, "a.md");
	chmodSync(path, 0o640);
	const written = await fixDocument(
		reportOf(
			path,
			rewrite("The app lets you rest", "You can rest"),
			rewrite("you rest. We", "never"),
			rewrite("We share", "So that ___, we share", {
				kind: "draft",
				safe: false,
			}),
			rewrite("We care", "You matter", { safe: false }),
		),
		project,
	);
	expect(written).toBe(1);
	expect(readFileSync(path, "utf8")).toBe("We share. You can rest. We care.\n");
	expect(statSync(path).mode & 0o777).toBe(0o640);
	expect(readdirSync(folder)).toEqual(["a.md"]);
});

test("the encoding stays", async () => {
	const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
	const path = join(folderWith({ "a.md": bytes }), "a.md");
	await fixDocument(reportOf(path, rewrite("lets you", "helps you")), project);
	expect(readFileSync(path).toString("utf16le")).toBe(
		`\uFEFF${text.replace("lets you", "helps you")}`,
	);
});

test("a document that changed meanwhile is left alone", async () => {
	const path = join(folderWith({ "a.md": `New. ${text}` }), "a.md");
	const written = await fixDocument(
		reportOf(path, rewrite("lets you", "helps you")),
		project,
	);
	expect(written).toBe(0);
	expect(readFileSync(path, "utf8")).toBe(`New. ${text}`);
});
