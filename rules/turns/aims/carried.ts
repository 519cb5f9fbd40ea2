// The people first, and what is aimed at kept to the word.
import type { Token } from "../../prose/token.ts";
import { isPlural } from "../../rewrite/inflect.ts";
import { type Passage, wordsOf } from "../../rewrite/passage.ts";
import type { People } from "../../rewrite/people.ts";
import { phraseEnd } from "../../rewrite/phrase.ts";
import { can } from "../../rewrite/tense.ts";
import { firstWord, type Turned } from "../turn.ts";
import { type Aim, timeIn } from "./aim.ts";
import {
	hasObject,
	inItsPlace,
	isPerson,
	isWhole,
	lower,
	money,
	spaced,
} from "./aimed.ts";
import { onceDone } from "./once-done.ts";

/** The people first, and what is aimed at kept to the word. */
export const carried = (
	passage: Passage,
	people: People,
	aim: Aim,
): Turned | undefined =>
	reached(passage, aim) ??
	inPlace(passage, people, aim) ??
	calledSo(passage, people, aim) ??
	withIt(passage, people, aim) ??
	onceDone(passage, people, aim);

const taken =
	/^(?:hire|recruit|appoint|employ|find|get|raise|borrow|secure|win|add|buy|purchase|acquire|obtain|invest|build|create|establish|develop|set|start)$/;

/** "with two more nurses, patients would ___" */
export function withIt(
	passage: Passage,
	people: People,
	aim: Aim,
): Turned | undefined {
	const { act, object, objectEnd, timeEnd } = aim;
	const { tokens } = passage.sentence;
	if (!hasObject(passage, aim)) return undefined;
	// "For 3.1 we plan checks": "For 3.1 with checks" can't be read.
	if (aim.from > firstWord(passage) && tokens[aim.from - 1]?.text !== ",")
		return undefined;
	const thing = wordsOf(passage, object, objectEnd) ?? "";
	// "Prioritise the joy of rowing", "We are targeting May": nothing that one could be without.
	if (
		!act ||
		!(
			taken.test(act.lemma) &&
			objectEnd > object + 1 &&
			(/^(?:hire|recruit|appoint|employ)$/.test(act.lemma) ||
				isPerson(passage, aim) ||
				money.test(thing))
		)
	)
		return undefined;
	// "With 400 donors, donors would ___"
	if (passage.sentence.customers.some((at) => at >= object && at < objectEnd))
		return undefined;
	if (
		tokens
			.slice(object, objectEnd)
			.some(
				({ lower: word, text }) =>
					text === "," || /^(?:with|help|that|without)$/.test(word),
			)
	)
		return undefined;
	const words = wordsOf(passage, object, timeEnd);
	return words
		? inItsPlace(passage, aim, `with ${words}, ${people.subject} would ___`)
		: undefined;
}

export const boastful =
	/\b(?:leading|leader|best|most|largest|biggest|first|top|number one|choice|premier|fastest|greenest|safest|cheapest|lowest-cost|default|foremost|preferred)\b/;

/** "customers would call us the market leader if ___" */
function calledSo(
	passage: Passage,
	people: People,
	aim: Aim,
): Turned | undefined {
	const { act, object, end } = aim;
	if (!act || !/^(?:be|become|remain)$/.test(act.lemma)) return undefined;
	const first = passage.sentence.tokens[object];
	const words =
		isWhole(passage, aim) &&
		aim.timeEnd === end &&
		first &&
		(/^(?:the|a|an|number)$/.test(first.lower) || /^\p{Lu}/u.test(first.text))
			? wordsOf(passage, object, aim.objectEnd)
			: undefined;
	const time = wordsOf(passage, aim.objectEnd, aim.timeEnd);
	return words &&
		boastful.test(words.toLowerCase()) &&
		!/\b(?:employer|place to work)\b/.test(words.toLowerCase())
		? inItsPlace(
				passage,
				aim,
				`${people.subject} would call us ${words}${spaced(time)} if ___`,
			)
		: undefined;
}

const places =
	/\b(?:regions?|countr(?:y|ies)|towns?|cit(?:y|ies)|markets?|districts?|boroughs?|villages?|states?|places|count(?:y|ies))\b/;

/** "customers in three regions will be able to ___" */
function inPlace(
	passage: Passage,
	people: People,
	aim: Aim,
): Turned | undefined {
	const { act, end } = aim;
	if (!act || !isWhole(passage, aim)) return undefined;
	const at = act.at + 1;
	const preposition = lower(passage, at);
	if (
		!(
			(act.lemma === "expand" && /^(?:in|into|to)$/.test(preposition)) ||
			(/^(?:open|launch|grow)$/.test(act.lemma) &&
				/^(?:in|into)$/.test(preposition))
		)
	)
		return undefined;
	if (
		/^(?:q[1-4]|20\d\d|spring|summer|autumn|the|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
			lower(passage, at + 1),
		)
	)
		return undefined;
	const { tokens } = passage.sentence;
	const time = timeIn(tokens, at + 1, end);
	const place = tokens[at + 1] as Token;
	// "into veterinary": no place. "in Leith next, and we look for a hall": more than a place.
	if (
		phraseEnd(tokens, at + 1, end) < time ||
		!(
			/^\p{Lu}/u.test(place.text) ||
			place.kind === "number" ||
			places.test(wordsOf(passage, at + 1, time) ?? "")
		)
	)
		return undefined;
	const words = wordsOf(passage, at + 1, time);
	const when = wordsOf(passage, time, end);
	return words && when !== undefined
		? inItsPlace(
				passage,
				aim,
				`${people.addressed ? "people" : people.many} in ${words} will be able to ___${spaced(when)}`,
			)
		: undefined;
}

/** "one million farmers should be able to ___ by 2030" */
function reached(passage: Passage, aim: Aim): Turned | undefined {
	const { act, object, objectEnd, timeEnd, end } = aim;
	const { tokens, customers, weakCustomers } = passage.sentence;
	if (!act || !/^(?:reach|serve|support|help|train|teach)$/.test(act.lemma))
		return undefined;
	const last = objectEnd - 1;
	if (
		!isWhole(passage, aim) ||
		timeEnd !== end ||
		objectEnd <= object ||
		!(
			customers.includes(last) ||
			weakCustomers.includes(last) ||
			lower(passage, last) === "people"
		) ||
		!isPlural(tokens, object, objectEnd) ||
		/^(?:to|in|for|of)$/.test(lower(passage, object))
	)
		return undefined;
	const who = wordsOf(passage, object, objectEnd);
	const time = wordsOf(passage, objectEnd, timeEnd);
	return who && time !== undefined
		? inItsPlace(passage, aim, `${who} ${can[aim.when]} ___${spaced(time)}`)
		: undefined;
}
