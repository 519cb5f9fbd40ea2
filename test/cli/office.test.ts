import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith, outsideIn } from "./command-line.ts";

const fixture = (name: string) => readFileSync(`test/audit/fixtures/${name}`);

test("slides, letters and sheets that are named are read, with places that a person finds", async () => {
	const cwd = folderWith({
		"deck.pptx": fixture("deck.pptx"),
		"goals.xlsx": fixture("goals.xlsx"),
		"letter.eml": fixture("letter.eml"),
		"locked.pdf": fixture("locked.pdf"),
		"plan.md": "We need to hire.\n",
	});
	const asked = ["deck.pptx", "*.xlsx", "letter.eml", "locked.pdf", "plan.md"];
	const { code, stdout, stderr } = await outsideIn(
		["lint", "-f", "json", ...asked],
		{ cwd },
	);
	expect(code).toBe(2);
	expect(stderr).toMatch(
		/^outside-in: cannot read \S+locked\.pdf: it is encrypted[^\n]*\n$/u,
	);
	const places = Object.fromEntries(
		JSON.parse(stdout).map(
			(entry: {
				filePath: string;
				messages: { ruleId: string; place?: string; suggestions: [] }[];
			}) => [
				entry.filePath.slice(cwd.length + 1),
				entry.messages.find(({ ruleId }) => ruleId === "internal-need"),
			],
		),
	);
	expect(places["deck.pptx"]).toMatchObject({
		place: "slide 1",
		suggestions: [],
	});
	expect(places["goals.xlsx"]).toMatchObject({ place: "goals!B2" });
	expect(places["letter.eml"]).toMatchObject({ place: "message" });
	expect(places["plan.md"]).not.toHaveProperty("place");
	const pretty = await outsideIn(["lint", "deck.pptx"], { cwd });
	expect(pretty.stdout).toContain("  slide 1  warning  internal-need\n");
	expect(
		(await outsideIn(["lint", "-f", "sarif", "deck.pptx"], { cwd })).stdout,
	).toContain('"fullyQualifiedName":"slide 1"');
});

test("a folder is searched for text only, and nothing is ever written into an office document", async () => {
	const letter = fixture("letter.eml");
	const cwd = folderWith({
		"letter.eml": letter,
		"deck.pptx": fixture("deck.pptx"),
	});
	const folder = await outsideIn(["lint", "-f", "json"], { cwd });
	expect(JSON.parse(folder.stdout)).toEqual([]);
	await outsideIn(["lint", "--fix", "letter.eml"], { cwd });
	expect(readFileSync(join(cwd, "letter.eml"))).toEqual(letter);
});
