import type { Passage } from "../../rewrite/passage.ts";
import { forWhom, instead, type Turned, type Turning } from "../turn.ts";
import type { Aim } from "./aim.ts";
import { forPeople, topicOf } from "./outside.ts";

/** In tokens. A longer sentence says more of a topic than what people usually have of it, and more than a wish could keep. */
const mostOfOneTopic = 16;

const isShort = ({ sentence }: Passage): boolean =>
	sentence.tokens.length <= mostOfOneTopic;

/** What an aim is for, by its topic: "so that customers get ___ for less". In a long sentence, and without a topic, "so that customers can ___" first. */
export function* forItsTopic(
	{ passage, people }: Turning,
	aim: Aim,
	clauseStart: number | undefined,
): Generator<Turned | undefined> {
	const topic = topicOf(passage, aim, people);
	if (!topic || !isShort(passage)) yield forWhom(passage, people, clauseStart);
	if (topic)
		yield forWhom(
			passage,
			people,
			clauseStart,
			forPeople(topic.purpose, people),
		);
}

/** What people would wish for instead: "Customers should get as much as today for less". */
export function wishedFor(
	{ passage, people }: Turning,
	aim: Aim,
): Turned | undefined {
	const topic = isShort(passage) ? topicOf(passage, aim, people) : undefined;
	return topic && instead(passage, forPeople(topic.wish, people));
}
