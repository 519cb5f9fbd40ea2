import { useOfThing } from "../../lexicon/news.ts";
import { can } from "../../rewrite/tense.ts";
import { type Outcoming, they, tokensOf } from "./deed.ts";

/** "We hosted a workshop": people could come. */
export const hosted: Outcoming = (deed) => {
	const use = useOfThing.get(deed.head);
	if (use !== "join" && use !== "visit") return undefined;
	// "ran a poster campaign": it was seen.
	if (/^campaigns?$/.test(deed.head)) return undefined;
	// "ran a pilot with 30 patients": it was for them alone.
	if (
		tokensOf(deed)
			.slice(deed.object, deed.end)
			.some(
				({ lower: word }, at, all) =>
					word === "with" && all[at + 1]?.kind === "number",
			)
	)
		return undefined;
	// "hosted 48 evenings, selling out 29": who sold them would be gone.
	if (
		tokensOf(deed)
			.slice(deed.end, deed.until)
			.some(
				({ text }, at, rest) =>
					text === "," && /ing$/.test(rest[at + 1]?.lower ?? ""),
			)
	)
		return undefined;
	const when =
		deed.when === "now" || deed.when === "since" ? "past" : deed.when;
	return deed.when === "since" ? undefined : they(deed, `${can[when]} ${use}`);
};

export const attended: Outcoming = (deed) =>
	deed.when === "now"
		? they(
				deed,
				deed.lemma === "sponsor" ? "can meet us at" : "could meet us at",
			)
		: deed.when === "will" || deed.when === "soon"
			? they(deed, `${can[deed.when]} meet us at`)
			: undefined;
