import { nothingToUse } from "../../lexicon/news.ts";
import { participleForm, verbReading } from "../../prose/verb-forms.ts";
import { isPlural } from "../../rewrite/inflect.ts";
import type { Edit } from "../../rewrite/passage.ts";
import { headOf, phraseEnd } from "../../rewrite/phrase.ts";
import {
	type Deed,
	goesOnWell,
	itself,
	lower,
	type Outcoming,
	tokensOf,
} from "./deed.ts";

/** "started building a map", "began work on a map", "working on scoping and building a map" → "A map is on its way". */
export const underWay: Outcoming = (deed) => {
	const { object, until } = deed;
	const hard = lower(deed, object + 1) === "hard" ? 1 : 0;
	let at = object;
	if (
		/^work(?:ing)?$/.test(lower(deed, at)) &&
		lower(deed, at + 1 + hard) === "on"
	)
		at += 2 + hard;
	else if (!making.test(lower(deed, at))) return undefined;
	if (making.test(lower(deed, at))) {
		at++;
		if (lower(deed, at) === "and" && making.test(lower(deed, at + 1))) at += 2;
	}
	// "working on providing care": given to whom, once nobody gives?
	if (/^(?:providing|offering|giving|bringing|making)$/.test(lower(deed, at)))
		return undefined;
	// "working on finishing the map": it is being finished.
	const act = verbReading(lower(deed, at));
	if (at > object && act?.forms.has("ing") && !act.forms.has("base")) {
		const end = phraseEnd(tokensOf(deed), at + 1, until);
		return end === until && end > at + 1
			? itself(
					deed,
					at + 1,
					end,
					`${isPlural(tokensOf(deed), at + 1, end) ? "are" : "is"} being ${participleForm(act.lemma)}`,
				)
			: undefined;
	}
	const thing = at;
	// "started work on the roof": the roof is there.
	if (
		/^(?:the|our)$/.test(lower(deed, thing)) &&
		!tokensOf(deed)
			.slice(thing, until)
			.some(({ lower: word }) => /^(?:new|first|second|next)$/.test(word))
	) {
		const end = phraseEnd(tokensOf(deed), thing, until);
		return lower(deed, object) === "work" && end === until
			? itself(deed, object, end, "is under way")
			: undefined;
	}
	if (
		/^(?:on|how|what|out|up|it|this|that|these|those|with)$/.test(
			lower(deed, thing),
		)
	)
		return undefined;
	const stop = phraseEnd(tokensOf(deed), thing, until);
	// "drawing maps, planning routes": works, not things.
	if (
		tokensOf(deed)
			.slice(thing, stop)
			.some(
				({ text, lower: word }, at, all) =>
					(text === "," || word === "and") &&
					/ing$/.test(all[at + 1]?.lower ?? ""),
			)
	)
		return undefined;
	const plural = isPlural(tokensOf(deed), thing, stop);
	const head = headOf(tokensOf(deed), thing, stop)?.lower ?? "";
	const here: Deed = { ...deed, object: thing, end: stop };
	return stop > thing &&
		goesOnWell(here) &&
		!leansOnDoer(here) &&
		!nothingToUse.test(head) &&
		!/ing$/.test(head)
		? [
				...itself(
					deed,
					thing,
					stop,
					lower(deed, stop) === "for"
						? plural
							? "have been on their way"
							: "has been on its way"
						: plural
							? "are on their way"
							: "is on its way",
				),
				...withWork(deed, stop),
			]
		: undefined;
};

/** "…, using the new engine", "…, which will carry more": neither can stand behind "is on its way". */
const leansOnDoer = (deed: Deed): boolean =>
	tokensOf(deed)
		.slice(deed.end, deed.until)
		.some(
			({ lower: word }, at, rest) =>
				(at === 0 && /^(?:using|by|with)$/.test(word)) ||
				/^(?:aiming|hoping|trying)$/.test(word) ||
				(rest[at - 1]?.text === "," && word === "which"),
		);

/** "…, rewriting the guide": once the doer is gone, ", with the guide being rewritten". */
function withWork(deed: Deed, from: number): Edit[] {
	const tokens = tokensOf(deed);
	const comma = tokens.findIndex(
		({ text }, at) =>
			at >= from &&
			at < deed.until - 2 &&
			text === "," &&
			verbReading(lower(deed, at + 1))?.forms.has("ing") === true &&
			/^(?:the|our|all|every|both|a|an|its)$/.test(lower(deed, at + 2)),
	);
	const act = verbReading(lower(deed, comma + 1));
	const end = comma < 0 ? 0 : phraseEnd(tokens, comma + 2, deed.until);
	return comma > 0 && act && end === deed.until && act.lemma !== "include"
		? [
				{ from: comma + 1, to: comma + 2, text: "with" },
				{ from: end, to: end, text: ` being ${participleForm(act.lemma)}` },
			]
		: [];
}

const making =
	/^(?:building|developing|designing|writing|preparing|making|planning|translating|creating|drafting|scoping|prototyping|producing|implementing|testing)$/;

/** "We're experimenting with evening visits" → "Evening visits are now being tried out". */
export const triedOut: Outcoming = (deed) => {
	const { object, when, said } = deed;
	if (/^(?:having|letting|making|using)$/.test(lower(deed, object)))
		return undefined;
	// "visits over the limit": which visits. "an approach to hiring": what kind.
	const end = /^(?:over|under|to|as)$/.test(lower(deed, deed.end))
		? phraseEnd(tokensOf(deed), deed.end + 1, deed.until)
		: deed.end;
	const many = isPlural(tokensOf(deed), object, end);
	if (/ed$/.test(said))
		return itself(deed, object, end, `${many ? "were" : "was"} tried out`);
	return when === "soon" || when === "now"
		? itself(deed, object, end, `${many ? "are" : "is"} now being tried out`)
		: undefined;
};
