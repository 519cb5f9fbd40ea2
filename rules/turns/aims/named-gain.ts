// Where a plan or a need itself names what people gain, they can be said to have it: nothing is left to ask.
import { adverbs, prepositions } from "../../lexicon/function-words.ts";
import { feltAdjectives, feltMeasures } from "../../lexicon/outcomes.ts";
import { isPeople } from "../../lexicon/people.ts";
import type { Token } from "../../prose/token.ts";
import { verbReading } from "../../prose/verb-forms.ts";
import { isPlural } from "../../rewrite/inflect.ts";
import { midSentence } from "../../rewrite/letters.ts";
import { type Passage, wordsOf } from "../../rewrite/passage.ts";
import type { People } from "../../rewrite/people.ts";
import { can, type When } from "../../rewrite/tense.ts";
import { complete, firstWord, opens, type Turned } from "../turn.ts";
import type { Aim } from "./aim.ts";
import { forPeople } from "./outside.ts";

export function namedGain(
	passage: Passage,
	people: People,
	aim: Aim,
): Turned | undefined {
	if (
		!aim.act ||
		aim.from !== firstWord(passage) ||
		passage.sentence.tokens.at(-1)?.text === ":"
	)
		return undefined;
	return (
		helped(passage, aim, aim.act.at) ??
		made(passage, people, aim, aim.act.at) ??
		shortened(passage, people, aim)
	);
}

const should = (when: When): string => (when === "will" ? "will" : "should");

const anyone = /^(?:everyone|everybody|anyone|anybody)$/;

const helping =
	/^(?:help|enable|empower|allow|let|support|assist|equip|encourage)$/;

const inside =
	/^(?:us|staff|team|teams|employees?|colleagues?|managers?|engineers?|developers?|reps|it|this|that)$/;

/** "Our mission is to help carers plan a week of respite": carers should be able to plan a week of respite. */
function helped(passage: Passage, aim: Aim, at: number): Turned | undefined {
	const { tokens, customers, weakCustomers } = passage.sentence;
	if (!aim.act || !helping.test(aim.act.lemma)) return undefined;
	const person = tokens.findIndex(
		({ lower }, i) =>
			i > at &&
			i < at + 8 &&
			(customers.includes(i) ||
				weakCustomers.includes(i) ||
				anyone.test(lower) ||
				isPeople(lower)),
	);
	if (
		person < 0 ||
		tokens
			.slice(at + 1, person + 1)
			.some(
				({ lower, kind }) =>
					prepositions.has(lower) || kind === "mark" || inside.test(lower),
			)
	)
		return undefined;
	let verb = person + 1;
	const isTo = tokens[verb]?.lower === "to";
	if (isTo) verb++;
	else if (aim.act.lemma !== "help" && aim.act.lemma !== "let")
		return undefined;
	const start = verb;
	while (
		adverbs.has(tokens[verb]?.lower ?? "") ||
		/ly$|^better$/.test(tokens[verb]?.lower ?? "")
	)
		verb++;
	if (!verbReading(tokens[verb]?.lower ?? "")?.forms.has("base"))
		return undefined;
	if (
		!anyone.test(tokens[person]?.lower ?? "") &&
		!isPlural(tokens, at + 1, person + 1)
	)
		return undefined;
	const who = midSentence(passage, at + 1, person + 1);
	return who
		? complete(passage, [
				{
					from: aim.from,
					to: start,
					text: opens(passage, aim.from, `${who} ${can[aim.when]}`),
				},
			])
		: undefined;
}

const ours =
	/\b(?:team|teams|staff|our work|organi[sz]ation|process(?:es)?|operations|infrastructure|code\w*|review|reviews|reporting|budget\w*|governance|hiring|recruitment|this|that|they|them|meetings?|engagement|backend|contributing)\b/i;

/** "We want to make billing simpler": people should find billing simpler. */
function made(
	passage: Passage,
	people: People,
	aim: Aim,
	at: number,
): Turned | undefined {
	const { tokens } = passage.sentence;
	if (aim.act?.lemma !== "make") return undefined;
	let felt = -1;
	for (let i = at + 2; i < Math.min(aim.end, at + 10); i++) {
		const { lower, kind } = tokens[i] as Token;
		if (kind === "mark" || prepositions.has(lower)) break;
		if (feltAdjectives.has(lower)) {
			felt = i;
			break;
		}
	}
	if (felt < 0) return undefined;
	const next = tokens[felt + 1];
	const isLast = felt + 1 === aim.end;
	const actFollows =
		next?.lower === "to" &&
		verbReading(tokens[felt + 2]?.lower ?? "")?.forms.has("base") === true;
	// "easier and cheaper", "easier for us": what follows may turn it round.
	if (!isLast && !actFollows) return undefined;
	const degree = /^(?:more|much|less)$/.test(tokens[felt - 1]?.lower ?? "")
		? felt - 1
		: felt;
	if (degree === at + 1) return undefined;
	const thing = wordsOf(passage, at + 1, degree);
	const rest = wordsOf(passage, degree, aim.end);
	if (!thing || !rest || ours.test(thing) || (thing === "it" && !actFollows))
		return undefined;
	return complete(passage, [
		{
			from: aim.from,
			to: aim.end,
			text: opens(
				passage,
				aim.from,
				`${people.subject} ${should(aim.when)} find ${thing} ${rest}`,
			),
		},
	]);
}

/** "Cut waiting times to ten minutes": patients should wait no longer than ten minutes. */
function shortened(
	passage: Passage,
	people: People,
	aim: Aim,
): Turned | undefined {
	const { tokens } = passage.sentence;
	const { act, object, end } = aim;
	if (
		!act ||
		!/^(?:reduce|cut|lower|shorten|bring|get|keep|decrease|limit|improve)$/.test(
			act.lemma,
		)
	)
		return undefined;
	for (const { about, most, less } of feltMeasures) {
		for (let to = Math.min(object + 5, end); to > object; to--) {
			const words = tokens
				.slice(object, to)
				.map(({ lower }) => lower)
				.join(" ");
			if (!about.test(words)) continue;
			const link = tokens[to]?.lower ?? "";
			const figure = tokens[to + 1];
			if (!figure || !(figure.kind === "number" || numbers.test(figure.lower)))
				return undefined;
			const rest = wordsOf(passage, to + 1, end);
			if (!rest) return undefined;
			const says = /^(?:to|below|under|within)$/.test(link)
				? `${most} ${rest}`
				: link === "by" && less
					? `${less[0]} ${rest}${less[1]}`
					: undefined;
			return says === undefined
				? undefined
				: complete(passage, [
						{
							from: aim.from,
							to: end,
							text: opens(
								passage,
								aim.from,
								`${people.subject} ${should(aim.when)} ${forPeople(says, people)}`,
							),
						},
					]);
		}
	}
	return undefined;
}

const numbers =
	/^(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|an|a)$/;
