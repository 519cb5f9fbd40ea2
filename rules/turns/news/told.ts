import { outcomeOfAct } from "../../lexicon/news.ts";
import { verbReading } from "../../prose/verb-forms.ts";
import type { Edit } from "../../rewrite/passage.ts";
import { hasFarPredicate } from "../../rewrite/predicates.ts";
import { outcomesOf } from "../acts/outcomes.ts";
import { capitalAt } from "../turn.ts";
import { anniversary } from "./anniversary.ts";
import { arrived, usedAnyway, wentLive } from "./arrived.ts";
import { becameSo } from "./became-so.ts";
import { broughtBy } from "./brought-by.ts";
import { cameAs, grown } from "./came-as.ts";
import { cameIn } from "./came-in.ts";
import { elsewhere } from "./elsewhere.ts";
import { funded } from "./funded.ts";
import { gotBetter, gotDone } from "./got-done.ts";
import { hires, hiringEdits } from "./hiring.ts";
import { hangsOnDoer } from "./in-the-way.ts";
import { insteadOfOld, listed, replaced } from "./instead.ts";
import { joinedUs } from "./joined-us.ts";
import { keptAt } from "./kept-at.ts";
import { madeSo } from "./made-so.ts";
import { lower, type News, they, tokensOf } from "./news.ts";
import { presentedEdits } from "./presented.ts";
import { putInto } from "./put-into.ts";
import { recognised, seenAs } from "./recognition.ts";
import { takenPart } from "./taken-part.ts";
import { nowKept, thereNow } from "./there-now.ts";
import { together } from "./together.ts";
import { clauseAt, whenOf } from "./when.ts";
import { hereIs, writtenOf } from "./written-of.ts";

/** The ways to say the news as people have it, best first. */
export function* tellings(news: News): Generator<readonly Edit[] | undefined> {
	const { passage, people, clause, kind, from } = news;
	const { verb, start, subjectEnd } = clause;
	const { lemma } = verb;
	const after = lower(news, verb.end);
	// "We had shipped a map": that was before something else.
	if (
		verb.negated ||
		(verb.perfect &&
			/^(?:had|'d|’d)$/.test(lower(news, verb.start)) &&
			verb.head > verb.start)
	)
		return;
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
	// "The team has been busy mending the roof": it did.
	const busy = verbReading(lower(news, verb.end + 1));
	if (lemma === "be" && after === "busy" && busy?.forms.has("ing")) {
		yield* tellings({
			...news,
			clause: {
				...clause,
				verb: {
					...verb,
					perfect: true,
					past: true,
					progressive: busy.lemma !== "make",
					lemma: busy.lemma,
					head: verb.end + 1,
					end: verb.end + 2,
				},
			},
		});
		return;
	}
	const looks = /^(?:look|search)$/.test(lemma)
		? after === "for" || (after === "to" && hires(lower(news, verb.end + 1)))
		: /^(?:hire|recruit|seek)$/.test(lemma);
	if (verb.passive) {
		yield recognised(passage, clause, people, from);
		if (kind !== "we" && kind !== "i" && kind !== "person")
			yield arrived(news, start, subjectEnd, verb);
		yield usedAnyway(news);
	} else if (/^(?:write|blog)$/.test(lemma) && after === "about")
		yield they(news, verb.end, "can now read");
	else if ((verb.progressive || lemma === "seek") && looks)
		yield hiringEdits(
			passage,
			from,
			verb.end + (after === "for" ? 1 : 0),
			kind === "we" ? "us" : seenAs(passage, clause),
		);
	else {
		yield hereIs(news);
		if (kind !== "we" && kind !== "person") yield wentLive(news);
		yield becameSo(news);
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

/** What an organisation did, as what people have of it. */
function* acted(news: News): Generator<readonly Edit[] | undefined> {
	const { passage, people, clause, kind, from, until } = news;
	const tokens = tokensOf(news);
	const { verb, start } = clause;
	const { lemma } = verb;
	yield cameAs(news);
	yield writtenOf(news);
	if (kind !== "person") yield takenPart(news);
	yield joinedUs(news);
	// "Ada wrote the plan" is a person's doing, "Kite launched maps" a maker's.
	const isMaker =
		kind === "we" ||
		kind === "organisation" ||
		kind === "product" ||
		kind === "possessed" ||
		(kind === "name" &&
			/^(?:launch|release|introduce|open|publish|ship|unveil|announce|add|acquire|join|win|achieve|retain|earn|receive|approve|relaunch|reopen|appoint|hire|welcome|contract|recruit|onboard)$/.test(
				lemma,
			));
	if (!isMaker) return;
	yield keptAt(news);
	if (hangsOnDoer(news)) return;
	const time = whenOf(passage, start, verb, until);
	if (/^(?:celebrate|mark)$/.test(lemma)) yield anniversary(news);
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
	yield broughtBy(news);
	yield cameIn(news);
	yield putInto(news);
	yield madeSo(news);
	yield insteadOfOld(news);
	yield replaced(news);
	yield nowKept(news);
	yield listed(news);
	yield elsewhere(news, time.when);
	yield together(news);
	yield funded(news);
	yield grown(news);
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
	const outcome = lemma === "hold" ? "hosted" : (outcomeOfAct.get(lemma) ?? "");
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
}

/** "The bank announced that it has opened a branch": what it announced is the news. */
function* saidThat(news: News): Generator<readonly Edit[] | undefined> {
	const { passage, from, clause } = news;
	const start = clause.verb.end + 1;
	const inner = clauseAt(tokensOf(news), start);
	// "announced that it would change": said then, of then.
	if (!inner || /^(?:would|could|might)$/.test(inner.verb.modal ?? "")) return;
	const isOwn =
		/^(?:it|we|they)$/.test(lower(news, start)) ||
		passage.sentence.organisation.includes(start);
	if (isOwn) yield* tellings({ ...news, clause: inner, kind: news.kind });
	else
		yield [{ from, to: start, text: "" }, ...capitalAt(passage, start, from)];
}
