import { prepositions } from "../../lexicon/function-words.ts";
import { midSentence } from "../../rewrite/letters.ts";
import { joinedPredicates } from "../../rewrite/predicates.ts";
import { complete, firstWord, opens, type Turned } from "../turn.ts";
import type { Gift } from "./gift.ts";

/** "Kite can host a wiki" → "You can use Kite to host a wiki"; "Kite pulls in your mail" → "With Kite, you can pull in your mail". */
export function* ableWith(gift: Gift): Generator<Turned | undefined> {
	const { passage, people, clause, subjectEnd } = gift;
	const { tokens } = passage.sentence;
	const { start, verb } = clause;
	const giver = midSentence(passage, start, subjectEnd);
	if (
		!giver ||
		/^(?:we|it|they|this|that|these)$/i.test(giver) ||
		start !== firstWord(passage)
	)
		return;
	const isAble = verb.modal === "can" && verb.end - 1 === verb.head;
	const acts =
		!verb.modal &&
		/^(?:automate|track|manage|generate|connect|pull|export|import|sync|monitor|schedule|convert|translate|organise|organize|store|record|send|collect|visualise|visualize|host|run|create)$/.test(
			verb.lemma,
		);
	if (!(isAble || acts) || joinedPredicates(tokens, verb.end, ["s"]).length > 0)
		return;
	// "Kite can fit into any hull": so it does, and nobody else.
	if (
		/^(?:be|have)$/.test(verb.lemma) ||
		prepositions.has(tokens[verb.end]?.lower ?? "")
	)
		return;
	const also = gift.adverb ? ` ${gift.adverb}` : "";
	yield complete(passage, [
		{
			from: start,
			to: verb.head + 1,
			text: opens(
				passage,
				start,
				`with ${giver}, ${people.subject} can${also} ${verb.lemma}`,
			),
		},
	]);
}
