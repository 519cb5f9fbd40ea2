import { feelings } from "../lexicon/cues.ts";
import { isPeople } from "../lexicon/people.ts";
import type { Token } from "../prose/token.ts";
import { verbReading } from "../prose/verb-forms.ts";
import type { Edit, Passage } from "../rewrite/passage.ts";
import type { People } from "../rewrite/people.ts";
import { headOf, isToCome, lastWordEnd, phraseEnd } from "../rewrite/phrase.ts";
import { outcomesOf } from "./acts.ts";
import { insideTail } from "./inside-tail.ts";
import { presentedEdits } from "./presented.ts";
import { type News, tellings } from "./told.ts";
import { capitalAt, complete, firstWord, opens, type Turned } from "./turn.ts";
import { clauseAt, type Told } from "./when.ts";

const telling =
	/^(?:announce|share|say|report|confirm|reveal|tell|inform|declare|note|introduce|present|unveil|see|hear|learn|know|let)$/;
const presenting =
	/^(?:announce|share|confirm|reveal|introduce|launch|release|unveil|present|ship|open|publish)$/;
const feelingNoun = /^(?:pleasure|pride|honou?r|privilege|joy|delight|moon)$/;

/** Where a word of feeling stands in the sighted stretch: "thrilled", "great pleasure", "over the moon". -1 where none does. */
export const feelingIn = (
	tokens: readonly Token[],
	from: number,
	to: number,
): number =>
	tokens.findIndex(
		(token, at) =>
			at >= from &&
			at < to &&
			(feelings.has(token.lower) ||
				/^(?:happier|prouder)$/.test(token.lower) ||
				(feelingNoun.test(token.lower) &&
					/^(?:great|with|enormous|immense|much|our|the|a|true|real|my)$/.test(
						tokens[at - 1]?.lower ?? "",
					))),
	);

