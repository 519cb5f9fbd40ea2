import { nothingToUse, openTo, useOfThing } from "../../lexicon/news.ts";
import { can } from "../../rewrite/tense.ts";
import { headAt, type Outcoming, they } from "./deed.ts";

/** "started a mentoring programme": people can join it. */
export const opened: Outcoming = (deed) =>
	useOfThing.get(deed.head) === "join"
		? they(deed, `${can[deed.when]} join`)
		: undefined;

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
