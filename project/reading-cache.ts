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
	/** Characters of one file; the longest unused readings go first. */
	readonly characters: number;
	/** Files, for as many places; the longest unused go first. */
	readonly files: number;
}

const defaultLimits: CacheLimits = { characters: 64_000_000, files: 40 };

export class ReadingCache {
	readonly #folder: string;
	readonly #file: string;
	readonly #engine: string;
	readonly #limits: CacheLimits;
	/** Readings as JSON, the longest unused first. */
	readonly #kept: Map<string, string>;
	#changed = false;

	private constructor(
		folder: string,
		file: string,
		engine: string,
		limits: CacheLimits,
		kept: Map<string, string>,
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
		const kept = new Map<string, string>();
		const text = await readFile(file, "utf8").catch(() => "");
		// The last line is a reading only where it ends as one.
		for (const line of text.split("\n").slice(0, -1)) {
			const tab = line.indexOf("\t");
			if (tab > 0) kept.set(line.slice(0, tab), line.slice(tab + 1));
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
			this.#kept.set(key, JSON.stringify(reading));
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
		const json = this.#kept.get(key);
		if (json === undefined) return undefined;
		this.#kept.delete(key);
		try {
			const reading = JSON.parse(json) as Reading;
			this.#kept.set(key, json);
			return reading;
		} catch {
			return undefined;
		}
	}

	#lines(): string {
		const lines: string[] = [];
		let room = this.#limits.characters;
		for (const [key, json] of [...this.#kept].reverse()) {
			room -= json.length;
			if (room < 0) break;
			lines.push(`${key}\t${json}\n`);
		}
		return lines.reverse().join("");
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

function digest(...parts: string[]): string {
	const hash = createHash("sha256");
	for (const part of parts) hash.update(`${part.length}:`).update(part);
	return hash.digest("base64url");
}

function toText(options: CheckOptions): string {
	return JSON.stringify({ ...options, off: [...(options.off ?? [])].sort() });
}
