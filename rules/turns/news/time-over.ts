import type { Clause } from "../../prose/clause.ts";
import { midSentence } from "../../rewrite/letters.ts";
import type { Edit, Passage } from "../../rewrite/passage.ts";
import { nounEnd } from "../../rewrite/phrase.ts";
import { firstWord, opens } from "../turn.ts";

/** A time that is over: "The second quarter just wrapped up, and …" → "In the second quarter, …". */
export interface TimeOver {
	readonly opening: Edit;
	/** What was told of that time. */
	readonly clause: Clause;
	readonly index: number;
}

export function timeOver(passage: Passage): TimeOver | undefined {
	const { tokens, clauses } = passage.sentence;
	const [first] = clauses;
	if (
		!first ||
		first.start !== firstWord(passage) ||
		first.verb.negated ||
		!(first.verb.past || first.verb.perfect || first.verb.lemma === "be")
	)
		return undefined;
	const { verb, start } = first;
	const end = nounEnd(tokens, start, first.subjectEnd);
	const isOver =
		/^(?:wrap|end|close|finish|conclude)$/.test(verb.lemma) ||
		(verb.lemma === "be" && tokens[verb.end]?.lower === "over");
	const index = clauses.findIndex(
		({ start: at, role }) => role === "coordinate" && at >= verb.end,
	);
	const clause = clauses[index];
	const name = midSentence(passage, start, end);
	return isOver &&
		name &&
		clause &&
		tokens[clause.start - 1]?.lower === "and" &&
		clause.start <= verb.end + 4 &&
		tokens
			.slice(start, Math.min(end, start + 3))
			.some(({ lower }) =>
				/^(?:quarter|month|year|season|spring|summer|autumn|winter|term|q[1-4]|h[12])$/.test(
					lower,
				),
			)
		? {
				opening: {
					from: start,
					to: clause.start,
					text: opens(passage, start, `in ${name},`),
				},
				clause,
				index,
			}
		: undefined;
}
