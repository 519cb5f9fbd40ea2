import {
	insideThings,
	nothingToUse,
	outcomeOfAct,
} from "../../lexicon/news.ts";
import { isPlural } from "../../rewrite/inflect.ts";
import type { Edit } from "../../rewrite/passage.ts";
import { headOf, phraseEnd } from "../../rewrite/phrase.ts";
import { be } from "../../rewrite/tense.ts";
import { adjective } from "../acts/made.ts";
import { capitalAt } from "../turn.ts";
import { lower, type News, tokensOf } from "./news.ts";
import { whenOf } from "./when.ts";

/** "We redesigned the page to make it easier to read" → "The page is now easier to read". */
export function madeSo(news: News): Edit[] | undefined {
	const { clause, from, until, passage } = news;
	const { verb, start } = clause;
	const tokens = tokensOf(news);
	if (
		!(outcomeOfAct.has(verb.lemma) || verb.lemma === "iterate") ||
		/^(?:use|gone|fewer|more|given|meet)$/.test(
			outcomeOfAct.get(verb.lemma) ?? "",
		) ||
		verb.progressive ||
		verb.modal
	)
		return undefined;
	const to = tokens.findIndex(
		({ lower: word }, at) =>
			at > verb.end &&
			at < until - 3 &&
			word === "to" &&
			lower(news, at + 1) === "make" &&
			/^(?:it|them)$/.test(lower(news, at + 2)),
	);
	if (to < 0 || !isAdjective(news, to + 3)) return undefined;
	const on = tokens.findIndex(
		({ lower: word }, at) =>
			at >= verb.end && at < verb.end + 4 && word === "on",
	);
	const thing = verb.lemma === "iterate" ? (on < 0 ? to : on + 1) : verb.end;
	const head = headOf(tokens, thing, to)?.lower ?? "";
	const { when } = whenOf(passage, start, verb, until);
	const many = isPlural(tokens, thing, to);
	return when === "now" &&
		// "the sails … to make it lighter": what is lighter is not the sails.
		many === (lower(news, to + 2) === "them") &&
		phraseEnd(tokens, thing, to) === to &&
		thing < to &&
		!nothingToUse.test(head) &&
		!insideThings.test(head)
		? [
				{ from, to: thing, text: "" },
				...capitalAt(passage, thing, from),
				{
					from: to,
					to: to + 3,
					text: be(when, many),
				},
			]
		: undefined;
}

/** "easier", "much more robust", "as short as possible" */
function isAdjective(news: News, from: number): boolean {
	// "as simple and powerful as possible"
	if (lower(news, from) === "as")
		return [2, 4].some((at) => lower(news, from + at) === "as");
	let at = from;
	while (/^(?:much|even|far|more|less|a|bit|lot)$/.test(lower(news, at))) at++;
	return adjective.test(lower(news, at));
}
