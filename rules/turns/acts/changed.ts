import { nothingToUse } from "../../lexicon/news.ts";
import { isPlural } from "../../rewrite/inflect.ts";
import { midSentence } from "../../rewrite/letters.ts";
import { headOf, phraseEnd } from "../../rewrite/phrase.ts";
import { gets, present } from "../../rewrite/tense.ts";
import { opens } from "../turn.ts";
import {
	beforePurpose,
	coreEnd,
	itself,
	lower,
	type Outcoming,
	they,
	tokensOf,
} from "./deed.ts";
import { has, state } from "./done.ts";

export const changed: Outcoming = (deed) =>
	deed.when === "now" || deed.when === "since"
		? itself(
				deed,
				deed.object,
				coreEnd(deed),
				`${has(deed, isPlural(tokensOf(deed), deed.object, coreEnd(deed)))} changed`,
			)
		: undefined;

/** "updated our prices": that they are up to date says nothing. */
export const updated: Outcoming = (deed) =>
	equipped(deed) ??
	(/^(?:prices?|fees?|rates?|polic(?:y|ies)|terms|charges|behaviou?rs?|wording|slogan|logo|defaults?|names?|rules?)$/.test(
		deed.head,
	)
		? changed(deed)
		: state("up to date")(deed));

/** "updated the app with a new map" → "The app now has a new map". */
export const equipped: Outcoming = (deed) => {
	const tokens = tokensOf(deed);
	const by = tokens.findIndex(
		(token, at) =>
			at > deed.object && at < deed.until && token.lower === "with",
	);
	if (
		by < 0 ||
		!/^(?:our|the|all|every|each|its)$/.test(lower(deed, deed.object))
	)
		return undefined;
	const plural = isPlural(tokens, deed.object, by);
	// "updated our handbook, with a chapter on boats": the comma goes.
	const end = tokens[by - 1]?.text === "," ? by - 1 : by;
	return [
		...itself(deed, deed.object, by, "").slice(0, -1),
		{
			from: end,
			to: by + 1,
			text: `${end < by ? " " : ""}${present(deed.when, plural, "have", "has")}`,
		},
	];
};

/** "replaced the lock with a keypad" → "Instead of the lock, you now get a keypad". */
export const replaced: Outcoming = (deed) => {
	const { passage, from, object, until, when, people } = deed;
	const by = tokensOf(deed).findIndex(
		(token, at) =>
			at > object && at < until && /^(?:with|by)$/.test(token.lower),
	);
	const old = by > 0 && by - object <= 8 && midSentence(passage, object, by);
	return old
		? [
				{
					from,
					to: by + 1,
					text: opens(
						passage,
						from,
						`instead of ${old}, ${people.subject} ${gets[when]}`,
					),
				},
			]
		: undefined;
};

export const redesigned: Outcoming = (deed) => {
	const says = beforePurpose(
		deed,
		deed.lemma === "relaunch" && (deed.when === "now" || deed.when === "since")
			? `${has(deed, deed.plural)} been relaunched`
			: `${deed.when === "now" ? "now " : ""}${has(deed, deed.plural)}${deed.when === "since" ? " had" : ""} a new ${deed.lemma === "relaunch" ? "start" : /^(?:identity|brand|branding|logo|look|design)$/.test(deed.head) ? "look" : "design"}`,
	);
	if (says === undefined || nothingToUse.test(deed.head)) return undefined;
	// "redesigned the menu with our chef": the chef is no part of it.
	const core = coreEnd(deed);
	return itself(
		deed,
		deed.object,
		lower(deed, core) === "with" ? core : deed.end,
		says,
	);
};

/** "gave our app a makeover" → "You now get our app with a new look". */
export const madeOver: Outcoming = (deed) => {
	const tokens = tokensOf(deed);
	const second = tokens.findIndex(
		(token, at) =>
			at > deed.object + 1 &&
			at < deed.until &&
			/^(?:an?|new)$/.test(token.lower),
	);
	if (second < 0 || !/^(?:our|the)$/.test(lower(deed, deed.object)))
		return undefined;
	const stop = phraseEnd(tokens, second, deed.until);
	const what = headOf(tokens, second, stop)?.lower ?? "";
	if (/^(?:look|design|feel|home|name|layout|logo)$/.test(what))
		return [
			...they(deed, gets[deed.when]),
			{ from: second, to: second, text: "with" },
		];
	return /^(?:makeover|refresh|facelift)$/.test(what)
		? [
				...they(deed, gets[deed.when]),
				{ from: second, to: stop, text: "with a new look" },
			]
		: undefined;
};
