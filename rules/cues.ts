import { candid, spending, walkingThrough } from "./lexicon/cues.ts";
import { documentWords } from "./lexicon/documents.ts";
import {
	auxiliaries,
	modals,
	prepositions,
	subordinators,
} from "./lexicon/function-words.ts";
import { staffNouns } from "./lexicon/people.ts";
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

/** Hears the cues of a sentence, each once, those of one stem together. A cue's name is stem and tail, as `nameOf` joins them. */
export type CueListener = (
	stem: string,
	tails: Iterable<string>,
	value: number,
) => void;

export const nameOf = (stem: string, tail: string): string =>
	stem === "" ? tail : `${stem} ${tail}`;

/** Where a name's stem ends, -1 where it has none: what `nameOf` joined is cut again. */
export function stemEnd(name: string): number {
	if (name.startsWith("w ")) return name.lastIndexOf(" ");
	const joint = name.indexOf(" & ");
	if (joint > 0) return joint + 2;
	const sum = name.indexOf(" + ");
	if (sum > 0) return name.indexOf(" ", sum + 3);
	return /^(?:best|seen|kinds|part|about|under) /.test(name)
		? name.indexOf(" ")
		: -1;
}

const wordValue = 0.5;
/** The cues by which a sentence is judged, by name. */
export function cuesOf(sentence: Sentence, open: readonly Candidate[]): Cues {
	const cues = new Map<string, number>();
	tellCues(sentence, open, (stem, tails, value) => {
		for (const tail of tails) cues.set(nameOf(stem, tail), value);
	});
	return cues;
}

/**
 * Tells the cues by which a sentence is judged: what was seen, who speaks, what stands above, who has a part in it,
 * which words stand in it. Weights are learned by their names: a renamed cue must be learned anew (npm run train).
 * `open` holds what no pardon closed, the strongest first. Stem and tail are told apart because most sentences are
 * only weighed, and need no name made for each cue.
 */
export function tellCues(
	sentence: Sentence,
	open: readonly Candidate[],
	tell: CueListener,
): void {
	const circumstances = circumstancesOf(sentence);
	tell("", circumstances, 1);
	const best = open[0];
	if (!best) return;
	const seen = `${best.ruleId}/${best.sighting.pattern}`;
	tell("", ["strength"], best.sighting.strength * 4);
	tell("", [best.ruleId], 1);
	tell("best", [seen], 1);
	const sightings = new Set<string>();
	const rules = new Set<string>();
	for (const { ruleId, sighting } of open) {
		sightings.add(`${ruleId}/${sighting.pattern}`);
		rules.add(ruleId);
	}
	tell("seen", sightings, 1);
	tell("kinds", [String(Math.min(3, rules.size))], 1);
	tell(`${best.ruleId} &`, circumstances.slice(1), 1);
	tell(`${seen} &`, [sentence.documentKind], 1);
	tell("", new Set(verbCuesOf(sentence)), 1);
	const parts = partsOf(sentence);
	tell("part", parts, 1);
	tell(`${best.ruleId} + part`, parts, 1);
	const families = familiesIn(sentence);
	tell("about", families, 1);
	tell(`${best.ruleId} + about`, families, 1);
	const above = headingWords(sentence.context.headings.at(-1) ?? "");
	tell("under", above, 1);
	tell(`${best.ruleId} + under`, above, 1);
	tellWords(sentence, tell);
}

