/**
 * Learns how much each cue says for each kind of document, and writes rules/lexicon/document-weights.ts.
 *
 *   npx tsx scripts/train-document-kinds.ts [TABLE …] [--validate]
 *
 * A TABLE has a line for each document: its path (as seen from the table), its kind, its organisation, and `only-taught` where it is not to be judged by,
 * parted by tabs. Of a document that is two kinds in one, like a charter that is also a plan, both are given, the nearer first: `plan/handbook`. Our own
 * samples in scripts/document-kinds/ always take part; each is an organisation of its own. With --validate nothing is written: the organisations are left
 * out in turn, some at a time, and the kinds of their documents are told by what the others taught.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import {
	featureNames,
	featuresOf,
	namedKinds,
} from "../rules/prose/document-kind.ts";
import { markdownBlocks } from "../rules/prose/markdown.ts";
import { toNames } from "../rules/prose/names.ts";
import { plaintextBlocks } from "../rules/prose/plaintext.ts";
import {
	emptyTally,
	type Survey,
	surveyOf,
	tallyUp,
} from "../rules/prose/survey.ts";

interface Sample {
	readonly path: string;
	readonly organisation: string;
	/** Its kind, and the second where it is two in one. */
	readonly kinds: readonly number[];
	/** How much it teaches of each kind; one in sum. */
	readonly shares: readonly number[];
	/** Left out in turn to judge by. */
	readonly judged: boolean;
	/** Stretches of a document are samples too, so that short texts are told as well. */
	readonly whole: boolean;
	/** Places and values of the features that are not zero. */
	readonly places: readonly number[];
	readonly values: readonly number[];
	weight: number;
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const own = join(root, "scripts", "document-kinds");
const stretchWords = 150;
const mostStretches = 4;
const decay = 1.5e-3;
const rounds = 80;
/** How many times organisations are left out, each time others. */
const turns = 24;
/** How much a document that is two kinds in one teaches of the nearer. */
const nearer = 0.6;

const ownSamples = (): Sample[] =>
	namedKinds.flatMap((kind, index) =>
		readdirSync(join(own, kind))
			.sort()
			.flatMap((name) =>
				samplesOf(join(own, kind, name), [index], `${kind}/${name}`, false),
			),
	);

function samplesIn(table: string): Sample[] {
	const rows = readFileSync(table, "utf8").split("\n");
	return rows
		.filter((row) => row !== "")
		.flatMap((row) => {
			const [path = "", names = "", organisation = "", how] = row.split("\t");
			const kinds = names
				.split("/")
				.map((name) => (namedKinds as readonly string[]).indexOf(name));
			if (kinds.includes(-1) || organisation === "" || kinds.length > 2)
				throw new Error(`Not a path, a kind and an organisation: ${row}`);
			return samplesOf(
				resolve(dirname(table), path),
				kinds,
				organisation,
				how !== "only-taught",
			);
		});
}

const nobody = toNames([], []);

function samplesOf(
	path: string,
	kinds: readonly number[],
	organisation: string,
	judged: boolean,
): Sample[] {
	const text = readFileSync(path, "utf8");
	const { blocks, code } = path.endsWith(".txt")
		? plaintextBlocks(text)
		: markdownBlocks(text, true);
	const codeUnits = code.reduce((sum, { start, end }) => sum + end - start, 0);
	const surveys = blocks.map((block) =>
		surveyOf(text.slice(block.span.start, block.span.end), block, nobody),
	);
	const stretches: Survey[][] = [[]];
	let words = 0;
	for (const survey of surveys) {
		stretches.at(-1)?.push(survey);
		words += survey.words;
		if (words >= stretchWords) {
			stretches.push([]);
			words = 0;
		}
	}
	const whole = surveys.reduce((sum, survey) => sum + survey.words, 0);
	const parts =
		whole < 1.5 * stretchWords
			? []
			: stretches.slice(0, -1).slice(0, mostStretches);
	return [surveys, ...parts].map((part) => {
		const tally = emptyTally();
		for (const survey of part) tallyUp(tally, survey);
		const places: number[] = [];
		const values: number[] = [];
		featuresOf(tally, codeUnits, text.length).forEach((value, place) => {
			if (value === 0) return;
			places.push(place);
			values.push(value);
		});
		return {
			path,
			organisation,
			kinds,
			shares: namedKinds.map((_, kind) =>
				kind === kinds[0]
					? kinds.length === 1
						? 1
						: nearer
					: kinds.includes(kind)
						? 1 - nearer
						: 0,
			),
			judged,
			whole: part === surveys,
			places,
			values,
			weight: 0,
		};
	});
}

const sumsBy = <Key>(
	samples: readonly Sample[],
	keyOf: (sample: Sample) => Key,
	amountOf: (sample: Sample) => number,
): Map<Key, number> => {
	const sums = new Map<Key, number>();
	for (const sample of samples)
		sums.set(keyOf(sample), (sums.get(keyOf(sample)) ?? 0) + amountOf(sample));
	return sums;
};

/** Every document counts once, an organisation's hundred documents like ten, and rare kinds nearly as much as common ones. */
function weigh(samples: readonly Sample[]): void {
	const share = (sample: Sample) => (sample.whole ? 1 : 0.5);
	const side = (sample: Sample) => `${sample.kinds[0]} ${sample.organisation}`;
	const perPath = sumsBy(samples, (sample) => sample.path, share);
	for (const sample of samples)
		sample.weight = share(sample) / (perPath.get(sample.path) as number);
	const perSide = sumsBy(samples, side, (sample) => sample.weight);
	for (const sample of samples)
		sample.weight /= Math.sqrt(perSide.get(side(sample)) as number);
	const perKind = sumsBy(
		samples,
		(sample) => sample.kinds[0],
		(sample) => sample.weight,
	);
	for (const sample of samples)
		sample.weight /= (perKind.get(sample.kinds[0]) as number) ** 0.6;
}

