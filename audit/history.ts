import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { lineFormat, type PastLine } from "./line.ts";
import { type Period, periodEnds } from "./period.ts";
import type { Tally } from "./tally.ts";

const run = promisify(execFile);

export interface HistoryOptions {
	/** Where the command was given: names are told from here. */
	readonly cwd: string;
	/** Files and folders in the repository; all of it below `cwd` where none is named. */
	readonly paths: readonly string[];
	/** The first day; the repository's own first day where none is named. */
	readonly since?: string;
	readonly every: Period;
	/** Whether a document is to be read, by its name from `cwd`. */
	readonly isWanted: (name: string) => Promise<boolean>;
	/** What the audit counts in it; undefined where it cannot be read. */
	readonly tallyOf: (
		name: string,
		bytes: Uint8Array,
	) => Promise<Tally | undefined>;
}

/**
 * The documents of a Git repository as they were at the end of each period, read out of Git's store: the work tree is not touched.
 * A document that did not change between two ends is read once.
 */
export async function* historyLines(
	options: HistoryOptions,
): AsyncGenerator<PastLine> {
	const { cwd, every } = options;
	const last = await dayOfCommit("HEAD", cwd);
	const since = options.since ?? (await firstDay(cwd));
	const store = new ObjectStore(cwd);
	const tallies = new Map<string, Tally | undefined>();
	try {
		for (const end of periodEnds(since, last, every)) {
			const commit = await commitAt(end, cwd);
			if (commit === "") continue;
			for (const { name, object } of await filesOf(commit, options)) {
				if (!(await options.isWanted(name))) continue;
				// By name too, since settings differ from folder to folder.
				const key = `${object}\0${name}`;
				if (!tallies.has(key))
					tallies.set(
						key,
						await options.tallyOf(name, await store.read(object)),
					);
				const tally = tallies.get(key);
				if (tally) yield { outsideIn: lineFormat, name, at: end, tally };
			}
		}
	} finally {
		store.close();
	}
}

/** Whether a folder lies in a Git repository that has a history to read. */
export async function hasHistory(cwd: string): Promise<boolean> {
	try {
		await git(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], cwd);
		return true;
	} catch {
		return false;
	}
}

async function git(
	parameters: readonly string[],
	cwd: string,
): Promise<string> {
	const { stdout } = await run("git", [...parameters], {
		cwd,
		maxBuffer: 1 << 30,
	});
	return stdout;
}

const dayOfCommit = async (commit: string, cwd: string): Promise<string> =>
	toDay(await git(["show", "-s", "--format=%ct", commit], cwd));

/** The oldest commit of the main line. */
async function firstDay(cwd: string): Promise<string> {
	const times = await git(
		["log", "--first-parent", "--format=%ct", "HEAD"],
		cwd,
	);
	return toDay(times.trim().split("\n").at(-1) ?? "0");
}

/** Seconds since 1970 → yyyy-mm-dd. */
const toDay = (seconds: string): string =>
	new Date(Number(seconds) * 1_000).toISOString().slice(0, 10);

/** The commit that the main line stood at when the day ended. */
async function commitAt(day: string, cwd: string): Promise<string> {
	const found = await git(
		[
			"rev-list",
			"-1",
			"--first-parent",
			`--before=${day}T23:59:59Z`,
			"HEAD",
			"--",
		],
		cwd,
	);
	return found.trim();
}

async function filesOf(
	commit: string,
	{ cwd, paths }: HistoryOptions,
): Promise<{ name: string; object: string }[]> {
	const tree = await git(
		[
			"ls-tree",
			"-r",
			"-z",
			commit,
			"--",
			...(paths.length > 0 ? paths : ["."]),
		],
		cwd,
	);
	return tree
		.split("\0")
		.flatMap((entry) => {
			const [, object, name] =
				/^100\d{3} blob ([\da-f]+)\t([\s\S]+)$/u.exec(entry) ?? [];
			return object && name ? [{ name, object }] : [];
		})
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** `git cat-file --batch`: asks for one object after the other. */
class ObjectStore {
	#process: ChildProcess;
	#pieces: AsyncIterator<Buffer>;
	#rest = Buffer.alloc(0);

	constructor(cwd: string) {
		this.#process = spawn("git", ["cat-file", "--batch"], {
			cwd,
			stdio: ["pipe", "pipe", "ignore"],
		});
		this.#pieces = (this.#process.stdout as Readable)[Symbol.asyncIterator]();
	}

	async read(object: string): Promise<Buffer> {
		const { stdin } = this.#process;
		if (stdin && !stdin.write(`${object}\n`)) await once(stdin, "drain");
		let end = this.#rest.indexOf(10);
		while (end === -1) {
			await this.#more();
			end = this.#rest.indexOf(10);
		}
		const [, , size] = this.#rest.subarray(0, end).toString().split(" ");
		// A partial clone may lack the object; git then answers "… missing".
		if (size === undefined) {
			this.#rest = this.#rest.subarray(end + 1);
			return Buffer.alloc(0);
		}
		const from = end + 1;
		const to = from + Number(size);
		while (this.#rest.length < to + 1) await this.#more();
		const content = Buffer.from(this.#rest.subarray(from, to));
		this.#rest = this.#rest.subarray(to + 1);
		return content;
	}

	close(): void {
		this.#process.stdin?.end();
		this.#process.kill();
	}

	async #more(): Promise<void> {
		const { value, done } = await this.#pieces.next();
		if (done) throw new Error("git ended before the history was read");
		this.#rest = Buffer.concat([this.#rest, value]);
	}
}
