import type { Edit } from "../../rewrite/passage.ts";
import { firstWord } from "../turn.ts";
import { type News, they, tokensOf } from "./news.ts";

/** "In this post we share our plans", "This is a post to share our plans": there people read about them. */
export function writtenOf(news: News): Edit[] | undefined {
	const { clause, kind, passage } = news;
	const { verb, start } = clause;
	const opening = tokensOf(news)
		.slice(firstWord(passage), start)
		.map((token) => token.lower)
		.join(" ");
	return kind === "we" &&
		!verb.past &&
		!verb.negated &&
		/^(?:share|present|introduce|describe|discuss|cover|highlight|celebrate|outline|explain|announce)$/.test(
			verb.lemma,
		) &&
		/^in (?:this|our) (?:\p{L}+ )?(?:post|newsletter|article|update|issue|report|blog|letter|edition|chapter|guide)\b/u.test(
			opening,
		)
		? they(news, verb.end, "can read about")
		: undefined;
}
