import { useOfThing } from "../../lexicon/news.ts";
import { isPeople } from "../../lexicon/people.ts";
import { midSentence } from "../../rewrite/letters.ts";
import type { Edit } from "../../rewrite/passage.ts";
import { headOf, phraseEnd } from "../../rewrite/phrase.ts";
import { can } from "../../rewrite/tense.ts";
import { opens } from "../turn.ts";
import { lower, type News, they, tokensOf } from "./news.ts";
import { whenOf } from "./when.ts";

/** "Priya has joined us as treasurer", "Sam took over as head of care": people can turn to them. */
export function cameAs(news: News): Edit[] | undefined {
	const { clause, people, passage, from, until, kind } = news;
	const { verb, start, subjectEnd } = clause;
	const tokens = tokensOf(news);
	if (
		kind === "we" ||
		kind === "organisation" ||
		kind === "product" ||
		!/^(?:join|start|begin|take|return|step|come)$/.test(verb.lemma) ||
		verb.progressive
	)
		return undefined;
	let as = -1;
	for (let at = verb.end; at < Math.min(until, verb.end + 8); at++)
		if (lower(news, at) === "as") {
			as = at;
			break;
		}
	if (as < 0 || as + 1 >= until) return undefined;
	const between = tokens.slice(verb.end, as).map((token) => token.lower);
	if (
		!/^(?:us|(?:the|our) team|our \w+|up|over|in|an? (?:new |part-time |full-time )?(?:role|job|post|position)|the (?:team|role|company|board)|\p{L}+)?$/u.test(
			between.join(" "),
		)
	)
		return undefined;
	const name = midSentence(passage, start, subjectEnd);
	if (!name || /^(?:it|they|this|that)$/i.test(name)) return undefined;
	const time = whenOf(passage, start, verb, until).when;
	return [
		{
			from,
			to: as,
			text: opens(
				passage,
				from,
				`${people.subject} ${time === "will" || time === "soon" ? can[time] : "can now"} turn to ${name}`,
			),
		},
	];
}

/** "We've grown from five people to more than 200 engineers": people can turn to them. */
export function grown(news: News): Edit[] | undefined {
	const { clause, until, kind } = news;
	const { verb } = clause;
	const tokens = tokensOf(news);
	if (
		kind !== "we" ||
		verb.lemma !== "grow" ||
		// "Over nine years we've grown": that it took so long is our story.
		lower(news, clause.start - 1) === "," ||
		/^years?$/.test(lower(news, clause.start - 1))
	)
		return undefined;
	const to = tokens.findIndex(
		(token, at) => at >= verb.end && at < until && token.lower === "to",
	);
	const head =
		to > 0
			? (headOf(tokens, to + 1, phraseEnd(tokens, to + 1, until))?.lower ?? "")
			: "";
	return to > 0 &&
		(isPeople(head) || useOfThing.get(head) === "turn to") &&
		/^(?:more|over|nearly|almost|about|\d+)$/.test(lower(news, to + 1))
		? they(news, to + 1, "can now turn to")
		: undefined;
}