/** Behind the feeling: "to announce", "to be able to announce", "in announcing". The verb's token, or -1. */
function verbAfterFeeling(tokens: readonly Token[], feeling: number): number {
	let at = feeling + 1;
	// "proud and excited to", "excited today to", "a pleasure for us to"
	while (
		at < feeling + 4 &&
		tokens[at] &&
		!/^(?:to|that|about|of|with|by|in)$/.test(tokens[at]?.lower ?? "")
	)
		at++;
	const link = tokens[at]?.lower ?? "";
	if (
		/^(?:in|of)$/.test(link) &&
		verbReading(tokens[at + 1]?.lower ?? "")?.forms.has("ing") &&
		feelingNoun.test(tokens[feeling]?.lower ?? "")
	)
		return at + 1;
	if (link !== "to") return -1;
	at++;
	if (
		tokens[at]?.lower === "be" &&
		tokens[at + 1]?.lower === "able" &&
		tokens[at + 2]?.lower === "to"
	)
		at += 3;
	if (
		tokens[at]?.lower === "be" &&
		verbReading(tokens[at + 1]?.lower ?? "")?.forms.has("ing")
	)
		at++;
	while (
		/^(?:officially|finally|formally|publicly|also|now|once|again)$/.test(
			tokens[at]?.lower ?? "",
		)
	)
		at++;
	return verbReading(tokens[at]?.lower ?? "") ? at : -1;
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

/** The words in front go, and the clause from a token on is the sentence. */
const onlyFrom = (
	passage: Passage,
	from: number,
	start: number,
	until: number,
): Edit[] => [
	{ from, to: start, text: "" },
	...capitalAt(passage, start, from),
	...tailless(passage, until),
];

/** What stands behind the news and is only about us goes as well. */
const tailless = ({ sentence: { tokens } }: Passage, until: number): Edit[] =>
	until < lastWordEnd(tokens)
		? [{ from: until, to: lastWordEnd(tokens), text: "" }]
		: [];

/** A clause behind a feeling: our own act turns, anybody else's stands as it is. */
function* clauseBehind(
	passage: Passage,
	people: People,
	from: number,
	clause: Told,
	isSafe: boolean,
): Generator<Turned | undefined> {
	const { tokens, organisation } = passage.sentence;
	const { start } = clause;
	const first = tokens[start]?.lower ?? "";
	const until = insideTail(tokens, clause.verb.end);
	const isOurs = /^(?:we|our|i)$/.test(first) || organisation.includes(start);
	if (isOurs) {
		const kind =
			first === "we"
				? "we"
				: first === "i"
					? "i"
					: first === "our"
						? "possessed"
						: "organisation";
		const news: News = { passage, people, clause, kind, from, until };
		if (first !== "our" || clause.verb.passive)
			for (const edits of tellings(news))
				if (edits)
					yield complete(passage, [...edits, ...tailless(passage, until)]);
	}
	// "that we have raised £4m": still about us.
	if (first !== "we" && first !== "i")
		yield complete(passage, onlyFrom(passage, from, start, until), isSafe);
}

/** The feelings go, and what they stood in front of becomes the sentence. */
export function* withoutFeelings(
	passage: Passage,
	sighted: number,
	feeling: number,
	people: People,
): Generator<Turned | undefined> {
	const { tokens } = passage.sentence;
	const feeler = feelerOf(passage, sighted, feeling);
	const first = firstWord(passage);
	// "It is very exciting and I am thrilled to …"
	const from =
		tokens[feeler - 1]?.lower === "and" && isExcitement(tokens, first, feeler)
			? first
			: feeler;
	// "We would be happy to …" is an offer, no news.
	if (
		tokens
			.slice(from, feeling)
			.some((token) => /^(?:would|will|if)$/.test(token.lower))
	)
		return;
	yield behindTheRest(passage, from);
	const verbAt = verbAfterFeeling(tokens, feeling);
	if (verbAt < 0) {
		yield* withoutVerb(passage, from, feeling, people);
		return;
	}
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
		/^(?:you|everyone|everybody)$/.test(tokens[object]?.lower ?? "") &&
		lemma !== "help"
	)
		object++;
	if (telling.test(lemma)) {
		// "announce today that", "share with you that"
		const that = tokens.findIndex(
			(token, at) => at >= object && at <= object + 3 && token.lower === "that",
		);
		const start = that >= 0 && tokens[that + 1] ? that + 1 : object;
		const clause = tokens[start] && clauseAt(tokens, start);
		if (clause) yield* clauseBehind(passage, people, from, clause, that >= 0);
		// "that exports now finish": whatever follows that is a clause, read or not.
		else if (that >= 0)
			yield complete(
				passage,
				onlyFrom(passage, from, start, insideTail(tokens, start)),
				true,
			);
		if (clause) return;
	}
	const until = insideTail(tokens, object);
	const end = tailless(passage, until);
	const say = (to: number, does: string): Turned | undefined =>
		complete(passage, [
			{ from, to, text: opens(passage, from, `${people.subject} ${does}`) },
			...end,
		]);
	// "excited to see what comes of it": so may the reader be.
	if (
		lemma === "see" &&
		/^(?:excited|eager|thrilled)$/.test(tokens[feeling]?.lower ?? "")
	) {
		yield say(object, "can look forward to");
		return;
	}
	// "honoured to present our work at the fair", "to take part in it": there people could meet us.
	const was = tokens
		.slice(from, feeling)
		.some(({ lower }) => /^(?:was|were)$/.test(lower));
	const part =
		lemma === "take" && tokens[object]?.lower === "part" ? object + 1 : object;
	if (
		/^(?:take|participate)$/.test(lemma) &&
		tokens[part]?.lower === "in" &&
		(lemma === "participate" || part > object)
	) {
		yield say(
			part + 1,
			was ? "could meet us at" : "will be able to meet us at",
		);
		return;
	}
	if (
		presenting.test(lemma) &&
		!(
			lemma === "present" &&
			tokens.slice(object).some(({ lower }) => lower === "at")
		)
	) {
		for (const edits of presentedEdits(passage, from, object, people, until))
			yield complete(passage, [...edits, ...end]);
		return;
	}
	// "thrilled to be DataCite's director", "proud to be part of the fair"
	if (lemma === "be") {
		if (tokens[from]?.lower === "i") yield say(object, "can now turn to me as");
		else if (
			tokens[object]?.lower === "part" &&
			tokens[object + 1]?.lower === "of"
		)
			yield say(object + 2, "can find us in");
		return;
	}
	// "excited to host our first fair": it is to come.
	const isEvent =
		/^(?:host|attend|sponsor|exhibit|organise|organize|run|speak)$/.test(lemma);
	// "proud to have opened": it is there now.
	const when =
		lemma === "present" && was
			? "past"
			: did === verbAt && (isEvent || isToCome(tokens, object, until))
				? "will"
				: "now";
	const edits = outcomesOf(
		passage,
		{ from, lemma, verbEnd: object, when },
		people,
		until,
	);
	if (
		/^(?:offer|provide|give|bring|deliver)$/.test(lemma) &&
		!(
			lemma === "bring" &&
			tokens.slice(object, until).some(({ lower }) => lower === "to")
		) &&
		!/^(?:you|them|our|customers|users|back)$/.test(tokens[object]?.lower ?? "")
	)
		yield say(object, when === "will" ? "will get" : "now get");
	if (edits) yield complete(passage, [...edits, ...end]);
}

const isExcitement = (
	tokens: readonly Token[],
	from: number,
	to: number,
): boolean =>
	tokens
		.slice(from, to)
		.some(({ lower }) =>
			/^(?:exciting|excited|thrilling|thrilled|great|wonderful|amazing|incredible)$/.test(
				lower,
			),
		) && to - from < 9;

