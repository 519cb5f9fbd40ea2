/**
 * Weights by the name of what weighs, in a string that is read where it lies: nothing is unpacked at the start, and no name is kept. A row is the
 * mark of a name and its weights; it stands at the place that the name's hash gives, or behind it. A name that is not in the table meets the mark
 * of another about once in two thousand times, and then weighs what that does.
 */
export class WeightTable {
	readonly #text: string;
	readonly #width: number;
	readonly #rows: number;

	/** `text` as `tableOf` wrote it; `weights`: how many of them a row holds. */
	constructor(text: string, weights = 1) {
		this.#text = text;
		this.#width = markLength + weights;
		this.#rows = text.length / this.#width;
	}

	/** Where the weights stand of the name with this hash. -1: there are none. */
	find(hash: number): number {
		const settled = settle(hash);
		const mark = markOf(settled);
		let row = homeOf(settled, this.#rows);
		for (;;) {
			const at = row * this.#width;
			const found =
				digitAt(this.#text, at) * digits + digitAt(this.#text, at + 1);
			if (found === mark) return at + markLength;
			if (found === noMark) return -1;
			row++;
			if (row === this.#rows) row = 0;
		}
	}

	/** A whole number from `-heaviest` to `heaviest`; `at` as found. */
	weightAt(at: number): number {
		return digitAt(this.#text, at) - heaviest;
	}
}

/** Writes a table: for each name its weights, whole numbers from `-heaviest` to `heaviest`. Where two cannot be told apart, the first is kept. */
export function tableOf(
	weights: ReadonlyMap<string, readonly number[]>,
	width = 1,
): string {
	const rows = Math.ceil((weights.size + 1) * rowsForEach);
	const written = new Array<string>(rows);
	const marks = new Array<number>(rows).fill(noMark);
	for (const [name, own] of weights) {
		const settled = settle(hashOf(name));
		const mark = markOf(settled);
		let row = homeOf(settled, rows);
		while (marks[row] !== noMark && marks[row] !== mark) row = (row + 1) % rows;
		if (marks[row] === mark) continue;
		marks[row] = mark;
		written[row] = own.map((weight) => digit(weight + heaviest)).join("");
	}
	return marks
		.map(
			(mark, row) =>
				digit(Math.floor(mark / digits)) +
				digit(mark % digits) +
				(written[row] ?? digit(heaviest).repeat(width)),
		)
		.join("");
}

/** How many rows there are for each name: with fewer, they would stand far behind their place. */
const rowsForEach = 1.5;

const markLength = 2;
const noMark = 0;

const markOf = (settled: number): number =>
	1 + ((Math.imul(settled, 0x9e3779b1) >>> 0) % (digits * digits - 1));

const homeOf = (settled: number, rows: number): number =>
	(settled >>> 0) % rows;

/** Printable ASCII that JSON writes as it is: from # to ~, without the backslash. */
const digits = 91;
const firstDigit = 35;
const backslash = 92;

/** A digit holds a weight from minus to plus this. */
export const heaviest = 45;

const digit = (value: number): string => {
	const code = value + firstDigit;
	return String.fromCharCode(code < backslash ? code : code + 1);
};

const digitAt = (text: string, at: number): number => {
	const code = text.charCodeAt(at);
	return code < backslash ? code - firstDigit : code - firstDigit - 1;
};

/**
 * The hash of a name, or of what goes on with it: FNV-1a over UTF-16 code units. Names are not compared here, as those of a word table are:
 * a hash by which "Aa" is "BB" would not do.
 */
export function hashOf(text: string, before = 0x811c9dc5): number {
	let hash = before;
	for (let at = 0; at < text.length; at++)
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return hash;
}

/** Mixes the bits, so that similar names do not crowd: the end of MurmurHash3. */
function settle(hash: number): number {
	let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return mixed ^ (mixed >>> 16);
}
