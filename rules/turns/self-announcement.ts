import { feelings } from "../lexicon/cues.ts";
import { hardNews, openTo, outcomeOfAct, useOfThing } from "../lexicon/news.ts";
import { type Clause, clausesIn, type VerbGroup } from "../prose/clause.ts";
import type { Subject } from "../prose/sentence.ts";
import type { Token } from "../prose/token.ts";
import { participleForm, verbReading } from "../prose/verb-forms.ts";
import { isPlural } from "../rewrite/inflect.ts";
import { lowered, midSentence } from "../rewrite/letters.ts";
import type { Edit, Passage } from "../rewrite/passage.ts";
import type { People } from "../rewrite/people.ts";
import { headOf, lastWordEnd, pastAt, phraseEnd } from "../rewrite/phrase.ts";
import { be, type When } from "../rewrite/tense.ts";
import { type Act, outcomesOf } from "./acts.ts";
import { hiring } from "./hiring.ts";
import { presented } from "./presented.ts";
import {
	atTheEnd,
	capitalAt,
	complete,
	draft,
	firstWord,
	inFront,
	opens,
	type Turn,
	type Turned,
} from "./turn.ts";

const telling =
	/^(?:announce|share|say|report|confirm|reveal|tell|inform|declare|note|introduce|present|unveil)$/;
const presenting =
	/^(?:announce|share|confirm|reveal|introduce|launch|release|unveil|present|ship|open)$/;

/** Behind the feeling: "to announce", "to be able to announce". The verb's token, or -1. */
function verbAfterFeeling(tokens: readonly Token[], feeling: number): number {
	let at = feeling + 1;
	// "proud and excited to", "excited today to"
	while (at < feeling + 4 && tokens[at] && tokens[at]?.lower !== "to") at++;
	if (tokens[at]?.lower !== "to") return -1;
	at++;
	if (
		tokens[at]?.lower === "be" &&
		tokens[at + 1]?.lower === "able" &&
		tokens[at + 2]?.lower === "to"
	)
		at += 3;
	if (tokens[at]?.lower === "be") at++;
	if (
		/^(?:officially|finally|formally|publicly|also|now)$/.test(
			tokens[at]?.lower ?? "",
		)
	)
		at++;
	return verbReading(tokens[at]?.lower ?? "") ? at : -1;
}

/** Whether a clause shows by more than an ending that it is one: by its subject, an auxiliary or a past form. */
const isPlainlyFinite = (
	tokens: readonly Token[],
	{ start, verb }: Clause,
): boolean =>
	/^\p{Ll}/u.test(tokens[verb.head]?.text ?? "") &&
	(/^(?:we|you|it|they|i|this|that)$/.test(tokens[start]?.lower ?? "") ||
		verb.modal !== undefined ||
		verb.lemma === "be" ||
		verb.perfect ||
		verb.passive ||
		verb.negated ||
		verb.past);

/** Where a verb group that starts a clause stands, the clause starting at a token; undefined for a mere noun phrase. */
function clauseAt(tokens: readonly Token[], from: number) {
	const rest = tokens.slice(from);
	const { clauses } = clausesIn(rest);
	const main = clauses[0];
	if (
		main?.role !== "main" ||
		main.start !== 0 ||
		main.subjectEnd === 0 ||
		// "the release of Kite Maps", "the winners of the awards": no verbs, though they look like some.
		!isPlainlyFinite(rest, main)
	)
		return undefined;
	const { verb } = main;
	return {
		start: from,
		subjectEnd: from + main.subjectEnd,
		verb: {
			...verb,
			start: verb.start + from,
			end: verb.end + from,
			head: verb.head + from,
		} as VerbGroup,
	};
}

