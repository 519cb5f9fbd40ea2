import {
	insideThings,
	nothingToUse,
	openTo,
	useOfThing,
	writings,
} from "../lexicon/news.ts";
import type { Token } from "../prose/token.ts";
import { isPlural } from "../rewrite/inflect.ts";
import { midSentence } from "../rewrite/letters.ts";
import type { Edit } from "../rewrite/passage.ts";
import { headOf, pastAt, phraseEnd } from "../rewrite/phrase.ts";
import { be, can, gets } from "../rewrite/tense.ts";
import {
	behind,
	coreEnd,
	type Deed,
	headAt,
	isNamed,
	itself,
	lower,
	type Outcoming,
	they,
	tokensOf,
} from "./deed.ts";
import { opens } from "./turn.ts";

/** "can now", or "can" where the sentence names the day itself: "released the plan today". */
function able(deed: Deed): string {
	const { passage, from, end, when } = deed;
	const isDated =
		/^(?:today|now|already|immediately)$/.test(lower(deed, end)) ||
		passage.sentence.tokens
			.slice(0, from)
			.some(({ lower: word }, at, before) =>
				/^this (?:week|month|quarter|year|spring|summer|autumn|winter|morning)$/.test(
					`${word} ${before[at + 1]?.lower ?? ""}`,
				),
			);
	return when === "now" && isDated ? "can" : can[when];
}

/** What people do with a thing: a library is visited, a library for Python is used. */
export function useFor(
	tokens: readonly Token[],
	from: number,
	to: number,
	head: string,
): string | undefined {
	const isCode = tokens
		.slice(from, to)
		.some(({ lower: word }) =>
			/^(?:python|javascript|typescript|java|rust|go|c|ruby|php|ui|component|client|code|open-source|software|react|api|css)$/.test(
				word,
			),
		);
	return isCode &&
		/^(?:library|libraries|guide|studio|hub|kit|book)$/.test(head)
		? undefined
		: useOfThing.get(head);
}

/** "We added night mode to the app": they use it in the app. */
export function placedIn(deed: Deed): Edit[] {
	if (!/^(?:add|roll|bring|introduce|deploy)$/.test(deed.lemma)) return [];
	const to = tokensOf(deed).findIndex(
		(token, at) => at > deed.object && at < deed.until && token.lower === "to",
	);
	return to > 0 &&
		// "improvements to the map": what follows belongs to them.
		!/^(?:improvements?|enhancements?|changes?|updates?|fix(?:es)?|access|links?|introduction|guide|additions?|alternatives?|support|answers?)$/.test(
			lower(deed, to - 1),
		) &&
		/^(?:the|our|all|your|every|each|both|its|this)$/.test(lower(deed, to + 1))
		? [{ from: to, to: to + 1, text: "in" }]
		: [];
}

/** More than a dozen of something: a sum that was reached, nothing to use. */
function isSum(deed: Deed): boolean {
	const first = Number.parseInt(lower(deed, deed.object), 10);
	return (
		first > 12 ||
		(first > 0 && lower(deed, deed.object + 1) === ",") ||
		/^(?:hundreds|thousands|dozens|millions|£|€|\$)/.test(
			lower(deed, deed.object),
		)
	);
}

/** "bring clean water to 40 villages" → "40 villages will get clean water". */
function broughtTo(deed: Deed): Edit[] | undefined {
	const { passage, object, until, from, when } = deed;
	const to = tokensOf(deed).findIndex(
		(token, at) => at > object && at < until && token.lower === "to",
	);
	if (to < 0 || /^(?:the|our|your|its|life|you|us)$/.test(lower(deed, to + 1)))
		return undefined;
	// "brought Kite to Android": there people use it.
	if (/^\p{Lu}/u.test(tokensOf(deed)[to + 1]?.text ?? ""))
		return [
			...they(deed, `${can[when]} use`),
			{
				from: to,
				to: to + 1,
				text: /^(?:android|ios|windows|linux|macos|mac|iphone|ipad|steam|xbox|playstation|chrome|firefox)$/.test(
					lower(deed, to + 1),
				)
					? "on"
					: "in",
			},
		];
	const stop = phraseEnd(tokensOf(deed), to + 1, until);
	const isMany = isPlural(tokensOf(deed), to + 1, stop);
	const what = midSentence(passage, object, to);
	const whom = midSentence(passage, to + 1, stop);
	return what && whom
		? [
				{
					from,
					to: stop,
					text: opens(
						passage,
						from,
						`${whom} ${isMany ? gets[when] : gets[when].replace("now get", "now gets")} ${what}`,
					),
				},
			]
		: undefined;
}

