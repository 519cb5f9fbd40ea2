import { isWeak, type Names } from "./names.ts";
import type { Span } from "./span.ts";

const word = /[\p{L}][\p{L}'-]*/gu;

/** The first mention of a customer in a block outside one of its sentences: somebody whom the sentence could be about. */
export function customerBeside(
	text: string,
	sentence: Span,
	names: Names,
): Span | undefined {
	for (const match of text.matchAll(word)) {
		const start = match.index;
		if (start >= sentence.start && start < sentence.end) continue;
		const lower = match[0].toLowerCase().replace(/'s?$/, "");
		const singular = names.customers.get(lower);
		if (singular !== undefined && !isWeak(names, singular))
			return { start, end: start + lower.length };
	}
	return undefined;
}
