import { nothingToUse } from "../../lexicon/news.ts";
import { can, gets } from "../../rewrite/tense.ts";
import { opens } from "../turn.ts";
import {
	coreEnd,
	isNamed,
	lower,
	type Outcoming,
	they,
	tokensOf,
} from "./deed.ts";
import { useFor } from "./use-for.ts";

/** "We now have a lift", "We have a new lift": what there is, people use. */
export const had: Outcoming = (deed) => {
	const { head, object, when, from } = deed;
	// "We had three tutors": whether they are still there is not said.
	if (
		deed.said === "had" &&
		!/^(?:have|has|'ve|’ve)$/.test(lower(deed, object - 2))
	)
		return undefined;
	const tokens = tokensOf(deed);
	// "We now have 412 followers": nobody uses them.
	if (
		/^(?:followers?|subscribers?|fans?|donors?|investors?|backers?|sponsors?)$/.test(
			head,
		) ||
		deed.passage.sentence.customers.some((at) => at >= object && at < deed.end)
	)
		return undefined;
	const isNews =
		tokens.slice(from, object).some((token) => token.lower === "now") ||
		lower(deed, object + 1) === "new";
	if (isNamed(deed) && /^\p{Lu}/u.test(tokens[object + 1]?.text ?? ""))
		return they(deed, `${can[when]} turn to`);
	const verb = useFor(tokens, object, deed.end, head);
	// "have nearly 430 mentors"
	if (
		verb === "turn to" &&
		(tokens[object]?.kind === "number" ||
			/^(?:nearly|over|more|two|three|four|five|six|seven|eight|nine|ten)$/.test(
				lower(deed, object),
			))
	)
		return they(deed, `${can[when]} turn to`);
	if (verb === "get")
		return they(deed, when === "now" ? "have had" : gets[when]);
	// "…, and have promising results": there they are.
	if (/^(?:results|signs|news|feedback)$/.test(head) && when === "now")
		return [
			{
				from,
				to: object,
				text: opens(deed.passage, from, deed.plural ? "there are" : "there is"),
			},
		];
	if (nothingToUse.test(head)) return undefined;
	if (!isNews)
		// "We have a page on the fair": it is there to be read.
		return verb && /^(?:read|visit|watch|listen to)$/.test(verb)
			? they(deed, `${when === "now" ? "can" : can[when]} ${verb}`)
			: undefined;
	return they(deed, `${can[when]} ${verb ?? "use"}`);
};

/** "secured planning permission for 40 homes", "received funding for a lift": it is there. */
export const allowed: Outcoming = (deed) =>
	/^(?:permission|consent|approval|clearance|funding)$/.test(deed.head) &&
	deed.when !== "past" &&
	lower(deed, coreEnd(deed)) === "for"
		? [
				{
					from: deed.from,
					to: deed.object,
					text: opens(
						deed.passage,
						deed.from,
						deed.when === "now" || deed.when === "since"
							? "there is now"
							: "there will be",
					),
				},
			]
		: undefined;
