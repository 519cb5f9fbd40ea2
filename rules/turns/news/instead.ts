import { insideThings, outcomeOfAct } from "../../lexicon/news.ts";
import type { Edit } from "../../rewrite/passage.ts";
import { headOf, phraseEnd } from "../../rewrite/phrase.ts";
import { opens } from "../turn.ts";
import { lower, type News, they, tokensOf } from "./news.ts";

/** "We now switch to a paperless ballot" → "There is now a paperless ballot". */
export function insteadOfOld(news: News): Edit[] | undefined {
	const { clause, from, until, passage, kind } = news;
	const { verb } = clause;
	const object = verb.end + 1;
	if (
		kind !== "we" ||
		!/^(?:change|switch|move|transition|convert)$/.test(verb.lemma) ||
		lower(news, verb.end) !== "to" ||
		!/^an?$/.test(lower(news, object)) ||
		verb.modal ||
		verb.progressive
	)
		return undefined;
	const tokens = tokensOf(news);
	const head = headOf(tokens, object, phraseEnd(tokens, object, until));
	// "to a new office": there people find us.
	return !head ||
		insideThings.test(head.lower) ||
		/^(?:building|site|place|hall|address|approach|schedule|week|way|stand-up)$/.test(
			head.lower,
		)
		? undefined
		: [{ from, to: object, text: opens(passage, from, "there is now") }];
}

/** "We've added:" → "You can now use:": what it is stands below. */
export function listed(news: News): Edit[] | undefined {
	const { clause, kind } = news;
	const { verb } = clause;
	return kind === "we" &&
		lower(news, verb.end) === ":" &&
		(verb.past || verb.perfect) &&
		/^(?:add|launch|ship|introduce|release|publish)$/.test(verb.lemma) &&
		outcomeOfAct.get(verb.lemma) === "use"
		? they(
				news,
				verb.end,
				verb.lemma === "publish" ? "can now read" : "can now use",
			)
		: undefined;
}
