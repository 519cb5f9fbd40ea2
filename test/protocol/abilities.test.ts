import { expect, test } from "vitest";
import {
	type ClientCapabilities,
	CodeLensRequest,
	DidChangeConfigurationNotification,
	DidChangeWatchedFilesNotification,
	FileChangeType,
	HoverRequest,
} from "vscode-languageserver-protocol";
import { ableEditor, Editor, folderWith, uriOf } from "./editor.ts";

/** What an editor may not be able to do, and what must then never be asked of it. */
const abilities: [path: string, ...neverAsked: string[]][] = [
	["textDocument.diagnostic", "workspace/diagnostic/refresh"],
	["textDocument.diagnostic.relatedInformation"],
	["textDocument.diagnostic.codeDescriptionSupport"],
	["textDocument.diagnostic.tagSupport"],
	["textDocument.codeAction"],
	["textDocument.codeAction.codeActionLiteralSupport"],
	["textDocument.codeAction.resolveSupport"],
	["textDocument.codeAction.dataSupport"],
	["textDocument.hover"],
	["workspace.configuration", "workspace/configuration"],
	["workspace.workspaceFolders", "workspace/didChangeWorkspaceFolders"],
	["workspace.didChangeConfiguration", "workspace/didChangeConfiguration"],
	["workspace.didChangeWatchedFiles", "workspace/didChangeWatchedFiles"],
	["workspace.diagnostics", "workspace/diagnostic/refresh"],
	["workspace.codeLens", "workspace/codeLens/refresh"],
	["workspace.workspaceEdit"],
	["workspace.workspaceEdit.documentChanges"],
	["workspace.workspaceEdit.snippetEditSupport"],
	["workspace.workspaceEdit.resourceOperations"],
	["workspace.fileOperations"],
	["window", "window/workDoneProgress/create"],
	["general"],
];

function without(path: string): ClientCapabilities {
	const capabilities = structuredClone(ableEditor) as Record<string, unknown>;
	const steps = path.split(".");
	let part = capabilities;
	for (const step of steps.slice(0, -1)) part = part[step] as typeof part;
	delete part[steps.at(-1) as string];
	return capabilities;
}

for (const [path, ...neverAsked] of abilities) {
	test(`an editor without ${path} is served with what it can do`, async () => {
		const folder = await folderWith({
			"a.md": "We need to hire.\n",
			".outside-in.json": "{}",
		});
		const editor = await Editor.start({
			folders: [folder],
			capabilities: without(path),
		});
		const { uri } = await editor.open(
			uriOf(folder, "a.md"),
			"We need to hire.\n",
		);
		const pulls = editor.greeting.capabilities.diagnosticProvider !== undefined;
		if (pulls) expect(await editor.diagnostics(uri)).toHaveLength(1);
		else await editor.until(() => editor.published.get(uri)?.length === 1);

		const place = {
			textDocument: { uri },
			position: { line: 0, character: 3 },
		};
		expect(
			await editor.connection.sendRequest(HoverRequest.type, place),
		).not.toBeNull();
		expect(
			await editor.connection.sendRequest(CodeLensRequest.type, place),
		).toHaveLength(1);
		const range = { start: place.position, end: place.position };
		const actions = await editor.actions(uri, range);
		const offered =
			editor.greeting.capabilities.codeActionProvider !== undefined;
		expect(actions.length > 0).toBe(offered);
		const leave = actions.find(({ title }) => title.startsWith("Leave this"));
		if (leave) await editor.apply(leave.edit ?? {});

		await editor.connection.sendNotification(
			DidChangeConfigurationNotification.type,
			{ settings: {} },
		);
		await editor.connection.sendNotification(
			DidChangeWatchedFilesNotification.type,
			{
				changes: [
					{
						uri: uriOf(folder, ".outside-in.json"),
						type: FileChangeType.Changed,
					},
				],
			},
		);
		const read = editor.statuses.length;
		await editor.until(
			() =>
				editor.statuses.length > read &&
				editor.statuses.at(-1)?.state === "ready",
		);
		if (pulls)
			expect(await editor.diagnostics(uri)).toHaveLength(leave ? 0 : 1);
		for (const method of neverAsked)
			expect([...editor.asked]).not.toContain(method);
	});
}
