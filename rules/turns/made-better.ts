import { insideThings, nothingToUse, troubles } from "../lexicon/news.ts";
import {
	participleForm,
	thirdPerson,
	verbReading,
} from "../prose/verb-forms.ts";
import { isPlural } from "../rewrite/inflect.ts";
import { midSentence } from "../rewrite/letters.ts";
import type { Edit } from "../rewrite/passage.ts";
import { headOf, phraseEnd } from "../rewrite/phrase.ts";
import { be, can, gets, present } from "../rewrite/tense.ts";
import {
	beforePurpose,
	coreEnd,
	type Deed,
	goesOnWell,
	itself,
	lower,
	type Outcoming,
	they,
	tokensOf,
} from "./deed.ts";
import { opens } from "./turn.ts";

/** Of some things there is a better one; others work better. */
const quality =
	/^(?:speed|reliability|resiliency|resilience|efficiency|performance|security|accessibility|quality|stability|privacy|accuracy|usability|availability|robustness|consistency|experience|ergonomics|clarity|design|look|documentation|docs|texts?|messages|wording|air|food|menu|lighting|access|care|conditions|communication|visibility|journey)$/;

export function improved(
	deed: Deed,
	start: number,
	end: number,
): Edit[] | undefined {
	const tokens = tokensOf(deed);
	const plural = isPlural(tokens, start, end);
	const isQuality = tokens
		.slice(start, Math.min(end, start + 3))
		.concat(headOf(tokens, start, end) ?? [])
		.some((token) => quality.test(token.lower));
	const says = isQuality
		? `${be(deed.when, plural)} better`
		: `${present(deed.when, plural, "work", "works")} better`;
	return itself(deed, start, end, says);
}

export const better: Outcoming = (deed) => {
	if (nothingToUse.test(deed.head) || insideThings.test(deed.head))
		return undefined;
	const onto = moved(deed);
	if (onto) return onto;
	const says = beforePurpose(deed, "");
	if (says === undefined) return undefined;
	const edits = improved(deed, deed.object, deed.end);
	const last = edits?.at(-1);
	return edits && last
		? [...edits.slice(0, -1), { ...last, text: last.text + says }]
		: undefined;
};

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
	const onto = tokens.findIndex(
		(token, at) =>
			at > object && at < until && /^(?:to|into|onto)$/.test(token.lower),
	);
	if (onto < 0) return undefined;
	const plural = isPlural(tokens, object, onto);
	const next = lower(deed, onto + 1);
	// "updated the form to show errors": it shows them now.
	const works =
		/^(?:use|support|include|run|work)$/.test(next) ||
		(/^(?:update|upgrade|expand)$/.test(lemma) &&
			verbReading(next)?.forms.has("base") === true &&
			!/^(?:allow|let|enable|help|make|ensure|avoid|prevent|be|meet|improve|reduce|keep|give|permit)$/.test(
				next,
			));
	if (!works && verbReading(next)?.forms.has("base")) return undefined;
	const place = headOf(tokens, onto + 1, phraseEnd(tokens, onto + 1, until));
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
	const verb = works
		? present(when, plural, next, thirdPerson(next))
		: lemma === "graduate"
			? be(when, plural)
			: lemma === "expand"
				? `${present(when, plural, "extend", "extends")} to`
				: rank ||
						/^(?:move|relocate|transfer)$/.test(lemma) ||
						lower(deed, onto) === "into"
					? `${be(when, plural)} ${edge ? "at" : on ? "on" : "in"}`
					: `${present(when, plural, "run", "runs")} on`;
	const [gone, ...capital] = itself(deed, object, onto, "").slice(0, -1);
	return [
		gone as Edit,
		...capital,
		{ from: onto, to: onto + (works ? 2 : 1), text: verb },
	];
};

export const state =
	(adjective: string): Outcoming =>
	(deed) => {
		if (nothingToUse.test(deed.head)) return undefined;
		const is = `${be(deed.when, deed.plural)} ${adjective}`;
		const says = beforePurpose(deed, is);
		if (says !== undefined) return itself(deed, deed.object, deed.end, says);
		// "completed a move from one server to two": all of it is complete.
		return lower(deed, deed.end) === "to" &&
			phraseEnd(tokensOf(deed), deed.end + 1, deed.until) === deed.until
			? itself(deed, deed.object, deed.until, is)
			: undefined;
	};

export const fixed: Outcoming = (deed) => {
	const { head, lemma, object, end, until, when } = deed;
	if (/^(?:this|that|it)$/.test(lower(deed, object)))
		return object + 1 >= until ||
			/^(?:by|in|with|for)$/.test(lower(deed, object + 1))
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
		// "the issues", "these bugs": known ones, so they are said to be gone.
		if (
			/^(?:these|those|this)$/.test(lower(deed, object)) ||
			(end < until && lower(deed, end) !== "since")
		)
			return goesOnWell(deed) &&
				!/^(?:that|which|where|when|since|reported|found)$/.test(
					lower(deed, end),
				)
				? itself(
						deed,
						object,
						end,
						`${be(when, deed.plural)} ${participleForm(lemma)}`,
					)
				: they(deed, noLonger(deed, "run into"));
		return they(deed, noLonger(deed, "run into"));
	}
	if (lemma === "address") return undefined;
	return nothingToUse.test(head)
		? undefined
		: state(
				/^(?:drain|fire|noise|smell|damage|loss|waste|leakage)$/.test(head)
					? "gone"
					: participleForm(lemma),
			)(deed);
};

