import { type Candidate, type Cues, stemEnd, tellCues } from "./cues.ts";
import learned from "./lexicon/weights.json" with { type: "json" };
import type { Sentence } from "./prose/sentence.ts";
import { inWords } from "./spoken-cues.ts";

/** Stem → tail → weight. */
type Weights = ReadonlyMap<string, ReadonlyMap<string, number>>;

let weights: Weights | undefined;

/** From rows of "cue<tab>weight in hundredths", learned by scripts/train.ts from labelled sentences. */
function loaded(): Weights {
	if (weights) return weights;
	const byStem = new Map<string, Map<string, number>>();
	for (const row of learned.weights.split("\n")) {
		const tab = row.indexOf("\t");
		const name = row.slice(0, tab);
		const end = stemEnd(name);
		const stem = name.slice(0, Math.max(0, end));
		let tails = byStem.get(stem);
		if (!tails) {
			tails = new Map();
			byStem.set(stem, tails);
		}
		tails.set(name.slice(end + 1), Number(row.slice(tab + 1)) / 100);
	}
	weights = byStem;
	return weights;
}

/** How sure the cues make it, 0 to 1, that a careful editor would mark the sentence. */
export function confidenceIn(
	sentence: Sentence,
	open: readonly Candidate[],
): number {
	const table = loaded();
	let sum = 0;
	tellCues(sentence, open, (stem, tails, value) => {
		const weights = table.get(stem);
		if (weights)
			for (const tail of tails) sum += (weights.get(tail) ?? 0) * value;
	});
	return 1 / (1 + Math.exp(-sum));
}

/** What weighed most in favour, heaviest first, in the words one would use to the writer. */
export function decisiveCues(
	sentence: Sentence,
	open: readonly Candidate[],
	most: number,
): string[] {
	const table = loaded();
	const sums = new Map<string, number>();
	tellCues(sentence, open, (stem, tails, value) => {
		const weights = table.get(stem);
		if (!weights) return;
		for (const tail of tails) {
			const weight = weights.get(tail);
			const words = weight && inWords(stem, tail);
			if (words) sums.set(words, (sums.get(words) ?? 0) + weight * value);
		}
	});
	return [...sums]
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
