import { verbReading } from "../../prose/verb-forms.ts";
import { isPlural } from "../../rewrite/inflect.ts";
import { midSentence } from "../../rewrite/letters.ts";
import { lastWordEnd } from "../../rewrite/phrase.ts";
import { complete, firstWord, opens, type Turned } from "../turn.ts";
import type { Gift } from "./gift.ts";

/** "Our map makes the walk to school much safer" → "With our map, the walk to school is much safer". */
export function easierWith(gift: Gift): Turned | undefined {
	const { passage, clause, subjectEnd, object } = gift;
	const { tokens } = passage.sentence;
	const { start, verb } = clause;
	const giver = midSentence(passage, start, subjectEnd);
	if (
		verb.lemma !== "make" ||
		verb.modal ||
		verb.past ||
		verb.perfect ||
		verb.progressive ||
		!giver ||
		/^(?:we|it|they|this|that|these|those)$/i.test(giver) ||
		start !== firstWord(passage)
	)
		return undefined;
	const end = lastWordEnd(tokens);
	let adjective = tokens.findIndex(
		({ lower }, at) =>
			at > object &&
			at < end &&
			(comparative.test(lower) || /^(?:more|less)$/.test(lower)),
	);
	if (adjective < 0) return undefined;
	const last = /^(?:more|less)$/.test(tokens[adjective]?.lower ?? "")
		? adjective + 2
		: adjective + 1;
	// "much faster", "significantly more robust"
	while (
		adjective > object + 1 &&
		/^(?:much|far|even|a|bit|little|lot|\p{L}+ly)$/u.test(
			tokens[adjective - 1]?.lower ?? "",
		)
	)
		adjective--;
	const thing = tokens.slice(object, adjective);
	return adjective > object &&
		(last >= end ||
			/^(?:for|in|on|by|when)$/.test(tokens[last]?.lower ?? "")) &&
		!thing.some(
			({ lower, kind }, at) =>
				kind === "mark" ||
				/^(?:it|them|and|or|that|which|who|is|are|sure|us|our)$/.test(lower) ||
				(lower === "to" &&
					verbReading(thing[at + 1]?.lower ?? "")?.forms.has("base")),
		)
		? complete(passage, [
				{
					from: start,
					to: object,
					text: opens(passage, start, `with ${giver},`),
				},
				{
					from: adjective,
					to: adjective,
					text: isPlural(tokens, object, adjective) ? "are" : "is",
				},
			])
		: undefined;
}

const comparative =
	/^(?:easier|faster|quicker|simpler|safer|cheaper|smoother|clearer|quieter|shorter|lighter|stronger|better|fairer|happier|healthier|cleaner|warmer|cooler|brighter|greener|closer|tidier|smarter|friendlier|kinder|calmer|drier|higher|lower|longer|earlier|sturdier|tougher|richer)$/;
