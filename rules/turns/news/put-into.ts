import { verbReading } from "../../prose/verb-forms.ts";
import { isPlural } from "../../rewrite/inflect.ts";
import type { Edit } from "../../rewrite/passage.ts";
import { headOf, phraseEnd } from "../../rewrite/phrase.ts";
import { capitalAt } from "../turn.ts";
import { lower, type News, tokensOf } from "./news.ts";

const given =
	/^(?:time|effort|efforts|work|energy|thought|care|hours|days|weeks|months|years|money|attention|pounds|dollars|euros|resources)$/;

/** "We spent a lot of time on the queue" → "A lot of time has gone into the queue". */
export function putInto(news: News): Edit[] | undefined {
	const { clause, from, until, passage } = news;
	const { verb } = clause;
	const tokens = tokensOf(news);
	const object = verb.end;
	if (
		!/^(?:spend|put|pour|invest)$/.test(verb.lemma) ||
		verb.modal ||
		verb.progressive ||
		/^(?:the|our|last|this|that|it)$/.test(lower(news, object))
	)
		return undefined;
	let into = -1;
	for (let at = object + 1; at < Math.min(until - 1, object + 8); at++)
		if (
			/^(?:on|into)$/.test(lower(news, at)) ||
			(verb.lemma === "invest" && lower(news, at) === "in")
		) {
			into = at;
			break;
		}
	if (into < 0) return undefined;
	// "spent a lot of time thinking on our feet"
	if (
		tokens
			.slice(object, into)
			.some((token) => verbReading(token.lower)?.forms.has("ing"))
	)
		return undefined;
	const words = tokens.slice(object, into).map((token) => token.lower);
	const isSum = words.some((word) => /^[£€$]/.test(word));
	if (!isSum && !words.some((word) => given.test(word))) return undefined;
	const thing = headOf(tokens, into + 1, phraseEnd(tokens, into + 1, until));
	if (!thing || /^(?:it|this|that|them|us|ourselves)$/.test(thing.lower))
		return undefined;
	const has = isPlural(tokens, object, into) ? "have" : "has";
	return [
		{ from, to: object, text: "" },
		...capitalAt(passage, object, from),
		{ from: into, to: into + 1, text: `${has} gone into` },
	];
}
