import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { type Line, parseLine } from "./line.ts";

interface Slot {
	readonly file: number;
	readonly start: number;
	readonly length: number;
}

/**
 * The lines of any number of files, each document once and in the order of names, whatever order they were written in. Only
 * where each line stands is remembered, so that reports over very many documents need little memory.
 */
export class LineStore {
	readonly #files: FileHandle[] = [];
	readonly #slots = new Map<string, Slot>();
	readonly #conflicts = new Set<string>();
	#order: string[] | undefined;
	#broken = 0;

	/** Lines that could not be read: halves that killed runs left. */
	get broken(): number {
		return this.#broken;
	}

	/** Names of documents whose lines differ from file to file: they changed between runs. */
	get conflicts(): readonly string[] {
		return [...this.#conflicts].map((key) => key.split("\0")[0] ?? "").sort();
	}

	async add(path: string): Promise<void> {
		const file = this.#files.push(await open(path)) - 1;
		for await (const { bytes, start } of linesOf(path)) {
			const { line, broken } = parseLine(bytes.toString("utf8"));
			if (broken) this.#broken++;
			if (line)
				await this.#put(line, { file, start, length: bytes.length }, bytes);
		}
		this.#order = undefined;
	}

	has(name: string): boolean {
		return this.#slots.has(keyOf(name, ""));
	}

	async *lines(): AsyncGenerator<Line> {
		this.#order ??= [...this.#slots.keys()].sort();
		for (const key of this.#order) {
			const slot = this.#slots.get(key);
			const { line } = parseLine((await this.#bytesOf(slot)).toString("utf8"));
			if (line) yield line;
		}
	}

	async close(): Promise<void> {
		await Promise.all(this.#files.map((file) => file.close()));
	}

	/** A document that several runs read counts once. Of lines that differ, which one counts must not depend on their order. */
	async #put(line: Line, slot: Slot, bytes: Buffer): Promise<void> {
		const key = keyOf(line.name, "at" in line ? line.at : "");
		const known = this.#slots.get(key);
		if (known) {
			const before = toComparable(await this.#bytesOf(known));
			const after = toComparable(bytes);
			if (before === after) return;
			this.#conflicts.add(key);
			if (before > after) return;
		}
		this.#slots.set(key, slot);
	}

	async #bytesOf(slot: Slot | undefined): Promise<Buffer> {
		if (!slot) return Buffer.alloc(0);
		const bytes = Buffer.alloc(slot.length);
		await this.#files[slot.file]?.read(bytes, 0, slot.length, slot.start);
		return bytes;
	}
}

const keyOf = (name: string, at: string) => `${name}\0${at}`;

/** A document that one run read and another could not is read: its line wins. */
function toComparable(bytes: Buffer): string {
	const { line } = parseLine(bytes.toString("utf8"));
	return `${line && "unread" in line ? 0 : 1}${JSON.stringify(line)}`;
}

async function* linesOf(
	path: string,
): AsyncGenerator<{ bytes: Buffer; start: number }> {
	let pieces: Buffer[] = [];
	let start = 0;
	let position = 0;
	for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
		let from = 0;
		for (
			let end = piece.indexOf(10, from);
			end !== -1;
			end = piece.indexOf(10, from)
		) {
			pieces.push(piece.subarray(from, end));
			yield { bytes: Buffer.concat(pieces), start };
			pieces = [];
			from = end + 1;
			start = position + from;
		}
		pieces.push(piece.subarray(from));
		position += piece.length;
	}
	const rest = Buffer.concat(pieces);
	if (rest.length > 0) yield { bytes: rest, start };
}
