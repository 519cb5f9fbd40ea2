import type { Span } from "./span.ts";

const abbreviations = new Set(
	`e.g i.e etc vs mr mrs ms dr prof inc ltd co corp dept est approx fig no vol st jr sr a.m p.m u.s u.k e.u jan feb mar apr jun jul aug sep
sept oct nov dec al cf resp incl excl min max avg tel ext ed eds pp cllr hon gov gen rep sen dev ca viz q.v`
		.trim()
		.split(/\s+/),
);

/** The look back keeps a long run of dots from being tried from each of them. */
const boundary =
	/(?<![.!?…])[.!?…]+["')\]*_]*\s+(?=["'([]*[\p{Lu}\p{N}\p{Extended_Pictographic}])/gu;

/** A quick look: without a stop in front of a blank and something else there is nothing to cut. */
const innerStop = /[.!?…]["')\]*_]*\s+\S/;

/** More than any abbreviation is long. */
const wordWidth = 16;

/** Where the sentences of a masked block stand. Cuts only where it is sure: a doubtful dot joins. */
export function sentenceSpans(text: string): Span[] {
	const spans: Span[] = [];
	let start = text.length - text.trimStart().length;
	if (!innerStop.test(text)) {
		const end = text.trimEnd().length;
		return start < end ? [{ start, end }] : spans;
	}
	for (const match of text.matchAll(boundary)) {
		if (match[0].startsWith(".") && !match[0].startsWith("..")) {
			const before = text.slice(start, match.index);
			const word =
				/[\p{L}\p{N}.]+$/u.exec(before.slice(-wordWidth))?.[0].toLowerCase() ??
				"";
			if (abbreviations.has(word) || /^\p{L}$/u.test(word)) continue;
			// "1. Choose" at the start of a line is a number, no sentence.
			if (/^\s*\(?\d{1,2}$/.test(before)) continue;
		}
		const end = match.index + match[0].trimEnd().length;
		spans.push({ start, end });
		start = match.index + match[0].length;
	}
	const end = text.trimEnd().length;
	if (start < end) spans.push({ start, end });
	return spans;
}
