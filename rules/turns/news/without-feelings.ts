import type { Token } from "../../prose/token.ts";
import { verbReading } from "../../prose/verb-forms.ts";
import { isToCome } from "../../rewrite/days.ts";
import type { Passage } from "../../rewrite/passage.ts";
import type { People } from "../../rewrite/people.ts";
import { outcomesOf } from "../acts/outcomes.ts";
import { complete, firstWord, opens, type Turned } from "../turn.ts";
import {
	behindTheRest,
	clauseBehind,
	onlyFrom,
	withoutVerb,
} from "./behind-feeling.ts";
import { feelerOf, isExcitement, verbAfterFeeling } from "./feeling.ts";
import { gladOfOthers } from "./glad-of-others.ts";
import { insideTail, tailless } from "./inside-tail.ts";
import { presentedEdits } from "./presented.ts";
import { clauseAt, type Told } from "./when.ts";

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
	// "We would be happy to …" is an offer, no news. "Beginning with a song, we are glad to": who begins would be gone.
	if (
		(first < from &&
			verbReading(tokens[first]?.lower ?? "")?.forms.has("ing") &&
			!/^(?:during|following|including|according)$/.test(
				tokens[first]?.lower ?? "",
			)) ||
		tokens
			.slice(from, feeling)
			.some((token) => /^(?:would|will|if)$/.test(token.lower))
	)
		return;
	// "Kite and Oak, is excited", "We're many and excited": whose feeling it is stands further off.
	if (
		/^(?:is|are|am|was|were|be|been|so|very|all)$/.test(
			tokens[from - 1]?.lower ?? "",
		) ||
		(from === feeling && from > first) ||
		goesOnWithUs(tokens, feeling)
	)
		return;
	const toTell = verbAfterFeeling(tokens, feeling);
	// "…, and today we're happy to announce the map": there the news is still to come.
	if (
		toTell < 0 ||
		!telling.test(verbReading(tokens[toTell]?.lower ?? "")?.lemma ?? "") ||
		/^(?:see|say|know|hear)$/.test(tokens[toTell]?.lower ?? "")
	)
		yield behindTheRest(passage, from);
	const others = gladOfOthers(passage, from, feeling, people);
	if (others) {
		yield others;
		return;
	}
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
		const found = tokens[start] && clauseAt(tokens, start);
		// "announce the start of regularly scheduled talks": no clause, for nothing opens one.
		const clause =
			found && (that >= 0 || isSureClause(tokens, found)) ? found : undefined;
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
	const was = tokens
		.slice(from, feeling)
		.some(({ lower }) => /^(?:was|were)$/.test(lower));
	// "were excited to see a rise", "were glad to welcome Ada in May": it is over.
	if (was && (lemma === "see" || isToCome(tokens, object, until))) return;
	// "excited to see what comes of it": so may the reader be.
	if (
		lemma === "see" &&
		/^(?:excited|eager|thrilled)$/.test(tokens[feeling]?.lower ?? "")
	) {
		// "…, and for everybody to sing": two things felt, one of them to be seen.
		if (
			tokens.some(
				({ lower }, at) =>
					at > object && lower === "for" && tokens[at - 1]?.lower === "and",
			)
		)
			return;
		const what = /^(?:what|how)$/.test(tokens[object]?.lower ?? "");
		yield say(object, `can look forward to${what ? "" : " seeing"}`);
		return;
	}
	// "honoured to present our work at the fair", "to take part in it": there people could meet us.
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
		const part = /^an?$/.test(tokens[object]?.lower ?? "")
			? object + 1
			: object;
		const isI = tokens[from]?.lower === "i" || from === feeling;
		if (tokens[part]?.lower === "part" && tokens[part + 1]?.lower === "of")
			yield say(
				part + 2,
				`can find ${tokens[from]?.lower === "i" ? "me" : "us"} in`,
			);
		else if (
			isI &&
			tokens[feeling - 1]?.lower !== "be" &&
			!verbReading(tokens[object]?.lower ?? "")?.forms.has("participle")
		)
			yield say(object, "can now turn to me as");
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
		!/^(?:you|them|our|customers|users|back|myself|ourselves)$/.test(
			tokens[object]?.lower ?? "",
		)
	)
		yield say(object, when === "will" ? "will get" : "now get");
	if (edits) yield complete(passage, [...edits, ...end]);
}

const telling =
	/^(?:announce|share|say|report|confirm|reveal|tell|inform|declare|note|introduce|present|unveil|see|hear|learn|know|let)$/;

const presenting =
	/^(?:announce|share|confirm|reveal|introduce|launch|release|unveil|present|ship|open|publish)$/;

const isSureClause = (
	tokens: readonly Token[],
	{ start, subjectEnd, verb }: Told,
): boolean =>
	/^(?:we|you|it|they|i|this|that|our)$/.test(tokens[start]?.lower ?? "") ||
	((verb.modal !== undefined ||
		verb.perfect ||
		verb.lemma === "be" ||
		(verb.passive && verb.end - verb.start > 1)) &&
		// "a series of changes we've been planning": the verb is another's.
		!tokens
			.slice(start, subjectEnd)
			.some(({ lower }) => /^(?:we|i|you|they)$/.test(lower)));

/** "honoured to be part of it and now want to help": who wants to is gone with the feeling. */
const goesOnWithUs = (tokens: readonly Token[], from: number): boolean =>
	tokens.some(({ lower }, at) => {
		if (at <= from || !/^(?:and|but)$/.test(lower)) return false;
		const verb = /^(?:now|also|then|therefore|really)$/.test(
			tokens[at + 1]?.lower ?? "",
		)
			? at + 2
			: at + 1;
		return /^(?:want|am|hope|aim|plan|look|thank|feel|can|could)$/.test(
			tokens[verb]?.lower ?? "",
		);
	});
