import { engineRoom, insideThings, nothingToUse } from "../../lexicon/news.ts";
import type { Token } from "../../prose/token.ts";
import { isPlural } from "../../rewrite/inflect.ts";
import type { Edit } from "../../rewrite/passage.ts";
import { headOf, phraseEnd } from "../../rewrite/phrase.ts";
import { be, present } from "../../rewrite/tense.ts";
import {
	beforePurpose,
	type Deed,
	itself,
	lower,
	type Outcoming,
	tokensOf,
} from "./deed.ts";
import { moved } from "./moved.ts";

export const better: Outcoming = (deed) => {
	if (
		nothingToUse.test(deed.head) ||
		insideThings.test(deed.head) ||
		engineRoom.test(deed.head) ||
		// "by mending the pier": who mends it is gone.
		(lower(deed, deed.end) === "by" && /ing$/.test(lower(deed, deed.end + 1)))
	)
		return undefined;
	const onto = moved(deed);
	if (onto) return onto;
	const says = beforePurpose(deed, "");
	if (says === undefined) return undefined;
	const edits = improved(deed, deed.object, deed.end);
	const last = edits?.at(-1);
	return edits && last
		? [...edits.slice(0, -1), { ...last, text: last.text + says }]
		: undefined;
};

export function improved(
	deed: Deed,
	start: number,
	end: number,
): Edit[] | undefined {
	const tokens = tokensOf(deed);
	const plural = isPlural(tokens, start, end);
	const head = headOf(tokens, start, end)?.lower ?? "";
	const much = howMuch(deed);
	// "improved waiting times": they are shorter.
	const says = /^times?$/.test(head)
		? `${be(deed.when, plural)} ${much}shorter`
		: isQuality(tokens, start, end) || /^(?:rates?|scores?|levels?)$/.test(head)
			? `${be(deed.when, plural)} ${much}better`
			: `${present(deed.when, plural, "work", "works")} ${much}better`;
	return itself(deed, start, end, says);
}

/** "speed", "the reliability of the line", "the maps and the performance": it works no better, it is better. */
export function isQuality(
	tokens: readonly Token[],
	start: number,
	end: number,
): boolean {
	const isList = tokens.slice(start, end).some(({ lower }) => lower === "and");
	return tokens
		.slice(start, isList ? end : Math.min(end, start + 3))
		.concat(headOf(tokens, start, end) ?? [])
		.some(({ lower }) => quality.test(lower));
}

/** "huge strides", "dramatically improved": "much ", with the space behind. */
export const howMuch = ({ passage, lemma, from, object }: Deed): string =>
	passage.sentence.tokens
		// "improved the huge hall": the hall is huge.
		.slice(from, lemma === "make" ? object + 3 : object)
		.some(({ lower }) =>
			/^(?:drastic|huge|major|massive|big|dramatic|substantial|enormous|considerable|vast|tremendous)(?:ally|ly)?$|^greatly$|^significantly$/.test(
				lower,
			),
		)
		? "much "
		: "";

/** Of some things there is a better one; others work better. */
const quality =
	/^(?:speed|reliability|resiliency|resilience|efficiency|performance|security|accessibility|quality|stability|privacy|accuracy|usability|availability|robustness|consistency|experience|ergonomics|clarity|design|look|documentation|docs|texts?|messages|wording|air|food|menu|lighting|access|care|conditions|communication|visibility|journey)$/;

/** "continue to improve the docs" → "The docs keep getting better". */
export const goingOn: Outcoming = (deed) => {
	const { object, until } = deed;
	const thing = object + 2;
	if (lower(deed, object) !== "to" || lower(deed, object + 1) !== "improve")
		return undefined;
	const stop = phraseEnd(tokensOf(deed), thing, until);
	return stop === until && stop > thing
		? itself(
				deed,
				thing,
				stop,
				`${isPlural(tokensOf(deed), thing, stop) ? "keep" : "keeps"} getting better`,
			)
		: undefined;
};
