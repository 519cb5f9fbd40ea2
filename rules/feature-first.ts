import { givingVerbs } from "./lexicon/cues.ts";
import type { SentenceRule } from "./rule.ts";

export const featureFirst: SentenceRule = {
	id: "feature-first",
	title: "Give it to the reader instead of praising the giver",
	why: "“Our plan includes support” is about the plan. “You get support” is about the person who pays.",
	examples: [
		{
			before: "Our plan includes 24/7 support.",
			after: "You get 24/7 support.",
		},
		{ before: "We offer free returns.", after: "You get free returns." },
	],
	leaves: [
		"We provide our members with a locker.",
		"This release adds dark mode.",
		"The function provides a default value.",
	],
	scope: "sentence",
	defaultSeverity: "warning",
	message: (words) =>
		`“${words}” makes the giver the subject. Say what people get or can do.`,
	*check({ clauses, subjects, tokens, documentKind }) {
		for (const [i, clause] of clauses.entries()) {
			const kind = subjects[i]?.kind ?? "other";
			const { verb, start, role } = clause;
			if (role === "subordinate" || verb.passive || verb.negated) continue;
			if (
				!(
					kind === "we" ||
					kind === "organisation" ||
					kind === "product" ||
					kind === "possessed" ||
					kind === "name" ||
					kind === "it"
				)
			)
				continue;
			if (verb.past || verb.perfect || verb.progressive) continue;
			const next = tokens[verb.end]?.lower;
			const gives =
				givingVerbs.has(verb.lemma) &&
				!(verb.lemma === "come" && next !== "with") &&
				!(verb.modal && verb.modal !== "can");
			if (gives) {
				const strong =
					/^(?:offer|provide|include|feature|deliver|come|support|contain|supply|guarantee)$/.test(
						verb.lemma,
					);
				yield {
					from: start,
					to: verb.end + (verb.lemma === "come" ? 1 : 0),
					strength: strong && kind !== "name" && kind !== "it" ? 0.6 : 0.25,
					pattern: `give-${verb.lemma}-${kind}`,
				};
			} else if (verb.modal === "can" && kind !== "we" && kind !== "it")
				yield {
					from: start,
					to: verb.end,
					strength: 0.3,
					pattern: `can-${kind}-${documentKind === "sales" ? "sales" : "other"}`,
				};
		}
	},
};
