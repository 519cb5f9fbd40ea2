import type { Rewrite, Span } from "../rules/index.ts";

/** The sentence around a span, as far as a reader can tell without grammar: up to a full stop, a blank line or the next item. */
export function sentenceAround(text: string, { start, end }: Span): Span {
	const before = text.slice(Math.max(0, start - 400), start);
	const after = text.slice(end, end + 400);
	const head = (before.split(borders).at(-1) ?? "").replace(markers, "");
	const ending =
		/[.!?…](?=\s|$)|\r?\n\s*\r?\n|\r?\n\s*(?:[-*+#|>]|\d+[.)])/u.exec(after);
	const closed = ending?.[0].length === 1 ? 1 : 0;
	const tail = ending === null ? after.length : ending.index + closed;
	return { start: start - head.length, end: end + tail };
}

const borders = /[.!?…]\s+|\n\s*\n|\n(?=[\t ]*(?:[-*+#>]|\d+[.)])[\t ])|\|/u;

/** What stands before the first word of an item, a heading or a quotation. */
const markers = /^\s*(?:(?:[-*+]|#{1,6}|>|\d+[.)])\s+)*/u;

/** A sentence as it would read with one rewrite in it, on one line, cut to fit a menu around what changes. */
export function preview(text: string, rewrite: Rewrite): string {
	const sentence = sentenceAround(text, rewrite.span);
	const lead = oneLine(text.slice(sentence.start, rewrite.span.start));
	const tail = oneLine(text.slice(rewrite.span.end, sentence.end));
	const become = oneLine(rewrite.text);
	const room = Math.max(0, widest - become.length);
	const shownTail = cutAfter(tail, Math.max(room - lead.length, room / 2));
	const shownLead = cutBefore(lead, room - shownTail.length);
	return cutAfter((shownLead + become + shownTail).trim(), widest + 2);
}

const widest = 100;

const oneLine = (text: string): string => text.replace(/\s+/gu, " ");

function cutAfter(text: string, room: number): string {
	if (text.length <= room) return text;
	return `${text
		.slice(0, room)
		.replace(/[\ud800-\udbff]$/u, "")
		.replace(/\s*\S*$/u, "")} …`;
}

function cutBefore(text: string, room: number): string {
	if (text.length <= room) return text;
	return `… ${text.slice(text.length - room).replace(/^\S*\s*/u, "")}`;
}
