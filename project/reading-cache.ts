/**
 * Readings kept from one run to the next, known by what they depend on: the text, the options and the engine. There is one file for each place that
 * documents were read in. A crash or a second process can lose what was kept, never make it wrong.
 */
import { createHash, randomUUID } from "node:crypto";
import {
	mkdir,
	readdir,
	readFile,
	rename,
	stat,
	unlink,
	utimes,
	writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import type { CheckOptions, Reading } from "../rules/index.ts";
import type { Checker } from "./checker.ts";

export interface CacheLimits {
	/** Bytes of one file; the longest unused readings go first. */
	readonly bytes: number;
	/** Files, for as many places; the longest unused go first. */
	readonly files: number;
}

const defaultLimits: CacheLimits = { bytes: 64_000_000, files: 40 };

export class ReadingCache {
	readonly #folder: string;
	readonly #file: string;
	readonly #engine: string;
	readonly #limits: CacheLimits;
	/** Lines of the file as they stand in it, by their key, the longest unused first. Bytes take less room than strings, and a scan waits for memory. */
	readonly #kept: Map<string, Buffer>;
	#changed = false;

	private constructor(
		folder: string,
		file: string,
		engine: string,
		limits: CacheLimits,
		kept: Map<string, Buffer>,
	) {
		this.#folder = folder;
		this.#file = file;
		this.#engine = engine;
		this.#limits = limits;
		this.#kept = kept;
	}

	/** `place` is the folder that documents are read in, `engine` whatever changes when the rules do. */
	static async open(
		folder: string,
		place: string,
		engine: string,
		limits = defaultLimits,
	): Promise<ReadingCache> {
		const file = join(folder, `${digest(place)}.jsonl`);
		const kept = new Map<string, Buffer>();
		const bytes = await readFile(file).catch(() => Buffer.alloc(0));
		for (const line of linesIn(bytes)) {
			const tab = line.indexOf("\t");
			if (tab > 0) kept.set(line.toString("latin1", 0, tab), line);
		}
		return new ReadingCache(folder, file, engine, limits, kept);
	}

	/** The same checker, asked only for what is not kept. */
	around(checker: Checker): Checker {
		return async (text, options) => {
			const key = digest(this.#engine, toText(options), text);
			const kept = this.#take(key);
			if (kept !== undefined) return kept;
			const reading = await checker(text, options);
			this.#kept.set(key, Buffer.from(`${key}\t${JSON.stringify(reading)}\n`));
			this.#changed = true;
			return reading;
		};
	}

	/** Writes what was learned, whole or not at all. Failing to is no reason to fail. */
	async save(): Promise<void> {
		try {
			await mkdir(this.#folder, { recursive: true });
			if (this.#changed) {
				const beside = `${this.#file}.${randomUUID()}`;
				await writeFile(beside, this.#lines());
				await rename(beside, this.#file);
				this.#changed = false;
			} else {
				const now = new Date();
				await utimes(this.#file, now, now);
			}
			await this.#forgetOldPlaces();
		} catch {
			// A full disk or a read-only home: the next run reads everything again.
		}
	}

	#take(key: string): Reading | undefined {
		const line = this.#kept.get(key);
		if (line === undefined) return undefined;
		this.#kept.delete(key);
		try {
			const reading = JSON.parse(
				line.toString("utf8", key.length + 1),
			) as Reading;
			this.#kept.set(key, line);
			return reading;
		} catch {
			return undefined;
		}
	}

	/** As many lines as there is room for, some at a time. */
	*#lines(): Generator<Buffer> {
		const lines: Buffer[] = [];
		let room = this.#limits.bytes;
		for (const line of [...this.#kept.values()].reverse()) {
			room -= line.length;
			if (room < 0) break;
			lines.push(line);
		}
		lines.reverse();
		for (let first = 0; first < lines.length; first += 500)
			yield Buffer.concat(lines.slice(first, first + 500));
	}

	/** Also what a crash left half written, once it is as old. */
	async #forgetOldPlaces(): Promise<void> {
		const names = await readdir(this.#folder);
		if (names.length <= this.#limits.files) return;
		const aged = await Promise.all(
			names.map(async (name) => {
				const path = join(this.#folder, name);
				return { path, used: (await stat(path)).mtimeMs };
			}),
		);
		aged.sort((a, b) => b.used - a.used);
		for (const { path } of aged.slice(this.#limits.files)) await unlink(path);
	}
}

/** Each with its end: the last line is a reading only where it has one. */
function* linesIn(bytes: Buffer): Generator<Buffer> {
	let start = 0;
	for (;;) {
		const end = bytes.indexOf("\n", start) + 1;
		if (end === 0) return;
		yield bytes.subarray(start, end);
		start = end;
	}
}

function digest(...parts: string[]): string {
	const hash = createHash("sha256");
	for (const part of parts) hash.update(`${part.length}:`).update(part);
	return hash.digest("base64url");
}

function toText(options: CheckOptions): string {
	return JSON.stringify({ ...options, off: [...(options.off ?? [])].sort() });
}
