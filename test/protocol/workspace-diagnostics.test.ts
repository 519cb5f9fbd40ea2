import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
	DidChangeConfigurationNotification,
	DidChangeWatchedFilesNotification,
	DidChangeWorkspaceFoldersNotification,
	DidDeleteFilesNotification,
	DidRenameFilesNotification,
	FileChangeType,
	WorkspaceDiagnosticRequest,
} from "vscode-languageserver-protocol";
import { check } from "../../rules/index.ts";
import {
	ableEditor,
	Editor,
	folderWith,
	oldEditor,
	uriOf,
	write,
} from "./editor.ts";

const plan = "We need to revamp our CRM.\n";

const notify = (editor: Editor, type: FileChangeType, ...paths: string[]) =>
	editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
		changes: paths.map((path) => ({ uri: uriOf(path), type })),
	});

test("closed documents appear among the problems while the question stays open", async () => {
	const folder = await folderWith({
		"a.md": plan,
		"deep/b.txt": plan,
		"fine.md": "All is well.\n",
		"code.ts": plan,
	});
	const editor = await Editor.start({ folders: [folder] });
	const question = editor.askWorkspace();
	await editor.until(() => question.filled.length === 2);
	expect(question.filled.sort()).toEqual([
		uriOf(folder, "a.md"),
		uriOf(folder, "deep/b.txt"),
	]);

	await writeFile(join(folder, "fine.md"), plan);
	await notify(editor, FileChangeType.Changed, join(folder, "fine.md"));
	await editor.until(() => question.filled.length === 3);

	let answered = false;
	void question.answer.then(() => {
		answered = true;
	});
	await editor.pull(uriOf(folder, "a.md"));
	expect(answered).toBe(false);
	question.cancel();
	await question.answer.catch(() => {});
});

test("an editor that takes no parts is answered once there is news, and not before", async () => {
	const folder = await folderWith({ "a.md": plan });
	const editor = await Editor.start({ folders: [folder] });
	await editor.ready();
	const ask = (previousResultIds: { uri: string; value: string }[]) =>
		editor.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
			previousResultIds,
		});
	const { items } = await ask([]);
	expect(items).toMatchObject([{ uri: uriOf(folder, "a.md"), kind: "full" }]);

	const previous = items.map(({ uri, resultId }) => ({
		uri,
		value: resultId ?? "",
	}));
	let answered = false;
	const second = ask(previous).finally(() => {
		answered = true;
	});
	await editor.pull(uriOf(folder, "a.md"));
	expect(answered).toBe(false);
	await rm(join(folder, "a.md"));
	await notify(editor, FileChangeType.Deleted, join(folder, "a.md"));
	expect((await second).items).toMatchObject([
		{ uri: uriOf(folder, "a.md"), items: [] },
	]);
});

test("nothing is sent twice to an editor that still has it, and what is gone since is cleared", async () => {
	const folder = await folderWith({ "a.md": plan, "b.md": plan });
	const editor = await Editor.start({ folders: [folder] });
	const first = editor.askWorkspace();
	await editor.until(() => first.filled.length === 2);
	const previous = [...first.rows.values()].map(({ uri, resultId }) => ({
		uri,
		value: resultId ?? "",
	}));
	const gone = { uri: uriOf(folder, "gone.md"), value: "of-another-time" };
	const second = editor.askWorkspace([...previous, gone]);
	await first.answer;
	await editor.until(() => second.rows.size > 0);
	expect([...second.rows.keys()]).toEqual([gone.uri]);
});

test("a deleted folder takes its rows with it, named once", async () => {
	const files = Object.fromEntries(
		Array.from({ length: 12 }, (_, index) => [
			`old/${index % 3}/${index}.md`,
			plan,
		]),
	);
	const folder = await folderWith({
		...files,
		"kept.md": plan,
		"old-but-kept.md": plan,
	});
	const editor = await Editor.start({ folders: [folder] });
	const question = editor.askWorkspace();
	await editor.until(() => question.filled.length === 14);
	await rm(join(folder, "old"), { recursive: true });
	await notify(editor, FileChangeType.Deleted, join(folder, "old"));
	await editor.until(() => question.filled.length === 2);
	expect(question.filled.sort()).toEqual([
		uriOf(folder, "kept.md"),
		uriOf(folder, "old-but-kept.md"),
	]);
});

