// Learns what each cue weighs from labelled sentences: npm run train -- <labels.tsv>… [--out rules/lexicon/weights.json] [--list cues.tsv]
// The table keeps no names: --list writes each cue behind its weight, the heaviest first.
// A file of labels stands beside the documents it names, in a folder docs/, or names them by path from its own folder;
// rows without a file are bare sentences. Deterministic: the same files give the same weights.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { cuesOf } from "../rules/cues.ts";
import { LiveDocument } from "../rules/index.ts";
import { candidatesIn } from "../rules/judge.ts";
import type { Sentence } from "../rules/prose/sentence.ts";
import { unsourcedClaim } from "../rules/unsourced-claim.ts";
import { kindUnitsInOne, unitsInOne } from "../rules/weigh.ts";
import { heaviest, tableOf } from "../rules/weight-table.ts";
import {
	bareDocument,
	isInsideOut,
	type LabelledSentence,
	readLabels,
	ruleOfKind,
} from "../test/evaluation/evaluate.ts";
import { descend } from "./descend.ts";

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		out: { type: "string", default: "rules/lexicon/weights.json" },
		smoothing: { type: "string", default: "2" },
		kindness: { type: "string", default: "0.5" },
		list: { type: "string" },
		validate: { type: "boolean", default: false },
	},
});

/** The rules whose findings count as inside-out, in a fixed order. */
const pointRules = Object.values(ruleOfKind);

interface Example {
	readonly cues: ReadonlyMap<string, number>;
	readonly insideOut: boolean;
	/** How sure the reader was, 0 to 1. */
	readonly weight: number;
	/** Whose writing it is: a cue must hold for several writers. */
	readonly writer: string;
	readonly patterns: readonly string[];
	readonly rule: string | undefined;
	/** The file of labels. */
	readonly group: string;
}

const surenesses: Readonly<Record<string, number>> = {
	"0": 0.4,
	"1": 0.75,
	"2": 1,
};

function examplesIn(file: string): Example[] {
	// The check fold confirms the figures: nothing is learned from it.
	const rows = readLabels(readFileSync(file, "utf8")).filter(
		({ fold }) => fold !== "check",
	);
	const found: Example[] = [];
	const byFile = new Map<string, LabelledSentence[]>();
	for (const row of rows)
		byFile.set(row.file || row.id, [
			...(byFile.get(row.file || row.id) ?? []),
			row,
		]);
	for (const [name, group] of byFile) {
		const first = group[0] as LabelledSentence;
		const text = first.file
			? readFileSync(pathOf(file, name), "utf8")
			: bareDocument(first);
		const document = new LiveDocument(text, {
			language: name.endsWith(".txt") ? "plaintext" : "markdown",
		});
		const sentences = [...document.sentences()].map(({ sentence, offset }) => ({
			sentence,
			start: offset + sentence.span.start,
			end: offset + sentence.span.end,
		}));
		for (const row of group) {
			const sentence = first.file
				? mostOf(sentences, Number(row.start), Number(row.end))
				: sentences.find((one) => one.sentence.kind !== "heading")?.sentence;
			if (sentence)
				found.push(
					toExample(
						row,
						sentence,
						first.file
							? ((name.split("/").at(-1) ?? name).split(/\+|__/)[0] ?? name)
							: `pair ${Number(row.pair.replace(/\D/g, "")) % 40}`,
						file.split("/").slice(-2, -1).join("") || file,
					),
				);
		}
	}
	return found;
}

const pathOf = (file: string, name: string): string =>
	[
		name,
		join(dirname(file), "docs", name),
		join(dirname(file), "documents", name),
		join(dirname(file), name),
	].find((path) => existsSync(path)) ?? name;

function mostOf(
	sentences: readonly { sentence: Sentence; start: number; end: number }[],
	start: number,
	end: number,
): Sentence | undefined {
	const shared = (one: { start: number; end: number }): number =>
		Math.min(one.end, end) - Math.max(one.start, start);
	return sentences
		.filter((one) => shared(one) > 0)
		.sort((a, b) => shared(b) - shared(a))[0]?.sentence;
}

function toExample(
	row: LabelledSentence,
	sentence: Sentence,
	writer: string,
	group: string,
): Example {
	const open = candidatesIn(sentence).filter(
		({ ruleId }) => ruleId !== unsourcedClaim.id,
	);
	return {
		cues: cuesOf(sentence, open),
		insideOut: isInsideOut(row.label),
		weight: surenesses[row.sure] ?? 1,
		writer: writer === "invented" ? row.file : writer,
		patterns: open.map(
			({ ruleId, sighting }) => `${ruleId}/${sighting.pattern}`,
		),
		rule: ruleOfKind[row.label],
		group,
	};
}

/** Cues that at least this many writers used are learned; single words need more. */
const writersNeeded = (cue: string): number => (cue.startsWith("w ") ? 7 : 5);

