import { nothingToUse, troubles } from "../../lexicon/news.ts";
import { participleForm } from "../../prose/verb-forms.ts";
import type { Edit } from "../../rewrite/passage.ts";
import { be } from "../../rewrite/tense.ts";
import {
	beforePurpose,
	type Deed,
	goesOnWell,
	itself,
	lower,
	type Outcoming,
	they,
	tokensOf,
} from "./deed.ts";
import { state } from "./done.ts";

export const fixed: Outcoming = (deed) => {
	const { head, lemma, object, end, until, when } = deed;
	if (/^(?:this|that|it)$/.test(lower(deed, object)))
		return object + 1 >= until ||
			/^(?:by|in|with|for)$/.test(lower(deed, object + 1))
			? itself(deed, object, object + 1, `${be(when, false)} fixed`)
			: undefined;
	if (troubles.test(head)) {
		// "two issues which should make it faster": the issues are not what the rest is about.
		if (
			lower(deed, end) === "which" &&
			/^(?:should|will|may)$/.test(lower(deed, end + 1))
		)
			return itself(
				deed,
				object,
				end,
				`${be(when, deed.plural)} ${participleForm(lemma)},`,
			);
		// "most of the bugs reported since May": all of them that were.
		if (
			tokensOf(deed)
				.slice(object, until)
				.some(({ lower: word }) => /^(?:reported|found|raised)$/.test(word))
		)
			return itself(
				deed,
				object,
				until,
				`${be(when, deed.plural)} ${participleForm(lemma)}`,
			);
		// "the issues", "these bugs": known ones, so they are said to be gone.
		if (
			/^(?:these|those|this)$/.test(lower(deed, object)) ||
			(end < until && lower(deed, end) !== "since")
		)
			return goesOnWell(deed) &&
				!/^(?:that|which|where|when|since|reported|found)$/.test(
					lower(deed, end),
				)
				? itself(
						deed,
						object,
						end,
						`${be(when, deed.plural)} ${participleForm(lemma)}`,
					)
				: they(deed, noLonger(deed, "run into"));
		return they(deed, noLonger(deed, "run into"));
	}
	if (lemma === "address") return undefined;
	return nothingToUse.test(head)
		? undefined
		: state(
				/^(?:drain|fire|noise|smell|damage|loss|waste|leakage)$/.test(head)
					? "gone"
					: participleForm(lemma),
			)(deed);
};

export const gone: Outcoming = (deed) =>
	nothingToUse.test(deed.head) || goesFromPlace(deed)
		? undefined
		: /^(?:that|which)$/.test(lower(deed, deed.end))
			? // "removed some things which were old": they can't be named, but they are gone.
				/^(?:things|stuff|parts)$/.test(deed.head)
				? itself(
						deed,
						deed.object,
						deed.until,
						`${be(deed.when, deed.plural)} gone`,
					)
				: they(deed, noLonger(deed, "see"))
			: isGone(deed);

/** "removed 400 cups from the beach": they are gone from there, not everywhere. */
const goesFromPlace = (deed: Deed): boolean =>
	/^\d|^(?:two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|many)$/.test(
		lower(deed, deed.object),
	) &&
	tokensOf(deed)
		.slice(deed.object, deed.until)
		.some(({ lower: word }) => word === "from");

/** "removed the ropes to make it lighter" → "The ropes are now gone, to make it lighter". */
function isGone(deed: Deed): Edit[] | undefined {
	const says = beforePurpose(deed, `${be(deed.when, deed.plural)} gone`);
	return says === undefined
		? undefined
		: itself(deed, deed.object, deed.end, says);
}

const noLonger = ({ when }: Deed, verb: string): string =>
	when === "now" || when === "past" || when === "since"
		? `no longer ${verb}`
		: `${when === "should" ? "should" : "will"} no longer ${verb}`;
