import { strict as assert } from "node:assert";
import { DiagnosticSeverity, languages, workspace } from "vscode";
import { until } from "../until.ts";
import {
	cleanUp,
	findings,
	firstFinding,
	need,
	open,
	write,
} from "./document.ts";

const set = (name: string, value: unknown) =>
	workspace.getConfiguration("outsideIn").update(name, value, true);

describe("Settings", () => {
	afterEach(cleanUp);

	it("turn a rule off and on again", async () => {
		const document = await open("spring.md", `# Spring\n\n${need}\n`);
		await findings(document, 1);
		await set("rules", { "internal-need": "off" });
		await findings(document, 0);
		await set("rules", { "internal-need": "error" });
		const finding = await firstFinding(document);
		assert.equal(finding.severity, DiagnosticSeverity.Error);
	});

	it("name the customers of this organisation", async () => {
		const document = await open(
			"spring.md",
			"# Spring\n\nWe need to be there for every wayfarer.\n",
		);
		await findings(document, 1);
		await set("customers", ["wayfarer"]);
		await findings(document, 0);
	});

	it("turn everything off and on here", async () => {
		const document = await open("spring.md", `# Spring\n\n${need}\n`);
		await findings(document, 1);
		await set("enabled", false);
		await findings(document, 0);
		await set("enabled", true);
		await findings(document, 1);
	});

	it("keep closed documents out of the way", async () => {
		const uri = await write("closed.md", `# Spring\n\n${need}\n`);
		await findings({ uri }, 1);
		await set("scope", "openFiles");
		await findings({ uri }, 0);
		await findings(await open("closed.md", `# Spring\n\n${need}\n`), 1);
	});

	it("keep documents out by glob", async () => {
		const uri = await write("archive/old.md", `# Spring\n\n${need}\n`);
		await findings({ uri }, 1);
		await set("exclude", ["archive"]);
		await findings({ uri }, 0);
	});

	it("of a project file count over those of the editor, and a mistake in it is marked where it stands", async () => {
		const document = await open("spring.md", `# Spring\n\n${need}\n`);
		await findings(document, 1);
		const settings = await open(
			".outside-in.json",
			'{\n\t"rules": { "internal-need": "off" },\n\t"customer": ["rider"]\n}\n',
		);
		await findings(document, 0);
		const mistake = await until("the mistake to be marked", () =>
			languages
				.getDiagnostics(settings.uri)
				.find(({ source }) => source === "outside-in"),
		);
		assert.equal(mistake.range.start.line, 2);
	});
});