/** Logistic regression, smoothed, by gradient descent with a step for each cue (AdaGrad). */
function learn(
	all: readonly Example[],
	smoothing: number,
): Map<string, number> {
	const writers = new Map<string, Set<string>>();
	for (const { cues, writer } of all)
		for (const cue of cues.keys())
			writers.set(cue, (writers.get(cue) ?? new Set()).add(writer));
	const index = new Map<string, number>();
	for (const [cue, by] of [...writers].sort(([a], [b]) => (a < b ? -1 : 1)))
		if (by.size >= writersNeeded(cue)) index.set(cue, index.size);
	const names = [...index.keys()];
	const free = new Set([index.get("always"), index.get("strength")]);
	const weight = descend(
		all.map(({ cues, insideOut, weight }) => {
			const known = [...cues].filter(([cue]) => index.has(cue));
			return {
				at: known.map(([cue]) => index.get(cue) as number),
				value: known.map(([, value]) => value),
				target: insideOut ? 1 : 0,
				weight,
			};
		}),
		names.map((_, at) => (free.has(at) ? 0.01 : smoothing)),
		leftOut,
	);
	const found = new Map(names.map((cue, at) => [cue, weight[at] as number]));
	found.set("always", (found.get("always") ?? 0) + missing(all, found));
	return found;
}

