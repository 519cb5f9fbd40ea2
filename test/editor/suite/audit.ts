import { strict as assert } from "node:assert";
import { commands, window } from "vscode";
import { until } from "../until.ts";
import { cleanUp, need, open, write } from "./document.ts";

const pages = () =>
	window.tabGroups.all
		.flatMap(({ tabs }) => tabs)
		.filter(({ label }) => label === "Outside In Audit");

const audit = async () => {
	await commands.executeCommand("outsideIn.auditWorkspace");
	await until("the page to open", () => pages()[0]?.isActive);
};

describe("The audit", () => {
	afterEach(cleanUp);

	it("opens in a tab of its own, and again in the same one", async () => {
		await write("minutes.md", `# Spring\n\n${need}\n`);
		await audit();
		await open("plan.md", `# Plan\n\n${need}\n`);
		await audit();
		assert.equal(pages().length, 1);
	});

	it("opens a sentence beside the page", async () => {
		const uri = await write("100% a#b.md", `# Spring\n\n${need}\n`);
		await audit();
		await commands.executeCommand("outsideIn.openSentence", `${uri}#L3`);
		const editor = await until("the document to open", () => {
			const active = window.activeTextEditor;
			return active?.document.uri.path === uri.path ? active : undefined;
		});
		assert.equal(editor.document.getText(editor.selection), need);
		assert.notEqual(editor.viewColumn, pages()[0]?.group.viewColumn);
		assert.equal(pages()[0]?.isActive, true);
	});
});
