import { step } from "./word-table.ts";

/**
 * What is known of words by their letters alone, each worked out once: texts say the same words again and again. Made
 * for what is looked up in a text without cutting the word out of it.
 */
export class Vocabulary<Known> {
	readonly #learn: (word: string) => Known;
	#slots: (Entry<Known> | undefined)[] = [];
	#count = 0;

	constructor(learn: (word: string) => Known) {
		this.#learn = learn;
		this.#clear();
	}

	/** What is known of the word that stands in `text` from `start` to `end`. */
	at(text: string, start: number, end: number): Known {
		let hash = 0;
		for (let unit = start; unit < end; unit++)
			hash = step(hash, text.charCodeAt(unit));
		let slot = (hash ^ (hash >>> 15)) & mask;
		for (;;) {
			const entry = this.#slots[slot];
			if (entry === undefined) break;
			if (entry.hash === hash && isAt(entry.word, text, start, end))
				return entry.known;
			slot = (slot + 1) & mask;
		}
		const word = text.slice(start, end);
		const known = this.#learn(word);
		// A long word, cut out, would keep the whole text in memory.
		if (end - start > longest) return known;
		if (this.#count++ > most) this.#clear();
		else this.#slots[slot] = { hash, word, known };
		return known;
	}

	#clear(): void {
		this.#slots = new Array(mask + 1).fill(undefined);
		this.#count = 0;
	}
}

interface Entry<Known> {
	readonly hash: number;
	readonly word: string;
	readonly known: Known;
}

const longest = 12;
const most = 16_000;
const mask = 0x7fff;

function isAt(word: string, text: string, start: number, end: number): boolean {
	if (word.length !== end - start) return false;
	for (let unit = 0; unit < word.length; unit++)
		if (word.charCodeAt(unit) !== text.charCodeAt(start + unit)) return false;
	return true;
}
