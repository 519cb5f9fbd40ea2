import { thirdPerson, verbReading } from "../../prose/verb-forms.ts";
import { isPlural } from "../../rewrite/inflect.ts";
import type { Edit } from "../../rewrite/passage.ts";
import { lower, type News, tokensOf } from "./news.ts";

/** "Ada Obi joins our team to run the kiln" → "Ada Obi now runs the kiln"; "… as head of care" → "Ada Obi is now head of care". */
export function joinedUs(news: News): Edit[] | undefined {
	const { clause, kind, until } = news;
	const { verb, start, subjectEnd } = clause;
	const tokens = tokensOf(news);
	const named =
		/^\p{Lu}\p{Ll}/u.test(tokens[start]?.text ?? "") &&
		/^\p{Lu}/u.test(tokens[subjectEnd - 1]?.text ?? "");
	if (
		verb.lemma !== "join" ||
		verb.modal ||
		verb.progressive ||
		kind === "we" ||
		!(named || kind === "person")
	)
		return undefined;
	let at = verb.end;
	if (/^(?:us|our|the)$/.test(lower(news, at))) at++;
	else return undefined;
	if (lower(news, at - 1) !== "us") {
		while (
			at < until &&
			!/^(?:team|staff|crew)$/.test(lower(news, at)) &&
			at < verb.end + 5
		)
			at++;
		if (!/^(?:team|staff|crew)$/.test(lower(news, at))) return undefined;
		at++;
	}
	const many =
		isPlural(tokens, start, subjectEnd) ||
		tokens
			.slice(start, subjectEnd)
			.some(({ lower: word }) => word === "and" || word === "&");
	const act = verbReading(lower(news, at + 1));
	if (lower(news, at) === "to" && act?.forms.has("base"))
		return [
			{
				from: verb.start,
				to: at + 2,
				text: `now ${many ? act.lemma : thirdPerson(act.lemma)}`,
			},
		];
	return lower(news, at) === "as" && at + 1 < until
		? [
				{
					from: verb.start,
					to: at + 1,
					text:
						verb.past && !verb.perfect ? "became" : many ? "are now" : "is now",
				},
			]
		: undefined;
}
