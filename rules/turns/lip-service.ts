import { articleFor } from "../rewrite/inflect.ts";
import { whatItMeans } from "./meaning.ts";
import { atTheEnd, draft, instead, type Turn } from "./turn.ts";

export const lipService: Turn = function* ({ passage, people }) {
	const whoever = people.addressed
		? "you ___"
		: `${articleFor(people.one)} ${people.one} ___`;
	const { tokens, lower } = passage.sentence;
	// What else is said must not go with the creed.
	if (
		tokens.length > mostOfACreed ||
		!creed.test(lower) ||
		// "Crews first - your safety comes before the tides"
		tokens.some(
			({ text }, at) =>
				at > 0 &&
				/^[-–—:]$/.test(text) &&
				tokens[at + 1]?.kind === "word" &&
				(tokens[at]?.span.start ?? 0) > (tokens[at - 1]?.span.end ?? 0),
		)
	)
		yield whatItMeans(passage, people);
	yield instead(passage, `when ${whoever}, ${people.again} get ___ within ___`);
	yield instead(
		passage,
		`last year ${people.many} told us ___, and we changed ___`,
	);
	yield draft(
		passage,
		atTheEnd(passage, `so when ${whoever}, ${people.again} get ___`),
	);
};

/** Nothing but whom we put where. */
const creed =
	/\b(?:put|puts|putting|place|heart|centre|center|first|centric\w*|obsess\w*|focus\w*|priority)\b/;

/** In tokens. */
const mostOfACreed = 15;
