import { expect, test } from "vitest";
import {
	CancellationTokenSource,
	type CodeLens,
	CodeLensRequest,
	WorkDoneProgressCancelNotification,
} from "vscode-languageserver-protocol";
import {
	CheckDocumentRequest,
	CheckWorkspaceRequest,
	DocumentStatusRequest,
} from "../../server/messages.ts";
import { Editor, folderWith, uriOf, write } from "./editor.ts";

const lenses = async (editor: Editor, uri: string): Promise<CodeLens[]> =>
	(await editor.connection.sendRequest(CodeLensRequest.type, {
		textDocument: { uri },
	})) ?? [];

test("the balance of a document stands over its first line", async () => {
	const editor = await Editor.start();
	const { uri } = await editor.open(
		"untitled:a",
		"We need to hire. Customers wait.\n",
	);
	const [first] = await lenses(editor, uri);
	const status = await editor.connection.sendRequest(DocumentStatusRequest, {
		uri,
	});
	expect(status?.balance.customers).toBe(1);
	expect(first?.range.start).toEqual({ line: 0, character: 0 });
	expect(first?.command?.title).toContain(
		`Mentions: customers 1, organisation ${status?.balance.organisation}`,
	);
	await editor.change(uri, [{ text: "Nothing to count.\n" }]);
	expect(await lenses(editor, uri)).toEqual([]);
});

test("a section that decides things without a customer says so above it", async () => {
	const editor = await Editor.start();
	const { uri } = await editor.open(
		"untitled:a",
		"# Q3 plan\n\nWe serve customers.\n\n## Goals\n\n- Grow revenue by 40%.\n- Hire two more reps.\n- Increase market share in the north.\n- Launch the new pricing page.\n",
	);
	const over = (await lenses(editor, uri)).filter(({ command }) =>
		command?.title.startsWith("Nobody in this section"),
	);
	const marked = (await editor.diagnostics(uri)).filter(
		({ code }) => code === "section-without-customer",
	);
	expect(over.map(({ range }) => range.start.line)).toEqual(
		marked.map(({ range }) => range.start.line),
	);
	expect(over).toHaveLength(1);
});

test("a writer who sees nothing marked can learn why", async () => {
	const folder = await folderWith({
		".gitignore": "drafts/\n",
		".outside-in.json": '{ "exclude": ["old.md"] }',
	});
	const editor = await Editor.start({ folders: [folder] });
	const why = async (name: string, text: string) => {
		const { uri } = await editor.open(uriOf(folder, name), text);
		const status = await editor.connection.sendRequest(DocumentStatusRequest, {
			uri,
		});
		return status?.whyNothing;
	};
	expect(await why("plan.md", "We need to hire.\n")).toBeUndefined();
	expect(await why("drafts/plan.md", "We need to hire.\n")).toMatch(
		/left out, because .*\.gitignore ignores drafts/u,
	);
	expect(await why("old.md", "We need to hire.\n")).toMatch(
		/left out, because .*“exclude”/u,
	);
	expect(await why("LICENSE.md", "We need to hire.\n")).toMatch(/licence/u);
	expect(await why("empty.md", "")).toBe("There is no prose here to read.");
	expect(
		await why("fine.md", "Customers can pay on the train.\n"),
	).toBeDefined();
	expect(
		await editor.connection.sendRequest(DocumentStatusRequest, {
			uri: "untitled:closed",
		}),
	).toBeNull();
});

test("a document can be read anew, with settings that nobody announced", async () => {
	const folder = await folderWith({ "a.md": "We need to hire.\n" });
	const editor = await Editor.start({ folders: [folder] });
	const { uri } = await editor.open(
		uriOf(folder, "a.md"),
		"We need to hire.\n",
	);
	expect(await editor.diagnostics(uri)).toHaveLength(1);
	await write(folder, {
		".outside-in.yaml": "rules: { internal-need: off }\n",
	});
	const status = await editor.connection.sendRequest(CheckDocumentRequest, {
		uri,
	});
	expect(status).toMatchObject({
		findings: 0,
		settingsFiles: [uriOf(folder, ".outside-in.yaml")],
	});
	expect(await editor.diagnostics(uri)).toEqual([]);
});

const handbook = Object.fromEntries(
	Array.from({ length: 400 }, (_, index) => [
		`${index}.md`,
		"We need to hire two more reps for the north.\n\n".repeat(40),
	]),
);

test("reading the workspace on request says how far it is, and stops when told to", async () => {
	const folder = await folderWith(handbook);
	const editor = await Editor.start({
		folders: [folder],
		settings: (section) =>
			section === "outsideIn" ? { scope: "openFiles" } : null,
	});
	await editor.ready();
	const cancelling = new CancellationTokenSource();
	editor.followProgress("check");
	const reading = editor.connection.sendRequest(
		CheckWorkspaceRequest,
		{ workDoneToken: "check" },
		cancelling.token,
	);
	await editor.until(() =>
		editor.progress.some((step) => step.kind === "report"),
	);
	cancelling.cancel();
	const status = await reading;
	expect(status).toMatchObject({ state: "ready", total: 400 });
	expect(status.read).toBeGreaterThan(0);
	expect(status.read).toBeLessThan(400);
	expect(editor.progress.at(0)).toMatchObject({
		kind: "begin",
		cancellable: true,
	});
	expect(editor.progress.find((step) => step.kind === "report")).toMatchObject({
		message: expect.stringMatching(/^\d+ of 400 documents$/u),
	});
	expect(editor.progress.at(-1)).toMatchObject({ kind: "end" });
});

test("the first reading of a workspace shows itself and can be stopped, too", async () => {
	const folder = await folderWith(handbook);
	const editor = await Editor.start({ folders: [folder] });
	await editor.until(() =>
		editor.progress.some((step) => step.kind === "report"),
	);
	await editor.connection.sendNotification(
		WorkDoneProgressCancelNotification.type,
		{ token: editor.progressTokens[0] ?? "" },
	);
	await editor.ready();
	expect(editor.statuses.at(-1)?.read).toBeLessThan(400);
	await editor.until(() => editor.progress.at(-1)?.kind === "end");
});