/** When the act was, and the words that turn its date into the start of something. */
function whenOf(
	passage: Passage,
	from: number,
	verb: VerbGroup,
): { when: When; dated: Edit[]; until: number } {
	const { tokens } = passage.sentence;
	const end = lastWordEnd(tokens);
	const first = firstWord(passage);
	const undated = (when: When) => ({ when, dated: [], until: end });
	const opening = tokens.slice(first, from).map((token) => token.lower);
	if (verb.modal === "will" || verb.modal === "shall") return undated("will");
	if (verb.progressive)
		return undated(
			verb.modal
				? "will"
				: opening.includes("today") ||
						tokens
							.slice(verb.start, verb.head)
							.some(({ lower }) => lower === "now")
					? "now"
					: "soon",
		);
	if (!verb.past) return undated("now");
	const since = (at: number, replaced: number): Edit => ({
		from: at,
		to: at + replaced,
		text: opens(
			passage,
			at,
			replaced > 0 ? "since" : `since ${lowered(passage, at)}`,
		),
	});
	const leading = pastAt(tokens, first);
	if (first < from && leading >= 0)
		return {
			when: "since",
			dated: [
				leading > 0 ? since(first, 1) : { ...since(first, 0), to: first + 1 },
			],
			until: end,
		};
	for (let at = end - 1; at > verb.end && at > end - 5; at--) {
		const replaced = pastAt(tokens, at);
		if (replaced >= 0)
			return {
				when: "since",
				dated: [
					replaced > 0
						? { from: at, to: at + 1, text: "since" }
						: { from: at, to: at, text: "since" },
				],
				until: at,
			};
	}
	const over =
		/\b(?:in|during|over|throughout) (?:the )?(?:last|past|first|second|third|fourth|this) /.test(
			opening.join(" "),
		) || tokens.slice(verb.end).some(({ lower }) => lower === "ago");
	return undated(over ? "past" : "now");
}

/** Whether the clause tells news of itself: no relative clause, no condition, somebody does it. */
function isTold(
	{ sentence: { tokens } }: Passage,
	{ start, subjectEnd, role, verb }: Clause,
): boolean {
	return (
		role !== "subordinate" &&
		start < subjectEnd &&
		!/^(?:would|could|might|may|should|can|must)$/.test(verb.modal ?? "") &&
		!/^(?:when|if|once|until|where|while|because|that|which|who)$/.test(
			tokens[start - 1]?.lower ?? "",
		)
	);
}

/** Where the words for whoever feels start: "The Kite team is thrilled", not "Kite" or "thrilled". */
function feelerOf(
	{ sentence: { clauses } }: Passage,
	from: number,
	feeling: number,
): number {
	const clause = clauses.findLast(
		(each) => each.start <= from && each.verb.end >= feeling - 2,
	);
	return clause?.start ?? from;
}

