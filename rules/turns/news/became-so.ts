import { feltAdjectives } from "../../lexicon/outcomes.ts";
import { isPlural } from "../../rewrite/inflect.ts";
import type { Edit } from "../../rewrite/passage.ts";
import { be } from "../../rewrite/tense.ts";
import { lower, type News, tokensOf } from "./news.ts";

/** "Booking has become easier" → "Booking is now easier". */
export function becameSo(news: News): Edit[] | undefined {
	const { clause, kind, from } = news;
	const { verb, start, subjectEnd } = clause;
	const degree = /^(?:much|even|far|more)$/.test(lower(news, verb.end)) ? 1 : 0;
	return /^(?:become|get|grow)$/.test(verb.lemma) &&
		(verb.past || verb.perfect) &&
		!verb.modal &&
		!verb.negated &&
		from === start &&
		/^(?:other|product|possessed|name)$/.test(kind) &&
		!/^(?:it|this|that|they)$/.test(lower(news, start)) &&
		feltAdjectives.has(lower(news, verb.end + degree))
		? [
				{
					from: verb.start,
					to: verb.end,
					text: be("now", isPlural(tokensOf(news), start, subjectEnd)),
				},
			]
		: undefined;
}
