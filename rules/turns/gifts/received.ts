import { isPeople } from "../../lexicon/people.ts";
import type { Token } from "../../prose/token.ts";
import { verbReading } from "../../prose/verb-forms.ts";
import { isPlural } from "../../rewrite/inflect.ts";
import { midSentence } from "../../rewrite/letters.ts";
import type { Edit, Passage } from "../../rewrite/passage.ts";
import { headOf, lastWordEnd, phraseEnd } from "../../rewrite/phrase.ts";
import { joinedPredicates } from "../../rewrite/predicates.ts";
import { complete, firstWord, opens, type Turned } from "../turn.ts";
import { type Gift, place, timed } from "./gift.ts";
import { plainGiver } from "./giver.ts";

/** "Our plan includes calls" → "With our plan, you get calls"; "We offer free returns" → "You get free returns". */
export function* received(
	gift: Gift,
	gets: string,
): Generator<Turned | undefined> {
	const { passage, people, clause, subjectEnd, object } = gift;
	const { tokens } = passage.sentence;
	const { start, verb } = clause;
	const first = tokens[object];
	// "offers the possibility to build": people can build.
	const able =
		verb.lemma !== "have" &&
		/^(?:possibility|ability|option|opportunity|chance|freedom)$/.test(
			tokens[object + 1]?.lower ?? "",
		) &&
		tokens[object + 2]?.lower === "to";
	// "provide support for maps": what is supported, people use.
	const supports =
		verb.lemma === "provide" &&
		first?.lower === "support" &&
		tokens[object + 1]?.lower === "for"
			? 2
			: first?.lower === "built-in" &&
					tokens[object + 1]?.lower === "support" &&
					tokens[object + 2]?.lower === "for"
				? 3
				: able
					? 3
					: 0;
	const phrase = timed(gift, able ? "can" : supports > 0 ? "can use" : gets);
	// "brings together the best of both": nobody gets together. "supports (among other things)": what, is said behind.
	if (/^(?:together|\()$/.test(first?.lower ?? "")) return;
	const giverWords = tokens
		.slice(start, subjectEnd)
		.map((token) => token.lower)
		.join(" ");
	// "Additional features include maps": nobody who gives.
	if (
		/^(?:additional|other|further|more|key|new|some) (?:features|benefits|highlights|improvements|services|options)$/.test(
			giverWords,
		)
	)
		return;
	// "We provide a home for lost boats": the boats get it.
	if (
		/^(?:home|voice|refuge|shelter)$/.test(tokens[object + 1]?.lower ?? "") &&
		tokens[object + 2]?.lower === "for"
	)
		return;
	const yieldsTo = givenTo(gift);
	// "We provide grants to sailors, purchase boats": one gift among other acts.
	if (!yieldsTo && givesToSomebody(tokens, object)) return;
	if (yieldsTo) {
		yield complete(passage, yieldsTo);
		return;
	}
	const isMany = giverWords === "we" || isPlural(tokens, start, subjectEnd);
	const predicates = joinedPredicates(
		tokens,
		object,
		isMany ? ["base"] : ["s"],
	);
	// "We have a boat and can moor it": that is not for people to do.
	if (
		predicates.some((at) =>
			/^(?:can|will|could|may|are|have)$/.test(tokens[at]?.lower ?? ""),
		)
	)
		return;
	const joined = predicates.filter(
		(next) =>
			!isMany || /^(?:an?|the|our|your)$/.test(tokens[next + 1]?.lower ?? ""),
	);
	// "integrates with the till to count guests, creates tickets and …": more than one thing to use.
	if (
		verb.lemma === "integrate" &&
		tokens.some(
			({ text }, at) =>
				at > object &&
				text === "," &&
				verbReading(tokens[at + 1]?.lower ?? "")?.forms.has("s"),
		)
	)
		return;
	const heir = isPlural(tokens, start, subjectEnd)
		? "they"
		: giverWords === "we"
			? "we"
			: "it";
	const article: Edit[] = [
		...(first?.lower === "following"
			? [{ from: object, to: object, text: "the" }]
			: []),
		...asWellAs(tokens, object),
	];
	const edits = (words: string): Edit[] => [
		{
			from: start,
			to: object + supports,
			text: opens(passage, start, words),
		},
		...article,
		...joined.map((next) => ({ from: next, to: next, text: heir })),
	];
	const giver = midSentence(passage, start, subjectEnd);
	const from = place(gift);
	const bare = `${people.subject} ${phrase}`;
	const isPlain = start === subjectEnd || plainGiver.test(giverWords);
	if (isPlain && joined.length === 0) {
		yield complete(passage, edits(bare));
		if (
			from &&
			!/^(?:we|it|they|this)$/.test(giverWords) &&
			start === firstWord(passage) &&
			start !== subjectEnd
		)
			yield complete(passage, edits(`${from}, ${bare}`));
	} else if (giver && giverWords === "we") yield complete(passage, edits(bare));
	else if (from && !/^(?:it|they|this)$/.test(giverWords))
		yield complete(
			passage,
			start > firstWord(passage) && tokens[start - 1]?.text === ","
				? [...edits(bare), ...withGiver(passage, object, from)]
				: edits(`${from}, ${bare}`),
		);
}

/** "To reach the islands, Kite has a map" → "To reach the islands, you get a map with Kite". */
function withGiver(passage: Passage, object: number, words: string): Edit[] {
	const { tokens } = passage.sentence;
	const end = lastWordEnd(tokens);
	return phraseEnd(tokens, object) === end
		? [{ from: end, to: end, text: ` ${words}` }]
		: [];
}

/** "We provide advice to tenants" → "Tenants get advice". */
function givenTo({ passage, clause, object }: Gift): Edit[] | undefined {
	const { tokens } = passage.sentence;
	const end = lastWordEnd(tokens);
	const to = tokens.findIndex(
		({ lower }, i) => i > object && i < end && lower === "to",
	);
	if (
		to < 0 ||
		!/^(?:provide|offer|deliver|supply)$/.test(clause.verb.lemma) ||
		// "a form to manage clients": what it is for.
		verbReading(tokens[to + 1]?.lower ?? "")?.forms.has("base") ||
		verbReading(tokens[to + 1]?.lower ?? "")?.forms.has("ing") ||
		phraseEnd(tokens, object, to) < to
	)
		return undefined;
	const stop = phraseEnd(tokens, to + 1, end);
	// "grants to sailors, purchase and mend boats": what follows the comma is no receiver.
	if (tokens.slice(to, stop).some(({ text }) => text === ",")) return undefined;
	const head = headOf(tokens, to + 1, stop)?.lower ?? "";
	const isReceiver =
		isPeople(head) ||
		/^(?:sector|industry|community|market|world|public|region|trade)$/.test(
			head,
		);
	const whom = midSentence(passage, to + 1, stop);
	const what = midSentence(passage, object, to);
	return isReceiver && whom && what && !/^our\b/.test(whom)
		? [
				{
					from: clause.start,
					to: stop,
					text: opens(
						passage,
						clause.start,
						`${whom} ${isPlural(tokens, to + 1, stop) ? "get" : "gets"} ${what}`,
					),
				},
			]
		: undefined;
}

/** "…, while also offering lessons": once people are the subject, they get lessons as well. */
function asWellAs(tokens: readonly Token[], from: number): Edit[] {
	const wellAs = tokens.findIndex(
		({ lower }, i) =>
			i > from && lower === "well" && tokens[i + 1]?.lower === "as",
	);
	if (
		wellAs > 0 &&
		/^(?:offering|providing|delivering|supplying)$/.test(
			tokens[wellAs + 2]?.lower ?? "",
		)
	)
		return [{ from: wellAs + 2, to: wellAs + 3, text: "" }];
	const at = tokens.findIndex(({ lower }, i) => i > from && lower === "while");
	const act = tokens[at + 1]?.lower === "also" ? at + 2 : at + 1;
	return at > 0 &&
		/^(?:offering|providing|delivering|including|supplying)$/.test(
			tokens[act]?.lower ?? "",
		)
		? [{ from: at, to: act + 1, text: "as well as" }]
		: [];
}

/** "grants to young sailors": whoever gets them is named, and it is not the reader. */
const givesToSomebody = (tokens: readonly Token[], from: number): boolean => {
	const to = tokens.findIndex(
		({ lower }, at) => at > from && at < from + 5 && lower === "to",
	);
	return (
		to > 0 && tokens.slice(to + 1, to + 4).some(({ lower }) => isPeople(lower))
	);
};
