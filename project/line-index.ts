/** From 1, in UTF-16 units. */
export interface Place {
	readonly line: number;
	readonly column: number;
}

/** Where the lines of a text begin, for turning offsets into lines and columns. CR, LF and CRLF each end one line. */
export class LineIndex {
	readonly #text: string;
	#counted: number[] | undefined;

	constructor(text: string) {
		this.#text = text;
	}

	/** Most documents are asked for no place at all. */
	get #starts(): readonly number[] {
		this.#counted ??= startsIn(this.#text);
		return this.#counted;
	}

	placeOf(offset: number): Place {
		const line = this.#lineAt(offset);
		return { line: line + 1, column: offset - (this.#starts[line] ?? 0) + 1 };
	}

	/** The line that an offset stands on, without its ending. */
	lineAt(offset: number): { readonly start: number; readonly text: string } {
		const line = this.#lineAt(offset);
		const start = this.#starts[line] ?? 0;
		const end = this.#starts[line + 1] ?? this.#text.length;
		return {
			start,
			text: this.#text.slice(start, end).replace(/[\r\n]+$/u, ""),
		};
	}

	#lineAt(offset: number): number {
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.#starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	}
}

function startsIn(text: string): number[] {
	const starts = [0];
	if (text.includes("\r")) {
		for (const ending of text.matchAll(/\r\n|\n|\r/gu))
			starts.push(ending.index + ending[0].length);
		return starts;
	}
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
		starts.push(at + 1);
	return starts;
}
