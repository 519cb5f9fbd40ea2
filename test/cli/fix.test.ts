import { chmodSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fixDocument } from "../../cli/fix.ts";
import { whyNotWritten } from "../../cli/why-not-written.ts";
import type {
	DocumentReport,
	ReportedFinding,
	ReportedRewrite,
} from "../../project/document-report.ts";
import { nodeFileSystem } from "../../project/node-file-system.ts";
import { Project } from "../../project/project.ts";
import { folderWith, outsideIn } from "./command-line.ts";

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
	expect(written).toEqual([1]);
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
	expect(written).toEqual([]);
	expect(readFileSync(path, "utf8")).toBe(`New. ${text}`);
});

/** A name that leaves no room for the new file beside the old one: no right that a run has can help, not even root's. */
const unwritable = `${"y".repeat(248)}.md`;

test("a document that cannot be written keeps no other from being rewritten", async () => {
	const plan = "Intro.\n\nOur platform allows you to export reports.\n";
	const cwd = folderWith({ "x.md": plan, [unwritable]: plan, "z.md": plan });
	const { code, stdout, stderr } = await outsideIn(["lint", "--fix"], { cwd });
	expect(code).toBe(2);
	expect(stderr.trimEnd().split("\n")).toEqual([
		"outside-in: 1 rewrite written in x.md, line 3",
		expect.stringMatching(
			/^outside-in: cannot write y+\.md, which stays as it was: /u,
		),
		"outside-in: 1 rewrite written in z.md, line 3",
	]);
	expect(stdout).toContain(
		"2 rewrites written.\n1 document could not be written.\n",
	);
	const read = (name: string) => readFileSync(join(cwd, name), "utf8");
	expect(read("x.md")).toBe("Intro.\n\nYou can export reports.\n");
	expect(read("z.md")).toBe(read("x.md"));
	expect(read(unwritable)).toBe(plan);
	expect(readdirSync(cwd)).toEqual(["x.md", unwritable, "z.md"]);
});

test("each line is that of the document as it is now", async () => {
	const cwd = folderWith({
		"a.md":
			"Our platform\nallows you to export reports.\n\nThe app lets you share files.\n",
	});
	const { stderr } = await outsideIn(["lint", "--fix"], { cwd });
	const after = readFileSync(join(cwd, "a.md"), "utf8").split("\n");
	const lines = /^outside-in: 2 rewrites written in a\.md, lines (\d), (\d)\n$/u
		.exec(stderr)
		?.slice(1)
		.map((line) => after[Number(line) - 1]);
	expect(lines).toEqual([
		expect.stringContaining("You can"),
		expect.stringContaining("You can share files."),
	]);
});

test.each([
	["EACCES", "no right"],
	["EROFS", "read-only"],
	["ENOSPC", "full"],
])("%s is said in words: %s", (code, words) => {
	const error = Object.assign(new Error(`${code}: open`), { code });
	expect(whyNotWritten(error)).toContain(words);
	expect(whyNotWritten(error)).not.toContain(code);
});
