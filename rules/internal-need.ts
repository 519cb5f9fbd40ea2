import { needVerbs, urgentAdjectives } from "./lexicon/cues.ts";
import { organisationNouns } from "./lexicon/people.ts";
import type { Clause } from "./prose/clause.ts";
import type { Sentence, SubjectKind } from "./prose/sentence.ts";
import { type SentenceRule, type Sighting, sight } from "./rule.ts";

/** Needs that need no verb of need. */
const needIdiom =
	/\b(?:in (?:\w+ )?need of|crying out for|(?:it[’']?s|it is) (?:high )?time (?:we|the|that we)|we ought to|(?:vital|critical|essential|crucial) (?:to|for) us|(?:urgent|pressing|clear) (?:need|requirement)|overdue|would be a mistake not to|can(?:[’']?t|not) (?:scale|grow|compete) without|what we(?:[’']re| are) missing|what has to happen|must[- ]haves|we (?:could|can) (?:really |all )?do with|(?:we[’']ve )?gott?a (?:hire|get|find|fix|have|move|ship|cut|build|sort)|we(?:[’']re| are) (?:too )?short of|(?:are|is) desperate for|(?:nobody|no one) (?:doubts|disputes) that (?:the|our|we) (?:\w+ )?needs?|what[’']?s? (?:is )?(?:required|needed|missing|lacking) (?:on our side|in-house|internally|here)|ill afford)\b|^\s*(?:needs?|needed|essential(?: for [^:]{1,30})?|must[- ]haves?(?: for [^:]{1,40})?)\s*:/;

const insideNouns = new Set(organisationNouns);

export const internalNeed: SentenceRule = {
	id: "internal-need",
	title: "Start from what the customer needs",
	why: "A list of what we need can fill a four-hour meeting without a word about the people who buy. Whose problem is solved when the need is met?",
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
	*check(sentence) {
		const { clauses, subjects, tokens, mainStart, lower, span, organisation } =
			sentence;
		for (const [i, clause] of clauses.entries()) {
			const subject = subjects[i]?.kind ?? "other";
			const { verb, start, role, link } = clause;
			// "If we need more": a condition states no need.
			if (link === "if" || link === "when" || link === "whether") continue;
			yield* ownNeed(sentence, clause, subject);
			// "A second scanner is needed."
			if (needVerbs.has(verb.lemma) && verb.passive && !verb.negated)
				yield sight(start, verb.end, 0.3, `needed-${subject}-${role}`);
			if (tokens[start]?.lower === "there" && verb.lemma === "be") {
				const need = tokens.findIndex(
					(token, at) =>
						at >= verb.end && at < verb.end + 5 && token.lower === "need",
				);
				if (need > 0 && tokens[verb.end]?.lower !== "no")
					yield sight(start, need + 1, 0.7, `there-is-a-need-${role}`);
			}
			if (tokens[start]?.lower === "it" && verb.lemma === "be")
				yield* urgency(sentence, clause);
		}
		// "What the museum needs most is a climate-controlled store."
		if (
			tokens[mainStart]?.lower === "what" &&
			tokens
				.slice(mainStart + 1, mainStart + 4)
				.some(({ lower }) => lower === "we" || insideNouns.has(lower))
		) {
			const need = tokens.findIndex(
				(token, at) =>
					at > mainStart + 1 &&
					at < mainStart + 7 &&
					(token.lower === "needs" || token.lower === "need"),
			);
			if (need > 0) yield sight(mainStart, need + 1, 0.8, "what-we-need");
		}
		const idiom = needIdiom.exec(lower);
		if (idiom) {
			const at = span.start + idiom.index;
			const from = tokens.findIndex((token) => token.span.end > at);
			const to = tokens.findIndex(
				(token) => token.span.start >= at + idiom[0].length,
			);
			yield sight(
				Math.max(0, from),
				to < 0 ? tokens.length : to,
				0.7,
				`idiom-${organisation.length > 0 ? "us" : "nobody"}`,
			);
		}
		const our = tokens.findIndex(
			(token, at) =>
				token.lower === "our" &&
				tokens[at + 1]?.lower === "need" &&
				tokens[at + 2]?.lower === "for",
		);
		if (our >= 0) yield sight(our, our + 3, 0.6, "our-need-for");
	},
};

/** "We need to", "the team has to", "Need to hire". */
function* ownNeed(
	{ tokens }: Sentence,
	{ verb, start, role }: Clause,
	subject: SubjectKind,
): Generator<Sighting> {
	const { lemma, modal, negated, end } = verb;
	const to = tokens[end]?.lower === "to";
	const named = subject === "name" || subject === "possessed";
	const inside = subject === "we" || subject === "organisation";
	if (!inside && !named && subject !== "elided") return;
	const tail = `${subject}-${role}`;
	if (
		needVerbs.has(lemma) &&
		!negated &&
		!verb.passive &&
		!modal &&
		(subject !== "elided" || lemma === "need")
	)
		yield sight(
			start,
			end + (to ? 1 : 0),
			role === "main" ? 0.9 : 0.7,
			`need-${to ? "to-" : ""}${tail}${verb.past ? "-past" : ""}`,
		);
	else if (needVerbs.has(lemma) && modal === "will")
		yield sight(start, end + (to ? 1 : 0), 0.7, `will-need-${tail}`);
	// "We might have to move": nothing is needed yet.
	else if (/^(?:may|might|could|would)$/.test(modal ?? "")) return;
	else if (lemma === "have" && to && !negated)
		yield sight(start, end + 1, 0.8, `have-to-${tail}`);
	else if (lemma === "get" && to && verb.perfect)
		yield sight(start, end + 1, 0.8, `got-to-${tail}`);
	else if (
		subject === "possessed" &&
		(modal === "must" || modal === "should") &&
		!negated
	)
		yield sight(start, end, 0.4, `${modal}-${tail}`);
	// "Must close the round by June"
	else if (
		subject === "elided" &&
		(modal === "must" || modal === "should") &&
		!negated
	)
		yield sight(start, end, 0.4, `${modal}-${tail}`);
	else if (!inside) return;
	else if (modal === "must" || (modal === "should" && !negated))
		yield sight(
			start,
			end,
			modal === "must" ? 0.8 : 0.6,
			`${modal}-${tail}${lemma === "be" ? "-be" : ""}`,
		);
	else if (lemma === "lack" || (lemma === "have" && negated))
		yield sight(start, end, 0.5, `lack-${tail}`);
	else if (lemma === "depend") yield sight(start, end, 0.4, "depend");
}

/** "It is critical that we", "it's important for us to". */
function* urgency(
	{ tokens }: Sentence,
	{ verb, start, role }: Clause,
): Generator<Sighting> {
	const at = tokens.findIndex(
		(token, i) =>
			i >= verb.end && i < verb.end + 4 && urgentAdjectives.has(token.lower),
	);
	if (at < 0) return;
	const after = tokens[at + 1]?.lower;
	const whose = tokens[at + 2]?.lower ?? "";
	if (after === "we") yield sight(start, at + 2, 0.8, `urgent-we-${role}`);
	else if (after === "that")
		yield sight(
			start,
			at + 3,
			whose === "we" || whose === "our" ? 0.8 : 0.4,
			`urgent-that-${whose === "we" || whose === "our" ? "we" : "other"}`,
		);
	else if (after === "for" && (whose === "us" || whose === "our"))
		yield sight(start, at + 3, 0.7, "urgent-for-us");
	else if (after === "to") yield sight(start, at + 2, 0.4, "urgent-to");
}