const kinds = namedKinds.length;
const biasAt = featureNames.length * kinds;

const read = (numbers: Float64Array, index: number): number =>
	numbers[index] as number;

const add = (numbers: Float64Array, index: number, amount: number): void => {
	numbers[index] = read(numbers, index) + amount;
};

function likelihoodsFor(weights: Float64Array, sample: Sample): Float64Array {
	const scores = weights.slice(biasAt, biasAt + kinds);
	sample.places.forEach((place, index) => {
		for (let kind = 0; kind < kinds; kind++)
			add(
				scores,
				kind,
				(sample.values[index] as number) * read(weights, place * kinds + kind),
			);
	});
	const highest = Math.max(...scores);
	const odds = scores.map((score) => Math.exp(score - highest));
	const total = odds.reduce((sum, odd) => sum + odd, 0);
	return odds.map((odd) => odd / total);
}

/** Softmax regression by Adam over all samples at once: no chance in it, so the same samples give the same weights. */
function learn(samples: readonly Sample[]): Float64Array {
	const weights = new Float64Array(biasAt + kinds);
	const slopes = new Float64Array(weights.length);
	const means = new Float64Array(weights.length);
	const squares = new Float64Array(weights.length);
	const total = samples.reduce((sum, sample) => sum + sample.weight, 0);
	for (let round = 1; round <= rounds; round++) {
		slopes.fill(0);
		for (const sample of samples) {
			const errors = likelihoodsFor(weights, sample);
			for (let kind = 0; kind < kinds; kind++) {
				add(errors, kind, -(sample.shares[kind] as number));
				errors[kind] = (read(errors, kind) * sample.weight) / total;
				add(slopes, biasAt + kind, read(errors, kind));
			}
			sample.places.forEach((place, index) => {
				for (let kind = 0; kind < kinds; kind++)
					add(
						slopes,
						place * kinds + kind,
						(sample.values[index] as number) * read(errors, kind),
					);
			});
		}
		const pace = 0.08 * (1 - round / (rounds + 20)) + 0.002;
		for (let index = 0; index < weights.length; index++) {
			const slope =
				read(slopes, index) +
				(index < biasAt ? decay * read(weights, index) : 0);
			const mean = 0.9 * read(means, index) + 0.1 * slope;
			const square = 0.98 * read(squares, index) + 0.02 * slope * slope;
			means[index] = mean;
			squares[index] = square;
			add(
				weights,
				index,
				(-pace * (mean / (1 - 0.9 ** round))) /
					(Math.sqrt(square / (1 - 0.98 ** round)) + 1e-7),
			);
		}
	}
	return weights;
}

function validate(samples: readonly Sample[]): void {
	const judged = (sample: Sample) => sample.whole && sample.judged;
	const organisations = [
		...new Set(samples.filter(judged).map((sample) => sample.organisation)),
	].sort();
	const told = namedKinds.map(() => new Float64Array(kinds));
	let right = 0;
	let nearest = 0;
	let all = 0;
	for (let turn = 0; turn < turns; turn++) {
		const out = new Set(
			organisations.filter((_, index) => index % turns === turn),
		);
		const weights = learn(
			samples.filter((sample) => !out.has(sample.organisation)),
		);
		for (const sample of samples) {
			if (!out.has(sample.organisation) || !judged(sample)) continue;
			const likelihoods = likelihoodsFor(weights, sample);
			const kind = likelihoods.indexOf(Math.max(...likelihoods));
			const isRight = sample.kinds.includes(kind);
			const is = isRight ? kind : (sample.kinds[0] as number);
			add(told[is] as Float64Array, kind, 1);
			all++;
			if (kind === sample.kinds[0]) nearest++;
			if (isRight) right++;
			else
				console.log(
					`${namedKinds[is]} taken for ${namedKinds[kind]}: ${basename(sample.path)}`,
				);
		}
	}
	const row = (name: string, cells: readonly (string | number)[]) =>
		console.log(
			name.padEnd(14) +
				cells.map((cell) => String(cell).slice(0, 7).padStart(9)).join(""),
		);
	const percent = (part: number, whole: number) =>
		`${((100 * part) / whole).toFixed(1)} %`;
	row("is \\ told", [...namedKinds, "right"]);
	namedKinds.forEach((kind, index) => {
		const counts = [...(told[index] as Float64Array)];
		const sum = counts.reduce((a, b) => a + b, 0);
		row(kind, [...counts, percent(counts[index] as number, sum)]);
	});
	console.log(
		`${right} of ${all} right (${percent(right, all)}; the nearer of two kinds: ${percent(nearest, all)}), ${organisations.length} organisations left out in turn`,
	);
}

function write(weights: Float64Array): void {
	const row = (at: number) =>
		`[${Array.from(weights.slice(at, at + kinds), (weight) => Number(weight.toFixed(2)) + 0).join(", ")}]`;
	const rows = featureNames.map((name, index) => {
		return `\t"${name}": ${row(index * kinds)},\n`;
	});
	const path = join(root, "rules", "lexicon", "document-weights.ts");
	writeFileSync(
		path,
		`/**\n * How much each cue says for each kind of document. Made by scripts/train-document-kinds.ts.\n * Columns: ${namedKinds.join(", ")}.\n */\nexport const kindWeights: Readonly<Record<string, readonly number[]>> = {\n\tbias: ${row(biasAt)},\n${rows.join("")}};\n`,
	);
	console.log(`${path} written`);
}

const tables = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const samples = [...ownSamples(), ...tables.flatMap(samplesIn)];
weigh(samples);
if (process.argv.includes("--validate")) validate(samples);
else write(learn(samples));
