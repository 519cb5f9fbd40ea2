import {
	candid,
	organisationPronouns,
	spending,
	walkingThrough,
} from "./lexicon/cues.ts";
import { documentWords } from "./lexicon/documents.ts";
import {
	auxiliaries,
	modals,
	prepositions,
	subordinators,
} from "./lexicon/function-words.ts";
import { staffNouns } from "./lexicon/people.ts";
import type { Context } from "./prose/context.ts";
import type { Sentence } from "./prose/sentence.ts";
import type { Token } from "./prose/token.ts";
import { verbReading } from "./prose/verb-forms.ts";
import type { Sighting } from "./rule.ts";

/** A sighting and the rule that made it. */
export interface Candidate {
	readonly ruleId: string;
	readonly sighting: Sighting;
}

/** How much a cue holds: 1 for most, less for single words. */
export type Cues = ReadonlyMap<string, number>;

/** Hears the cues of a sentence, each once. A cue's name is stem and tail, as `nameOf` joins them. */
export interface CueListener {
	/** Cues of one stem. */
	tell(stem: string, tails: readonly string[], value: number): void;
	/** Two words that stand side by side: the cue of stem "w" and the first, and the tail `next`. */
	tellPair(first: string, next: string, value: number): void;
}

/** Stands between a name's stem and its tail. */
export const joint = " ";

export const nameOf = (stem: string, tail: string): string =>
	stem === "" ? tail : stem + joint + tail;

const wordValue = 0.5;
/** The cues by which a sentence is judged, by name. */
export function cuesOf(sentence: Sentence, open: readonly Candidate[]): Cues {
	const cues = new Map<string, number>();
	tellCues(sentence, open, {
		tell(stem, tails, value) {
			for (const tail of tails) cues.set(nameOf(stem, tail), value);
		},
		tellPair(first, next, value) {
			cues.set(nameOf(`w ${first}`, next), value);
		},
	});
	return cues;
}

const mostNames = 2_000;

/** Makes each name once: a string that was looked up before is found faster. */
function naming(join: (part: string) => string): (part: string) => string {
	const names = new Map<string, string>();
	return (part) => {
		let name = names.get(part);
		if (name === undefined) {
			if (names.size >= mostNames) names.clear();
			name = join(part);
			names.set(part, name);
		}
		return name;
	};
}

const withRule = naming((ruleId) => `${ruleId} &`);
const partWithRule = naming((ruleId) => `${ruleId} + part`);
const aboutWithRule = naming((ruleId) => `${ruleId} + about`);
const underWithRule = naming((ruleId) => `${ruleId} + under`);

const strength = ["strength"];

/**
 * Tells the cues by which a sentence is judged: what was seen, who speaks, what stands above, who has a part in it,
 * which words stand in it. Weights are learned by their names: a renamed cue must be learned anew (npm run train).
 * `open` holds what no pardon closed, the strongest first. Stem and tail are told apart because most sentences are
 * only weighed, and need no name made for each cue.
 */
export function tellCues(
	sentence: Sentence,
	open: readonly Candidate[],
	listener: CueListener,
): void {
	const circumstances = circumstancesOf(sentence);
	listener.tell("", always, 1);
	listener.tell("", circumstances, 1);
	const best = open[0];
	if (!best) return;
	const { ruleId } = best;
	const sightings: string[] = [];
	const rules: string[] = [];
	for (const { ruleId, sighting } of open) {
		addOnce(sightings, `${ruleId}/${sighting.pattern}`);
		addOnce(rules, ruleId);
	}
	const seen = sightings[0] as string;
	listener.tell("", strength, best.sighting.strength * 4);
	listener.tell("", [ruleId], 1);
	listener.tell("best", [seen], 1);
	listener.tell("seen", sightings, 1);
	listener.tell("kinds", [rules.length > 2 ? "3" : `${rules.length}`], 1);
	listener.tell(withRule(ruleId), circumstances, 1);
	listener.tell(`${seen} &`, [sentence.documentKind], 1);
	listener.tell("", verbCuesOf(sentence), 1);
	const parts = partsOf(sentence);
	listener.tell("part", parts, 1);
	listener.tell(partWithRule(ruleId), parts, 1);
	const families = familiesIn(sentence);
	listener.tell("about", families, 1);
	listener.tell(aboutWithRule(ruleId), families, 1);
	const above = headingWords(sentence.context);
	listener.tell("under", above, 1);
	listener.tell(underWithRule(ruleId), above, 1);
	tellWords(sentence, listener);
}

