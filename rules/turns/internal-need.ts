import { aimIn } from "./aims/aim.ts";
import { carried, withIt } from "./aims/carried.ts";
import { forItsTopic, wishedFor } from "./aims/for-its-topic.ts";
import { measuredBy } from "./aims/measured.ts";
import { namedGain } from "./aims/named-gain.ts";
import { unless } from "./aims/unless.ts";
import { forWhom } from "./for-whom.ts";
import type { Turn } from "./turn.ts";

export const internalNeed: Turn = function* (turning) {
	const { passage, sighting, people } = turning;
	const aim = aimIn(passage, sighting.from);
	if (!aim) {
		yield forWhom(passage, people, sighting.from);
		return;
	}
	yield namedGain(passage, people, aim);
	yield measuredBy(passage, people, aim, true);
	yield* forItsTopic(turning, aim, sighting.from);
	yield withIt(passage, people, aim);
	yield wishedFor(turning, aim);
	// What must be, or else people feel it.
	if (aim.act) yield unless(passage, people, aim);
	yield carried(passage, people, aim);
};
