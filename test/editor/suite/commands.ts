import { strict as assert } from "node:assert";
import {
	commands,
	extensions,
	Selection,
	Uri,
	window,
	workspace,
} from "vscode";
import { until } from "../until.ts";
import {
	cleanUp,
	findings,
	folder,
	need,
	open,
	openUntitled,
	write,
} from "./document.ts";

const run = (name: string) => commands.executeCommand(`outsideIn.${name}`);

const lineOfCursor = () => window.activeTextEditor?.selection.active.line;

describe("Commands", () => {
	afterEach(cleanUp);

	it("go from finding to finding, and round", async () => {
		const document = await openUntitled(`# Spring\n\n${need}\n\n${need}\n`);
		await findings(document, 2);
		await run("nextFinding");
		assert.equal(lineOfCursor(), 2);
		await run("nextFinding");
		assert.equal(lineOfCursor(), 4);
		await run("nextFinding");
		assert.equal(lineOfCursor(), 2);
		await run("previousFinding");
		assert.equal(lineOfCursor(), 4);
	});

	it("go on to a document where something is marked", async () => {
		const uri = await write("elsewhere.md", `# Spring\n\n${need}\n`);
		await findings({ uri }, 1);
		await openUntitled("Customers find their invoices at once.\n");
		await run("nextFinding");
		assert.equal(
			window.activeTextEditor?.document.uri.toString(),
			uri.toString(),
		);
		assert.equal(lineOfCursor(), 2);
	});

	it("create a project file once, and open it afterwards", async () => {
		await run("createProjectFile");
		const editor = window.activeTextEditor;
		assert.ok(editor);
		assert.match(editor.document.uri.path, /\/\.outside-in\.json$/);
		assert.equal(editor.document.languageId, "jsonc");
		assert.equal(editor.document.getText(editor.selection), '"customer"');
		assert.ok(
			await editor.edit((edit) => edit.replace(editor.selection, '"rider"')),
		);
		assert.ok(await editor.document.save());
		await run("createProjectFile");
		assert.match(
			window.activeTextEditor?.document.getText() ?? "",
			/"customers": \["rider"\]/,
		);
		const files = await workspace.fs.readDirectory(folder());
		assert.deepEqual(
			files.map(([name]) => name),
			[".outside-in.json"],
		);
	});

	it("check the workspace, closed documents included", async () => {
		await workspace
			.getConfiguration("outsideIn")
			.update("scope", "openFiles", true);
		const uri = await write("closed.md", `# Spring\n\n${need}\n`);
		await run("checkWorkspace");
		await findings({ uri }, 1);
	});

	it("check a document, and start the server anew, with the same result", async () => {
		const document = await open("spring.md", `# Spring\n\n${need}\n`);
		await findings(document, 1);
		await run("checkDocument");
		await findings(document, 1);
		await run("restartServer");
		await findings(document, 1);
	});

	it("open the sample plan as a document of one's own", async () => {
		await run("openSample");
		const document = window.activeTextEditor?.document;
		assert.ok(document?.isUntitled);
		await findings(document, 1);
		await findings(document, 1, "product-permits");
		await findings(document, 1, "self-announcement");
	});

	it("open the page of the rule under the cursor", async () => {
		const document = await openUntitled(`# Spring\n\n${need}\n`);
		await findings(document, 1);
		const editor = window.activeTextEditor;
		assert.ok(editor);
		editor.selection = new Selection(2, 1, 2, 1);
		await run("openRulePage");
		await until("the page to open", () =>
			window.tabGroups.all
				.flatMap(({ tabs }) => tabs)
				.some(({ label }) => label.includes("internal-need")),
		);
	});

	it("turn marking off and on in the folder", async () => {
		const document = await open("spring.md", `# Spring\n\n${need}\n`);
		await findings(document, 1);
		await run("turnOnOrOff");
		await findings(document, 0);
		await run("turnOnOrOff");
		await findings(document, 1);
	});
});

describe("The extension", () => {
	it("is the packaged one, and brings its rule pages along", async () => {
		const extension = extensions.getExtension("outside-in.outside-in");
		assert.ok(extension);
		assert.match(extension.extensionPath, /outside-in\.outside-in-\d/);
		const pages = await workspace.fs.readDirectory(
			Uri.joinPath(extension.extensionUri, "docs/rules"),
		);
		assert.ok(pages.some(([name]) => name === "internal-need.md"));
	});
});
