import { spawn } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, onTestFinished, test } from "vitest";
import {
	CancellationTokenSource,
	createProtocolConnection,
	LSPErrorCodes,
	StreamMessageReader,
	StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { AuditRequest } from "../../server/messages.ts";
import { bundleServer } from "./bundle.ts";
import { Editor, folderWith, uriOf } from "./editor.ts";

const timeout = 60_000;

const built = await mkdtemp(join(tmpdir(), "outside-in-"));
afterAll(() => rm(built, { recursive: true }));
const server = await bundleServer(built, "readers.cjs", "readers-worker.cjs");

/** The server as it is shipped, in a process of its own, with a folder of its own for what it puts by. */
async function shipped(...folders: string[]): Promise<{
	editor: Editor;
	putBy: string;
}> {
	const home = await folderWith({});
	const putBy = join(home, "put-by");
	await mkdir(putBy);
	const { stdin, stdout } = spawn(process.execPath, [server, "--stdio"], {
		env: { ...process.env, XDG_CACHE_HOME: home, TMPDIR: putBy },
		stdio: ["pipe", "pipe", "inherit"],
	});
	onTestFinished(() => void stdin.end());
	const connection = createProtocolConnection(
		new StreamMessageReader(stdout),
		new StreamMessageWriter(stdin),
	);
	return { editor: await Editor.start({ folders, connection }), putBy };
}

/** What each link of the page leads to, once. */
const linksIn = (html: string): string[] => [
	...new Set(
		[...html.matchAll(/ href="([^"#][^"]*)"/gu)].map(([, to]) => to ?? ""),
	),
];

test("a page reports on every document of the workspace, and its links lead to their lines", {
	timeout,
}, async () => {
	const folder = await folderWith({
		"plans/spring & summer.md":
			"# Spring\n\nWe need to revamp our CRM.\n\nCustomers find their invoices.\n",
		"site/index.html":
			"<html>\n<body>\n\n<p>We need to repaint our pier.</p>\n</body></html>\n",
		"broken.docx": "no such thing",
		".gitignore": "drafts\n",
		"drafts/secret.md": "We need to keep this quiet.\n",
	});
	await copyFile("test/audit/fixtures/plan.docx", join(folder, "plan.docx"));
	const { editor, putBy } = await shipped(folder);
	const { html } = await editor.connection.sendRequest(AuditRequest, {});
	expect(html).toMatch(/^<!doctype html>/u);
	expect(html).toMatch(
		/http-equiv="Content-Security-Policy" content="default-src 'none';/u,
	);
	expect(html).toContain("We need to revamp our CRM.");
	expect(linksIn(html)).toEqual(
		expect.arrayContaining([
			uriOf(folder, "plans/spring & summer.md").replaceAll("&", "%26"),
			`${uriOf(folder, "plans/spring & summer.md").replaceAll("&", "%26")}#L3`,
			`${uriOf(folder, "site/index.html")}#L4`,
			uriOf(folder, "plan.docx"),
		]),
	);
	expect(html).not.toContain("keep this quiet");
	expect(html.slice(html.indexOf('id="passed-over"'))).toContain(
		"broken.docx: ",
	);
	expect(linksIn(html).filter((to) => to.includes("plan.docx#"))).toEqual([]);
	expect(await readdir(putBy)).toEqual([]);
});

test("a document that is open counts as it stands in the editor", {
	timeout,
}, async () => {
	const folder = await folderWith({ "plan.md": "Customers wait.\n" });
	const { editor } = await shipped(folder);
	await editor.open(uriOf(folder, "plan.md"), "We need to repaint our pier.\n");
	const { html } = await editor.connection.sendRequest(AuditRequest, {});
	expect(html).toContain("We need to repaint our pier.");
	expect(html).not.toContain("Customers wait.");
});

test("of several folders, each document goes by the name of its own", {
	timeout,
}, async () => {
	const folder = await folderWith({
		"north/plan.md": "We need to repaint our pier.\n",
		"south/plan.md": "Customers wait for their pier.\n",
		"south/inner/plan.md": "Customers wait for their boat.\n",
		"other/south/plan.md": "We need to hire.\n",
	});
	const { editor } = await shipped(
		join(folder, "north"),
		join(folder, "south"),
		join(folder, "south/inner"),
		join(folder, "other/south"),
	);
	const { html } = await editor.connection.sendRequest(AuditRequest, {});
	const names = [...html.matchAll(/<summary>([^<]*)<\/summary>/gu)].map(
		([, name]) => name,
	);
	expect(names.sort()).toEqual(
		[
			`${folder}/other/south/plan.md`,
			`${folder}/south/plan.md`,
			"inner/plan.md",
			"north/plan.md",
		].sort(),
	);
});

test("an audit shows how far it is, ends when it is cancelled, and leaves nothing behind", {
	timeout,
}, async () => {
	const folder = await folderWith(
		Object.fromEntries(
			Array.from({ length: 400 }, (_, index) => [
				`${index}.md`,
				`We need to repaint pier ${index}. Customers wait for it.\n\n`.repeat(
					50,
				),
			]),
		),
	);
	const { editor, putBy } = await shipped(folder);
	await editor.ready();
	const cancel = new CancellationTokenSource();
	editor.followProgress("audit");
	const answer = editor.connection.sendRequest(
		AuditRequest,
		{ workDoneToken: "audit" },
		cancel.token,
	);
	const refused = expect(answer).rejects.toMatchObject({
		code: LSPErrorCodes.RequestCancelled,
	});
	await editor.until(() =>
		editor.progress.some(
			({ kind, message }: { kind: string; message?: string }) =>
				kind === "report" && /^\d+ of 400 documents$/u.test(message ?? ""),
		),
	);
	cancel.cancel();
	await refused;
	expect(editor.progress.at(-1)?.kind).toBe("end");
	expect(await readdir(putBy)).toEqual([]);
});
