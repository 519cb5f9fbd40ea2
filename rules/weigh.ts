import {
	type Candidate,
	type CueListener,
	type Cues,
	tellCues,
} from "./cues.ts";
import learned from "./lexicon/weights.json" with { type: "json" };
import type { Sentence } from "./prose/sentence.ts";
import { inWords } from "./spoken-cues.ts";

type Weights = ReadonlyMap<string, number>;

/** Each tail and, behind it, its weight in hundredths, as scripts/train.ts learned it from labelled sentences. */
type Learned = readonly (string | number)[];

/** By stem. Most documents know few stems: the weights of a stem are made ready with the first sentence that has it. */
const byStem = new Map<string, Weights | Learned>(
	Object.entries(learned.weights),
);

function weightsOf(stem: string): Weights | undefined {
	const weights = byStem.get(stem);
	if (weights === undefined || weights instanceof Map) return weights;
	const row = weights as Learned;
	const ready = new Map<string, number>();
	for (let at = 0; at < row.length; at += 2)
		ready.set(row[at] as string, row[at + 1] as number);
	byStem.set(stem, ready);
	return ready;
}

/** By a word, the weights of those that may follow it: the stem's name need not be made for each word of a text. */
const byFirst = new Map<string, Weights | null>();
const mostFirst = 20_000;

function weightsAfter(first: string): Weights | null {
	let weights = byFirst.get(first);
	if (weights === undefined) {
		if (byFirst.size >= mostFirst) byFirst.clear();
		weights = weightsOf(`w ${first}`) ?? null;
		byFirst.set(first, weights);
	}
	return weights;
}

/** Adds up what cues weigh, in hundredths: sums of whole numbers do not depend on their order. */
class Scales implements CueListener {
	sum = 0;

	tell(stem: string, tails: readonly string[], value: number): void {
		if (tails.length === 0) return;
		const weights = weightsOf(stem);
		if (!weights) return;
		for (let at = 0; at < tails.length; at++) {
			const weight = weights.get(tails[at] as string);
			if (weight !== undefined) this.sum += weight * value;
		}
	}

	tellPair(first: string, next: string, value: number): void {
		const weight = weightsAfter(first)?.get(next);
		if (weight !== undefined) this.sum += weight * value;
	}
}

/** How sure the cues make it, 0 to 1, that a careful editor would mark the sentence. */
export function confidenceIn(
	sentence: Sentence,
	open: readonly Candidate[],
): number {
	const scales = new Scales();
	tellCues(sentence, open, scales);
	return 1 / (1 + Math.exp(-scales.sum / 100));
}

/** What weighed most in favour, heaviest first, in the words one would use to the writer. */
export function decisiveCues(
	sentence: Sentence,
	open: readonly Candidate[],
	most: number,
): string[] {
	const sums = new Map<string, number>();
	tellCues(sentence, open, {
		tell(stem, tails, value) {
			const weights = weightsOf(stem);
			if (!weights) return;
			for (const tail of tails) {
				const weight = weights.get(tail);
				const words = weight && inWords(stem, tail);
				if (words)
					sums.set(words, (sums.get(words) ?? 0) + (weight / 100) * value);
			}
		},
		// A pair of words would not help to say.
		tellPair() {},
	});
	return [...sums]
		.filter(([, weight]) => weight > 0.1)
		.sort(([, a], [, b]) => b - a)
		.slice(0, most)
		.map(([words]) => words);
}

/** Cue → a weight for each of `learned.rules`, in tenths; as it was written down until it is first asked for. */
let kindWeights: Map<string, string | readonly number[]> | undefined;

function kindWeightsOf(cue: string): readonly number[] | undefined {
	kindWeights ??= new Map(Object.entries(learned.kinds));
	const row = kindWeights.get(cue);
	if (typeof row !== "string") return row;
	const weights = row.split(",").map(Number);
	kindWeights.set(cue, weights);
	return weights;
}

/** By how much, in tenths, a kind that no rule saw must outweigh those that were seen: what is seen is evidence of its own. */
const unseenMargin = 10;

/** Which rule names the kind of point best: one of those that saw it, unless another outweighs them all by far. */
export function likeliestRule(
	seen: ReadonlySet<string>,
	cues: Cues,
): string | undefined {
	const sums = new Array<number>(learned.rules.length).fill(0);
	for (const [cue, value] of cues) {
		const weights = kindWeightsOf(cue);
		if (!weights) continue;
		for (let kind = 0; kind < sums.length; kind++)
			sums[kind] = (sums[kind] as number) + (weights[kind] as number) * value;
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
