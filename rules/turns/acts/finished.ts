import { participleForm, verbReading } from "../../prose/verb-forms.ts";
import { isPlural } from "../../rewrite/inflect.ts";
import { phraseEnd } from "../../rewrite/phrase.ts";
import { be } from "../../rewrite/tense.ts";
import { type Deed, itself, lower, type Outcoming, tokensOf } from "./deed.ts";
import { state } from "./done.ts";

/** "finished automating the till" → "The till is now automated". */
export const finished: Outcoming = (deed) => {
	const work = verbReading(lower(deed, deed.object));
	// "finished the third lock on the 12th": the day stands inside what is finished.
	if (
		tokensOf(deed)
			.slice(deed.object, deed.until)
			.some(
				({ lower: word }, at, all) =>
					word === "on" &&
					all[at + 1]?.lower === "the" &&
					/^\d+(?:st|nd|rd|th)$/.test(all[at + 2]?.lower ?? ""),
			)
	)
		return undefined;
	const all = listEnd(deed);
	if (all > 0)
		return itself(
			deed,
			deed.object,
			all,
			`${be(deed.when, true)} ${deed.when === "past" ? "completed" : "complete"}`,
		);
	if (!work?.forms.has("ing"))
		return /^(?:training|course|degree|tour)s?$/.test(deed.head)
			? undefined
			: state(deed.when === "past" ? "completed" : "complete")(deed);
	const thing = deed.object + 1;
	const stop = phraseEnd(tokensOf(deed), thing, deed.until);
	return stop > thing
		? itself(
				deed,
				thing,
				stop,
				`${be(deed.when, isPlural(tokensOf(deed), thing, stop))} ${participleForm(work.lemma)}`,
			)
		: undefined;
};

/** "stopped building the mast" → "The mast is no longer being built". */
export const stopped: Outcoming = (deed) => {
	const work = verbReading(lower(deed, deed.object));
	const thing = deed.object + 1;
	const stop = phraseEnd(tokensOf(deed), thing, deed.until);
	return work?.forms.has("ing") && stop === deed.until && stop > thing
		? itself(
				deed,
				thing,
				stop,
				`${isPlural(tokensOf(deed), thing, stop) ? "are" : "is"} no longer being ${participleForm(work.lemma)}`,
			)
		: undefined;
};

/** "completed the roof, the stairs and all new doors": where the list of things ends, if it closes the clause. 0 where there is none. */
function listEnd(deed: Deed): number {
	const { end, until } = deed;
	const tokens = tokensOf(deed);
	return tokens[end]?.text === "," &&
		/^(?:the|our|a|an|all|two|three)$/.test(tokens[end + 1]?.lower ?? "") &&
		tokens
			.slice(end, until)
			.every(
				({ lower: word }, at) =>
					!/^(?:which|who|that|bringing|with|so|but)$/.test(word) &&
					(at === 0 || !/(?:ing|ed)$/.test(word)),
			) &&
		tokens.slice(end, until).some(({ lower: word }) => word === "and")
		? until
		: 0;
}
