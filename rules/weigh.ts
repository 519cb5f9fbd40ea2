import type { Cues } from "./cues.ts";
import learned from "./lexicon/weights.json" with { type: "json" };
import { inWords } from "./spoken-cues.ts";

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

/** What weighed most in favour, heaviest first, in the words one would use to the writer. */
export function decisiveCues(cues: Cues, most: number): string[] {
	const table = loaded();
	const weights = new Map<string, number>();
	for (const [cue, value] of cues) {
		const words = inWords(cue);
		const weight = (table.get(cue) ?? 0) * value;
		if (words) weights.set(words, (weights.get(words) ?? 0) + weight);
	}
	return [...weights]
		.filter(([, weight]) => weight > 0.1)
		.sort(([, a], [, b]) => b - a)
		.slice(0, most)
		.map(([words]) => words);
}

/** Cue → a weight for each of `learned.rules`, in tenths. */
let kindWeights: Map<string, readonly number[]> | undefined;

function kindsLoaded(): Map<string, readonly number[]> {
	kindWeights ??= new Map(
		learned.kinds.split("\n").map((row) => {
			const tab = row.indexOf("\t");
			return [
				row.slice(0, tab),
				row
					.slice(tab + 1)
					.split(",")
					.map(Number),
			];
		}),
	);
	return kindWeights;
}

/** Which of some rules names the kind of point best. */
export function likeliestRule(
	cues: Cues,
	among: ReadonlySet<string>,
): string | undefined {
	const table = kindsLoaded();
	const sums = new Array<number>(learned.rules.length).fill(0);
	for (const [cue, value] of cues)
		table.get(cue)?.forEach((weight, kind) => {
			sums[kind] = (sums[kind] as number) + weight * value;
		});
	let best: string | undefined;
	let most = Number.NEGATIVE_INFINITY;
	learned.rules.forEach((rule, kind) => {
		const sum = sums[kind] as number;
		if (among.has(rule) && sum > most) {
			most = sum;
			best = rule;
		}
	});
	return best;
}
