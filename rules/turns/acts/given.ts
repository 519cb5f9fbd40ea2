import { nothingToUse } from "../../lexicon/news.ts";
import { midSentence } from "../../rewrite/letters.ts";
import { phraseEnd } from "../../rewrite/phrase.ts";
import { opens } from "../turn.ts";
import { lower, type Outcoming, tokensOf } from "./deed.ts";

/** "gave £4,000 to the hospice", "raised £900 for the lifeboat" → "The hospice got £4,000". */
export const given: Outcoming = (deed) => {
	const { passage, object, until, from, lemma } = deed;
	const to = tokensOf(deed).findIndex(
		(token, at) =>
			at > object &&
			at < until &&
			token.lower === (lemma === "raise" ? "for" : "to"),
	);
	const whom = to > 0 ? phraseEnd(tokensOf(deed), to + 1, until) : 0;
	const what = to > 0 ? midSentence(passage, object, to) : undefined;
	const who = to > 0 ? midSentence(passage, to + 1, whom) : undefined;
	return (deed.when === "now" || deed.when === "past") &&
		what &&
		who &&
		/[\d£€$]|^(?:an?|two|three|all|more|over|nearly)\b/.test(what) &&
		!/^(?:you|us|be|the world|our)\b/.test(who)
		? [
				{
					from,
					to: whom,
					text: opens(passage, from, `${who} got ${what}`),
				},
			]
		: undefined;
};

/** "served 12,000 meals", "handed out 400 coats". */
export const served: Outcoming = (deed) =>
	nothingToUse.test(deed.head) || !/^\d/.test(lower(deed, deed.object))
		? undefined
		: [
				{
					from: deed.from,
					to: deed.object,
					text: opens(
						deed.passage,
						deed.from,
						`${deed.people.many} ${deed.when === "past" ? "got" : "have had"}`,
					),
				},
			];
