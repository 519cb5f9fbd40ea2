import {
	insideThings,
	openTo,
	outcomeOfAct,
	useOfThing,
} from "../lexicon/news.ts";
import { isPeople } from "../lexicon/people.ts";
import type { VerbGroup } from "../prose/clause.ts";
import type { Subject } from "../prose/sentence.ts";
import type { Token } from "../prose/token.ts";
import { participleForm, verbReading } from "../prose/verb-forms.ts";
import { isPlural } from "../rewrite/inflect.ts";
import { midSentence } from "../rewrite/letters.ts";
import type { Edit, Passage } from "../rewrite/passage.ts";
import type { People } from "../rewrite/people.ts";
import {
	hasFarPredicate,
	headOf,
	holdsVerb,
	isToCome,
	pastAt,
	phraseEnd,
} from "../rewrite/phrase.ts";
import { be, can } from "../rewrite/tense.ts";
import { outcomesOf } from "./acts.ts";
import { hiringEdits } from "./hiring.ts";
import { presentedEdits } from "./presented.ts";
import { isPlace } from "./put-to-use.ts";
import { recognised, seenAs } from "./recognition.ts";
import { capitalAt, firstWord, opens } from "./turn.ts";
import { clauseAt, type Told, whenOf } from "./when.ts";

/** News told in a clause: who tells it, and how far it goes. */
export interface News {
	readonly passage: Passage;
	readonly people: People;
	readonly clause: Told;
	readonly kind: Subject["kind"];
	/** Where the words start that go with the doer: feelings, "It is with pride that". */
	readonly from: number;
	/** Where the clause ends. */
	readonly until: number;
}

const tokensOf = ({ passage }: News): readonly Token[] =>
	passage.sentence.tokens;

const lower = (news: News, at: number): string =>
	tokensOf(news)[at]?.lower ?? "";

/** People do something; the words up to a token go. */
const they = (news: News, to: number, does: string): Edit[] => [
	{
		from: news.from,
		to,
		text: opens(news.passage, news.from, `${news.people.subject} ${does}`),
	},
];

/** The ways to say the news as people have it, best first. */
export function* tellings(news: News): Generator<readonly Edit[] | undefined> {
	const { passage, people, clause, kind, from } = news;
	const { verb, start, subjectEnd } = clause;
	const { lemma } = verb;
	const after = lower(news, verb.end);
	if (verb.negated) return;
	// "We have release our map": a slip for "released".
	if (
		lemma === "have" &&
		!verb.modal &&
		verbReading(after)?.forms.has("base") &&
		/^(?:build|create|publish|release|add|develop|introduce|launch|open)$/.test(
			after,
		) &&
		/^(?:our|the|a|an|two|three|new)$/.test(lower(news, verb.end + 1))
	) {
		yield* tellings({
			...news,
			clause: {
				...clause,
				verb: {
					...verb,
					perfect: true,
					past: true,
					lemma: after,
					head: verb.end,
					end: verb.end + 1,
				},
			},
		});
		return;
	}
	const looks = /^(?:look|search)$/.test(lemma)
		? after === "for"
		: /^(?:hire|recruit|seek)$/.test(lemma);
	if (verb.passive) {
		yield recognised(passage, clause, people, from);
		if (kind !== "we" && kind !== "i" && kind !== "person")
			yield arrived(news, start, subjectEnd, verb);
		yield usedAnyway(news);
	} else if (/^(?:write|blog)$/.test(lemma) && after === "about")
		yield they(news, verb.end, "can now read");
	else if ((verb.progressive || lemma === "seek") && looks)
		yield hiringEdits(passage, from, verb.end + (after === "for" ? 1 : 0));
	else {
		yield thereNow(news);
		if (lemma !== "be") yield* acted(news);
		// "We were trending on Kite": there people could see us.
		if (
			kind === "we" &&
			verb.past &&
			verb.progressive &&
			/^(?:on|in|at)$/.test(after)
		)
			yield they(news, verb.head, "could find us");
		yield usedAnyway(news);
	}
}

