import type { Cues } from "./cues.ts";
import learned from "./lexicon/weights.json" with { type: "json" };

/** Cue → weight in hundredths, as rows of "cue<tab>weight". Learned by scripts/train.ts from labelled sentences. */
let weights: Map<string, number> | undefined;

function loaded(): Map<string, number> {
	weights ??= new Map(
		learned.weights.split("\n").map((row) => {
			const tab = row.indexOf("\t");
			return [row.slice(0, tab), Number(row.slice(tab + 1)) / 100];
		}),
	);
	return weights;
}

/** How sure the cues make it, 0 to 1, that a careful editor would mark the sentence. */
export function confidenceOf(cues: Cues): number {
	const table = loaded();
	let sum = 0;
	for (const [cue, value] of cues) sum += (table.get(cue) ?? 0) * value;
	return 1 / (1 + Math.exp(-sum));
}

/** The cues that weighed most in favour, heaviest first. */
export function decisiveCues(cues: Cues, most: number): string[] {
	const table = loaded();
	return [...cues]
		.map(([cue, value]) => ({ cue, weight: (table.get(cue) ?? 0) * value }))
		.filter(({ weight }) => weight > 0.15)
		.sort((a, b) => b.weight - a.weight)
		.slice(0, most)
		.map(({ cue }) => cue);
}

/** How often a pattern that was seen in a marked sentence named the right kind, 0 to 1. */
export const kindnessOf = (
	ruleId: string,
	pattern: string,
): number | undefined =>
	(learned.kinds as Record<string, number>)[`${ruleId}/${pattern}`];
