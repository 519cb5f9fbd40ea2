import {
	type Candidate,
	type CueListener,
	type Cues,
	joint,
	tellCues,
} from "./cues.ts";
import learned from "./lexicon/weights.json" with { type: "json" };
import type { Sentence } from "./prose/sentence.ts";
import { inWords } from "./spoken-cues.ts";
import { hashOf, WeightTable } from "./weight-table.ts";

/** What each cue weighs, as scripts/train.ts learned it from labelled sentences. */
const weights = new WeightTable(learned.weights);

/** In how many a weight of 1 is counted: sums of whole numbers do not depend on their order. */
export const unitsInOne = 25;

/** The weight of a cue, in units. */
function weightOf(hash: number): number {
	const at = weights.find(hash);
	return at < 0 ? 0 : weights.weightAt(at);
}

const noStem = hashOf("");

/** The hash of all names of a stem, as far as they are the same: what `nameOf` would join is not joined for it. */
const hashOfStem = (stem: string): number =>
	stem === "" ? noStem : hashOf(joint, hashOf(stem));

const word = hashOfStem("w");

class Scales implements CueListener {
	sum = 0;

	tell(stem: string, tails: readonly string[], value: number): void {
		const start = hashOfStem(stem);
		for (let at = 0; at < tails.length; at++)
			this.sum += weightOf(hashOf(tails[at] as string, start)) * value;
	}

	tellPair(first: string, next: string, value: number): void {
		this.sum +=
			weightOf(hashOf(next, hashOf(joint, hashOf(first, word)))) * value;
	}
}

/** How sure the cues make it, 0 to 1, that a careful editor would mark the sentence. */
export function confidenceIn(
	sentence: Sentence,
	open: readonly Candidate[],
): number {
	const scales = new Scales();
	tellCues(sentence, open, scales);
	return 1 / (1 + Math.exp(-scales.sum / unitsInOne));
}

/** In units: what weighs less is no reason to give. */
const leastToTell = 2.5;

/** What weighed most in favour, heaviest first, in the words one would use to the writer. */
export function decisiveCues(
	sentence: Sentence,
	open: readonly Candidate[],
	most: number,
): string[] {
	const sums = new Map<string, number>();
	tellCues(sentence, open, {
		tell(stem, tails, value) {
			const start = hashOfStem(stem);
			for (const tail of tails) {
				const words = inWords(stem, tail);
				if (words)
					sums.set(
						words,
						(sums.get(words) ?? 0) + weightOf(hashOf(tail, start)) * value,
					);
			}
		},
		// A pair of words would not help to say.
		tellPair() {},
	});
	return [...sums]
		.filter(([, weight]) => weight > leastToTell)
		.sort(([, a], [, b]) => b - a)
		.slice(0, most)
		.map(([words]) => words);
}

/** By cue a weight for each of `learned.rules`, in units of their own. */
const kindWeights = new WeightTable(learned.kinds, learned.rules.length);

/** In how many a weight of 1 is counted where kinds are told apart. */
export const kindUnitsInOne = 10;

/** By how much, in these, a kind that no rule saw must outweigh those that were seen: what is seen is evidence of its own. */
const unseenMargin = 10;

/** Which rule names the kind of point best: one of those that saw it, unless another outweighs them all by far. */
export function likeliestRule(
	seen: ReadonlySet<string>,
	cues: Cues,
): string | undefined {
	const sums = new Array<number>(learned.rules.length).fill(0);
	for (const [cue, value] of cues) {
		const at = kindWeights.find(hashOf(cue));
		if (at < 0) continue;
		for (let kind = 0; kind < sums.length; kind++)
			sums[kind] =
				(sums[kind] as number) + kindWeights.weightAt(at + kind) * value;
	}
	let best: string | undefined;
	let most = Number.NEGATIVE_INFINITY;
	learned.rules.forEach((rule, kind) => {
		const sum = (sums[kind] as number) - (seen.has(rule) ? 0 : unseenMargin);
		if (sum > most) {
			most = sum;
			best = rule;
		}
	});
	return best;
}
