import { insideThings, outcomeOfAct, usedThings } from "../../lexicon/news.ts";
import { isPlural } from "../../rewrite/inflect.ts";
import { midSentence } from "../../rewrite/letters.ts";
import type { Edit } from "../../rewrite/passage.ts";
import { headOf, phraseEnd } from "../../rewrite/phrase.ts";
import { capitalAt, opens } from "../turn.ts";
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

/** "We've switched from paper forms to an online service" → "An online service now replaces paper forms". */
export function replaced(news: News): Edit[] | undefined {
	const { clause, from, until, passage, kind } = news;
	const { verb } = clause;
	const tokens = tokensOf(news);
	const old = verb.end + 1;
	if (
		kind !== "we" ||
		!/^(?:change|switch|move|transition|migrate|convert)$/.test(verb.lemma) ||
		!(verb.past || verb.perfect) ||
		lower(news, verb.end) !== "from"
	)
		return undefined;
	const to = tokens.findIndex(
		({ lower: word }, at) => at > old && at < until && word === "to",
	);
	const before = to > 0 ? midSentence(passage, old, to) : undefined;
	const end = to > 0 ? phraseEnd(tokens, to + 1, until) : 0;
	const head = headOf(tokens, old, to)?.lower ?? "";
	const one = head.replace(/s$/, "");
	// "from Leeds to York": there people find us. "from a weekly to a monthly issue": of what, is said later.
	return before &&
		end === until &&
		end > to + 1 &&
		(usedThings.has(head) || usedThings.has(one)) &&
		!tokens.slice(old, end).some(({ text }) => /^[,;:()–—]$/.test(text))
		? [
				{ from, to: to + 1, text: "" },
				...capitalAt(passage, to + 1, from),
				{
					from: end,
					to: end,
					text: ` now ${isPlural(tokens, to + 1, end) ? "replace" : "replaces"} ${before}`,
				},
			]
		: undefined;
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
