import type { Token } from "../../prose/token.ts";
import { thirdPerson } from "../../prose/verb-forms.ts";
import { isPlural } from "../../rewrite/inflect.ts";
import { midSentence } from "../../rewrite/letters.ts";
import type { Passage } from "../../rewrite/passage.ts";
import type { People } from "../../rewrite/people.ts";
import { draft, firstWord, opens, type Turned } from "../turn.ts";
import type { Aim } from "./aim.ts";
import { isWhole, lower } from "./aimed.ts";

/** "unless we agree on a supplier this month, patients will ___" */
export function unless(
	passage: Passage,
	people: People,
	aim: Aim,
): Turned | undefined {
	const { tokens, clauses, kind, documentKind } = passage.sentence;
	const { act, from, subjectEnd, end } = aim;
	if (from !== firstWord(passage)) return undefined;
	// "Unless we cut our costs, you will ___" would be a threat, and so it is in what customers read.
	if (
		!act ||
		act.ing ||
		people.addressed ||
		documentKind === "sales" ||
		kind === "heading"
	)
		return undefined;
	if (!isWhole(passage, aim)) return undefined;
	if (
		clauses.some(
			({ role, start }) => role === "coordinate" && start > act.at,
		) ||
		tokens
			.slice(from, end)
			.some(
				({ text, lower: word }) =>
					/^[,;:(–—]$/.test(text) ||
					/^(?:if|unless|because|but|otherwise)$/.test(word),
			)
	)
		return undefined;
	const first = tokens[from] as Token;
	const elided = from === subjectEnd;
	const isCritical = act.at > subjectEnd && first.lower === "it";
	const doer =
		elided || isCritical || first.lower === "we"
			? "we"
			: midSentence(passage, from, subjectEnd);
	if (!doer || /\b(?:what|which|who|it|this|that|there)\b/i.test(doer))
		return undefined;
	// "Unless we reach more families, they will ___."
	const who = passage.sentence.customers.some((at) => at > act.at)
		? "they"
		: people.subject;
	const plural =
		doer === "we" ||
		isPlural(tokens, from, subjectEnd) ||
		/(?:men|people)$/.test(lower(passage, subjectEnd - 1));
	const does =
		act.lemma === "be"
			? plural
				? "are"
				: "is"
			: plural
				? act.lemma
				: thirdPerson(act.lemma);
	return draft(passage, [
		{
			from: isCritical ? firstWord(passage) : from,
			to: act.at + 1,
			text: opens(passage, firstWord(passage), `unless ${doer} ${does}`),
		},
		{ from: end, to: end, text: `, ${who} will ___` },
	]);
}
