import { months, seasons, workdays } from "../../lexicon/calendar.ts";
import { goalNouns } from "../../lexicon/cues.ts";
import {
	adverbs,
	determiners,
	pronounSubjects,
} from "../../lexicon/function-words.ts";
import type { Clause } from "../../prose/clause.ts";
import type { Token } from "../../prose/token.ts";
import { verbReading } from "../../prose/verb-forms.ts";
import type { Passage } from "../../rewrite/passage.ts";
import { lastWordEnd, phraseEnd } from "../../rewrite/phrase.ts";
import type { When } from "../../rewrite/tense.ts";

/** What an organisation needs, plans or aims at, by tokens: "publish | the minutes | on Friday", "| two more desks |". */
export interface Aim {
	/** Where the clause starts: its subject, or its verb where it has none. */
	readonly from: number;
	/** Whoever does it, behind which the verb stands. Empty where nobody is named. */
	readonly subjectEnd: number;
	/** The verb that says what is to be done, or undefined where a thing is needed. */
	readonly act: Deed | undefined;
	/** The noun phrase that it is done to, or that is needed, without the time. May be empty. */
	readonly object: number;
	readonly objectEnd: number;
	/** Behind the time that follows the object: "in June", "by year-end", "before the launch". */
	readonly timeEnd: number;
	/** Behind the last word of the sentence. */
	readonly end: number;
	readonly when: When;
}

export interface Deed {
	readonly at: number;
	readonly lemma: string;
	/** "working on", "committed to": the verb ends in -ing. */
	readonly ing: boolean;
	/** "out" in "roll out". */
	readonly particle: string;
}

/** Verbs that only lead to another: "continue to improve", "try to reach". */
const leading =
	/^(?:need|have|want|plan|aim|intend|hope|aspire|strive|wish|look|work|seek|propose|love|like|try|commit|expect|target|endeavou?r|decide|prepare|start|begin|continue|pledge|dream|go|get|keep|be|remain|focus|consider|explore|concentrate|prioriti[sz]e)$/;

const particles = /^(?:up|out|off|down|back|over|together|forward|forwards)$/;

const time = new RegExp(
	`^(?:q[1-4]|h[12]|20\\d\\d(?:/\\d+)?|fy\\d*|${months}|easter|christmas|${seasons}|weeks?|months?|quarters?|years?|days?|${workdays}|saturday|sunday|time|year-end|sprint|cycle|tomorrow|today)$`,
);

/** Where a time starts that a noun phrase ends with, or the end of the phrase. */
export function timeIn(
	tokens: readonly Token[],
	from: number,
	to: number,
): number {
	for (let at = from + 1; at < to; at++) {
		const { lower } = tokens[at] as Token;
		const rest = tokens.slice(at + 1, Math.min(at + 6, to));
		const next = rest.findIndex((token) =>
			/^(?:of|in|on|for|to|with)$/.test(token.lower),
		);
		if (
			/^(?:by|in|on|from|for|at|within|until|over|during)$/.test(lower) &&
			rest
				.slice(0, next < 0 ? rest.length : next)
				.some((token) => time.test(token.lower))
		)
			return at;
		if (
			/^(?:this|next|every|each)$/.test(lower) &&
			time.test(tokens[at + 1]?.lower ?? "")
		)
			return at;
	}
	return to;
}

/** The verb behind a leading one: "plan | to publish", "focus on | growing", "critical that we | hire". */
function deedFrom(tokens: readonly Token[], start: number): Deed | undefined {
	let at = start;
	for (let hops = 0; hops < 4; hops++) {
		while (
			at < tokens.length &&
			(adverbs.has(tokens[at]?.lower ?? "") ||
				/ly$/.test(tokens[at]?.lower ?? "")) &&
			!verbReading(tokens[at]?.lower ?? "")?.forms.has("base")
		)
			at++;
		const token = tokens[at];
		const reading =
			token?.kind === "word" ? verbReading(token.lower) : undefined;
		if (!token || !reading) return undefined;
		const ing = reading.forms.has("ing") && !reading.forms.has("base");
		if (!ing && !reading.forms.has("base")) return undefined;
		if (leading.test(reading.lemma)) {
			const next = nextVerb(tokens, at + 1);
			if (next > 0) {
				at = next;
				continue;
			}
		}
		const particle = tokens[at + 1]?.lower ?? "";
		return {
			at,
			lemma: reading.lemma,
			ing,
			particle:
				particles.test(particle) &&
				tokens[at + 2] !== undefined &&
				!/^(?:to|of)$/.test(tokens[at + 2]?.lower ?? "")
					? particle
					: "",
		};
	}
	return undefined;
}

/** The token of the verb that follows a leading one, behind "to", "on" or "able to"; 0 where none does. */
function nextVerb(tokens: readonly Token[], from: number): number {
	for (let at = from; at < Math.min(from + 5, tokens.length - 1); at++) {
		const { lower, kind } = tokens[at] as Token;
		const next = tokens[at + 1]?.lower ?? "";
		const forms = verbReading(
			adverbs.has(next) || /ly$/.test(next)
				? (tokens[at + 2]?.lower ?? "")
				: next,
		)?.forms;
		if (lower === "to" && (forms?.has("base") || forms?.has("ing")))
			return at + 1;
		if (
			/^(?:on|towards)$/.test(lower) &&
			forms?.has("ing") &&
			!forms.has("base")
		)
			return at + 1;
		if (
			at === from &&
			kind === "word" &&
			verbReading(lower)?.forms.has("ing") &&
			!verbReading(lower)?.forms.has("base")
		)
			return at;
		if (
			kind !== "word" ||
			!(
				adverbs.has(lower) ||
				/^(?:committed|dedicated|keen|eager|determined|going|able|about|set|ready|looking|forward|aiming|planning|hoping|working|started|simply|focused|focussed|due|hard)$/.test(
					lower,
				)
			)
		)
			return 0;
	}
	return 0;
}

