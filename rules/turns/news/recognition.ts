import { midSentence } from "../../rewrite/letters.ts";
import type { Edit, Passage } from "../../rewrite/passage.ts";
import type { People } from "../../rewrite/people.ts";
import { lastWordEnd } from "../../rewrite/phrase.ts";
import { opens } from "../turn.ts";
import type { Told } from "./when.ts";

/** What "us" is where somebody else's eyes rest on the subject: us, our trailer, Kite. */
export function seenAs(
	passage: Passage,
	{ start, subjectEnd }: Told,
): string | undefined {
	const first = passage.sentence.tokens[start]?.lower ?? "";
	if (start === subjectEnd) return undefined;
	if (subjectEnd === start + 1) {
		const object = { we: "us", i: "me", it: "it", they: "them" }[first];
		if (object) return object;
	}
	return midSentence(passage, start, subjectEnd);
}

/** "We were featured in the Gazette", "Kite has been named in the Green List": there people read of them and find them. */
export function recognised(
	passage: Passage,
	clause: Told,
	people: People,
	from = clause.start,
): Edit[] | undefined {
	const { tokens } = passage.sentence;
	const { verb } = clause;
	if (!verb.passive || verb.negated || verb.modal) return undefined;
	const { lemma, end } = verb;
	const at = tokens[end]?.lower ?? "";
	const whom = seenAs(passage, clause);
	if (!whom || end + 1 >= lastWordEnd(tokens)) return undefined;
	const say = (to: number, words: string): Edit[] => [
		{
			from,
			to,
			text: opens(passage, from, `${people.subject} ${words}`),
		},
	];
	const first = tokens[end + 1];
	if (
		/^(?:feature|mention|cover|profile|interview|quote)$/.test(lemma) &&
		/^(?:in|by|on)$/.test(at)
	)
		return say(end, `can now read about ${whom}`);
	if (
		/^(?:name|list|include|rank|select|place|add|rate|feature)$/.test(lemma) &&
		/^(?:in|on|among|amongst|to)$/.test(at) &&
		// "added to the menu in May": a list of somebody else's, by its name.
		(/^\p{Lu}/u.test(first?.text ?? "") ||
			/^\p{Lu}/u.test(tokens[end + 2]?.text ?? "") ||
			/^(?:top|best|list|shortlist|hundred|first|last|\d+)$/.test(
				tokens[end + 2]?.lower ?? "",
			))
	)
		return say(
			end + 1,
			`can now find ${whom} ${at === "to" || at === "in" ? "in" : at}`,
		);
	if (/^(?:shortlist|nominate|shortlisted)$/.test(lemma) && at === "for")
		return say(
			end + 1,
			`can find ${whom} ${lemma === "nominate" ? "among the nominees" : "on the shortlist"} for`,
		);
	return undefined;
}
