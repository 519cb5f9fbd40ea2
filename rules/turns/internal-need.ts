import { aimIn } from "./aims/aim.ts";
import { carried, withIt } from "./aims/carried.ts";
import { measuredBy } from "./aims/measured.ts";
import { namedGain } from "./aims/named-gain.ts";
import { forPeople, topicOf } from "./aims/outside.ts";
import { unless } from "./aims/unless.ts";
import { forWhom, instead, type Turn } from "./turn.ts";

export const internalNeed: Turn = function* ({ passage, sighting, people }) {
	const aim = aimIn(passage, sighting.from);
	if (!aim) {
		yield forWhom(passage, people, sighting.from);
		yield instead(passage, `${people.many} need ___ from us`);
		return;
	}
	yield namedGain(passage, people, aim);
	yield measuredBy(passage, people, aim, true);
	const topic = topicOf(passage, aim, people);
	yield forWhom(
		passage,
		people,
		sighting.from,
		topic && forPeople(topic.purpose, people),
	);
	yield withIt(passage, people, aim);
	if (topic) yield instead(passage, forPeople(topic.wish, people));
	// What must be, or else people feel it.
	if (aim.act) yield unless(passage, people, aim);
	yield carried(passage, people, aim);
};
