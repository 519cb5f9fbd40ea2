import { walkingThrough } from "./lexicon/cues.ts";
import {
	modals,
	prepositions,
	subordinators,
} from "./lexicon/function-words.ts";
import type { Sentence } from "./prose/sentence.ts";
import type { Sighting } from "./rule.ts";

/** Kinds of point that a word to the reader clears. What customers' part clears is learned: cues.ts, partsOf. */
const clearedByReader = new Set([
	"internal-need",
	"internal-goal",
	"self-announcement",
	"feature-first",
	"self-praise",
]);

/** Whether the sentence as a whole excuses what a rule saw in it. */
export function isPardoned(
	sentence: Sentence,
	{ from, to }: Sighting,
	ruleId: string,
): boolean {
	const { reader, documentKind, question, quoted, tokens, sourced, text } =
		sentence;
	// "Do we need to move the launch?"
	if (question) return true;
	// “We need better signs,” a visitor wrote. An announcement quotes its own people.
	if (
		documentKind !== "announcement" &&
		(quoted || tokens.slice(from, to).every((token) => token.quoted))
	)
		return true;
	// "We need to speed up checkout for returning guests."
	if (clearedByReader.has(ruleId) && isForCustomers(sentence)) return true;
	// "You can see it from Friday, when we publish it." In minutes and plans nobody outside is addressed.
	if (
		clearedByReader.has(ruleId) &&
		reader.length > 0 &&
		documentKind !== "minutes" &&
		documentKind !== "plan"
	)
		return true;
	if (clearedByReader.has(ruleId) && someoneGains(sentence)) return true;
	// "In this chapter we need to own each texture once": writer and reader walk together.
	if (
		(ruleId === "internal-need" || ruleId === "internal-goal") &&
		walkingThrough.test(text)
	)
		return true;
	// "We are grateful to our hosts": thanks.
	if (
		ruleId === "self-announcement" &&
		/^(?:we\b.{0,20}\b)?(?:grateful|thankful)\b/i.test(text)
	)
		return true;
	// "We're confident in it because 17 of 20 buyers managed unaided."
	if (ruleId === "inside-opinion" && sourced) return true;
	return false;
}

/**
 * Whether the sentence says which customers gain, or what they do: "faster for returning guests", "so that members can
 * pay", "because patients asked", "guests who book late can". Other parts that customers have are weighed: cues.ts.
 */
function someoneGains({ tokens, customers, clauses }: Sentence): boolean {
	return customers.some((person) => {
		if (
			clauses.some(
				({ start, subjectEnd }) => person >= start && person < subjectEnd,
			)
		)
			return true;
		if (
			/^(?:can|could|will|who|whose|asked|told|said|need|get|have)$/.test(
				tokens[person + 1]?.lower ?? "",
			)
		)
			return true;
		for (let at = person - 1; at >= Math.max(0, person - 4); at--) {
			const lower = tokens[at]?.lower ?? "";
			if (lower === "for" || lower === "because") return true;
			if (lower === "that" && tokens[at - 1]?.lower === "so") return true;
			if (
				lower === "help" ||
				lower === "helping" ||
				lower === "interview" ||
				lower === "call" ||
				lower === "ask"
			)
				return true;
			if (
				tokens[at]?.kind === "mark" ||
				lower === "of" ||
				lower === "to" ||
				lower === "with"
			)
				return false;
		}
		return false;
	});
}

/** "for returning guests", "so that members can": customers gain or act in so many words. */
function isForCustomers({ tokens, customers }: Sentence): boolean {
	return customers.some((at) => {
		const start = Math.max(0, at - 5);
		const before = tokens.slice(start, at).map(({ lower }) => lower);
		const link = before.findLastIndex(
			(lower) => prepositions.has(lower) || subordinators.has(lower),
		);
		return (
			before[link] === "for" ||
			(/^(?:that|so)$/.test(before[link] ?? "") &&
				modals.has(tokens[at + 1]?.lower ?? ""))
		);
	});
}
