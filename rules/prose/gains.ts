import {
	modals,
	prepositions,
	subordinators,
} from "../lexicon/function-words.ts";
import type { Sentence } from "./sentence.ts";
import { verbReading } from "./verb-forms.ts";

/** What is done for people rather than to them: "we rang every customer", "we provide our members with". */
const kindVerbs = new Set(
	"help support serve assist interview ask call ring contact visit thank tell refund pay provide give offer send show protect invite welcome answer".split(
		" ",
	),
);

/** What is said to people: "we write to every household". */
const wordVerbs = new Set(
	"write speak talk listen apologise apologize reply respond explain give send pay return hand".split(
		" ",
	),
);

/**
 * Whether the sentence says which customers gain, or what they do: "faster for returning guests", "so that members can
 * pay", "because patients asked", "we rang every customer". Other parts that customers have are weighed: cues.ts.
 */
export function someoneGains(sentence: Sentence): boolean {
	if (sentence !== last) {
		last = sentence;
		lastGains =
			sentence.customers.some(
				(person) => acts(sentence, person) || gains(sentence, person),
			) || particular.test(sentence.text);
	}
	return lastGains;
}

/** Asked of the same sentence for each point that was seen in it. */
let last: Sentence | undefined;
let lastGains = false;

/** "We will call everyone whose order was late": people, and which ones. */
const particular =
	/\b(?:everyone|everybody|anyone|anybody|those|people) (?:who|whose)\b/i;

/** "Customers asked", "guests who book late". */
function acts({ tokens, clauses }: Sentence, person: number): boolean {
	return (
		clauses.some(
			({ start, subjectEnd }) => person >= start && person < subjectEnd,
		) ||
		/^(?:who|whose|asked|told|said|need|get|have)$/.test(
			tokens[person + 1]?.lower ?? "",
		) ||
		modals.has(tokens[person + 1]?.lower ?? "")
	);
}

/** What governs the person: "for", "so that", "because", or a verb that does somebody good. */
function gains({ tokens }: Sentence, person: number): boolean {
	for (let at = person - 1; at >= Math.max(0, person - 5); at--) {
		const { lower, kind } = tokens[at] ?? { lower: "", kind: "mark" };
		if (lower === "for" || lower === "because") return true;
		if (lower === "that" && tokens[at - 1]?.lower === "so") return true;
		const lemma = verbReading(lower)?.lemma ?? "";
		if (kindVerbs.has(lemma)) return true;
		// "We will write by May to every household": nobody writes to people for themselves.
		if (
			lower === "to" &&
			tokens
				.slice(Math.max(0, at - 5), at)
				.some((before) => wordVerbs.has(verbReading(before.lower)?.lemma ?? ""))
		)
			return true;
		if (kind === "mark" || prepositions.has(lower) || subordinators.has(lower))
			return false;
	}
	return false;
}
