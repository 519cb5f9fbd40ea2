import { outcomeOfAct, useOfThing } from "../../lexicon/news.ts";
import type { VerbGroup } from "../../prose/clause.ts";
import { participleForm } from "../../prose/verb-forms.ts";
import { isPlural } from "../../rewrite/inflect.ts";
import { midSentence } from "../../rewrite/letters.ts";
import type { Edit } from "../../rewrite/passage.ts";
import { headOf, phraseEnd } from "../../rewrite/phrase.ts";
import { be } from "../../rewrite/tense.ts";
import { opens } from "../turn.ts";
import { lower, type News, they, tokensOf } from "./news.ts";

/** "v1.4 was delivered on 11 January" → "You have been able to use v1.4 since 11 January"; "Our site has been rebuilt" → it is rebuilt now. */
export function arrived(
	news: News,
	from: number,
	to: number,
	verb: VerbGroup,
): Edit[] | undefined {
	const { passage, until } = news;
	const tokens = tokensOf(news);
	const name = midSentence(passage, from, to);
	if (
		/^(?:done|better|redesigned)$/.test(outcomeOfAct.get(verb.lemma) ?? "") &&
		!verb.modal
	)
		return [
			...(news.from < from ? [{ from: news.from, to: from, text: "" }] : []),
			{
				from: verb.start,
				to: verb.end,
				text: `${be("now", isPlural(tokens, from, to))} ${participleForm(verb.lemma)}`,
			},
		];
	if (
		!name ||
		!/^(?:launch|release|ship|deliver|deploy|publish|introduce|open|reopen|roll|add|build|install)$/.test(
			verb.lemma,
		)
	)
		return undefined;
	const head = headOf(tokens, from, to)?.lower ?? "";
	const use = useOfThing.get(head) ?? "use";
	const next = lower(news, verb.end);
	if (verb.end >= until || next === "by")
		return next === "by"
			? [
					...they(news, verb.end, `can now ${use} ${name}`),
					// "was launched by our team": by whom is nobody's matter.
					{
						from: verb.end,
						to: phraseEnd(tokens, verb.end + 1, until),
						text: "",
					},
				]
			: they(news, verb.end, `can now ${use} ${name}`);
	if (next === "on" || next === "in")
		return verb.past
			? [
					...they(news, verb.end, `have been able to ${use} ${name}`),
					{ from: verb.end, to: verb.end + 1, text: "since" },
				]
			: undefined;
	return undefined;
}

/** "Our trailer has passed a million views" → "You can watch our trailer, which has passed a million views". */
export function usedAnyway(news: News): Edit[] | undefined {
	const { passage, people, clause, kind, from } = news;
	const { start, subjectEnd, verb } = clause;
	const tokens = tokensOf(news);
	if (
		!(verb.past || verb.perfect) ||
		verb.modal ||
		verb.lemma === "be" ||
		!/^(?:possessed|product|other)$/.test(kind) ||
		from !== start ||
		/^(?:it|they|this|that|these|those|we|i)$/.test(lower(news, start))
	)
		return undefined;
	const head = headOf(tokens, start, subjectEnd)?.lower ?? "";
	const use = useOfThing.get(head);
	const name = midSentence(passage, start, subjectEnd);
	if (
		!name ||
		!use ||
		!/^(?:read|visit|watch|listen to|play|try|take|see)$/.test(use) ||
		/^an?\b/.test(name)
	)
		return undefined;
	return [
		{
			from,
			to: subjectEnd,
			text: opens(passage, from, `${people.subject} can ${use} ${name}`),
		},
		{ from: subjectEnd, to: subjectEnd, text: ", which" },
	];
}

/** "Our ticket engine went live in June": as if it had been launched. */
export const wentLive = (news: News): Edit[] | undefined => {
	const { verb, start, subjectEnd } = news.clause;
	return verb.lemma === "go" && verb.past && lower(news, verb.end) === "live"
		? arrived(news, start, subjectEnd, {
				...verb,
				lemma: "launch",
				end: verb.end + 1,
			})
		: undefined;
};