/** "Our trailer has passed a million views" → "You can watch our trailer, which has passed a million views". */
function usedAnyway(news: News): Edit[] | undefined {
	const { passage, people, clause, kind, from } = news;
	const { start, subjectEnd, verb } = clause;
	const tokens = tokensOf(news);
	if (
		!(verb.past || verb.perfect) ||
		verb.modal ||
		verb.lemma === "be" ||
		!/^(?:possessed|product|other)$/.test(kind) ||
		from !== start ||
		/^(?:it|they|this|that|these|those|we|i)$/.test(lower(news, start))
	)
		return undefined;
	const head = headOf(tokens, start, subjectEnd)?.lower ?? "";
	const use = useOfThing.get(head);
	const name = midSentence(passage, start, subjectEnd);
	if (
		!name ||
		!use ||
		!/^(?:read|visit|watch|listen to|play|try|take|see)$/.test(use) ||
		/^an?\b/.test(name)
	)
		return undefined;
	return [
		{
			from,
			to: subjectEnd,
			text: opens(passage, from, `${people.subject} can ${use} ${name}`),
		},
		{ from: subjectEnd, to: subjectEnd, text: ", which" },
	];
}

/** What an organisation did, as what people have of it. */
function* acted(news: News): Generator<readonly Edit[] | undefined> {
	const { passage, people, clause, kind, from, until } = news;
	const tokens = tokensOf(news);
	const { verb, start } = clause;
	const { lemma } = verb;
	yield cameAs(news);
	yield writtenOf(news);
	// "Ada wrote the plan" is a person's doing, "Kite launched maps" a maker's.
	const isMaker =
		kind === "we" ||
		kind === "organisation" ||
		kind === "product" ||
		kind === "possessed" ||
		(kind === "name" &&
			/^(?:launch|release|introduce|open|publish|ship|unveil|announce|add|acquire|join|win|achieve|retain|earn|receive|approve|relaunch|reopen|appoint|hire|welcome)$/.test(
				lemma,
			));
	if (!isMaker) return;
	const time = whenOf(passage, start, verb, until);
	if (
		/^(?:announce|introduce|unveil|present|celebrate|reveal)$/.test(lemma) &&
		(time.when === "now" || time.when === "will") &&
		!(
			lemma === "present" &&
			tokens.some((token) => /^(?:at|to)$/.test(token.lower))
		)
	) {
		if (lower(news, verb.end) === "that") yield* saidThat(news);
		for (const edits of presentedEdits(passage, from, verb.end, people, until))
			yield edits;
		return;
	}
	if (lemma === "reopen" && verb.end >= until && kind === "we")
		yield they(news, until, "can visit us again");
	yield elsewhere(news, time.when);
	yield together(news);
	yield funded(news);
	yield grown(news);
	if (/^(?:celebrate|mark)$/.test(lemma)) yield anniversary(news);
	// "We've rebranded as Kite"
	if (lemma === "rebrand" && lower(news, verb.end) === "as")
		yield they(news, verb.end + 1, "can now find us under the name");
	// "We now have shared desks" is read as "have shared": the desks are there now.
	const have = verb.head - 1;
	const isThere =
		verb.perfect &&
		lower(news, have) === "have" &&
		lower(news, have - 1) === "now" &&
		!/^(?:got|had)$/.test(lower(news, verb.head));
	// "We've got a new till": we have it.
	const isGot = verb.perfect && lemma === "get";
	// What happened on a day stays on that day.
	const outcome = outcomeOfAct.get(lemma) ?? "";
	const first = lower(news, verb.end);
	const isSum =
		/^[£€$]?\d{2,}/.test(first) ||
		(/^[£€$]?\d/.test(first) && lower(news, verb.end + 1) === ",");
	const happened =
		isSum || /^(?:hosted|attended|helped|served|given)$/.test(outcome);
	const dated = happened && time.when === "since";
	const when = dated
		? /^(?:hosted|attended)$/.test(outcome)
			? "now"
			: "past"
		: time.when;
	// "We have been building a map", "We're working on a map", "We're hard at work on a map": it is under way.
	const isUnderWay = verb.progressive && (verb.perfect || lemma === "work");
	const edits = outcomesOf(
		passage,
		{
			from,
			lemma: isThere || isGot ? "have" : isUnderWay ? "start" : lemma,
			verbEnd: isThere || isUnderWay ? verb.head : verb.end,
			when,
		},
		people,
		dated ? until : time.until,
	);
	yield gotDone(news);
	if (edits && !hasFarPredicate(tokens, verb.end, until))
		yield [...edits, ...(dated ? [] : time.dated)];
	if (outcomeOfAct.get(lemma) === "better" && when === "now")
		yield gotBetter(news);
	// "We took part in the fair", "We spoke at the summit": there people could meet us.
	const part = lower(news, verb.end) === "part" ? 1 : 0;
	const place = lower(news, verb.end + part);
	if (
		(lemma === "take" && part === 1 && place === "in") ||
		(lemma === "participate" && place === "in") ||
		(/^(?:speak|talk|exhibit|present)$/.test(lemma) && place === "at")
	)
		yield they(
			news,
			verb.end + part + 1,
			`${verb.past || verb.perfect ? "could" : "can"} meet us at`,
		);
}

