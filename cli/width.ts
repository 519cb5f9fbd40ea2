/** Texts in the columns of a terminal. */
import measure from "fast-string-truncated-width";

/** Most of what is printed: one column for each letter, and no need to look closer. */
const narrow = /^[\x20-\x7E\xA0-\u024F\u2010-\u2027\u2192]*$/u;

export function widthOf(text: string): number {
	return narrow.test(text) ? text.length : measure(text).width;
}

/** As much of the beginning as there is room for. */
export function clip(text: string, room: number): string {
	if (widthOf(text) <= room) return text;
	const { index } = measure(text, { limit: room, ellipsis: "…" });
	return `${text.slice(0, index)}…`;
}

/** As many of the last words as there is room for. */
export function clipStart(text: string, room: number): string {
	if (widthOf(text) <= room) return text;
	const words = text.split(/(?<= )/u);
	let taken = "";
	while (words.length > 0) {
		const longer = (words.pop() ?? "") + taken;
		if (widthOf(longer) > room - 2) break;
		taken = longer;
	}
	return `… ${taken}`;
}

export function wrap(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = "";
	for (const word of text.split(" ")) {
		if (line !== "" && widthOf(`${line} ${word}`) > width) {
			lines.push(line);
			line = word;
		} else line = line === "" ? word : `${line} ${word}`;
	}
	return [...lines, line];
}
