// Ways to turn what an organisation needs or plans to the side of the people it serves.
import { determiners, prepositions } from "../lexicon/function-words.ts";
import { outcomeOfAct } from "../lexicon/news.ts";
import type { Token } from "../prose/token.ts";
import { ingForm, participleForm, thirdPerson } from "../prose/verb-forms.ts";
import { isPlural } from "../rewrite/inflect.ts";
import { midSentence } from "../rewrite/letters.ts";
import { type Passage, wordsOf } from "../rewrite/passage.ts";
import type { People } from "../rewrite/people.ts";
import { headOf, holdsVerb, joins, phraseEnd } from "../rewrite/phrase.ts";
import { can } from "../rewrite/tense.ts";
import { type Aim, timeIn } from "./aim.ts";
import { reasonFor } from "./outside.ts";
import { draft, firstWord, opens, type Turned } from "./turn.ts";

/** The aim is all that the sentence says, so another sentence can stand in its place. */
const isWhole = (passage: Passage, aim: Aim): boolean =>
	(aim.from === firstWord(passage) ||
		// "After the summer we want to …": what comes in front stays.
		(aim.from === passage.sentence.mainStart &&
			aim.from < aim.subjectEnd &&
			!holdsVerb(passage.sentence.tokens, firstWord(passage), aim.from) &&
			!/^(?:to|if|when|so)$/.test(lower(passage, firstWord(passage))))) &&
	passage.sentence.tokens.at(-1)?.text !== ":" &&
	!passage.sentence.question;

/** The object and its time reach to the end, and nothing in between is a clause of its own. */
const hasObject = (passage: Passage, aim: Aim): boolean =>
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
			at < aim.objectEnd &&
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

const lower = ({ sentence }: Passage, at: number): string =>
	sentence.tokens[at]?.lower ?? "";

const whole = (passage: Passage, aim: Aim, text: string): Turned | undefined =>
	draft(passage, [
		{ from: aim.from, to: aim.end, text: opens(passage, aim.from, text) },
	]);

const space = (words: string | undefined): string => (words ? ` ${words}` : "");

/** Verbs whose object is there, changed or gone once they are done. */
const ends =
	/^(?:hire|recruit|appoint|migrate|replace|expose|merge|automate|consolidate|digiti[sz]e|standardi[sz]e|centrali[sz]e|relocate|integrate|close|finali[sz]e|approve|sign|secure|agree|appoint|test|review|win|land|scale|clear|implement|define|freeze|rethink|transform|strengthen|extend|expand|reform|rebrand|unify|renew|renovate|deploy|adopt|assemble|establish|formali[sz]e|productise|streamline|simplify|reach|reopen|restore|retire|clean|split|reorgani[sz]e|restructure|outsource|insource|acquire|buy|lease|upgrade|roll|set|line|sort|sign|scale|tighten|kick)$/;

/** "customers will be able to ___ once the booking engine is modernised" */
function onceDone(
	passage: Passage,
	people: People,
	aim: Aim,
): Turned | undefined {
	const { act, object, timeEnd } = aim;
	const { tokens } = passage.sentence;
	if (!act || !hasObject(passage, aim)) return undefined;
	const outcome = outcomeOfAct.get(act.lemma);
	if (
		!ends.test(act.lemma) &&
		!/^(?:use|better|done|simpler|faster|fixed|redesigned|updated|gone|changed)$/.test(
			outcome ?? "",
		)
	)
		return undefined;
	// "make our work scalable": the adjective would be left over.
	if (
		/^(?:reinvent|redefine|rethink|convert|make|put|turn|bring|give|share|offer|switch)$/.test(
			act.lemma,
		)
	)
		return undefined;
	// "roll up our sleeves", "set up to fail": only with an object that is a thing.
	if (act.particle === "" && /^(?:roll|set|line|sort|kick)$/.test(act.lemma))
		return undefined;
	// "replace three field reps": people are no thing to be done with.
	if (act.lemma === "replace" && isPerson(passage, aim)) return undefined;
	const thingEnd = complementAt(passage, aim);
	// "bets 1 to 3", "from five to three": a range, not an end.
	if (
		tokens
			.slice(object, timeEnd)
			.some(
				({ lower: word }, i) =>
					word === "to" && tokens[object + i + 1]?.kind === "number",
			)
	)
		return undefined;
	const bare = wordsOf(passage, object, thingEnd);
	const words =
		bare && `${lacksArticle(passage, object, thingEnd) ? "the " : ""}${bare}`;
	const rest = wordsOf(passage, thingEnd, timeEnd);
	if (!words || rest === undefined) return undefined;
	const isMany =
		isPlural(tokens, object, thingEnd) ||
		tokens.slice(object, thingEnd).some(({ text }) => text === "&");
	const is = isMany ? "are" : "is";
	return whole(
		passage,
		aim,
		`${people.subject} ${can.will} ___ once ${words} ${is} ${participleForm(act.lemma)}${space(act.particle)}${space(rest)}`,
	);
}