/** "In this post we share our plans", "This is a post to share our plans": there people read about them. */
function writtenOf(news: News): Edit[] | undefined {
	const { clause, kind, passage } = news;
	const { verb, start } = clause;
	const opening = tokensOf(news)
		.slice(firstWord(passage), start)
		.map((token) => token.lower)
		.join(" ");
	return kind === "we" &&
		!verb.past &&
		!verb.negated &&
		/^(?:share|present|introduce|describe|discuss|cover|highlight|celebrate|outline|explain|announce)$/.test(
			verb.lemma,
		) &&
		/^in (?:this|our) (?:\p{L}+ )?(?:post|newsletter|article|update|issue|report|blog|letter|edition|chapter|guide)\b/u.test(
			opening,
		)
		? they(news, verb.end, "can read about")
		: undefined;
}

/** "The bank announced that it has opened a branch": what it announced is the news. */
function* saidThat(news: News): Generator<readonly Edit[] | undefined> {
	const { passage, from, clause } = news;
	const start = clause.verb.end + 1;
	const inner = clauseAt(tokensOf(news), start);
	if (!inner) return;
	const isOwn =
		/^(?:it|we|they)$/.test(lower(news, start)) ||
		passage.sentence.organisation.includes(start);
	if (isOwn) yield* tellings({ ...news, clause: inner, kind: news.kind });
	else
		yield [{ from, to: start, text: "" }, ...capitalAt(passage, start, from)];
}

/** "Priya has joined us as treasurer", "Sam took over as head of care": people can turn to them. */
function cameAs(news: News): Edit[] | undefined {
	const { clause, people, passage, from, until, kind } = news;
	const { verb, start, subjectEnd } = clause;
	const tokens = tokensOf(news);
	if (
		kind === "we" ||
		kind === "organisation" ||
		kind === "product" ||
		!/^(?:join|start|begin|take|return|step|come)$/.test(verb.lemma) ||
		verb.progressive
	)
		return undefined;
	let as = -1;
	for (let at = verb.end; at < Math.min(until, verb.end + 8); at++)
		if (lower(news, at) === "as") {
			as = at;
			break;
		}
	if (as < 0 || as + 1 >= until) return undefined;
	const between = tokens.slice(verb.end, as).map((token) => token.lower);
	if (
		!/^(?:us|(?:the|our) team|our \w+|up|over|in|an? (?:new |part-time |full-time )?(?:role|job|post|position)|the (?:team|role|company|board)|\p{L}+)?$/u.test(
			between.join(" "),
		)
	)
		return undefined;
	const name = midSentence(passage, start, subjectEnd);
	if (!name || /^(?:it|they|this|that)$/i.test(name)) return undefined;
	const time = whenOf(passage, start, verb, until).when;
	return [
		{
			from,
			to: as,
			text: opens(
				passage,
				from,
				`${people.subject} ${time === "will" || time === "soon" ? can[time] : "can now"} turn to ${name}`,
			),
		},
	];
}

