// An aim as part of its sentence: what of it can stand elsewhere, and what can be put in its place.
import { prepositions } from "../../lexicon/function-words.ts";
import type { Passage } from "../../rewrite/passage.ts";
import { headOf, holdsVerb } from "../../rewrite/phrase.ts";
import { joins } from "../../rewrite/predicates.ts";
import { draft, firstWord, opens, type Turned } from "../turn.ts";
import type { Aim } from "./aim.ts";

/** The aim is all that the sentence says, so another sentence can stand in its place. */
export const isWhole = (passage: Passage, aim: Aim): boolean =>
	(aim.from === firstWord(passage) ||
		// "After the summer we want to …": what comes in front stays.
		(aim.from === passage.sentence.mainStart &&
			aim.from < aim.subjectEnd &&
			!holdsVerb(passage.sentence.tokens, firstWord(passage), aim.from) &&
			!/^(?:to|if|when|so)$/.test(lower(passage, firstWord(passage))))) &&
	passage.sentence.tokens.at(-1)?.text !== ":" &&
	!passage.sentence.question;

/** The object and its time reach to the end, and nothing in between is a clause of its own. */
export const hasObject = (passage: Passage, aim: Aim): boolean =>
	isWhole(passage, aim) &&
	aim.objectEnd > aim.object &&
	aim.timeEnd === aim.end &&
	aim.objectEnd - aim.object <= 12 &&
	!/^(?:and|or|more|less|better|it|them|us|together|being|not)$/.test(
		lower(passage, aim.object),
	) &&
	!(
		aim.objectEnd === aim.object + 1 &&
		/^(?:this|that|these|those)$/.test(lower(passage, aim.object))
	) &&
	!/ly$/.test(lower(passage, aim.object)) &&
	// "release every three months": how often, not what.
	!(
		lower(passage, aim.object) === "every" &&
		/^(?:\d+|two|three|four|six|few)$/.test(lower(passage, aim.object + 1))
	) &&
	!prepositions.has(lower(passage, aim.object)) &&
	!goesOn(passage, aim) &&
	!isPeopleAlone(passage, aim) &&
	!isTitle(passage, aim) &&
	!holdsVerb(passage.sentence.tokens, aim.object, aim.objectEnd);

/** "the backlog and hire two clerks": another verb follows. */
const goesOn = ({ sentence: { tokens } }: Passage, aim: Aim): boolean =>
	tokens.some(
		(token, at) =>
			at > aim.object &&
			at < aim.timeEnd &&
			(((token.lower === "and" || token.lower === "or") &&
				joins(tokens, at + 1, ["base", "ing"])) ||
				// "a new audience, usually sharing", "the till, ideally by May"
				(token.text === "," && /ly$|ing$/.test(tokens[at + 1]?.lower ?? ""))),
	);

/** "connect people": they are no thing to be done with. */
const isPeopleAlone = ({ sentence }: Passage, aim: Aim): boolean =>
	sentence.tokens[aim.objectEnd - 1]?.lower === "people" ||
	sentence.customers.some((at) => at === aim.objectEnd - 1);

/** "Improve Operational Efficiency": a title's capitals would stand in the middle of a sentence. */
const isTitle = ({ sentence: { tokens } }: Passage, aim: Aim): boolean => {
	const words = tokens
		.slice(aim.object, aim.objectEnd)
		.filter(({ text }) => /^\p{L}{4,}$/u.test(text));
	return words.length > 1 && words.every(({ text }) => /^\p{Lu}/u.test(text));
};

/** A word of the sentence, small; empty where there is none. */
export const lower = ({ sentence }: Passage, at: number): string =>
	sentence.tokens[at]?.lower ?? "";

/** Another sentence in place of the aim, from its first word to the last of the sentence. */
export const inItsPlace = (
	passage: Passage,
	aim: Aim,
	text: string,
): Turned | undefined =>
	draft(passage, [
		{ from: aim.from, to: aim.end, text: opens(passage, aim.from, text) },
	]);

/** Words with the space that stands in front of them. */
export const spaced = (words: string | undefined): string =>
	words ? ` ${words}` : "";

/** Somebody is to be found, not something: "two theatre nurses". */
export const isPerson = (
	passage: Passage,
	{ object, objectEnd }: Aim,
): boolean =>
	persons.test(headOf(passage.sentence.tokens, object, objectEnd)?.lower ?? "");

const persons =
	/^(?:nurses?|doctors?|midwi(?:fe|ves)|surgeons?|therapists?|carers?|teachers?|tutors?|lecturers?|professors?|engineers?|developers?|designers?|analysts?|scientists?|producers?|editors?|journalists?|writers?|clerks?|advis[eo]rs?|directors?|heads?|leads?|managers?|officers?|maintainers?|contractors?|mentors?|cooks?|chefs?|drivers?|technicians?|electricians?|installers?|inspectors?|reps?|aes?|sdrs?|bdrs?|volunteers?|trustees?|recruiters?|planners?|coordinators?|assistants?|consultants?|apprentices?|librarians?|curators?|physicians?|producer|people|staff|hands|hires?|ftes?)$/;

export const money = /[$£€]|\b(?:eur|usd|gbp|dkk|nok|sek|chf)\b/i;