/** "finalise card API": a list leaves the article out, a sentence can't. */
const lacksArticle = (passage: Passage, from: number, to: number): boolean => {
	const { tokens } = passage.sentence;
	const first = tokens[from] as Token;
	const head = headOf(tokens, from, to)?.lower ?? "";
	return (
		first.kind === "word" &&
		!determiners.has(first.lower) &&
		!/^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|one)$/.test(
			first.lower,
		) &&
		!/^\p{Lu}/u.test(first.text) &&
		!isPlural(tokens, from, to) &&
		!tokens.slice(from, to).some(({ lower: word }) => word === "'s") &&
		!massNouns.test(head) &&
		!/(?:ing|ity|ness|ment|ance|ence|ism|ship|ation|ics)$/.test(head)
	);
};

const massNouns =
	/^(?:software|documentation|quality|access|support|content|data|research|training|equipment|infrastructure|feedback|awareness|growth|work|code|culture|trust|health|safety|security|privacy|uptime|capacity|hardware|energy|waste|traffic|usage|adoption|revenue|turnover|income|funding|money|stock|speed|latency|visibility|communication|automation|innovation|collaboration|transparency|retention|churn|progress|staff|compliance)$/;

/** Where the words start that belong to the verb, not to the thing: "migrate the billing stack | to the cloud". */
function complementAt(passage: Passage, aim: Aim): number {
	const takesWith = /^(?:replace|merge|integrate|align|connect|swap)$/.test(
		aim.act?.lemma ?? "",
	);
	// "visibility into usage" is one thing.
	const takesInto =
		/^(?:merge|consolidate|split|migrate|integrate|roll|combine|divide)$/.test(
			aim.act?.lemma ?? "",
		);
	const takesIn = /^(?:write|rewrite|rebuild|implement)$/.test(
		aim.act?.lemma ?? "",
	);
	for (let at = aim.object + 1; at < aim.objectEnd; at++) {
		const word = lower(passage, at);
		if (
			/^(?:to|onto|across|at)$/.test(word) ||
			(word === "into" && takesInto) ||
			(word === "in" && takesIn) ||
			(takesWith && word === "with")
		)
			return at;
		if (/^(?:of|that|which|who)$/.test(word)) break;
	}
	return aim.objectEnd;
}

const isPerson = (passage: Passage, { object, objectEnd }: Aim): boolean =>
	persons.test(headOf(passage.sentence.tokens, object, objectEnd)?.lower ?? "");

const taken =
	/^(?:hire|recruit|appoint|employ|find|get|raise|borrow|secure|win|add|buy|purchase|acquire|obtain|invest|build|create|establish|develop|set|start)$/;
const persons =
	/^(?:nurses?|doctors?|midwi(?:fe|ves)|surgeons?|therapists?|carers?|teachers?|tutors?|lecturers?|professors?|engineers?|developers?|designers?|analysts?|scientists?|producers?|editors?|journalists?|writers?|clerks?|advis[eo]rs?|directors?|heads?|leads?|managers?|officers?|maintainers?|contractors?|mentors?|cooks?|chefs?|drivers?|technicians?|electricians?|installers?|inspectors?|reps?|aes?|sdrs?|bdrs?|volunteers?|trustees?|recruiters?|planners?|coordinators?|assistants?|consultants?|apprentices?|librarians?|curators?|physicians?|producer|people|staff|hands|hires?|ftes?)$/;
const money = /[$£€]|\b(?:eur|usd|gbp|dkk|nok|sek|chf)\b/i;

/** "with two more nurses, patients would ___" */
export function withIt(
	passage: Passage,
	people: People,
	aim: Aim,
): Turned | undefined {
	const { act, object, objectEnd, timeEnd } = aim;
	const { tokens } = passage.sentence;
	if (!hasObject(passage, aim)) return undefined;
	const thing = wordsOf(passage, object, objectEnd) ?? "";
	if (
		act &&
		!(
			taken.test(act.lemma) &&
			objectEnd > object + 1 &&
			(/^(?:hire|recruit|appoint|employ)$/.test(act.lemma) ||
				isPerson(passage, aim) ||
				money.test(thing))
		)
	)
		return undefined;
	// "With 400 donors, donors would ___"
	if (passage.sentence.customers.some((at) => at >= object && at < objectEnd))
		return undefined;
	if (
		tokens
			.slice(object, objectEnd)
			.some(
				({ lower: word, text }) =>
					text === "," || /^(?:with|help|that|without)$/.test(word),
			)
	)
		return undefined;
	const words = wordsOf(passage, object, timeEnd);
	return words
		? whole(passage, aim, `with ${words}, ${people.subject} would ___`)
		: undefined;
}

