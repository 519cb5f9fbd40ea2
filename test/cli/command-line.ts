import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, vi } from "vitest";

export interface Outcome {
	readonly code: number;
	readonly stdout: string;
	readonly stderr: string;
}

// Each run is a process of its own, and other tests run beside it.
vi.setConfig({ testTimeout: 60_000 });

const made: string[] = [];
afterAll(() => {
	for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own that holds these files. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
	const folder = mkdtempSync(join(tmpdir(), "outside-in-"));
	made.push(folder);
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	}
	return folder;
}

/** The command line, bundled as people get it, from the sources as they are now. */
export const program = bundle();

function bundle(): string {
	const folder = folderWith({});
	const bundles = [
		"outside-in.cjs",
		"outside-in-thread.cjs",
		"command-line.cjs",
		"worker.cjs",
		"readers.cjs",
		"readers-worker.cjs",
	];
	execFileSync(process.execPath, ["scripts/build.mjs", folder, ...bundles], {
		stdio: ["ignore", "ignore", "inherit"],
	});
	return join(folder, "outside-in.cjs");
}

/** Runs `outside-in` with these words in a folder, its output in pipes. */
export function outsideIn(
	words: readonly string[],
	{
		cwd,
		input,
		env = {},
	}: {
		cwd: string;
		input?: string | Uint8Array;
		env?: Record<string, string>;
	},
): Promise<Outcome> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [program, ...words], {
			cwd,
			env: { PATH: process.env.PATH, HOME: cwd, ...env },
		});
		const stdout: Buffer[] = [];
		const stderr: Buffer[] = [];
		child.stdout.on("data", (data: Buffer) => stdout.push(data));
		child.stderr.on("data", (data: Buffer) => stderr.push(data));
		child.on("error", reject);
		child.on("close", (code) =>
			resolve({
				code: code ?? -1,
				stdout: Buffer.concat(stdout).toString(),
				stderr: Buffer.concat(stderr).toString(),
			}),
		);
		child.stdin.end(input ?? "");
	});
}
