import { strict as assert } from "node:assert";
import {
	type CodeAction,
	CodeActionKind,
	commands,
	Uri,
	workspace,
} from "vscode";
import { until } from "../until.ts";
import {
	apply,
	cleanUp,
	findings,
	findingsOf,
	firstFinding,
	folder,
	need,
	open,
	openUntitled,
	quickFix,
} from "./document.ts";

describe("Quick fixes", () => {
	afterEach(cleanUp);

	it("rewrite the sentence, and the finding goes", async () => {
		const document = await open("spring.md", `# Spring\n\n${need}\n`);
		const rewrite = await quickFix(
			document,
			await firstFinding(document),
			/___/,
		);
		await apply(rewrite);
		assert.match(document.lineAt(2).text, /___.*we need to revamp our CRM\./);
		await findings(document, 0);
	});

	it("offer a whole sentence where no fact is missing", async () => {
		const document = await openUntitled(
			"# Exports\n\nOur platform allows you to export reports.\n",
		);
		const rewrite = await quickFix(
			document,
			await firstFinding(document, "product-permits"),
			/You can/,
		);
		await apply(rewrite);
		assert.equal(document.lineAt(2).text, "You can export reports.");
		await findings(document, 0, "product-permits");
	});

	it("leave a sentence as it is, with room for the reason", async () => {
		const document = await open("spring.md", `# Spring\n\n${need}\n`);
		await apply(
			await quickFix(document, await firstFinding(document), /Leave this/),
		);
		assert.match(
			document.getText(),
			/<!-- outside-in-disable-next-line internal-need -- \S.* -->\nWe need/,
		);
		await findings(document, 0);
	});

	it("turn a rule off in a document", async () => {
		const document = await open(
			"spring.md",
			`# Spring\n\n${need}\n\n${need}\n`,
		);
		const [finding] = await findings(document, 2);
		assert.ok(finding);
		await apply(await quickFix(document, finding, /off in this document/));
		assert.match(
			document.getText(),
			/<!-- outside-in-disable internal-need -->/,
		);
		await findings(document, 0);
	});

	it("turn a rule off in the project, for documents that are closed as well", async () => {
		const document = await open("spring.md", `# Spring\n\n${need}\n`);
		await apply(
			await quickFix(
				document,
				await firstFinding(document),
				/off in this project/,
			),
		);
		const settings = Uri.joinPath(folder(), ".outside-in.json");
		await until("the rule to be off in the project's settings", async () => {
			await workspace.saveAll(false);
			const bytes = await workspace.fs.readFile(settings);
			return /"internal-need":\s*"off"/.test(new TextDecoder().decode(bytes));
		});
		await findings(document, 0);
	});

	it("stay away where nothing is marked", async () => {
		const document = await open("spring.md", `# Spring\n\n${need}\n`);
		await firstFinding(document);
		const actions = await commands.executeCommand<CodeAction[]>(
			"vscode.executeCodeActionProvider",
			document.uri,
			document.lineAt(0).range,
			CodeActionKind.QuickFix.value,
		);
		assert.deepEqual(
			actions.map(({ title }) => title),
			[],
		);
		assert.equal(findingsOf(document.uri).length, 1);
	});
});
