import type { Sentence } from "./sentence.ts";

const ours = /^(?:we|possessed)$/;
/** Who may speak for the organisation in a main clause: itself, its things, a name, or a noun that nothing is known of. */
const mayBeInside =
	/^(?:we|possessed|elided|organisation|product|name|it|other)$/;

const conditional = /^(?:if|when|whether|unless|once|until)$/;

/**
 * The words by which somebody inside, or nobody named, may be making a point: "We recognise", "Our staff are", "The harbour hopes",
 * "47 paying kitchens", by token index. What no pattern knows, the words may still tell.
 */
export function ownStatement(sentence: Sentence): Statement | undefined {
	if (sentence !== last) {
		last = sentence;
		lastStatement = statementIn(sentence);
	}
	return lastStatement;
}

/** By tokens; `to` is excluded. */
interface Statement {
	readonly from: number;
	readonly to: number;
}

/** Several rules ask of the same sentence, one after another. */
let last: Sentence | undefined;
let lastStatement: Statement | undefined;

function statementIn({
	tokens,
	clauses,
	subjects,
	organisation,
	mainStart,
	labelEnd,
	kind,
}: Sentence): Statement | undefined {
	// "This quarter we will:" leaves the statement to its items.
	if (clauses.length === 0 && tokens.at(-1)?.text === ":") return undefined;
	// "In our new app, customers freeze a lost card": they act.
	if (/^(?:customer|you|person)$/.test(subjects[0]?.kind ?? ""))
		return undefined;
	const speaking = clauses.find(
		({ link, verb, role }, i) =>
			(role === "subordinate" ? ours : mayBeInside).test(
				subjects[i]?.kind ?? "",
			) &&
			!conditional.test(link ?? "") &&
			// "We might move the office one day."
			!/^(?:may|might|could)$/.test(verb.modal ?? ""),
	);
	if (speaking) return { from: speaking.start, to: speaking.verb.end };
	// "If we need more chairs, they are in the cellar": nobody states what hangs on a condition.
	const own = organisation.find(
		(at) =>
			!clauses.some(
				({ link, start, verb }) =>
					(conditional.test(link ?? "") ||
						/^(?:may|might|could)$/.test(verb.modal ?? "")) &&
					at >= start &&
					at < verb.end,
			),
	);
	if (own !== undefined) return { from: own, to: own + 1 };
	if (clauses.length > 0 || kind === "heading") return undefined;
	const from = Math.max(labelEnd, mainStart);
	const to = Math.min(tokens.length, from + 3);
	return from < to ? { from, to } : undefined;
}