/** The feelings go, and what they stood in front of becomes the sentence. */
function* withoutFeelings(
	passage: Passage,
	from: number,
	feeling: number,
	people: People,
): Generator<Turned | undefined> {
	const { tokens } = passage.sentence;
	const verbAt = verbAfterFeeling(tokens, feeling);
	// "We would be happy to …" is an offer, no news.
	const isOffer = tokens
		.slice(from, feeling)
		.some((token) => /^(?:would|could|will)$/.test(token.lower));
	if (verbAt < 0 || isOffer) return;
	// "proud to have opened": what was done is what counts.
	const did =
		tokens[verbAt]?.lower === "have" &&
		verbReading(tokens[verbAt + 1]?.lower ?? "")?.forms.has("participle")
			? verbAt + 1
			: verbAt;
	const reading = verbReading((tokens[did] as Token).lower);
	if (!reading) return;
	const { lemma } = reading;
	let object = did + 1;
	if (
		/^(?:you|everyone|everybody|that)$/.test(tokens[object]?.lower ?? "") &&
		lemma !== "help"
	) {
		if (tokens[object]?.lower !== "that") object++;
	}
	if (telling.test(lemma)) {
		const that = tokens[object]?.lower === "that" && tokens[object + 1] ? 1 : 0;
		const start = object + that;
		const clause = tokens[start] && clauseAt(tokens, start);
		// "that exports now finish": whatever follows that is a clause, read or not.
		if (that === 1 && !clause)
			yield complete(
				passage,
				[{ from, to: start, text: "" }, ...capitalAt(passage, start, from)],
				true,
			);
		if (clause) {
			const subject = tokens[start] as Token;
			const own =
				/^(?:we|our)$/.test(subject.lower) ||
				passage.sentence.organisation.includes(start);
			if (own && !clause.verb.passive && clause.verb.lemma !== "be") {
				const act: Act = {
					from,
					lemma: clause.verb.lemma,
					verbEnd: clause.verb.end,
					when: whenOf(passage, start, clause.verb).when,
				};
				const edits =
					subject.lower === "our"
						? undefined
						: outcomesOf(passage, act, people);
				if (edits) yield complete(passage, edits);
			}
			yield complete(
				passage,
				[{ from, to: start, text: "" }, ...capitalAt(passage, start, from)],
				that === 1,
			);
			return;
		}
	}
	if (presenting.test(lemma)) {
		yield* presented(passage, from, object, people);
		return;
	}
	// "excited to be adding support for three regions"
	const edits = outcomesOf(
		passage,
		{ from, lemma, verbEnd: object, when: "now" },
		people,
	);
	if (edits) yield complete(passage, edits);
	if (
		/^(?:offer|provide|give|bring|deliver)$/.test(lemma) &&
		!/^(?:you|them|our|customers|users)$/.test(tokens[object]?.lower ?? "")
	)
		yield complete(passage, [
			{
				from,
				to: object,
				text: opens(passage, from, `${people.subject} now get`),
			},
		]);
}

/** "We can't wait for the fair", "We look forward to May": so may the reader. */
function anticipated(
	passage: Passage,
	from: number,
	people: People,
): Turned | undefined {
	const { tokens } = passage.sentence;
	const words = tokens
		.slice(from, from + 12)
		.map((token) => token.lower)
		.join(" ");
	const waits =
		/^\S+ (?:just )?(?:can not wait|could not wait|(?:are |am )?(?:really |very |so |also )*look(?:ing)? forward|are (?:really |very |so |also )*excited|am excited) (?:for|to|about) /.exec(
			`${words} `,
		)?.[0];
	if (!waits) return undefined;
	const object = from + waits.trim().split(" ").length;
	const first = tokens[object];
	const isThing =
		first?.kind === "word" &&
		!verbReading(first.lower)?.forms.has("ing") &&
		!/^(?:you|your|it|this|that|what|how|hear|see|meet|be|have|the)$/.test(
			first.lower,
		) &&
		(/^\p{Lu}/u.test(first.text) || !verbReading(first.lower));
	return isThing || (first?.lower === "the" && !words.includes("forward to be"))
		? complete(passage, [
				{
					from,
					to: object,
					text: opens(passage, from, `${people.subject} can look forward to`),
				},
			])
		: undefined;
}

/** "improved our map" → "You now get a better map". */
function gotBetter(
	passage: Passage,
	from: number,
	object: number,
	people: People,
): Turned | undefined {
	const { tokens } = passage.sentence;
	const end = phraseEnd(tokens, object);
	const isOne = /^(?:our|the)$/.test(tokens[object]?.lower ?? "");
	const hasOf = tokens.slice(object, end).some(({ lower }) => lower === "of");
	if (!isOne || hasOf || end !== lastWordEnd(tokens)) return undefined;
	const head = headOf(tokens, object, end)?.lower ?? "";
	const isMass =
		/^(?:infrastructure|support|documentation|performance|security|accessibility|software|advice|care|training|quality|reliability|privacy|speed|search|help|access)$/.test(
			head,
		);
	const better =
		isPlural(tokens, object, end) || isMass ? "better" : "a better";
	return complete(passage, [
		{
			from,
			to: object + 1,
			text: opens(passage, from, `${people.subject} now get ${better}`),
		},
	]);
}