const always = ["always"];

function addOnce(list: string[], item: string): void {
	if (!list.includes(item)) list.push(item);
}

const inKind = naming((kind) => `in ${kind}`);
const asKind = naming((kind) => `as ${kind}`);
const subjectOf = naming((kind) => `subject ${kind}`);
const leadInOf = naming((leadIn) => `after lead-in ${leadIn}`);
const tenseOf = naming((tense) => `tense ${tense}`);

/** What holds of the sentence and the place it stands in, and is told of every sentence. */
function circumstancesOf(sentence: Sentence): string[] {
	const { tokens, clauses, subjects, context, text } = sentence;
	const main = clauses[0];
	const { length } = tokens;
	const cues = [
		inKind(sentence.documentKind),
		asKind(sentence.kind),
		subjectOf((main && subjects[0]?.kind) ?? "none"),
		leadInOf(context.leadIn),
		length < 4
			? "length 3"
			: length < 8
				? "length 7"
				: length < 15
					? "length 14"
					: length < 30
						? "length 29"
						: "length more",
	];
	const say = (cue: string, holds: boolean): void => {
		if (holds) cues.push(cue);
	};
	if (main) {
		const { verb } = main;
		cues.push(
			tenseOf(
				verb.modal ??
					(verb.perfect
						? "perfect"
						: verb.progressive
							? "progressive"
							: verb.past
								? "past"
								: "present"),
			),
		);
		say("negated", verb.negated);
		say("passive", verb.passive);
	}
	let our = false;
	let figures = 0;
	let code = false;
	let staff = false;
	let author = false;
	for (const { lower, kind } of tokens) {
		our ||= lower === "our";
		if (kind === "number") figures++;
		code ||= kind === "opaque";
		staff ||= staffNouns.has(lower);
		author ||= lower === "i" || lower === "my";
	}
	const { customers, weakCustomers, reader } = sentence;
	say("customers", customers.length > 0);
	say("people", weakCustomers.length > 0);
	say("reader", reader.length > 0);
	say(
		"nobody outside",
		customers.length + weakCustomers.length + reader.length === 0,
	);
	say("us", sentence.organisation.length > 0);
	say("our", our);
	say("sourced", sentence.sourced);
	say("question", sentence.question);
	say("quoted", sentence.quoted);
	say("slogan", sentence.slogan);
	say("deciding heading", context.decidingNear);
	say("deciding above", context.deciding && !context.decidingNear);
	say("measuring heading", context.measuring);
	say("instructing heading", context.instructing);
	say("meeting heading", context.meeting);
	say("telling heading", context.telling);
	say("figure", figures > 0);
	say("figures", figures > 1);
	say("many figures", figures > 2);
	say("opens with a figure", tokens[sentence.labelEnd]?.kind === "number");
	say("share or sum", /%|[$€£]/.test(text));
	say("share", text.includes("%"));
	say("move", /→|->|=>/.test(text));
	say("exclaims", tokens.at(-1)?.text === "!");
	say("leads in", tokens.at(-1)?.text === ":");
	say("code", code);
	say("purpose", purpose.test(text));
	say("thanks", /\b(?:grateful|thank\w*|sorry|apolog\w+)\b/i.test(text));
	say("spending", spending.test(text));
	say("candid", candid.test(text));
	say("walks through", walkingThrough.test(sentence.lower));
	say("staff", staff);
	say(
		"each other",
		/\beach other\b|\bone another\b|\balways\b|\bnever\b/i.test(text),
	);
	say("for ourselves", forOurselves.test(text));
	say("labelled", sentence.labelEnd > 0);
	say("one author", author);
	return cues;
}

/** "This makes review easier for us", "allows us to respond": the gain is our own. */
const forOurselves =
	/\b(?:for (?:us|ourselves)|(?:allow|enable|help|let|give|permit|sav)(?:s|ing|ed|es|e)? us)\b/i;

const purpose =
	/\b(?:so that|so (?:you|they|people|users|customers)|in order to|to help|to ensure|because)\b/i;

