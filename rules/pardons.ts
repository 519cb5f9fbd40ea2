import type { Sentence } from "./prose/sentence.ts";

/** Kinds of point that a customer's part in the sentence clears. */
const clearedByCustomer = new Set([
	"internal-need",
	"internal-goal",
	"internal-metric",
	"self-announcement",
	"feature-first",
	"self-praise",
]);

/** How much of a sighting's strength is left, 0 to 1, once the whole sentence is heard. */
export function leniency(sentence: Sentence, ruleId: string): number {
	const { customers, weakCustomers, reader, documentKind, question, quoted } =
		sentence;
	// "Do we need to move the launch?"
	if (question) return 0;
	// “We need better signs,” a visitor wrote.
	if (
		quoted &&
		!(documentKind === "announcement" && ruleId !== "internal-need")
	)
		return 0;
	let left = 1;
	if (clearedByCustomer.has(ruleId)) {
		// "We will ring every customer whose order was late." "We need to speed up checkout for returning guests."
		if (customers.length > 0 || reader.length > 0) return 0.1;
		// "We've opened the depot on Sundays since carers asked."
		if (weakCustomers.length > 0) left *= 0.5;
	}
	if (
		documentKind === "technical" ||
		documentKind === "legal" ||
		documentKind === "fiction"
	)
		left *= 0.5;
	return left;
}
