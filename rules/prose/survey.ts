import { organisationPronouns, readerPronouns } from "../lexicon/cues.ts";
import { documentWords, singleWords } from "../lexicon/documents.ts";
import { problemWords, productWords } from "../lexicon/problems.ts";
import { ofThoseWhoWorkHere, withMembersOfItsOwn } from "../lexicon/served.ts";
import type { Block } from "./block.ts";
import {
	actingVerbs,
	isWeak,
	type Names,
	namesThatAct,
	noNames,
	toNames,
} from "./names.ts";
import { step, WordTable } from "./word-table.ts";

/** What a quick look at one block counts, before any grammar. Sums over blocks describe the document. */
export interface Survey {
	readonly words: number;
	readonly organisation: number;
	readonly customers: number;
	readonly reader: number;
	/** Words for what the organisation makes, and for what goes wrong for people. */
	readonly product: number;
	readonly problem: number;
	/** Inline code spans and addresses. */
	readonly code: number;
	/** What tells kinds of documents apart, a number for each time that it was met: a place in `marks`, or a counted word in its place. */
	readonly met: readonly number[];
	readonly names: readonly string[];
	/** Words for the people served, singular, one for each mention. */
	readonly people: readonly string[];
}

/** Signs other than words that tell kinds of documents apart. */
export const marks = [
	"heading",
	"item",
	"nested",
	"cell",
	"paragraph",
	"checkbox",
	"label",
	"code",
	"link",
	"question",
	"exclamation",
	"stop",
	"quote",
	"money",
	"percent",
	"mention",
	"number",
	"year",
	"capital",
	"capitals",
	"past",
	"doing",
	"past-start",
] as const;
export type Mark = (typeof marks)[number];

const at = Object.fromEntries(
	marks.map((mark, index) => [mark, index]),
) as Readonly<Record<Mark, number>>;

/** Where a counted word stands: in a heading below the first level, in one of the first level, first in a paragraph or list item, anywhere else. */
export enum Place {
	running = 0,
	heading = 1,
	title = 2,
	start = 3,
}
const placeCount = 4;

/** Words that tell kinds of documents apart. */
export const countedWords: readonly string[] = [
	...new Set(
		[...Object.values(documentWords), singleWords].flatMap((list) =>
			list.trim().split(/\s+/),
		),
	),
];

/** The number that `Survey.met` holds for a counted word in a place. */
export const metAt = (word: number, place: Place): number =>
	marks.length + word * placeCount + place;

/** Which counted word, in which place, a number of `Survey.met` above the marks stands for. */
export function countedAt(met: number): { word: string; place: Place } {
	const at = met - marks.length;
	return {
		word: countedWords[Math.floor(at / placeCount)] as string,
		place: (at % placeCount) as Place,
	};
}

/** How many different things a survey may have met. */
const metLength = metAt(countedWords.length, 0);

/** What is known of one word, in lower case. */
interface Entry {
	readonly word: string;
	role: "none" | "organisation" | "reader" | "customers" | "weak";
	/** The number under which it is counted in running text, or −1. */
	counted: number;
	acts: boolean;
	noName: boolean;
	product: boolean;
	problem: boolean;
}

/** All that is known of words whatever the settings. */
function knownWords(): Entry[] {
	const entries = new Map<string, Entry>();
	const entry = (word: string): Entry => {
		let found = entries.get(word);
		if (!found) {
			found = {
				word,
				role: "none",
				counted: -1,
				acts: false,
				noName: false,
				product: false,
				problem: false,
			};
			entries.set(word, found);
		}
		return found;
	};
	const common = toNames([], []);
	for (const [form, singular] of common.customers)
		entry(form).role = isWeak(common, singular) ? "weak" : "customers";
	for (const word of readerPronouns) entry(word).role = "reader";
	for (const word of organisationPronouns) entry(word).role = "organisation";
	for (const word of actingVerbs) entry(word).acts = true;
	for (const word of productWords) entry(word).product = true;
	for (const word of problemWords) entry(word).problem = true;
	for (const word of noNames) entry(word.toLowerCase()).noName = true;
	countedWords.forEach((word, index) => {
		entry(word).counted = metAt(index, Place.running);
	});
	return [...entries.values()];
}

enum Character {
	other = 0,
	/** Starts and continues a word. */
	letter = 1,
	/** Continues a word: hyphens. */
	joiner = 2,
	/** Continues a word that is looked up without what follows. */
	apostrophe = 3,
	sign = 4,
}

