import type { Clause } from "../../prose/clause.ts";
import { midSentence } from "../../rewrite/letters.ts";
import type { Passage } from "../../rewrite/passage.ts";
import type { People } from "../../rewrite/people.ts";
import { complete, firstWord, opens, type Turned } from "../turn.ts";

/** "Kite helps you with returns" → "With Kite, you get help with returns". */
export function helpWith(
	passage: Passage,
	{ start, subjectEnd, verb }: Clause,
	people: People,
): Turned | undefined {
	const { tokens } = passage.sentence;
	if (
		verb.lemma !== "help" ||
		verb.modal ||
		verb.past ||
		!/^(?:you|users|customers|people)$/.test(tokens[verb.end]?.lower ?? "") ||
		tokens[verb.end + 1]?.lower !== "with"
	)
		return undefined;
	const giver = midSentence(passage, start, subjectEnd);
	const isKnown =
		!giver ||
		/^(?:it|we|they|this|that)$/i.test(giver) ||
		start !== firstWord(passage);
	const words = `${people.subject} get help with`;
	return complete(passage, [
		{
			from: start,
			to: verb.end + 2,
			text: opens(passage, start, isKnown ? words : `with ${giver}, ${words}`),
		},
	]);
}
