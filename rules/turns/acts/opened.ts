import {
	insideThings,
	nothingToUse,
	openTo,
	useOfThing,
} from "../../lexicon/news.ts";
import { can } from "../../rewrite/tense.ts";
import {
	goesOnWell,
	headAt,
	itself,
	lower,
	type Outcoming,
	they,
	tokensOf,
} from "./deed.ts";

/** "started a mentoring programme": people can join it. "started a review of the fees": it has started. */
export const opened: Outcoming = (deed) => {
	// "started teaching lessons": that is work.
	if (/ing$/.test(lower(deed, deed.object)) && deed.end > deed.object + 1)
		return undefined;
	const use = useOfThing.get(deed.head) ?? "";
	if (/^(?:join|visit|read|listen to|watch|take part in)$/.test(use))
		return they(deed, `${can[deed.when]} ${use}`);
	if (
		!/^(?:review|search|consultation|pilot|study|survey|appeal|series|collection|trial|rollout|inquiry|investigation|process)$/.test(
			deed.head,
		) ||
		!/^(?:an?|the|our|two|three)$/.test(lower(deed, deed.object)) ||
		!goesOnWell(deed) ||
		tokensOf(deed)
			.slice(deed.object, deed.end)
			.some((token) => insideThings.test(token.lower))
	)
		return undefined;
	const many = deed.plural;
	return itself(
		deed,
		deed.object,
		deed.end,
		deed.when === "now"
			? `${many ? "have" : "has"} started`
			: deed.when === "soon"
				? `${many ? "are" : "is"} starting`
				: deed.when === "will"
					? "will start"
					: "started",
	);
};

/** "accepting applications" → "You can apply"; "accepting papers" → "You can send in papers". */
export const accepted: Outcoming = (deed) => {
	const entry = openTo.get(deed.head);
	if (entry) return they(deed, `can ${entry}`, headAt(deed) + 1);
	return /^(?:proposals|papers|abstracts|nominations|ideas|entries|stories|talks|designs|photos|feedback)$/.test(
		deed.head,
	)
		? they(deed, "can send in")
		: undefined;
};

/** "We're highlighting nine projects": here they are. */
export const shown: Outcoming = (deed) =>
	nothingToUse.test(deed.head) && deed.head !== "projects"
		? undefined
		: they(deed, deed.when === "will" ? "will see" : "can see");
