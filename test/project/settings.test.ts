import { expect, test } from "vitest";
import { withFrontMatter } from "../../project/front-matter.ts";
import {
	type Settings,
	settingsFor,
	toCheckOptions,
} from "../../project/settings.ts";
import { memoryFileSystem } from "./memory-file-system.ts";

/** The settings for one path among these files, and what is wrong, as "file:line:column message". */
async function settled(
	files: Record<string, string>,
	path: string,
	editor?: Settings,
) {
	const settings = await settingsFor(
		path,
		memoryFileSystem(files),
		editor && { folder: "/site", settings: editor },
	);
	return {
		...settings,
		severity: (id: string) => settings.rules.get(id),
		wrong: settings.problems.map(
			({ file, line, column, message }) =>
				`${file}:${line}:${column} ${message}`,
		),
	};
}

test("without any settings, rules speak as they were made to", async () => {
	const settings = await settled({}, "/site/plan.md");
	expect(settings.severity("internal-need")).toBe("warning");
	expect(settings).toMatchObject({
		voice: "auto",
		strictness: "balanced",
		customers: [],
		wrong: [],
	});
	expect(settings.excluded).toBeUndefined();
});

test("the nearest file wins, and words add up", async () => {
	const files = {
		"/site/.outside-in.json": `{
			// who we serve
			"customers": ["patient"],
			"voice": "you",
			"rules": { "internal-need": "error" },
		}`,
		"/site/plans/.outside-in.yaml":
			"customers: [carer] # and who cares for them\nrules: {internal-need: hint}\n",
	};
	const near = await settled(files, "/site/plans/q3.md");
	expect(near.severity("internal-need")).toBe("hint");
	expect(near.customers).toEqual(["patient", "carer"]);
	expect(near.voice).toBe("you");
	expect(near.files).toEqual([
		"/site/.outside-in.json",
		"/site/plans/.outside-in.yaml",
	]);
	const far = await settled(files, "/site/index.md");
	expect(far.severity("internal-need")).toBe("error");
});

test("root stops the search upwards", async () => {
	const settings = await settled(
		{
			"/site/.outside-in.json": '{"voice": "you"}',
			"/site/plans/.outside-in.yml": "root: true\n",
		},
		"/site/plans/q3.md",
	);
	expect(settings.voice).toBe("auto");
});

test("one folder has one settings file: JSON before YAML", async () => {
	const settings = await settled(
		{
			"/site/.outside-in.json": '{"voice": "you"}',
			"/site/.outside-in.yml": "voice: customers",
		},
		"/site/plan.md",
	);
	expect(settings.voice).toBe("you");
});

test("a project file outranks the editor, and an override outranks its file", async () => {
	const files = {
		"/site/.outside-in.json": JSON.stringify({
			rules: { "internal-need": "warning" },
			overrides: [
				{ files: "minutes/**", rules: { "internal-need": "off" } },
				{ files: ["*.draft.md"], strictness: "relaxed" },
			],
		}),
	};
	const editor: Settings = {
		strictness: "strict",
		rules: { "internal-need": "error" },
	};
	expect(
		(await settled(files, "/site/a.md", editor)).severity("internal-need"),
	).toBe("warning");
	expect((await settled(files, "/site/a.md", editor)).strictness).toBe(
		"strict",
	);
	expect(
		(await settled(files, "/site/minutes/may/a.md", editor)).severity(
			"internal-need",
		),
	).toBe("off");
	expect(
		(await settled(files, "/site/deep/b.draft.md", editor)).strictness,
	).toBe("relaxed");
});

test("kinds, include and exclude go by glob, from the folder that states them", async () => {
	const files = {
		"/site/docs/.outside-in.json": JSON.stringify({
			documentKinds: { "minutes/**": "minutes", "minutes/plan-*": "plan" },
			include: ["**/*.md"],
			exclude: ["archive", "/minutes/old/"],
		}),
	};
	expect((await settled(files, "/site/docs/minutes/a.md")).documentKind).toBe(
		"minutes",
	);
	expect(
		(await settled(files, "/site/docs/minutes/plan-b.md")).documentKind,
	).toBe("plan");
	expect((await settled(files, "/site/docs/a.md")).excluded).toBeUndefined();
	expect((await settled(files, "/site/docs/a.txt")).excluded).toBe(
		"“include” in /site/docs/.outside-in.json does not name it",
	);
	for (const path of ["deep/archive/a.md", "minutes/old/a.md"])
		expect((await settled(files, `/site/docs/${path}`)).excluded).toMatch(
			/^“exclude” in /,
		);
	expect(
		(await settled(files, "/site/docs/new/minutes/old/a.md")).excluded,
	).toBeUndefined();
});