/** What holds of the sentence and the place it stands in. */
function circumstancesOf(sentence: Sentence): string[] {
	const { tokens, clauses, subjects, context, text } = sentence;
	const main = clauses[0];
	const length = tokens.length;
	const cues = [
		"always",
		`in ${sentence.documentKind}`,
		`as ${sentence.kind}`,
		`subject ${main ? subjects[0]?.kind : "none"}`,
		`after lead-in ${context.leadIn}`,
		`length ${length < 4 ? 3 : length < 8 ? 7 : length < 15 ? 14 : length < 30 ? 29 : "more"}`,
	];
	const say = (cue: string, holds: boolean): void => {
		if (holds) cues.push(cue);
	};
	if (main) {
		const { verb } = main;
		cues.push(
			`tense ${verb.modal ?? (verb.perfect ? "perfect" : verb.progressive ? "progressive" : verb.past ? "past" : "present")}`,
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
	say("walks through", walkingThrough.test(text));
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
}: Sentence): Set<string> {
	const parts = new Set<string>();
	const say = (people: readonly number[], who: string): void => {
		for (const person of people) {
			const clause = clauses.find(
				({ start, subjectEnd }) => person >= start && person < subjectEnd,
			);
			const after = tokens[person + 1]?.lower ?? "";
			if (clause) parts.add(`${who} acts ${clause.role}`);
			else if (
				modals.has(after) ||
				auxiliaries.has(after) ||
				(verbReading(after) && !prepositions.has(after))
			)
				parts.add(`${who} acts inside`);
			if (/^(?:who|whose|that)$/.test(after)) parts.add(`${who} particular`);
			for (let at = person - 1; at >= Math.max(0, person - 5); at--) {
				const { lower } = tokens[at] as Token;
				const governor =
					prepositions.has(lower) || subordinators.has(lower)
						? lower
						: verbReading(lower)?.lemma;
				if (governor) {
					parts.add(`${who} after ${governor}`);
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

/** "Goals for Q3" → goals, for. */
const headingWords = (heading: string): Set<string> =>
	new Set(heading.toLowerCase().match(/\p{L}{3,}/gu));

const familyOf = new Map<string, string[]>();
for (const [family, list] of Object.entries(documentWords))
	for (const word of list.split(/\s+/))
		familyOf.set(word, [...(familyOf.get(word) ?? []), family]);

function familiesIn({ tokens }: Sentence): Set<string> {
	const families = new Set<string>();
	for (const { lower } of tokens)
		for (const family of familyOf.get(lower) ?? none) families.add(family);
	return families;
}

const none: readonly string[] = [];

/** The verbs, with who does them. */
function verbCuesOf({ tokens, clauses, subjects }: Sentence): string[] {
	const [main, ...others] = clauses;
	const cues: string[] = [];
	if (main) {
		const { verb } = main;
		const subject = subjects[0]?.kind;
		cues.push(
			`verb ${verb.lemma}`,
			`${subject === "we" || subject === "elided" ? subject : "x"} ${verb.lemma}`,
			`then ${tokens[verb.end]?.lower ?? "end"}`,
		);
	}
	for (const { start, verb, link } of others)
		cues.push(
			`inner ${tokens[start]?.lower} ${verb.modal ?? ""}${verb.lemma}`,
			`link ${link} ${tokens[start]?.lower}`,
		);
	return cues;
}

/** Single words and pairs; names, customers, figures and code stand for themselves. */
function tellWords(
	{ tokens, customers, organisation }: Sentence,
	tell: CueListener,
): void {
	const shapes = tokens.map(({ kind, lower }) =>
		kind === "number" ? "0" : kind === "opaque" ? "CODE" : lower,
	);
	for (const at of organisation)
		if (!/^(?:we|our|ours|us|ourselves)$/.test(tokens[at]?.lower ?? ""))
			shapes[at] = "NAME";
	for (const at of customers) shapes[at] = "CUSTOMER";
	tell("w", new Set(shapes), wordValue);
	const followers = new Map<string, Set<string>>();
	for (let at = 1; at < shapes.length; at++) {
		const shape = shapes[at - 1] as string;
		const next = shapes[at] as string;
		const known = followers.get(shape);
		if (known) known.add(next);
		else followers.set(shape, new Set([next]));
	}
	for (const [shape, next] of followers) tell(`w ${shape}`, next, wordValue);
}