/** What part people outside have in it: "for members" → for; "members can" → acts; "grow members" → grow. */
function partsOf({
	tokens,
	customers,
	weakCustomers,
	reader,
	clauses,
}: Sentence): string[] {
	const parts: string[] = [];
	const say = (people: readonly number[], who: string): void => {
		for (const person of people) {
			const clause = clauses.find(
				({ start, subjectEnd }) => person >= start && person < subjectEnd,
			);
			const after = tokens[person + 1]?.lower ?? "";
			if (clause) addOnce(parts, `${who} acts ${clause.role}`);
			else if (
				modals.has(after) ||
				auxiliaries.has(after) ||
				(verbReading(after) && !prepositions.has(after))
			)
				addOnce(parts, `${who} acts inside`);
			if (/^(?:who|whose|that)$/.test(after))
				addOnce(parts, `${who} particular`);
			for (let at = person - 1; at >= Math.max(0, person - 5); at--) {
				const { lower } = tokens[at] as Token;
				const governor =
					prepositions.has(lower) || subordinators.has(lower)
						? lower
						: verbReading(lower)?.lemma;
				if (governor) {
					addOnce(parts, `${who} after ${governor}`);
					break;
				}
			}
		}
	};
	say(customers, "customer");
	say(weakCustomers, "people");
	say(
		reader.filter((at) => tokens[at]?.lower === "you"),
		"you",
	);
	return parts;
}

const headingsInWords = new WeakMap<Context, readonly string[]>();

/** "Goals for Q3" → goals, for. */
function headingWords(context: Context): readonly string[] {
	let words = headingsInWords.get(context);
	if (!words) {
		const heading = context.headings.at(-1) ?? "";
		words = [...new Set(heading.toLowerCase().match(/\p{L}{3,}/gu))];
		headingsInWords.set(context, words);
	}
	return words;
}

const familyOf = new Map<string, string[]>();
for (const [family, list] of Object.entries(documentWords))
	for (const word of list.split(/\s+/))
		familyOf.set(word, [...(familyOf.get(word) ?? []), family]);

function familiesIn({ tokens }: Sentence): string[] {
	const families: string[] = [];
	for (const { lower } of tokens) {
		const known = familyOf.get(lower);
		if (known) for (const family of known) addOnce(families, family);
	}
	return families;
}

const verbOf = naming((lemma) => `verb ${lemma}`);
const ourVerbOf = naming((lemma) => `we ${lemma}`);
const elidedVerbOf = naming((lemma) => `elided ${lemma}`);
const otherVerbOf = naming((lemma) => `x ${lemma}`);

/** The verbs, with who does them. */
function verbCuesOf({ tokens, clauses, subjects }: Sentence): string[] {
	const [main, ...others] = clauses;
	const cues: string[] = [];
	if (main) {
		const { verb } = main;
		const subject = subjects[0]?.kind;
		const whose =
			subject === "we"
				? ourVerbOf
				: subject === "elided"
					? elidedVerbOf
					: otherVerbOf;
		cues.push(
			verbOf(verb.lemma),
			whose(verb.lemma),
			`then ${tokens[verb.end]?.lower ?? "end"}`,
		);
	}
	for (const { start, verb, link } of others) {
		const opener = tokens[start]?.lower;
		addOnce(cues, `inner ${opener} ${verb.modal ?? ""}${verb.lemma}`);
		addOnce(cues, `link ${link} ${opener}`);
	}
	return cues;
}

/** Single words and pairs; names, customers, figures and code stand for themselves. */
function tellWords(
	{ tokens, customers, organisation }: Sentence,
	listener: CueListener,
): void {
	const shapes = tokens.map(({ kind, lower }) =>
		kind === "number" ? "0" : kind === "opaque" ? "CODE" : lower,
	);
	for (const at of organisation)
		if (!pronouns.has(tokens[at]?.lower ?? "")) shapes[at] = "NAME";
	for (const at of customers) shapes[at] = "CUSTOMER";
	const words: string[] = [];
	const firstAt = new Map<string, number>();
	for (let at = 0; at < shapes.length; at++) {
		const shape = shapes[at] as string;
		if (firstAt.has(shape)) continue;
		firstAt.set(shape, at);
		words.push(shape);
	}
	listener.tell("w", words, wordValue);
	// What followed words that stand more than once.
	const followers = new Map<string, Set<string>>();
	for (let at = 1; at < shapes.length; at++) {
		const shape = shapes[at - 1] as string;
		const next = shapes[at] as string;
		const first = firstAt.get(shape) as number;
		if (first < at - 1) {
			let known = followers.get(shape);
			if (!known) {
				known = new Set([shapes[first + 1] as string]);
				followers.set(shape, known);
			}
			if (known.has(next)) continue;
			known.add(next);
		}
		listener.tellPair(shape, next, wordValue);
	}
}

const pronouns = new Set(organisationPronouns);
