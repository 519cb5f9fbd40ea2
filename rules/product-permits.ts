import { permittingVerbs } from "./lexicon/cues.ts";
import type { Sentence } from "./prose/sentence.ts";
import type { SentenceRule } from "./rule.ts";

const peopleWords =
	/^(?:you|people|anyone|everyone|teams|businesses|companies|organisations|organizations|individuals|groups|communities|others|somebody|someone|firms|researchers|scientists|agencies|maintainers|contributors|folks|engineers|them|orgs|enterprises|employees|administrators|admins|marketers|founders)$/;

/** Where the person who is permitted to do something stands, or -1. */
function permittedAt(sentence: Sentence, from: number): number {
	const { tokens, customers, weakCustomers } = sentence;
	for (let at = from; at < Math.min(from + 6, tokens.length); at++) {
		const token = tokens[at];
		if (!token || token.text === "," || token.lower === "to") return -1;
		if (
			peopleWords.test(token.lower) ||
			customers.includes(at) ||
			weakCustomers.includes(at)
		)
			return at;
	}
	return -1;
}

export const productPermits: SentenceRule = {
	id: "product-permits",
	title: "Make the reader the subject",
	why: "People came to do something. “You can …” says so; “Acme lets you …” makes them ask permission.",
	examples: [
		{
			before: "The app enables users to share files.",
			after: "Users can share files.",
		},
		{
			before: "With one click, our platform allows you to export reports.",
			after: "With one click, you can export reports.",
		},
	],
	leaves: [
		"The spare key lets Ann in.",
		"This flag allows the parser to skip blanks.",
		"Windows lets guests sign in without an account.",
	],
	scope: "sentence",
	defaultSeverity: "warning",
	message: (words) =>
		`“${words}” has people ask permission. Make them the subject: they can do it.`,
	*check(sentence) {
		const { clauses, subjects, tokens } = sentence;
		for (const [i, clause] of clauses.entries()) {
			const kind = subjects[i]?.kind ?? "other";
			const { verb, start, role } = clause;
			if (role === "subordinate" && clause.link !== "and") continue;
			if (!permittingVerbs.has(verb.lemma) || verb.passive || verb.negated)
				continue;
			if (kind === "you" || kind === "customer" || kind === "i") continue;
			const person = permittedAt(sentence, verb.end);
			const { lemma } = verb;
			if (lemma === "give" || lemma === "make" || lemma === "save") {
				const rest = sentence.text.slice(
					(tokens[verb.head]?.span.start ?? 0) - sentence.span.start,
				);
				if (
					/^(?:makes?|making)\s+it\s+(?:\w+\s+)?(?:easy|easier|simple|possible|simpler|effortless)\b/i.test(
						rest,
					)
				)
					yield {
						from: start,
						to: Math.min(tokens.length, verb.end + 2),
						strength: 0.5,
						pattern: `makes-it-easy-${kind}`,
					};
				else if (
					person >= 0 &&
					/^gives?\s+\w+\s+(?:\w+\s+)?(?:the\s+)?(?:ability|power|option|freedom|control|tools|possibility|access|chance)\b/i.test(
						rest,
					)
				)
					yield {
						from: start,
						to: person + 1,
						strength: 0.5,
						pattern: `gives-ability-${kind}`,
					};
				continue;
			}
			if (person < 0) continue;
			const strong =
				lemma === "allow" ||
				lemma === "enable" ||
				lemma === "let" ||
				lemma === "empower";
			const tech = sentence.documentKind === "technical" ? "-technical" : "";
			yield {
				from: start,
				to: person + 1,
				strength: strong ? 0.8 : 0.5,
				pattern: `${lemma}-${kind}-${role === "main" ? "main" : "joined"}${tech}`,
			};
		}
	},
};
