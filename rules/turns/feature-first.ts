import { adverbs, prepositions } from "../lexicon/function-words.ts";
import { hardNews } from "../lexicon/news.ts";
import type { DocumentKind } from "../options.ts";
import type { Clause } from "../prose/clause.ts";
import type { Token } from "../prose/token.ts";
import { isPlural } from "../rewrite/inflect.ts";
import { midSentence } from "../rewrite/letters.ts";
import type { Edit } from "../rewrite/passage.ts";
import {
	holdsVerb,
	joinedPredicates,
	lastWordEnd,
	nounEnd,
	phraseEnd,
} from "../rewrite/phrase.ts";
import {
	atTheEnd,
	complete,
	draft,
	firstWord,
	opens,
	type Turn,
} from "./turn.ts";

/** What the giver does, as what people do with the gift. */
const receiving = (lemma: string, object: string): string | undefined => {
	switch (lemma) {
		case "support":
		case "integrate":
			return "can use";
		case "have":
		case "contain":
			return /^(?:a|an|two|three|four|five|\d.*|several|many|some)$/.test(
				object,
			)
				? "get"
				: "can use";
		case "offer":
		case "provide":
		case "include":
		case "feature":
		case "deliver":
		case "come":
		case "give":
		case "supply":
		case "bring":
		case "guarantee":
		case "combine":
		case "sport":
			return "get";
		default:
			return undefined;
	}
};

/** Whose gift it is goes without saying: "we", "our platform". */
const plainGiver =
	/^(?:we|it|they|this|(?:(?:our|the) )?(?:platform|product|company|team|firm|business|organi[sz]ation|service|solution|software)s?)$/;

/** In other texts "we have" says how things stand with us. */
const sells: ReadonlySet<DocumentKind> = new Set([
	"sales",
	"announcement",
	"general",
	"technical",
]);

/** Whether the words for the giver are a noun phrase, and no people: "Already have …", "Teams have …". */
function isGiver(
	tokens: readonly Token[],
	{ start, subjectEnd }: Clause,
): boolean {
	const first = tokens[start] as Token;
	// "Supports safety by …": without a giver it may as well be an effect.
	if (start === subjectEnd) return !/^(?:have|supports?)$/.test(first.lower);
	return (
		!prepositions.has(first.lower) &&
		!adverbs.has(first.lower) &&
		!/^(?:they|he|she|people|teams|everyone|anyone|there|that|which|who|i)$/.test(
			first.lower,
		) &&
		!tokens
			.slice(start, subjectEnd)
			.some(
				(token) =>
					/^[,;:]$/.test(token.text) ||
					(token.kind === "word" &&
						token !== first &&
						/^(?:it|we|they|you|as|and)$/.test(token.lower)),
			)
	);
}

export const featureFirst: Turn = function* ({ passage, sighting, people }) {
	const { tokens, clauses, text, documentKind } = passage.sentence;
	const clause = clauses.find((each) => each.start === sighting.from);
	if (clause && !hardNews.test(text) && isGiver(tokens, clause)) {
		const { verb, start } = clause;
		const subjectEnd = nounEnd(tokens, start, clause.subjectEnd);
		let object = verb.end;
		if (
			(verb.lemma === "come" || verb.lemma === "integrate") &&
			tokens[object]?.lower === "with"
		)
			object++;
		const first = tokens[object];
		const gets = receiving(verb.lemma, first?.lower ?? "");
		if (
			gets &&
			first &&
			object < lastWordEnd(tokens) &&
			!holdsVerb(tokens, object, phraseEnd(tokens, object)) &&
			(verb.lemma !== "have" || sells.has(documentKind)) &&
			verb.lemma !== "give" &&
			(first.kind !== "mark" || /^["'(]$/.test(first.text)) &&
			!/^(?:to|for|by|in|on|at|from|you|them|us|our customers|as|up|out|that|how|been)$/.test(
				first.lower,
			) &&
			!(verb.lemma === "give" && passage.sentence.customers.includes(object))
		) {
			const adverb = tokens
				.slice(subjectEnd, verb.head)
				.find((token) =>
					/^(?:now|also|still|even|always|currently)$/.test(token.lower),
				)?.lower;
			const timed = (phrase: string): string => {
				const spoken =
					verb.modal === "will"
						? phrase === "get"
							? "will get"
							: "will be able to use"
						: verb.past && phrase === "get"
							? "got"
							: phrase;
				if (!adverb || adverb === "currently") return spoken;
				return /^(?:can|will)\b/.test(spoken)
					? spoken.replace(/^(\w+)/, `$1 ${adverb}`)
					: `${adverb} ${spoken}`;
			};
			// "We provide support for Norwegian": what they use is Norwegian.
			const supports =
				first.lower === "support" && tokens[object + 1]?.lower === "for"
					? 2
					: first.lower === "built-in" &&
							tokens[object + 1]?.lower === "support" &&
							tokens[object + 2]?.lower === "for"
						? 3
						: 0;
			const phrase = timed(supports > 0 ? "can use" : gets);
			const giverWords = tokens
				.slice(start, subjectEnd)
				.map((token) => token.lower)
				.join(" ");
			const joined = joinedPredicates(tokens, object, ["s"]);
			const heir = isPlural(tokens, start, subjectEnd)
				? "they"
				: giverWords === "we"
					? "we"
					: "it";
			const article: Edit[] =
				first.lower === "following"
					? [{ from: object, to: object, text: "the" }]
					: [];
			const edits = (words: string): Edit[] => [
				{
					from: start,
					to: object + supports,
					text: opens(passage, start, words),
				},
				...article,
				...joined.map((at) => ({ from: at, to: at, text: heir })),
			];
			const giver = midSentence(passage, start, subjectEnd);
			const bare = `${people.subject} ${phrase}`;
			const plain = start === subjectEnd || plainGiver.test(giverWords);
			if (plain && joined.length === 0) {
				yield complete(passage, edits(bare));
				if (
					giver &&
					!/^(?:we|it|they|this)$/.test(giverWords) &&
					start === firstWord(passage) &&
					start !== subjectEnd
				)
					yield complete(passage, edits(`with ${giver}, ${bare}`));
			} else if (giver && giverWords === "we")
				yield complete(passage, edits(bare));
			else if (giver && !/^(?:it|they|this)$/.test(giverWords))
				yield complete(
					passage,
					edits(start === firstWord(passage) ? `with ${giver}, ${bare}` : bare),
				);
		}
	}
	yield draft(passage, atTheEnd(passage, `so ${people.subject} can ___`));
};
