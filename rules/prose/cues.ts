import type { Sentence } from "./sentence.ts";

/**
 * The cues of a sentence, as short names: who speaks, what verb, what stands above it, who has a part in it.
 * Weights are learned by these names, so a renamed cue must be learned anew.
 */
export function cuesOf(sentence: Sentence): string[] {
	const { tokens, clauses, subjects, context, kind, documentKind } = sentence;
	const main = clauses[0];
	const subject = subjects[0]?.kind ?? "none";
	const cues: string[] = [
		`doc:${documentKind}`,
		`block:${kind}`,
		`subject:${subject}`,
		`doc+subject:${documentKind}+${subject}`,
	];
	const say = (cue: string, holds: boolean): void => {
		if (holds) cues.push(cue, `${cue}+${subject}`);
	};
	if (main) {
		const { verb } = main;
		const tense =
			verb.modal ??
			(verb.perfect
				? "perfect"
				: verb.progressive
					? "progressive"
					: verb.past
						? "past"
						: "present");
		cues.push(
			`tense:${tense}`,
			`subject+tense:${subject}+${tense}`,
			`verb:${verb.lemma}`,
			`subject+verb:${subject === "we" || subject === "elided" ? subject : "x"}+${verb.lemma}`,
			`doc+tense:${documentKind}+${subject}+${tense}`,
		);
		say("negated", verb.negated);
		say("passive", verb.passive);
		cues.push(`after:${tokens[verb.end]?.lower ?? "end"}`);
	}
	for (const clause of clauses.slice(1))
		cues.push(
			`inner:${tokens[clause.start]?.lower}+${clause.verb.modal ?? ""}${clause.verb.lemma}`,
			`link:${clause.link}+${tokens[clause.start]?.lower}`,
		);
	say("customers", sentence.customers.length > 0);
	say("weak-customers", sentence.weakCustomers.length > 0);
	say("reader", sentence.reader.length > 0);
	say(
		"nobody-outside",
		sentence.customers.length +
			sentence.weakCustomers.length +
			sentence.reader.length ===
			0,
	);
	if (sentence.reader.length > 0) cues.push(`reader+doc:${documentKind}`);
	say("organisation", sentence.organisation.length > 0);
	say(
		"our",
		tokens.some((token) => token.lower === "our"),
	);
	say("sourced", sentence.sourced);
	say("question", sentence.question);
	say("quoted", sentence.quoted);
	say("slogan", sentence.slogan);
	say("deciding-near", context.decidingNear);
	say("deciding-far", context.deciding && !context.decidingNear);
	say("measuring", context.measuring);
	say("instructing", context.instructing);
	say("meeting", context.meeting);
	say("telling", context.telling);
	cues.push(
		`lead:${context.leadIn}`,
		`block+deciding:${kind}+${context.decidingNear}+${subject}`,
		`doc+deciding:${documentKind}+${context.decidingNear}`,
	);
	say(
		"figure",
		tokens.some((token) => token.kind === "number"),
	);
	say("percent", /%|[$€£]/.test(sentence.text));
	say("exclaims", tokens.at(-1)?.text === "!");
	say(
		"code",
		tokens.some((token) => token.kind === "opaque"),
	);
	say(
		"purpose",
		/\b(?:so that|so (?:you|they|people|users|customers)|in order to|to help|to ensure|because)\b/i.test(
			sentence.text,
		),
	);
	say("labelled", sentence.labelEnd > 0);
	say(
		"first-person",
		tokens.some((token) => token.lower === "i" || token.lower === "my"),
	);
	const length = tokens.length;
	cues.push(
		`length:${length < 4 ? "3" : length < 8 ? "7" : length < 15 ? "14" : length < 30 ? "29" : "more"}`,
	);
	return cues;
}

/** The words of a sentence and its pairs of words, names and figures left out. */
export function wordCuesOf({
	tokens,
	customers,
	organisation,
}: Sentence): string[] {
	const outside = new Set(customers);
	const inside = new Set(organisation);
	const shapes = tokens.map((token, at) =>
		outside.has(at)
			? "CUSTOMER"
			: inside.has(at) &&
					/^\p{Lu}|^\d/u.test(token.text) &&
					!/^(?:we|our|us)$/i.test(token.text)
				? "NAME"
				: token.kind === "number"
					? "0"
					: token.kind === "opaque"
						? "CODE"
						: token.kind === "mark"
							? token.text
							: token.lower,
	);
	const cues = new Set<string>();
	shapes.forEach((shape, at) => {
		if (shape.length > 1 || /\w|[!?%$€£→]/.test(shape)) cues.add(`w:${shape}`);
		const next = shapes[at + 1];
		if (next) cues.add(`w:${shape} ${next}`);
	});
	return [...cues];
}
