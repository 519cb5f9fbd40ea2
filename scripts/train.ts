// Learns what each cue weighs from labelled sentences: npm run train -- <labels.tsv>… [--out rules/lexicon/weights.json]
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
import {
	bareDocument,
	isInsideOut,
	type LabelledSentence,
	readLabels,
	ruleOfKind,
} from "../test/evaluation/evaluate.ts";

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		out: { type: "string", default: "rules/lexicon/weights.json" },
		smoothing: { type: "string", default: "4" },
	},
});

interface Example {
	readonly cues: ReadonlyMap<string, number>;
	readonly insideOut: boolean;
	/** How sure the reader was, 0 to 1. */
	readonly weight: number;
	/** Whose writing it is: a cue must hold for several writers. */
	readonly writer: string;
	readonly patterns: readonly string[];
	readonly rule: string | undefined;
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
					),
				);
		}
	}
	return found;
}

const pathOf = (file: string, name: string): string =>
	[name, join(dirname(file), "docs", name), join(dirname(file), name)].find(
		(path) => existsSync(path),
	) ?? name;

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
	};
}

/** Cues that at least this many writers used are learned; single words need more. */
const writersNeeded = (cue: string): number => (cue.startsWith("w ") ? 5 : 3);

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
	const rows = all.map(({ cues, insideOut, weight }) => {
		const known = [...cues].filter(([cue]) => index.has(cue));
		return {
			at: known.map(([cue]) => index.get(cue) as number),
			value: known.map(([, value]) => value),
			target: insideOut ? 1 : 0,
			weight,
		};
	});
	const free = new Set([index.get("always"), index.get("strength")]);
	const weight = new Float64Array(index.size);
	const squares = new Float64Array(index.size).fill(1e-4);
	for (let round = 0; round < 150; round++) {
		const gradient = new Float64Array(index.size);
		for (const row of rows) {
			let sum = 0;
			row.at.forEach((at, i) => {
				sum += (weight[at] as number) * (row.value[i] as number);
			});
			const error = (1 / (1 + Math.exp(-sum)) - row.target) * row.weight;
			row.at.forEach((at, i) => {
				gradient[at] =
					(gradient[at] as number) + error * (row.value[i] as number);
			});
		}
		for (let at = 0; at < weight.length; at++) {
			const slope =
				(gradient[at] as number) +
				(free.has(at) ? 0.01 : smoothing) * (weight[at] as number);
			squares[at] = (squares[at] as number) + slope * slope;
			weight[at] =
				(weight[at] as number) -
				(0.3 * slope) / Math.sqrt(squares[at] as number);
		}
	}
	return new Map([...index].map(([cue, at]) => [cue, weight[at] as number]));
}

const toRows = (weights: ReadonlyMap<string, number>): string =>
	[...weights]
		.map(([cue, weight]) => [cue, Math.round(weight * 100)] as const)
		.filter(([, weight]) => weight !== 0)
		.map(([cue, weight]) => `${cue}\t${weight}`)
		.join("\n");

/** For each pattern seen in sentences that readers marked: the share in which its rule named the kind, drawn to a half where seldom seen. */
function kindsIn(all: readonly Example[]): Record<string, number> {
	const counts = new Map<string, { right: number; all: number }>();
	for (const { insideOut, patterns, rule } of all) {
		if (!insideOut) continue;
		for (const pattern of new Set(patterns)) {
			const count = counts.get(pattern) ?? { right: 0, all: 0 };
			count.all++;
			if (pattern.startsWith(`${rule}/`)) count.right++;
			counts.set(pattern, count);
		}
	}
	return Object.fromEntries(
		[...counts]
			.filter(([, count]) => count.all > 1)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([pattern, count]) => [
				pattern,
				Math.round((100 * (count.right + 1)) / (count.all + 2)) / 100,
			]),
	);
}

const examples = positionals.flatMap((file) => examplesIn(file));
const weights = learn(examples, Number(values.smoothing));
writeFileSync(
	values.out,
	`${JSON.stringify({ weights: toRows(weights), kinds: kindsIn(examples) }, null, "\t")}\n`,
);
console.log(
	`${examples.length} sentences, ${examples.filter(({ insideOut }) => insideOut).length} of them inside-out; ${weights.size} cues, ${readFileSync(values.out).length} bytes in ${values.out}`,
);
