import { permittingVerbs } from "./lexicon/cues.ts";
import { isPeople } from "./lexicon/people.ts";
import type { Sentence } from "./prose/sentence.ts";
import { type SentenceRule, sight } from "./rule.ts";

/** Where the person who is permitted to do something stands, or -1. */
function permittedAt(sentence: Sentence, from: number): number {
	const { tokens, customers, weakCustomers } = sentence;
	for (let at = from; at < Math.min(from + 6, tokens.length); at++) {
		const token = tokens[at];
		if (!token || token.text === "," || token.lower === "to") return -1;
		if (
			isPeople(token.lower) ||
			customers.includes(at) ||
			weakCustomers.includes(at)
		)
			return at;
	}
	return -1;
}

const lawNouns = new Set(
	"act law statute regulation regulations directive treaty constitution court judge section article clause bylaw ordinance charter".split(
		" ",
	),
);

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
	],
	scope: "sentence",
	defaultSeverity: "warning",
	message: (words) =>
		`“${words}” has people ask permission. Make them the subject: they can do it.`,
	*check(sentence) {
		const { clauses, subjects, tokens, mainStart } = sentence;
		for (const [i, clause] of clauses.entries()) {
			const kind = subjects[i]?.kind ?? "other";
			const { verb, start, role } = clause;
			if (
				!permittingVerbs.has(verb.lemma) ||
				verb.passive ||
				verb.negated ||
				verb.past
			)
				continue;
			// "Let guests finish": nobody is permitted by a product.
			if (
				kind === "you" ||
				kind === "customer" ||
				kind === "i" ||
				kind === "elided" ||
				kind === "together" ||
				kind === "person" ||
				// "We've let tenants down."
				(verb.lemma === "let" && verb.perfect)
			)
				continue;
			// "The Road Traffic Act enables councils to charge."
			if (lawNouns.has(subjects[i]?.head ?? "")) continue;
			const tail = `${kind}-${role}${verb.modal ? `-${verb.modal}` : ""}`;
			const person = permittedAt(sentence, verb.end);
			const rest = sentence.text.slice(
				(tokens[verb.head]?.span.start ?? 0) - sentence.span.start,
			);
			if (
				/^mak(?:es?|ing)\s+it\s+(?:\w+\s+)?(?:easy|easier|simple|possible|simpler|effortless|quick|quicker)\b/i.test(
					rest,
				)
			)
				yield sight(
					start,
					Math.min(tokens.length, verb.end + 2),
					0.5,
					`makes-easy-${tail}`,
				);
			else if (
				person >= 0 &&
				/^giv(?:es?|ing)\s+(?:\w+\s+){1,2}?(?:the\s+)?(?:ability|power|option|freedom|control|tools|possibility|access|chance|visibility|flexibility|confidence|means|opportunity)\b/i.test(
					rest,
				)
			)
				yield sight(start, person + 1, 0.5, `gives-ability-${tail}`);
			else if (person >= 0 && /^(?:allow|enable|let|empower)$/.test(verb.lemma))
				yield sight(start, person + 1, 0.8, `permits-${tail}`);
			else if (
				person >= 0 &&
				(verb.lemma === "help" ||
					verb.lemma === "permit" ||
					verb.lemma === "assist")
			)
				yield sight(start, person + 1, 0.6, `helps-${tail}`);
		}
		// "Quire is designed to let writers decide", "a platform built to help clubs".
		const speaker = subjects[0]?.kind ?? "other";
		const main = clauses[0];
		if (
			main &&
			/^(?:we|product|organisation|possessed|name|it|other)$/.test(speaker)
		) {
			const aim = tokens.findIndex(
				(token, at) =>
					at >= main.verb.end &&
					((tokens[at - 1]?.lower === "to" &&
						/^(?:allow|enable|let|empower|help)$/.test(token.lower)) ||
						/^(?:allowing|enabling|letting|empowering|helping)$/.test(
							token.lower,
						) ||
						(/^(?:that|which)$/.test(tokens[at - 1]?.lower ?? "") &&
							/^(?:allows|enables|lets|empowers|helps)$/.test(token.lower))) &&
					permittedAt(sentence, at + 1) >= 0,
			);
			if (aim > 0)
				yield sight(
					aim,
					permittedAt(sentence, aim + 1) + 1,
					0.35,
					`permits-inner-${tokens[aim - 1]?.lower === "to" ? "to" : tokens[aim]?.lower.endsWith("ing") ? "ing" : "that"}-${speaker}-${main.verb.lemma === "be" || main.verb.passive ? "is" : "acts"}`,
				);
		}
		// "By enabling our users to": the verb opens, or hangs on a preposition.
		const open = tokens.findIndex(
			(token, at) =>
				at <= mainStart + 3 &&
				/^(?:allowing|enabling|empowering|letting|helping)$/.test(token.lower),
		);
		if (open >= 0 && open < 3 && permittedAt(sentence, open + 1) >= 0)
			yield sight(
				open,
				permittedAt(sentence, open + 1) + 1,
				0.4,
				"permitting-opens",
			);
	},
};