test("2,000 documents are shown, and 500 that go leave no row behind", {
	timeout: 60_000,
}, async () => {
	const names = Array.from(
		{ length: 2_000 },
		(_, index) => `f${index % 40}/${index}.md`,
	);
	const folder = await folderWith(
		Object.fromEntries(names.map((name) => [name, plan])),
	);
	const editor = await Editor.start({ folders: [folder] });
	const question = editor.askWorkspace();
	await editor.until(() => question.filled.length === 2_000);
	const gone = names.slice(0, 500);
	for (const name of gone) await rm(join(folder, name));
	await notify(
		editor,
		FileChangeType.Deleted,
		...gone.map((name) => join(folder, name)),
	);
	await editor.until(() => question.filled.length === 1_500);
	const left = new Set(question.filled);
	expect(gone.filter((name) => left.has(uriOf(folder, name)))).toEqual([]);
	expect(editor.statuses.at(-1)).toMatchObject({
		state: "ready",
		total: 2_000,
	});
});

test("documents deleted while the workspace is being read leave no row behind", async () => {
	const names = Array.from({ length: 300 }, (_, index) => `old/${index}.md`);
	const folder = await folderWith(
		Object.fromEntries(names.map((name) => [name, plan])),
	);
	const editor = await Editor.start({ folders: [folder] });
	const question = editor.askWorkspace();
	await rm(join(folder, "old"), { recursive: true });
	await notify(editor, FileChangeType.Deleted, join(folder, "old"));
	await editor.ready();
	const late = join(folder, "late.md");
	await writeFile(late, plan);
	await notify(editor, FileChangeType.Created, late);
	await editor.until(
		() => question.filled.length === 1 && question.filled[0] === uriOf(late),
	);
});

test("a document renamed in the editor keeps one row, under its new name", async () => {
	const folder = await folderWith({ "old.md": plan, "notes/a.md": plan });
	const editor = await Editor.start({ folders: [folder] });
	const question = editor.askWorkspace();
	await editor.until(() => question.filled.length === 2);
	await rename(join(folder, "old.md"), join(folder, "new.md"));
	await rename(join(folder, "notes"), join(folder, "plans"));
	await editor.connection.sendNotification(DidRenameFilesNotification.type, {
		files: [
			{ oldUri: uriOf(folder, "old.md"), newUri: uriOf(folder, "new.md") },
			{ oldUri: uriOf(folder, "notes"), newUri: uriOf(folder, "plans") },
		],
	});
	const expected = [uriOf(folder, "new.md"), uriOf(folder, "plans/a.md")];
	await editor.until(
		() => JSON.stringify(question.filled.sort()) === JSON.stringify(expected),
	);
	await rm(join(folder, "new.md"));
	await editor.connection.sendNotification(DidDeleteFilesNotification.type, {
		files: [{ uri: uriOf(folder, "new.md") }],
	});
	await editor.until(() => question.filled.length === 1);
});

test("an open document is shown from the editor, and again from the disk once it is closed", async () => {
	const folder = await folderWith({ "a.md": plan });
	const editor = await Editor.start({ folders: [folder] });
	const uri = uriOf(folder, "a.md");
	const question = editor.askWorkspace();
	await editor.until(() => question.filled.length === 1);
	await editor.open(uri, "All is well.\n");
	await editor.until(() => question.filled.length === 0);
	await editor.close(uri);
	await editor.until(() => question.filled.length === 1);
	expect(question.rows.get(uri)).toMatchObject({ version: null });
});

test("two roots, one within the other: each with its own settings, no document twice, none left of a removed one", async () => {
	const outer = await folderWith({
		"a.md": plan,
		"inner/b.md": plan,
		"inner/.outside-in.json":
			'{ "root": true, "rules": { "internal-need": "error" } }',
		".outside-in.yaml": "rules:\n  internal-need: hint\n",
	});
	const other = await folderWith({ "c.md": plan });
	const inner = join(outer, "inner");
	const editor = await Editor.start({
		folders: [outer, inner],
		settings: (section, scope) =>
			section === "outsideIn" && scope === uriOf(other)
				? { rules: { "internal-need": "information" } }
				: null,
	});
	const question = editor.askWorkspace();
	await editor.until(() => question.filled.length === 2);
	await editor.connection.sendNotification(
		DidChangeWorkspaceFoldersNotification.type,
		{
			event: { added: [{ uri: uriOf(other), name: "other" }], removed: [] },
		},
	);
	await editor.until(() => question.filled.length === 3);
	const severity = (path: string) => {
		const row = question.rows.get(uriOf(path));
		return row?.kind === "full"
			? row.items.map((item) => item.severity)
			: undefined;
	};
	expect(severity(join(outer, "a.md"))).toEqual([4]);
	expect(severity(join(inner, "b.md"))).toEqual([1]);
	expect(severity(join(other, "c.md"))).toEqual([3]);

	await editor.connection.sendNotification(
		DidChangeWorkspaceFoldersNotification.type,
		{
			event: { added: [], removed: [{ uri: uriOf(outer), name: "outer" }] },
		},
	);
	await editor.until(() => question.filled.length === 2);
	expect(question.filled.sort()).toEqual(
		[uriOf(inner, "b.md"), uriOf(other, "c.md")].sort(),
	);
});