/** What an organisation did, as what people have of it. */
function* acted(
	passage: Passage,
	clause: Clause,
	kind: Subject["kind"],
	people: People,
): Generator<Turned | undefined> {
	const { tokens } = passage.sentence;
	const { verb, start } = clause;
	const { lemma } = verb;
	// "Ada wrote the plan" is a person's doing, "Kite launched maps" a maker's.
	const isMaker =
		kind === "we" ||
		kind === "organisation" ||
		kind === "product" ||
		(kind === "name" &&
			/^(?:launch|release|introduce|open|publish|ship|unveil|announce|add)$/.test(
				lemma,
			));
	if (!isMaker) return;
	if (
		/^(?:announce|introduce|unveil|present|celebrate)$/.test(lemma) &&
		whenOf(passage, start, verb).when === "now" &&
		!(lemma === "present" && tokens.some((token) => token.lower === "at"))
	) {
		yield* presented(passage, start, verb.end, people);
		return;
	}
	// "We now have shared desks" is read as "have shared": the desks are there now.
	const have = verb.head - 1;
	const isThere =
		verb.perfect &&
		tokens[have]?.lower === "have" &&
		tokens[have - 1]?.lower === "now";
	const time = whenOf(passage, start, verb);
	// What happened on a day stays on that day.
	const happened = /^(?:hosted|attended)$/.test(outcomeOfAct.get(lemma) ?? "");
	const { when, dated, until } = happened
		? { when: "now" as const, dated: [], until: undefined }
		: time;
	// "We have been building a map", "We're working on a map": it is under way.
	const isUnderWay = verb.progressive && (verb.perfect || lemma === "work");
	const edits = outcomesOf(
		passage,
		{
			from: start,
			lemma: isThere ? "have" : isUnderWay ? "start" : lemma,
			verbEnd: isThere || isUnderWay ? verb.head : verb.end,
			when,
		},
		people,
		until,
	);
	if (edits) yield complete(passage, [...edits, ...dated]);
	if (outcomeOfAct.get(lemma) === "better" && when === "now")
		yield gotBetter(passage, start, verb.end, people);
	// "We took part in the fair", "We spoke at the summit": there people could meet us.
	const part = tokens[verb.end]?.lower === "part" ? 1 : 0;
	const place = tokens[verb.end + part]?.lower;
	if (
		(lemma === "take" && part === 1 && place === "in") ||
		(lemma === "participate" && place === "in") ||
		(/^(?:speak|talk|exhibit|present)$/.test(lemma) && place === "at")
	)
		yield complete(passage, [
			{
				from: start,
				to: verb.end + part + 1,
				text: opens(
					passage,
					start,
					`${people.subject} ${verb.past || verb.perfect ? "could" : "can"} meet us at`,
				),
			},
		]);
	const where = tokens[verb.end + 1];
	if (
		(lemma === "expand" ||
			/^\p{Lu}/u.test(where?.text ?? "") ||
			/^(?:office|offices|building|home|premises|site|place|space|shop|hall|street|address|floor|headquarters)$/.test(
				headOf(tokens, verb.end + 1, phraseEnd(tokens, verb.end + 1))?.lower ??
					"",
			)) &&
		/^(?:move|expand)$/.test(lemma) &&
		/^(?:to|into)$/.test(tokens[verb.end]?.lower ?? "")
	) {
		const whom =
			kind === "we" ? "us" : midSentence(passage, start, clause.subjectEnd);
		if (whom)
			yield complete(passage, [
				{
					from: start,
					to: verb.end + 1,
					text: opens(
						passage,
						start,
						`${people.subject} can ${when === "soon" || when === "will" ? "soon" : "now"} ${lemma === "expand" ? "also " : ""}find ${whom} in`,
					),
				},
			]);
	}
}

