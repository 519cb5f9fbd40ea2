import { adverbs } from "../lexicon/function-words.ts";
import {
	nothingToUse,
	openTo,
	outcomeOfAct,
	troubles,
	useOfThing,
	writings,
} from "../lexicon/news.ts";
import { verbGroupAt } from "../prose/clause.ts";
import type { Token } from "../prose/token.ts";
import { participleForm, verbReading } from "../prose/verb-forms.ts";
import { isPlural } from "../rewrite/inflect.ts";
import { midSentence } from "../rewrite/letters.ts";
import type { Edit, Passage } from "../rewrite/passage.ts";
import type { People } from "../rewrite/people.ts";
import {
	headOf,
	holdsVerb,
	joinedPredicates,
	lastWordEnd,
	phraseEnd,
} from "../rewrite/phrase.ts";
import { be, can, gets, present, type When } from "../rewrite/tense.ts";
import { opens } from "./turn.ts";

/** Something that the organisation did, does or will do, by tokens. */
export interface Act {
	/** Where the words that name the doer start. */
	readonly from: number;
	readonly lemma: string;
	/** Behind the verb. */
	readonly verbEnd: number;
	readonly when: When;
}

/** An act with what it is done to. */
interface Deed {
	readonly passage: Passage;
	readonly people: People;
	readonly lemma: string;
	readonly when: When;
	readonly from: number;
	/** The noun phrase that the act is done to: tokens. */
	readonly object: number;
	readonly end: number;
	/** Where this act ends in the sentence. */
	readonly until: number;
	readonly head: string;
	readonly plural: boolean;
	/** "up" in "cleaned up", with the space in front. */
	readonly particle: string;
}

/** An act as its outcome for people, or undefined where nothing is sure about it. */
type Outcoming = (deed: Deed) => Edit[] | undefined;

const tokensOf = ({ passage }: Deed): readonly Token[] =>
	passage.sentence.tokens;

const lower = (deed: Deed, at: number): string =>
	tokensOf(deed)[at]?.lower ?? "";

/** The doer and the verb go; people do something with the object, which stays as it is. */
const they = (deed: Deed, does: string, to = deed.object): Edit[] => [
	{
		from: deed.from,
		to,
		text: opens(deed.passage, deed.from, `${deed.people.subject} ${does}`),
	},
];

/** The doer and the verb go; tokens from `start` open instead, and something is said of them at `end`. */
function itself(deed: Deed, start: number, end: number, says: string): Edit[] {
	const { passage, from } = deed;
	const token = tokensOf(deed)[start] as Token;
	const raw = passage.source.slice(token.span.start, token.span.end);
	const text = opens(passage, from, raw);
	return [
		{ from, to: start, text: "" },
		...(text === raw ? [] : [{ from: start, to: start + 1, text }]),
		{ from: end, to: end, text: ` ${says}` },
	];
}