export const boastful =
	/\b(?:leading|leader|best|most|largest|biggest|first|top|number one|choice|premier|fastest|greenest|safest|cheapest|lowest-cost|default|foremost|preferred)\b/;

/** "customers would call us the market leader if ___" */
function calledSo(
	passage: Passage,
	people: People,
	aim: Aim,
): Turned | undefined {
	const { act, object, end } = aim;
	if (!act || !/^(?:be|become|remain)$/.test(act.lemma)) return undefined;
	const first = passage.sentence.tokens[object];
	const words =
		isWhole(passage, aim) &&
		aim.timeEnd === end &&
		first &&
		(/^(?:the|a|an|number)$/.test(first.lower) || /^\p{Lu}/u.test(first.text))
			? wordsOf(passage, object, aim.objectEnd)
			: undefined;
	const time = wordsOf(passage, aim.objectEnd, aim.timeEnd);
	return words &&
		boastful.test(words.toLowerCase()) &&
		!/\b(?:employer|place to work)\b/.test(words.toLowerCase())
		? whole(
				passage,
				aim,
				`${people.subject} would call us ${words}${space(time)} if ___`,
			)
		: undefined;
}

const places =
	/\b(?:regions?|countr(?:y|ies)|towns?|cit(?:y|ies)|markets?|districts?|boroughs?|villages?|states?|places|count(?:y|ies))\b/;

/** "customers in three regions will be able to ___" */
function inPlace(
	passage: Passage,
	people: People,
	aim: Aim,
): Turned | undefined {
	const { act, end } = aim;
	if (!act || !isWhole(passage, aim)) return undefined;
	const at = act.at + 1;
	const preposition = lower(passage, at);
	if (
		!(
			(act.lemma === "expand" && /^(?:in|into|to)$/.test(preposition)) ||
			(/^(?:open|launch|grow)$/.test(act.lemma) &&
				/^(?:in|into)$/.test(preposition))
		)
	)
		return undefined;
	if (
		/^(?:q[1-4]|20\d\d|spring|summer|autumn|the|january|february|march|april|may|june|july|august|september|october|november|december|january)$/.test(
			lower(passage, at + 1),
		)
	)
		return undefined;
	const { tokens } = passage.sentence;
	const time = timeIn(tokens, at + 1, end);
	const place = tokens[at + 1] as Token;
	// "into veterinary": no place. "in Leith next, and we look for a hall": more than a place.
	if (
		phraseEnd(tokens, at + 1, end) < time ||
		!(
			/^\p{Lu}/u.test(place.text) ||
			place.kind === "number" ||
			places.test(wordsOf(passage, at + 1, time) ?? "")
		)
	)
		return undefined;
	const words = wordsOf(passage, at + 1, time);
	const when = wordsOf(passage, time, end);
	return words && when !== undefined
		? whole(
				passage,
				aim,
				`${people.addressed ? "people" : people.many} in ${words} will be able to ___${space(when)}`,
			)
		: undefined;
}

/** "one million farmers should be able to ___ by 2030" */
function reached(passage: Passage, aim: Aim): Turned | undefined {
	const { act, object, objectEnd, timeEnd, end } = aim;
	const { tokens, customers, weakCustomers } = passage.sentence;
	if (!act || !/^(?:reach|serve|support|help|train|teach)$/.test(act.lemma))
		return undefined;
	const last = objectEnd - 1;
	if (
		!isWhole(passage, aim) ||
		timeEnd !== end ||
		objectEnd <= object ||
		!(
			customers.includes(last) ||
			weakCustomers.includes(last) ||
			lower(passage, last) === "people"
		) ||
		!isPlural(tokens, object, objectEnd) ||
		/^(?:to|in|for|of)$/.test(lower(passage, object))
	)
		return undefined;
	const who = wordsOf(passage, object, objectEnd);
	const time = wordsOf(passage, objectEnd, timeEnd);
	return who && time !== undefined
		? whole(passage, aim, `${who} ${can[aim.when]} ___${space(time)}`)
		: undefined;
}

/** The people first, and what is aimed at kept to the word. */
export const carried = (
	passage: Passage,
	people: People,
	aim: Aim,
): Turned | undefined =>
	reached(passage, aim) ??
	inPlace(passage, people, aim) ??
	calledSo(passage, people, aim) ??
	withIt(passage, people, aim) ??
	onceDone(passage, people, aim);

