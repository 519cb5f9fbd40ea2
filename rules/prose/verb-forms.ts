import {
	baseVerbs,
	britishDoublingVerbs,
	doublingVerbs,
	irregularVerbs,
} from "../lexicon/verbs.ts";

/** base: ship. s: ships. past: shipped. participle: shipped, known. ing: shipping. */
export type VerbForm = "base" | "s" | "past" | "participle" | "ing";

export interface VerbReading {
	readonly lemma: string;
	/** A form may serve twice: "shipped" is past and participle, "cut" is base, past and participle. */
	readonly forms: ReadonlySet<VerbForm>;
}

const vowel = /[aeiou]/;

export const thirdPerson = (base: string): string => {
	if (base === "have") return "has";
	if (base === "be") return "is";
	if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
	if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
	return `${base}s`;
};

export const ingForm = (base: string): string => {
	if (doublingVerbs.has(base)) return `${base}${base.at(-1)}ing`;
	if (base.endsWith("ie")) return `${base.slice(0, -2)}ying`;
	if (base.endsWith("e") && !/(?:ee|oe|ye)$/.test(base) && base !== "be")
		return `${base.slice(0, -1)}ing`;
	return `${base}ing`;
};

const regularPast = (base: string): string => {
	if (doublingVerbs.has(base)) return `${base}${base.at(-1)}ed`;
	if (base.endsWith("e")) return `${base}d`;
	if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
	return `${base}ed`;
};

const irregular = new Map(irregularVerbs.map((row) => [row[0], row]));

export const pastForm = (base: string): string =>
	irregular.get(base)?.[1] ?? regularPast(base);

export const participleForm = (base: string): string =>
	irregular.get(base)?.[2] ?? regularPast(base);

const readings = new Map<string, { lemma: string; forms: Set<VerbForm> }>();

function learn(form: string, lemma: string, as: VerbForm): void {
	const known = readings.get(form);
	if (!known) readings.set(form, { lemma, forms: new Set([as]) });
	else if (known.lemma === lemma) known.forms.add(as);
}

for (const base of new Set([...baseVerbs, ...irregular.keys()])) {
	learn(base, base, "base");
	learn(thirdPerson(base), base, "s");
	learn(pastForm(base), base, "past");
	learn(participleForm(base), base, "participle");
	learn(ingForm(base), base, "ing");
}
for (const base of britishDoublingVerbs) {
	const doubled = `${base}${base.at(-1)}`;
	learn(`${doubled}ed`, base, "past");
	learn(`${doubled}ed`, base, "participle");
	learn(`${doubled}ing`, base, "ing");
}
learn("got", "get", "participle");
for (const be of ["am", "is", "are"]) learn(be, "be", "s");
learn("were", "be", "past");

/** How a word reads as a verb, or undefined where the lexicon knows no such verb. Lower case in. */
export const verbReading = (lower: string): VerbReading | undefined =>
	readings.get(lower);

/** An unknown word that ends like a past form: "refactored", "dockerised". */
export const looksPast = (lower: string): boolean =>
	lower.length > 4 && lower.endsWith("ed") && vowel.test(lower.slice(0, -2));
