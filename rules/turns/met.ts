import { nothingToUse, useOfThing } from "../lexicon/news.ts";
import { isPeople } from "../lexicon/people.ts";
import { pastForm, verbReading } from "../prose/verb-forms.ts";
import { isPlural } from "../rewrite/inflect.ts";
import { midSentence } from "../rewrite/letters.ts";
import type { Edit } from "../rewrite/passage.ts";
import { phraseEnd } from "../rewrite/phrase.ts";
import { be, can } from "../rewrite/tense.ts";
import {
	type Deed,
	isNamed,
	itself,
	lower,
	type Outcoming,
	they,
	tokensOf,
} from "./deed.ts";
import { opens } from "./turn.ts";

/** "to the board", "to our team", "to head of care": on it, in it, as one. Undefined where neither is sure. */
function placeOf(deed: Deed): Edit[] | undefined {
	const to = tokensOf(deed).findIndex(
		(token, at) => at > deed.object && at < deed.until && token.lower === "to",
	);
	if (to < 0) return [];
	const rest = tokensOf(deed)
		.slice(to + 1, deed.until)
		.map((token) => token.lower);
	// "to the team", and nothing behind it: it goes without saying.
	if (/^(?:(?:the|our) (?:team|family|crew|staff)|us)$/.test(rest.join(" ")))
		return [{ from: to, to: deed.until, text: "" }];
	if (rest.some((word) => /^(?:board|committee|council|panel)$/.test(word)))
		return [{ from: to, to: to + 1, text: "on" }];
	if (
		rest.some((word) => /^(?:team|crew|branch|office|department)$/.test(word))
	)
		return [{ from: to, to: to + 1, text: "in" }];
	return /^promote$/.test(deed.lemma)
		? [{ from: to, to: to + 1, text: "as" }]
		: undefined;
}

/** "welcomed three new nurses to the Leith team", "appointed Ada Obi as our director": people can turn to them. */
export const met: Outcoming = (deed) => {
	// "welcomed our millionth visitor": nobody to turn to; they came.
	if (
		deed.passage.sentence.customers.some(
			(at) => at >= deed.object && at < deed.end,
		)
	)
		return deed.lemma === "welcome" && deed.end === deed.until
			? itself(deed, deed.object, deed.end, "came to us")
			: undefined;
	if (
		!isNamed(deed) &&
		deed.lemma !== "appoint" &&
		useOfThing.get(deed.head) !== "turn to" &&
		!(isPeople(deed.head) && !nothingToUse.test(deed.head))
	)
		return undefined;
	// "welcomed Northwind as a customer": nobody for others to turn to.
	const as = tokensOf(deed).findIndex(
		({ lower: word }, at) =>
			at > deed.object && at < deed.until && word === "as",
	);
	if (
		as > 0 &&
		tokensOf(deed)
			.slice(as, deed.until)
			.some(({ lower: word }) =>
				/^(?:customer|client|subscriber|investor|sponsor|shareholder|user|member|tenant)s?$/.test(
					word,
				),
			)
	)
		return undefined;
	const place = placeOf(deed);
	return place && [...they(deed, `${can[deed.when]} turn to`), ...place];
};

/** "hired three nurses": they are there for people now; "… to run the night clinic": and do what they were hired for. */
export const hired: Outcoming = (deed) => {
	const isTeam = tokensOf(deed)
		.slice(deed.object, deed.end)
		.some(
			({ lower: word }, at, all) =>
				/^(?:team|staff|crew)$/.test(word) &&
				/^members?$/.test(all[at + 1]?.lower ?? ""),
		);
	if (nothingToUse.test(deed.head) && !isTeam) return undefined;
	const { object, end, until, when } = deed;
	if (
		end === until ||
		/^(?:as|in|from|for|with|at|who|this|last|,)$/.test(lower(deed, end)) ||
		tokensOf(deed)[end]?.text === ","
	)
		return they(deed, `${can[when]} turn to`);
	const act = verbReading(lower(deed, end + 1));
	return lower(deed, end) === "to" &&
		act?.forms.has("base") &&
		act.lemma !== "join"
		? [
				...itself(deed, object, end, "").slice(0, -1),
				{ from: end, to: end + 1, text: "will" },
			]
		: undefined;
};