test("only open documents are shown when the writer wants no others, and the rest comes back on request", async () => {
	const folder = await folderWith({ "a.md": plan, "b.md": plan });
	let scope = "workspace";
	const editor = await Editor.start({
		folders: [folder],
		settings: (section) => (section === "outsideIn" ? { scope } : null),
	});
	const question = editor.askWorkspace();
	await editor.until(() => question.filled.length === 2);
	scope = "openFiles";
	await editor.connection.sendNotification(
		DidChangeConfigurationNotification.type,
		{ settings: null },
	);
	await editor.until(() => question.filled.length === 0);
	expect(await editor.diagnostics(uriOf(folder, "a.md"))).toEqual([]);

	editor.followProgress("check");
	const status = await editor.connection.sendRequest(
		"outsideIn/checkWorkspace",
		{ workDoneToken: "check" },
	);
	expect(status).toMatchObject({ scope: "openFiles", read: 2, shown: 2 });
	await editor.until(() => question.filled.length === 2);
	expect(editor.progress.map(({ kind }) => kind)).toEqual(["begin", "end"]);
});

test("what git ignores, and what the settings leave out, comes and goes as they change", async () => {
	const folder = await folderWith({
		"a.md": plan,
		"drafts/b.md": plan,
		"LICENSE.md": plan,
		"node_modules/c.md": plan,
	});
	let filesExclude: Record<string, boolean> = {};
	const editor = await Editor.start({
		folders: [folder],
		settings: (section) =>
			section === "files.exclude" ? filesExclude : { include: [], exclude: [] },
	});
	const question = editor.askWorkspace();
	await editor.until(() => question.filled.length === 2);
	await write(folder, { ".gitignore": "drafts\n" });
	await notify(editor, FileChangeType.Created, join(folder, ".gitignore"));
	await editor.until(() => question.filled.length === 1);
	expect(question.filled).toEqual([uriOf(folder, "a.md")]);

	await editor.open(uriOf(folder, "drafts/b.md"), plan);
	expect(await editor.diagnostics(uriOf(folder, "drafts/b.md"))).toEqual([]);

	filesExclude = { "**/a.md": true, "**/other.md": false };
	await editor.connection.sendNotification(
		DidChangeConfigurationNotification.type,
		{ settings: null },
	);
	await editor.until(() => question.filled.length === 0);
});

test("a wrong setting is marked in its file, at its key, and goes when it is put right", async () => {
	const folder = await folderWith({
		"a.md": plan,
		".outside-in.json":
			'{\n\t// ours\n\t"voise": "you",\n\t"rules": { "internal-need": "hint" }\n}\n',
	});
	const editor = await Editor.start({ folders: [folder] });
	const settings = uriOf(folder, ".outside-in.json");
	await editor.until(() => editor.published.get(settings)?.length === 1);
	expect(editor.published.get(settings)).toMatchObject([
		{
			message: expect.stringContaining("voice"),
			range: {
				start: { line: 2, character: 1 },
				end: { line: 2, character: 8 },
			},
		},
	]);
	expect(await editor.diagnostics(uriOf(folder, "a.md"))).toMatchObject([
		{ severity: 4 },
	]);
	await write(folder, { ".outside-in.json": '{ "voice": "you" }\n' });
	await notify(
		editor,
		FileChangeType.Changed,
		join(folder, ".outside-in.json"),
	);
	await editor.until(() => editor.published.get(settings)?.length === 0);
	expect(editor.refreshes).toBeGreaterThan(0);
});

test("beyond a limit, findings of closed documents are kept back, and the status says how many", async () => {
	const folder = await folderWith({
		"a.md": plan,
		"b.md": plan.repeat(3).replaceAll("\n", "\n\n"),
		"c.md": plan,
	});
	const editor = await Editor.start({
		folders: [folder],
		surroundings: { mostShown: 2 },
	});
	const question = editor.askWorkspace();
	await editor.until(() => question.filled.length === 2);
	await editor.ready();
	expect(editor.statuses.at(-1)).toMatchObject({ shown: 2, keptBack: 3 });
	await editor.open(
		uriOf(folder, "b.md"),
		plan.repeat(3).replaceAll("\n", "\n\n"),
	);
	expect(await editor.diagnostics(uriOf(folder, "b.md"))).toHaveLength(3);
});

test("an old editor is told of closed documents too, and of their end", async () => {
	const folder = await folderWith({ "a.md": plan });
	const editor = await Editor.start({
		folders: [folder],
		capabilities: { ...oldEditor, workspace: { workspaceFolders: true } },
	});
	const uri = uriOf(folder, "a.md");
	await editor.until(() => editor.published.get(uri)?.length === 1);
	await rm(join(folder, "a.md"));
	await notify(editor, FileChangeType.Deleted, join(folder, "a.md"));
	await editor.until(() => editor.published.get(uri)?.length === 0);
});

