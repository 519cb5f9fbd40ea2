import { insideThings, nothingToUse } from "../../lexicon/news.ts";
import { participleForm, verbReading } from "../../prose/verb-forms.ts";
import { isPlural } from "../../rewrite/inflect.ts";
import { phraseEnd } from "../../rewrite/phrase.ts";
import { be } from "../../rewrite/tense.ts";
import {
	beforePurpose,
	coreEnd,
	type Deed,
	itself,
	lower,
	type Outcoming,
	tokensOf,
} from "./deed.ts";

const measured =
	/^(?:higher|lower|wider|longer|shorter|larger|bigger|smaller|deeper|thicker|taller|further)$/;

/** What was done is done: the thing stands there, and how it was done goes on behind it. */
export const done: Outcoming = (deed) => {
	if (nothingToUse.test(deed.head) || insideThings.test(deed.head))
		return undefined;
	// "invalidated all sessions logged in": what was done to them is said of them already.
	if (
		tokensOf(deed)
			.slice(deed.object, deed.until)
			.some(
				({ lower: word }, at, all) =>
					/^(?:logged|signed|checked|opted)$/.test(word) &&
					all[at + 1]?.lower === "in",
			)
	)
		return undefined;
	// "covered the new maps above": told, not done.
	if (
		deed.lemma === "cover" &&
		tokensOf(deed)
			.slice(deed.object, deed.until)
			.some(({ lower: word }) => /^(?:above|below|earlier|here)$/.test(word))
	)
		return undefined;
	// "rebuilt the pier 80 cm higher": how it is now does not belong to its name. "closed our loan": nothing is shut.
	if (
		(measured.test(lower(deed, deed.end - 1)) &&
			tokensOf(deed)
				.slice(deed.object + 1, deed.end)
				.some(({ kind }) => kind === "number")) ||
		(deed.lemma === "close" &&
			/^(?:round|series|facility|loan|deal|extension|financing|raise)$/.test(
				deed.head,
			))
	)
		return undefined;
	const end = coreEnd(deed);
	// "We're testing the lift": it is under way, not to come.
	if (deed.when === "soon")
		return itself(
			deed,
			deed.object,
			end,
			`${isPlural(tokensOf(deed), deed.object, end) ? "are" : "is"} now being ${pastOf(deed)}${deed.particle}`,
		);
	// "this morning": it was then.
	const when =
		deed.when === "now" && /^(?:this|earlier)$/.test(lower(deed, deed.end))
			? "past"
			: deed.when;
	return itself(
		deed,
		deed.object,
		end,
		`${be(when, isPlural(tokensOf(deed), deed.object, end))} ${pastOf(deed)}${deed.particle}`,
	);
};

export const pastOf = ({ lemma, said }: Deed): string =>
	(/ed$/.test(said) && !verbReading(lemma)) ||
	verbReading(said)?.forms.has("participle")
		? said
		: participleForm(lemma);

export const state =
	(adjective: string): Outcoming =>
	(deed) => {
		if (nothingToUse.test(deed.head)) return undefined;
		const is = `${be(deed.when, deed.plural)} ${adjective}`;
		// "completed the process to choose a chair": the process is to choose one.
		if (
			/^(?:process|work|search|vote|effort|campaign|procedure|exercise)$/.test(
				deed.head,
			) &&
			lower(deed, deed.end) === "to"
		)
			return itself(deed, deed.object, deed.until, is);
		const says = beforePurpose(deed, is);
		if (says !== undefined) return itself(deed, deed.object, deed.end, says);
		// "completed a move from one server to two": all of it is complete.
		return lower(deed, deed.end) === "to" &&
			phraseEnd(tokensOf(deed), deed.end + 1, deed.until) === deed.until
			? itself(deed, deed.object, deed.until, is)
			: undefined;
	};

export const has = (deed: Deed, plural: boolean): string =>
	deed.when === "will" || deed.when === "soon" || deed.when === "should"
		? "will have"
		: plural
			? "have"
			: "has";

/** "kept all branches open" → "All branches are still open". */
export const kept: Outcoming = (deed) => {
	// "are keeping all the forms in one place": there they are kept.
	if (deed.when === "soon" && deed.lemma === "keep") {
		const at = coreEnd(deed);
		return /^(?:in|under|at|on)$/.test(lower(deed, at)) &&
			!nothingToUse.test(deed.head)
			? itself(
					deed,
					deed.object,
					at,
					`${isPlural(tokensOf(deed), deed.object, at) ? "are" : "is"} kept`,
				)
			: undefined;
	}
	const says = tokensOf(deed).findIndex(
		({ lower: word }, at) =>
			at > deed.object &&
			at < deed.until &&
			/^(?:open|free|available|affordable|running)$/.test(word),
	);
	return says > 0 && says + 1 === deed.until
		? itself(
				deed,
				deed.object,
				says,
				`${isPlural(tokensOf(deed), deed.object, says) ? "are" : "is"} still`,
			)
		: undefined;
};

/** "prioritised step-free access" → "Step-free access came first". */
export const first: Outcoming = (deed) => {
	if (nothingToUse.test(deed.head) || insideThings.test(deed.head))
		return undefined;
	const says = beforePurpose(
		deed,
		deed.when === "will" || deed.when === "soon"
			? "will come first"
			: "came first",
	);
	return says === undefined
		? undefined
		: itself(deed, deed.object, deed.end, says);
};
