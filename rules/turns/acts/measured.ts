import { isPlural } from "../../rewrite/inflect.ts";
import { be } from "../../rewrite/tense.ts";
import { opens } from "../turn.ts";
import {
	behind,
	coreEnd,
	headAt,
	itself,
	lower,
	type Outcoming,
	they,
	tokensOf,
} from "./deed.ts";

const ways: Readonly<Record<string, string>> = {
	cut: "down",
	reduce: "down",
	lower: "down",
	shorten: "down",
	raise: "up",
	increase: "up",
	grow: "up",
};

/** "raised the upload limit to 2 GB" → "The upload limit is now 2 GB". */
export const nowAt: Outcoming = (deed) => {
	const { object, until, when } = deed;
	const tokens = tokensOf(deed);
	const end = coreEnd(deed);
	const way = ways[deed.lemma];
	// "cut the crossing from 19 to 7 minutes" → "The crossing is down from 19 to 7 minutes".
	if (
		way &&
		lower(deed, end) === "from" &&
		/^[£€$]?\d/.test(lower(deed, end + 1)) &&
		(when === "now" || when === "since")
	)
		return itself(
			deed,
			object,
			end,
			`${isPlural(tokens, object, end) ? "are" : "is"} ${way}`,
		);
	const figure = tokens[end + 1];
	if (
		lower(deed, end) !== "to" ||
		end + 2 > until ||
		!(figure?.kind === "number" || /^[£€$]$/.test(figure?.text ?? "")) ||
		(when !== "now" && when !== "since")
	)
		return undefined;
	const [gone, ...capital] = itself(deed, object, end, "").slice(0, -1);
	return [
		...(gone ? [gone] : []),
		...capital,
		{ from: end, to: end + 1, text: be("now", isPlural(tokens, object, end)) },
	];
};

/** "cut our prices" → "You now pay lower prices". */
export const paidLess: Outcoming = (deed) => {
	const at = headAt(deed);
	return /^(?:prices|fees|fares|charges|rates|rents)$/.test(deed.head) &&
		/^(?:our|the|all)$/.test(lower(deed, deed.object)) &&
		at === deed.object + 1 &&
		!/^(?:to|by|from)$/.test(lower(deed, deed.end)) &&
		(deed.when === "now" || deed.when === "since")
		? they(deed, "now pay lower", at)
		: undefined;
};

const times: Readonly<Record<string, string>> = {
	double: "twice",
	triple: "three times",
	quadruple: "four times",
};

/** "doubled the number of seats" → "There are now twice as many seats". */
export const timesAsMany: Outcoming = (deed) => {
	const counted = behind(deed, /^number$/, "of");
	const often = times[deed.lemma];
	return often && counted > 0 && deed.when === "now"
		? [
				{
					from: deed.from,
					to: counted,
					text: opens(
						deed.passage,
						deed.from,
						`there are now ${often} as many`,
					),
				},
			]
		: undefined;
};
