import { verbReading } from "../../prose/verb-forms.ts";
import type { Edit } from "../../rewrite/passage.ts";
import { phraseEnd } from "../../rewrite/phrase.ts";
import { outcomesOf } from "../acts/outcomes.ts";
import { opens } from "../turn.ts";
import { lower, type News, tokensOf } from "./news.ts";

/** "We raised £2m to build a second clinic" → "With £2m, you will be able to visit a second clinic". */
export function funded(news: News): Edit[] | undefined {
	const { passage, people, clause, from, until } = news;
	const { verb } = clause;
	const tokens = tokensOf(news);
	const stop = phraseEnd(tokens, verb.end, until);
	const act = verbReading(lower(news, stop + 1));
	if (
		!/^(?:raise|secure|receive|win|get)$/.test(verb.lemma) ||
		lower(news, stop) !== "to" ||
		!act?.forms.has("base") ||
		!tokens
			.slice(verb.end, stop)
			.some(({ lower: word }) => /[£€$]|^(?:funding|grant|money)$/.test(word))
	)
		return undefined;
	const edits = outcomesOf(
		passage,
		{ from: stop, lemma: act.lemma, verbEnd: stop + 2, when: "will" },
		people,
		until,
	);
	return (
		edits && [
			{ from, to: verb.end, text: opens(passage, from, "with") },
			{ from: stop, to: stop, text: "," },
			...edits,
		]
	);
}