/** "We added night mode to the app": they use it in the app. */
function placedIn(deed: Deed): Edit[] {
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

/** The token behind "the ability to", "support for", "the release of"; 0 where the object is no such thing. */
function behind(deed: Deed, noun: RegExp, preposition: string): number {
	for (let at = deed.object; at <= deed.object + 2; at++)
		if (noun.test(lower(deed, at)) && lower(deed, at + 1) === preposition)
			return at + 2;
	return 0;
}

const use: Outcoming = (deed) => {
	const { when, head } = deed;
	const act = behind(
		deed,
		/^(?:ability|option|possibility|opportunity)$/,
		"to",
	);
	if (act > 0) return they(deed, can[when], act);
	const call = behind(deed, /^call$/, "for");
	if (call > 0) return they(deed, `${can[when]} send in`, call);
	const entry = openTo.get(head);
	if (entry && /^(?:open|reopen|launch|start)$/.test(deed.lemma))
		return they(
			deed,
			`${can[when]} ${entry}`,
			deed.end > deed.object + 1 ? headAt(deed) + 1 : deed.end,
		);
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
		/^(?:share|publish|post|write|draft|present)$/.test(deed.lemma) &&
		writings.test(head);
	if (nothingToUse.test(head) && !isWritten) return undefined;
	// "presented our plans at the fair": it could be seen there and then.
	if (deed.lemma === "present" && lower(deed, coreEnd(deed)) === "at")
		return they(deed, "could see");
	const isImprovement = tokensOf(deed)
		.slice(deed.object, deed.end)
		.some((token) => useOfThing.get(token.lower) === "get");
	// "delivered 12,000 meals": a sum, nothing to use.
	const sum = Number.parseInt(lower(deed, deed.object), 10);
	const isSum = sum > 12 || (sum > 0 && lower(deed, deed.object + 1) === ",");
	if (isSum && !isImprovement && useOfThing.get(head) !== "join")
		return undefined;
	const verb = isWritten
		? "read"
		: isImprovement
			? "get"
			: (useOfThing.get(head) ??
				(/^(?:adopt|define|establish)$/.test(deed.lemma) ? "rely on" : "use"));
	return [
		...they(
			deed,
			verb === "get" || when === "past" ? gets[when] : `${can[when]} ${verb}`,
		),
		...placedIn(deed),
	];
};

/** The token of the noun that the object is about. */
function headAt(deed: Deed): number {
	for (let at = deed.object; at < deed.end; at++)
		if (lower(deed, at) === deed.head) return at;
	return deed.end - 1;
}

/** Of some things there is a better one; others work better. */
const quality =
	/^(?:speed|reliability|resiliency|resilience|efficiency|performance|security|accessibility|quality|stability|privacy|accuracy|usability|availability|robustness|consistency|experience|ergonomics|clarity|design|look|documentation|docs|texts?|messages|wording)$/;

function improved(deed: Deed, start: number, end: number): Edit[] {
	const tokens = tokensOf(deed);
	const plural = isPlural(tokens, start, end);
	const isQuality = tokens
		.slice(start, Math.min(end, start + 3))
		.concat(headOf(tokens, start, end) ?? [])
		.some((token) => quality.test(token.lower));
	return itself(
		deed,
		start,
		end,
		isQuality
			? `${be(deed.when, plural)} better`
			: `${present(deed.when, plural, "work", "works")} better`,
	);
}

const better: Outcoming = (deed) =>
	moved(deed) ??
	(deed.end === deed.until ? improved(deed, deed.object, deed.end) : undefined);

/** "upgraded the hubs to use Kite 5" → "The hubs now use Kite 5"; "moved the shop into the station" → "The shop is now in the station". */
const moved: Outcoming = (deed) => {
	const { lemma, object, until, when } = deed;
	const tokens = tokensOf(deed);
	if (
		!/^(?:move|migrate|switch|port|transition|upgrade|downgrade|update|expand|graduate)$/.test(
			lemma,
		)
	)
		return undefined;
	const onto = tokens.findIndex(
		(token, at) =>
			at > object && at < until && /^(?:to|into|onto)$/.test(token.lower),
	);
	if (onto < 0) return undefined;
	const plural = isPlural(tokens, object, onto);
	const next = lower(deed, onto + 1);
	const works = /^(?:use|support|include|run|work)$/.test(next);
	if (!works && verbReading(next)?.forms.has("base")) return undefined;
	if (lemma === "expand" && !works) {
		const where = headOf(tokens, onto + 1, phraseEnd(tokens, onto + 1, until));
		return [
			...they(deed, `${can[when]} use`),
			{
				from: onto,
				to: onto + 1,
				text: /^(?:regions?|countr(?:y|ies)|cit(?:y|ies)|towns?|floors?|offices?|schools?|wards?|hours?|buildings?|languages?|states?|districts?)$/.test(
					where?.lower ?? "",
				)
					? "in"
					: "with",
			},
		];
	}
	const verb = works
		? present(when, plural, next, `${next}s`)
		: lemma === "graduate"
			? be(when, plural)
			: lemma === "move" || lower(deed, onto) === "into"
				? `${be(when, plural)} ${/^(?:floor|level|page|platform|server|servers|site|cloud|side)$/.test(headOf(tokens, onto + 1, phraseEnd(tokens, onto + 1, until))?.lower ?? "") ? "on" : "in"}`
				: `${present(when, plural, "run", "runs")} on`;
	const [gone, ...capital] = itself(deed, object, onto, "").slice(0, -1);
	return [
		gone as Edit,
		...capital,
		{ from: onto, to: onto + (works ? 2 : 1), text: verb },
	];
};

const state =
	(adjective: string): Outcoming =>
	(deed) =>
		deed.end === deed.until
			? itself(
					deed,
					deed.object,
					deed.end,
					`${be(deed.when, deed.plural)} ${adjective}`,
				)
			: undefined;

const fixed: Outcoming = (deed) => {
	const { head, lemma, object, end, until, when } = deed;
	if (/^(?:this|that|it)$/.test(lower(deed, object)))
		return object + 1 >= until || lower(deed, object + 1) === "by"
			? itself(deed, object, object + 1, `${be(when, false)} fixed`)
			: undefined;
	if (troubles.test(head)) {
		// "two issues which should make it faster": the issues are not what the rest is about.
		if (/^(?:should|will|may)$/.test(lower(deed, end + 1)))
			return itself(
				deed,
				object,
				until,
				`${be(when, deed.plural)} ${participleForm(lemma)}`,
			);
		return they(
			deed,
			when === "now" || when === "past"
				? "no longer run into"
				: `${when === "should" ? "should" : "will"} no longer run into`,
		);
	}
	return lemma !== "address" && end === until
		? improved(deed, object, end)
		: undefined;
};

const gone: Outcoming = (deed) =>
	nothingToUse.test(deed.head)
		? undefined
		: deed.end === deed.until
			? itself(
					deed,
					deed.object,
					deed.end,
					`${be(deed.when, deed.plural)} gone`,
				)
			: /^(?:that|which|to)$/.test(lower(deed, deed.end))
				? they(
						deed,
						deed.when === "now" || deed.when === "past"
							? "no longer see"
							: "will no longer see",
					)
				: undefined;

const isNamed = (deed: Deed): boolean =>
	/^\p{Lu}/u.test(tokensOf(deed)[deed.object]?.text ?? "");

const meet: Outcoming = (deed) =>
	isNamed(deed) || deed.lemma === "appoint"
		? they(deed, `${can[deed.when]} turn to`)
		: undefined;

/** "hired three nurses": they are there for people now. What they were hired to do inside is another matter. */
const hired: Outcoming = (deed) =>
	deed.end === deed.until && !nothingToUse.test(deed.head)
		? they(deed, `${can[deed.when]} turn to`)
		: undefined;

/** "finished automating the till" → "The till is now automated". */
const finished: Outcoming = (deed) => {
	const work = verbReading(lower(deed, deed.object));
	if (!work?.forms.has("ing"))
		return /^(?:training|course|degree|tour)s?$/.test(deed.head)
			? undefined
			: state("complete")(deed);
	const thing = deed.object + 1;
	const stop = phraseEnd(tokensOf(deed), thing, deed.until);
	return work?.forms.has("ing") && stop > thing
		? itself(
				deed,
				thing,
				stop,
				`${be(deed.when, isPlural(tokensOf(deed), thing, stop))} ${participleForm(work.lemma)}`,
			)
		: undefined;
};

const adjective =
	/^(?:faster|easier|safer|simpler|cheaper|better|smaller|lighter|quicker|clearer|shorter|quieter|warmer|stronger|fast|cheap|available|robust|reliable|secure|accessible|resilient|public|free|stable|consistent|readable|flexible|efficient)$/;
const comparing = new RegExp(
	`${adjective.source}|^(?:and|or|more|less|much|far|even|a|bit|lot|twice|as|fully|,)$`,
);

/** "stopped building the mast" → "The mast is no longer being built". */
const stopped: Outcoming = (deed) => {
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

/** "made it easier to export", "made the parser more robust", "made progress towards offline maps", "made a map". */
const made: Outcoming = (deed) => {
	const { object, end, until, when, head } = deed;
	const tokens = tokensOf(deed);
	if (lower(deed, object) === "it") {
		const how = /^(?:easier|easy|simple|simpler)$/.test(lower(deed, object + 1))
			? " more easily"
			: lower(deed, object + 1) === "possible"
				? ""
				: undefined;
		return how !== undefined &&
			lower(deed, object + 2) === "to" &&
			verbReading(lower(deed, object + 3))?.forms.has("base")
			? they(deed, can[when] + how, object + 3)
			: undefined;
	}
	if (/^(?:this|that|these|those)$/.test(lower(deed, object))) return undefined;
	let says = until;
	while (says > object && comparing.test(lower(deed, says - 1))) says--;
	if (says > object && adjective.test(lower(deed, until - 1)))
		return itself(deed, object, says, be(when, isPlural(tokens, object, says)));
	const towards = tokens.findIndex(
		(token, at) => at > object && at < until && /^towards?$/.test(token.lower),
	);
	if (towards > 0) {
		const thing =
			towards +
			(/^(?:enabling|supporting|offering|providing)$/.test(
				lower(deed, towards + 1),
			)
				? 2
				: 1);
		const stop = phraseEnd(tokens, thing, until);
		return /^(?:progress|strides|headway|steps?)$/.test(
			lower(deed, towards - 1),
		) && stop === until
			? itself(
					deed,
					thing,
					stop,
					`${be(when, isPlural(tokens, thing, stop))} closer`,
				)
			: undefined;
	}
	if (/^improvements?$/.test(head)) {
		const on = tokens.findIndex(
			(token, at) =>
				at > object && at < until && /^(?:to|in|on)$/.test(token.lower),
		);
		if (on > 0)
			return phraseEnd(tokens, on + 1, until) === until
				? improved(deed, on + 1, until)
				: undefined;
		return tokens
			.slice(object, end)
			.some((token) =>
				/^(?:organi[sz]ational|internal|operational)$/.test(token.lower),
			)
			? undefined
			: they(deed, gets[when]);
	}
	return /^(?:changes?|progress|strides|efforts?|decision|sure|mistake|sense|use|money|way|headway|bet|offer|hires?|call|start|commitment)$/.test(
		head,
	)
		? undefined
		: they(deed, `${can[when]} use`);
};

/** "replaced the lock with a keypad" → "Instead of the lock, you now get a keypad". */
const replaced: Outcoming = (deed) => {
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

/** "We now have a lift", "We have a new lift": what there is, people use. */
const had: Outcoming = (deed) => {
	const { head, object, when, from } = deed;
	const tokens = tokensOf(deed);
	const isNews =
		tokens.slice(from, object).some((token) => token.lower === "now") ||
		lower(deed, object + 1) === "new";
	if (isNamed(deed) && /^\p{Lu}/u.test(tokens[object + 1]?.text ?? ""))
		return they(deed, `${can[when]} turn to`);
	if (useOfThing.get(head) === "get")
		return they(deed, when === "now" ? "have had" : gets[when]);
	if (!isNews || nothingToUse.test(head)) return undefined;
	const verb = useOfThing.get(head) ?? "use";
	return they(deed, verb === "get" ? gets[when] : `${can[when]} ${verb}`);
};

/** "We joined the fair in Leith", for a fair: people may meet us there. Of a network they have nothing yet. */
const joined: Outcoming = (deed) =>
	useOfThing.get(deed.head) === "join" && deed.when === "now"
		? they(deed, "can meet us at")
		: undefined;

/** "reached 10,000 members" → "10,000 members are now with us". */
const reached: Outcoming = (deed) =>
	/^\d/.test(lower(deed, deed.object)) &&
	deed.end === deed.until &&
	/^(?:users|customers|members|subscribers|readers|followers|people|households|families|students|patients|donors|players|listeners|clients|teams|companies|firms|schools)$/.test(
		deed.head,
	)
		? itself(deed, deed.object, deed.end, "are now with us")
		: undefined;

/** "started a mentoring programme": people can join it. */
const opened: Outcoming = (deed) =>
	useOfThing.get(deed.head) === "join"
		? they(deed, `${can[deed.when]} join`)
		: undefined;

/** "accepting applications" → "You can apply"; "accepting papers" → "You can send in papers". */
const accepted: Outcoming = (deed) => {
	const entry = openTo.get(deed.head);
	if (entry) return they(deed, `can ${entry}`, headAt(deed) + 1);
	return /^(?:proposals|papers|abstracts|nominations|ideas|entries|stories|talks|designs|photos|feedback)$/.test(
		deed.head,
	)
		? they(deed, "can send in")
		: undefined;
};

/** "earned ISO 14001 certification": people can count on what it stands for. */
const certified: Outcoming = (deed) =>
	/^(?:certifications?|certificates?|accreditation|approval)$/.test(deed.head)
		? they(deed, `${can[deed.when]} rely on`)
		: undefined;

const switched: Outcoming = (deed) =>
	deed.particle === " on"
		? they(deed, `${can[deed.when]} use`)
		: deed.particle === " off"
			? gone(deed)
			: undefined;

/** "continue to improve the docs" → "The docs keep getting better". */
const goingOn: Outcoming = (deed) => {
	const { object, until } = deed;
	const thing = object + 2;
	if (lower(deed, object) !== "to" || lower(deed, object + 1) !== "improve")
		return undefined;
	const stop = phraseEnd(tokensOf(deed), thing, until);
	return stop === until && stop > thing
		? itself(
				deed,
				thing,
				stop,
				`${isPlural(tokensOf(deed), thing, stop) ? "keep" : "keeps"} getting better`,
			)
		: undefined;
};

/** "started building a map", "began work on a map" → "A map is on its way". */
const underWay: Outcoming = (deed) => {
	const { object, until } = deed;
	const hard = lower(deed, object + 1) === "hard" ? 1 : 0;
	const on =
		/^work(?:ing)?$/.test(lower(deed, object)) &&
		lower(deed, object + 1 + hard) === "on";
	const making =
		/^(?:building|developing|designing|writing|preparing|making|planning|translating)$/.test(
			lower(deed, object),
		);
	const thing = on ? object + 2 + hard : making ? object + 1 : -1;
	if (thing < 0 || /^(?:on|how|what|out|up)$/.test(lower(deed, thing)))
		return undefined;
	const stop = phraseEnd(tokensOf(deed), thing, until);
	const plural = isPlural(tokensOf(deed), thing, stop);
	const head = headOf(tokensOf(deed), thing, stop)?.lower ?? "";
	return stop === until && !nothingToUse.test(head) && !/ing$/.test(head)
		? itself(deed, thing, stop, plural ? "are on their way" : "is on its way")
		: undefined;
};

/** Where the noun phrase ends that an act is done to, its prepositions left to what follows. */
function coreEnd(deed: Deed): number {
	for (let at = deed.object + 1; at < deed.end; at++)
		if (
			/^(?:in|on|at|for|with|from|to|into|across|within|through|over|under|between|during)$/.test(
				lower(deed, at),
			)
		)
			return at;
	return deed.end;
}

const pastOf = (lemma: string): string =>
	/ed$/.test(lemma) && !verbReading(lemma) ? lemma : participleForm(lemma);

/** What was done is done: the thing stands there, and how it was done goes on behind it. */
const done: Outcoming = (deed) => {
	if (nothingToUse.test(deed.head)) return undefined;
	const end = coreEnd(deed);
	// "We're testing the lift": it is under way, not to come.
	if (deed.when === "soon")
		return itself(
			deed,
			deed.object,
			end,
			`${isPlural(tokensOf(deed), deed.object, end) ? "are" : "is"} now being ${pastOf(deed.lemma)}${deed.particle}`,
		);
	return itself(
		deed,
		deed.object,
		end,
		`${be(deed.when, isPlural(tokensOf(deed), deed.object, end))} ${pastOf(deed.lemma)}${deed.particle}`,
	);
};

const has = (deed: Deed, plural: boolean): string =>
	deed.when === "will" || deed.when === "soon" || deed.when === "should"
		? "will have"
		: plural
			? "have"
			: "has";

const redesigned: Outcoming = (deed) =>
	deed.end === deed.until
		? itself(
				deed,
				deed.object,
				deed.end,
				`${deed.when === "now" ? "now " : ""}${has(deed, deed.plural)} a new ${deed.lemma === "relaunch" ? "start" : "design"}`,
			)
		: undefined;

const changed: Outcoming = (deed) =>
	deed.when === "now" || deed.when === "since"
		? itself(
				deed,
				deed.object,
				coreEnd(deed),
				`${has(deed, isPlural(tokensOf(deed), deed.object, coreEnd(deed)))} changed`,
			)
		: undefined;

/** "cut the waiting time by half" → "The waiting time has fallen by half". */
const counted =
	(verb: string): Outcoming =>
	(deed) => {
		if (deed.when !== "now" && deed.when !== "since") return undefined;
		const end = coreEnd(deed);
		const plural = isPlural(tokensOf(deed), deed.object, end);
		const says =
			deed.lemma === "halve" ||
			deed.lemma === "double" ||
			deed.lemma === "triple"
				? pastOf(deed.lemma)
				: verb;
		return nothingToUse.test(deed.head) || deed.head === "team"
			? undefined
			: itself(deed, deed.object, end, `${has(deed, plural)} ${says}`);
	};

/** "We hosted a workshop": people could come. */
const hosted: Outcoming = (deed) => {
	if (useOfThing.get(deed.head) !== "join") return undefined;
	const when =
		deed.when === "now" || deed.when === "since" ? "past" : deed.when;
	return deed.when === "since" ? undefined : they(deed, `${can[when]} join`);
};

const attended: Outcoming = (deed) =>
	deed.when === "now"
		? they(
				deed,
				deed.lemma === "sponsor" ? "can meet us at" : "could meet us at",
			)
		: undefined;

/** "gave £4,000 to the hospice" → "The hospice got £4,000". */
const given: Outcoming = (deed) => {
	const { passage, object, until, from } = deed;
	const to = tokensOf(deed).findIndex(
		(token, at) => at > object && at < until && token.lower === "to",
	);
	const whom = to > 0 ? phraseEnd(tokensOf(deed), to + 1, until) : 0;
	const what = to > 0 ? midSentence(passage, object, to) : undefined;
	const who = to > 0 ? midSentence(passage, to + 1, whom) : undefined;
	return deed.when === "now" &&
		what &&
		who &&
		!/^(?:you|us|be|the world)$/.test(who)
		? [
				{
					from,
					to: whom,
					text: opens(passage, from, `${who} got ${what}`),
				},
			]
		: undefined;
};

const byOutcome = {
	use,
	done,
	redesigned,
	updated: state("up to date"),
	changed,
	fewer: counted("fallen"),
	more: counted("grown"),
	hosted,
	attended,
	given,
	better,
	simpler: state("simpler"),
	faster: state("faster"),
	fixed,
	gone,
	meet,
} as const;

const byVerb: Readonly<Record<string, Outcoming>> = {
	make: made,
	finish: finished,
	stop: stopped,
	complete: finished,
	replace: replaced,
	have: had,
	graduate: (deed) => moved(deed) ?? use(deed),
	extend: done,
	expand: (deed) => moved(deed) ?? done(deed),
	update: (deed) => moved(deed) ?? state("up to date")(deed),
	move: moved,
	migrate: (deed) => moved(deed) ?? done(deed),
	join: joined,
	reach: reached,
	start: (deed) => underWay(deed) ?? opened(deed),
	begin: (deed) => underWay(deed) ?? opened(deed),
	kick: opened,
	wrap: (deed) => finished(deed),
	continue: goingOn,
	accept: accepted,
	achieve: certified,
	earn: certified,
	obtain: certified,
	gain: certified,
	receive: certified,
	turn: switched,
	switch: (deed) => moved(deed) ?? switched(deed),
	hire: hired,
	recruit: hired,
	port: moved,
	transition: moved,
	downgrade: moved,
};

const takesParticle =
	/^(?:set|roll|put|bring|add|build|speed|open|start|launch|ship|clean|kick|wrap|turn|switch)$/;
const particle = /^(?:out|up|in|on|off|back|together|down|over|forward)$/;

/** Nouns that look like something still being done. */
const ingNoun =
	/^(?:pricing|billing|training|parking|housing|messaging|banking|recording|shipping|streaming|monitoring|logging|caching|building|rendering|routing|scheduling)s?$/;

/** "downgraded", where no list of verbs knows it: the base that the lexicon has. */
const lexicalBase = (lemma: string): string =>
	[lemma, lemma.replace(/d$/, ""), lemma.replace(/ed$/, "")].find(
		(base) => byVerb[base] !== undefined || outcomeOfAct.has(base),
	) ?? lemma;

function outcomeOf(
	passage: Passage,
	act: Act,
	people: People,
	until: number,
): Edit[] | undefined {
	const { tokens } = passage.sentence;
	const { from, when, verbEnd } = act;
	const lemma = lexicalBase(act.lemma);
	const outcoming =
		byVerb[lemma] ?? byOutcome[outcomeOfAct.get(lemma) ?? "use"];
	if (!byVerb[lemma] && !outcomeOfAct.has(lemma)) return undefined;
	let object = verbEnd;
	const hasParticle =
		particle.test(tokens[object]?.lower ?? "") && object + 1 < until;
	if (hasParticle && !takesParticle.test(lemma)) return undefined;
	if (!hasParticle && /^(?:put|roll|kick|wrap|turn)$/.test(lemma))
		return undefined;
	const word = hasParticle ? ` ${tokens[object]?.lower}` : "";
	if (hasParticle) object++;
	const first = tokens[object];
	if (!first || object >= until) return undefined;
	if (first.kind === "mark" && !/^["'(]$/.test(first.text)) return undefined;
	// "We started to get …", "We built on …": no object follows.
	if (
		lemma !== "continue" &&
		/^(?:to|by|on|in|at|with|from|as|for|them|and|of|about|off|up|how|what|why|where|when|if|because|or|been|previously)$/.test(
			first.lower,
		)
	)
		return undefined;
	const standsAlone =
		/^(?:it|this|that|these|those)$/.test(first.lower) &&
		tokens[object + 1]?.kind === "word" &&
		!/^(?:by|in|with|to|and|for|as)$/.test(tokens[object + 1]?.lower ?? "");
	if (
		/^(?:it|this|that|these|those)$/.test(first.lower) &&
		(!standsAlone || first.lower === "it" || first.lower === "that") &&
		outcoming !== made &&
		outcoming !== fixed
	)
		return undefined;
	// "We stopped building the mast": an act again, no thing.
	if (
		!/^(?:finish|complete|stop|start|begin|wrap)$/.test(lemma) &&
		verbReading(first.lower)?.forms.has("ing") &&
		!ingNoun.test(first.lower)
	)
		return undefined;
	const end = phraseEnd(tokens, object, until);
	const head = headOf(tokens, object, end)?.lower ?? "";
	if ((head === "" && lemma !== "continue") || holdsVerb(tokens, object, end))
		return undefined;
	return outcoming({
		passage,
		people,
		lemma,
		when,
		from,
		object,
		end,
		until,
		head,
		particle: word,
		plural: isPlural(tokens, object, end),
	});
}

/** "We decided to open a shop": what was decided is to come. */
function decided({ tokens }: Passage["sentence"], act: Act): Act {
	const verb = verbReading(tokens[act.verbEnd + 1]?.lower ?? "");
	return act.lemma === "decide" &&
		tokens[act.verbEnd]?.lower === "to" &&
		verb?.forms.has("base")
		? {
				...act,
				lemma: verb.lemma,
				verbEnd: act.verbEnd + 2,
				when: "will",
			}
		: act;
}

/** The outcome of every act of a sentence: "We redesigned the map, added layers and fixed a crash". */
export function outcomesOf(
	passage: Passage,
	act: Act,
	people: People,
	limit = lastWordEnd(passage.sentence.tokens),
): Edit[] | undefined {
	const { tokens } = passage.sentence;
	const edits: Edit[] = [];
	let current = decided(passage.sentence, act);
	const joined = joinedPredicates(tokens, current.verbEnd, [
		"past",
		"participle",
	]);
	for (const next of [...joined, limit]) {
		let until = next;
		if (next < limit) {
			until = next - 1;
			if (tokens[until - 1]?.text === ",") until--;
		}
		const found = outcomeOf(passage, current, people, until);
		if (!found) return undefined;
		edits.push(...found);
		if (next === limit) break;
		let head = next;
		while (
			adverbs.has(tokens[head]?.lower ?? "") &&
			!verbReading(tokens[head]?.lower ?? "")
		)
			head++;
		const group = verbGroupAt(tokens, next);
		const lemma = group?.lemma ?? verbReading(tokens[head]?.lower ?? "")?.lemma;
		if (!lemma || lemma === "be") return undefined;
		current = {
			from: next,
			lemma,
			verbEnd: group?.end ?? head + 1,
			when: current.when,
		};
	}
	return edits;
}
