import sarifSchema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { beforeAll, expect, test } from "vitest";
import { folderWith, outsideIn } from "./command-line.ts";

const hostile = 'We need to <b>& "quote"</b>: 100%, 🚌, a::b.\n';
const cwd = folderWith({
	"a & b/plän.md": `# Notes\n\n${hostile}\nWe need to hire.\n`,
	"calm.md": "Riders asked for a later bus.\n",
	".outside-in.json": '{"rules": {"internal-need": "error"}}',
});

async function printed(format: string): Promise<string> {
	const { stdout, stderr, code } = await outsideIn(["lint", "-f", format], {
		cwd,
	});
	expect(stderr).toBe("");
	expect(code).toBe(1);
	return stdout;
}

/** The needs, as JSON reports them: what the other formats must say as well. */
let needs: { line: number; column: number; message: string }[];

beforeAll(async () => {
	const [entry] = JSON.parse(await printed("json"));
	needs = entry.messages.filter(
		({ ruleId }: { ruleId: string }) => ruleId === "internal-need",
	);
	expect(needs).toHaveLength(2);
});

test("SARIF is valid by its schema", async () => {
	const validate = addFormats(new Ajv({ unicodeRegExp: false })).compile(
		sarifSchema,
	);
	const log = JSON.parse(await printed("sarif"));
	validate(log);
	expect(validate.errors ?? []).toEqual([]);
	const results = log.runs[0].results.filter(
		({ ruleId }: { ruleId: string }) => ruleId === "internal-need",
	);
	expect(results).toHaveLength(2);
	expect(results[0]).toMatchObject({
		level: "error",
		locations: [
			{
				physicalLocation: {
					artifactLocation: {
						uri: "a%20%26%20b/pl%C3%A4n.md",
						uriBaseId: "HERE",
					},
					region: { startLine: 3, startColumn: 1 },
				},
			},
		],
	});
	const { rules } = log.runs[0].tool.driver;
	expect(rules[results[0].ruleIndex].id).toBe("internal-need");
});

const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: "",
	isArray: (name) => ["file", "error", "testsuite", "testcase"].includes(name),
});

test("Checkstyle parses", async () => {
	const text = await printed("checkstyle");
	expect(XMLValidator.validate(text)).toBe(true);
	const { file } = parser.parse(text).checkstyle;
	expect(file.map(({ name }: { name: string }) => name)).toEqual([
		`${cwd}/a & b/plän.md`,
		`${cwd}/calm.md`,
	]);
	expect(file[0].error).toContainEqual({
		line: "3",
		column: "1",
		severity: "error",
		message: needs[0]?.message,
		source: "outside-in.internal-need",
	});
});

test("JUnit parses, and a document without findings is a test that passed", async () => {
	const text = await printed("junit");
	expect(XMLValidator.validate(text)).toBe(true);
	const [found, calm] = parser.parse(text).testsuites.testsuite;
	expect(found.name).toBe("a & b/plän.md");
	expect(Number(found.failures)).toBe(found.testcase.length);
	expect(found.testcase[0].failure.message).toBeTypeOf("string");
	expect(calm).toMatchObject({
		tests: "1",
		failures: "0",
		testcase: [{ name: "calm.md" }],
	});
});

test("GitHub's workflow commands stay one to a line, with nothing in them that could be another", async () => {
	const lines = (await printed("github")).trimEnd().split("\n");
	const shape =
		/^::(?:error|warning|notice) file=a & b\/plän\.md,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=[\w-]+::[^\r\n]+$/u;
	for (const line of lines) expect(line).toMatch(shape);
	expect(lines.filter((line) => line.startsWith("::error "))).toHaveLength(2);
});

test("GitLab's report has one fingerprint for each finding", async () => {
	const entries = JSON.parse(await printed("gitlab")) as {
		fingerprint: string;
		check_name: string;
		severity: string;
		location: object;
	}[];
	expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(
		entries.length,
	);
	expect(
		entries.filter(({ check_name }) => check_name === "internal-need"),
	).toEqual([
		expect.objectContaining({
			severity: "major",
			location: { path: "a & b/plän.md", lines: { begin: 3, end: 3 } },
		}),
		expect.objectContaining({
			location: { path: "a & b/plän.md", lines: { begin: 5, end: 5 } },
		}),
	]);
});

test("without findings, every format is still whole", async () => {
	const quiet = folderWith({ "calm.md": "Riders asked for a later bus.\n" });
	const run = async (format: string) =>
		(await outsideIn(["lint", "-f", format], { cwd: quiet })).stdout;
	expect(JSON.parse(await run("json"))).toHaveLength(1);
	expect(JSON.parse(await run("gitlab"))).toEqual([]);
	expect(JSON.parse(await run("sarif")).runs[0].results).toEqual([]);
	expect(XMLValidator.validate(await run("junit"))).toBe(true);
	expect(XMLValidator.validate(await run("checkstyle"))).toBe(true);
	expect(await run("github")).toBe("");
	expect(await run("pretty")).toMatch(
		/^Nothing found: 1 document and \d words read\.\n$/u,
	);
});