test("files are watched by those editors that can, folders that go included", async () => {
	const editor = await Editor.start();
	await editor.until(() => editor.registered.length >= 2);
	const watching = editor.registered.find(
		({ method }) => method === "workspace/didChangeWatchedFiles",
	);
	expect(watching?.registerOptions).toMatchObject({
		watchers: expect.arrayContaining([{ globPattern: "**/*", kind: 5 }]),
	});
	const { didChangeWatchedFiles: _, ...workspace } = ableEditor.workspace;
	const blind = await Editor.start({
		capabilities: { ...ableEditor, workspace },
	});
	await blind.until(() => blind.registered.length > 0);
	await blind.open("untitled:x", plan);
	await blind.diagnostics("untitled:x");
	expect(blind.registered.map(({ method }) => method)).toEqual([
		"workspace/didChangeConfiguration",
	]);
});

test("an editor that watches no files still sees new settings when a document is saved", async () => {
	const folder = await folderWith({ "a.md": plan });
	const editor = await Editor.start({
		folders: [folder],
		capabilities: oldEditor,
		initializationOptions: { rules: { "internal-need": "error" } },
	});
	const uri = uriOf(folder, "a.md");
	await editor.open(uri, plan);
	await editor.until(() => editor.published.get(uri)?.[0]?.severity === 1);
	await write(folder, { ".outside-in.yml": "rules:\n  internal-need: off\n" });
	await editor.connection.sendNotification("textDocument/didSave", {
		textDocument: { uri },
	});
	await editor.until(() => editor.published.get(uri)?.length === 0);
});

test("folders that appear are read, whoever names them, and those that are ignored are not", async () => {
	const elsewhere = await folderWith({
		"moved/a.md": plan,
		"made/deep/b.md": plan,
		"node_modules/c.md": plan,
	});
	const folder = await folderWith({});
	await mkdir(join(folder, "in"));
	const editor = await Editor.start({ folders: [folder] });
	const question = editor.askWorkspace();
	await editor.ready();
	await rename(join(elsewhere, "moved"), join(folder, "in/moved"));
	await editor.connection.sendNotification("workspace/didCreateFiles", {
		files: [{ uri: uriOf(folder, "in/moved") }],
	});
	await editor.until(() => question.filled.length === 1);
	for (const name of ["node_modules", "made"]) {
		await rename(join(elsewhere, name), join(folder, name));
		await notify(editor, FileChangeType.Created, join(folder, name));
	}
	await write(folder, { "picture.png": "no folder" });
	await notify(editor, FileChangeType.Created, join(folder, "picture.png"));
	await editor.until(() => question.filled.length === 2);
	expect(question.filled.sort()).toEqual([
		uriOf(folder, "in/moved/a.md"),
		uriOf(folder, "made/deep/b.md"),
	]);
});

test("a document that changes while it is being checked is shown as it is now", async () => {
	const folder = await folderWith({ "a.md": plan });
	const path = join(folder, "a.md");
	const ends: (() => void)[] = [];
	let checks = 0;
	const editor = await Editor.start({
		folders: [folder],
		surroundings: {
			checkingFor: async () => ({
				ahead: 1,
				finish: async () => {},
				checker: async (text, options) => {
					checks += 1;
					// The first check takes until the second one is over.
					if (checks === 1)
						await new Promise<void>((resolve) => ends.push(resolve));
					return check(text, options);
				},
			}),
		},
	});
	const question = editor.askWorkspace();
	await editor.pull("untitled:none");
	while (checks === 0) await editor.pull("untitled:none");
	await writeFile(path, "All is well.\n");
	await notify(editor, FileChangeType.Changed, path);
	while (checks === 1) await editor.pull("untitled:none");
	for (const end of ends) end();
	await editor.ready();
	while (checks === 2) await editor.pull("untitled:none");
	expect(await editor.diagnostics(uriOf(path))).toEqual([]);
	expect(question.filled).toEqual([]);
});

test("what an editor was told of a document by itself, as it closed it, goes with the file", async () => {
	const folder = await folderWith({ "a.md": plan });
	const editor = await Editor.start({ folders: [folder] });
	await editor.ready();
	const uri = uriOf(folder, "a.md");
	await editor.open(uri, plan);
	const question = editor.askWorkspace();
	await editor.pull(uri);
	await editor.close(uri);
	const last = await editor.pull(uri);
	expect(last).toMatchObject({ kind: "full", items: [{}] });
	await rm(join(folder, "a.md"));
	await notify(editor, FileChangeType.Deleted, join(folder, "a.md"));
	await editor.until(() => {
		const row = question.rows.get(uri);
		return row?.kind === "full" && row.items.length === 0;
	});
});