/** "unless we agree on a supplier this month, patients will ___" */
export function unless(
	passage: Passage,
	people: People,
	aim: Aim,
): Turned | undefined {
	const { tokens, clauses, kind } = passage.sentence;
	const { act, from, subjectEnd, end } = aim;
	if (from !== firstWord(passage)) return undefined;
	// "Unless we cut our costs, you will ___" would be a threat.
	if (!act || act.ing || people.addressed || kind === "heading")
		return undefined;
	if (!isWhole(passage, aim)) return undefined;
	if (
		clauses.some(
			({ role, start }) => role === "coordinate" && start > act.at,
		) ||
		tokens
			.slice(from, end)
			.some(
				({ text, lower: word }) =>
					/^[,;:(–—]$/.test(text) ||
					/^(?:if|unless|because|but|otherwise)$/.test(word),
			)
	)
		return undefined;
	const first = tokens[from] as Token;
	const elided = from === subjectEnd;
	const isCritical = act.at > subjectEnd && first.lower === "it";
	const doer =
		elided || isCritical || first.lower === "we"
			? "we"
			: midSentence(passage, from, subjectEnd);
	if (!doer || /\b(?:what|which|who|it|this|that|there)\b/i.test(doer))
		return undefined;
	// "Unless we reach more families, they will ___."
	const who = passage.sentence.customers.some((at) => at > act.at)
		? "they"
		: people.subject;
	const plural =
		doer === "we" ||
		isPlural(tokens, from, subjectEnd) ||
		/(?:men|people)$/.test(lower(passage, subjectEnd - 1));
	const does =
		act.lemma === "be"
			? plural
				? "are"
				: "is"
			: plural
				? act.lemma
				: thirdPerson(act.lemma);
	return draft(passage, [
		{
			from: isCritical ? firstWord(passage) : from,
			to: act.at + 1,
			text: opens(passage, firstWord(passage), `unless ${doer} ${does}`),
		},
		{ from: end, to: end, text: `, ${who} will ___` },
	]);
}

const moves =
	/^(?:grow|increase|raise|lift|boost|double|triple|reach|hit|exceed|surpass|beat|reduce|cut|lower|decrease|halve|improve|shorten|achieve|win|close|generate|sell|maximi[sz]e|minimi[sz]e|accelerate|drive|claw)$/;
const measure =
	/\d\s?%|%|[$€£]\s?\d|\d[\d.,]*\s?(?:k|m|bn|x|pp|pts|points|million|billion|percent|per cent)\b|\bfrom \S*\d\S* to\b|→|\d{3,}|\b(?:eur|usd|gbp|dkk|nok|sek) \d/i;

/** "give customers reasons to stay: ___ (measured by growing retention to 95%)" */
export function measuredBy(
	passage: Passage,
	people: People,
	aim: Aim,
	needsFigure: boolean,
): Turned | undefined {
	const { act, from, end, subjectEnd } = aim;
	if (!act || !moves.test(act.lemma) || !isWhole(passage, aim))
		return undefined;
	const rest = wordsOf(passage, act.at + 1, end);
	// "hit 18 August" measures nothing.
	if (!rest || /\band to\b/.test(rest) || (needsFigure && !measure.test(rest)))
		return undefined;
	if (end - act.at > 18) return undefined;
	const { tokens } = passage.sentence;
	// "raise £2m": money that others give.
	if (
		/^(?:raise|secure|borrow|win)$/.test(act.lemma) &&
		money.test(tokens[aim.object]?.text ?? "")
	)
		return undefined;
	const verb = act.ing ? lower(passage, act.at) : ingForm(act.lemma);
	const about = tokens
		.slice(aim.object, Math.max(aim.objectEnd, Math.min(aim.object + 6, end)))
		.map(({ lower: word }) => word)
		.join(" ");
	if (needsFigure && reasonFor(about, people) === undefined) return undefined;
	return whole(
		passage,
		aim,
		reasonAndMeasure(people, from < subjectEnd, about, `${verb} ${rest}`),
	);
}

/** What people should get, and the number by which it shows. */
export function reasonAndMeasure(
	people: People,
	isSentence: boolean,
	about: string,
	by: string,
): string {
	const reason = reasonFor(about, people);
	const what = reason ? `${reason}: ___` : "___";
	return `${
		isSentence || people.addressed
			? `${people.subject} should get ${what}`
			: `give ${people.many} ${what}`
		// A bracket in a bracket is hard to read.
	}${/[()]/.test(by) ? `; measured by ${by}` : ` (measured by ${by})`}`;
}
