import { needVerbs, urgentAdjectives } from "./lexicon/cues.ts";
import type { SentenceRule } from "./rule.ts";

export const internalNeed: SentenceRule = {
	id: "internal-need",
	title: "Start from what the customer needs",
	why: "A list of what we need can run for four hours without anyone who buys. Whose problem is solved when the need is met?",
	examples: [
		{
			before: "We need to revamp our CRM.",
			after: "So that customers ___, we need to revamp our CRM.",
		},
		{
			before: "Need to hire two reps",
			after: "Customers who ___ wait too long today: hire two reps",
		},
	],
	leaves: [
		"We need to make checkout faster for returning customers.",
		"Do we need to move the meeting?",
		"You need to restart the server.",
		"The parser needs two passes.",
	],
	scope: "sentence",
	defaultSeverity: "warning",
	message: (words) =>
		`“${words}” starts from our own need. Say what customers lack or will be able to do, and let the work follow from it.`,
	*check({ clauses, subjects, tokens, mainStart }) {
		for (const [i, clause] of clauses.entries()) {
			const subject = subjects[i]?.kind ?? "other";
			const { verb, start } = clause;
			const inside = subject === "we" || subject === "organisation";
			const lemma = verb.lemma;
			const next = tokens[verb.end]?.lower;
			const role = clause.role === "main" ? "main" : clause.role;
			if (
				clause.link === "if" ||
				clause.link === "when" ||
				clause.link === "whether"
			)
				continue;
			// "If we need more": a condition states no need.
			if (inside || subject === "elided" || subject === "possessed") {
				if (
					needVerbs.has(lemma) &&
					!verb.negated &&
					!verb.passive &&
					(subject !== "elided" || lemma === "need")
				)
					yield {
						from: start,
						to: verb.end + (next === "to" ? 1 : 0),
						strength: role === "main" ? 0.9 : 0.7,
						pattern: `need-${subject}-${role}`,
					};
				else if (lemma === "have" && next === "to" && !verb.negated)
					yield {
						from: start,
						to: verb.end + 1,
						strength: 0.8,
						pattern: `have-to-${subject}-${role}`,
					};
				else if (
					inside &&
					(verb.modal === "must" ||
						verb.modal === "should" ||
						(verb.modal === "shall" && false)) &&
					!(
						verb.modal === "should" &&
						subject !== "we" &&
						subject !== "organisation"
					)
				)
					yield {
						from: start,
						to: verb.end,
						strength: verb.modal === "must" ? 0.8 : 0.6,
						pattern: `${verb.modal}-${subject}-${role}`,
					};
				else if (inside && lemma === "get" && next === "to" && verb.perfect)
					yield {
						from: start,
						to: verb.end + 1,
						strength: 0.8,
						pattern: `got-to-${subject}`,
					};
				else if (inside && lemma === "lack")
					yield { from: start, to: verb.end, strength: 0.6, pattern: "lack" };
				else if (inside && lemma === "depend")
					yield { from: start, to: verb.end, strength: 0.4, pattern: "depend" };
			}
			if (
				(subject === "it" || tokens[start]?.lower === "it") &&
				lemma === "be"
			) {
				const adjective =
					tokens[verb.end]?.lower === "also" ? verb.end + 1 : verb.end;
				for (
					let at = adjective;
					at < Math.min(adjective + 3, tokens.length);
					at++
				)
					if (urgentAdjectives.has(tokens[at]?.lower ?? "")) {
						const after = tokens[at + 1]?.lower;
						const whose = tokens[at + 2]?.lower;
						if (
							after === "that" &&
							(whose === "we" || whose === "our" || whose === "the")
						)
							yield {
								from: start,
								to: at + 3,
								strength: 0.8,
								pattern: `it-is-urgent-${whose}`,
							};
						else if (after === "for" && (whose === "us" || whose === "our"))
							yield {
								from: start,
								to: at + 3,
								strength: 0.7,
								pattern: "it-is-urgent-for-us",
							};
						else if (after === "to")
							yield {
								from: start,
								to: at + 2,
								strength: 0.4,
								pattern: "it-is-urgent-to",
							};
						else if (after === "we")
							yield {
								from: start,
								to: at + 2,
								strength: 0.8,
								pattern: "it-is-urgent-we",
							};
					}
			}
			if (
				subject === "it" &&
				tokens[start]?.lower === "there" &&
				lemma === "be"
			)
				for (
					let at = verb.end;
					at < Math.min(verb.end + 5, tokens.length);
					at++
				)
					if (tokens[at]?.lower === "need" && tokens[verb.end]?.lower !== "no")
						yield {
							from: start,
							to: at + 1,
							strength: 0.7,
							pattern: "there-is-a-need",
						};
		}
		// "What the museum needs most is a climate-controlled store."
		if (tokens[mainStart]?.lower === "what")
			for (
				let at = mainStart + 2;
				at < Math.min(mainStart + 7, tokens.length);
				at++
			)
				if (
					(tokens[at]?.lower === "needs" || tokens[at]?.lower === "need") &&
					tokens[at - 1]?.lower !== "to"
				)
					yield {
						from: mainStart,
						to: at + 1,
						strength: tokens[mainStart + 1]?.lower === "we" ? 0.9 : 0.7,
						pattern: "what-x-needs",
					};
		for (let at = 0; at < tokens.length - 2; at++)
			if (
				tokens[at]?.lower === "our" &&
				tokens[at + 1]?.lower === "need" &&
				tokens[at + 2]?.lower === "for"
			)
				yield { from: at, to: at + 3, strength: 0.6, pattern: "our-need-for" };
	},
};
