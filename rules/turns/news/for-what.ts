import { ourLot } from "../../lexicon/inside-matters.ts";
import type { Clause } from "../../prose/clause.ts";
import type { Token } from "../../prose/token.ts";
import { isPlural } from "../../rewrite/inflect.ts";
import { midSentence } from "../../rewrite/letters.ts";
import type { Passage } from "../../rewrite/passage.ts";
import { lastWordEnd, phraseEnd } from "../../rewrite/phrase.ts";
import { whatChanges, whatItMeans, whatThatMeans } from "../meaning.ts";
import {
	draft,
	firstWord,
	fromThere,
	opens,
	type Turned,
	type Turning,
} from "../turn.ts";
import { feelingIn } from "./feeling.ts";

/** What the news is good for, left to the writer: "You can now ___ with dark mode", "Our team has grown. For you, this means ___". */
export function* forWhat(
	{ passage, sighting, people }: Turning,
	hard: boolean,
	told: Turned | undefined,
): Generator<Turned | undefined> {
	const { subject } = people;
	const { tokens, clauses, mainStart } = passage.sentence;
	// "We have had no release", "We haven't opened": what that means, the writer knows.
	if (
		hard ||
		(clauses[0]?.verb.negated &&
			// "couldn't be prouder": nothing is denied.
			!/n['’]t (?:be (?:more|prouder|happier|any)|wait)\b/.test(
				passage.sentence.lower,
			))
	) {
		yield whatChanges(passage, people);
		return;
	}
	if (told && !told.inward) {
		const uses = told.text.replace(/\bcan now use\b/, "can now ___ with");
		yield uses === told.text
			? (whatThatMeans(passage, people, told) ?? whatItMeans(passage, people))
			: { ...told, kind: "draft", safe: false, text: uses };
		return;
	}
	// "Oak Labs has joined as a sponsor": the fact without the feeling is ground enough.
	if (told && ourLot.test(fromThere(passage, told))) {
		yield whatThatMeans(passage, people, told) ?? whatItMeans(passage, people);
		return;
	}
	const isAll = firstWord(passage) === mainStart;
	const clause = clauses[0];
	const feeling = feelingIn(tokens, sighting.from, sighting.to + 2);
	yield (feeling >= 0
		? meaning(passage, feeling, isAll, subject)
		: undefined) ??
		(clause && withPartner(passage, clause, subject)) ??
		whatItMeans(passage, people);
}

/** "We're partnering with the Red Cross" → "With the Red Cross, you can now ___". */
function withPartner(
	passage: Passage,
	clause: Clause,
	subject: string,
): Turned | undefined {
	const { tokens } = passage.sentence;
	const { verb, start } = clause;
	const at = tokens.findIndex(
		({ lower }, i) => i >= verb.end && i < verb.end + 3 && lower === "with",
	);
	if (
		!/^(?:partner|team|collaborate|work|join)$/.test(verb.lemma) ||
		at < 0 ||
		start !== firstWord(passage)
	)
		return undefined;
	const stop = phraseEnd(tokens, at + 1);
	const whom = midSentence(passage, at + 1, stop);
	return whom && stop === lastWordEnd(tokens)
		? draft(passage, [
				{
					from: start,
					to: stop,
					text: opens(passage, start, `with ${whom}, ${subject} can now ___`),
				},
			])
		: undefined;
}

/** "We're thrilled with the turnout" → "The turnout means that you can now ___"; "We're proud of it" → "With it, you can now ___". */
function meaning(
	passage: Passage,
	feeling: number,
	isAll: boolean,
	subject: string,
): Turned | undefined {
	const { tokens } = passage.sentence;
	const end = lastWordEnd(tokens);
	const link = tokens.findIndex(
		(token: Token, at) =>
			at > feeling &&
			at < feeling + 3 &&
			!/(?:s|ers?|ors?)$/.test(tokens[feeling + 1]?.lower ?? "") &&
			/^(?:about|with|of|by|for)$/.test(token.lower),
	);
	if (link < 0 || !isAll) return undefined;
	const isClause = /^(?:what|how)$/.test(tokens[link + 1]?.lower ?? "");
	const stop = isClause ? end : phraseEnd(tokens, link + 1, end);
	const what = midSentence(passage, link + 1, stop);
	if (
		!what ||
		stop !== end ||
		// "I'm really proud of it": of what, stands elsewhere.
		/^(?:it|this|that|them|these)\b/i.test(what) ||
		(isClause && what.includes(",")) ||
		// "proud of what they did," said the mayor; "excited about the plans and believe in them": more than what is felt.
		/["”]|\band (?:believe|think|hope|know|want|expect|trust)\b/.test(what)
	)
		return undefined;
	const from = firstWord(passage);
	const says = isClause
		? `thanks to ${what}, ${subject} can now ___`
		: `${what} ${isPlural(tokens, link + 1, stop) ? "mean" : "means"} that ${subject} can now ___`;
	return draft(passage, [{ from, to: stop, text: opens(passage, from, says) }]);
}
