import { type DocumentKind, documentKinds } from "../options.ts";
import type { Tally } from "./survey.ts";

/** What a word of each kind weighs: common words of plans say less than "attendees" does of minutes. */
const weights: Partial<Record<DocumentKind, number>> = {
	plan: 0.9,
	minutes: 1.1,
	report: 1,
	announcement: 1,
	sales: 1.3,
	handbook: 1,
	technical: 0.8,
	legal: 1.4,
	fiction: 1.2,
};

/** A kind is named only when this share of the words, headings counted several times, speaks for it. */
const threshold = 0.012;

/** What the document seems to be, by its words, its headings and its share of code. */
export function documentKindOf(
	tally: Tally,
	codeUnits: number,
	length: number,
): DocumentKind {
	if (tally.words < 8) return "general";
	let best: DocumentKind = "general";
	let bestScore = threshold * tally.words + 1;
	const codeShare = length > 0 ? codeUnits / length : 0;
	documentKinds.forEach((kind, index) => {
		let score = (tally.kinds[index] ?? 0) * (weights[kind] ?? 0);
		if (kind === "technical")
			score +=
				tally.words *
				(codeShare * 0.15 + Math.min(0.05, tally.code / (tally.words + 1) / 2));
		if (kind === "fiction") score -= tally.words * 0.03;
		if (kind === "sales")
			score += Math.min(tally.reader, tally.words * 0.03) * 0.3;
		if (score > bestScore) {
			best = kind;
			bestScore = score;
		}
	});
	return best;
}

/** Names that act twice or more in one document are taken for the organisation's or its product's. */
export const learnedNames = (tally: Tally): string[] =>
	[...tally.names]
		.filter(([, votes]) => votes >= 2)
		.map(([name]) => name)
		.sort();
