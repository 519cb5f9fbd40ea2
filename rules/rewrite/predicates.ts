import {
	adverbs,
	determiners,
	prepositions,
} from "../lexicon/function-words.ts";
import type { Token } from "../prose/token.ts";
import { looksPast, type VerbForm, verbReading } from "../prose/verb-forms.ts";

/** Whether another verb of one of these forms starts here: "… and removed", "…, also integrates". */
export function joins(
	tokens: readonly Token[],
	from: number,
	forms: readonly VerbForm[],
): boolean {
	let at = from;
	while (
		adverbs.has(tokens[at]?.lower ?? "") &&
		!verbReading(tokens[at]?.lower ?? "")
	)
		at++;
	const token = tokens[at];
	// "…, thanks to our crews"
	if (token?.kind !== "word" || token.lower === "thanks") return false;
	if (
		/^(?:is|are|was|were|has|have|had|will|can|may|does|did|do)$/.test(
			token.lower,
		)
	)
		return true;
	if (forms.includes("s") && plainlyActs.test(token.lower)) return true;
	const reading = verbReading(token.lower);
	const next = tokens[at + 1];
	// "Kite Opens Office and Names Director": a headline.
	if (
		forms.includes("s") &&
		/^\p{Lu}/u.test(token.text) &&
		/^\p{Lu}/u.test(next?.text ?? "") &&
		reading?.forms.has("s") &&
		!reading.forms.has("base")
	)
		return true;
	const opensObject =
		!next ||
		determiners.has(next.lower) ||
		next.kind === "number" ||
		/^(?:to|for|with|on|in|into|from|at|by|it|them|you|us|new|two|three|four|five|six|seven|eight|nine|ten|several|many|that|up|out|off|down|over|back|forward|together|as|how|users|customers|people|more)$/.test(
			next.lower,
		);
	if (reading)
		return (
			forms.some((form) => reading.forms.has(form)) &&
			!(reading.forms.has("base") && !forms.includes("base")) &&
			(opensObject ||
				(!reading.forms.has("participle") && !/s$/.test(token.lower)) ||
				(/s$/.test(token.lower) && next?.kind === "word" && at > from))
		);
	return forms.includes("past") && looksPast(token.lower) && opensObject;
}

/** Never nouns: behind "and" they go on about the same subject. */
const plainlyActs =
	/^(?:gives|lets|allows|enables|helps|makes|provides|offers|includes|keeps|saves|integrates|gets|brings|comes|takes|handles|sends|tells|ensures|requires|becomes|means|lowers|improves|reduces|runs|works|lasts|fits|connects|syncs|shares|starts)$/;

/** "the latest releases and updates in your reader": two things, and no second verb. */
const isPair = (tokens: readonly Token[], and: number): boolean =>
	tokens[and]?.lower === "and" &&
	/[^s]s$/.test(tokens[and - 1]?.lower ?? "") &&
	/[^s]s$/.test(tokens[and + 1]?.lower ?? "") &&
	!plainlyActs.test(tokens[and + 1]?.lower ?? "") &&
	(tokens[and + 2]?.kind !== "word" ||
		prepositions.has(tokens[and + 2]?.lower ?? ""));

/** The tokens at which another predicate of the same subject starts: behind "and", "but" or a comma. */
export function joinedPredicates(
	tokens: readonly Token[],
	from: number,
	forms: readonly VerbForm[],
): number[] {
	const found: number[] = [];
	for (let at = from; at < tokens.length - 1; at++) {
		const { lower, text } = tokens[at] as Token;
		// "concerns like auth and writes": a list of things.
		const isListed =
			lower === "and" &&
			tokens
				.slice(Math.max(from, at - 3), at)
				.some((token) => /^(?:like|including|between|as)$/.test(token.lower));
		if (
			(lower === "and" || lower === "but" || text === ",") &&
			!isListed &&
			!isPair(tokens, at) &&
			joins(tokens, at + 1, forms)
		)
			found.push(at + 1);
		// What hangs on another clause is its own business: "that reads mail and sends it".
		else if (/^(?:that|which|who|where|when|because|if|while|so)$/.test(lower))
			break;
		else if (/^[.;:!?–—(]$/.test(text)) break;
	}
	return found;
}

/** Whether a verb of the same subject stands further off: "released it and on Monday attended the fair". */
export function hasFarPredicate(
	tokens: readonly Token[],
	from: number,
	to: number,
): boolean {
	let joined = -1;
	for (let at = from; at < to - 1; at++) {
		const { lower, text } = tokens[at] as Token;
		if (
			/^(?:that|which|who|whose|where|when|because|after|before|as|while|since|so|if)$/.test(
				lower,
			) ||
			/^[.;:(–—]$/.test(text)
		)
			return false;
		if (lower === "and" || lower === "but") {
			if (joined < 0) joined = at;
			continue;
		}
		const reading = verbReading(lower);
		const isPast = reading
			? reading.forms.has("past") && !reading.forms.has("base")
			: looksPast(lower);
		if (
			joined >= 0 &&
			// "and finally removed": that one is near.
			tokens
				.slice(joined + 1, at)
				.some(
					(token) =>
						!adverbs.has(token.lower) &&
						!/^(?:has|have|had|is|are|was|were|be|been)$/.test(token.lower),
				) &&
			isPast &&
			!determiners.has(tokens[at - 1]?.lower ?? "") &&
			determiners.has(tokens[at + 1]?.lower ?? "")
		)
			return true;
	}
	return false;
}
