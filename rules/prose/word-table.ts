/** Known words, found in a text by hash without making a string of every word. Words are ASCII, lower case. */
export class WordTable<Entry extends { readonly word: string }> {
	readonly #slots: (Entry | undefined)[];
	readonly #mask: number;

	constructor(entries: readonly Entry[]) {
		let size = 16;
		while (size < entries.length * 4) size *= 2;
		this.#mask = size - 1;
		this.#slots = new Array(size).fill(undefined);
		for (const entry of entries) {
			let slot = hashOf(entry.word) & this.#mask;
			while (this.#slots[slot]) slot = (slot + 1) & this.#mask;
			this.#slots[slot] = entry;
		}
	}

	/** The entry of the ASCII word that stands in `text` from `start` to `end`, whatever its case; `hash` as built by `step`. */
	find(
		hash: number,
		text: string,
		start: number,
		end: number,
	): Entry | undefined {
		let slot = settle(hash) & this.#mask;
		for (;;) {
			const entry = this.#slots[slot];
			if (entry === undefined) return undefined;
			const { word } = entry;
			if (word.length === end - start) {
				let same = 0;
				while (
					same < word.length &&
					(text.charCodeAt(start + same) | 32) === word.charCodeAt(same)
				)
					same++;
				if (same === word.length) return entry;
			}
			slot = (slot + 1) & this.#mask;
		}
	}
}

/** Adds a character's code to the hash of the word before it. A word starts from 0. */
export const step = (hash: number, code: number): number =>
	(Math.imul(hash, 31) + code) | 0;

/** Mixes the high bits in, so that similar words do not crowd. */
const settle = (hash: number): number => hash ^ (hash >>> 15);

function hashOf(word: string): number {
	let hash = 0;
	for (let index = 0; index < word.length; index++)
		hash = step(hash, word.charCodeAt(index));
	return settle(hash);
}
