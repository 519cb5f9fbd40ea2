import { slogan } from "./lexicon/cues.ts";
import learned from "./lexicon/glance.json" with { type: "json" };
import type { DocumentKind } from "./options.ts";
import type { Block } from "./prose/block.ts";
import type { Context } from "./prose/context.ts";
import type { Names } from "./prose/names.ts";
import { step } from "./prose/word-table.ts";

/**
 * A glance over the words of a sentence before its grammar is read: most that hold a cue look like nothing inside-out, and cost no more
 * than this. It is part of the judgement, not a short cut around it: what looks like nothing is not marked, with or without the gate. It is learned
 * from what the grammar makes of sentences (npm run train:glance), over words and pairs of words that stand for themselves by a hash of each.
 */

/** Where a sentence stands, as far as a glance sees. */
export interface GlanceSetting {
	readonly kind: Block["kind"];
	readonly context: Context;
	readonly documentKind: DocumentKind;
	readonly names: Names;
}

/** What words, pairs and circumstances weigh, one signed byte for each hash: read where it lies, for it is wanted at every start. */
const bytes = atob(learned.weights);

const weightOf = (bucket: number): number =>
	(bytes.charCodeAt(bucket) << 24) >> 24;

/** How many hashes there are: a power of two. */
export const buckets = bytes.length;

/** Whether a sentence, masked, may make a point inside-out. A slogan is known by its words, few as they are. */
export function catchesTheEye(text: string, setting: GlanceSetting): boolean {
	let sum = 0;
	visitHashes(text, setting, (bucket) => {
		sum += weightOf(bucket);
	});
	return sum >= learned.least || slogan.test(text.toLowerCase());
}

const fold = (hash: number): number => {
	const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
	return (mixed ^ (mixed >>> 12)) & (buckets - 1);
};

/** `bits` are set in every character: with `anyCase`, a word in lower case has the hash of the same word in a text. */
const hashOf = (text: string, bits = 0): number => {
	let hash = 0;
	for (let at = 0; at < text.length; at++)
		hash = step(hash, text.charCodeAt(at) | bits);
	return hash;
};

const anyCase = 32;

const aNumber = hashOf("0");
const aName = hashOf("NAME");
const aCustomer = hashOf("customers");
const theStart = hashOf("^");

enum Unit {
	other = 0,
	letter = 1,
	digit = 2,
	/** A mark that says something by itself. */
	mark = 3,
	/** Goes on with a word, and starts none. */
	joint = 4,
}

const units = new Uint8Array(128);
for (let code = 0; code < units.length; code++) {
	const character = String.fromCharCode(code);
	if (/[a-z]/i.test(character)) units[code] = Unit.letter;
	else if (/\d/.test(character)) units[code] = Unit.digit;
	else if (/[%$?!:"]/.test(character)) units[code] = Unit.mark;
	else if (character === "-") units[code] = Unit.joint;
}

const unitAt = (text: string, at: number): number => {
	const code = text.charCodeAt(at);
	return code < 128
		? (units[code] as number)
		: (code >= 0xc0 && code < 0x2000) || (code > 0x2e7f && code < 0xd800)
			? Unit.letter
			: code === 0x20ac || code === 0xa3 || code === 0x2192
				? Unit.mark
				: Unit.other;
};

/** Tells a hash for each word, each pair of neighbours, and what is known of the place, from 0 to `buckets` less one. */
export function visitHashes(
	text: string,
	setting: GlanceSetting,
	visit: (hash: number) => void,
): void {
	const known = hashesOf(setting.names);
	let previous = theStart;
	let words = 0;
	let at = 0;
	while (at < text.length) {
		const unit = unitAt(text, at);
		if (unit === Unit.other || unit === Unit.joint) {
			at++;
			continue;
		}
		let hash = 0;
		if (unit === Unit.mark) hash = text.charCodeAt(at++);
		else {
			for (;;) {
				hash = step(hash, text.charCodeAt(at) | anyCase);
				at++;
				if (at >= text.length) break;
				const next = unitAt(text, at);
				if (next === Unit.other || next === Unit.mark) break;
			}
			hash = unit === Unit.digit ? aNumber : (known.get(hash) ?? hash);
		}
		words++;
		visit(fold(hash));
		visit(fold(Math.imul(previous, 0x9e3779b1) + hash));
		previous = hash;
	}
	const length = Math.floor(Math.log2(words + 1) * 1.5);
	visit(lengths[Math.min(longest, length)] as number);
	for (const hash of placeOf(setting)) visit(hash);
}

/** By the logarithm of the number of words: from so many on, all are long. */
const longest = 8;
const lengths = Array.from({ length: longest + 1 }, (_, length) =>
	fold(hashOf(`length ${length}`)),
);

const byNames = new WeakMap<Names, ReadonlyMap<number, number>>();

/** What stands for words that name somebody: names inside, and the people that the writer named. */
function hashesOf(names: Names): ReadonlyMap<number, number> {
	let known = byNames.get(names);
	if (!known) {
		known = new Map([
			...[...names.inside.keys()].map(
				(name) => [hashOf(name, anyCase), aName] as const,
			),
			...[...names.configured].map(
				(name) => [hashOf(name, anyCase), aCustomer] as const,
			),
		]);
		byNames.set(names, known);
	}
	return known;
}

const byContext = new WeakMap<Context, Map<string, readonly number[]>>();

/** The hashes of what is known of the place: the same for all sentences of a section. */
function placeOf({ kind, context, documentKind }: GlanceSetting) {
	let places = byContext.get(context);
	if (!places) {
		places = new Map();
		byContext.set(context, places);
	}
	const key = `${documentKind} as ${kind}`;
	let place = places.get(key);
	if (!place) {
		const { decidingNear, deciding, measuring, instructing, meeting, telling } =
			context;
		place = [
			`in ${documentKind}`,
			`as ${kind}`,
			`in ${key}`,
			`after ${context.leadIn}`,
			...[decidingNear, deciding, measuring, instructing, meeting, telling]
				.map((holds, i) => (holds ? `above ${i}` : ""))
				.filter((cue) => cue !== ""),
		].map((cue) => fold(hashOf(cue)));
		places.set(key, place);
	}
	return place;
}
