import type { Span } from "../rules/index.ts";
import type { ReadSentence } from "./sentence.ts";
import { announcingWords } from "./words.ts";

/**
 * Words of customers below a heading, or a line in bold, that announces them: sentences in quotation marks, the first of each
 * block, and block quotations, which the rules leave alone. Who speaks is said once there, not in every quotation.
 */
export function customersQuotations(
	text: string,
	read: readonly ReadSentence[],
): {
	readonly sentences: ReadonlySet<number>;
	readonly blocks: readonly Span[];
} {
	const sentences = new Set<number>();
	const announced: { start: number; end: number }[] = [];
	let isAnnounced = false;
	let lastBlock = -1;
	read.forEach(({ sentence, source, offset }, index) => {
		if (sentence.kind === "heading" || isBold(source)) {
			if (isAnnounced) closeAt(announced, offset);
			isAnnounced =
				sentence.customers.length > 0 && announcingWords.test(sentence.text);
			if (isAnnounced) announced.push({ start: offset, end: text.length });
		} else if (isAnnounced && sentence.quoted && offset !== lastBlock) {
			sentences.add(index);
			lastBlock = offset;
		}
	});
	return {
		sentences,
		blocks: announced.flatMap((span) => blocksIn(text, span)),
	};
}

function closeAt(spans: { end: number }[], offset: number): void {
	const last = spans.at(-1);
	if (last) last.end = offset;
}

const isBold = (source: string): boolean =>
	/^\s*(?:\*\*|__)[^*_]+(?:\*\*|__)\s*$/u.test(source);

/** "> I ran for the boat twice this week." */
function blocksIn(text: string, { start, end }: Span): Span[] {
	return [...text.slice(start, end).matchAll(/(?:^ {0,3}>.*(?:\n|$))+/gmu)].map(
		(match) => ({
			start: start + match.index,
			end: start + match.index + match[0].trimEnd().length,
		}),
	);
}
