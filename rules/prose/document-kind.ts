import { kindWeights } from "../lexicon/document-weights.ts";
import { documentWords, singleWords } from "../lexicon/documents.ts";
import { type DocumentKind, documentKinds } from "../options.ts";
import { countedAt, marks, Place, type Tally } from "./survey.ts";

/** The kinds that weights speak for. The last, `general`, is what is left when none of them is likely. */
export const namedKinds: readonly DocumentKind[] = documentKinds.filter(
	(kind) => kind !== "general",
);

/** A kind is named when it is at least this likely; a few sentences say less than they seem to. */
const likely = { short: 0.5, long: 0.3 };
const shortWords = 60;
const fewestWords = 20;

const headingAt = marks.indexOf("heading");
const itemAt = marks.indexOf("item");
const paragraphAt = marks.indexOf("paragraph");
const cellAt = marks.indexOf("cell");

/** Where words of a family are looked for: anywhere, in headings, in headings of the first level, first in a paragraph or list item. */
const scopes = ["", "#", "##", ">"] as const;
const scopesOf: Readonly<Record<Place, readonly number[]>> = {
	[Place.running]: [0],
	[Place.heading]: [0, 1],
	[Place.title]: [0, 1, 2],
	[Place.start]: [0, 3],
};

const wordsIn = (list: string): string[] => list.trim().split(/\s+/);
const families = Object.values(documentWords).map(wordsIn);
const singles = wordsIn(singleWords);
const singleAt = marks.length + families.length * scopes.length;

/** What a document is told by: marks, then every family of words in each scope, then words that count on their own. */
export const cueNames: readonly string[] = [
	...marks,
	...Object.keys(documentWords).flatMap((family) =>
		scopes.map((scope) => `${scope}${family} words`),
	),
	...singles.map((word) => `word ${word}`),
];

/** The families that a counted word belongs to, and its place among the words that count on their own. */
const familiesOf = new Map<string, number[]>();
families.forEach((words, family) => {
	for (const word of words)
		familiesOf.set(word, [...(familiesOf.get(word) ?? []), family]);
});
const singleOf = new Map(singles.map((word, at) => [word, at]));

/** The cues to which a thing that a survey meets belongs, as they are asked for: most words are never met. */
const cuesOf: (readonly number[])[] = marks.map((_, mark) => [mark]);

function cuesAt(thing: number): readonly number[] {
	const known = cuesOf[thing];
	if (known) return known;
	const { word, place } = countedAt(thing);
	const cues = (familiesOf.get(word) ?? []).flatMap((family) =>
		scopesOf[place].map(
			(scope) => marks.length + family * scopes.length + scope,
		),
	);
	const single = singleOf.get(word);
	if (single !== undefined) cues.push(singleAt + single);
	cuesOf[thing] = cues;
	return cues;
}

/** How often each cue occurs. */
export function cueCounts(met: Tally["met"]): number[] {
	const counts = new Array<number>(cueNames.length).fill(0);
	for (let thing = 0; thing < met.length; thing++) {
		const times = met[thing] as number;
		if (times !== 0)
			for (const cue of cuesAt(thing))
				counts[cue] = (counts[cue] as number) + times;
	}
	return counts;
}

/** Names of all features, as `featuresOf` returns them. */
export const featureNames: readonly string[] = [
	...cueNames,
	"code share",
	"length",
	"share of headings",
	"share of items",
	"share of paragraphs",
	"share of cells",
	"words a block",
	"no heading",
];

/** What the likelihood of each kind is computed from: rates, damped so that one loud word does not decide. */
export function featuresOf(
	{ met, words }: Pick<Tally, "met" | "words">,
	codeUnits: number,
	length: number,
): number[] {
	const cues = cueCounts(met);
	const headings = cues[headingAt] as number;
	const items = cues[itemAt] as number;
	const paragraphs = cues[paragraphAt] as number;
	const cells = cues[cellAt] as number;
	const blocks = Math.max(headings + items + paragraphs + cells, 1);
	const per100 = 100 / Math.max(words, 1);
	const perHeading = 10 / (headings + 2);
	const perStart = 30 / (items + paragraphs + 4);
	const features = cues.map((count, cue) => {
		if (count <= 0) return 0;
		if (cue < marks.length) return 0.32 * Math.log1p(per100 * count);
		if (cue >= singleAt) return 0.3 * Math.log1p(5 * per100 * count);
		switch (scopes[(cue - marks.length) % scopes.length]) {
			case "#":
				return 0.65 * Math.log1p(perHeading * count);
			case "##":
				return 0.75 * Math.log1p(10 * count);
			case ">":
				return 0.3 * Math.log1p(perStart * count);
			default:
				return 0.6 * Math.log1p(per100 * count);
		}
	});
	features.push(
		length > 0 ? 0.6 * Math.sqrt(codeUnits / length) : 0,
		Math.log1p(words) / 15,
		headings / blocks,
		items / blocks,
		paragraphs / blocks,
		cells / blocks,
		Math.log1p(words / blocks) / 4,
		headings === 0 ? 1 : 0,
	);
	return features;
}

const rows = featureNames.map((name) => kindWeights[name]);

/** How likely each of `namedKinds` is. */
export function likelihoodsOf(
	tally: Pick<Tally, "met" | "words">,
	codeUnits: number,
	length: number,
): number[] {
	const scores: number[] = namedKinds.map(
		(_, kind) => kindWeights.bias?.[kind] ?? 0,
	);
	featuresOf(tally, codeUnits, length).forEach((value, feature) => {
		const row = rows[feature];
		if (value !== 0 && row)
			for (let kind = 0; kind < scores.length; kind++)
				scores[kind] = (scores[kind] as number) + value * (row[kind] as number);
	});
	const highest = Math.max(...scores);
	const odds = scores.map((score) => Math.exp(score - highest));
	const total = odds.reduce((sum, odd) => sum + odd, 0);
	return odds.map((odd) => odd / total);
}

/** What the document seems to be, by its words, its headings and its marks. */
export function documentKindOf(
	tally: Tally,
	codeUnits: number,
	length: number,
): DocumentKind {
	if (tally.words < fewestWords) return "general";
	const likelihoods = likelihoodsOf(tally, codeUnits, length);
	const highest = Math.max(...likelihoods);
	return highest >= (tally.words < shortWords ? likely.short : likely.long)
		? (namedKinds[likelihoods.indexOf(highest)] as DocumentKind)
		: "general";
}

/** Names that act twice or more in one document are taken for the organisation's or its product's. */
export const learnedNames = (tally: Tally): string[] =>
	[...tally.names]
		.filter(([, votes]) => votes >= 2)
		.map(([name]) => name)
		.sort();
