import { nothingToUse, useOfThing } from "../../lexicon/news.ts";
import { isPeople } from "../../lexicon/people.ts";
import { verbReading } from "../../prose/verb-forms.ts";
import type { Edit } from "../../rewrite/passage.ts";
import { headOf, phraseEnd } from "../../rewrite/phrase.ts";
import { be, can } from "../../rewrite/tense.ts";
import {
	type Deed,
	isNamed,
	itself,
	lower,
	type Outcoming,
	they,
	tokensOf,
} from "./deed.ts";

/** "welcomed three new nurses to the Leith team", "appointed Ada Obi as our director": people can turn to them. */
export const met: Outcoming = (deed) => {
	// "welcomed our millionth visitor": nobody to turn to; they came.
	if (
		deed.passage.sentence.customers.some(
			(at) => at >= deed.object && at < deed.end,
		)
	)
		return deed.lemma === "welcome"
			? (cameTo(deed) ??
					(deed.end === deed.until
						? itself(deed, deed.object, deed.end, "came to us")
						: undefined))
			: undefined;
	if (
		!isNamed(deed) &&
		deed.lemma !== "appoint" &&
		useOfThing.get(deed.head) !== "turn to" &&
		!(isPeople(deed.head) && !nothingToUse.test(deed.head))
	)
		return undefined;
	const joined = deed.lemma === "welcome" && partOf(deed);
	if (joined) return joined;
	// "welcomed two new sponsors": nobody turns to them.
	if (
		/^(?:sponsors?|backers?|donors?|supporters?|investors?|partners?)$/.test(
			deed.head,
		)
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

/** "welcome Northwind into the harbour group" → "Northwind is now part of the harbour group". */
function partOf(deed: Deed): Edit[] | undefined {
	const at = tokensOf(deed).findIndex(
		({ lower: word }, i) =>
			i > deed.object && i < deed.until && /^(?:in)?to$/.test(word),
	);
	return at > 0 &&
		/^(?:the|our)$/.test(lower(deed, at + 1)) &&
		joinable.test(
			headOf(
				tokensOf(deed),
				at + 1,
				phraseEnd(tokensOf(deed), at + 1, deed.until),
			)?.lower ?? "",
		) &&
		/^(?:now|since|past)$/.test(deed.when)
		? [
				...itself(deed, deed.object, at, "").slice(0, -1),
				{
					from: at,
					to: at + 1,
					text:
						deed.when === "past"
							? "joined"
							: `${be(deed.when, deed.plural)} part of`,
				},
			]
		: undefined;
}

/** What one can be a part of: not a hall, and not a team, where people are turned to. */
const joinable =
	/^(?:group|programme|program|scheme|network|alliance|community|club|association|federation|union|project|ecosystem|consortium|coalition|league|cohort|chapter|partnership|cooperative|co-op|initiative|campaign|trial|pilot|organi[sz]ation)$/;

/** "to the board", "to our team", "to head of care": on it, in it, as one. Undefined where neither is sure. */
function placeOf(deed: Deed): Edit[] | undefined {
	const to = tokensOf(deed).findIndex(
		(token, at) => at > deed.object && at < deed.until && token.lower === "to",
	);
	if (to < 0) return deed.lemma === "promote" ? undefined : [];
	if (verbReading(lower(deed, to + 1))?.forms.has("base")) return undefined;
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

/** "added two new members to the sailing team": people can turn to them. */
export const addedTo: Outcoming = (deed) => {
	const isTeam = tokensOf(deed)
		.slice(deed.object, deed.until)
		.some(
			({ lower: word }, at, all) =>
				word === "to" &&
				all
					.slice(at + 1)
					.some(({ lower: each }) => /^(?:team|staff|crew|board)$/.test(each)),
		);
	if (!isTeam || !(isPeople(deed.head) || /^members?$/.test(deed.head)))
		return undefined;
	const place = placeOf(deed);
	return place && [...they(deed, `${can[deed.when]} turn to`), ...place];
};

/** "welcomed 900 new members to our club" → "900 new members joined our club". */
function cameTo(deed: Deed): Edit[] | undefined {
	const to = tokensOf(deed).findIndex(
		({ lower: word }, at) =>
			at > deed.object && at < deed.until && word === "to",
	);
	return to > 0 && /^(?:our|the)$/.test(lower(deed, to + 1))
		? [
				...itself(deed, deed.object, to, "").slice(0, -1),
				{ from: to, to: to + 1, text: "joined" },
			]
		: undefined;
}

const insideRole =
	/^(?:sales|bd|finance|cfo|hr|marketing|growth|payroll|fundraising|recruitment|recruiter|controller|accountant|salesperson|salespeople|reps?)$/;

/** "hired three nurses": they are there for people now; "… to run the night clinic": and do what they were hired for. */
export const hired: Outcoming = (deed) => {
	const isTeam = tokensOf(deed)
		.slice(deed.object, deed.end)
		.some(
			({ lower: word }, at, all) =>
				/^(?:team|staff|crew)$/.test(word) &&
				/^members?$/.test(all[at + 1]?.lower ?? ""),
		);
	// "contracted another member to help": so that one does.
	const isMember = /^members?$/.test(deed.head) && deed.lemma === "contract";
	if (nothingToUse.test(deed.head) && !isTeam && !isMember) return undefined;
	// "hired a head of sales": whoever sells is there for us.
	if (
		tokensOf(deed)
			.slice(deed.object, deed.end)
			.some(({ lower: word }) => insideRole.test(word))
	)
		return undefined;
	const { object, end, until, when } = deed;
	if (
		end === until ||
		/^(?:as|in|from|for|with|at|who|this|last|,)$/.test(lower(deed, end)) ||
		tokensOf(deed)[end]?.text === ","
	)
		return they(deed, `${can[when]} turn to`);
	const act = verbReading(lower(deed, end + 1));
	// "hired Ada to sail and Jo to cook"
	const others = tokensOf(deed)
		.slice(end + 1, until)
		.filter(({ lower: word }) => word === "to").length;
	return others === 0 &&
		lower(deed, end) === "to" &&
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

/** "reached 10,000 members" → "10,000 members are now with us". */
export const reached: Outcoming = (deed) =>
	/^\d/.test(lower(deed, deed.object)) &&
	deed.end === deed.until &&
	/^(?:users|customers|members|subscribers|readers|followers|people|households|families|students|patients|donors|players|listeners|clients|teams|companies|firms|schools)$/.test(
		deed.head,
	)
		? itself(deed, deed.object, deed.end, "are now with us")
		: undefined;