/** "We've expanded into Spain", "We moved to Leith", "We launched on Android": there people find us. */
function elsewhere(news: News, when: keyof typeof can): Edit[] | undefined {
	const { clause, passage, kind } = news;
	const { verb } = clause;
	const tokens = tokensOf(news);
	const preposition = lower(news, verb.end);
	const end = phraseEnd(tokens, verb.end + 1, news.until);
	const head = headOf(tokens, verb.end + 1, end)?.lower ?? "";
	const moves =
		/^(?:move|relocate|expand)$/.test(verb.lemma) &&
		/^(?:to|into)$/.test(preposition);
	// "The team is heading to Leith for the fair": there people can meet them.
	if (
		/^(?:head|come|travel|fly)$/.test(verb.lemma) &&
		(verb.progressive || verb.modal === "will") &&
		preposition === "to" &&
		/^\p{Lu}/u.test(tokens[verb.end + 1]?.text ?? "")
	) {
		const team = kind === "we" ? "us" : seenAs(passage, clause);
		return team
			? they(news, verb.end + 1, `can soon meet ${team} in`)
			: undefined;
	}
	const starts =
		/^(?:launch|open|land|arrive|debut)$/.test(verb.lemma) &&
		/^(?:in|on|at)$/.test(preposition);
	if (
		!(moves || starts) ||
		pastAt(tokens, verb.end) >= 0 ||
		!(isPlace(tokens, verb.end + 1, news.until) || verb.lemma === "expand")
	)
		return undefined;
	const whom = kind === "we" ? "us" : seenAs(passage, clause);
	const on =
		starts && preposition !== "in"
			? preposition
			: /^(?:floor|street|site)$/.test(head)
				? "on"
				: "in";
	const time = whenOf(passage, clause.start, verb, news.until);
	return whom
		? [
				...they(
					news,
					verb.end + 1,
					`${when === "soon" || when === "will" ? "can soon" : when === "since" ? can.since : "can now"} ${verb.lemma === "expand" ? "also " : ""}find ${whom} ${on}`,
				),
				...time.dated,
			]
		: undefined;
}

/** "We're celebrating 25 years of service" → "You have been able to count on us for 25 years". */
function anniversary(news: News): Edit[] | undefined {
	const { clause, until, kind } = news;
	const rest = tokensOf(news)
		.slice(clause.verb.end, until)
		.map((token) => token.lower)
		.join(" ");
	const years =
		/^(?:our |the |more than |over )*(\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty)(?:th|st|nd|rd)?[- ](?:years?\b(?: anniversary| of\b|$)|anniversary|birthday)/.exec(
			rest,
		)?.[1];
	const first = firstWord(news.passage);
	// "Now we're celebrating": the years are behind us.
	const isNow =
		first + 1 === clause.start && /^(?:now|today)$/.test(lower(news, first));
	return years && years !== "1" && kind === "we"
		? they(
				isNow ? { ...news, from: first } : news,
				until,
				`have been able to count on us for ${years} years`,
			)
		: undefined;
}

/** "We've got the plan approved" → "The plan is now approved". */
function gotDone(news: News): Edit[] | undefined {
	const { clause, passage, from, until } = news;
	const { verb } = clause;
	const tokens = tokensOf(news);
	if (
		verb.lemma !== "get" ||
		!/^(?:the|our|all|both|this|some|several|many|new|\d+)$/.test(
			lower(news, verb.end),
		)
	)
		return undefined;
	const last = tokens.findIndex(
		(token, at) =>
			at > verb.end + 1 &&
			at < until &&
			/^(?:planned|approved|scheduled|installed|done|sorted|fixed|published|certified|accepted|funded|working|ready)$/.test(
				token.lower,
			) &&
			(at + 1 === until ||
				/^(?:for|in|by|at|on|to)$/.test(lower(news, at + 1))),
	);
	if (last < 0) return undefined;
	const what = midSentence(passage, verb.end, last);
	return what
		? [
				{
					from,
					to: last,
					text: opens(
						passage,
						from,
						lower(news, last) === "planned" || lower(news, last) === "scheduled"
							? `${what} ${isPlural(tokens, verb.end, last) ? "are" : "is"}`
							: `${what} ${be("now", isPlural(tokens, verb.end, last))}`,
					),
				},
			]
		: undefined;
}

/** "We've grown from five people to more than 200 engineers": people can turn to them. */
function grown(news: News): Edit[] | undefined {
	const { clause, until, kind } = news;
	const { verb } = clause;
	const tokens = tokensOf(news);
	if (
		kind !== "we" ||
		verb.lemma !== "grow" ||
		// "Over nine years we've grown": that it took so long is our story.
		lower(news, clause.start - 1) === "," ||
		/^years?$/.test(lower(news, clause.start - 1))
	)
		return undefined;
	const to = tokens.findIndex(
		(token, at) => at >= verb.end && at < until && token.lower === "to",
	);
	const head =
		to > 0
			? (headOf(tokens, to + 1, phraseEnd(tokens, to + 1, until))?.lower ?? "")
			: "";
	return to > 0 &&
		(isPeople(head) || useOfThing.get(head) === "turn to") &&
		/^(?:more|over|nearly|almost|about|\d+)$/.test(lower(news, to + 1))
		? they(news, to + 1, "can now turn to")
		: undefined;
}