export const use: Outcoming = (deed) => {
	const { when, head, lemma } = deed;
	// "opened our doors": to people.
	if (/^(?:open|reopen)$/.test(lemma) && /^doors?$/.test(head))
		return lower(deed, headAt(deed) + 1) === "of"
			? they(deed, `${can[when]} visit`, headAt(deed) + 2)
			: they(deed, `${can[when]} visit us`, deed.end);
	// "systems for planning within the team": nobody outside uses them.
	if (
		tokensOf(deed)
			.slice(deed.object, deed.until)
			.some(
				({ lower: word }, at, all) =>
					/^(?:internal|organi[sz]ational|in-house)$/.test(word) ||
					(/^(?:team|staff|teams)$/.test(word) &&
						at > 1 &&
						/^(?:within|across|among|inside)$/.test(
							all[at - 2]?.lower ?? all[at - 3]?.lower ?? "",
						)) ||
					(word === "within" &&
						all.slice(at, at + 5).some((each) => each.lower === "team")),
			)
	)
		return undefined;
	const act = behind(
		deed,
		/^(?:ability|option|possibility|opportunity)$/,
		"to",
	);
	if (act > 0) return they(deed, can[when], act);
	const call = behind(deed, /^call$/, "for");
	if (call > 0) return they(deed, `${can[when]} send in`, call);
	const entry = openTo.get(head);
	if (entry && /^(?:open|reopen|launch|start)$/.test(lemma))
		return they(
			deed,
			`${can[when]} ${entry}`,
			deed.end > deed.object + 1 ? headAt(deed) + 1 : deed.end,
		);
	// "delivered all nineteen of the commitments": a promise kept.
	if (/^(?:commitments?|promises?|pledges?)$/.test(head))
		return /^(?:deliver|complete)$/.test(lemma)
			? itself(
					deed,
					deed.object,
					deed.end,
					`${be(when, deed.plural)} delivered`,
				)
			: undefined;
	const thing =
		behind(deed, /^support$/, "for") ||
		behind(
			deed,
			/^(?:release|launch|availability|version|beta|start|opening)$/,
			"of",
		);
	if (thing > 0)
		return [...they(deed, `${can[when]} use`, thing), ...placedIn(deed)];
	const isWritten =
		/^(?:share|publish|post|write|draft|present|release|launch|unveil)$/.test(
			lemma,
		) && writings.test(head);
	// "created a new role": there it is, and nobody outside uses it.
	if (/^(?:roles?|positions?)$/.test(head))
		return lower(deed, deed.object) === "a" || lower(deed, deed.object) === "an"
			? [
					{
						from: deed.from,
						to: deed.object,
						text: opens(
							deed.passage,
							deed.from,
							when === "now" ? "there is now" : "there will be",
						),
					},
				]
			: undefined;
	if (nothingToUse.test(head) && !isWritten) return undefined;
	// "built a team of experts", "created a culture of trust"
	if (/^(?:teams?|crews?)$/.test(head))
		return they(deed, `${can[when]} turn to`);
	if (insideThings.test(head) && !/^(?:staff|offices?|boards?)$/.test(head))
		return undefined;
	if (lemma === "bring" && deed.particle === "") {
		const brought = broughtTo(deed);
		if (brought) return brought;
	}
	// "presented our plans at the fair": it could be seen there and then.
	if (lemma === "present") {
		const where = lower(deed, coreEnd(deed));
		if (where === "at") return they(deed, "could see");
		// "presented our findings to the council": to the council, not to people.
		if (where === "to" || lower(deed, deed.end) === "to") return undefined;
	}
	// "provided 400 hours of advice": so many people had, though not every reader.
	if (isSum(deed) && /^(?:deliver|provide|share)$/.test(lemma))
		return [
			{
				from: deed.from,
				to: deed.object,
				text: opens(
					deed.passage,
					deed.from,
					`${deed.people.many} ${when === "past" ? "got" : "have had"}`,
				),
			},
		];
	const isImprovement = tokensOf(deed)
		.slice(deed.object, deed.end)
		.some((token) => useOfThing.get(token.lower) === "get");
	if (isSum(deed) && !isImprovement && useOfThing.get(head) !== "join")
		return undefined;
	const verb = isWritten
		? "read"
		: isImprovement || /^(?:offer|provide)$/.test(lemma)
			? "get"
			: (useFor(tokensOf(deed), deed.object, deed.end, head) ??
				(/^(?:adopt|define|establish)$/.test(lemma) ? "rely on" : "use"));
	return [
		...they(
			deed,
			verb === "get" || when === "past" ? gets[when] : `${able(deed)} ${verb}`,
		),
		...placedIn(deed),
	];
};

/** "We now have a lift", "We have a new lift": what there is, people use. */
export const had: Outcoming = (deed) => {
	const { head, object, when, from } = deed;
	const tokens = tokensOf(deed);
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
	if (nothingToUse.test(head)) return undefined;
	if (!isNews)
		// "We have a page on the fair": it is there to be read.
		return verb && /^(?:read|visit|watch|listen to)$/.test(verb)
			? they(deed, `${when === "now" ? "can" : can[when]} ${verb}`)
			: undefined;
	return they(deed, `${can[when]} ${verb ?? "use"}`);
};

