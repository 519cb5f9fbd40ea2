import { midSentence } from "../../rewrite/letters.ts";
import { headOf } from "../../rewrite/phrase.ts";
import { joinedPredicates } from "../../rewrite/predicates.ts";
import { complete, opens, type Turned } from "../turn.ts";
import { type Gift, timed } from "./gift.ts";

/** Work that is done for people: "does payroll", "covers housing and debt", "handles returns". */
export function turnedTo(gift: Gift): Turned | undefined {
	const { passage, people, clause, subjectEnd, object } = gift;
	const { tokens, subjects } = passage.sentence;
	const { start, verb } = clause;
	if (!/^(?:do|cover|handle|cater)$/.test(verb.lemma)) return undefined;
	const words = tokens
		.slice(start, subjectEnd)
		.map((token) => token.lower)
		.join(" ");
	const giver =
		words === "we"
			? "us"
			: /^(?:it|they|this|that)$/.test(words)
				? undefined
				: midSentence(passage, start, subjectEnd);
	if (!giver || joinedPredicates(tokens, object, ["s"]).length > 0)
		return undefined;
	const skip = tokens[object]?.lower === "for" ? 1 : 0;
	if (
		/^(?:it|not|so|this|that|everything|all|both|you|we|they|i|in|on|at|to|with|by|what|how|as|well|better|more|just)$/.test(
			tokens[object + skip]?.lower ?? "",
		)
	)
		return undefined;
	// "Our guarantee covers parts": it is no one to turn to.
	const insures =
		/^(?:guarantee|warranty|insurance|policy|plan|cover|fee|price|ticket|pass|membership|subscription)$/.test(
			headOf(tokens, start, subjectEnd)?.lower ?? "",
		);
	const isProduct = /^(?:product|name|other)$/.test(
		subjects[
			passage.sentence.clauses.findIndex(({ verb: each }) => each === verb)
		]?.kind ?? "",
	);
	const says = insures
		? `with ${giver}, ${people.subject} are covered for`
		: `${people.subject} ${timed(gift, isProduct ? "can use" : "can turn to")} ${giver} for`;
	return complete(passage, [
		{ from: start, to: object + skip, text: opens(passage, start, says) },
	]);
}
