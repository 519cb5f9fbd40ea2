import type { Position } from "vscode-languageserver";
import type { Span } from "../rules/index.ts";

/**
 * A text as lines, so that a keystroke costs what its line costs, however long the text. The whole of it is put
 * together only for those who ask. Offsets and characters count UTF-16 units; CR, LF and CRLF each end one line.
 */
export class Lines {
	/** Each with its ending; the last one has none and may be empty. */
	#lines: string[];
	/** Where each line starts. */
	#starts: number[] = [];
	#whole: string | undefined;

	constructor(text: string) {
		this.#lines = linesOf(text);
		this.#count(0, 0);
		this.#whole = text;
	}

	get length(): number {
		const last = this.#lines.length - 1;
		return this.#startOf(last) + this.#line(last).length;
	}

	get whole(): string {
		this.#whole ??= this.#lines.join("");
		return this.#whole;
	}

	/** The lines from the top down to the first that `ends`, or as many as there are. */
	headUntil(ends: (line: string) => boolean, most: number): string {
		const end = this.#lines.slice(1, most).findIndex(ends);
		return this.#lines.slice(0, end === -1 ? most : end + 2).join("");
	}

	startsWith(text: string): boolean {
		return this.#line(0).startsWith(text);
	}

	/** An offset within a line ending counts as that line's end. */
	positionAt(offset: number): Position {
		const line = this.#lineAt(Math.max(0, offset));
		return {
			line,
			character: Math.min(
				Math.max(0, offset) - this.#startOf(line),
				withoutEnding(this.#line(line)),
			),
		};
	}

	/** A position beyond its line or the text counts as the end of it. */
	offsetAt({ line, character }: Position): number {
		if (line >= this.#lines.length) return this.length;
		if (line < 0) return 0;
		const most = withoutEnding(this.#line(line));
		return this.#startOf(line) + Math.min(Math.max(0, character), most);
	}

	replace({ start, end }: Span, text: string): void {
		// Line endings next to the change may grow together or fall apart: their lines are counted anew, too.
		const first = Math.max(0, this.#lineAt(start) - 1);
		const last = Math.min(this.#lines.length - 1, this.#lineAt(end) + 1);
		const from = this.#startOf(first);
		const old = this.#lines.slice(first, last + 1).join("");
		const region = old.slice(0, start - from) + text + old.slice(end - from);
		const lines = linesOf(region);
		if (last < this.#lines.length - 1 && lines.at(-1) === "") lines.pop();
		this.#lines = spliced(this.#lines, first, last + 1, lines);
		this.#count(first, from);
		this.#whole = undefined;
	}

	#count(first: number, start: number): void {
		this.#starts.length = this.#lines.length;
		let offset = start;
		for (let line = first; line < this.#lines.length; line += 1) {
			this.#starts[line] = offset;
			offset += this.#line(line).length;
		}
	}

	#lineAt(offset: number): number {
		let low = 0;
		let high = this.#lines.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (this.#startOf(middle) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	}

	#line(index: number): string {
		return this.#lines[index] ?? "";
	}

	#startOf(line: number): number {
		return this.#starts[line] ?? 0;
	}
}

function linesOf(text: string): string[] {
	const lines: string[] = [];
	let start = 0;
	for (const ending of text.matchAll(/\r\n|\r|\n/gu)) {
		const end = ending.index + ending[0].length;
		lines.push(text.slice(start, end));
		start = end;
	}
	lines.push(text.slice(start));
	return lines;
}

/** In place where it is short, as a keystroke is; anew where it is too long to hand over as arguments. */
function spliced(
	lines: string[],
	start: number,
	end: number,
	replacement: string[],
): string[] {
	if (replacement.length > 10_000) {
		return [...lines.slice(0, start), ...replacement, ...lines.slice(end)];
	}
	lines.splice(start, end - start, ...replacement);
	return lines;
}

function withoutEnding(line: string): number {
	let length = line.length;
	while (length > 0 && isEnding(line.charCodeAt(length - 1))) length -= 1;
	return length;
}

const isEnding = (unit: number): boolean => unit === 10 || unit === 13;
