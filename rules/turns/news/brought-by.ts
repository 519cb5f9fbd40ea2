import type { Edit } from "../../rewrite/passage.ts";
import { phraseEnd } from "../../rewrite/phrase.ts";
import { capitalAt, firstWord } from "../turn.ts";
import { lower, type News, tokensOf } from "./news.ts";

/** "Using this approach, we have seen a drop in queues" → "This approach has brought a drop in queues". */
export function broughtBy(news: News): Edit[] | undefined {
	const { clause, passage, kind } = news;
	const { verb, start } = clause;
	const tokens = tokensOf(news);
	const first = firstWord(passage);
	const thing =
		lower(news, first) === "by" && lower(news, first + 1) === "using"
			? first + 2
			: first + 1;
	const stop = lower(news, start - 1) === "," ? start - 1 : start;
	if (
		kind !== "we" ||
		!/^(?:using|with|through|by|thanks)$/.test(lower(news, first)) ||
		!/^(?:this|these|our|the|an?)$/.test(lower(news, thing)) ||
		!/^(?:see|achieve|get)$/.test(verb.lemma) ||
		verb.progressive ||
		verb.modal ||
		!(verb.past || verb.perfect) ||
		!/^(?:an?|the|fewer|more|less|significant|big|huge|great|good)$/.test(
			lower(news, verb.end),
		) ||
		phraseEnd(tokens, thing, stop) !== stop ||
		stop - thing > 8
	)
		return undefined;
	const many = /s$/.test(lower(news, stop - 1)) ? "have" : "has";
	return [
		{ from: first, to: thing, text: "" },
		...capitalAt(passage, thing, first),
		{
			from: stop,
			to: verb.end,
			text: `${stop < start ? " " : ""}${verb.perfect ? `${many} ` : ""}brought`,
		},
	];
}
