import type { Sentence } from "./sentence.ts";

/** The words by which we or something of ours makes the main statement: "We recognise", "Our staff are", by token index. */
export function ownStatement({
	tokens,
	clauses,
}: Sentence): { from: number; to: number } | undefined {
	const main = clauses[0];
	const first = tokens[main?.start ?? 0]?.lower;
	return main && (first === "we" || first === "our") && !main.verb.negated
		? { from: main.start, to: main.verb.end }
		: undefined;
}