test("what is wrong is named at its place, and the rest still works", async () => {
	const settings = await settled(
		{
			"/site/.outside-in.json": [
				"{",
				'  "voice": "we",',
				'  "custmers": ["rider"],',
				'  "customers": ["rider", 7, ""],',
				'  "rules": { "internal-ned": "off", "internal-need": "loud" },',
				'  "overrides": [{ "files": "a.md", "exclude": ["b"], "strictness": "strict" }],',
				'  "root": "yes",',
				'  "organisation": ["Northgate Buses"]',
				"}",
			].join("\n"),
		},
		"/site/a.md",
	);
	expect(settings.wrong).toEqual([
		"/site/.outside-in.json:2:12 “voice” is one of auto, you, customers.",
		"/site/.outside-in.json:3:3 There is no setting “custmers”. Did you mean “customers”?",
		"/site/.outside-in.json:4:26 Each entry of “customers” is text.",
		"/site/.outside-in.json:4:29 Each entry of “customers” needs at least one letter.",
		"/site/.outside-in.json:5:14 There is no rule “internal-ned”. Did you mean “internal-need”?",
		"/site/.outside-in.json:5:54 “internal-need” is one of off, hint, information, warning, error.",
		expect.stringMatching(
			/^\/site\/\.outside-in\.json:6:36 There is no setting “exclude” in an override\. Known here: files, rules,/,
		),
		"/site/.outside-in.json:7:11 “root” is true or false.",
	]);
	expect(settings).toMatchObject({
		customers: ["rider"],
		organisation: ["Northgate Buses"],
		strictness: "strict",
		voice: "auto",
	});
});

test("the same in YAML, with the place of the key", async () => {
	const settings = await settled(
		{
			"/site/.outside-in.yml":
				"voice: you\r\nrules:\r\n  internal-ned: off\r\n  internal-need: loud\r\n",
		},
		"/site/a.md",
	);
	expect(settings.wrong).toEqual([
		"/site/.outside-in.yml:3:3 There is no rule “internal-ned”. Did you mean “internal-need”?",
		"/site/.outside-in.yml:4:18 “internal-need” is one of off, hint, information, warning, error.",
	]);
	expect(settings.voice).toBe("you");
});

test.each([
	["json", '{"customers": ["rider", "rules": {"internal-need": "off"}}'],
	["json", '{"customers": ["rider"], "rules": {"internal-need": "off"}'],
	["json", '{"customers": "rider"], "rules": {"internal-need": "off"}}'],
	["yaml", "customers: [rider\nrules: {internal-need: off}\n"],
])("one missing bracket is one problem: %s %j", async (kind, text) => {
	const { wrong } = await settled(
		{ [`/site/.outside-in.${kind}`]: text },
		"/site/a.md",
	);
	expect(wrong).toHaveLength(1);
	expect(wrong[0]).toContain("This is not valid");
	expect(wrong[0]).not.toMatch(/: comma expected/u);
});

test.each([
	["json", '{"voice": "you" "strictness": "strict"}', 1],
	["json", "[]", 1],
	["json", "", 0],
	["json", "\uFEFF{}", 0],
	["yaml", "voice: you\n  strictness: [", 1],
	["yaml", "", 0],
	["yaml", "- a", 1],
	["yaml", "a: &a [*a]\nvoice: you", 1],
] as const)("%s %j is read as far as it goes", async (kind, text, atLeast) => {
	const settings = await settled(
		{ [`/site/.outside-in.${kind}`]: text },
		"/site/a.md",
	);
	expect(settings.wrong.length).toBeGreaterThanOrEqual(atLeast);
	if (atLeast === 0) expect(settings.wrong).toEqual([]);
	expect(settings.severity("internal-need")).toBe("warning");
});

test("rules that are off, words and kind reach the check", async () => {
	const settings = await settled(
		{
			"/site/.outside-in.json": JSON.stringify({
				rules: { "internal-need": "off" },
				customers: ["rider"],
				documentKinds: { "*.txt": "minutes" },
			}),
		},
		"/site/a.txt",
	);
	expect(toCheckOptions(settings, "/site/a.txt")).toEqual({
		language: "plaintext",
		off: new Set(["internal-need"]),
		strictness: "balanced",
		organisation: [],
		customers: ["rider"],
		voice: "auto",
		documentKind: "minutes",
	});
});

test("a document has the last word on itself, in its front matter", async () => {
	const settings = await settingsFor("/site/a.md", memoryFileSystem({}));
	const text = (lines: string) => `---\ntitle: Plan\n${lines}---\n\nText.\n`;
	const own = await withFrontMatter(
		settings,
		"/site/a.md",
		text(
			"outside-in:\n  kind: plan\n  customers: [rider]\n  rules: {internal-need: off, nothing: off}\n  voice: loud\n",
		),
	);
	expect(own.documentKind).toBe("plan");
	expect(own.customers).toEqual(["rider"]);
	expect(own.rules.get("internal-need")).toBe("off");
	expect(own.voice).toBe("auto");
	expect(
		own.problems.map(({ line, column, message }) => [line, column, message]),
	).toEqual([
		[6, 31, "There is no rule “nothing”. “outside-in rules” lists them all."],
		[7, 10, "“voice” is one of auto, you, customers."],
	]);
	const off = await withFrontMatter(
		settings,
		"/a.md",
		text("outside-in: off\n"),
	);
	expect(off.excluded).toBe("its front matter says outside-in: off");
	for (const silent of [
		"Plan\n---\noutside-in: off\n---\n",
		text(""),
		"---\nno end, outside-in: off\n",
		"",
	])
		expect(await withFrontMatter(settings, "/a.md", silent)).toBe(settings);
});
