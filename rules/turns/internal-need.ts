import { behindNeed, wordsFrom } from "./outside.ts";
import { forWhom, instead, type Turn } from "./turn.ts";

export const internalNeed: Turn = function* ({ passage, sighting, people }) {
	yield forWhom(passage, people, sighting.from);
	const about = wordsFrom(passage, sighting.from);
	yield instead(
		passage,
		behindNeed(about, passage.sentence.documentKind, people) ??
			`${people.many} need ___ from us`,
	);
};
