import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import {
	createProtocolConnection,
	ExitNotification,
	IPCMessageReader,
	IPCMessageWriter,
	type ProtocolConnection,
	ShutdownRequest,
	StreamMessageReader,
	StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { CheckWorkspaceRequest } from "../../server/messages.ts";
import { bundleServer } from "./bundle.ts";
import { Editor, folderWith, uriOf } from "./editor.ts";

const plan = "🙂 Hello.\n\nWe need to revamp our CRM.\n";

/** A server in a process of its own, with a home of its own for what it remembers. */
async function shipped(): Promise<{
	server: string;
	env: NodeJS.ProcessEnv;
	cache: string;
}> {
	const folder = await folderWith({});
	const cache = join(folder, "cache");
	return {
		server: await bundleServer(folder),
		env: { ...process.env, XDG_CACHE_HOME: cache },
		cache: join(cache, "outside-in"),
	};
}

const overStreams = ({ stdout, stdin }: ChildProcess): ProtocolConnection => {
	if (!stdout || !stdin) throw new Error("The server has no streams");
	return createProtocolConnection(
		new StreamMessageReader(stdout),
		new StreamMessageWriter(stdin),
	);
};

test("over standard input and output, a workspace is read in threads, remembered, and left when the editor goes", {
	timeout: 60_000,
}, async () => {
	const { server, env, cache } = await shipped();
	const names = Array.from({ length: 40 }, (_, index) => `${index}.md`);
	const folder = await folderWith(
		Object.fromEntries(names.map((name) => [name, plan])),
	);
	const rows: unknown[] = [];
	for (const _ of ["anew", "remembered"]) {
		const child = spawn(process.execPath, [server, "--stdio"], {
			env,
			stdio: ["pipe", "pipe", "inherit"],
		});
		const editor = await Editor.start({
			folders: [folder],
			connection: overStreams(child),
		});
		const question = editor.askWorkspace();
		await editor.until(() => question.filled.length === 40);
		await editor.ready();
		rows.push(
			[...question.rows.values()]
				.map((row) => (row.kind === "full" ? [row.uri, row.items] : []))
				.sort(),
		);
		const document = await editor.open(uriOf(folder, "0.md"), plan);
		expect(await editor.diagnostics(document.uri)).toHaveLength(1);
		const gone = once(child, "exit");
		await editor.connection.sendRequest(ShutdownRequest.type);
		await editor.connection.sendNotification(ExitNotification.type);
		expect(await gone).toEqual([0, null]);
		expect(await readdir(cache)).toHaveLength(1);
	}
	expect(rows[1]).toEqual(rows[0]);
});

test("reading in threads can be stopped and begun again", {
	timeout: 60_000,
}, async () => {
	const { server, env } = await shipped();
	const folder = await folderWith(
		Object.fromEntries(
			Array.from({ length: 300 }, (_, index) => [
				`${index}.md`,
				`${plan}\n\n${index}\n`,
			]),
		),
	);
	const child = spawn(process.execPath, [server, "--stdio"], {
		env,
		stdio: ["pipe", "pipe", "inherit"],
	});
	const editor = await Editor.start({
		folders: [folder],
		connection: overStreams(child),
	});
	const again = [1, 2, 3].map(() =>
		editor.connection.sendRequest(CheckWorkspaceRequest, {}),
	);
	const statuses = await Promise.all(again);
	expect(statuses.at(-1)).toMatchObject({
		state: "ready",
		read: 300,
		shown: 300,
	});
	child.kill();
});

test("between Node processes, as an extension starts it", {
	timeout: 60_000,
}, async () => {
	const { server, env } = await shipped();
	const child = fork(server, ["--node-ipc"], { env });
	const editor = await Editor.start({
		connection: createProtocolConnection(
			new IPCMessageReader(child),
			new IPCMessageWriter(child),
		),
	});
	const { uri } = await editor.open("untitled:a", plan);
	expect(await editor.diagnostics(uri)).toHaveLength(1);
});

test("a server whose editor dies does not stay behind", {
	timeout: 60_000,
}, async () => {
	const { server, env } = await shipped();
	const child = spawn(process.execPath, [server, "--stdio"], {
		env,
		stdio: ["pipe", "pipe", "inherit"],
	});
	const gone = once(child, "exit");
	child.stdin.end();
	await gone;
});

test("all but the two Node files of the server could run in a browser", async () => {
	const { errors, outputFiles } = await build({
		entryPoints: [join(import.meta.dirname, "../../server/server.ts")],
		bundle: true,
		write: false,
		platform: "browser",
		format: "esm",
		conditions: ["browser"],
		logLevel: "silent",
	});
	expect(errors).toEqual([]);
	expect(outputFiles).toHaveLength(1);
});
