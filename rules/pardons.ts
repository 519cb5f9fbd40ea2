import type { Sentence } from "./prose/sentence.ts";
import type { Sighting } from "./rule.ts";

/** Kinds of point that a customer's part in the sentence clears. */
const clearedByCustomer = new Set([
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
	const { customers, reader, documentKind, question, quoted, tokens, sourced } =
		sentence;
	// "Do we need to move the launch?"
	if (question) return true;
	// “We need better signs,” a visitor wrote. An announcement quotes its own people.
	if (
		documentKind !== "announcement" &&
		(quoted || tokens.slice(from, to).every((token) => token.quoted))
	)
		return true;
	// "We will ring every customer whose order was late." "We need to speed up checkout for returning guests."
	if (clearedByCustomer.has(ruleId) && customers.length > 0) return true;
	// "You can see it from Friday, when we publish it." In minutes and plans nobody outside is addressed.
	if (
		clearedByCustomer.has(ruleId) &&
		reader.length > 0 &&
		documentKind !== "minutes" &&
		documentKind !== "plan"
	)
		return true;
	// "We're confident in it because 17 of 20 buyers managed unaided."
	if (ruleId === "inside-opinion" && sourced) return true;
	return false;
}
