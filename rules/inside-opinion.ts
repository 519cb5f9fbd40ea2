import {
	opinionAdjectives,
	opinionNouns,
	opinionVerbs,
} from "./lexicon/cues.ts";
import { type SentenceRule, sight } from "./rule.ts";

/** Opinions that need no verb of opinion. */
const opinionIdiom =
	/\b(?:in (?:our|my|management[’']s|officers[’']|the (?:board|team|committee)[’']s) (?:\w+ )?(?:opinion|view|judge?ment|experience|estimation|mind)|(?:it )?seems to (?:us|me)|to (?:our|my) minds?|in our minds|as far as we(?:[’']re| are) concerned|(?:the )?way we see it|goes without saying|(?:it(?:[’']s| is) )?(?:fair|safe|reasonable) to (?:assume|say)|(?:would|[’']d) be (?:amazed|surprised) if|my (?:gut|sense|hunch|feeling)|we(?:[’']re| are) betting|(?:took|take|takes|of) the (?:view|opinion|belief)|(?:feeling|sense|view|belief|consensus|mood|hunch|suspicion) (?:among|amongst|in|on|round|around|at) (?:the|our|us|most|many)|there(?:[’']s| is) (?:a|some|every) (?:feeling|sense|belief|consensus|suspicion|hunch) that|(?:my|our) gut|there(?:[’']s| is) no doubt|no question,|(?:it(?:[’']s| is) )?hard to imagine|or so we[’']d|nobody disputes)/;

export const insideOpinion: SentenceRule = {
	id: "inside-opinion",
	title: "Ground it in what customers said or did",
	why: "A belief about customers costs nothing and proves nothing. What they said decides.",
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
	*check({
		tokens,
		clauses,
		subjects,
		customers,
		weakCustomers,
		text,
		lower,
		span,
	}) {
		// "We assume, without loss of generality": mathematics holds no opinion.
		if (/without loss of generality|\bw\.?l\.?o\.?g\b/i.test(text)) return;
		const people =
			customers.length > 0
				? "-people"
				: weakCustomers.length > 0
					? "-weak"
					: /\b(?:market|product|pricing|price|brand|competitors?|industry|demand|launch|roadmap|community|adoption|users?|success|valuable|useful|important|better|best|great|key|future|people|game changer)\b/i.test(
								text,
							)
						? "-market"
						: "";
		const first = people === "-people" || people === "-market" ? 0.15 : 0;
		const idiom = opinionIdiom.exec(lower);
		if (idiom) {
			const start = span.start + idiom.index;
			const from = tokens.findIndex((token) => token.span.end > start);
			const to = tokens.findIndex(
				(token) => token.span.start >= start + idiom[0].length,
			);
			yield sight(
				Math.max(0, from),
				to < 0 ? tokens.length : to,
				0.6,
				`idiom${people}`,
			);
		}
		for (const [i, clause] of clauses.entries()) {
			const kind = subjects[i]?.kind ?? "other";
			const { verb, start, role } = clause;
			if (
				verb.negated ||
				!/^(?:we|i|organisation|possessed|elided|name)$/.test(kind)
			)
				continue;
			const tail = `${kind}${role === "subordinate" ? "-sub" : ""}${people}`;
			if (kind === "possessed" && opinionNouns.has(subjects[i]?.head ?? ""))
				yield sight(start, verb.end, 0.6, `our-opinion${people}`);
			else if (
				opinionVerbs.has(verb.lemma) &&
				!verb.passive &&
				(!verb.modal || verb.modal === "would")
			) {
				const strong =
					/^(?:believe|feel|think|assume|anticipate|suspect|trust|envision|envisage|expect|reckon|presume|suppose)$/.test(
						verb.lemma,
					) ||
					(verb.lemma === "figure" && /^(?:we|i)$/.test(kind));
				if (strong)
					yield sight(
						start,
						verb.end,
						(kind === "we" || kind === "organisation" ? 0.5 : 0.25) + first,
						`${verb.lemma}-${tail}${verb.past ? "-past" : ""}`,
					);
			} else if (
				(verb.lemma === "be" ||
					verb.lemma === "remain" ||
					verb.lemma === "stay" ||
					verb.lemma === "feel") &&
				tokens
					.slice(verb.end, verb.end + 2)
					.some(({ lower }) => opinionAdjectives.has(lower))
			)
				yield sight(start, verb.end + 1, 0.6, `confident-${tail}`);
		}
		const view = tokens.findIndex(
			(token, at) =>
				opinionNouns.has(token.lower) &&
				tokens[at - 1]?.lower === "our" &&
				/^(?:in|is)$/.test(tokens[at - 2]?.lower ?? ""),
		);
		if (view > 0) yield sight(view - 2, view + 1, 0.65, "in-our-opinion");
	},
};
