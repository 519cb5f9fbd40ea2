import { strict as assert } from "node:assert";
import {
	commands,
	languages,
	Range,
	Uri,
	WorkspaceEdit,
	workspace,
} from "vscode";
import {
	cleanUp,
	findings,
	findingsOf,
	firstFinding,
	folder,
	need,
	open,
	openUntitled,
	write,
} from "./document.ts";

describe("Findings", () => {
	before(() => openUntitled("Customers find their invoices at once.\n"));
	afterEach(cleanUp);

	it("stand in a document as soon as it is open", async () => {
		const document = await open("spring.md", `# Spring\n\n${need}\n`);
		const finding = await firstFinding(document);
		assert.match(document.getText(finding.range), /^We need to/);
		assert.match(finding.message, /customer/i);
	});

	it("stand in text that was never saved", async () => {
		const document = await openUntitled(`# Spring\n\n${need}\n`);
		assert.equal(document.isUntitled, true);
		await findings(document, 1);
	});

	it("stand in plain text", async () => {
		await findings(await openUntitled(`${need}\n`, "plaintext"), 1);
	});

	it("come and go while typing, under the right words beside emoji", async () => {
		const document = await openUntitled("# Spring\n\n");
		const typed = new WorkspaceEdit();
		typed.insert(document.uri, document.lineAt(2).range.start, `🙂 ${need}`);
		await workspace.applyEdit(typed);
		const finding = await firstFinding(document);
		assert.match(document.getText(finding.range), /^We need to/);
		const undone = new WorkspaceEdit();
		undone.delete(document.uri, new Range(2, 0, 3, 0));
		await workspace.applyEdit(undone);
		await findings(document, 0);
	});

	it("stay out of other languages, and come when the language changes", async () => {
		const document = await openUntitled(need, "yaml");
		await findings(await openUntitled(need), 1);
		assert.deepEqual(findingsOf(document.uri), []);
		await findings(
			await languages.setTextDocumentLanguage(document, "markdown"),
			1,
		);
	});

	it("stand in closed documents of the workspace, and go with the file", async () => {
		const uri = await write("plans/closed.md", `# Spring\n\n${need}\n`);
		await findings({ uri }, 1);
		await workspace.fs.delete(Uri.joinPath(folder(), "plans"), {
			recursive: true,
		});
		await findings({ uri }, 0);
	});

	it("go with a file that is deleted while it is open", async () => {
		const { uri } = await open("open.md", `# Spring\n\n${need}\n`);
		await findings({ uri }, 1);
		await commands.executeCommand("workbench.action.closeAllEditors");
		await workspace.fs.delete(uri);
		await findings({ uri }, 0);
		// Nothing brings them back: the next document is read after this one.
		await findings(await open("next.md", `# Spring\n\n${need}\n`), 1);
		assert.deepEqual(findingsOf(uri), []);
	});

	it("follow a file to its new name", async () => {
		const before = await write("before.md", `# Spring\n\n${need}\n`);
		await findings({ uri: before }, 1);
		const after = Uri.joinPath(folder(), "after.md");
		await workspace.fs.rename(before, after);
		await findings({ uri: after }, 1);
		await findings({ uri: before }, 0);
	});
});
