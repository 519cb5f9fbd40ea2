import { aimVerbs, focusVerbs, goalNouns } from "./lexicon/cues.ts";
import { rarelyImperative } from "./lexicon/verbs.ts";
import { verbReading } from "./prose/verb-forms.ts";
import type { SentenceRule } from "./rule.ts";

export const internalGoal: SentenceRule = {
	id: "internal-goal",
	title: "Say what customers will have, not what we plan",
	why: "A plan that names only our own activity can be met in full while nobody outside is better off.",
	examples: [
		{
			before: "We plan to expand into three regions.",
			after: "Customers in three more regions will be able to ___.",
		},
		{
			before: "Our goal is to modernise the booking engine.",
			after:
				"Customers will be able to ___ once the booking engine is modernised.",
		},
	],
	leaves: [
		"We will call everyone whose order was late.",
		"We use feature flags for every release.",
		"Add a dark mode, the most requested setting in our survey.",
		"Rich will ask the venue for a quote.",
		"We might move the office one day.",
	],
	scope: "sentence",
	defaultSeverity: "warning",
	message: (words) =>
		`“${words}” states our own plan. Say what customers will be able to do, or what will be different for them.`,
	*check(sentence) {
		const { clauses, subjects, tokens, mainStart, labelEnd, context, kind } =
			sentence;
		for (const [i, clause] of clauses.entries()) {
			const subject = subjects[i]?.kind ?? "other";
			const { verb, start } = clause;
			const role = clause.role;
			if (
				clause.link === "if" ||
				clause.link === "when" ||
				clause.link === "once" ||
				clause.link === "until" ||
				clause.link === "whether"
			)
				continue;
			const inside =
				subject === "we" ||
				subject === "organisation" ||
				subject === "together";
			const next = tokens[verb.end]?.lower;
			const tail = `${subject}-${role}`;
			if (inside || subject === "name" || subject === "product") {
				if (verb.modal === "will" && subject !== "product")
					yield {
						from: start,
						to: verb.end,
						strength: role === "main" ? 0.7 : 0.4,
						pattern: `will-${tail}${verb.lemma === "be" ? "-be" : ""}`,
					};
				else if (verb.modal === "shall" && inside)
					yield {
						from: start,
						to: verb.end,
						strength: 0.6,
						pattern: `shall-${tail}`,
					};
				else if (
					verb.modal === "would" &&
					(verb.lemma === "like" ||
						verb.lemma === "love" ||
						verb.lemma === "prefer") &&
					next === "to"
				)
					yield {
						from: start,
						to: verb.end + 1,
						strength: 0.6,
						pattern: `would-like-${tail}`,
					};
				else if (
					!verb.modal &&
					aimVerbs.has(verb.lemma) &&
					(next === "to" ||
						((verb.lemma === "want" ||
							verb.lemma === "plan" ||
							verb.lemma === "aim" ||
							verb.lemma === "intend") &&
							(next === "our" ||
								next === "the" ||
								next === "a" ||
								next === "on" ||
								next === "for"))) &&
					!verb.negated
				)
					yield {
						from: start,
						to: verb.end + (next === "to" ? 1 : 0),
						strength: role === "main" ? 0.8 : 0.5,
						pattern: `aim-${verb.lemma}-${tail}`,
					};
				else if (!verb.modal && focusVerbs.has(verb.lemma) && !verb.past)
					yield {
						from: start,
						to: verb.end,
						strength: 0.6,
						pattern: `focus-${verb.lemma}-${tail}`,
					};
				else if (
					verb.lemma === "be" &&
					!verb.modal &&
					/^(?:committed|dedicated|focused|determined|keen|eager|set|about|working|looking|aiming|planning|hoping|due|ready|on)$/.test(
						next ?? "",
					) &&
					role !== "subordinate"
				)
					yield {
						from: start,
						to: verb.end + 1,
						strength: 0.6,
						pattern: `be-${next}-${tail}`,
					};
				else if (verb.progressive && inside)
					yield {
						from: start,
						to: verb.end,
						strength: 0.35,
						pattern: `progressive-${tail}`,
					};
				else if (inside && verb.lemma === "can" && role === "main")
					yield {
						from: start,
						to: verb.end,
						strength: 0.2,
						pattern: `can-${tail}`,
					};
			}
			if (subject === "together")
				yield {
					from: Math.max(0, start - 1),
					to: verb.end,
					strength: 0.3,
					pattern: `lets-${role}`,
				};
			if (goalNouns.has(subjects[i]?.head ?? "") && subject !== "customer")
				yield {
					from: start,
					to: verb.end,
					strength: tokens[start]?.lower === "our" ? 0.8 : 0.6,
					pattern: `goal-noun-${tokens[start]?.lower === "our" ? "our" : "the"}-${verb.lemma === "be" ? "be" : "other"}`,
				};
			else if (
				subject === "possessed" &&
				role === "main" &&
				verb.modal === "will"
			)
				yield {
					from: start,
					to: verb.end,
					strength: 0.5,
					pattern: "our-x-will",
				};
		}
		const first = tokens[mainStart];
		const main = clauses[0];
		if (main && subjects[0]?.kind === "elided" && first) {
			const form = verbReading(first.lower)?.forms;
			const deciding =
				context.leadIn === "plan"
					? "lead"
					: context.decidingNear
						? "near"
						: context.deciding
							? "far"
							: context.instructing
								? "how"
								: context.telling
									? "news"
									: "plain";
			if (form?.has("base") && context.leadIn !== "reader")
				yield {
					from: mainStart,
					to: main.verb.end,
					strength:
						deciding === "lead" || deciding === "near"
							? 0.65
							: deciding === "far"
								? 0.4
								: 0.1,
					pattern: `imperative-${kind}-${deciding}${rarelyImperative.has(first.lower) ? "-noun" : ""}`,
				};
			else if (form?.has("ing"))
				yield {
					from: mainStart,
					to: main.verb.end,
					strength: deciding === "lead" || deciding === "near" ? 0.5 : 0.15,
					pattern: `ing-${kind}-${deciding}`,
				};
		} else if (
			first &&
			(context.decidingNear || context.leadIn === "plan") &&
			(kind === "item" || kind === "cell" || kind === "heading")
		) {
			yield {
				from: labelEnd,
				to: Math.min(tokens.length, labelEnd + 3),
				strength: 0.3,
				pattern: `under-goals-${kind}-${main ? "clause" : "phrase"}`,
			};
		}
		// "Next on our roadmap: rebuild onboarding."
		for (let at = 0; at < Math.min(tokens.length - 1, 8); at++)
			if (
				(tokens[at]?.lower === "our" || tokens[at]?.lower === "the") &&
				goalNouns.has(tokens[at + 1]?.lower ?? "") &&
				clauses.length === 0
			) {
				yield { from: at, to: at + 2, strength: 0.5, pattern: "goal-phrase" };
				break;
			}
		if (
			kind === "heading" &&
			context.headings.length >= 0 &&
			clauses[0] &&
			subjects[0]?.kind === "elided"
		)
			yield {
				from: mainStart,
				to: clauses[0].verb.end,
				strength: 0.2,
				pattern: "imperative-heading",
			};
	},
};
