import { adverbs, prepositions } from "../../lexicon/function-words.ts";
import type { Clause } from "../../prose/clause.ts";
import type { Token } from "../../prose/token.ts";
import { verbReading } from "../../prose/verb-forms.ts";
import type { Passage } from "../../rewrite/passage.ts";

/** Whether the words for the giver are a noun phrase, and no people: "Already have …", "Teams have …". */
export function isGiver(
	tokens: readonly Token[],
	{ start, subjectEnd }: Clause,
): boolean {
	const first = tokens[start] as Token;
	// "Supports safety by …": without a giver it may as well be an effect.
	if (start === subjectEnd)
		return !(
			first.lower === "have" ||
			(/^supports?$/.test(first.lower) &&
				(/^\p{Ll}/u.test(tokens[start + 1]?.text ?? "") ||
					tokens.some(({ lower }) => lower === "by")))
		);
	return (
		!listed.test(tokens[subjectEnd - 1]?.lower ?? "") &&
		!prepositions.has(first.lower) &&
		!(adverbs.has(first.lower) && !/^(?:all|each|both)$/.test(first.lower)) &&
		!/^(?:they|he|she|people|teams|everyone|anyone|there|that|which|who|i)$/.test(
			first.lower,
		) &&
		!tokens
			// "Our account, which is free, gives …": an aside between commas.
			.slice(start, asideAt(tokens, start, subjectEnd))
			.some(
				(token) =>
					/^[,;:]$/.test(token.text) ||
					(token.kind === "word" &&
						token !== first &&
						// "Our crew specialises in mooring support": another verb came first.
						/^(?:it|we|they|you|as|and|speciali[sz]es|focuses)$/.test(
							token.lower,
						)),
			)
	);
}

/** Where an aside of the giver starts, or its end where it has none. */
function asideAt(
	tokens: readonly Token[],
	start: number,
	subjectEnd: number,
): number {
	const comma = tokens
		.slice(start, subjectEnd - 1)
		.findIndex(({ text }) => text === ",");
	return comma > 0 &&
		tokens[subjectEnd - 1]?.text === "," &&
		/^(?:which|our|the|an?|who)$/.test(tokens[start + comma + 1]?.lower ?? "")
		? start + comma
		: subjectEnd;
}

/** "Delivering menus and cakes, Kite has …": what opens the sentence is said of the giver, not of people. */
export function opensWithGiver(
	{ sentence: { tokens } }: Passage,
	start: number,
) {
	const first = tokens[0]?.lower ?? "";
	return (
		start > 0 &&
		!prepositions.has(first) &&
		verbReading(first)?.forms.has("ing") === true
	);
}

/** Whose gift it is goes without saying: "we", "our platform". */
export const plainGiver =
	/^(?:we|it|they|this|(?:(?:our|the) )?(?:platform|product|company|team|firm|business|organi[sz]ation|service|solution|software)s?)$/;

/** "Key projects include a map": they are what they include, and give nothing. */
const listed =
	/^(?:projects|highlights|awards|acknowledge?ments|achievements|examples|tasks|duties|responsibilities|goals|priorities|challenges|results|winners|participants|clients|customers|partners|members|sponsors|components|activities|interests|hobbies|repertoire|works|publications|sources|steps|reasons|benefits)$/;

/** "As a ferry, Kite offers …": nobody else is one. */
export const opensAsGiver = (text: string): boolean =>
	/^\W*as (?:an?|the) (?!(?:\w+ )?(?:user|member|customer|client|developer|student|patient|parent|citizen|resident|guest|reader|visitor)\b)[^,]{3,80},/.test(
		text,
	);

/** "for five years, we have been providing": nothing that starts now. ", making us unique": that is us, whoever is spoken of in front. */
export const keepsToItself = (text: string): boolean =>
	opensAsGiver(text) ||
	/\b(?:has|have) been (?:\w+ing)\b|^\W*since\b|, making (?:us|it|them)\b/.test(
		text,
	);
