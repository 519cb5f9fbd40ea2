import { verbReading } from "../../prose/verb-forms.ts";
import { midSentence } from "../../rewrite/letters.ts";
import type { Edit } from "../../rewrite/passage.ts";
import { phraseEnd } from "../../rewrite/phrase.ts";
import { outcomesOf } from "../acts/outcomes.ts";
import { lower, type News, tokensOf } from "./news.ts";

/** "We've teamed up with Oxfam to bring water to 40 villages": what comes of it, and with whom. */
export function together(news: News): Edit[] | undefined {
	const { passage, people, clause, from, until } = news;
	const tokens = tokensOf(news);
	const { verb } = clause;
	let at = verb.end;
	if (lower(news, at) === "up" || lower(news, at) === "forces") at++;
	if (
		!/^(?:partner|team|collaborate|join)$/.test(verb.lemma) ||
		lower(news, at) !== "with" ||
		(verb.lemma === "join" && lower(news, at - 1) !== "forces")
	)
		return undefined;
	const stop = phraseEnd(tokens, at + 1, until);
	const act = verbReading(lower(news, stop + 1));
	const whom = midSentence(passage, at + 1, stop);
	if (lower(news, stop) !== "to" || !act?.forms.has("base") || !whom)
		return undefined;
	const edits = outcomesOf(
		passage,
		{
			from,
			lemma: act.lemma,
			verbEnd: stop + 2,
			when: verb.past ? "now" : "will",
		},
		people,
		until,
	);
	return (
		edits && [
			...edits,
			{ from: until, to: until, text: `, thanks to our work with ${whom}` },
		]
	);
}
