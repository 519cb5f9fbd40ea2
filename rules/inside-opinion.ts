import {
	opinionAdjectives,
	opinionNouns,
	opinionVerbs,
} from "./lexicon/cues.ts";
import type { SentenceRule } from "./rule.ts";

export const insideOpinion: SentenceRule = {
	id: "inside-opinion",
	title: "Ground it in what customers said or did",
	why: "What we believe about customers costs nothing and proves nothing. What they told us decides.",
	examples: [
		{
			before: "We believe the new layout is clearer.",
			after: "Customers told us ___ about the new layout.",
		},
	],
	leaves: [
		"We think the test suite is flaky.",
		"We recommend that you back up first.",
		"We're confident in it because 17 of 20 buyers managed unaided.",
	],
	scope: "sentence",
	defaultSeverity: "warning",
	message: (words) =>
		`“${words}” rests on our own opinion. Say what customers said or did, and how many.`,
	*check({ tokens, clauses, subjects, customers, weakCustomers }) {
		const people = customers.length + weakCustomers.length > 0 ? "-people" : "";
		for (const [i, clause] of clauses.entries()) {
			const kind = subjects[i]?.kind ?? "other";
			const { verb, start, role } = clause;
			if (role === "subordinate" || verb.negated) continue;
			if (
				!(
					kind === "we" ||
					kind === "i" ||
					kind === "organisation" ||
					kind === "possessed" ||
					kind === "elided" ||
					kind === "name"
				)
			)
				continue;
			if (opinionVerbs.has(verb.lemma) && !verb.modal && !verb.passive) {
				const strong =
					/^(?:believe|feel|think|assume|anticipate|suspect|trust|envision|expect)$/.test(
						verb.lemma,
					);
				yield {
					from: start,
					to: verb.end,
					strength: strong && kind !== "i" ? 0.5 : 0.2,
					pattern: `${strong ? verb.lemma : "other"}-${kind}${people}`,
				};
			} else if (
				verb.lemma === "be" &&
				opinionAdjectives.has(tokens[verb.end]?.lower ?? "") &&
				(kind === "we" || kind === "organisation")
			)
				yield {
					from: start,
					to: verb.end + 1,
					strength: 0.6,
					pattern: `confident-${kind}${people}`,
				};
			else if (
				kind === "organisation" &&
				(verb.lemma === "remain" || verb.lemma === "stay") &&
				opinionAdjectives.has(tokens[verb.end]?.lower ?? "")
			)
				yield {
					from: start,
					to: verb.end + 1,
					strength: 0.6,
					pattern: "remain-convinced",
				};
			if (kind === "possessed" && opinionNouns.has(subjects[i]?.head ?? ""))
				yield {
					from: start,
					to: verb.end,
					strength: 0.6,
					pattern: `our-${subjects[i]?.head}`,
				};
		}
		for (let at = 0; at < tokens.length - 1; at++)
			if (
				tokens[at]?.lower === "our" &&
				opinionNouns.has(tokens[at + 1]?.lower ?? "")
			) {
				const before = tokens[at - 1]?.lower;
				if (before === "in" || before === "is")
					yield {
						from: at - 1,
						to: at + 2,
						strength: 0.6,
						pattern: `${before}-our-opinion`,
					};
			}
	},
};
