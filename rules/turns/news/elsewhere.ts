import { pastAt } from "../../rewrite/days.ts";
import type { Edit } from "../../rewrite/passage.ts";
import { headOf, phraseEnd } from "../../rewrite/phrase.ts";
import { can } from "../../rewrite/tense.ts";
import { isPlace } from "../acts/found.ts";
import { lower, type News, they, tokensOf } from "./news.ts";
import { seenAs } from "./recognition.ts";
import { whenOf } from "./when.ts";

/** "We've expanded into Spain", "We moved to Leith", "We launched on Android": there people find us. */
export function elsewhere(
	news: News,
	when: keyof typeof can,
): Edit[] | undefined {
	const { clause, passage, kind } = news;
	const { verb } = clause;
	const tokens = tokensOf(news);
	const preposition = lower(news, verb.end);
	const end = phraseEnd(tokens, verb.end + 1, news.until);
	const head = headOf(tokens, verb.end + 1, end)?.lower ?? "";
	const moves =
		/^(?:move|relocate|expand)$/.test(verb.lemma) &&
		/^(?:to|into)$/.test(preposition);
	// "The team is heading to Leith for the fair": there people can meet them.
	if (
		/^(?:head|come|travel|fly)$/.test(verb.lemma) &&
		(verb.progressive || verb.modal === "will") &&
		preposition === "to" &&
		/^\p{Lu}/u.test(tokens[verb.end + 1]?.text ?? "")
	) {
		const team = kind === "we" ? "us" : seenAs(passage, clause);
		return team
			? they(news, verb.end + 1, `can soon meet ${team} in`)
			: undefined;
	}
	const starts =
		/^(?:launch|open|land|arrive|debut)$/.test(verb.lemma) &&
		/^(?:in|on|at)$/.test(preposition);
	if (
		!(moves || starts) ||
		pastAt(tokens, verb.end) >= 0 ||
		!(isPlace(tokens, verb.end + 1, news.until) || verb.lemma === "expand")
	)
		return undefined;
	const whom = kind === "we" ? "us" : seenAs(passage, clause);
	const on =
		starts && preposition !== "in"
			? preposition
			: /^(?:floor|street|site)$/.test(head)
				? "on"
				: "in";
	const time = whenOf(passage, clause.start, verb, news.until);
	return whom
		? [
				...they(
					news,
					verb.end + 1,
					`${when === "soon" || when === "will" ? "can soon" : when === "since" ? can.since : "can now"} ${verb.lemma === "expand" ? "also " : ""}find ${whom} ${on}`,
				),
				...time.dated,
			]
		: undefined;
}