/** "Our site is live", "The branch has opened", "We're on Mastodon": how a thing stands, for those who may use it. */
function thereNow(
	passage: Passage,
	{ start, subjectEnd, verb }: Clause,
	kind: Subject["kind"],
	people: People,
): Turned | undefined {
	const { tokens } = passage.sentence;
	const { subject } = people;
	let after = verb.end;
	while (/^(?:now|finally|officially|also)$/.test(tokens[after]?.lower ?? ""))
		after++;
	const word = tokens[after]?.lower ?? "";
	const say = (to: number, words: string): Turned | undefined =>
		complete(passage, [
			{ from: start, to, text: opens(passage, start, words) },
		]);
	const name = midSentence(passage, start, subjectEnd);
	const head = tokens[subjectEnd - 1]?.lower ?? "";
	if (verb.lemma !== "be") {
		const next = tokens[verb.end];
		const isOver =
			verb.end >= lastWordEnd(tokens) ||
			/^(?:on|in|at|for)$/.test(next?.lower ?? "");
		return name &&
			kind !== "we" &&
			verb.perfect &&
			isOver &&
			/^(?:arrive|land|launch|open|reopen|return|debut)$/.test(verb.lemma)
			? say(
					verb.end,
					`${subject} can now ${useOfThing.get(head) ?? "use"} ${name}`,
				)
			: undefined;
	}
	if (kind === "we")
		return /^(?:on|at)$/.test(word) &&
			/^\p{Lu}/u.test(tokens[after + 1]?.text ?? "")
			? say(after, `${subject} can now find us`)
			: undefined;
	if (/^it$/i.test(name ?? "") && /^(?:here|live|out)$/.test(word))
		return after + 1 >= lastWordEnd(tokens)
			? say(after + 1, `${subject} can use it now`)
			: undefined;
	if (word === "open" && openTo.has(head))
		return say(after + 1, `${subject} can now ${openTo.get(head)}`);
	return name &&
		!/^it$/i.test(name) &&
		/^(?:live|out|here|available|ga|public|stable|open)$/.test(word)
		? say(
				after + 1,
				`${subject} can now ${useOfThing.get(head) ?? "use"} ${name}`,
			)
		: undefined;
}

/** News told in a clause of its own. */
function* told(
	passage: Passage,
	clause: Clause,
	kind: Subject["kind"],
	people: People,
): Generator<Turned | undefined> {
	const { tokens } = passage.sentence;
	const { verb, start, subjectEnd } = clause;
	const { lemma } = verb;
	const after = tokens[verb.end]?.lower ?? "";
	if (verb.negated) return;
	// "We were featured in the Gazette", "We wrote about the flood": there is something to read.
	const isRead = verb.passive
		? /^(?:feature|mention|cover|profile|interview)$/.test(lemma) &&
			/^(?:in|by|on)$/.test(after)
		: /^(?:write|blog)$/.test(lemma) && after === "about";
	const looks = /^(?:look|search)$/.test(lemma)
		? after === "for"
		: /^(?:hire|recruit|seek)$/.test(lemma);
	if (isRead && kind === "we")
		yield complete(passage, [
			{
				from: start,
				to: verb.end,
				text: opens(
					passage,
					start,
					`${people.subject} can now read ${verb.passive ? "about us" : ""}`.trim(),
				),
			},
		]);
	else if (verb.passive)
		yield arrived(passage, start, subjectEnd, verb, people);
	else if ((verb.progressive || lemma === "seek") && looks)
		yield hiring(passage, start, verb.end + (after === "for" ? 1 : 0));
	else {
		yield thereNow(passage, clause, kind, people);
		if (lemma !== "be") yield* acted(passage, clause, kind, people);
	}
}

