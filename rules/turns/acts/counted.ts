import { insideThings, nothingToUse } from "../../lexicon/news.ts";
import { isPlural } from "../../rewrite/inflect.ts";
import { be } from "../../rewrite/tense.ts";
import { coreEnd, itself, lower, type Outcoming, tokensOf } from "./deed.ts";
import { has, pastOf } from "./done.ts";

/** "cut the waiting time by half" → "The waiting time has fallen by half". */
export const counted =
	(verb: string): Outcoming =>
	(deed) => {
		if (deed.when !== "now" && deed.when !== "since") return undefined;
		const end = coreEnd(deed);
		const plural = isPlural(tokensOf(deed), deed.object, end);
		// "increased our opening hours": they are longer.
		if (/^(?:hours|days|periods?|seasons?)$/.test(deed.head))
			return itself(
				deed,
				deed.object,
				end,
				`${be(deed.when, plural)} ${verb === "grown" ? "longer" : "shorter"}`,
			);
		const says =
			deed.lemma === "halve" ||
			deed.lemma === "double" ||
			deed.lemma === "triple"
				? pastOf(deed)
				: verb;
		return insideThings.test(deed.head) ||
			(nothingToUse.test(deed.head) &&
				!/^grants?$/.test(deed.head) &&
				// "the import time by half"
				!(/^times?$/.test(deed.head) && lower(deed, end) === "by"))
			? undefined
			: itself(deed, deed.object, end, `${has(deed, plural)} ${says}`);
	};

/** "invested £2m in the lifts" → "£2m has gone into the lifts". */
export const invested: Outcoming = (deed) => {
	const into = tokensOf(deed).findIndex(
		(token, at) =>
			at > deed.object && at < deed.until && /^in(?:to)?$/.test(token.lower),
	);
	return into > 0 &&
		/[£€$\d]/.test(lower(deed, deed.object)) &&
		(deed.when === "now" || deed.when === "since")
		? [
				...itself(deed, deed.object, into, "").slice(0, -1),
				{ from: into, to: into + 1, text: "has gone into" },
			]
		: undefined;
};
