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

const wordValue = 0.5;

/**
 * The cues by which a sentence is judged, as short names: what was seen, who speaks, what stands above, who has a part
 * in it, which words stand in it. Weights are learned by these names: a renamed cue must be learned anew
 * (npm run train). `open` holds what no pardon closed, the strongest first.
 */
export function cuesOf(sentence: Sentence, open: readonly Candidate[]): Cues {
	const cues = new Map<string, number>([["always", 1]]);
	const circumstances = circumstancesOf(sentence);
	for (const cue of circumstances) cues.set(cue, 1);
	const best = open[0];
	if (!best) return cues;
	const seen = `${best.ruleId}/${best.sighting.pattern}`;
	cues.set("strength", best.sighting.strength * 4);
	cues.set(best.ruleId, 1);
	cues.set(`best ${seen}`, 1);
	for (const { ruleId, sighting } of open)
		cues.set(`seen ${ruleId}/${sighting.pattern}`, 1);
	cues.set(
		`kinds ${Math.min(3, new Set(open.map(({ ruleId }) => ruleId)).size)}`,
		1,
	);
	for (const cue of circumstances) cues.set(`${best.ruleId} & ${cue}`, 1);
	cues.set(`${seen} & ${sentence.documentKind}`, 1);
	for (const cue of verbCuesOf(sentence)) cues.set(cue, 1);
	for (const part of partsOf(sentence)) {
		cues.set(`part ${part}`, 1);
		cues.set(`${best.ruleId} + part ${part}`, 1);
	}
	for (const family of familiesIn(sentence)) {
		cues.set(`about ${family}`, 1);
		cues.set(`${best.ruleId} + about ${family}`, 1);
	}
	for (const word of headingWords(sentence.context.headings.at(-1) ?? "")) {
		cues.set(`under ${word}`, 1);
		cues.set(`${best.ruleId} + under ${word}`, 1);
	}
	for (const cue of wordCuesOf(sentence)) cues.set(cue, wordValue);
	return cues;
}

/** What holds of the sentence and the place it stands in. */
function circumstancesOf(sentence: Sentence): string[] {
	const { tokens, clauses, subjects, context, text } = sentence;
	const main = clauses[0];
	const length = tokens.length;
	const cues = [
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
	const { customers, weakCustomers, reader } = sentence;
	say("customers", customers.length > 0);
	say("people", weakCustomers.length > 0);
	say("reader", reader.length > 0);
	say(
		"nobody outside",
		customers.length + weakCustomers.length + reader.length === 0,
	);
	say("us", sentence.organisation.length > 0);
	say(
		"our",
		tokens.some((token) => token.lower === "our"),
	);
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
	say(
		"figure",
		tokens.some((token) => token.kind === "number"),
	);
	say("share or sum", /%|[$€£]/.test(text));
	say("exclaims", tokens.at(-1)?.text === "!");
	say(
		"code",
		tokens.some((token) => token.kind === "opaque"),
	);
	say("purpose", purpose.test(text));
	say("thanks", /\b(?:grateful|thank\w*|sorry|apolog\w+)\b/i.test(text));
	say("spending", spending.test(text));
	say("candid", candid.test(text));
	say("walks through", walkingThrough.test(text));
	say(
		"staff",
		tokens.some(({ lower }) => staffNouns.has(lower)),
	);
	say(
		"each other",
		/\beach other\b|\bone another\b|\balways\b|\bnever\b/i.test(text),
	);
	say("labelled", sentence.labelEnd > 0);
	say(
		"one author",
		tokens.some((token) => token.lower === "i" || token.lower === "my"),
	);
	return cues;
}

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

const familiesIn = ({ tokens }: Sentence): Set<string> =>
	new Set(tokens.flatMap(({ lower }) => familyOf.get(lower) ?? []));

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
function wordCuesOf({
	tokens,
	customers,
	organisation,
}: Sentence): Set<string> {
	const outside = new Set(customers);
	const inside = new Set(organisation);
	const shapes = tokens.map((token, at) => {
		if (outside.has(at)) return "CUSTOMER";
		if (inside.has(at) && !/^(?:we|our|ours|us|ourselves)$/.test(token.lower))
			return "NAME";
		if (token.kind === "number") return "0";
		return token.kind === "opaque" ? "CODE" : token.lower;
	});
	const cues = new Set<string>();
	shapes.forEach((shape, at) => {
		cues.add(`w ${shape}`);
		const next = shapes[at + 1];
		if (next) cues.add(`w ${shape} ${next}`);
	});
	return cues;
}
