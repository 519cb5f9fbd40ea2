import { hardNews } from "../lexicon/outcomes.ts";
import { isPlural } from "../rewrite/inflect.ts";
import { midSentence } from "../rewrite/letters.ts";
import type { Edit } from "../rewrite/passage.ts";
import { joinedPredicates, lastWordEnd } from "../rewrite/phrase.ts";
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

export const featureFirst: Turn = function* ({ passage, sighting, people }) {
	const { tokens, clauses, text } = passage.sentence;
	const clause = clauses.find((each) => each.start === sighting.from);
	if (clause && !hardNews.test(text)) {
		const { verb, start, subjectEnd } = clause;
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
			(first.kind !== "mark" || /^["'(]$/.test(first.text)) &&
			!/^(?:to|for|by|in|on|at|from|you|them|us|our customers|as|up|out|that|how|been)$/.test(
				first.lower,
			) &&
			!(verb.lemma === "give" && passage.sentence.customers.includes(object))
		) {
			const adverb = tokens
				.slice(verb.start, verb.head)
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