const thatNeeds = /^(?:need|require|lack)$/;

/** Reads what is aimed at in the clause that a rule saw, or undefined where that is not plain. */
export function aimIn(passage: Passage, sightedAt: number): Aim | undefined {
	const { tokens, clauses } = passage.sentence;
	const seen =
		clauses.find((each) => each.start === sightedAt) ??
		clauses.find(
			(each) => each.start <= sightedAt && each.verb.end > sightedAt,
		);
	if (!seen || seen.verb.negated || seen.verb.passive) return undefined;
	const clause = needing(tokens, clauses, seen);
	const { verb, start, subjectEnd } = clause;
	if (verb.past || verb.perfect || verb.negated || verb.passive)
		return undefined;
	const aimed = { from: start, subjectEnd, end: lastWordEnd(tokens) };
	const act =
		clause === seen ? deedOf(tokens, clause) : deedFrom(tokens, verb.head);
	if (!act)
		return aimsAtThing(tokens, clause)
			? withObject(tokens, { ...aimed, act, when: "should" }, verb.end)
			: undefined;
	if (act.at < verb.start) return undefined;
	const isToBe =
		verb.modal === "will" ||
		verb.modal === "shall" ||
		verb.progressive ||
		(verb.lemma === "be" && tokens[verb.end]?.lower === "going");
	return withObject(
		tokens,
		{ ...aimed, act, when: isToBe ? "will" : "should" },
		act.at + (act.particle ? 2 : 1),
	);
}

/** "We need a scanner", "we want more nurses", "our goal is 400 donors": no verb follows. */
function aimsAtThing(
	tokens: readonly Token[],
	{ verb, start, subjectEnd }: Clause,
): boolean {
	const next = tokens[verb.end];
	if (thatNeeds.test(verb.lemma)) return next?.lower !== "to";
	if (verb.lemma === "be")
		return (
			!verb.modal &&
			tokens
				.slice(start, subjectEnd)
				.some(({ lower }) => goalNouns.has(lower)) &&
			(determiners.has(next?.lower ?? "") || next?.kind === "number")
		);
	return (
		/^(?:want|target|seek|plan|propose|expect|prioriti[sz]e)$/.test(
			verb.lemma,
		) && next?.kind === "word"
	);
}

/** What is to be done in a clause, or undefined where no verb says it. */
function deedOf(tokens: readonly Token[], clause: Clause): Deed | undefined {
	const { verb, start, subjectEnd } = clause;
	const isBid = verb.modal !== undefined || start === subjectEnd;
	if (thatNeeds.test(verb.lemma) && tokens[verb.end]?.lower !== "to")
		return undefined;
	if (verb.lemma !== "be" && !leading.test(verb.lemma))
		return isBid || verb.progressive ? deedFrom(tokens, verb.head) : undefined;
	const next = nextVerb(tokens, verb.end);
	if (next > 0) return deedFrom(tokens, next);
	if (verb.lemma === "be")
		return verb.modal
			? { at: verb.head, lemma: "be", ing: false, particle: "" }
			: undefined;
	if (aimsAtThing(tokens, clause)) return undefined;
	return isBid || /^(?:start|begin)$/.test(verb.lemma)
		? deedFrom(tokens, verb.head)
		: undefined;
}

/** "It is critical that we hire": what is needed stands in the clause behind. */
function needing(
	tokens: readonly Token[],
	clauses: readonly Clause[],
	seen: Clause,
): Clause {
	if (!/^(?:it|that|this)$/.test(tokens[seen.start]?.lower ?? "")) return seen;
	return (
		clauses.find(
			(each) =>
				each.start > seen.start &&
				each.start <= seen.verb.end + 5 &&
				tokens[each.start]?.lower === "we",
		) ?? seen
	);
}

function withObject(
	tokens: readonly Token[],
	aim: Omit<Aim, "object" | "objectEnd" | "timeEnd">,
	object: number,
): Aim {
	const { end } = aim;
	const first = tokens[object];
	// "£85,000": the sign is a mark of its own.
	const isMoney = /^[$£€]$/.test(first?.text ?? "");
	const isThing =
		first !== undefined &&
		object < end &&
		!/^(?:that|how|what|whether|why|which|who|where|when|to|it|as|if)$/.test(
			first.lower,
		) &&
		(first.kind !== "mark" || isMoney) &&
		!(
			pronounSubjects.has(first.lower) &&
			!/^(?:this|these|those|one)$/.test(first.lower)
		);
	const stop = isThing
		? phraseEnd(tokens, isMoney ? object + 1 : object, end)
		: object;
	let objectEnd = isThing ? timeIn(tokens, object, stop) : object;
	// "review progress annually"
	if (objectEnd - object > 1 && /ly$/.test(tokens[objectEnd - 1]?.lower ?? ""))
		objectEnd--;
	let timeEnd = stop;
	// "before the contract ends", "by June": it says when, not what.
	if (
		isThing &&
		end - stop <= 9 &&
		!tokens
			.slice(stop, end)
			.some(
				({ text, lower }) => text === "," || /^(?:and|or|but)$/.test(lower),
			) &&
		/^(?:before|after|by|until|during|within|today|this|next)$/.test(
			tokens[stop]?.lower ?? "",
		)
	)
		timeEnd = end;
	return { ...aim, object, objectEnd, timeEnd };
}
