import { wishVerbs } from "./lexicon/cues.ts";
import type { SentenceRule } from "./rule.ts";

export const unsourcedClaim: SentenceRule = {
	id: "unsourced-claim",
	title: "Say how you know",
	why: "A sentence about what customers want persuades when it shows who said so.",
	examples: [
		{
			before: "Our users need better search.",
			after: "___% of our users told us that search fails them.",
		},
	],
	leaves: [
		"38% of our users told us that search fails them.",
		"Users need an account to sign in.",
	],
	scope: "sentence",
	defaultSeverity: "hint",
	message: (words) =>
		`“${words}” says what customers want without saying how we know. Add who said it, or how many.`,
	*check(sentence) {
		const { tokens, clauses, subjects, text, documentKind } = sentence;
		if (
			/\d/.test(text) ||
			documentKind === "technical" ||
			documentKind === "legal" ||
			documentKind === "fiction"
		)
			return;
		for (const [i, clause] of clauses.entries()) {
			const { verb, start, role } = clause;
			if (
				role !== "main" ||
				subjects[i]?.kind !== "customer" ||
				verb.modal ||
				verb.passive ||
				verb.past
			)
				continue;
			// "Users need an account to sign in": a requirement, no wish.
			if (
				verb.lemma === "need" &&
				/^(?:an?|to)$/.test(tokens[verb.end]?.lower ?? "")
			)
				continue;
			if (wishVerbs.has(verb.lemma) && !sentence.sourced)
				yield {
					from: start,
					to: verb.end,
					strength: 0.55,
					pattern: `wish-${verb.lemma}`,
				};
		}
	},
};
