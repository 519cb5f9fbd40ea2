import type { Token } from "../../prose/token.ts";
import { verbReading } from "../../prose/verb-forms.ts";
import { isPlural } from "../../rewrite/inflect.ts";
import { type Edit, type Passage, wordsOf } from "../../rewrite/passage.ts";
import { phraseEnd } from "../../rewrite/phrase.ts";
import { firstWord, opens } from "../turn.ts";
import { lower, type News, they, tokensOf } from "./news.ts";
import type { Told } from "./when.ts";

const writing =
	/^(?:post|newsletter|article|update|issue|report|blog|letter|edition|chapter|guide|note|page)$/;
const writes =
	/^(?:share|present|introduce|describe|discuss|cover|highlight|celebrate|outline|explain|announce|show|summari[sz]e|recap)$/;

/** "In this post we share our plans", "This is a post to share our plans": there people read about them. */
export function writtenOf(news: News): Edit[] | undefined {
	const { clause, kind, passage } = news;
	const { verb, start } = clause;
	const opening = tokensOf(news)
		.slice(firstWord(passage), start)
		.map((token) => token.lower)
		.join(" ");
	return kind === "we" &&
		!verb.past &&
		!verb.negated &&
		writes.test(verb.lemma) &&
		/^in (?:this|our) (?:\p{L}+ )?(?:post|newsletter|article|update|issue|report|blog|letter|edition|chapter|guide)\b/u.test(
			opening,
		)
		? they(news, verb.end, "can read about")
		: undefined;
}

/** "This is a short post to celebrate our first year, and to share what comes next". */
export function isWriting(
	passage: Passage,
	{ verb, start }: Told,
): Edit[] | undefined {
	const { tokens } = passage.sentence;
	const word = (at: number): string => tokens[at]?.lower ?? "";
	if (
		verb.lemma !== "be" ||
		word(start) !== "this" ||
		start !== firstWord(passage) ||
		!/^an?$/.test(word(verb.end))
	)
		return undefined;
	let noun = verb.end + 1;
	while (noun < verb.end + 5 && !writing.test(word(noun))) noun++;
	const to = noun + 1;
	if (!writing.test(word(noun)) || word(to) !== "to") return undefined;
	const act = actAt(tokens, to + 1);
	const name = wordsOf(passage, verb.end + 1, noun + 1);
	if (act < 0 || !name) return undefined;
	const edits: Edit[] = [
		{
			from: start,
			to: act + 1,
			text: opens(
				passage,
				start,
				// Whoever reads the post itself is "you", whomever else it speaks of.
				`in this ${name}, you can read about`,
			),
		},
	];
	for (let at = act + 1; at < tokens.length - 2; at++) {
		if (word(at) !== "and" || word(at + 1) !== "to") continue;
		const second = actAt(tokens, at + 2);
		// "and to thank you": that is no reading.
		if (second < 0) return undefined;
		edits.push({ from: at + 1, to: second + 1, text: "about" });
	}
	return edits;
}

/** Where a verb of telling stands behind "to", an adverb between them or not; -1 where none does. */
function actAt(tokens: readonly Token[], from: number): number {
	const at = /ly$|^also$/.test(tokens[from]?.lower ?? "") ? from + 1 : from;
	return writes.test(verbReading(tokens[at]?.lower ?? "")?.lemma ?? "")
		? at
		: -1;
}

/** "We wanted to share some figures" → "Here are some figures". */
export function hereIs(news: News): Edit[] | undefined {
	const { clause, from, until, passage, kind } = news;
	const { verb } = clause;
	const tokens = tokensOf(news);
	const object = verb.end + 2;
	if (
		!(kind === "we" || kind === "i") ||
		verb.lemma !== "want" ||
		verb.negated ||
		lower(news, verb.end) !== "to" ||
		lower(news, verb.end + 1) !== "share" ||
		!(
			tokens[object]?.kind === "number" ||
			/^(?:some|the|an?|our|my|two|three|four|five|six|seven|eight|nine|ten|several|more)$/.test(
				lower(news, object),
			)
		)
	)
		return undefined;
	const end = phraseEnd(tokens, object, until);
	return [
		{
			from,
			to: object,
			text: opens(
				passage,
				from,
				// "some statistics": a noun in -ics, counted.
				isPlural(tokens, object, end) ||
					(lower(news, object) === "some" && /s$/.test(lower(news, end - 1)))
					? "here are"
					: "here is",
			),
		},
	];
}
