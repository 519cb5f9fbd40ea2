import type { Clause } from "../prose/clause.ts";
import type { Token } from "../prose/token.ts";
import type { Passage } from "../rewrite/passage.ts";

/** Whether a sentence sets out to do something: "we will move", "our aim is to move", "we're moving", "Move the office". Not "we're seen as a leader". */
export function isSetOut(
	{ sentence: { tokens, clauses, subjects, lower: text } }: Passage,
	clauseStart: number | undefined,
): boolean {
	if (mereWords.test(text) || outOfReach.test(text)) return false;
	const clause =
		clauses.find(({ start }) => start === clauseStart) ?? clauses[0];
	if (!clause || clause.start === clause.subjectEnd) return true;
	const { verb, start, role } = clause;
	if (
		/^(?:this|these|that|those|it|there|here)$/.test(tokens[start]?.lower ?? "")
	)
		return worthDoing.test(
			tokens
				.slice(verb.end, verb.end + 3)
				.map(({ lower }) => lower)
				.join(" "),
		);
	// "TOPS is our plan to …": what it is, no setting out.
	if (
		verb.lemma === "be" &&
		/^(?:name|product|organisation)$/.test(
			subjects[clauses.indexOf(clause)]?.kind ?? "",
		)
	)
		return false;
	// "The main measure would be", "We're 140 years old", "The next one will be 5.2": how things are, or will be.
	if (
		verb.lemma === "be" &&
		!verb.passive &&
		!/^(?:to|going|about|committed|looking|aiming|planning|keen|ready|trying|working)$/.test(
			tokens[verb.end]?.lower ?? "",
		)
	)
		return isAimNoun(tokens, clause);
	return (
		role !== "subordinate" &&
		// "We don't have a view", "we will know", "we're still working it out": nothing is set about.
		(!verb.negated || verb.modal !== undefined) &&
		!/^(?:vote|play|include|contain|describe|reflect|outline|represent|know|measure|see|track|revisit|hear|feel|wish|learn|evolve|enter|lose|come|think|speak|believe)$/.test(
			verb.lemma,
		) &&
		!/^(?:expect|anticipate|await)$/.test(verb.lemma) &&
		!(verb.lemma === "hope" && tokens[verb.end]?.lower !== "to") &&
		!tokens.slice(start, verb.end).some(({ lower }) => lower === "still") &&
		((verb.modal !== undefined && !verb.perfect) ||
			(verb.progressive &&
				!verb.past &&
				subjects[clauses.indexOf(clause)]?.kind !== "other") ||
			setsOut.test(verb.lemma) ||
			tokens.slice(verb.end, verb.end + 6).some(({ lower }) => lower === "to"))
	);
}

/** "We would like to point out": said, not done. */
const mereWords =
	/\b(?:would like|want|wanted|wish|hope|need) to (?:point out|say|mention|note|demonstrate|show our|thank|stress|emphasi[sz]e|acknowledge|congratulate|apologi[sz]e)\b/;

/** "We will be unable to", "we look forward to", "our hope is to": nothing is set about. */
const outOfReach =
	/\b(?:unable to|ha(?:ve|s) yet to|wait (?:for|until)|(?:delay|postpone|pause|defer|cancel)(?:s|ed|ing)?|therefore|the name of the game|not be able to|without (?:further|more|additional|new|extra)|looks? forward to|(?:our|my|the) (?:hope|dream|wish) (?:is|was)|on a mission|risks? (?:being|losing|having)|paid (?:feature|tier|add-on|plan))\b/;

const worthDoing =
	/^(?:\S+ly |very |really |so |only )?(?:super-)?(?:important|vital|critical|crucial|essential|time|necessary|imperative|good|better|best|great|worthwhile|worth|useful)\b/;

const setsOut =
	/^(?:need|want|plan|aim|intend|aspire|strive|seek|propose|commit|target|decide|prepare|pledge|continue|focus|prioriti[sz]e|require|lack|try|start|begin)$/;

/** "Our goal", "the long-term plan", "the priorities of the crew" */
export const isAimNoun = (
	tokens: readonly Token[],
	{ start, subjectEnd }: Clause,
): boolean =>
	tokens
		.slice(start, subjectEnd)
		.some(({ lower }) =>
			/^(?:goals?|aims?|vision|mission|priorit(?:y|ies)|ambition|objectives?|focus|plans?|intention|purpose|strategy)$/.test(
				lower,
			),
		);
