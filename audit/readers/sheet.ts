import type { Cell, Draft } from "./document-text.ts";

export interface TextCell {
	/** Letters, as the program shows them: "B". */
	readonly column: string;
	/** From 1. */
	readonly row: number;
	readonly text: string;
}

/** One sheet as a table of its cells of text; columns and rows without any are left out. */
export function writeSheet(
	name: string,
	cells: readonly TextCell[],
	draft: Draft,
): void {
	// "Q3", "n/a" and codes in capitals say nothing; a cell is read where it holds a word of some length.
	const worded = cells.filter(({ text }) => /\p{L}{3}/u.test(text));
	if (worded.length === 0) return;
	draft.at(name);
	draft.heading(2, name);
	const columns = [...new Set(worded.map(({ column }) => column))].sort(
		(a, b) => a.length - b.length || (a < b ? -1 : 1),
	);
	const rows = new Map<number, Cell[]>();
	for (const { column, row, text } of worded) {
		let cellsOfRow = rows.get(row);
		if (!cellsOfRow) {
			cellsOfRow = columns.map(() => ({ text: "" }));
			rows.set(row, cellsOfRow);
		}
		cellsOfRow[columns.indexOf(column)] = {
			text,
			place: `${name}!${column}${row}`,
		};
	}
	draft.table([...rows].sort(([a], [b]) => a - b).map(([, row]) => row));
}

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function toColumn(index: number): string {
	return index < 26
		? String.fromCharCode(65 + index)
		: toColumn(Math.floor(index / 26) - 1) + toColumn(index % 26);
}