const characters = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
	const text = String.fromCharCode(code);
	characters[code] = /[A-Za-z0-9]/.test(text)
		? Character.letter
		: text === "-"
			? Character.joiner
			: text === "'"
				? Character.apostrophe
				: /[`\]?!.%$@"]/.test(text)
					? Character.sign
					: Character.other;
}

/** Beyond ASCII: everything but the marks, spaces and symbols that prose holds. */
const characterBeyond = (code: number): Character =>
	code === 0x2019
		? Character.apostrophe
		: code < 0xc0 ||
				code === 0xd7 ||
				code === 0xf7 ||
				(code >= 0x2000 && code <= 0x2bff) ||
				(code >= 0x3000 && code <= 0x303f) ||
				(code >= 0xd800 && code <= 0xf8ff) ||
				(code >= 0xfe00 && code <= 0xfe0f)
			? Character.other
			: Character.letter;

const isSpace = (code: number): boolean =>
	code === 32 || (code >= 9 && code <= 13) || code === 0xa0;

/** Roles that settings give to words: names of the organisation, words for its customers. */
const givenRoles = new WeakMap<
	Names,
	ReadonlyMap<string, "organisation" | "customers">
>();

function givenRolesOf(
	names: Names,
): ReadonlyMap<string, "organisation" | "customers"> {
	let roles = givenRoles.get(names);
	if (!roles) {
		roles = new Map([
			...[...names.configured].map((form) => [form, "customers"] as const),
			...[...names.inside.keys()].map(
				(form) => [form, "organisation"] as const,
			),
		]);
		givenRoles.set(names, roles);
	}
	return roles;
}

const table = new WordTable(knownWords());

/** What the block at hand has met so far; kept between blocks, so that it grows once. */
const scratch: number[] = [];
let metCount = 0;

function meet(thing: number): void {
	scratch[metCount++] = thing;
}

/** Counts one block. `source` is its raw text; code and addresses are left out of the count of words. */
export function surveyOf(
	source: string,
	block: Pick<Block, "kind" | "level">,
	names: Names,
): Survey {
	const given = givenRolesOf(names);
	const inHeading = block.kind === "heading";
	const inTitle = inHeading && block.level === 1;
	let words = 0;
	let organisation = 0;
	let customers = 0;
	let reader = 0;
	const people: string[] = [];
	let product = 0;
	let problem = 0;
	let code = 0;
	let mayAct = false;

	metCount = 0;
	meet(at[block.kind]);
	if (block.kind === "item" && block.level > 1) meet(at.nested);
	const place = inTitle
		? Place.title
		: inHeading
			? Place.heading
			: Place.running;

	const { length } = source;
	// The word before, for names that act: whether it can end a name, and where it ends.
	let nameEnd = -1;
	let capitalBefore = false;
	let position = 0;
	while (position < length) {
		const first = source.charCodeAt(position);
		const character = first < 128 ? characters[first] : characterBeyond(first);
		if (character === Character.letter) {
			const start = position;
			let end = -1;
			let hash = 0;
			let ascii = true;
			let unit = first;
			for (;;) {
				const kind = unit < 128 ? characters[unit] : characterBeyond(unit);
				if (kind === Character.apostrophe) {
					if (end < 0) end = position;
				} else if (kind !== Character.letter && kind !== Character.joiner)
					break;
				else if (end < 0) {
					if (unit < 128) hash = step(hash, unit | 32);
					else ascii = false;
				}
				position++;
				if (position >= length) break;
				unit = source.charCodeAt(position);
			}
			if (end < 0) end = position;
			// An address, to its last character: http, https.
			if (
				unit === 58 &&
				(first | 32) === 104 &&
				opensAddress(source, start, position)
			) {
				position = wordEnd(source, position);
				code++;
				meet(at.link);
				nameEnd = -1;
				capitalBefore = false;
				continue;
			}
			words++;
			const isDigit = first >= 48 && first <= 57;
			const isCapital = first >= 65 && first <= 90;
			if (isDigit) {
				meet(at.number);
				if (end - start === 4 && isYear(source.slice(start, end)))
					meet(at.year);
			} else if (isCapital && words > 1) {
				meet(at.capital);
				if (end - start > 1 && isCapitalAt(source, start + 1))
					meet(at.capitals);
			}
			if (end - start > 4) {
				const last = source.charCodeAt(end - 1) | 32;
				const before = source.charCodeAt(end - 2) | 32;
				if (last === 100 && before === 101) {
					meet(at.past);
					if (words === 1) meet(at["past-start"]);
				} else if (last === 103 && before === 110) meet(at.doing);
			}
			if (words === 1 && unit === 58) meet(at.label);

			const entry = ascii ? table.find(hash, source, start, end) : undefined;
			let role = entry?.role ?? "none";
			if (
				role === "organisation" &&
				end - start === 2 &&
				first === 85 &&
				source.charCodeAt(start + 1) === 83 &&
				position === end
			)
				role = "none"; // "in the US"
			else if (given.size > 0 && role !== "organisation" && role !== "reader")
				role = given.get(source.slice(start, end).toLowerCase()) ?? role;
			if (role === "organisation") organisation++;
			else if (role === "reader") reader++;
			else if (role === "customers") {
				customers++;
				const singular = names.customers.get(
					source.slice(start, end).toLowerCase(),
				);
				if (
					singular &&
					!withMembersOfItsOwn.test(wordBefore(source, start)) &&
					!(
						singular === "member" &&
						ofThoseWhoWorkHere.test(wordsBehind(source, end))
					)
				)
					people.push(singular);
			}
			if (entry) {
				if (entry.product) product++;
				else if (entry.problem) problem++;
				if (entry.counted >= 0)
					meet(
						entry.counted + (words === 1 && !inHeading ? Place.start : place),
					);
				if (
					entry.acts &&
					nameEnd >= 0 &&
					!mayAct &&
					onlySpaces(source, nameEnd, start)
				)
					mayAct = true;
			}
			const startsName =
				isCapital ||
				isDigit ||
				!ascii ||
				(start > 0 &&
					(source.charCodeAt(start - 1) === 46 ||
						source.charCodeAt(start - 1) === 38));
			nameEnd =
				startsName &&
				(capitalBefore ||
					!entry?.noName ||
					(end - start > 1 && source.charCodeAt(start + 1) < 97))
					? position
					: -1;
			capitalBefore = startsName;
			continue;
		}
		if (character === Character.sign) {
			const next = signAt(source, position);
			if (next > position + 1) code++;
			position = next;
			continue;
		}
		if (first === 0x201c || first === 0x201d) meet(at.quote);
		else if (first === 0x20ac || first === 0xa3) meet(at.money);
		position++;
	}
	return {
		words,
		organisation,
		customers,
		reader,
		product,
		problem,
		code,
		met: scratch.slice(0, metCount),
		names: mayAct && !inHeading ? namesThatAct(source) : [],
		people,
	};
}

/** Meets what a sign tells. Returns where to read on: behind it, or behind the code or the address that it opens. */
function signAt(source: string, position: number): number {
	const next = position + 1;
	const after = next < source.length ? source.charCodeAt(next) : 32;
	switch (source[position]) {
		case "`": {
			const close = source.indexOf("`", next);
			if (close < 0) break;
			meet(at.code);
			return close + 1;
		}
		case "]": {
			if (after === 40) {
				const close = source.indexOf(")", next + 1);
				if (close < 0) break;
				meet(at.link);
				return close + 1;
			}
			if (position < 8 && /^\s*\[[ xX]$/.test(source.slice(0, position)))
				meet(at.checkbox);
			break;
		}
		case "?":
			meet(at.question);
			break;
		case "!":
			if (after !== 91) meet(at.exclamation);
			break;
		case ".":
			if (isSpace(after)) meet(at.stop);
			break;
		case "%":
			meet(at.percent);
			break;
		case "$":
			meet(at.money);
			break;
		case "@":
			meet(at.mention);
			break;
		default:
			meet(at.quote);
	}
	return next;
}

