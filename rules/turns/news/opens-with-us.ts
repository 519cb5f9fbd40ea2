import type { Token } from "../../prose/token.ts";
import { verbReading } from "../../prose/verb-forms.ts";

/** "By asking around, we have found a hall", "To help with growth, we've hired Ada": what opens the sentence is done by us, and by nobody else. */
export function opensWithUs(
	tokens: readonly Token[],
	first: number,
	clauseStart: number,
): boolean {
	if (clauseStart <= first) return false;
	const [opener = "", next = "", then = ""] = tokens
		.slice(first, first + 3)
		.map(({ lower }) => lower);
	const isDoing = (word: string): boolean =>
		verbReading(word)?.forms.has("ing") === true;
	return (
		(isDoing(opener) &&
			!/^(?:during|following|including|according|building)$/.test(opener)) ||
		(clauseStart > first + 1 &&
			isDoing(next) &&
			/^(?:by|after|before|when|while|through|in|since)$/.test(opener)) ||
		(opener === "to" &&
			/^(?:help|support|drive|fuel|sustain)$/.test(next) &&
			!/^(?:you|your)$/.test(then))
	);
}
