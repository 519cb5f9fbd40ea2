import { isPeople } from "../../lexicon/people.ts";
import { verbReading } from "../../prose/verb-forms.ts";
import type { Edit, Passage } from "../../rewrite/passage.ts";
import type { People } from "../../rewrite/people.ts";
import { headOf, lastWordEnd, phraseEnd } from "../../rewrite/phrase.ts";
import { ownedBy } from "../acts/deed.ts";
import { capitalAt, complete, opens, type Turned } from "../turn.ts";
import { isExcitement } from "./feeling.ts";
import { insideTail, tailless } from "./inside-tail.ts";
import type { News } from "./news.ts";
import { tellings } from "./told.ts";
import { clauseAt, type Told } from "./when.ts";

/** A clause behind a feeling: our own act turns, anybody else's stands as it is. */
export function* clauseBehind(
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
	// "Kite is glad to say that it has bought Oak": once Kite is gone, nobody knows who "it" is.
	const isLost =
		/^(?:it|they)$/.test(first) &&
		!/^(?:we|i|it)$/.test(tokens[from]?.lower ?? "") &&
		clause.verb.lemma !== "be";
	if (first !== "we" && first !== "i" && !isLost && until - start > 2)
		yield complete(
			passage,
			onlyFrom(passage, from, start, until, ownedBy(passage, start)),
			isSafe,
		);
}

/** Feelings about a thing or a fact: "thrilled that the bridge is open", "excited for Ada to lead", "excited about May". */
export function* withoutVerb(
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

/** "…, and we couldn't be happier": the rest says it all. */
export function behindTheRest(
	passage: Passage,
	from: number,
): Turned | undefined {
	const { tokens, clauses } = passage.sentence;
	const end = lastWordEnd(tokens);
	const before = tokens[from - 1];
	// "As we were sailing, we were glad": no sentence would be left.
	if (
		/^(?:as|when|while|since|after|before|if|because|although|though|once)$/.test(
			tokens[0]?.lower ?? "",
		)
	)
		return undefined;
	if (
		from < 4 ||
		!/^(?:and|but|,|–|—|;)$/.test(before?.lower ?? "") ||
		!clauses.some(
			(clause) => clause.start < clause.subjectEnd && clause.verb.end < from,
		)
	)
		return undefined;
	// "…, and we're glad to thank these friends:" leads to a list.
	if (tokens.at(-1)?.text === ":") return undefined;
	// "It took us a year, but we are glad": what is left is ours as well.
	if (/\btook us\b/.test(passage.sentence.lower)) return undefined;
	// "It is very exciting and I am thrilled": nothing is left.
	if (isExcitement(tokens, 0, from)) return undefined;
	let start = from - 1;
	if (/^(?:,|–|—)$/.test(tokens[start - 1]?.text ?? "")) start--;
	return complete(passage, [{ from: start, to: end, text: "" }]);
}

/** The words in front go, and the clause from a token on is the sentence. */
export const onlyFrom = (
	passage: Passage,
	from: number,
	start: number,
	until: number,
	/** "its": whose, once they are gone from the front. */
	owned: readonly Edit[] = [],
): Edit[] => [
	{ from, to: start, text: "" },
	...(owned.length > 0
		? owned.map((edit) => ({ ...edit, text: opens(passage, from, edit.text) }))
		: capitalAt(passage, start, from)),
	...tailless(passage, until),
];
