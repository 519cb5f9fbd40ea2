import { determiners } from "../../lexicon/function-words.ts";
import { outreach } from "../../lexicon/inside-matters.ts";
import { outcomeOfAct } from "../../lexicon/news.ts";
import type { Token } from "../../prose/token.ts";
import { participleForm, verbReading } from "../../prose/verb-forms.ts";
import { isPlural } from "../../rewrite/inflect.ts";
import { type Passage, wordsOf } from "../../rewrite/passage.ts";
import type { People } from "../../rewrite/people.ts";
import { headOf } from "../../rewrite/phrase.ts";
import { can } from "../../rewrite/tense.ts";
import { firstWord, type Turned } from "../turn.ts";
import type { Aim } from "./aim.ts";
import { hasObject, inItsPlace, isPerson, lower, spaced } from "./aimed.ts";

/** Verbs whose object is there, changed or gone once they are done. */
const ends =
	/^(?:hire|recruit|appoint|migrate|replace|expose|merge|automate|consolidate|digiti[sz]e|standardi[sz]e|centrali[sz]e|relocate|integrate|close|finali[sz]e|approve|sign|secure|agree|appoint|test|review|win|land|scale|clear|implement|define|freeze|rethink|transform|strengthen|extend|expand|reform|rebrand|unify|renew|renovate|deploy|adopt|assemble|establish|formali[sz]e|productise|streamline|simplify|reach|reopen|restore|retire|clean|split|reorgani[sz]e|restructure|outsource|insource|acquire|buy|lease|upgrade|roll|set|line|sort|sign|scale|tighten|kick)$/;

/** "customers will be able to ___ once the booking engine is modernised" */
export function onceDone(
	passage: Passage,
	people: People,
	aim: Aim,
): Turned | undefined {
	const { act, object, timeEnd } = aim;
	const { tokens } = passage.sentence;
	if (!act || !hasObject(passage, aim)) return undefined;
	const outcome = outcomeOfAct.get(act.lemma);
	if (
		!ends.test(act.lemma) &&
		!/^(?:use|better|done|simpler|faster|fixed|redesigned|updated|gone|changed)$/.test(
			outcome ?? "",
		)
	)
		return undefined;
	// "measure our speed", "fully focus on mending the pier": nothing is there that was not.
	if (
		/^(?:measure|track|monitor|inspect|analy[sz]e|review|sort|schedule)$/.test(
			act.lemma,
		) ||
		/\bfocus(?:ing|ed)? on\b/.test(passage.sentence.lower) ||
		outreach.test(passage.sentence.lower)
	)
		return undefined;
	// "make our work scalable": the adjective would be left over.
	if (
		/^(?:reinvent|redefine|rethink|convert|make|put|turn|bring|give|share|offer|provide|switch)$/.test(
			act.lemma,
		)
	)
		return undefined;
	// "complete the transition to the new pier": where to belongs to it.
	if (
		/^(?:complete|finish)$/.test(act.lemma) &&
		complementAt(passage, aim) < aim.objectEnd
	)
		return undefined;
	// "We aim to finish the pier in May": whether it will be done by then is open. A charter is for those who wrote it.
	if (
		(aim.timeEnd > aim.objectEnd &&
			/\b(?:aim|aims|hope|hopes|trying|tr(?:y|ies))\b/.test(
				passage.sentence.lower,
			)) ||
		/^(?:awareness|visibility|brand|reputation|presence|profile|credibility|trust|momentum)$/.test(
			headOf(tokens, object, aim.objectEnd)?.lower ?? "",
		) ||
		/^(?:charter|agenda|minutes|bylaws|constitution|proposals?|manifesto|articles?|papers?|reports?)$/.test(
			headOf(tokens, object, aim.objectEnd)?.lower ?? "",
		)
	)
		return undefined;
	// "build the best possible line", "strengthen our role": a wish that no day ends.
	if (
		tokens
			.slice(object, timeEnd)
			.some(({ lower: word }) =>
				/^(?:best|possible|world-class|great|greater|major|meaningful|more|strong|stronger)$/.test(
					word,
				),
			) ||
		/^(?:accelerate|foster|promote|advance|encourage|maximi[sz]e|boost)$/.test(
			act.lemma,
		)
	)
		return undefined;
	// "Drawing on the pilot, the plan is to open": whoever draws on it is no reader.
	const opening = verbReading(tokens[firstWord(passage)]?.lower ?? "");
	if (
		opening?.forms.has("ing") &&
		aim.from > firstWord(passage) + 1 &&
		tokens.slice(0, aim.from + 1).some(({ text }) => text === ",")
	)
		return undefined;
	// "roll up our sleeves", "set up to fail": only with an object that is a thing.
	if (act.particle === "" && /^(?:roll|set|line|sort|kick)$/.test(act.lemma))
		return undefined;
	// "replace three field reps": people are no thing to be done with.
	if (act.lemma === "replace" && isPerson(passage, aim)) return undefined;
	const thingEnd = complementAt(passage, aim);
	// "bets 1 to 3", "from five to three": a range, not an end.
	if (
		tokens
			.slice(object, timeEnd)
			.some(
				({ lower: word }, i) =>
					word === "to" && tokens[object + i + 1]?.kind === "number",
			)
	)
		return undefined;
	const bare = wordsOf(passage, object, thingEnd);
	const words =
		bare && `${lacksArticle(passage, object, thingEnd) ? "the " : ""}${bare}`;
	const rest = wordsOf(passage, thingEnd, timeEnd);
	if (!words || rest === undefined) return undefined;
	// "roll out a way of reading the tides early": early is how they are read.
	if (
		/^\w+ly\b/.test(rest) &&
		tokens.slice(object, thingEnd).some(({ lower: word }) => /ing$/.test(word))
	)
		return undefined;
	// 'packages "Crew / Mate"': what it is called has no say.
	const quoted = tokens.findIndex(
		({ text }, at) => at > object && at < thingEnd && /^["“]$/.test(text),
	);
	// "metrics for growing our club": the metrics count, not what they are for.
	const preposition = tokens.findIndex(
		({ lower: word }, at) =>
			at > object && at < thingEnd && /^(?:for|in|on|with|of)$/.test(word),
	);
	const nounEnd =
		quoted > 0 ? quoted : preposition > 0 ? preposition : thingEnd;
	const isMany =
		isPlural(tokens, object, nounEnd) ||
		tokens.slice(object, nounEnd).some(({ text }) => text === "&");
	// "speed and usability", "our billing and sales process": one thing or two?
	if (
		!isMany &&
		tokens.slice(object, nounEnd).some(({ lower: word }) => word === "and")
	)
		return undefined;
	const is = isMany ? "are" : "is";
	return inItsPlace(
		passage,
		aim,
		`${people.subject} ${can.will} ___ once ${words} ${is} ${participleForm(act.lemma)}${spaced(act.particle)}${spaced(rest)}`,
	);
}

/** "finalise card API": a list leaves the article out, a sentence can't. */
const lacksArticle = (passage: Passage, from: number, to: number): boolean => {
	const { tokens } = passage.sentence;
	const first = tokens[from] as Token;
	const head = headOf(tokens, from, to)?.lower ?? "";
	return (
		first.kind === "word" &&
		!determiners.has(first.lower) &&
		!/^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|one)$/.test(
			first.lower,
		) &&
		!/^\p{Lu}/u.test(first.text) &&
		!isPlural(tokens, from, to) &&
		!tokens.slice(from, to).some(({ lower: word }) => word === "'s") &&
		!massNouns.test(head) &&
		!/(?:ing|ity|ness|ment|ance|ence|ism|ship|ation|ics)$/.test(head)
	);
};