/** "We raised £2m to build a second clinic" → "With £2m, you will be able to visit a second clinic". */
function funded(news: News): Edit[] | undefined {
	const { passage, people, clause, from, until } = news;
	const { verb } = clause;
	const tokens = tokensOf(news);
	const stop = phraseEnd(tokens, verb.end, until);
	const act = verbReading(lower(news, stop + 1));
	if (
		!/^(?:raise|secure|receive|win|get)$/.test(verb.lemma) ||
		lower(news, stop) !== "to" ||
		!act?.forms.has("base") ||
		!tokens
			.slice(verb.end, stop)
			.some(({ lower: word }) => /[£€$]|^(?:funding|grant|money)$/.test(word))
	)
		return undefined;
	const edits = outcomesOf(
		passage,
		{ from: stop, lemma: act.lemma, verbEnd: stop + 2, when: "will" },
		people,
		until,
	);
	return (
		edits && [
			{ from, to: verb.end, text: opens(passage, from, "with") },
			{ from: stop, to: stop, text: "," },
			...edits,
		]
	);
}

/** "We've teamed up with Oxfam to bring water to 40 villages": what comes of it, and with whom. */
function together(news: News): Edit[] | undefined {
	const { passage, people, clause, from, until } = news;
	const tokens = tokensOf(news);
	const { verb } = clause;
	let at = verb.end;
	if (lower(news, at) === "up" || lower(news, at) === "forces") at++;
	if (
		!/^(?:partner|team|collaborate|join)$/.test(verb.lemma) ||
		lower(news, at) !== "with" ||
		(verb.lemma === "join" && lower(news, at - 1) !== "forces")
	)
		return undefined;
	const stop = phraseEnd(tokens, at + 1, until);
	const act = verbReading(lower(news, stop + 1));
	const whom = midSentence(passage, at + 1, stop);
	if (lower(news, stop) !== "to" || !act?.forms.has("base") || !whom)
		return undefined;
	const edits = outcomesOf(
		passage,
		{
			from,
			lemma: act.lemma,
			verbEnd: stop + 2,
			when: verb.past ? "now" : "will",
		},
		people,
		until,
	);
	return (
		edits && [
			...edits,
			{ from: until, to: until, text: `, thanks to our work with ${whom}` },
		]
	);
}

/** "improved our map" → "You now get a better map". */
function gotBetter(news: News): Edit[] | undefined {
	const { clause, until } = news;
	const tokens = tokensOf(news);
	const object = clause.verb.end;
	const end = phraseEnd(tokens, object, until);
	const isOne = /^(?:our|the)$/.test(lower(news, object));
	const hasOf = tokens.slice(object, end).some((token) => token.lower === "of");
	if (!isOne || hasOf || end !== until || holdsVerb(tokens, object, end))
		return undefined;
	const head = headOf(tokens, object, end)?.lower ?? "";
	const isMass =
		/^(?:infrastructure|support|documentation|performance|security|accessibility|software|advice|care|training|quality|reliability|privacy|speed|search|help|access)$/.test(
			head,
		);
	if (insideThings.test(head)) return undefined;
	const better =
		isPlural(tokens, object, end) || isMass ? "better" : "a better";
	return they(news, object + 1, `now get ${better}`);
}

