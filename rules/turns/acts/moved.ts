import { thirdPerson, verbReading } from "../../prose/verb-forms.ts";
import { isPlural } from "../../rewrite/inflect.ts";
import type { Edit } from "../../rewrite/passage.ts";
import { headOf, phraseEnd } from "../../rewrite/phrase.ts";
import { be, present } from "../../rewrite/tense.ts";
import { itself, lower, type Outcoming, tokensOf } from "./deed.ts";

/** "upgraded the hubs to use Kite 5" → "The hubs now use Kite 5"; "moved the shop into the station" → "The shop is now in the station". */
export const moved: Outcoming = (deed) => {
	const { lemma, object, until, when } = deed;
	const tokens = tokensOf(deed);
	if (
		!/^(?:move|migrate|switch|port|transition|upgrade|downgrade|update|expand|graduate|relocate|transfer)$/.test(
			lemma,
		)
	)
		return undefined;
	// "expanded our goal to help others": a goal is nowhere.
	if (
		/^(?:goals?|mission|vision|focus|ambitions?|aims?|infrastructure)$/.test(
			deed.head,
		)
	)
		return undefined;
	const onto = tokens.findIndex(
		(token, at) =>
			at > object && at < until && /^(?:to|into|onto)$/.test(token.lower),
	);
	// "updated the guide, telling readers what to bring": that "to" is another's.
	if (
		onto < 0 ||
		tokens
			.slice(object, onto)
			.some(
				({ text, lower: word }) =>
					/^[,;:(–—]$/.test(text) || /^(?:that|which|who|what|how)$/.test(word),
			)
	)
		return undefined;
	// "moved the loans to the next harvest": to a time, not to a place.
	if (
		tokens
			.slice(onto + 1, onto + 4)
			.some(({ lower: word }) =>
				/^(?:next|later|following|earlier)$/.test(word),
			)
	)
		return undefined;
	// "moved our servers gradually to the fjord": how, not what.
	if (/ly$/.test(lower(deed, onto - 1))) return undefined;
	const plural = isPlural(tokens, object, onto);
	const next = lower(deed, onto + 1);
	// "updated the form to show errors": it shows them now.
	const works =
		/^(?:use|support|include|run|work)$/.test(next) ||
		(/^(?:update|upgrade|expand)$/.test(lemma) &&
			verbReading(next)?.forms.has("base") === true &&
			!/^(?:better|get|continue|allow|let|enable|help|make|ensure|avoid|prevent|be|meet|improve|reduce|keep|give|permit)$/.test(
				next,
			));
	if (!works && (next === "better" || verbReading(next)?.forms.has("base")))
		return undefined;
	const place = headOf(tokens, onto + 1, phraseEnd(tokens, onto + 1, until));
	// "moved the lessons to the hands of our friends": people run them, they run on nothing.
	if (
		/^(?:hands|team|partners?|department|group|crew|owners?|company)$/.test(
			place?.lower ?? "",
		)
	)
		return undefined;
	// "upgraded every reward to the upper tier": in it.
	const rank =
		/^(?:tier|plan|level|class|category|band|grade|site|website|domain|page|repo|repository)s?$/.test(
			place?.lower ?? "",
		);
	// "moved the state to the front", "to the top": at one.
	const edge = /^(?:front|top|end|bottom|back|start|edge|head|entrance)$/.test(
		place?.lower ?? "",
	);
	const on =
		/^(?:floor|level|page|platform|server|servers|site|cloud|side|street|road|list|menu|website|app|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?$/.test(
			place?.lower ?? "",
		);
	const basis =
		/^(?:engine|stack|framework|database|infrastructure|backend|runtime|architecture|hardware|codebase)s?$/.test(
			place?.lower ?? "",
		);
	const verb = works
		? present(when, plural, next, thirdPerson(next))
		: lemma === "graduate"
			? be(when, plural)
			: lemma === "expand"
				? `${present(when, plural, "extend", "extends")} to`
				: !basis &&
						(rank ||
							/^(?:move|relocate|transfer)$/.test(lemma) ||
							lower(deed, onto) === "into")
					? `${be(when, plural)} ${edge ? "at" : on ? "on" : "in"}`
					: `${present(when, plural, "run", "runs")} on`;
	// "moved the shop from Oak Road to Elm Road": where it was goes.
	const out = tokens.findIndex(
		(token, at) => at > object && at < onto && token.lower === "from",
	);
	const left = out > 0 ? out : onto;
	const [gone, ...capital] = itself(deed, object, left, "").slice(0, -1);
	return [
		gone as Edit,
		...capital,
		{ from: left, to: onto + (works ? 2 : 1), text: verb },
	];
};
