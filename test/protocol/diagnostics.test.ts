import { expect, test } from "vitest";
import { LogMessageNotification } from "vscode-languageserver-protocol";
import { nodeFileSystem } from "../../project/node-file-system.ts";
import { abilitiesOf } from "../../server/abilities.ts";
import { Lines } from "../../server/lines.ts";
import { noSettings } from "../../server/settings.ts";
import { toDiagnostic } from "../../server/to-diagnostic.ts";
import {
	ableEditor,
	Editor,
	folderWith,
	oldEditor,
	underlined,
	uriOf,
} from "./editor.ts";

const plan = "We need to revamp our CRM.\n";

test("a sentence that puts our need first is marked, with its rule and its page", async () => {
	const editor = await Editor.start();
	const document = await editor.open("untitled:Plan", plan);
	const [first] = await editor.diagnostics(document.uri);
	expect(first).toMatchObject({
		source: "outside-in",
		code: "internal-need",
		severity: 2,
		codeDescription: { href: expect.stringMatching(/internal-need\.md$/u) },
	});
	expect(first).not.toHaveProperty("data");
	expect(first && underlined(document, first)).toMatch(/^We need to/u);
});

test("words are underlined where they stand, after emoji, combining letters and either line end", async () => {
	const editor = await Editor.start();
	const text =
		"# Pla\u0301n 🙂\r\n\r\n👩‍👩‍👧 Cafe\u0301 first. We need to hire.\r\rWe need to grow.\n\n🎉 We need to sell.\r\n";
	const document = await editor.open("untitled:Emoji", text);
	const marked = await editor.diagnostics(document.uri);
	expect(marked.length).toBe(3);
	for (const diagnostic of marked) {
		expect(underlined(document, diagnostic)).toMatch(/^We need to/u);
	}
});

test("typing keeps findings equal to those of the same text opened anew", async () => {
	const editor = await Editor.start();
	const { uri } = await editor.open("untitled:Typed", "🙂 Notes\r\n\r\n");
	for (const [offset, character] of [
		..."We need to hire 🎉 now.\r\n",
	].entries()) {
		const document = editor.text(uri);
		const end = document.positionAt(document.getText().length);
		await editor.change(uri, [{ range: { start: end, end }, text: character }]);
		if (offset % 7 === 0) await editor.pull(uri);
	}
	const top = { line: 0, character: 0 };
	await editor.change(uri, [
		{ range: { start: top, end: { line: 0, character: 2 } }, text: "" },
		{ range: { start: top, end: top }, text: "👩‍👧 We need to plan.\n\n" },
	]);
	const text = editor.text(uri).getText();
	await editor.open("untitled:Anew", text);
	const typed = await editor.diagnostics(uri);
	expect(typed.length).toBeGreaterThan(1);
	expect(typed).toEqual(await editor.diagnostics("untitled:Anew"));
});

test("an editor that holds what is shown is told only that it is unchanged", async () => {
	const editor = await Editor.start();
	const { uri } = await editor.open("untitled:Same", plan);
	const first = await editor.pull(uri);
	const again = await editor.pull(uri, first.resultId);
	expect(again).toEqual({ kind: "unchanged", resultId: first.resultId });

	const end = { line: 1, character: 0 };
	await editor.change(uri, [
		{ range: { start: end, end }, text: "\nA fact.\n" },
	]);
	const below = await editor.pull(uri, first.resultId);
	expect(below.kind).toBe("unchanged");

	const top = { line: 0, character: 0 };
	await editor.change(uri, [{ range: { start: top, end: top }, text: "\n" }]);
	const moved = await editor.pull(uri, first.resultId);
	expect(moved).toMatchObject({
		kind: "full",
		items: [{ range: { start: { line: 1 } } }],
	});
	expect(moved.resultId).not.toBe(first.resultId);
});

test("a document says in its own front matter how it is read, from the next keystroke on", async () => {
	const editor = await Editor.start();
	const { uri } = await editor.open(
		"untitled:Own",
		`---\ntitle: Plan\n---\n\n${plan}`,
	);
	expect(await editor.diagnostics(uri)).toHaveLength(1);
	const at = { line: 1, character: 0 };
	await editor.change(uri, [
		{ range: { start: at, end: at }, text: "outside-in: off\n" },
	]);
	expect(await editor.diagnostics(uri)).toEqual([]);
	const key = { start: at, end: { line: 2, character: 0 } };
	await editor.change(uri, [
		{ range: key, text: "outside-in:\n  voise: you\n" },
	]);
	expect(await editor.diagnostics(uri)).toMatchObject([
		{
			code: "settings",
			message: expect.stringContaining("voise"),
			range: { start: { line: 2, character: 2 } },
		},
		{ code: "internal-need" },
	]);
});

test("a closed document shows what it showed while it was open", async () => {
	const folder = await folderWith({ "plan.md": `🙂 Hello.\r\n\r\n${plan}` });
	const editor = await Editor.start({ folders: [folder] });
	const uri = uriOf(folder, "plan.md");
	await editor.open(uri, `🙂 Hello.\r\n\r\n${plan}`);
	const open = await editor.diagnostics(uri);
	await editor.close(uri);
	expect(await editor.diagnostics(uri)).toEqual(open);
	expect(open).toHaveLength(1);
});

