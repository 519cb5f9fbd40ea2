import { isPlural } from "../rewrite/inflect.ts";
import { midSentence } from "../rewrite/letters.ts";
import { draft, inFront, opens, type Turn } from "./turn.ts";

export const unsourcedClaim: Turn = function* ({ passage, sighting, people }) {
	const { tokens, clauses } = passage.sentence;
	const clause = clauses.find((each) => each.start === sighting.from);
	if (
		clause &&
		clause.subjectEnd > clause.start &&
		isPlural(tokens, clause.start, clause.subjectEnd)
	) {
		// "Most readers want": how many is what is asked.
		const from =
			/^(?:most|many|some|all|several|few|more)$/.test(
				tokens[clause.start]?.lower ?? "",
			) && clause.start + 1 < clause.subjectEnd
				? clause.start + 1
				: clause.start;
		const who = midSentence(passage, from, clause.subjectEnd);
		if (who)
			yield draft(passage, [
				{
					from: clause.start,
					to: clause.subjectEnd,
					text: opens(
						passage,
						clause.start,
						`___% of ${who} told us that they`,
					),
				},
			]);
	}
	yield draft(
		passage,
		inFront(passage, `according to ___ (survey, interviews, date),`),
	);
	yield draft(
		passage,
		inFront(passage, `as ___ of the ___ ${people.many} we asked told us,`),
	);
};