const massNouns =
	/^(?:software|documentation|quality|access|support|content|data|research|training|equipment|infrastructure|feedback|awareness|growth|work|code|culture|trust|health|safety|security|privacy|uptime|capacity|hardware|energy|waste|traffic|usage|adoption|revenue|turnover|income|funding|money|stock|speed|latency|visibility|communication|automation|innovation|collaboration|transparency|retention|churn|progress|staff|compliance)$/;

/** Where the words start that belong to the verb, not to the thing: "migrate the billing stack | to the cloud". */
function complementAt(passage: Passage, aim: Aim): number {
	const takesWith = /^(?:replace|merge|integrate|align|connect|swap)$/.test(
		aim.act?.lemma ?? "",
	);
	// "visibility into usage" is one thing.
	const takesInto =
		/^(?:merge|consolidate|split|migrate|integrate|roll|combine|divide|transform)$/.test(
			aim.act?.lemma ?? "",
		);
	const takesIn = /^(?:write|rewrite|rebuild|implement)$/.test(
		aim.act?.lemma ?? "",
	);
	const takesFrom = /^(?:remove|delete|drop|migrate|move|retire)$/.test(
		aim.act?.lemma ?? "",
	);
	for (let at = aim.object + 1; at < aim.objectEnd; at++) {
		const word = lower(passage, at);
		if (
			/^(?:to|onto|across|at)$/.test(word) ||
			(word === "into" && takesInto) ||
			(word === "off" && takesInto) ||
			(word === "from" && takesFrom) ||
			(word === "in" && takesIn) ||
			(takesWith && word === "with")
		)
			return at;
		if (/^(?:of|that|which|who)$/.test(word)) break;
	}
	return aim.objectEnd;
}
