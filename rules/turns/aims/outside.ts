import { prepositions } from "../../lexicon/function-words.ts";
import {
	comeWithoutBuying,
	reasonsForMetrics,
} from "../../lexicon/outcomes.ts";
import { type Topic, topics } from "../../lexicon/topics.ts";
import type { Passage } from "../../rewrite/passage.ts";
import type { People } from "../../rewrite/people.ts";
import { lastWordEnd, phraseEnd } from "../../rewrite/phrase.ts";
import { firstWord } from "../turn.ts";
import type { Aim } from "./aim.ts";

/** Puts the people whom a document serves into a sentence of the lexicon. */
export const forPeople = (
	words: string,
	{ subject, again, object, possessive }: People,
): string =>
	words
		.replace(/\{people\}/gi, subject)
		.replace(/\{they\}/g, again)
		.replace(/\{them\}/g, object)
		.replace(/\{their\}/g, possessive)
		.replace(/^[A-Z]/, (letter) => letter.toLowerCase());

const wordsIn = ({ sentence }: Passage, from: number, to: number): string =>
	sentence.tokens
		.slice(from, to)
		.map(({ lower }) => lower)
		.join(" ");

const serving =
	/^(?:give|offer|provide|help|support|enable|empower|reach|serve|attract|engage|show|teach|tell)$/;

/** What comes of it is a thing of its own, whatever it is made of: "provide an interface for databases". */
const making =
	/^(?:provide|offer|deliver|build|create|develop|launch|introduce|ship|release|expose)$/;

/** What an aim is about: the thing itself first, then what is done to it, then all that is said of the thing. */
export function topicOf(
	passage: Passage,
	aim: Aim,
	people: People,
): Topic | undefined {
	const topic = topicAt(passage, aim);
	// "So that we can tell whether you get …" is no word to the people themselves.
	return people.addressed && topic?.purpose.startsWith("we ")
		? undefined
		: topic;
}

/** Whether the thing itself is the topic, rather than what is said of it: "two nurses", "a call centre", not "a plan for nurses" or "a nurse rota". */
export function isItsThing(passage: Passage, aim: Aim, topic: Topic): boolean {
	if (topic.acts?.test(aim.act?.lemma ?? "")) return true;
	if (aim.act && topic.onlyActs && !topic.onlyActs.test(aim.act.lemma))
		return false;
	const { tokens } = passage.sentence;
	let end = aim.object + 1;
	while (
		end < aim.objectEnd &&
		!prepositions.has(tokens[end]?.lower ?? "") &&
		!/^(?:that|which|who|to|and)$/.test(tokens[end]?.lower ?? "")
	)
		end++;
	for (let from = aim.object; from < end; from++) {
		const words = wordsIn(passage, from, end);
		const found = topic.about.exec(words);
		if (found && closes.test(words.slice(found.index + found[0].length)))
			return true;
	}
	return topic.actsElse?.test(aim.act?.lemma ?? "") ?? false;
}

/** What may still follow: the rest of a sum, or a word for what does it. */
const closes =
	/^(?:[\d., ]*(?:k|m|bn)?| (?:system|engine|tool|software|platform|page|process|service|team)s?)$/;

/** What a line without a verb is about, by its first words. */
export function topicOfLine(
	passage: Passage,
	people: People,
): Topic | undefined {
	const { tokens } = passage.sentence;
	const from = firstWord(passage);
	const end = lastWordEnd(tokens);
	const aim: Aim = {
		from,
		subjectEnd: from,
		act: undefined,
		object: from,
		objectEnd: Math.min(phraseEnd(tokens, from, end), from + 6),
		timeEnd: end,
		end,
		when: "should",
	};
	return topicOf(passage, aim, people);
}

function topicAt(passage: Passage, aim: Aim): Topic | undefined {
	const { tokens, documentKind, customers, weakCustomers } = passage.sentence;
	// "The parser needs a pipeline" is no talk of sales.
	if (documentKind === "technical") return undefined;
	let thingEnd = aim.object;
	while (
		thingEnd < aim.objectEnd &&
		(thingEnd === aim.object ||
			!prepositions.has(tokens[thingEnd]?.lower ?? "")) &&
		!/^(?:that|which|who|to)$/.test(tokens[thingEnd]?.lower ?? "")
	)
		thingEnd++;
	const about = (from: number, to: number): Topic | undefined => {
		const words = wordsIn(passage, from, to);
		return words === ""
			? undefined
			: topics.find((topic) => topic.about.test(words));
	};
	const lemma = aim.act?.lemma ?? "";
	const isForThem = [...customers, ...weakCustomers].some(
		(at) => at >= aim.object && at < thingEnd,
	);
	// "give developers a better start": they are served, not hired.
	if (isForThem && serving.test(lemma)) return undefined;
	return (
		topics.find(({ acts }) => acts?.test(lemma)) ??
		about(aim.object, thingEnd) ??
		topics.find(({ actsElse }) => actsElse?.test(lemma)) ??
		// "get to 99.95% uptime": no object, but a word behind.
		(aim.act && aim.object === aim.objectEnd
			? about(aim.act.at + 1, Math.min(aim.end, aim.act.at + 6))
			: undefined) ??
		(making.test(lemma)
			? undefined
			: about(aim.object, phraseAfter(passage, aim, thingEnd)))
	);
}

/** "the scalability | of our support services": the phrase behind the thing still says what it is about. */
function phraseAfter(passage: Passage, aim: Aim, from: number): number {
	const { tokens } = passage.sentence;
	let at = from + 1;
	while (
		at < aim.objectEnd &&
		!prepositions.has(tokens[at]?.lower ?? "") &&
		!/^(?:that|which|who|to|and)$/.test(tokens[at]?.lower ?? "")
	)
		at++;
	return Math.min(at, aim.objectEnd);
}

/** Why people would make a number move, by the words that name the number; undefined where they tell nothing. */
export function reasonFor(measure: string, people: People): string | undefined {
	const found = reasonsForMetrics.find((row) =>
		row.about.test(measure),
	)?.reason;
	// "Eligible users who see an offer": how many they are is not what is wanted of them.
	return found === undefined ||
		/\b(?:who|that|which|with)\b/i.test(measure) ||
		(comeWithoutBuying.test(people.one) && /\bbuy\b|\bpaying\b/.test(found))
		? undefined
		: forPeople(found, people);
}
