import type { Edit } from "../../rewrite/passage.ts";
import { firstWord } from "../turn.ts";
import { lower, type News, they, tokensOf } from "./news.ts";

/** "We're celebrating 25 years of service" → "You have been able to count on us for 25 years". */
export function anniversary(news: News): Edit[] | undefined {
	const { clause, until, kind } = news;
	const rest = tokensOf(news)
		.slice(clause.verb.end, until)
		.map((token) => token.lower)
		.join(" ");
	const years =
		/^(?:our |the |more than |over )*(\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty)(?:th|st|nd|rd)?[- ](?:years?\b(?: anniversary| of\b|$)|anniversary|birthday)/.exec(
			rest,
		)?.[1];
	const first = firstWord(news.passage);
	// "Now we're celebrating": the years are behind us.
	const isNow =
		first + 1 === clause.start && /^(?:now|today)$/.test(lower(news, first));
	return years && years !== "1" && kind === "we"
		? they(
				isNow ? { ...news, from: first } : news,
				until,
				`have been able to count on us for ${years} years`,
			)
		: undefined;
}
