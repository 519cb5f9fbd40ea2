import { feelings } from "../lexicon/cues.ts";
import { hardNews, useOfThing } from "../lexicon/outcomes.ts";
import { type Clause, clausesIn, type VerbGroup } from "../prose/clause.ts";
import type { Token } from "../prose/token.ts";
import { verbReading } from "../prose/verb-forms.ts";
import { isPlural } from "../rewrite/inflect.ts";
import { midSentence } from "../rewrite/letters.ts";
import { type Edit, type Passage, wordsOf } from "../rewrite/passage.ts";
import type { People } from "../rewrite/people.ts";
import { headOf, lastWordEnd, phraseEnd } from "../rewrite/phrase.ts";
import type { When } from "../rewrite/tense.ts";
import { type Act, outcomesOf } from "./acts.ts";
import {
	atTheEnd,
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

/** Where a verb group that starts a clause stands, the clause starting at a token; undefined for a mere noun phrase. */
function clauseAt(tokens: readonly Token[], from: number) {
	const rest = tokens.slice(from);
	const { clauses } = clausesIn(rest);
	const main = clauses[0];
	if (main?.role !== "main" || main.start !== 0 || main.subjectEnd === 0)
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

/** When the act was: a time that opens the sentence keeps it in the past. */
function whenOf(passage: Passage, from: number, verb: VerbGroup): When {
	const { tokens } = passage.sentence;
	const opening = tokens
		.slice(firstWord(passage), from)
		.map((token) => token.lower)
		.join(" ");
	if (verb.modal === "will" || verb.modal === "shall") return "will";
	if (verb.progressive) return verb.modal ? "will" : "soon";
	if (
		verb.past &&
		(/\b(?:in|during|over|last|this|throughout) (?:the )?(?:last |past |first |second |third |fourth )?(?:q[1-4]|quarter|month|week|year|half|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|20\d\d)\b/.test(
			opening,
		) ||
			tokens
				.slice(verb.end)
				.some((token) => /^(?:yesterday|ago)$/.test(token.lower)))
	)
		return "past";
	return "now";
}

const capitalisedAt = (passage: Passage, at: number, from: number): Edit[] => {
	const token = passage.sentence.tokens[at];
	if (!token || from !== firstWord(passage)) return [];
	const raw = passage.source.slice(token.span.start, token.span.end);
	const text = opens(passage, from, raw);
	return text === raw ? [] : [{ from: at, to: at + 1, text }];
};

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

/** Where the words for whoever feels start: "The Kite team is thrilled", not "Kite". */
function feelerOf(
	{ sentence: { clauses } }: Passage,
	from: number,
	feeling: number,
): number {
	const clause = clauses.find(
		(each) =>
			each.start <= from && each.subjectEnd > from && each.verb.end >= feeling,
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
	const reading = verbReading((tokens[verbAt] as Token).lower);
	if (!reading) return;
	const { lemma } = reading;
	let object = verbAt + 1;
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
				[{ from, to: start, text: "" }, ...capitalisedAt(passage, start, from)],
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
					when: whenOf(passage, start, clause.verb),
				};
				const edits =
					subject.lower === "our"
						? undefined
						: outcomesOf(passage, act, people);
				if (edits) yield complete(passage, edits);
			}
			yield complete(
				passage,
				[{ from, to: start, text: "" }, ...capitalisedAt(passage, start, from)],
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

/** No thing that anybody could use: "our partnership", "the appointment of". */
const happenings =
	/^(?:partnership|appointment|commitment|award|investment|acquisition|funding|results?|milestones?|agreement|merger|winners?|departure|promotion|anniversary|success|news|progress|growth|collaboration|integration|plans?|intention|decision|move|rebrand|donation|grant|support|certification|accreditation)$/;

/** News of a thing: "the release of Kite 2.0", "dark mode". `from` is where what goes starts. */
function* presented(
	passage: Passage,
	from: number,
	object: number,
	people: People,
): Generator<Turned | undefined> {
	const { tokens } = passage.sentence;
	const end = lastWordEnd(tokens);
	let thing = object;
	const stop = phraseEnd(tokens, thing, end);
	const words = tokens.slice(thing, stop).map((token) => token.lower);
	const event = words.findIndex((word) =>
		/^(?:release|launch|availability|opening|start|introduction|arrival|publication|beta|rollout)$/.test(
			word,
		),
	);
	const released =
		event >= 0 && event <= 3 && tokens[thing + event + 1]?.lower === "of";
	if (released) thing += event + 2;
	const head = headOf(tokens, thing, stop);
	if (!head || thing >= end) return;
	const plural = isPlural(tokens, thing, stop);
	if (happenings.test(head.lower) && !released) return;
	const use = useOfThing.get(head.lower) ?? "use";
	const first = tokens[thing] as Token;
	if (first.kind === "mark" && !/^["'(]$/.test(first.text)) return;
	if (
		/^(?:to|by|how|what|why|that|in|on|at|with|for|and|some|our|the)$/.test(
			first.lower,
		) &&
		/^(?:to|by|how|what|why|that|in|on|at|with|for|and)$/.test(first.lower)
	)
		return;
	yield complete(passage, [
		{
			from,
			to: thing,
			text: opens(
				passage,
				from,
				`${people.subject} can now ${use === "rely on" || use === "get" ? "use" : use}`,
			),
		},
	]);
	if (released || stop === end)
		yield complete(passage, [
			{ from, to: thing, text: "" },
			...capitalisedAt(passage, thing, from),
			{ from: stop, to: stop, text: ` ${plural ? "are" : "is"} now available` },
		]);
}

export const selfAnnouncement: Turn = function* ({
	passage,
	sighting,
	people,
}) {
	const { tokens, clauses, subjects, text } = passage.sentence;
	const _end = lastWordEnd(tokens);
	const hard = hardNews.test(text);
	let turned = false;
	const keep = (offer: Turned | undefined): offer is Turned => {
		turned ||= offer !== undefined;
		return offer !== undefined;
	};
	if (!hard) {
		const index = clauses.findIndex((each) => each.start === sighting.from);
		const clause = clauses[index];
		const feeling = tokens.findIndex(
			(token, at) =>
				at >= sighting.from &&
				at < sighting.to + 2 &&
				feelings.has(token.lower),
		);
		if (feeling >= 0)
			for (const offer of withoutFeelings(
				passage,
				feelerOf(passage, sighting.from, feeling),
				feeling,
				people,
			))
				if (keep(offer)) yield offer;
		const { lower } = tokens[sighting.from] as Token;
		if (
			/^(?:announcing|introducing|presenting|unveiling)$/.test(lower) ||
			(lower === "meet" &&
				/^\p{Lu}/u.test(tokens[sighting.from + 1]?.text ?? ""))
		)
			for (const offer of presented(
				passage,
				sighting.from,
				sighting.from + 1,
				people,
			))
				if (keep(offer)) yield offer;
		if (clause && feeling < 0 && isTold(passage, clause)) {
			const { verb } = clause;
			const kind = subjects[index]?.kind;
			const when = whenOf(passage, clause.start, verb);
			const group = verb.lemma === "be" ? undefined : verb;
			const after = tokens[verb.end]?.lower ?? "";
			if (verb.passive) {
				// "Our lounge was delivered": the thing itself is the subject already.
				const offer = passiveNews(
					passage,
					clause.start,
					clause.subjectEnd,
					verb,
					people,
				);
				if (keep(offer)) yield offer;
			} else if (group && !verb.negated) {
				const lemma = verb.lemma;
				const looks =
					lemma === "look" || lemma === "search"
						? after === "for"
						: lemma === "hire" || lemma === "recruit";
				if (verb.progressive && looks) {
					const offer = hiring(
						passage,
						clause.start,
						after === "for" ? verb.end + 1 : verb.end,
					);
					if (keep(offer)) yield offer;
				} else if (
					kind === "we" ||
					kind === "organisation" ||
					kind === "product" ||
					// "Ada wrote the plan" is a person's doing, "Kite launched maps" a maker's.
					(kind === "name" &&
						/^(?:launch|release|introduce|open|publish|ship|unveil|announce|add)$/.test(
							lemma,
						))
				) {
					const presents =
						/^(?:announce|introduce|unveil|present|celebrate)$/.test(lemma) &&
						!verb.past &&
						!verb.perfect;
					if (presents)
						for (const offer of presented(
							passage,
							clause.start,
							verb.end,
							people,
						))
							if (keep(offer)) yield offer;
					const edits = outcomesOf(
						passage,
						{
							from: clause.start,
							lemma,
							verbEnd: verb.end,
							when: lemma === "have" && when === "now" ? "now" : when,
						},
						people,
					);
					const offer = edits && complete(passage, edits);
					if (keep(offer)) yield offer;
					if (lemma === "move" && after === "to") {
						const found = complete(passage, [
							{
								from: clause.start,
								to: verb.end + 1,
								text: opens(
									passage,
									clause.start,
									`${people.subject} can now find ${kind === "we" ? "us" : wordsOf(passage, clause.start, clause.subjectEnd)} in`,
								),
							},
						]);
						if (keep(found)) yield found;
					}
				}
			} else if (
				/^(?:live|out|here|available|ga|public|stable|open)$/.test(after) &&
				kind !== "we" &&
				!verb.negated
			) {
				const name = wordsOf(passage, clause.start, clause.subjectEnd);
				if (name && verb.lemma === "be" && !/^it$/i.test(name)) {
					const offer = complete(passage, [
						{
							from: clause.start,
							to: verb.end + 1,
							text: opens(
								passage,
								clause.start,
								`${people.subject} can now use ${name}`,
							),
						},
					]);
					if (keep(offer)) yield offer;
				}
			}
		}
	}
	yield* drafts(passage, people, hard, turned);
};

/** "v1.4 was delivered on 11 January" → "You can use v1.4 since 11 January" is not English: only the bare news turns. */
function passiveNews(
	passage: Passage,
	from: number,
	to: number,
	verb: VerbGroup,
	people: People,
): Turned | undefined {
	const { tokens } = passage.sentence;
	const name = midSentence(passage, from, to);
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

/** "We're hiring", "We're looking for an editor to join us": whoever reads it may apply. */
function hiring(
	passage: Passage,
	from: number,
	who: number,
): Turned | undefined {
	const { tokens } = passage.sentence;
	const end = lastWordEnd(tokens);
	if (who >= end)
		return complete(passage, [
			{ from, to: who, text: opens(passage, from, "you can join us") },
		]);
	const stop = phraseEnd(tokens, who, end);
	const plural = isPlural(tokens, who, stop);
	const counted =
		tokens[who]?.kind === "number" ||
		/^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(
			tokens[who]?.lower ?? "",
		);
	if (plural && !counted) return undefined;
	const role = plural ? "be one of" : "join us as";
	const joining =
		tokens[stop]?.lower === "to" &&
		tokens[stop + 1]?.lower === "join" &&
		end - stop <= 4;
	const goesOn = /^(?:to|who|that|which)$/.test(tokens[stop]?.lower ?? "");
	if (goesOn && !joining && !(counted && tokens[stop]?.lower === "to"))
		return undefined;
	return complete(passage, [
		{ from, to: who, text: opens(passage, from, `you can apply to ${role}`) },
		...(joining ? [{ from: stop, to: end, text: "" }] : []),
	]);
}

function* drafts(
	passage: Passage,
	people: People,
	hard: boolean,
	turned: boolean,
): Generator<Turned | undefined> {
	const { addressed, many, subject } = people;
	if (hard) {
		yield draft(
			passage,
			inFront(passage, `what changes for ${addressed ? "you" : many} is ___:`),
		);
		return;
	}
	const joined = passage.sentence.tokens.some((token) => token.lower === "so");
	yield draft(
		passage,
		joined
			? inFront(passage, `${subject} can now ___:`)
			: atTheEnd(passage, `so ${subject} can now ___`),
	);
	if (!turned)
		yield draft(passage, inFront(passage, `${subject} can now ___:`));
}
