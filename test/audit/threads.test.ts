import { dirname, join } from "node:path";
import { expect, test, vi } from "vitest";
import { linesOn, type Source } from "../../audit/run.ts";
import { SummarisingThreads } from "../../audit/summarise.ts";
import { nodeFileSystem } from "../../project/node-file-system.ts";
import { Project } from "../../project/project.ts";
import { folderWith, program } from "./command-line.ts";

vi.setConfig({ testTimeout: 60_000 });

test("Threads make the same lines in the same order", async () => {
	const folder = folderWith({
		".outside-in.yml": "customers: [skipper]\nrules:\n  internal-goal: off\n",
	});
	const documents: Source[] = Array.from({ length: 30 }, (_, number) => ({
		name: `${number}.md`,
		path: join(folder, `${number}.md`),
		bytes: async () =>
			Buffer.from(
				`# Plan\n\n${"We need to paint the pier. Skippers asked for light. ".repeat((number * 7) % 30)}\n`,
			),
	}));
	const linesBy = async (helpers: Parameters<typeof linesOn>[2]) => {
		const lines = [];
		for await (const line of linesOn(
			documents,
			new Project(nodeFileSystem),
			helpers,
		))
			lines.push(line);
		return lines;
	};
	const threads = new SummarisingThreads(
		join(dirname(program), "worker.cjs"),
		0,
	);
	try {
		const inThreads = await linesBy({
			summarise: threads.summarise,
			ahead: threads.ahead,
		});
		expect(inThreads).toEqual(await linesBy({}));
		expect(inThreads.map(({ name }) => name)).toEqual(
			documents.map(({ name }) => name),
		);
	} finally {
		await threads.close();
	}
});

test("A line comes as soon as its document is read, though the next one is not there yet", async () => {
	const project = new Project(nodeFileSystem);
	let send = (_: Source | undefined) => {};
	async function* oneByOne() {
		for (;;) {
			const document = await new Promise<Source | undefined>((resolve) => {
				send = resolve;
			});
			if (!document) return;
			yield document;
		}
	}
	const lines = linesOn(oneByOne(), project, { ahead: 8 });
	for (const name of ["a.md", "b.md"]) {
		const line = lines.next();
		// The generator asks for its next document only when it is asked for a line.
		await new Promise(setImmediate);
		send({ name, path: `/${name}`, bytes: async () => Buffer.from("# A\n") });
		expect((await line).value).toMatchObject({ name });
	}
	const last = lines.next();
	await new Promise(setImmediate);
	send(undefined);
	expect((await last).done).toBe(true);
});
