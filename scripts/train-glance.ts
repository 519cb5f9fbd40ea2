// Learns which sentences catch the eye, from what the grammar makes of those in documents: npm run train:glance -- <documents or labels.tsv>… [--out rules/lexicon/glance.json]
// Rows of a file of labels are read as bare sentences; labels are not looked at. To be run after npm run train. Deterministic: the same files give the same weights.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { holdsCue } from "../rules/gate.ts";
import { buckets, visitHashes } from "../rules/glance.ts";
import { LiveDocument } from "../rules/index.ts";
import { candidatesIn, confidenceAmong, thresholds } from "../rules/judge.ts";
import { toNames } from "../rules/prose/names.ts";
import { bareDocument, readLabels } from "../test/evaluation/evaluate.ts";
import { descend, type Row } from "./descend.ts";

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		out: { type: "string", default: "rules/lexicon/glance.json" },
		smoothing: { type: "string", default: "7" },
		/** The share of what is shown at the balanced level, in documents that taught nothing, that still has to catch the eye. */
		kept: { type: "string", default: "0.96" },
	},
});

interface Example extends Row {
	readonly document: number;
	readonly confidence: number;
}

/** How much more a sentence teaches that is marked than one that is not: they are few. */
const markedWeight = 3;

function examplesIn(text: string, document: number, plain: boolean): Example[] {
	const live = new LiveDocument(text, {
		language: plain ? "plaintext" : "markdown",
	});
	const names = toNames(live.reading.names.organisation, []);
	const found: Example[] = [];
	for (const { sentence } of live.sentences()) {
		const setting = { ...sentence, names };
		if (!holdsCue(sentence.text, setting)) continue;
		const confidence = confidenceAmong(candidatesIn(sentence), sentence);
		const counts = new Map<number, number>();
		visitHashes(sentence.text, setting, (hash) =>
			counts.set(hash, (counts.get(hash) ?? 0) + 1),
		);
		const marked = markedWeight * confidence;
		found.push({
			at: [...counts.keys()],
			value: [...counts.values()],
			target: marked / (marked + 1 - confidence),
			weight: marked + 1 - confidence,
			document,
			confidence,
		});
	}
	return found;
}

const textsOf = (path: string): string[] =>
	path.endsWith(".tsv")
		? readLabels(readFileSync(path, "utf8")).map(bareDocument)
		: [readFileSync(path, "utf8")];

const learn = (rows: readonly Row[]): Float64Array =>
	descend(rows, new Float64Array(buckets).fill(Number(values.smoothing)), 0);

/** In bytes, as they are kept. */
const unitsInOne = 40;
const rounded = (weights: Float64Array): Int8Array =>
	Int8Array.from(weights, (weight) =>
		Math.max(-127, Math.min(127, Math.round(weight * unitsInOne))),
	);

const sumOf = (weights: Int8Array, { at, value }: Row): number =>
	at.reduce(
		(sum, place, i) => sum + (weights[place] as number) * (value[i] as number),
		0,
	);

let documents = 0;
const examples = positionals.flatMap((path) =>
	textsOf(path).flatMap((text) =>
		examplesIn(text, documents++, path.endsWith(".txt")),
	),
);
const isLeftOut = ({ document }: Example): boolean => document % 5 === 0;
const taught = rounded(learn(examples.filter((one) => !isLeftOut(one))));
const sums = examples
	.filter((one) => isLeftOut(one) && one.confidence >= thresholds.balanced)
	.map((one) => sumOf(taught, one))
	.sort((a, b) => a - b);
const least = sums[Math.floor(sums.length * (1 - Number(values.kept)))] ?? 0;
const weights = rounded(learn(examples));
writeFileSync(
	values.out,
	`${JSON.stringify({ least, weights: Buffer.from(weights.buffer).toString("base64") })}\n`,
);
const left = examples.filter(isLeftOut);
const share = (some: readonly Example[]): string =>
	`${((100 * some.filter((one) => sumOf(taught, one) >= least).length) / some.length).toFixed(1)} %`;
console.log(
	`${documents} texts, ${examples.length} sentences behind the gate. Of those in texts that taught nothing, ${share(left)} catch the eye; of what would be shown at the strict level ${share(left.filter(({ confidence }) => confidence >= thresholds.strict))}, balanced ${share(left.filter(({ confidence }) => confidence >= thresholds.balanced))}, relaxed ${share(left.filter(({ confidence }) => confidence >= thresholds.relaxed))}.`,
);
