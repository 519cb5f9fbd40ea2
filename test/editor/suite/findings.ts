import { strict as assert } from "node:assert";
import { languages, Range, WorkspaceEdit, workspace } from "vscode";
import {
	findings,
	findingsOf,
	open,
	openUntitled,
	ruleOf,
} from "./document.ts";

const plan = "# Plan\n\nWe need to revamp our CRM.\n";

describe("Findings", () => {
	it("stand in a plan as soon as it is open", async () => {
		const document = await open("plan.md", plan);
		const [finding] = await findings(document, 1);
		assert.ok(finding);
		assert.equal(ruleOf(finding), "internal-need");
		assert.match(document.getText(finding.range), /^We need to/);
		assert.ok(finding.message.length > 20);
	});

	it("stand in text that was never saved", async () => {
		const document = await openUntitled(plan);
		assert.equal(document.isUntitled, true);
		await findings(document, 1);
	});

	it("stand in plain text", async () => {
		const document = await openUntitled(
			"We need to revamp our CRM.\n",
			"plaintext",
		);
		await findings(document, 1);
	});

	it("come and go while typing", async () => {
		const document = await openUntitled("# Plan\n\n");
		const typed = new WorkspaceEdit();
		typed.insert(
			document.uri,
			document.positionAt(document.getText().length),
			"🙂 We need to revamp our CRM.",
		);
		await workspace.applyEdit(typed);
		const [finding] = await findings(document, 1);
		assert.match(document.getText(finding?.range), /^We need to/);
		const undone = new WorkspaceEdit();
		undone.delete(document.uri, new Range(2, 0, 3, 0));
		await workspace.applyEdit(undone);
		await findings(document, 0);
	});

	it("stay out of code", async () => {
		const document = await openUntitled(
			"We need to revamp our CRM.",
			"javascript",
		);
		const other = await openUntitled(plan);
		await findings(other, 1);
		assert.deepEqual(findingsOf(document), []);
		await languages.setTextDocumentLanguage(document, "markdown");
		await findings(document, 1);
	});
});
