import { verbReading } from "../../prose/verb-forms.ts";
import { midSentence } from "../../rewrite/letters.ts";
import { joinedPredicates } from "../../rewrite/predicates.ts";
import { complete, firstWord, opens, type Turned } from "../turn.ts";
import { type Gift, receiving } from "./gift.ts";

/** "Kite is a free tool that provides a grid" → "With Kite, a free tool, you get a grid". */
export function* described(
	gift: Gift,
	that: number,
): Generator<Turned | undefined> {
	const { passage, people, clause, subjectEnd } = gift;
	const { tokens } = passage.sentence;
	const { start, verb } = clause;
	const given = verbReading(tokens[that + 1]?.lower ?? "");
	const gets =
		given &&
		receiving(
			given.lemma,
			tokens[that + 2]?.lower ?? "",
			tokens[that + 3]?.lower ?? "",
		);
	const giver = midSentence(passage, start, subjectEnd);
	const isA = /^an?$/.test(tokens[verb.end]?.lower ?? "");
	if (
		!gets ||
		!giver ||
		!isA ||
		start !== firstWord(passage) ||
		/^(?:it|this|they|we)$/i.test(giver) ||
		joinedPredicates(tokens, that + 2, ["s"]).length > 0
	)
		return;
	yield complete(passage, [
		{
			from: start,
			to: start + 1,
			text: `${opens(passage, start, "with")} ${midSentence(passage, start, start + 1) ?? ""}`,
		},
		{ from: subjectEnd, to: verb.end, text: "" },
		{ from: subjectEnd, to: subjectEnd, text: "," },
		{ from: that, to: that, text: `, ${people.subject} ${gets}` },
		{ from: that, to: that + 2, text: "" },
	]);
}