const opensAddress = (source: string, start: number, end: number): boolean =>
	source.startsWith("//", end + 1) &&
	/^https?$/i.test(source.slice(start, end));

/** The word that stands right before a place, lower case. Empty where none does. */
const wordBefore = (source: string, start: number): string =>
	/([a-z]*)\s*$/i
		.exec(source.slice(Math.max(0, start - longestAsked), start))?.[1]
		?.toLowerCase() ?? "";

/** The words that follow on a place, lower case. */
const wordsBehind = (source: string, end: number): string =>
	source.slice(end, end + longestAsked * 3).toLowerCase();

/** Code units: the longest word that is asked for, and spaces. */
const longestAsked = 16;

function wordEnd(source: string, from: number): number {
	let end = from;
	while (end < source.length && !isSpace(source.charCodeAt(end))) end++;
	return end;
}

const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);

const isCapitalAt = (source: string, position: number): boolean => {
	const unit = source.charCodeAt(position);
	return unit >= 65 && unit <= 90;
};

function onlySpaces(source: string, from: number, to: number): boolean {
	if (from === to) return false;
	for (let index = from; index < to; index++)
		if (!isSpace(source.charCodeAt(index))) return false;
	return true;
}

/** Sums over the blocks of a document. */
export interface Tally {
	words: number;
	organisation: number;
	customers: number;
	reader: number;
	product: number;
	problem: number;
	code: number;
	/** How often each thing was met. */
	met: Int32Array;
	names: Map<string, number>;
	people: Map<string, number>;
}

export const emptyTally = (): Tally => ({
	words: 0,
	organisation: 0,
	customers: 0,
	reader: 0,
	product: 0,
	problem: 0,
	code: 0,
	met: new Int32Array(metLength),
	names: new Map(),
	people: new Map(),
});

/** Adds a block's survey to a tally, or takes it out again with −1. */
export function tallyUp(tally: Tally, survey: Survey, by: 1 | -1 = 1): void {
	tally.words += by * survey.words;
	tally.organisation += by * survey.organisation;
	tally.customers += by * survey.customers;
	tally.reader += by * survey.reader;
	tally.product += by * survey.product;
	tally.problem += by * survey.problem;
	tally.code += by * survey.code;
	const { met } = tally;
	for (const thing of survey.met) met[thing] = (met[thing] as number) + by;
	vote(tally.names, survey.names, by);
	vote(tally.people, survey.people, by);
}

function vote(
	votes: Map<string, number>,
	words: readonly string[],
	by: 1 | -1,
): void {
	for (const word of words) {
		const sum = (votes.get(word) ?? 0) + by;
		if (sum === 0) votes.delete(word);
		else votes.set(word, sum);
	}
}
