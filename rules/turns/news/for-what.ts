import type { Clause } from "../../prose/clause.ts";
import type { Token } from "../../prose/token.ts";
import { isToCome } from "../../rewrite/days.ts";
import { isPlural } from "../../rewrite/inflect.ts";
import { midSentence } from "../../rewrite/letters.ts";
import type { Passage } from "../../rewrite/passage.ts";
import { lastWordEnd, phraseEnd } from "../../rewrite/phrase.ts";
import {
	atTheEnd,
	draft,
	firstWord,
	inFront,
	opens,
	type Turned,
	type Turning,
} from "../turn.ts";
import { feelingIn } from "./feeling.ts";

const honours =
	/^(?:win|wins|won|winning|bagged|scooped|awarded|award|named|crowned|shortlisted|nominated|voted|ranked|recogni[sz]ed|certified|prize|medal|gold|silver|bronze)$/;

const money =
	/^(?:raised|secured|received|funding|funded|series|round|investment|grant|profitable|profit|revenue)$/;

/** "joined as a gold sponsor": no honour of ours. */
const joins = (words: readonly string[]): boolean =>
	words.some((word) => /^(?:sponsors?|partners?|backers?|donors?)$/.test(word));

const toCome =
	/\b(?:in the pipeline|in the works|on the way|coming soon|upcoming)\b/i;

/** What the news is good for, left to the writer: "You can now ___ with dark mode", "You get ___, which is why we won". */
export function* forWhat(
	{ passage, sighting, people }: Turning,
	hard: boolean,
	told: Turned | undefined,
): Generator<Turned | undefined> {
	const { addressed, many, subject } = people;
	const { tokens, clauses, mainStart } = passage.sentence;
	const uses = told?.text.replace(/\bcan now use\b/, "can now ___ with");
	if (told && !hard && uses && uses !== told.text) {
		yield { ...told, kind: "draft", safe: false, text: uses };
		return;
	}
	// "We have had no release", "We haven't opened": what that means, the writer knows.
	if (hard || clauses[0]?.verb.negated) {
		yield draft(
			passage,
			inFront(passage, `what changes for ${addressed ? "you" : many} is ___:`),
		);
		return;
	}
	const words = tokens.slice(mainStart).map((token) => token.lower);
	const isAll = firstWord(passage) === mainStart;
	const clause = clauses[0];
	// "These are a few ways": no ground for what people can do.
	const tells =
		isAll &&
		clause !== undefined &&
		clause.start < clause.subjectEnd &&
		// "because since 2009 we have": the time would stand in the way.
		tokens[firstWord(passage)]?.lower !== "since" &&
		!/^(?:this|these|that|those|it|there)$/.test(
			tokens[clause.start]?.lower ?? "",
		);
	const feeling = feelingIn(tokens, sighting.from, sighting.to + 2);
	const before = (says: string): Turned | undefined =>
		draft(passage, inFront(passage, `${subject} ${says}`));
	const found =
		(feeling >= 0 ? meaning(passage, feeling, isAll, subject) : undefined) ??
		(clause && withPartner(passage, clause, subject)) ??
		(tells && words.some((word) => honours.test(word)) && !joins(words)
			? before("get ___, which is why")
			: tells && words.some((word) => money.test(word))
				? before("will get ___ because")
				: tells && feeling < 0
					? before(
							toCome.test(passage.sentence.text) ||
								(clause.verb.progressive &&
									isToCome(tokens, clause.verb.end, lastWordEnd(tokens)))
								? "will be able to ___ because"
								: "can now ___ because",
						)
					: undefined) ??
		(tokens.length < 40 && !words.includes("so")
			? draft(passage, atTheEnd(passage, `so ${subject} can now ___`))
			: undefined);
	yield found ?? before("can now ___:");
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
		// "proud of what they did," said the mayor; "excited about the plans and believe in them": more than what is felt.
		/["”]|\band (?:believe|think|hope|know|want|expect|trust)\b/.test(what)
	)
		return undefined;
	const from = firstWord(passage);
	const says = isClause
		? `thanks to ${what}, ${subject} can now ___`
		: /^(?:it|this|that|them|these)\b/i.test(what)
			? `with ${what}, ${subject} can now ___`
			: `${what} ${isPlural(tokens, link + 1, stop) ? "mean" : "means"} that ${subject} can now ___`;
	return draft(passage, [{ from, to: stop, text: opens(passage, from, says) }]);
}