/** "Our site is live", "The branch has opened", "We're on Mastodon", "We're ISO 27001 certified": how things stand, for those who may use them. */
function thereNow(news: News): Edit[] | undefined {
	const { passage, clause, kind, until } = news;
	const { start, subjectEnd, verb } = clause;
	const tokens = tokensOf(news);
	let after = verb.end;
	while (/^(?:now|finally|officially|also|fully)$/.test(lower(news, after)))
		after++;
	const word = lower(news, after);
	const name = midSentence(passage, start, subjectEnd);
	const head = lower(news, subjectEnd - 1);
	if (verb.lemma !== "be") {
		const isOver =
			verb.end >= until || /^(?:on|in|at|for)$/.test(lower(news, verb.end));
		return name &&
			kind !== "we" &&
			kind !== "i" &&
			verb.perfect &&
			isOver &&
			/^(?:arrive|land|launch|open|reopen|return|debut)$/.test(verb.lemma)
			? they(news, verb.end, `can now ${useOfThing.get(head) ?? "use"} ${name}`)
			: undefined;
	}
	if (verb.modal && verb.modal !== "will") return undefined;
	const certifiedAt = tokens.findIndex(
		(token, at) =>
			at >= after &&
			at < Math.min(until, after + 5) &&
			/^(?:certified|accredited|compliant|licensed|approved)$/.test(
				token.lower,
			),
	);
	if (certifiedAt > after && certifiedAt + 1 >= until) {
		const what = midSentence(passage, after, certifiedAt);
		const noun: Readonly<Record<string, string>> = {
			certified: "certification",
			accredited: "accreditation",
			compliant: "compliance",
			licensed: "licence",
			approved: "approval",
		};
		const owner = kind === "we" ? "our" : name && `${name}'s`;
		return what && owner && /\p{Lu}/u.test(what)
			? they(
					news,
					certifiedAt + 1,
					`can now rely on ${owner} ${what} ${noun[lower(news, certifiedAt)]}`,
				)
			: undefined;
	}
	// "I am the new director": people can turn to me.
	if (kind === "i" && /^(?:the|your|our)$/.test(word))
		return they(news, after, "can now turn to me as");
	if (kind === "we") {
		if (
			/^(?:on|at)$/.test(word) &&
			/^\p{Lu}/u.test(tokens[after + 1]?.text ?? "")
		)
			return they(
				news,
				after,
				verb.modal || isToCome(tokens, after, until)
					? "can find us"
					: "can now find us",
			);
		// "We were even trending on Kite": there people could see us.
		const going = word === "even" ? after + 1 : after;
		if (
			verb.past &&
			/ing$/.test(lower(news, going)) &&
			/^(?:on|in|at)$/.test(lower(news, going + 1))
		)
			return they(news, going, "could find us");
		// "We're hard at work on a map"
		const on = word === "hard" ? after + 1 : after;
		return lower(news, on) === "at" &&
			lower(news, on + 1) === "work" &&
			lower(news, on + 2) === "on"
			? outcomesOf(
					passage,
					{ from: news.from, lemma: "start", verbEnd: on + 1, when: "now" },
					news.people,
					until,
				)
			: undefined;
	}
	if (/^it$/i.test(name ?? "") && /^(?:here|live|out)$/.test(word))
		return after + 1 >= until
			? they(news, after + 1, "can use it now")
			: undefined;
	if (word === "open" && openTo.has(head))
		return they(news, after + 1, `can now ${openTo.get(head)}`);
	// "is out now": said already.
	const to = lower(news, after + 1) === "now" ? after + 2 : after + 1;
	return name &&
		!/^(?:it|this|that|they|which|who)$/i.test(name) &&
		/^(?:live|out|here|available|ga|public|stable|open|operational|ready|online)$/.test(
			word,
		) &&
		!/^(?:to|source)$/.test(lower(news, after + 1))
		? they(news, to, `can now ${useOfThing.get(head) ?? "use"} ${name}`)
		: undefined;
}

/** "v1.4 was delivered on 11 January" → "You have been able to use v1.4 since 11 January"; "Our site has been rebuilt" → it is rebuilt now. */
function arrived(
	news: News,
	from: number,
	to: number,
	verb: VerbGroup,
): Edit[] | undefined {
	const { passage, until } = news;
	const tokens = tokensOf(news);
	const name = midSentence(passage, from, to);
	if (
		/^(?:done|better|redesigned)$/.test(outcomeOfAct.get(verb.lemma) ?? "") &&
		!verb.modal
	)
		return [
			...(news.from < from ? [{ from: news.from, to: from, text: "" }] : []),
			{
				from: verb.start,
				to: verb.end,
				text: `${be("now", isPlural(tokens, from, to))} ${participleForm(verb.lemma)}`,
			},
		];
	if (
		!name ||
		!/^(?:launch|release|ship|deliver|deploy|publish|introduce|open|reopen|roll|add|build|install)$/.test(
			verb.lemma,
		)
	)
		return undefined;
	const head = headOf(tokens, from, to)?.lower ?? "";
	const use = useOfThing.get(head) ?? "use";
	const next = lower(news, verb.end);
	if (verb.end >= until || next === "by")
		return next === "by"
			? [
					...they(news, verb.end, `can now ${use} ${name}`),
					// "was launched by our team": by whom is nobody's matter.
					{
						from: verb.end,
						to: phraseEnd(tokens, verb.end + 1, until),
						text: "",
					},
				]
			: they(news, verb.end, `can now ${use} ${name}`);
	if (next === "on" || next === "in")
		return verb.past
			? [
					...they(news, verb.end, `have been able to ${use} ${name}`),
					{ from: verb.end, to: verb.end + 1, text: "since" },
				]
			: undefined;
	return undefined;
}
