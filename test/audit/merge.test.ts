import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withFigures } from "../../audit/figure-table.ts";
import { toCsv } from "../../audit/formats/csv.ts";
import { toHtml } from "../../audit/formats/html.ts";
import { toJson } from "../../audit/formats/json.ts";
import { toMarkdown } from "../../audit/formats/markdown.ts";
import { toPlain } from "../../audit/formats/plain.ts";
import { type Line, parseLine, toJsonLine } from "../../audit/line.ts";
import { LineStore } from "../../audit/line-store.ts";
import { linkBy } from "../../audit/link.ts";
import { type ReportOptions, reportOn } from "../../audit/report.ts";
import { publishedSchema } from "../../audit/schema.ts";
import { formatted } from "../../scripts/formatted.ts";
import { anyLine, anyRun } from "./lines.ts";

let folder = "";
let files = 0;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "merge-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function written(...contents: string[]): Promise<string[]> {
	return Promise.all(
		contents.map(async (content) => {
			const file = join(folder, `${files++}.jsonl`);
			await writeFile(file, content);
			return file;
		}),
	);
}

const text = (lines: readonly Line[]) => lines.map(toJsonLine).join("");

interface Merged {
	readonly everyForm: string;
	readonly html: string;
	readonly json: string;
	readonly broken: number;
	readonly missing: readonly string[];
	readonly conflicts: readonly string[];
	readonly documents: number;
}

/** The report on these files in every form there is. */
async function merged(
	contents: readonly string[],
	options: ReportOptions = { every: "month" },
): Promise<Merged> {
	const store = new LineStore();
	try {
		for (const file of await written(...contents)) await store.add(file);
		const report = await reportOn(store, options);
		const linkTo = linkBy("../{path}#L{line}");
		const html = await joined(toHtml(report, linkTo));
		const json = await joined(toJson(report));
		const csv = await joined(toCsv(report));
		return {
			everyForm: [
				html,
				json,
				csv,
				toMarkdown(report, linkTo),
				toPlain(report),
			].join("\f"),
			html,
			json,
			broken: report.broken,
			missing: report.missing,
			conflicts: report.conflicts,
			documents: report.overall.counts.documents,
		};
	} finally {
		await store.close();
	}
}

async function joined(pieces: AsyncIterable<string>): Promise<string> {
	let all = "";
	for await (const piece of pieces) all += piece;
	return all;
}

test("Any split of a run over any number of files in any order makes the same report, byte for byte", async () => {
	await fc.assert(
		fc.asyncProperty(
			anyRun,
			fc.infiniteStream(fc.nat(4)),
			fc.infiniteStream(fc.nat()),
			async (lines, shardOf, order) => {
				const shuffled = lines
					.map((line) => ({ line, at: order.next().value as number }))
					.sort((a, b) => a.at - b.at)
					.map(({ line }) => line);
				const shards: Line[][] = [[], [], [], [], []];
				for (const line of shuffled)
					shards[shardOf.next().value as number]?.push(line);
				expect((await merged(shards.map(text))).everyForm).toBe(
					(await merged([text(lines)])).everyForm,
				);
			},
		),
		{ numRuns: 60 },
	);
});

test("Shards that were killed and run again lose and double nothing", async () => {
	await fc.assert(
		fc.asyncProperty(
			anyRun.filter((lines) => lines.length > 0),
			fc.nat(),
			async (lines, cutAt) => {
				const whole = text(lines);
				const killed = whole.slice(0, cutAt % whole.length);
				const expected = await merged([whole]);
				// Run again into a file of its own, and behind the half line in the same file.
				for (const contents of [[killed, whole], [killed + whole]]) {
					const again = await merged(contents);
					expect(again.conflicts).toEqual([]);
					expect(again.documents).toBe(expected.documents);
					if (again.broken === 0)
						expect(again.everyForm).toBe(expected.everyForm);
					else
						expect(withoutBroken(again.json)).toBe(
							withoutBroken(expected.json),
						);
				}
			},
		),
		{ numRuns: 60 },
	);
});

const withoutBroken = (json: string) => json.replace(/"broken": \d+/u, "");

test("What a killed shard never wrote is named", async () => {
	const lines = fc
		.sample(anyRun, { numRuns: 50, seed: 1 })
		.reduce((a, b) => (a.length > b.length ? a : b));
	const names = lines.flatMap((line) => ("at" in line ? [] : [line.name]));
	const kept = lines.filter((line) => line.name !== names[0]);
	const report = await merged([text(kept)], { expected: names });
	expect(report.missing).toEqual([names[0]]);
	expect(report.html).toContain("no run has read it");
});

test("A document that changed between runs counts once, whichever run comes first, and is named", async () => {
	await fc.assert(
		fc.asyncProperty(anyLine, anyLine, async (one, other) => {
			const changed = { ...other, name: one.name };
			const there = await merged([text([one]), text([changed])]);
			const back = await merged([text([changed]), text([one])]);
			expect(there.everyForm).toBe(back.everyForm);
		}),
		{ numRuns: 60 },
	);
});

test("Every line is read back as it was written", () => {
	fc.assert(
		fc.property(anyLine, (line) => {
			expect(parseLine(toJsonLine(line))).toEqual({ line, broken: false });
		}),
	);
});

test("Lines of another making are left out and counted", async () => {
	const report = await merged([
		'\n{"outsideIn":2,"name":"a"}\nhello\n[1]\n{"outsideIn":1,"name":""}\n',
	]);
	expect(report.broken).toBe(4);
	expect(report.documents).toBe(0);
});

test("The figures in docs/audit.md are those of the report", async () => {
	const page = new URL("../../docs/audit.md", import.meta.url);
	const text = await readFile(page, "utf8");
	expect(formatted("docs/audit.md", withFigures(text))).toBe(text);
});

describe("The JSON report", () => {
	test("keeps to the published schema", async () => {
		const validate = new Ajv2020({
			strict: false,
			validateFormats: false,
		}).compile(publishedSchema());
		await fc.assert(
			fc.asyncProperty(anyRun, async (lines) => {
				const { json } = await merged([text(lines)]);
				expect(
					validate(JSON.parse(json)),
					JSON.stringify(validate.errors),
				).toBe(true);
			}),
			{ numRuns: 40 },
		);
	});

	test("has a schema in schema/ that is not stale", async () => {
		const file = new URL("../../schema/audit.schema.json", import.meta.url);
		expect(JSON.parse(await readFile(file, "utf8"))).toEqual(
			JSON.parse(JSON.stringify(publishedSchema())),
		);
	});
});

test("Text out of documents stays text in the page", async () => {
	await fc.assert(
		fc.asyncProperty(anyRun, async (lines) => {
			const { html } = await merged([text(lines)]);
			const body = html.slice(html.indexOf("<body>"));
			expect(body.match(/<script/gu)).toHaveLength(1);
			expect(body).not.toMatch(/<i>|href="javascript|on\w+="/u);
		}),
		{ numRuns: 40 },
	);
});

test("Links never lead out of the folder by a scheme of the name's making", () => {
	expect(linkBy("{path}#L{line}")("javascript:alert(1)", 3)).toBe(
		"javascript%3Aalert(1)#L3",
	);
	expect(linkBy("https://x.example/{path}?line={line}")("a b/ü.md")).toBe(
		"https://x.example/a%20b/%C3%BC.md",
	);
});
