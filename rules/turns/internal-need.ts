import { behindNeed } from "./outside.ts";
import { forWhom, instead, type Turn } from "./turn.ts";

export const internalNeed: Turn = function* ({ passage, sighting, people }) {
	const { tokens, text, span } = passage.sentence;
	yield forWhom(passage, people, sighting.from);
	const about = text.slice(
		(tokens[sighting.from]?.span.start ?? span.start) - span.start,
	);
	yield instead(
		passage,
		behindNeed(about, passage.sentence.documentKind, people) ??
			`${people.many} need ___ from us`,
	);
};
