import { organisationPronouns, readerPronouns } from "../lexicon/cues.ts";
import { documentWords } from "../lexicon/documents.ts";
import { type DocumentKind, documentKinds } from "../options.ts";
import type { Block } from "./block.ts";
import { isWeak, type Names, namesThatAct } from "./names.ts";

/** What a quick look at one block counts, before any grammar. Sums over blocks describe the document. */
export interface Survey {
	readonly words: number;
	readonly organisation: number;
	readonly customers: number;
	readonly reader: number;
	/** Inline code spans and addresses. */
	readonly code: number;
	/** Words of each kind of document, headings counted several times, in the order of `documentKinds`. */
	readonly kinds: readonly number[];
	readonly names: readonly string[];
}

const kindOfWord = new Map<string, number[]>();
for (const [kind, list] of Object.entries(documentWords))
	for (const word of list.trim().split(/\s+/)) {
		const index = documentKinds.indexOf(kind as DocumentKind);
		kindOfWord.set(word, [...(kindOfWord.get(word) ?? []), index]);
	}

const insidePronouns = new Set(organisationPronouns);
const outsidePronouns = new Set(readerPronouns);

const word = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** Counts one block. `source` is its raw text; code and addresses are left out of the count of words. */
export function surveyOf(
	source: string,
	block: Pick<Block, "kind" | "level">,
	names: Names,
): Survey {
	const code = (source.match(/`[^`]*`|https?:\/\/\S+|\]\([^)]*\)/g) ?? [])
		.length;
	const text =
		code > 0
			? source.replace(/`[^`]*`|https?:\/\/\S+|\]\([^)]*\)/g, " ")
			: source;
	const weight = block.kind === "heading" ? (block.level === 1 ? 6 : 3) : 1;
	const kinds = new Array<number>(documentKinds.length).fill(0);
	let words = 0;
	let organisation = 0;
	let customers = 0;
	let reader = 0;
	for (const match of text.match(word) ?? []) {
		words++;
		let lower = match.toLowerCase();
		const apostrophe = lower.search(/['’]/);
		if (apostrophe > 0) lower = lower.slice(0, apostrophe);
		if (insidePronouns.has(lower) && match !== "US") organisation++;
		else if (outsidePronouns.has(lower)) reader++;
		else if (names.inside.has(lower)) organisation++;
		else {
			const singular = names.customers.get(lower);
			if (singular !== undefined && !isWeak(names, singular)) customers++;
		}
		for (const kind of kindOfWord.get(lower) ?? [])
			kinds[kind] = (kinds[kind] ?? 0) + weight;
	}
	return {
		words,
		organisation,
		customers,
		reader,
		code,
		kinds,
		names: block.kind === "heading" ? [] : namesThatAct(source),
	};
}

/** Sums over the blocks of a document. */
export interface Tally {
	words: number;
	organisation: number;
	customers: number;
	reader: number;
	code: number;
	kinds: number[];
	names: Map<string, number>;
}

export const emptyTally = (): Tally => ({
	words: 0,
	organisation: 0,
	customers: 0,
	reader: 0,
	code: 0,
	kinds: documentKinds.map(() => 0),
	names: new Map(),
});

/** Adds a block's survey to a tally, or takes it out again with −1. */
export function tallyUp(tally: Tally, survey: Survey, by: 1 | -1 = 1): void {
	tally.words += by * survey.words;
	tally.organisation += by * survey.organisation;
	tally.customers += by * survey.customers;
	tally.reader += by * survey.reader;
	tally.code += by * survey.code;
	survey.kinds.forEach((count, kind) => {
		tally.kinds[kind] = (tally.kinds[kind] ?? 0) + by * count;
	});
	for (const name of survey.names) {
		const votes = (tally.names.get(name) ?? 0) + by;
		if (votes === 0) tally.names.delete(name);
		else tally.names.set(name, votes);
	}
}
