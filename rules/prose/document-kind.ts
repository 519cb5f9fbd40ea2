import { kindWeights } from "../lexicon/document-weights.ts";
import { type DocumentKind, documentKinds } from "../options.ts";
import { cueNames, marks, places, type Tally } from "./survey.ts";

/** The kinds that weights speak for. The last, `general`, is what is left when none of them is likely. */
export const namedKinds: readonly DocumentKind[] = documentKinds.filter(
	(kind) => kind !== "general",
);

/** A kind is named when it is at least this likely; a few sentences say less than they seem to. */
const likely = { short: 0.5, long: 0.3 };
const shortWords = 60;
const fewestWords = 20;

const headingAt = cueNames.indexOf("heading");
const itemAt = cueNames.indexOf("item");
const paragraphAt = cueNames.indexOf("paragraph");

/** Names of all features, as `featuresOf` returns them. */
export const featureNames: readonly string[] = [
	...cueNames,
	"code share",
	"length",
];

/** What the likelihood of each kind is computed from: rates, damped so that one loud word does not decide. */
export function featuresOf(
	{ cues, words }: Pick<Tally, "cues" | "words">,
	codeUnits: number,
	length: number,
): number[] {
	const per100 = 100 / Math.max(words, 1);
	const perHeading = 10 / ((cues[headingAt] as number) + 2);
	const perStart =
		30 / ((cues[itemAt] as number) + (cues[paragraphAt] as number) + 4);
	const features = cues.map((count, cue) => {
		if (count <= 0) return 0;
		if (cue < marks.length) return 0.2 * Math.log1p(per100 * count);
		switch (places[(cue - marks.length) % places.length]) {
			case "#":
				return 0.5 * Math.log1p(perHeading * count);
			case "##":
				return 0.5 * Math.log1p(10 * count);
			case ">":
				return 0.3 * Math.log1p(perStart * count);
			default:
				return Math.log1p(per100 * count);
		}
	});
	features.push(
		length > 0 ? 0.6 * Math.sqrt(codeUnits / length) : 0,
		Math.log1p(words) / 15,
	);
	return features;
}

const rows = featureNames.map((name) => kindWeights[name]);

/** How likely each of `namedKinds` is. */
export function likelihoodsOf(
	tally: Pick<Tally, "cues" | "words">,
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

/** The document's own word for the people served, singular: the one it uses most, "customer" and "user" only where no other is. */
export function peopleOf(tally: Tally): string | undefined {
	let best: string | undefined;
	let most = 1;
	for (const [word, votes] of [...tally.people].sort(([a], [b]) =>
		a < b ? -1 : 1,
	))
		if (votes > most) {
			best = word;
			most = votes;
		}
	return best;
}