/** "…, and we couldn't be happier": the rest says it all. */
function behindTheRest(passage: Passage, from: number): Turned | undefined {
	const { tokens, clauses } = passage.sentence;
	const end = lastWordEnd(tokens);
	const before = tokens[from - 1];
	if (
		from < 4 ||
		!/^(?:and|but|,|–|—|;)$/.test(before?.lower ?? "") ||
		!clauses.some(
			(clause) => clause.start < clause.subjectEnd && clause.verb.end < from,
		)
	)
		return undefined;
	// "It is very exciting and I am thrilled": nothing is left.
	if (isExcitement(tokens, 0, from)) return undefined;
	let start = from - 1;
	if (/^(?:,|–|—)$/.test(tokens[start - 1]?.text ?? "")) start--;
	return complete(passage, [{ from: start, to: end, text: "" }]);
}

/** Feelings about a thing or a fact: "thrilled that the bridge is open", "excited for Ada to lead", "excited about May". */
function* withoutVerb(
	passage: Passage,
	from: number,
	feeling: number,
	people: People,
): Generator<Turned | undefined> {
	const { tokens } = passage.sentence;
	let link = feeling + 1;
	while (
		link < feeling + 4 &&
		!/^(?:that|about|for|of|with|by|to)$/.test(tokens[link]?.lower ?? "that")
	)
		link++;
	const word = tokens[link]?.lower ?? "";
	const start = link + 1;
	const end = lastWordEnd(tokens);
	if (start >= end) return;
	const stop = phraseEnd(tokens, start, end);
	if (word === "that") {
		const clause = clauseAt(tokens, start);
		if (clause) yield* clauseBehind(passage, people, from, clause, false);
		else
			yield complete(
				passage,
				onlyFrom(passage, from, start, insideTail(tokens, start)),
			);
		return;
	}
	// "excited for the new team to lead the work" → "The new team will lead the work"
	const to = word === "for" ? stop : -1;
	if (
		to > start &&
		tokens[to]?.lower === "to" &&
		verbReading(tokens[to + 1]?.lower ?? "")?.forms.has("base")
	) {
		yield complete(passage, [
			{ from, to: start, text: "" },
			...capitalAt(passage, start, from),
			{ from: to, to: to + 1, text: "will" },
		]);
		return;
	}
	// "proud of everyone who climbed a ladder": they are the ones to thank.
	const head = headOf(tokens, start, stop)?.lower ?? "";
	if (
		word === "of" &&
		people.addressed &&
		/^(?:our|every|everyone|all|each|the)$/.test(tokens[start]?.lower ?? "") &&
		(isPeople(head) || /^(?:everyone|volunteer|member|team)s?$/.test(head))
	)
		yield complete(passage, [
			{ from, to: start, text: opens(passage, from, "thank you to") },
		]);
}

/** "We can't wait for the fair", "We look forward to May": so may the reader. */
export function anticipated(
	passage: Passage,
	from: number,
	people: People,
): Turned | undefined {
	const { tokens } = passage.sentence;
	// "I'm proud of it and I can't wait for May": the feeling in front goes as well.
	const wait = tokens.findIndex(
		({ lower }, at) =>
			at > from + 3 &&
			lower === "wait" &&
			tokens[at - 1]?.lower === "not" &&
			tokens[at - 4]?.lower === "and",
	);
	if (wait > 0 && feelingIn(tokens, from, wait) >= 0) {
		const turned = anticipated(passage, wait - 3, people);
		const first = firstWord(passage);
		return (
			(turned &&
				from === first &&
				complete(passage, [
					{
						from: first,
						to: wait + 2,
						text: opens(
							passage,
							first,
							`${people.subject} can look forward to`,
						),
					},
				])) ||
			undefined
		);
	}
	const words = tokens
		.slice(from, from + 14)
		.map((token) => token.lower)
		.join(" ");
	const waits =
		/^\S+ (?:just )?(?:can not wait|could not wait|(?:are |am )?(?:really |very |so |also |all )*look(?:ing)? forward|(?:are|am) (?:really |very |so |also |super |incredibly |extremely |all )*excited) (?:for|to|about) /.exec(
			`${words} `,
		)?.[0];
	if (!waits) return undefined;
	const object = from + waits.trim().split(" ").length;
	const first = tokens[object];
	const next = tokens[object + 1];
	const isThing =
		first?.kind === "word" &&
		!verbReading(first.lower)?.forms.has("ing") &&
		!/^(?:you|your|it|that|hear|see|meet|be|have|the|them|us)$/.test(
			first.lower,
		) &&
		!(first.lower === "this" && next?.lower === "means") &&
		!(
			first.lower === "what" &&
			/^(?:this|that|it|we)$/.test(next?.lower ?? "") &&
			tokens[object + 2]?.lower === "means"
		) &&
		(/^\p{Lu}/u.test(first.text) || !verbReading(first.lower));
	const end = insideTail(tokens, object);
	// "excited for Ada to lead": something is said of her.
	const goesOn = tokens[phraseEnd(tokens, object, end)]?.lower === "to";
	return (isThing ||
		(first?.lower === "the" && !words.includes("forward to be"))) &&
		!goesOn
		? complete(passage, [
				{
					from,
					to: object,
					text: opens(passage, from, `${people.subject} can look forward to`),
				},
				...tailless(passage, end),
			])
		: undefined;
}
