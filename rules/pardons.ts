import { walkingThrough } from "./lexicon/cues.ts";
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
	// "You can see it from Friday, when we publish it." In minutes and plans nobody outside is addressed.
	if (
		clearedByReader.has(ruleId) &&
		reader.length > 0 &&
		documentKind !== "minutes" &&
		documentKind !== "plan"
	)
		return true;
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
