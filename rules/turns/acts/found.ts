import { useOfThing } from "../../lexicon/news.ts";
import type { Token } from "../../prose/token.ts";
import { pastAt } from "../../rewrite/days.ts";
import { midSentence } from "../../rewrite/letters.ts";
import type { Edit } from "../../rewrite/passage.ts";
import { headOf, phraseEnd } from "../../rewrite/phrase.ts";
import { be, can } from "../../rewrite/tense.ts";
import { opens } from "../turn.ts";
import {
	type Deed,
	itself,
	lower,
	type Outcoming,
	they,
	tokensOf,
} from "./deed.ts";

/** "We joined the fair in Leith", for a fair: people may meet us there. In an alliance they find us. */
export const joined: Outcoming = (deed) => {
	// "joining the team as director": that is work.
	if (/^(?:team|board|committee|staff|crew)$/.test(deed.head)) return undefined;
	const isMeeting =
		useOfThing.get(deed.head) === "join" &&
		!/^(?:groups?|clubs?|calls?|programmes?|campaigns?)$/.test(deed.head);
	const circle =
		/^(?:alliance|association|collective|federation|network|union|league|coalition|consortium|chamber|guild|initiative|foundation|partnership|council|programme|program|scheme|community)$/.test(
			deed.head,
		);
	const isName =
		deed.end === deed.until &&
		tokensOf(deed)
			.slice(deed.object, deed.end)
			.every(({ text }) => /^\p{Lu}/u.test(text));
	if ((circle || isName) && deed.when !== "past")
		return they(deed, `${can[deed.when]} find us in`);
	return isMeeting && deed.when === "now"
		? they(deed, "can meet us at")
		: undefined;
};

/** "launched on two platforms", "moved into our new hall": there people find us. Tokens from the preposition. */
export function landed(
	{ passage, people, lemma, when, from }: Omit<Deed, "object" | "head">,
	at: number,
	until: number,
): Edit[] | undefined {
	const { tokens } = passage.sentence;
	const preposition = tokens[at]?.lower ?? "";
	const isMove = /^(?:move|relocate)$/.test(lemma);
	if (
		!(isMove
			? /^(?:to|into)$/.test(preposition)
			: /^(?:launch|open|debut)$/.test(lemma) &&
				/^(?:on|in|at)$/.test(preposition)) ||
		// "opens on Friday": a day, no place.
		pastAt(tokens, at) >= 0 ||
		!isPlace(tokens, at + 1, until)
	)
		return undefined;
	return [
		{
			from,
			to: at + 1,
			text: opens(
				passage,
				from,
				`${people.subject} ${can[when]} find us ${isMove ? "in" : preposition}`,
			),
		},
	];
}

/** A place by its name or its kind. */
export const isPlace = (
	tokens: readonly Token[],
	from: number,
	until: number,
): boolean =>
	/^\p{Lu}/u.test(tokens[from]?.text ?? "") ||
	/^(?:offices?|building|home|premises|sites?|place|space|shops?|hall|street|address|floor|headquarters|towns?|cit(?:y|ies)|stores?|markets?|countries|platforms?|marketplaces?|studio|kitchen|workshop|unit|barn|house|warehouse|factory|campus|centre|center)$/.test(
		headOf(tokens, from, phraseEnd(tokens, from, until))?.lower ?? "",
	);

/** "changed our name to Kite" → "You can now find us under the name Kite". */
export const renamed: Outcoming = (deed) => {
	const { object, until, when } = deed;
	return lower(deed, object) === "our" &&
		lower(deed, object + 1) === "name" &&
		lower(deed, object + 2) === "to" &&
		object + 3 < until
		? they(deed, `${can[when]} find us under the name`, object + 3)
		: undefined;
};

/** "acquired Brook Power" → "Brook Power is now part of us". */
export const belongs: Outcoming = (deed) => {
	const { passage, object, end, until, when, from } = deed;
	const owner = passage.sentence.clauses.find(({ start }) => start === from);
	const isOurs = tokensOf(deed)[from]?.lower === "we" || !owner;
	const whom = isOurs
		? "us"
		: midSentence(passage, owner.start, owner.subjectEnd);
	const isFirm =
		tokensOf(deed)
			.slice(object, end)
			.some(({ text }) => /^\p{Lu}/u.test(text)) ||
		/^(?:compan(?:y|ies)|firms?|networks?|brands?|business(?:es)?|agenc(?:y|ies)|start-?ups?|chains?|branches|practices?)$/.test(
			deed.head,
		);
	return isFirm && whom && end === until && !/^it$/i.test(whom)
		? itself(deed, object, end, `${be(when, deed.plural)} part of ${whom}`)
		: undefined;
};
