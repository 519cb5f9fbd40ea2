import { isPeople } from "../../lexicon/people.ts";
import { complete, opens, type Turned } from "../turn.ts";
import type { Gift } from "./gift.ts";

/** "offer children more help": the receivers stand in front of what they get. */
export function namesReceivers({ passage, object }: Gift): boolean {
	const { tokens, customers, weakCustomers } = passage.sentence;
	return (
		(isPeople(tokens[object]?.lower ?? "") ||
			customers.includes(object) ||
			weakCustomers.includes(object)) &&
		/^(?:more|better|an?|the|free|extra|new|their)$/.test(
			tokens[object + 1]?.lower ?? "",
		)
	);
}

/** "We can offer children more help" → "Children can get more help". */
export function forReceivers({
	passage,
	clause,
	object,
}: Gift): Turned | undefined {
	const { start, verb } = clause;
	const who = passage.sentence.tokens[object]?.lower;
	return complete(passage, [
		{
			from: start,
			to: object + 1,
			text: opens(
				passage,
				start,
				`${who} ${verb.modal === "can" ? "can get" : "get"}`,
			),
		},
	]);
}
