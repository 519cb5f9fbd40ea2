import { feelings } from "../../lexicon/cues.ts";
import type { Token } from "../../prose/token.ts";
import { verbReading } from "../../prose/verb-forms.ts";
import type { Passage } from "../../rewrite/passage.ts";

/** Where a word of feeling stands in the sighted stretch: "thrilled", "great pleasure", "over the moon". -1 where none does. */
export function feelingIn(
	tokens: readonly Token[],
	from: number,
	to: number,
): number {
	const found = feelingFrom(tokens, from, to);
	// "It is exciting and I am thrilled to": the second says of what.
	return found >= 0 &&
		tokens[found + 1]?.lower === "and" &&
		/^(?:we|i)$/.test(tokens[found + 2]?.lower ?? "")
		? Math.max(found, feelingFrom(tokens, found + 3, found + 7))
		: found;
}

const feelingFrom = (
	tokens: readonly Token[],
	from: number,
	to: number,
): number =>
	tokens.findIndex(
		(token, at) =>
			at >= from &&
			at < to &&
			(feelings.has(token.lower) ||
				/^(?:happier|prouder)$/.test(token.lower) ||
				(feelingNoun.test(token.lower) &&
					/^(?:great|with|enormous|immense|much|our|the|a|true|real|my)$/.test(
						tokens[at - 1]?.lower ?? "",
					))),
	);

const feelingNoun = /^(?:pleasure|pride|honou?r|privilege|joy|delight|moon)$/;

/** Behind the feeling: "to announce", "to be able to announce", "in announcing". The verb's token, or -1. */
export function verbAfterFeeling(
	tokens: readonly Token[],
	feeling: number,
): number {
	let at = feeling + 1;
	// "proud and excited to", "excited today to", "a pleasure for us to"
	while (
		at < feeling + 4 &&
		tokens[at] &&
		!/^(?:to|that|about|of|with|by|in)$/.test(tokens[at]?.lower ?? "")
	)
		at++;
	const link = tokens[at]?.lower ?? "";
	if (
		/^(?:in|of)$/.test(link) &&
		verbReading(tokens[at + 1]?.lower ?? "")?.forms.has("ing") &&
		feelingNoun.test(tokens[feeling]?.lower ?? "")
	)
		return at + 1;
	if (link !== "to") return -1;
	at++;
	if (
		tokens[at]?.lower === "be" &&
		tokens[at + 1]?.lower === "able" &&
		tokens[at + 2]?.lower === "to"
	)
		at += 3;
	if (
		tokens[at]?.lower === "be" &&
		verbReading(tokens[at + 1]?.lower ?? "")?.forms.has("ing")
	)
		at++;
	while (
		/^(?:officially|finally|formally|publicly|also|now|once|again)$/.test(
			tokens[at]?.lower ?? "",
		)
	)
		at++;
	return verbReading(tokens[at]?.lower ?? "") ? at : -1;
}

/** Where the words for whoever feels start: "The Kite team is thrilled", not "Kite" or "thrilled". */
export function feelerOf(
	{ sentence: { clauses } }: Passage,
	from: number,
	feeling: number,
): number {
	const clause = clauses.findLast(
		(each) => each.start <= from && each.verb.end >= feeling - 2,
	);
	return clause?.start ?? from;
}

export const isExcitement = (
	tokens: readonly Token[],
	from: number,
	to: number,
): boolean =>
	tokens
		.slice(from, to)
		.some(({ lower }) =>
			/^(?:exciting|excited|thrilling|thrilled|great|wonderful|amazing|incredible)$/.test(
				lower,
			),
		) && to - from < 9;
