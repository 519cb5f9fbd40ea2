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

/** Every verb, with its place: where two have a form in common, the earlier one is meant. */
const places = new Map<string, number>();
for (const base of [...baseVerbs, ...irregular.keys()])
	if (!places.has(base)) places.set(base, places.size);

/** Forms that no ending betrays, and whose they may be. */
const irregularForms = new Map<string, string[]>();
const learnForm = (form: string, base: string): void => {
	const bases = irregularForms.get(form);
	if (!bases) irregularForms.set(form, [base]);
	else if (!bases.includes(base)) bases.push(base);
};
for (const [base, past, participle] of irregularVerbs) {
	learnForm(past, base);
	learnForm(participle, base);
}
learnForm("got", "get");
learnForm("has", "have");
for (const be of ["is", "am", "are", "were"]) learnForm(be, "be");

/** Whose form a word may be, by its ending. */
function* basesByEnding(word: string): Generator<string> {
	const cut = (units: number): string => word.slice(0, -units);
	const doubled = (end: number): boolean => word.at(end) === word.at(end - 1);
	if (word.endsWith("s")) {
		yield cut(1);
		if (word.endsWith("es")) yield cut(2);
		if (word.endsWith("ies")) yield `${cut(3)}y`;
	} else if (word.endsWith("ed")) {
		yield cut(2);
		yield cut(1);
		if (word.endsWith("ied")) yield `${cut(3)}y`;
		if (doubled(-3)) yield cut(3);
	} else if (word.endsWith("ing")) {
		yield cut(3);
		yield `${cut(3)}e`;
		if (word.endsWith("ying")) yield `${cut(4)}ie`;
		if (doubled(-4)) yield cut(4);
	}
}

/** Which forms of a verb a word is. */
function formsOf(base: string, word: string): Set<VerbForm> {
	const forms = new Set<VerbForm>();
	if (word === base) forms.add("base");
	if (
		word === thirdPerson(base) ||
		(base === "be" && (word === "am" || word === "are"))
	)
		forms.add("s");
	const british = britishDoublingVerbs.includes(base)
		? `${base}${base.at(-1)}`
		: undefined;
	const doubled = british !== undefined && word === `${british}ed`;
	if (word === pastForm(base) || doubled || (base === "be" && word === "were"))
		forms.add("past");
	if (
		word === participleForm(base) ||
		doubled ||
		(base === "get" && word === "got")
	)
		forms.add("participle");
	if (
		word === ingForm(base) ||
		(british !== undefined && word === `${british}ing`)
	)
		forms.add("ing");
	return forms;
}

/** What was asked for lately; null for words that are no verbs. */
const readings = new Map<string, VerbReading | null>();
const mostReadings = 20_000;

/** How a word reads as a verb, or undefined where the lexicon knows no such verb. Lower case in. */
export function verbReading(lower: string): VerbReading | undefined {
	let reading = readings.get(lower);
	if (reading === undefined) {
		if (readings.size >= mostReadings) readings.clear();
		reading = readAsVerb(lower) ?? null;
		readings.set(lower, reading);
	}
	return reading ?? undefined;
}

function readAsVerb(lower: string): VerbReading | undefined {
	let lemma: string | undefined;
	let first = Number.POSITIVE_INFINITY;
	const consider = (base: string): void => {
		const place = places.get(base);
		if (place === undefined || place >= first) return;
		if (formsOf(base, lower).size === 0) return;
		first = place;
		lemma = base;
	};
	consider(lower);
	for (const base of irregularForms.get(lower) ?? []) consider(base);
	for (const base of basesByEnding(lower)) consider(base);
	return lemma === undefined
		? undefined
		: { lemma, forms: formsOf(lemma, lower) };
}

/** An unknown word that ends like a past form: "refactored", "dockerised". */
export const looksPast = (lower: string): boolean =>
	lower.length > 4 && lower.endsWith("ed") && vowel.test(lower.slice(0, -2));