/** What is added to every sum so that as many sentences are expected to be inside-out as are: cues left out made the sums timid. */
function missing(
	all: readonly Example[],
	weights: ReadonlyMap<string, number>,
): number {
	const seen = all.filter(({ cues }) => cues.has("strength"));
	const sums = seen.map(({ cues }) => {
		let sum = 0;
		for (const [cue, value] of cues) sum += (weights.get(cue) ?? 0) * value;
		return sum;
	});
	const wanted = seen.filter(({ insideOut }) => insideOut).length;
	let low = -3;
	let high = 3;
	while (high - low > 0.001) {
		const middle = (low + high) / 2;
		const expected = sums.reduce(
			(total, sum) => total + 1 / (1 + Math.exp(-sum - middle)),
			0,
		);
		if (expected < wanted) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

/** The share of a sentence's cues left out in each round, so that no cue leans on another. */
const leftOut = 0.3;

/** The heaviest first: of two that a table cannot tell apart, the lighter is left out. */
const toTable = (
	table: ReadonlyMap<string, readonly number[]>,
	unitsInOne: number,
): ReadonlyMap<string, readonly number[]> =>
	new Map(
		[...table]
			.map(
				([cue, weights]) =>
					[
						cue,
						weights.map((weight) =>
							Math.max(
								-heaviest,
								Math.min(heaviest, Math.round(weight * unitsInOne)),
							),
						),
					] as const,
			)
			.filter(([cue, weights]) => weightIn(weights) >= leastOf(cue))
			.sort(([, a], [, b]) => weightIn(b) - weightIn(a)),
	);

/** In units: what weighs less decides nothing. Words count half. */
const leastOf = (cue: string): number => (cue.startsWith("w ") ? 3 : 1);

const weightIn = (weights: readonly number[]): number =>
	Math.max(...weights.map(Math.abs));

/**
 * Cues that tell kinds apart: whatever stands on its own. Pairs of words, and cues joined with a rule's, tell whether there is a point at all;
 * a heading's words would make a goal of all that stands under "Plans".
 */
const tellsKind = (cue: string): boolean =>
	!/ [&+] |^(?:part|under) |^w \S+ \S/.test(cue);

/** Writers who must have used a cue before it tells kinds apart. */
const kindWritersNeeded = 6;

/** Softmax regression over the kinds of point of the sentences that readers marked: cue → a weight for each rule. */
function learnKinds(
	all: readonly Example[],
	smoothing: number,
): Map<string, number[]> {
	const marked = all.filter(({ insideOut, rule }) => insideOut && rule);
	const writers = new Map<string, Set<string>>();
	for (const { cues, writer } of marked)
		for (const cue of cues.keys())
			if (tellsKind(cue))
				writers.set(cue, (writers.get(cue) ?? new Set()).add(writer));
	const index = new Map<string, number>();
	for (const [cue, by] of [...writers].sort(([a], [b]) => (a < b ? -1 : 1)))
		if (by.size >= kindWritersNeeded) index.set(cue, index.size);
	const kinds = pointRules.length;
	const rows = marked.map(({ cues, rule, weight }) => {
		const known = [...cues].filter(([cue]) => index.has(cue));
		return {
			at: known.map(([cue]) => index.get(cue) as number),
			value: known.map(([, value]) => value),
			target: pointRules.indexOf(rule as string),
			weight,
		};
	});
	const weight = new Float64Array(index.size * kinds);
	const squares = new Float64Array(weight.length).fill(1e-4);
	for (let round = 0; round < 120; round++) {
		const gradient = new Float64Array(weight.length);
		for (const row of rows) {
			const shares = softmax(
				pointRules.map((_, kind) =>
					row.at.reduce(
						(sum, at, i) =>
							sum +
							(weight[at * kinds + kind] as number) * (row.value[i] as number),
						0,
					),
				),
			);
			row.at.forEach((at, i) => {
				for (let kind = 0; kind < kinds; kind++)
					gradient[at * kinds + kind] =
						(gradient[at * kinds + kind] as number) +
						((shares[kind] as number) - (kind === row.target ? 1 : 0)) *
							row.weight *
							(row.value[i] as number);
			});
		}
		for (let at = 0; at < weight.length; at++) {
			const slope =
				(gradient[at] as number) + smoothing * (weight[at] as number);
			squares[at] = (squares[at] as number) + slope * slope;
			weight[at] =
				(weight[at] as number) -
				(0.3 * slope) / Math.sqrt(squares[at] as number);
		}
	}
	return new Map(
		[...index].map(([cue, at]) => [
			cue,
			Array.from(weight.subarray(at * kinds, (at + 1) * kinds)),
		]),
	);
}

const softmax = (sums: readonly number[]): number[] => {
	const top = Math.max(...sums);
	const powers = sums.map((sum) => Math.exp(sum - top));
	const total = powers.reduce((sum, power) => sum + power, 0);
	return powers.map((power) => power / total);
};

/** The likeliest kind among those that were seen. */
const kindOf = (
	{ cues, patterns }: Example,
	table: ReadonlyMap<string, readonly number[]>,
): string | undefined => {
	const open = new Set(patterns.map((pattern) => pattern.split("/")[0]));
	let best: string | undefined;
	let most = Number.NEGATIVE_INFINITY;
	pointRules.forEach((rule, kind) => {
		if (!open.has(rule)) return;
		let sum = 0;
		for (const [cue, value] of cues)
			sum += (table.get(cue)?.[kind] ?? 0) * value;
		if (sum > most) {
			most = sum;
			best = rule;
		}
	});
	return best;
};

/** Each writer is judged by what the others taught; prints precision, recall and F1 by the confidence that is asked for. */
function validate(all: readonly Example[], smoothing: number): void {
	const writers = [...new Set(all.map(({ writer }) => writer))].sort();
	const folds = 8;
	const judged: { confidence: number; insideOut: boolean; group: string }[] =
		[];
	const kindsJudged: { right: boolean; group: string }[] = [];
	for (let fold = 0; fold < folds; fold++) {
		const out = new Set(writers.filter((_, i) => i % folds === fold));
		const kinds = learnKinds(
			all.filter(({ writer }) => !out.has(writer)),
			Number(values.kindness),
		);
		for (const one of all)
			if (out.has(one.writer) && one.insideOut && one.patterns.length > 0)
				kindsJudged.push({
					right: kindOf(one, kinds) === one.rule,
					group: one.group,
				});
		const table = learn(
			all.filter(({ writer }) => !out.has(writer)),
			smoothing,
		);
		for (const { cues, insideOut, writer, group } of all)
			if (out.has(writer)) {
				let sum = 0;
				for (const [cue, value] of cues) sum += (table.get(cue) ?? 0) * value;
				judged.push({
					confidence: cues.has("strength") ? 1 / (1 + Math.exp(-sum)) : 0,
					insideOut,
					group,
				});
			}
	}
	for (const group of new Set(kindsJudged.map((one) => one.group))) {
		const rows = kindsJudged.filter((one) => one.group === group);
		console.log(
			`${group.padEnd(40)} right kind ${(rows.filter(({ right }) => right).length / rows.length).toFixed(3)} of ${rows.length}`,
		);
	}
	for (const group of ["", ...new Set(judged.map((one) => one.group))])
		for (const least of [0.3, 0.4, 0.5, 0.6, 0.7]) {
			const rows = judged.filter((one) => !group || one.group === group);
			const marked = rows.filter(({ confidence }) => confidence >= least);
			const hits = marked.filter(({ insideOut }) => insideOut).length;
			const wanted = rows.filter(({ insideOut }) => insideOut).length;
			console.log(
				`${(group || "all").padEnd(40)} from ${least}: precision ${(hits / marked.length).toFixed(3)}, recall ${(hits / wanted).toFixed(3)}, F1 ${((2 * hits) / (marked.length + wanted)).toFixed(3)}`,
			);
		}
}

const examples = positionals.flatMap((file) => examplesIn(file));
if (values.validate) validate(examples, Number(values.smoothing));
else {
	const weights = toTable(
		new Map(
			[...learn(examples, Number(values.smoothing))].map(([cue, weight]) => [
				cue,
				[weight],
			]),
		),
		unitsInOne,
	);
	const kinds = toTable(
		learnKinds(examples, Number(values.kindness)),
		kindUnitsInOne,
	);
	writeFileSync(
		values.out,
		`${JSON.stringify({ rules: pointRules, kinds: tableOf(kinds, pointRules.length), weights: tableOf(weights) })}\n`,
	);
	if (values.list)
		writeFileSync(
			values.list,
			[...weights].map(([cue, [weight]]) => `${weight}\t${cue}\n`).join(""),
		);
	console.log(
		`${examples.length} sentences, ${examples.filter(({ insideOut }) => insideOut).length} of them inside-out; ${weights.size} cues, ${readFileSync(values.out).length} bytes in ${values.out}`,
	);
}