/** "chose Kite as our baker" → "Kite is now our baker". */
export const became: Outcoming = (deed) => {
	const { object, end, until, when } = deed;
	return lower(deed, end) === "as" &&
		end + 1 < until &&
		(when === "now" || when === "since") &&
		isNamed(deed)
		? [
				...itself(deed, object, end, "").slice(0, -1),
				{ from: end, to: end + 1, text: be(when, deed.plural) },
			]
		: undefined;
};

/** "We hosted a workshop": people could come. */
export const hosted: Outcoming = (deed) => {
	if (useOfThing.get(deed.head) !== "join") return undefined;
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
	const when =
		deed.when === "now" || deed.when === "since" ? "past" : deed.when;
	return deed.when === "since" ? undefined : they(deed, `${can[when]} join`);
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

/** "gave £4,000 to the hospice", "raised £900 for the lifeboat" → "The hospice got £4,000". */
export const given: Outcoming = (deed) => {
	const { passage, object, until, from, lemma } = deed;
	const to = tokensOf(deed).findIndex(
		(token, at) =>
			at > object &&
			at < until &&
			token.lower === (lemma === "raise" ? "for" : "to"),
	);
	const whom = to > 0 ? phraseEnd(tokensOf(deed), to + 1, until) : 0;
	const what = to > 0 ? midSentence(passage, object, to) : undefined;
	const who = to > 0 ? midSentence(passage, to + 1, whom) : undefined;
	return (deed.when === "now" || deed.when === "past") &&
		what &&
		who &&
		/[\d£€$]|^(?:an?|two|three|all|more|over|nearly)\b/.test(what) &&
		!/^(?:you|us|be|the world|our)\b/.test(who)
		? [
				{
					from,
					to: whom,
					text: opens(passage, from, `${who} got ${what}`),
				},
			]
		: undefined;
};

const helpOf: Readonly<Record<string, string>> = {
	train: "training",
	teach: "lessons",
	coach: "coaching",
	mentor: "mentoring",
	advise: "advice",
	support: "support",
	help: "help",
	assist: "help",
};

/** People as a body. */
const bodies =
	/^(?:institution|organi[sz]ation|company|firm|bank|school|charity|council|agency|university|college|hospital|club|group|team|department|family|families|household|households|business|start-ups?|startups?|cities|towns|hospitals|nonprofits?|co-ops?|cooperatives?)$/;

/** "helped 40 families find a home" → "40 families found a home with our help"; "trained 30 stewards" → "30 stewards have had our training". */
export const helped: Outcoming = (deed) => {
	const { object, until, lemma, when } = deed;
	const tokens = tokensOf(deed);
	let person = object;
	while (
		person < until &&
		!isPeople(lower(deed, person)) &&
		!bodies.test(lower(deed, person))
	) {
		if (tokens[person]?.kind === "mark" && tokens[person]?.text !== ",")
			return undefined;
		person++;
	}
	if (person >= until || person > object + 6) return undefined;
	person++;
	const us = tokens[deed.from]?.lower === "we" ? "our" : undefined;
	if (!us || when === "will" || when === "soon" || when === "should")
		return undefined;
	const act = lower(deed, person) === "to" ? person + 1 : person;
	const reading = verbReading(lower(deed, act));
	if (
		reading?.forms.has("base") &&
		(lemma === "help" || act > person) &&
		until > act
	)
		return [
			...itself(deed, object, person, "").slice(0, -1),
			{ from: person, to: act + 1, text: pastForm(reading.lemma) },
			{
				from: until,
				to: until,
				text: ` with ${us} ${helpOf[lemma] ?? "help"}`,
			},
		];
	return act === person &&
		(person === until ||
			/^(?:in|with|on|at|through|to|across|this|last)$/.test(
				lower(deed, person),
			))
		? itself(
				deed,
				object,
				person,
				`${when === "past" ? "had" : isPlural(tokens, object, person) ? "have had" : "has had"} ${us} ${helpOf[lemma] ?? "help"}`,
			)
		: undefined;
};

/** "reached 10,000 members" → "10,000 members are now with us". */
export const reached: Outcoming = (deed) =>
	/^\d/.test(lower(deed, deed.object)) &&
	deed.end === deed.until &&
	/^(?:users|customers|members|subscribers|readers|followers|people|households|families|students|patients|donors|players|listeners|clients|teams|companies|firms|schools)$/.test(
		deed.head,
	)
		? itself(deed, deed.object, deed.end, "are now with us")
		: undefined;
