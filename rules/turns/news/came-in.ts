import { isPlural } from "../../rewrite/inflect.ts";
import type { Edit } from "../../rewrite/passage.ts";
import { headOf, phraseEnd } from "../../rewrite/phrase.ts";
import { capitalAt } from "../turn.ts";
import { lower, type News, tokensOf } from "./news.ts";

/** What people send: that it came says who acted. */
const sent =
	/^(?:responses|answers|replies|proposals|applications|submissions|entries|nominations|suggestions|comments|votes|signatures|requests|questions|reports|letters|reviews|messages|registrations|applicants|pull|contributions|donations|feedback)$/;

/** "We received 65 proposals", "This year we had 5,368 responses" → "65 proposals came in". */
export function cameIn(news: News): Edit[] | undefined {
	const { clause, from, until, passage } = news;
	const { verb } = clause;
	const tokens = tokensOf(news);
	const object = verb.end;
	const isCounted =
		tokens[object]?.kind === "number" ||
		/^(?:over|more|nearly|almost|about|around|hundreds|thousands|dozens|many|several|lots)$/.test(
			lower(news, object),
		);
	if (
		!isCounted ||
		verb.progressive ||
		verb.modal ||
		!(verb.past || verb.perfect) ||
		!/^(?:receive|get|have)$/.test(verb.lemma)
	)
		return undefined;
	const end = phraseEnd(tokens, object, until);
	if (!sent.test(headOf(tokens, object, end)?.lower ?? "")) return undefined;
	const has = isPlural(tokens, object, end) ? "have" : "has";
	return [
		{ from, to: object, text: "" },
		...capitalAt(passage, object, from),
		{
			from: end,
			to: end,
			text: verb.perfect ? ` ${has} come in` : " came in",
		},
	];
}
