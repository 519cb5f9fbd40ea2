import type { Topic } from "../../lexicon/topics.ts";
import type { Passage } from "../../rewrite/passage.ts";
import { forWhom } from "../for-whom.ts";
import { instead, type Turned, type Turning } from "../turn.ts";
import type { Aim } from "./aim.ts";
import { forPeople, isItsThing, topicOf } from "./outside.ts";

/** In tokens. A longer sentence says more of a topic than what people usually have of it, and more than a wish could keep. */
const mostOfOneTopic = 13;

/** What an aim is about, where that is nearly all that the sentence says. */
const isSole = (passage: Passage, aim: Aim, topic: Topic): boolean =>
	passage.sentence.tokens.length <= mostOfOneTopic &&
	isItsThing(passage, aim, topic);

/** What an aim is for, by its topic: "so that customers get ___ for less". Where more is said, and without a topic, "so that customers can ___". */
export function* forItsTopic(
	{ passage, people }: Turning,
	aim: Aim,
	clauseStart: number | undefined,
): Generator<Turned | undefined> {
	const topic = topicOf(passage, aim, people);
	yield topic && isSole(passage, aim, topic)
		? forWhom(passage, people, clauseStart, forPeople(topic.purpose, people))
		: forWhom(passage, people, clauseStart);
}

/** In tokens. */
const mostOfOneWish = 9;

/** Whether a wish of people says as much as the sentence: with a name, a figure or a second act in it, too much would go. */
export const isPlainAim = ({ sentence: { tokens } }: Passage): boolean =>
	tokens.length <= mostOfOneWish &&
	!tokens.some(
		({ kind, text, lower }, at) =>
			kind === "number" ||
			kind === "opaque" ||
			lower === "and" ||
			(at > 0 &&
				kind === "word" &&
				lower !== "i" &&
				/^\p{Lu}/u.test(text) &&
				!/^\p{Lu}+s?$/u.test(text)),
	);

/** What people would wish for instead: "Customers should get as much as today for less". */
export function wishedFor(
	{ passage, people }: Turning,
	aim: Aim,
): Turned | undefined {
	const topic = topicOf(passage, aim, people);
	return topic && isPlainAim(passage) && isSole(passage, aim, topic)
		? instead(passage, forPeople(topic.wish, people))
		: undefined;
}