test("a document closed without saving shows what is on the disk", async () => {
	const folder = await folderWith({ "plan.md": "Nothing to see.\n" });
	const editor = await Editor.start({ folders: [folder] });
	const uri = uriOf(folder, "plan.md");
	await editor.open(uri, plan);
	const open = await editor.pull(uri);
	await editor.close(uri);
	expect(await editor.pull(uri, open.resultId)).toEqual({
		kind: "full",
		items: [],
	});
});

test("of many findings the first 500 are shown, and it says so", async () => {
	const editor = await Editor.start();
	const { uri } = await editor.open(
		"untitled:Many",
		"We need to grow.\n\n".repeat(600),
	);
	const marked = await editor.diagnostics(uri);
	expect(marked).toHaveLength(501);
	expect(marked.at(-1)).toMatchObject({
		severity: 3,
		message: expect.stringMatching(/\b10\d more findings/u),
	});
});

test("an editor gets only what it can show", async () => {
	const { diagnostic: _, ...textDocument } = ableEditor.textDocument;
	const editor = await Editor.start({
		capabilities: {
			...ableEditor,
			textDocument: { ...textDocument, diagnostic: {} },
		},
	});
	const { uri } = await editor.open("untitled:Plain", plan);
	const [first] = await editor.diagnostics(uri);
	expect(Object.keys(first ?? {}).sort()).toEqual([
		"code",
		"message",
		"range",
		"severity",
		"source",
	]);
});

test("an editor that cannot ask is told, and told again when it closes an unsaved document", async () => {
	const editor = await Editor.start({ capabilities: oldEditor });
	expect(editor.greeting.capabilities.diagnosticProvider).toBeUndefined();
	const { uri } = await editor.open("untitled:Old", plan);
	await editor.until(() => editor.published.get(uri)?.length === 1);
	const top = { line: 0, character: 0 };
	await editor.change(uri, [
		{ range: { start: top, end: { line: 0, character: 26 } }, text: "Fine." },
	]);
	await editor.until(() => editor.published.get(uri)?.length === 0);
	await editor.change(uri, [{ text: plan }]);
	await editor.until(() => editor.published.get(uri)?.length === 1);
	await editor.close(uri);
	await editor.until(() => editor.published.get(uri)?.length === 0);
});

test("positions count UTF-16 units, whatever else an editor offers", async () => {
	const editor = await Editor.start({
		capabilities: {
			...ableEditor,
			general: { positionEncodings: ["utf-8", "utf-32", "utf-16"] },
		},
	});
	expect(editor.greeting.capabilities.positionEncoding).toBe("utf-16");
});

test("replacing a word everywhere leaves the same findings as opening the result", async () => {
	const editor = await Editor.start();
	const line = "We need to hire staff for our new shop.\n\n";
	const { uri } = await editor.open("untitled:Many", line.repeat(100));
	await editor.pull(uri);
	const at = (index: number) => {
		const start = { line: index * 2, character: 16 };
		return {
			range: { start, end: { ...start, character: 21 } },
			text: "🙂 pilots",
		};
	};
	await editor.change(
		uri,
		Array.from({ length: 100 }, (_, index) => at(99 - index)),
	);
	await editor.open("untitled:Result", editor.text(uri).getText());
	const left = await editor.diagnostics(uri);
	expect(left.length).toBeGreaterThan(99);
	expect(left).toEqual(await editor.diagnostics("untitled:Result"));
});

test("settings that cannot be read are no reason to stop", async () => {
	const folder = await folderWith({ "a.md": plan });
	const editor = await Editor.start({
		folders: [folder],
		surroundings: {
			fileSystem: {
				...nodeFileSystem,
				read: (path) =>
					path.endsWith(".md")
						? nodeFileSystem.read(path)
						: Promise.reject(new Error("no entry")),
				exists: () => Promise.reject(new Error("no entry")),
			},
		},
	});
	const logged: string[] = [];
	editor.connection.onNotification(
		LogMessageNotification.type,
		({ message }) => {
			logged.push(message);
		},
	);
	const { uri } = await editor.open("untitled:a", plan);
	expect(await editor.diagnostics(uri)).toHaveLength(1);
	const saved = await editor.open(uriOf(folder, "a.md"), plan);
	expect(await editor.diagnostics(saved.uri)).toHaveLength(1);
	expect(logged.join("\n")).toContain("no entry");
});

test("an editor that fails to say its settings is served with none", async () => {
	const editor = await Editor.start({
		settings: () => {
			throw new Error("not now");
		},
	});
	const { uri } = await editor.open("untitled:a", plan);
	expect(await editor.diagnostics(uri)).toHaveLength(1);
});

test("a customer who stands nearby is pointed at", async () => {
	const text = "🙂 We need to hire. Riders wait for an answer.\n";
	const lines = new Lines(text);
	const nearby = { start: text.indexOf("Riders"), end: text.indexOf(" wait") };
	const finding = {
		ruleId: "internal-need",
		span: { start: 3, end: 13 },
		message: "Start from the need.",
		confidence: 0.9,
		rewrites: [],
		cues: [],
		nearby,
	};
	const { relatedInformation } = toDiagnostic(
		finding,
		{ uri: "untitled:a", lines },
		noSettings,
		abilitiesOf({ capabilities: ableEditor, processId: null, rootUri: null }),
	);
	expect(relatedInformation).toMatchObject([
		{
			location: {
				uri: "untitled:a",
				range: {
					start: { line: 0, character: 20 },
					end: { line: 0, character: 26 },
				},
			},
		},
	]);
});