/** "We joined the fair in Leith", for a fair: people may meet us there. In an alliance they find us. */
export const joined: Outcoming = (deed) => {
	const isMeeting = useOfThing.get(deed.head) === "join";
	const circle =
		/^(?:alliance|association|collective|federation|network|union|league|coalition|consortium|chamber|guild|initiative|foundation|partnership|council|programme|program|scheme|community)$/.test(
			deed.head,
		);
	const isName =
		deed.end === deed.until &&
		tokensOf(deed)
			.slice(deed.object, deed.end)
			.every(({ text }) => /^\p{Lu}/u.test(text));
	if ((circle || isName) && deed.when !== "past")
		return they(deed, `${can[deed.when]} find us in`);
	return isMeeting && deed.when === "now"
		? they(deed, "can meet us at")
		: undefined;
};

/** "launched on two platforms", "moved into our new hall": there people find us. Tokens from the preposition. */
export function landed(
	{ passage, people, lemma, when, from }: Omit<Deed, "object" | "head">,
	at: number,
	until: number,
): Edit[] | undefined {
	const { tokens } = passage.sentence;
	const preposition = tokens[at]?.lower ?? "";
	const isMove = /^(?:move|relocate)$/.test(lemma);
	if (
		!(isMove
			? /^(?:to|into)$/.test(preposition)
			: /^(?:launch|open|debut)$/.test(lemma) &&
				/^(?:on|in|at)$/.test(preposition)) ||
		// "opens on Friday": a day, no place.
		pastAt(tokens, at) >= 0 ||
		!isPlace(tokens, at + 1, until)
	)
		return undefined;
	return [
		{
			from,
			to: at + 1,
			text: opens(
				passage,
				from,
				`${people.subject} ${can[when]} find us ${isMove ? "in" : preposition}`,
			),
		},
	];
}

/** "We're highlighting nine projects": here they are. */
export const shown: Outcoming = (deed) =>
	nothingToUse.test(deed.head) && deed.head !== "projects"
		? undefined
		: they(deed, deed.when === "will" ? "will see" : "can see");

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

/** "changed our name to Kite" → "You can now find us under the name Kite". */
export const renamed: Outcoming = (deed) => {
	const { object, until, when } = deed;
	return lower(deed, object) === "our" &&
		lower(deed, object + 1) === "name" &&
		lower(deed, object + 2) === "to" &&
		object + 3 < until
		? they(deed, `${can[when]} find us under the name`, object + 3)
		: undefined;
};

/** A place by its name or its kind. */
export const isPlace = (
	tokens: readonly Token[],
	from: number,
	until: number,
): boolean =>
	/^\p{Lu}/u.test(tokens[from]?.text ?? "") ||
	/^(?:offices?|building|home|premises|sites?|place|space|shops?|hall|street|address|floor|headquarters|towns?|cit(?:y|ies)|stores?|markets?|countries|platforms?|marketplaces?|studio|kitchen|workshop|unit|barn|house|warehouse|factory|campus|centre|center)$/.test(
		headOf(tokens, from, phraseEnd(tokens, from, until))?.lower ?? "",
	);

/** "acquired Brook Power" → "Brook Power is now part of us". */
export const belongs: Outcoming = (deed) => {
	const { passage, object, end, until, when, from } = deed;
	const owner = passage.sentence.clauses.find(({ start }) => start === from);
	const isOurs = tokensOf(deed)[from]?.lower === "we" || !owner;
	const whom = isOurs
		? "us"
		: midSentence(passage, owner.start, owner.subjectEnd);
	const isFirm =
		tokensOf(deed)
			.slice(object, end)
			.some(({ text }) => /^\p{Lu}/u.test(text)) ||
		/^(?:compan(?:y|ies)|firms?|networks?|brands?|business(?:es)?|agenc(?:y|ies)|start-?ups?|chains?|branches|practices?)$/.test(
			deed.head,
		);
	return isFirm && whom && end === until && !/^it$/i.test(whom)
		? itself(deed, object, end, `${be(when, deed.plural)} part of ${whom}`)
		: undefined;
};

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

/** What stands for something that people can count on. */
export const certificate =
	/^(?:certifications?|certificates?|accreditation|approval|status|mark|kitemark|standard|rating|licen[cs]e|charter|compliance)$/;

/** "earned ISO 14001 certification", "retained its B Corp status": people can count on what it stands for. */
export const certified: Outcoming = (deed) => {
	if (!certificate.test(deed.head)) return undefined;
	const still = /^(?:retain|keep|renew|maintain|hold)$/.test(deed.lemma);
	return they(
		deed,
		`${still && deed.when === "now" ? "can still" : can[deed.when]} rely on`,
	);
};

/** "served 12,000 meals", "handed out 400 coats". */
export const served: Outcoming = (deed) =>
	nothingToUse.test(deed.head) || !/^\d/.test(lower(deed, deed.object))
		? undefined
		: [
				{
					from: deed.from,
					to: deed.object,
					text: opens(
						deed.passage,
						deed.from,
						`${deed.people.many} ${deed.when === "past" ? "got" : "have had"}`,
					),
				},
			];