const noLonger = ({ when }: Deed, verb: string): string =>
	when === "now" || when === "past" || when === "since"
		? `no longer ${verb}`
		: `${when === "should" ? "should" : "will"} no longer ${verb}`;

export const gone: Outcoming = (deed) =>
	nothingToUse.test(deed.head)
		? undefined
		: /^(?:that|which|to)$/.test(lower(deed, deed.end))
			? they(deed, noLonger(deed, "see"))
			: goesOnWell(deed)
				? itself(
						deed,
						deed.object,
						deed.end,
						`${be(deed.when, deed.plural)} gone`,
					)
				: undefined;

/** "finished automating the till" → "The till is now automated". */
export const finished: Outcoming = (deed) => {
	const work = verbReading(lower(deed, deed.object));
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

const adjective =
	/^(?:faster|easier|safer|simpler|cheaper|better|smaller|lighter|quicker|clearer|shorter|quieter|warmer|stronger|longer|bigger|larger|brighter|cleaner|greener|wider|friendlier|smarter|smoother|fast|cheap|available|robust|reliable|secure|accessible|resilient|public|free|stable|consistent|readable|flexible|efficient|searchable|visible|optional|affordable|permanent|compulsory|bilingual|official|transparent)$/;
const comparing = new RegExp(
	`${adjective.source}|^(?:and|or|more|less|much|far|even|a|bit|lot|twice|as|fully|,)$`,
);

/** "made it easier to export", "made the parser more robust", "made progress towards offline maps", "made a map". */
export const made: Outcoming = (deed) => {
	const { object, end, until, when, head } = deed;
	const tokens = tokensOf(deed);
	if (lower(deed, object) === "it") {
		const degree = /^(?:much|even|far|a)$/.test(lower(deed, object + 1))
			? lower(deed, object + 1) === "a"
				? 2
				: 1
			: 0;
		const word = lower(deed, object + 1 + degree);
		const how = /^(?:easier|easy|simple|simpler)$/.test(word)
			? " more easily"
			: word === "possible"
				? ""
				: /^(?:faster|quicker)$/.test(word)
					? " more quickly"
					: undefined;
		return how !== undefined &&
			lower(deed, object + 2 + degree) === "to" &&
			verbReading(lower(deed, object + 3 + degree))?.forms.has("base")
			? they(deed, can[when] + how, object + 3 + degree)
			: undefined;
	}
	if (/^(?:this|that|these|those)$/.test(lower(deed, object))) return undefined;
	let says = until;
	while (says > object && comparing.test(lower(deed, says - 1))) says--;
	if (says > object && adjective.test(lower(deed, until - 1)))
		return itself(deed, object, says, be(when, isPlural(tokens, object, says)));
	// "made the figures available on our site", "made the queue shorter by a third"
	const describes = tokens.findIndex(
		(token, at) =>
			at > object + 1 &&
			at < until &&
			adjective.test(token.lower) &&
			/^(?:to|on|in|at|for|by|from|with|via|under|through|as|than|online|offline|everywhere|worldwide|again|today|,)$/.test(
				lower(deed, at + 1),
			),
	);
	if (describes > 0) {
		let at = describes;
		while (at > object + 1 && comparing.test(lower(deed, at - 1))) at--;
		if (phraseEnd(tokens, object, at) === at)
			return itself(deed, object, at, be(when, isPlural(tokens, object, at)));
	}
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
	return /^(?:changes?|progress|strides|efforts?|decision|sure|mistake|sense|use|money|way|headway|bet|offer|hires?|call|start|commitment|difference|impact|history|investments?|profit|loss|friends|room|name|list|mark|point|switch|move|leap|jump)$/.test(
		head,
	)
		? undefined
		: they(deed, `${can[when]} use`);
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

/** "kept all branches open" → "All branches are still open". */
export const kept: Outcoming = (deed) => {
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
	return [
		...itself(deed, deed.object, by, "").slice(0, -1),
		{ from: by, to: by + 1, text: present(deed.when, plural, "have", "has") },
	];
};

/** "updated our prices": that they are up to date says nothing. */
export const updated: Outcoming = (deed) =>
	equipped(deed) ??
	(/^(?:prices?|fees?|rates?|polic(?:y|ies)|terms|charges)$/.test(deed.head)
		? changed(deed)
		: state("up to date")(deed));

/** "invested £2m in the lifts" → "£2m has gone into the lifts". */
export const invested: Outcoming = (deed) => {
	const into = tokensOf(deed).findIndex(
		(token, at) =>
			at > deed.object && at < deed.until && /^in(?:to)?$/.test(token.lower),
	);
	return into > 0 &&
		/[£€$\d]/.test(lower(deed, deed.object)) &&
		(deed.when === "now" || deed.when === "since")
		? [
				...itself(deed, deed.object, into, "").slice(0, -1),
				{ from: into, to: into + 1, text: "has gone into" },
			]
		: undefined;
};

/** "continue to improve the docs" → "The docs keep getting better". */
export const goingOn: Outcoming = (deed) => {
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

const making =
	/^(?:building|developing|designing|writing|preparing|making|planning|translating|creating|drafting|scoping|prototyping|producing|implementing|testing)$/;

/** "started building a map", "began work on a map", "working on scoping and building a map" → "A map is on its way". */
export const underWay: Outcoming = (deed) => {
	const { object, until } = deed;
	const hard = lower(deed, object + 1) === "hard" ? 1 : 0;
	let at = object;
	if (
		/^work(?:ing)?$/.test(lower(deed, at)) &&
		lower(deed, at + 1 + hard) === "on"
	)
		at += 2 + hard;
	else if (!making.test(lower(deed, at))) return undefined;
	if (making.test(lower(deed, at))) {
		at++;
		if (lower(deed, at) === "and" && making.test(lower(deed, at + 1))) at += 2;
	}
	const thing = at;
	// "started work on the roof": the roof is there.
	if (
		/^(?:the|our)$/.test(lower(deed, thing)) &&
		!tokensOf(deed)
			.slice(thing, until)
			.some(({ lower: word }) => /^(?:new|first|second|next)$/.test(word))
	) {
		const end = phraseEnd(tokensOf(deed), thing, until);
		return lower(deed, object) === "work" && end === until
			? itself(deed, object, end, "is under way")
			: undefined;
	}
	if (/^(?:on|how|what|out|up|it|this|that|with)$/.test(lower(deed, thing)))
		return undefined;
	const stop = phraseEnd(tokensOf(deed), thing, until);
	const plural = isPlural(tokensOf(deed), thing, stop);
	const head = headOf(tokensOf(deed), thing, stop)?.lower ?? "";
	const here: Deed = { ...deed, object: thing, end: stop };
	return goesOnWell(here) && !nothingToUse.test(head) && !/ing$/.test(head)
		? itself(deed, thing, stop, plural ? "are on their way" : "is on its way")
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

/** "We're experimenting with evening visits" → "Evening visits are now being tried out". */
export const triedOut: Outcoming = (deed) =>
	deed.when === "soon" || deed.when === "now"
		? itself(
				deed,
				deed.object,
				deed.end,
				`${isPlural(tokensOf(deed), deed.object, deed.end) ? "are" : "is"} now being tried out`,
			)
		: undefined;

const pastOf = ({ lemma, said }: Deed): string =>
	(/ed$/.test(said) && !verbReading(lemma)) ||
	verbReading(said)?.forms.has("participle")
		? said
		: participleForm(lemma);

/** What was done is done: the thing stands there, and how it was done goes on behind it. */
export const done: Outcoming = (deed) => {
	if (nothingToUse.test(deed.head) || insideThings.test(deed.head))
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

const has = (deed: Deed, plural: boolean): string =>
	deed.when === "will" || deed.when === "soon" || deed.when === "should"
		? "will have"
		: plural
			? "have"
			: "has";

export const redesigned: Outcoming = (deed) => {
	const says = beforePurpose(
		deed,
		`${deed.when === "now" ? "now " : ""}${has(deed, deed.plural)}${deed.when === "since" ? " had" : ""} a new ${deed.lemma === "relaunch" ? "start" : /^(?:identity|brand|branding|logo|look|design)$/.test(deed.head) ? "look" : "design"}`,
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

export const changed: Outcoming = (deed) =>
	deed.when === "now" || deed.when === "since"
		? itself(
				deed,
				deed.object,
				coreEnd(deed),
				`${has(deed, isPlural(tokensOf(deed), deed.object, coreEnd(deed)))} changed`,
			)
		: undefined;

/** "cut the waiting time by half" → "The waiting time has fallen by half". */
export const counted =
	(verb: string): Outcoming =>
	(deed) => {
		if (deed.when !== "now" && deed.when !== "since") return undefined;
		const end = coreEnd(deed);
		const plural = isPlural(tokensOf(deed), deed.object, end);
		// "increased our opening hours": they are longer.
		if (/^(?:hours|days|periods?|seasons?)$/.test(deed.head))
			return itself(
				deed,
				deed.object,
				end,
				`${be(deed.when, plural)} ${verb === "grown" ? "longer" : "shorter"}`,
			);
		const says =
			deed.lemma === "halve" ||
			deed.lemma === "double" ||
			deed.lemma === "triple"
				? pastOf(deed)
				: verb;
		return insideThings.test(deed.head) ||
			(nothingToUse.test(deed.head) && !/^grants?$/.test(deed.head))
			? undefined
			: itself(deed, deed.object, end, `${has(deed, plural)} ${says}`);
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
