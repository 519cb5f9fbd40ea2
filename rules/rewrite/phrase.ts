import {
	adverbs,
	determiners,
	prepositions,
} from "../lexicon/function-words.ts";
import { isPeople, staffNouns } from "../lexicon/people.ts";
import type { Token } from "../prose/token.ts";
import { looksPast, type VerbForm, verbReading } from "../prose/verb-forms.ts";

const endsSentence = /^[.!?…:;,"'”’]+$/;

/** Behind the last word: in front of the full stop and the closing quotation mark. */
export function lastWordEnd(tokens: readonly Token[]): number {
	let end = tokens.length;
	while (end > 1 && endsSentence.test(tokens[end - 1]?.text ?? "")) end--;
	return end;
}

const closers =
	/^(?:so|because|when|while|whenever|if|unless|until|after|before|since|during|by|through|via|using|as|that|which|who|whose|where|although|though|whereas|but|without|over|towards?|today|yesterday|recently|now|soon|already|again|too)$/;

/** Where a noun phrase with its of-, for-, in- and on-phrases ends. */
export function phraseEnd(
	tokens: readonly Token[],
	from: number,
	limit = lastWordEnd(tokens),
): number {
	for (let at = from; at < limit; at++) {
		const token = tokens[at] as Token;
		if (token.kind === "mark") {
			// "our stack - and more of it": a dash, no hyphen.
			if (
				token.text === "-" &&
				(tokens[at - 1]?.span.end ?? token.span.start) < token.span.start
			)
				return at;
			if (/^[-'"’“”&/£€$%]$/.test(token.text)) continue;
			// "10,000 businesses": one number.
			if (isInNumber(tokens, at)) continue;
			// "the speed, reach and price of our network": a list goes on.
			if (token.text === "," && listGoesOn(tokens, at + 1, limit)) continue;
			return at;
		}
		// "the details of that process"
		const points =
			token.lower === "that" &&
			/^(?:of|in|on|for|with|from)$/.test(tokens[at - 1]?.lower ?? "");
		if (at > from && closers.test(token.lower) && !points) return at;
		// "the date due to the storm": why.
		if (at > from && token.lower === "due" && tokens[at + 1]?.lower === "to")
			return at;
		// "the old call in favour of the new one"
		if (
			at > from &&
			token.lower === "in" &&
			/^(?:favou?r|place|lieu)$/.test(tokens[at + 1]?.lower ?? "")
		)
			return at;
		// "the keel this morning": when, not what.
		if (at > from && isTime(tokens, at)) return at;
		// "a new map for several months now": how long.
		if (at > from && token.lower === "for" && isLength(tokens, at + 1))
			return at;
		// "… in the process": how, not where.
		if (
			token.lower === "in" &&
			/^(?:process|meantime|end)$/.test(tokens[at + 2]?.lower ?? "")
		)
			return at;
		if (token.lower === "to" && !opensThing(tokens[at + 1])) return at;
		if (
			token.lower === "and" &&
			(joins(tokens, at + 1, ["past", "s", "participle"]) ||
				/^(?:there|we|they|it|i|he|she) (?:is|are|was|were|will|have|has|had|can)$/.test(
					`${tokens[at + 1]?.lower} ${tokens[at + 2]?.lower}`,
				))
		)
			return at;
	}
	return limit;
}

/** "several months", "the past two years" */
export function isLength(tokens: readonly Token[], from: number): boolean {
	let at = from;
	while (
		at < from + 4 &&
		(tokens[at]?.kind === "number" ||
			/^(?:the|past|last|several|many|some|a|few|couple|of|two|three|four|five|six|over|almost|nearly)$/.test(
				tokens[at]?.lower ?? "",
			))
	)
		at++;
	return (
		at > from &&
		/^(?:days|weeks|months|years|hours|while|time)$/.test(
			tokens[at]?.lower ?? "",
		) &&
		tokens[at + 1]?.lower !== "of"
	);
}

/** A comma or point between digits, with no space around it. */
const isInNumber = (tokens: readonly Token[], at: number): boolean =>
	at > 0 &&
	tokens[at - 1]?.span.end === tokens[at]?.span.start &&
	tokens[at]?.span.end === tokens[at + 1]?.span.start &&
	/\d$/.test(tokens[at - 1]?.text ?? "") &&
	/^\d/.test(tokens[at + 1]?.text ?? "");

/** Behind "to": a thing, not a verb. */
const opensThing = (token: Token | undefined): boolean =>
	token !== undefined &&
	(determiners.has(token.lower) ||
		token.kind !== "word" ||
		/^\p{Lu}/u.test(token.text) ||
		/^(?:new|your|our)$/.test(token.lower));

/** After a comma: another noun and then "and", not a clause. */
function listGoesOn(
	tokens: readonly Token[],
	from: number,
	limit: number,
): boolean {
	if (joins(tokens, from, ["past", "s", "participle"])) return false;
	// ", on time and on budget": no thing of the list.
	if (
		/^(?:on|in|at|with|by|from|under|within|including|plus|for)$/.test(
			tokens[from]?.lower ?? "",
		)
	)
		return false;
	for (let at = from; at < Math.min(limit, from + 5); at++) {
		const token = tokens[at] as Token;
		if (token.lower === "and" || token.lower === "or")
			return (
				!joins(tokens, at + 1, ["past", "s", "participle"]) &&
				!/^(?:we|you|it|they|i|this|that)$/.test(tokens[at + 1]?.lower ?? "")
			);
		if (token.kind === "mark" && token.text !== "," && token.text !== "-")
			return false;
	}
	return false;
}

/** Never nouns: behind "and" they go on about the same subject. */
const plainlyActs =
	/^(?:gives|lets|allows|enables|helps|makes|provides|offers|includes|keeps|saves|integrates|gets|brings|comes|takes|handles|sends|tells|ensures|requires|becomes|means|lowers|improves|reduces|runs|works|lasts|fits|connects|syncs|shares|starts)$/;

/** Whether another verb of one of these forms starts here: "… and removed", "…, also integrates". */
export function joins(
	tokens: readonly Token[],
	from: number,
	forms: readonly VerbForm[],
): boolean {
	let at = from;
	while (
		adverbs.has(tokens[at]?.lower ?? "") &&
		!verbReading(tokens[at]?.lower ?? "")
	)
		at++;
	const token = tokens[at];
	if (token?.kind !== "word") return false;
	if (
		/^(?:is|are|was|were|has|have|had|will|can|may|does|did|do)$/.test(
			token.lower,
		)
	)
		return true;
	if (forms.includes("s") && plainlyActs.test(token.lower)) return true;
	const reading = verbReading(token.lower);
	const next = tokens[at + 1];
	// "Kite Opens Office and Names Director": a headline.
	if (
		forms.includes("s") &&
		/^\p{Lu}/u.test(token.text) &&
		/^\p{Lu}/u.test(next?.text ?? "") &&
		reading?.forms.has("s") &&
		!reading.forms.has("base")
	)
		return true;
	const opensObject =
		!next ||
		determiners.has(next.lower) ||
		next.kind === "number" ||
		/^(?:to|for|with|on|in|into|from|at|by|it|them|you|us|new|two|three|four|five|six|seven|eight|nine|ten|several|many|that|up|out|off|down|over|back|forward|together|as|how|users|customers|people|more)$/.test(
			next.lower,
		);
	if (reading)
		return (
			forms.some((form) => reading.forms.has(form)) &&
			!(reading.forms.has("base") && !forms.includes("base")) &&
			(opensObject ||
				(!reading.forms.has("participle") && !/s$/.test(token.lower)) ||
				(/s$/.test(token.lower) && next?.kind === "word" && at > from))
		);
	return forms.includes("past") && looksPast(token.lower) && opensObject;
}

/** The tokens at which another predicate of the same subject starts: behind "and", "but" or a comma. */
export function joinedPredicates(
	tokens: readonly Token[],
	from: number,
	forms: readonly VerbForm[],
): number[] {
	const found: number[] = [];
	for (let at = from; at < tokens.length - 1; at++) {
		const { lower, text } = tokens[at] as Token;
		// "concerns like auth and writes": a list of things.
		const isListed =
			lower === "and" &&
			tokens
				.slice(Math.max(from, at - 3), at)
				.some((token) => /^(?:like|including|between|as)$/.test(token.lower));
		if (
			(lower === "and" || lower === "but" || text === ",") &&
			!isListed &&
			joins(tokens, at + 1, forms)
		)
			found.push(at + 1);
		// What hangs on another clause is its own business: "that reads mail and sends it".
		else if (/^(?:that|which|who|where|when|because|if|while|so)$/.test(lower))
			break;
		else if (/^[.;:!?–—(]$/.test(text)) break;
	}
	return found;
}

/** Where a subject ends once its trailing adverbs are left out: "our new tariff | also includes". */
export function nounEnd(
	tokens: readonly Token[],
	from: number,
	to: number,
): number {
	let end = to;
	while (
		end > from + 1 &&
		/^(?:also|now|still|even|already|finally|always|currently|just|simply|really|today|yesterday|recently|officially|therefore|thus|explicitly|automatically|directly|specifically|natively|fully|easily|typically|usually|generally|effectively|essentially|regularly|additionally)$/.test(
			tokens[end - 1]?.lower ?? "",
		)
	)
		end--;
	return end;
}

/** Whether a verb of the same subject stands further off: "released it and on Monday attended the fair". */
export function hasFarPredicate(
	tokens: readonly Token[],
	from: number,
	to: number,
): boolean {
	let joined = -1;
	for (let at = from; at < to - 1; at++) {
		const { lower, text } = tokens[at] as Token;
		if (
			/^(?:that|which|who|whose|where|when|because|after|before|as|while|since|so|if)$/.test(
				lower,
			) ||
			/^[.;:(–—]$/.test(text)
		)
			return false;
		if (lower === "and" || lower === "but") {
			if (joined < 0) joined = at;
			continue;
		}
		const reading = verbReading(lower);
		const isPast = reading
			? reading.forms.has("past") && !reading.forms.has("base")
			: looksPast(lower);
		if (
			joined >= 0 &&
			// "and finally removed": that one is near.
			tokens
				.slice(joined + 1, at)
				.some(
					(token) =>
						!adverbs.has(token.lower) &&
						!/^(?:has|have|had|is|are|was|were|be|been)$/.test(token.lower),
				) &&
			isPast &&
			!determiners.has(tokens[at - 1]?.lower ?? "") &&
			determiners.has(tokens[at + 1]?.lower ?? "")
		)
			return true;
	}
	return false;
}

const month =
	/^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|q[1-4]|(?:19|20)\d\d)$/;
const day = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** Whether a point in the past starts at a token: "last month", "in late May", "on Monday", "yesterday". How many words open it that "since" replaces, or -1. */
export function pastAt(tokens: readonly Token[], at: number): number {
	const word = tokens[at]?.lower ?? "";
	const next = tokens[at + 1]?.lower ?? "";
	if (word === "yesterday") return 0;
	if (
		word === "last" &&
		!/^(?:in|on|at|the|our|its|since|for)$/.test(tokens[at - 1]?.lower ?? "") &&
		/^(?:week|month|quarter|year|spring|summer|autumn|winter|night)$/.test(next)
	)
		return 0;
	const named = /^(?:early|mid|late|the)$/.test(next)
		? (tokens[at + 2]?.lower ?? "")
		: next;
	if (
		word === "in" &&
		month.test(named) &&
		// "in the summer school", "in May 2024": a month, not a name.
		tokens[at + 2]?.lower !== "and" &&
		!(next === "the" && tokens[at + 3]?.kind === "word")
	)
		return 1;
	if (
		word === "on" &&
		(day.test(next) ||
			month.test(next) ||
			(/^\d/.test(next) && month.test(tokens[at + 2]?.lower ?? "")))
	)
		return 1;
	return -1;
}

/** Whether a stretch names a time to come: "next week", "in the new year", "on Monday" of something not yet done. */
export const isToCome = (
	tokens: readonly Token[],
	from: number,
	to: number,
): boolean =>
	tokens
		.slice(from, to)
		.some(
			({ lower }, i) =>
				lower === "tomorrow" ||
				(lower === "next" &&
					/^(?:week|month|quarter|year|spring|summer|autumn|winter)$/.test(
						tokens[from + i + 1]?.lower ?? "",
					)) ||
				(lower === "new" && tokens[from + i + 1]?.lower === "year") ||
				pastAt(tokens, from + i) === 1,
		);

/** Whether a phrase holds a verb of its own that no "that" or "which" brings: then it was misread. */
export function holdsVerb(
	tokens: readonly Token[],
	from: number,
	to: number,
): boolean {
	for (let at = from; at < to; at++) {
		const { lower } = tokens[at] as Token;
		if (/^(?:that|which|who|where|whose|how|what|why|when)$/.test(lower))
			return false;
		if (
			/^(?:is|are|was|were|has|have|had|will|can|would|could|should|we|they|i)$/.test(
				lower,
			)
		)
			return true;
	}
	return false;
}

const endsHead =
	/^(?:of|in|on|at|for|with|to|from|by|that|which|who|about|across|between|into|under|over|around|behind|where|so|due|when|while|because|as)$/;
const measuring =
	/^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|number|pair|set|lot|couple|range|series|part|some|ton|all|most|host|handful|dozen|amount|bunch|variety|wealth)$/u;

/** The noun that a phrase is about: "report" in "our first report on water". */
export function headOf(
	tokens: readonly Token[],
	from: number,
	to: number,
): Token | undefined {
	let head: Token | undefined;
	for (let at = from; at < to; at++) {
		const token = tokens[at] as Token;
		const reading = verbReading(token.lower);
		const isEnd =
			endsHead.test(token.lower) ||
			/^(?:explicitly|specifically|solely|entirely|fully|newly|directly|mainly|mostly|jointly)$/.test(
				token.lower,
			) ||
			// "the bugs reported since May"
			(/s$/.test(head?.lower ?? "") &&
				reading?.forms.has("participle") === true &&
				!reading.forms.has("base")) ||
			isTime(tokens, at) ||
			(token.kind === "mark" &&
				!/^["'£€$-]$/.test(token.text) &&
				!isInNumber(tokens, at));
		if (at > from && head && isEnd) {
			if (token.lower === "of" && measuring.test(head.lower)) continue;
			break;
		}
		if (token.kind !== "mark") head = token;
	}
	return head;
}

/** "a new maintainer this month": the month is not what it is about. */
const isTime = (tokens: readonly Token[], at: number): boolean =>
	/^(?:this|last|next|every|earlier|later)$/.test(tokens[at]?.lower ?? "") &&
	/^(?:week|month|quarter|year|spring|summer|autumn|winter|morning|afternoon|evening|weekend|this)$/.test(
		tokens[at + 1]?.lower ?? "",
	);

/** "offer [full-time staff] a day off", "offer [staff] up to a week": where the people end who get something; 0 where none do. */
export function somebodyIn(
	tokens: readonly Token[],
	from: number,
	to: number,
): number {
	for (let at = from; at < Math.min(to - 1, from + 5); at++) {
		const { lower, kind } = tokens[at] as Token;
		if (kind !== "word" || prepositions.has(lower)) return 0;
		if (
			(isPeople(lower) || staffNouns.has(lower)) &&
			/^(?:an?|the|up|more|access|two|three|four|five|six|free)$/.test(
				tokens[at + 1]?.lower ?? "",
			)
		)
			return at + 1;
	}
	return 0;
}
