import { isWeak, type Names } from "./names.ts";
import type { Span } from "./span.ts";

const word = /[\p{L}][\p{L}'-]*/gu;

/** Where a block mentions customers, those in doubt left out, from its start on. */
export function customersIn(text: string, names: Names): Span[] {
	const spans: Span[] = [];
	for (const match of text.matchAll(word)) {
		const lower = match[0].toLowerCase().replace(/'s?$/, "");
		const singular = names.customers.get(lower);
		if (singular !== undefined && !isWeak(names, singular))
			spans.push({ start: match.index, end: match.index + lower.length });
	}
	return spans;
}

/** The first of these mentions outside one sentence: somebody whom it could be about. */
export const mentionBeside = (
	customers: readonly Span[],
	sentence: Span,
): Span | undefined =>
	customers.find(
		({ start }) => start < sentence.start || start >= sentence.end,
	);
