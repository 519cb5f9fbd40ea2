import { engineRoom, insideThings } from "../../lexicon/news.ts";
import { isPlural } from "../../rewrite/inflect.ts";
import { midSentence } from "../../rewrite/letters.ts";
import type { Edit } from "../../rewrite/passage.ts";
import { headOf, holdsVerb, phraseEnd } from "../../rewrite/phrase.ts";
import { be } from "../../rewrite/tense.ts";
import { opens } from "../turn.ts";
import { lower, type News, they, tokensOf } from "./news.ts";

/** "We've got the plan approved" → "The plan is now approved". */
export function gotDone(news: News): Edit[] | undefined {
	const { clause, passage, from, until } = news;
	const { verb } = clause;
	const tokens = tokensOf(news);
	if (
		verb.lemma !== "get" ||
		!/^(?:the|our|all|both|this|some|several|many|new|\d+)$/.test(
			lower(news, verb.end),
		)
	)
		return undefined;
	const last = tokens.findIndex(
		(token, at) =>
			at > verb.end + 1 &&
			at < until &&
			/^(?:planned|approved|scheduled|installed|done|sorted|fixed|published|certified|accepted|funded|working|ready)$/.test(
				token.lower,
			) &&
			(at + 1 === until ||
				/^(?:for|in|by|at|on|to)$/.test(lower(news, at + 1))),
	);
	if (last < 0) return undefined;
	const what = midSentence(passage, verb.end, last);
	return what
		? [
				{
					from,
					to: last,
					text: opens(
						passage,
						from,
						lower(news, last) === "planned" || lower(news, last) === "scheduled"
							? `${what} ${isPlural(tokens, verb.end, last) ? "are" : "is"}`
							: `${what} ${be("now", isPlural(tokens, verb.end, last))}`,
					),
				},
			]
		: undefined;
}

/** "improved our map" → "You now get a better map". */
export function gotBetter(news: News): Edit[] | undefined {
	const { clause, until } = news;
	const tokens = tokensOf(news);
	const object = clause.verb.end;
	const end = phraseEnd(tokens, object, until);
	const isOne = /^(?:our|the)$/.test(lower(news, object));
	const hasOf = tokens.slice(object, end).some((token) => token.lower === "of");
	if (!isOne || hasOf || end !== until || holdsVerb(tokens, object, end))
		return undefined;
	const head = headOf(tokens, object, end)?.lower ?? "";
	const isMass =
		/^(?:support|documentation|performance|security|accessibility|software|advice|care|training|quality|reliability|privacy|speed|search|help|access)$/.test(
			head,
		);
	if (insideThings.test(head) || engineRoom.test(head)) return undefined;
	const better =
		isPlural(tokens, object, end) || isMass ? "better" : "a better";
	return they(news, object + 1, `now get ${better}`);
}
