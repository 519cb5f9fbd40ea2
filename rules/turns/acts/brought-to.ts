import { isPlural } from "../../rewrite/inflect.ts";
import { midSentence } from "../../rewrite/letters.ts";
import type { Edit } from "../../rewrite/passage.ts";
import { phraseEnd } from "../../rewrite/phrase.ts";
import { can, gets } from "../../rewrite/tense.ts";
import { opens } from "../turn.ts";
import { type Deed, lower, they, tokensOf } from "./deed.ts";

/** "bring clean water to 40 villages" → "40 villages will get clean water". */
export function broughtTo(deed: Deed): Edit[] | undefined {
	const { passage, object, until, from, when } = deed;
	const to = tokensOf(deed).findIndex(
		(token, at) => at > object && at < until && token.lower === "to",
	);
	// "bring Kite to the world": to everybody.
	if (
		/^(?:world|market|public|masses)$/.test(lower(deed, to + 2)) &&
		to + 3 === until &&
		lower(deed, to + 1) === "the"
	)
		return [
			...they(deed, `${can[when]} use`),
			{ from: to, to: until, text: "" },
		];
	if (to < 0 || /^(?:the|our|your|its|life|you|us)$/.test(lower(deed, to + 1)))
		return undefined;
	// "brought Kite to Android": there people use it.
	if (/^\p{Lu}/u.test(tokensOf(deed)[to + 1]?.text ?? ""))
		return [
			...they(deed, `${can[when]} use`),
			{
				from: to,
				to: to + 1,
				text: /^(?:android|ios|windows|linux|macos|mac|iphone|ipad|steam|xbox|playstation|chrome|firefox)$/.test(
					lower(deed, to + 1),
				)
					? "on"
					: "in",
			},
		];
	const stop = phraseEnd(tokensOf(deed), to + 1, until);
	const isMany = isPlural(tokensOf(deed), to + 1, stop);
	const what = midSentence(passage, object, to);
	const whom = midSentence(passage, to + 1, stop);
	return what && whom
		? [
				{
					from,
					to: stop,
					text: opens(
						passage,
						from,
						`${whom} ${isMany ? gets[when] : gets[when].replace("now get", "now gets")} ${what}`,
					),
				},
			]
		: undefined;
}
