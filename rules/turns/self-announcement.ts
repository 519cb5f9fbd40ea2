import { hardNews } from "../lexicon/news.ts";
import type { Clause } from "../prose/clause.ts";
import type { Subject } from "../prose/sentence.ts";
import type { Token } from "../prose/token.ts";
import type { Edit, Passage } from "../rewrite/passage.ts";
import type { People } from "../rewrite/people.ts";
import { lastWordEnd } from "../rewrite/phrase.ts";
import { anticipated } from "./news/anticipated.ts";
import { feelingIn } from "./news/feeling.ts";
import { forWhat } from "./news/for-what.ts";
import { insideTail } from "./news/inside-tail.ts";
import { isInward } from "./news/inward.ts";
import { opensWithUs } from "./news/opens-with-us.ts";
import { presentedEdits } from "./news/presented.ts";
import { timeOver } from "./news/time-over.ts";
import { tellings } from "./news/told.ts";
import { clauseAt, isTold } from "./news/when.ts";
import { withoutFeelings } from "./news/without-feelings.ts";
import { isWriting } from "./news/written-of.ts";
import {
	complete,
	firstWord,
	fromThere,
	type Turn,
	type Turned,
} from "./turn.ts";

/** Where a clause ends: in front of the next one that stands on its own, and of what is only about us. */
function endOf(
	{ sentence: { tokens, clauses } }: Passage,
	clause: Clause,
): number {
	const next = clauses
		.filter(
			({ start, role }) => start >= clause.verb.end && role === "coordinate",
		)
		.sort((a, b) => a.start - b.start)[0];
	const tail = insideTail(tokens, clause.verb.end);
	if (!next || next.start > tail) return tail;
	let end = next.start;
	while (
		end > clause.verb.end + 1 &&
		/^(?:and|but|so|or|then|,|;|:|–|—|-|\()$/.test(tokens[end - 1]?.lower ?? "")
	)
		end--;
	return end;
}

/** Whether the words that open the clause now are those for people. */
const namesPeople = (
	edits: readonly Edit[],
	start: number,
	{ subject }: People,
): boolean =>
	edits.some(
		({ from, text }) =>
			from === start &&
			(text.toLowerCase().startsWith(`${subject} `) ||
				text.toLowerCase().startsWith("there ")),
	);

/** The clause goes, and with it what stands behind the sentence and is only about us. */
function* toldIn(
	passage: Passage,
	clause: Clause,
	kind: Subject["kind"],
	people: People,
	from = clause.start,
): Generator<readonly Edit[]> {
	const { tokens } = passage.sentence;
	const until = endOf(passage, clause);
	const end = lastWordEnd(tokens);
	const first = firstWord(passage);
	const start = behindRecently(tokens, first, from) ? first : from;
	const saysOfUs = opensWithUs(tokens, first, clause.start);
	const tail: Edit[] =
		insideTail(tokens, clause.verb.end) === until && until < end
			? [{ from: until, to: end, text: "" }]
			: [];
	for (const edits of tellings({
		passage,
		people,
		clause,
		kind,
		from: start,
		until,
	}))
		if (
			edits &&
			!(
				saysOfUs &&
				// "By mending the pier, it will be safer": nobody would mend it.
				(tokens[first]?.lower === "by" ||
					namesPeople(edits, clause.start, people))
			) &&
			!leavesAnAct(tokens, clause, until, edits)
		)
			yield [...edits, ...tail];
}

/** "We expanded into Spain and doubled our choir", "…, and started talking": the second act would be left without its doer. */
const leavesAnAct = (
	tokens: readonly Token[],
	{ verb }: Clause,
	until: number,
	edits: readonly Edit[],
): boolean =>
	tokens.some(
		({ lower }, at) =>
			at > verb.end &&
			at < until - 1 &&
			lower === "and" &&
			(/^(?:will|would|hence|thus|thereby|therefore|doubled|tripled|halved|quadrupled|started|began|hired|raised|grew|welcomed|kept|brought|took|helped|formed|received|gave|won|met|saw|spoke)$/.test(
				tokens[at + 1]?.lower ?? "",
			) ||
				(/^(?:plan|aim|hope|intend|want|expect)$/.test(
					tokens[at + 1]?.lower ?? "",
				) &&
					tokens[at + 2]?.lower === "to")) &&
			!edits.some(({ from, to }) => from <= at + 1 && at + 1 <= to),
	);

/** "Recently, we opened", "In the past few weeks, we've opened": what people can now do says as much. */
const behindRecently = (
	tokens: readonly Token[],
	first: number,
	from: number,
): boolean =>
	/^(?:recently|lately|(?:in|over|during) the (?:past|last) (?:few |several |couple of )?(?:days|weeks|months)) ,$/.test(
		tokens
			.slice(first, from)
			.map(({ lower }) => lower)
			.join(" "),
	);

/** "The feature we're most excited about is offline maps" → "The feature to look forward to is offline maps". */
function mostExciting(passage: Passage): Turned | undefined {
	const { tokens } = passage.sentence;
	const at = tokens.findIndex(
		({ lower }, i) => lower === "excited" && tokens[i + 1]?.lower === "about",
	);
	const we = tokens.findLastIndex(
		({ lower }, i) => i < at && i > at - 5 && lower === "we",
	);
	return we > 1 && /^(?:is|are)$/.test(tokens[at + 2]?.lower ?? "")
		? complete(passage, [{ from: we, to: at + 2, text: "to look forward to" }])
		: undefined;
}

function* turned({
	passage,
	sighting,
	people,
}: Parameters<Turn>[0]): Generator<Turned | undefined> {
	const { tokens, clauses, subjects } = passage.sentence;
	const { from, to } = sighting;
	const { lower } = tokens[from] as Token;
	// "It is very exciting and I am thrilled": it stands further off.
	const feeling = feelingIn(tokens, from, to + (lower === "it" ? 6 : 2));
	yield anticipated(passage, from, people);
	const post = clauses[0] && isWriting(passage, clauses[0]);
	if (post) yield complete(passage, post);
	yield mostExciting(passage);
	if (feeling >= 0) yield* withoutFeelings(passage, from, feeling, people);
	// "introducing night trains", in a plan: still to be done.
	if (
		passage.sentence.documentKind === "plan" &&
		/^(?:introducing|presenting)$/.test(tokens[from]?.text ?? "")
	)
		return;
	if (
		/^(?:announcing|introducing|presenting|unveiling)$/.test(lower) ||
		(lower === "meet" && /^\p{Lu}/u.test(tokens[from + 1]?.text ?? ""))
	) {
		for (const edits of presentedEdits(passage, from, from + 1, people))
			yield complete(passage, edits);
		return;
	}
	// Every clause in which we tell something: all of them turned, then the sighted one alone.
	const tellers = clauses
		.map((clause, i) => ({ clause, kind: subjects[i]?.kind ?? "other" }))
		.filter(
			({ clause, kind }) =>
				isTold(passage, clause) &&
				(clause.start === from || kind === "we" || kind === "organisation"),
		);
	const over = timeOver(passage);
	if (over) {
		const kind = subjects[over.index]?.kind ?? "other";
		for (const edits of toldIn(passage, over.clause, kind, people))
			yield complete(passage, [over.opening, ...edits]);
	}
	// "It's official: Kite 3 is here."
	const colon = tokens.findIndex(({ text }) => text === ":");
	const behind =
		lower === "it" && colon > 0 && colon < from + 6
			? clauseAt(tokens, colon + 1)
			: undefined;
	if (behind)
		for (const edits of tellings({
			passage,
			people,
			clause: behind,
			kind: "other",
			from,
			until: lastWordEnd(tokens),
		}))
			if (edits) yield complete(passage, edits);
	const sighted = tellers.find(({ clause }) => clause.start === from);
	const [first, ...others] = sighted
		? [sighted, ...tellers.filter((each) => each !== sighted)]
		: tellers;
	if (!first) return;
	const ways = [...toldIn(passage, first.clause, first.kind, people)];
	// "We grew our team: we've hired two nurses": the second says what the first means.
	const [second] = others;
	if (
		ways.length === 0 &&
		second &&
		second.clause.start > first.clause.start &&
		tokens[second.clause.start - 1]?.text === ":"
	)
		for (const way of toldIn(
			passage,
			second.clause,
			second.kind,
			people,
			first.clause.start,
		))
			yield complete(passage, way);
	if (others.length > 0) {
		const [way] = ways;
		const rest = others.map(
			({ clause, kind }) => [...toldIn(passage, clause, kind, people)][0],
		);
		if (way && rest.every((edits) => edits !== undefined))
			yield complete(passage, [...way, ...rest.flat()]);
	}
	for (const way of ways) yield complete(passage, way);
}

/** "Today we can say that we will be there": the day is that of the saying. "since May, at the fair": then, not since. */
const isOutOfTime = (passage: Passage, offer: Turned): boolean => {
	const { text } = passage.sentence;
	return (
		/^\W*today\b.*\b(?:say|report|share)\b.*\bha(?:s|ve)\b/i.test(text) ||
		(/^\W*(?:and )?today\b.*\b(?:announce|say|share)\b.*\bwill\b/i.test(text) &&
			!/\bwill\b/.test(offer.text)) ||
		/\bsince [^,]{3,40}, (?:at|in|on) \p{Lu}/u.test(fromThere(passage, offer))
	);
};

export const selfAnnouncement: Turn = function* (turning) {
	const { passage, people } = turning;
	// A fee that is cancelled is no bad news.
	const { text } = passage.sentence;
	// "Let's say we have added a map": nothing is said to be there.
	if (
		/^\W*(?:for example, )?(?:let['’]?s )?(?:say|suppose|imagine|assume)\b/i.test(
			text,
		)
	) {
		yield* forWhat(turning, false, undefined);
		return;
	}
	const closes =
		/\bclos(?:ed|ing) (?:our|the|its|down)\b/i.test(text) &&
		!/\b(?:series|round|deal|gap)\b/i.test(text);
	const hard =
		closes ||
		hardNews.test(
			text.replace(/\bcancell?ed .{0,30}\b(?:fees?|charges?)\b/i, ""),
		);
	let told: Turned | undefined;
	for (const offer of turned(turning)) {
		// Nobody should read that they "can now" have bad news; a thing may still speak for itself.
		const says = offer?.text.toLowerCase().includes(`${people.subject} `);
		if (!offer || (hard && says)) continue;
		// "Since then you can now": a time that goes on asks for another tense.
		if (
			/^\W*since\b/i.test(text) &&
			/\b(?:can|is|are|you|they) now\b/.test(offer.text)
		)
			continue;
		if (isOutOfTime(passage, offer)) continue;
		const found = isInward(passage, offer) ? { ...offer, inward: true } : offer;
		told ??= found;
		yield found;
	}
	yield* forWhat(turning, hard, told);
};