function* turned({
	passage,
	sighting,
	people,
}: Parameters<Turn>[0]): Generator<Turned | undefined> {
	const { tokens, clauses, subjects } = passage.sentence;
	const { from, to } = sighting;
	const index = clauses.findIndex((each) => each.start === from);
	const clause = clauses[index];
	const feeling = tokens.findIndex(
		(token, at) => at >= from && at < to + 2 && feelings.has(token.lower),
	);
	const { lower } = tokens[from] as Token;
	yield anticipated(passage, from, people);
	if (feeling >= 0)
		yield* withoutFeelings(
			passage,
			feelerOf(passage, from, feeling),
			feeling,
			people,
		);
	else if (
		/^(?:announcing|introducing|presenting|unveiling)$/.test(lower) ||
		(lower === "meet" && /^\p{Lu}/u.test(tokens[from + 1]?.text ?? ""))
	)
		yield* presented(passage, from, from + 1, people);
	else if (clause && isTold(passage, clause))
		yield* told(passage, clause, subjects[index]?.kind ?? "other", people);
}

export const selfAnnouncement: Turn = function* (turning) {
	const { passage, people } = turning;
	const hard = hardNews.test(passage.sentence.text);
	let told: Turned | undefined;
	for (const offer of turned(turning)) {
		// Nobody should read that they "can now" have bad news; a thing may still speak for itself.
		const says = offer?.text.toLowerCase().includes(`${people.subject} `);
		if (!offer || (hard && says)) continue;
		told ??= offer;
		yield offer;
	}
	yield forWhat(passage, people, hard, told);
};

/** What the news is good for, left to the writer: "You can now ___ with dark mode". */
function forWhat(
	passage: Passage,
	{ addressed, many, subject }: People,
	hard: boolean,
	told: Turned | undefined,
): Turned | undefined {
	if (hard)
		return draft(
			passage,
			inFront(passage, `what changes for ${addressed ? "you" : many} is ___:`),
		);
	const uses = told?.text.replace(/\bcan now use\b/, "can now ___ with");
	if (told && uses !== told.text && uses)
		return { ...told, kind: "draft", safe: false, text: uses };
	const hasSo = passage.sentence.tokens.some((token) => token.lower === "so");
	return draft(
		passage,
		hasSo
			? inFront(passage, `${subject} can now ___:`)
			: atTheEnd(passage, `so ${subject} can now ___`),
	);
}

/** "v1.4 was delivered on 11 January" → "You can use v1.4 since 11 January" is not English: only the bare news turns. */
function arrived(
	passage: Passage,
	from: number,
	to: number,
	verb: VerbGroup,
	people: People,
): Turned | undefined {
	const { tokens } = passage.sentence;
	const name = midSentence(passage, from, to);
	// "Our site has been rebuilt": it is rebuilt now.
	if (
		/^(?:done|better|redesigned)$/.test(outcomeOfAct.get(verb.lemma) ?? "") &&
		!verb.modal
	)
		return complete(passage, [
			{
				from: verb.start,
				to: verb.end,
				text: `${be("now", isPlural(tokens, from, to))} ${participleForm(verb.lemma)}`,
			},
		]);
	if (
		!name ||
		!/^(?:launch|release|ship|deliver|deploy|publish|introduce|open|roll|add|build)$/.test(
			verb.lemma,
		)
	)
		return undefined;
	const head = headOf(tokens, from, to)?.lower ?? "";
	const use = useOfThing.get(head) ?? "use";
	const next = tokens[verb.end]?.lower;
	const opening = (able: string): string =>
		opens(passage, from, `${people.subject} ${able} ${use} ${name}`);
	if (verb.end >= lastWordEnd(tokens))
		return complete(passage, [
			{ from, to: verb.end, text: opening("can now") },
		]);
	// "was delivered on 11 January": it has been theirs since then.
	if (next === "on" || next === "in")
		return complete(passage, [
			{ from, to: verb.end, text: opening("have been able to") },
			{ from: verb.end, to: verb.end + 1, text: "since" },
		]);
	return undefined;
}
