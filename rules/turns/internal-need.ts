import { behindNeed } from "./outside.ts";
import { draft, inFront, instead, type Turn } from "./turn.ts";

export const internalNeed: Turn = function* ({ passage, sighting, people }) {
	const { tokens, text, span, clauses, kind } = passage.sentence;
	const clause = clauses.find((each) => each.start === sighting.from);
	const elided = clause !== undefined && clause.start === clause.subjectEnd;
	const whom = people.addressed ? "you" : people.many;
	// "Need to hire two reps": a purpose in front would leave the line without a subject.
	yield draft(
		passage,
		inFront(
			passage,
			elided || kind === "heading"
				? `so that ${whom} can ___:`
				: `so that ${whom} can ___,`,
		),
	);
	const about = text.slice(
		(tokens[sighting.from]?.span.start ?? span.start) - span.start,
	);
	const behind = behindNeed(about, people);
	if (behind) yield instead(passage, behind);
	else yield instead(passage, `${people.many} need ___ from us`);
};
