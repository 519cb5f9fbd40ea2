import { aimVerbs, focusVerbs, goalNouns } from "./lexicon/cues.ts";
import { rarelyImperative } from "./lexicon/verbs.ts";
import type { Clause } from "./prose/clause.ts";
import type { Sentence, Subject } from "./prose/sentence.ts";
import { ownStatement } from "./prose/statement.ts";
import { verbReading } from "./prose/verb-forms.ts";
import { type SentenceRule, type Sighting, sight } from "./rule.ts";

const intentWords =
	/^(?:committed|dedicated|focused|focussed|determined|keen|eager|poised|bound|set|aiming|planning|hoping|ready|determined|about|due|on|looking)$/;

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
		const { clauses, subjects, mainStart, tokens } = sentence;
		// What no pattern below knows, the words may still tell: weighed, not judged, here.
		const own = ownStatement(sentence);
		if (own) yield sight(own.from, own.to, 0.02, "states");
		for (const [i, clause] of clauses.entries()) {
			const { link } = clause;
			// "Once we will have moved", "if we plan to": nothing is planned yet.
			if (
				link === "if" ||
				link === "when" ||
				link === "once" ||
				link === "until" ||
				link === "whether"
			)
				continue;
			const subject = subjects[i];
			if (subject) {
				yield* ownPlan(sentence, clause, subject);
				yield* goalAsSubject(sentence, clause, subject);
			}
		}
		yield* itemOfPlan(sentence);
		// "Next on our roadmap: rebuild onboarding."
		const noun = tokens.findIndex(
			(token, at) =>
				at > 0 &&
				at < 9 &&
				goalNouns.has(token.lower) &&
				/^(?:our|the)$/.test(tokens[at - 1]?.lower ?? ""),
		);
		if (noun > 0 && (noun < mainStart || clauses.length === 0))
			yield sight(
				noun - 1,
				noun + 1,
				0.6,
				`goal-phrase-${tokens[noun - 1]?.lower}`,
			);
	},
};

/** "We plan to", "the council is committed to", "Ops will". */
function* ownPlan(
	{ tokens }: Sentence,
	{ verb, start, role }: Clause,
	{ kind }: Subject,
): Generator<Sighting> {
	const { lemma, modal, end, negated } = verb;
	const next = tokens[end]?.lower ?? "";
	const inside = kind === "we" || kind === "organisation";
	const tail = `${kind}-${role}`;
	if (kind === "together")
		yield sight(Math.max(0, start - 1), end, 0.3, `lets-${role}`);
	else if (kind === "possessed" || kind === "product") {
		if (modal === "will" && role === "main")
			yield sight(start, end, 0.4, `will-${tail}`);
	} else if (inside || kind === "name") {
		if (modal === "will" || modal === "shall")
			yield sight(
				start,
				end,
				role === "main" ? 0.7 : 0.4,
				`will-${tail}${lemma === "be" ? (next === "able" ? "-able" : "-be") : ""}${negated ? "-not" : ""}`,
			);
		else if (
			modal === "would" &&
			/^(?:like|love|prefer)$/.test(lemma) &&
			next === "to"
		)
			yield sight(start, end + 1, 0.6, `would-like-${tail}`);
		else if (modal) {
			// "We might move the office one day": no plan.
			if (inside && modal === "can")
				yield sight(start, end, 0.15, `${modal}-${tail}`);
		} else if (
			aimVerbs.has(lemma) &&
			!negated &&
			(next === "to" ||
				(/^(?:want|plan|aim|intend|propose|target)$/.test(lemma) &&
					end < tokens.length))
		)
			yield sight(
				start,
				end + (next === "to" ? 1 : 0),
				role === "main" ? 0.8 : 0.5,
				`aim-${lemma}-${tail}${verb.past ? "-past" : ""}`,
			);
		else if (focusVerbs.has(lemma) && !verb.past)
			yield sight(start, end, 0.6, `focus-${lemma}-${tail}`);
		else if (
			lemma === "be" &&
			intentWords.test(next) &&
			role !== "subordinate" &&
			// "Our clinic is on level 3."
			(next !== "on" ||
				/^(?:track|course|schedule)$/.test(tokens[end + 1]?.lower ?? ""))
		)
			yield sight(start, end + 1, 0.6, `be-intent-${tail}`);
		else if (
			verb.progressive &&
			/^(?:plan|aim|hope|look|work|try|prepare|intend|consider|explore|propose|seek|think|target|pursue|prioritise|prioritize|focus|investigate)$/.test(
				lemma,
			)
		)
			yield sight(start, end, 0.6, `planning-${lemma}-${tail}`);
		else if (verb.progressive && inside)
			yield sight(start, end, 0.35, `progressive-${tail}`);
	}
}

/** "Our mission is to", "the aim of the project is". */
function* goalAsSubject(
	{ tokens }: Sentence,
	{ verb, start, role }: Clause,
	{ kind, head }: Subject,
): Generator<Sighting> {
	if (!goalNouns.has(head) || kind === "customer" || verb.passive) return;
	const determiner = tokens[start]?.lower ?? "";
	// "A mission is a saved sequence of steps."
	if (determiner === "a" || determiner === "an") return;
	const whose =
		determiner === "our"
			? "our"
			: determiner === "the"
				? "the"
				: kind === "possessed"
					? "owned"
					: "other";
	const next = tokens[verb.end]?.lower ?? "";
	const shape =
		verb.lemma === "be"
			? next === "to"
				? "be-to"
				: next === "that" || next === ":" || next === "on" || next === "for"
					? "be-that"
					: "be"
			: "other";
	yield sight(
		start,
		verb.end,
		whose === "our" ? 0.8 : whose === "other" ? 0.2 : 0.5,
		`goal-noun-${whose}-${shape}-${role}`,
	);
}

/** "Increase test coverage" under Goals: nobody is named, so it is us. */
function* itemOfPlan({
	tokens,
	clauses,
	subjects,
	mainStart,
	labelEnd,
	context,
	kind,
}: Sentence): Generator<Sighting> {
	const first = tokens[mainStart];
	const main = clauses[0];
	if (!first) return;
	const place =
		context.leadIn === "plan"
			? "lead"
			: context.leadIn === "reader"
				? "reader"
				: context.decidingNear
					? "near"
					: context.instructing
						? "how"
						: context.deciding
							? "far"
							: context.telling
								? "news"
								: "plain";
	const decides = place === "lead" || place === "near" || place === "far";
	if (main && subjects[0]?.kind === "elided") {
		const form = verbReading(first.lower)?.forms;
		const short = kind === "paragraph" ? (decides ? "paragraph" : "") : kind;
		if (!short) return;
		const noun = rarelyImperative.has(first.lower) ? "-noun" : "";
		if (form?.has("base"))
			yield sight(
				mainStart,
				main.verb.end,
				place === "lead" || place === "near"
					? 0.65
					: place === "far"
						? 0.4
						: 0.1,
				`imperative-${short}-${place}${noun}`,
			);
		else if (form?.has("ing"))
			yield sight(
				mainStart,
				main.verb.end,
				place === "lead" || place === "near" ? 0.5 : 0.15,
				`ing-${short}-${place}`,
			);
	} else if (decides && place !== "far" && kind !== "paragraph")
		yield sight(
			labelEnd,
			Math.min(tokens.length, labelEnd + 3),
			0.3,
			`under-goals-${kind}-${place}-${main ? `${subjects[0]?.kind}-clause` : "phrase"}`,
		);
}
