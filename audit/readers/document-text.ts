/**
 * What a reader makes of a file: prose that rules can check, and where each stretch of it stands for a person
 * who opens the file: "page 3", "slide 4, notes", "Sheet1!B7", "message 12".
 */
export interface DocumentText {
	readonly language: "markdown" | "plaintext";
	/** Markdown for everything but plain text: headings, list items, quotations and cells keep their roles. */
	readonly text: string;
	/** In the order of the text. Empty where the file is text already: there, lines are the places. */
	readonly places: readonly Place[];
	/** The day the document says it was last changed or sent, as yyyy-mm-dd. */
	readonly date?: string;
}

export interface Place {
	/** From this UTF-16 offset in the text up to the next place. */
	readonly start: number;
	readonly name: string;
}

/** Where an offset stands, in words that lead a person there. */
export function placeAt(
	document: Pick<DocumentText, "text" | "places">,
	offset: number,
): string {
	let low = 0;
	let high = document.places.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((document.places[middle]?.start ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return (
		document.places[low - 1]?.name ?? `line ${lineAt(document.text, offset)}`
	);
}

/** Counted from 1. */
export function lineAt(text: string, offset: number): number {
	let line = 1;
	for (
		let at = text.indexOf("\n");
		at !== -1 && at < offset;
		at = text.indexOf("\n", at + 1)
	)
		line++;
	return line;
}

export interface Cell {
	readonly text: string;
	readonly place?: string;
}

/** Markdown in the making, with a memory of where each block came from. */
export class Draft {
	#parts: string[] = [];
	#length = 0;
	#places: Place[] = [];
	#inList = false;

	get isEmpty(): boolean {
		return this.#length === 0;
	}

	/** What is added from here on stands at this place. */
	at(name: string): void {
		const last = this.#places.at(-1);
		if (last?.name === name) return;
		if (last?.start === this.#length) this.#places.pop();
		this.#places.push({ start: this.#length, name });
	}

	heading(level: number, prose: string): void {
		const text = toInline(prose);
		if (text) this.#block(`${"#".repeat(Math.min(6, level))} ${text}`);
	}

	paragraph(prose: string): void {
		const text = toInline(prose);
		if (text) this.#block(escapedStart(text));
	}

	quotation(prose: string): void {
		const text = toInline(prose);
		if (text) this.#block(`> ${escapedStart(text)}`);
	}

	item(depth: number, prose: string): void {
		const text = toInline(prose);
		if (!text) return;
		const line = `${"  ".repeat(Math.min(depth, 8))}- ${escapedStart(text)}\n`;
		if (this.#inList) this.#add(line);
		else {
			this.#add(line);
			this.#inList = true;
		}
	}

	/** The first row is the head, as Markdown wants it. */
	table(rows: readonly (readonly Cell[])[]): void {
		const width = Math.max(0, ...rows.map((row) => row.length));
		if (width === 0) return;
		this.#endList();
		rows.forEach((row, index) => {
			for (let column = 0; column < width; column++) {
				this.#add("| ");
				const cell = row[column];
				if (cell?.place) this.at(cell.place);
				this.#add(`${toInline(cell?.text ?? "").replaceAll("|", "\\|")} `);
			}
			this.#add("|\n");
			if (index === 0) this.#add(`${"| --- ".repeat(width)}|\n`);
		});
		this.#add("\n");
	}

	/** Text that is Markdown already. */
	markdown(text: string): void {
		if (text.trim()) this.#block(text.trimEnd());
	}

	finished(date?: string): DocumentText {
		return {
			language: "markdown",
			text: this.#parts.join(""),
			places: this.#places,
			...(date ? { date } : {}),
		};
	}

	#block(text: string): void {
		this.#endList();
		this.#add(`${text}\n\n`);
	}

	#endList(): void {
		if (this.#inList) this.#add("\n");
		this.#inList = false;
	}

	#add(text: string): void {
		this.#parts.push(text);
		this.#length += text.length;
	}
}

/** Stands around words that are code, so that no rule reads them as prose. */
export const codeMark = "\u{E000}";

/** One line of prose in which nothing turns into markup by accident. */
function toInline(prose: string): string {
	return (
		prose
			.replace(/\s+/gu, " ")
			.trim()
			// "Use `npm`", "a < b" stay; "<b>" typed as text, "*starred*" and "[x](y)" must not become markup.
			.replace(/`|[*_](?=\S)|<(?=[a-z/!?])|\[(?=[^\]]*\][([:])/giu, "\\$&")
			.replaceAll(codeMark, "`")
	);
}

/** "1. January" or "# 4" at the start of a paragraph is no list and no heading. */
function escapedStart(text: string): string {
	return text
		.replace(/^(\d{1,9})([.)])(?=\s|$)/u, "$1\\$2")
		.replace(/^(?:#{1,6}(?=\s|$)|[-+>](?=\s|$)|[-=|~])/u, "\\$&");
}

/** A day out of any date a file may state; undefined where it states none that makes sense. */
export function toDay(date: string | Date | undefined): string | undefined {
	if (date === undefined) return undefined;
	const parsed = typeof date === "string" ? new Date(date) : date;
	const year = parsed.getUTCFullYear();
	// Times of zero and clocks gone wrong are no dates: Word writes 1601, zip 1980.
	if (!(year > 1980 && year < 2200)) return undefined;
	return parsed.toISOString().slice(0, 10);
}
