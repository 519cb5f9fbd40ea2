import { determiners, prepositions } from "../lexicon/function-words.ts";
import { isPeople, staffNouns } from "../lexicon/people.ts";
import type { Token } from "../prose/token.ts";
import { verbReading } from "../prose/verb-forms.ts";
import { isLength, isTime } from "./days.ts";
import { joins } from "./predicates.ts";

/** Behind the last word: in front of the full stop and the closing quotation mark. */
export function lastWordEnd(tokens: readonly Token[]): number {
	let end = tokens.length;
	while (end > 1 && endsSentence.test(tokens[end - 1]?.text ?? "")) end--;
	return end;
}

const endsSentence = /^[.!?…:;,"'”’]+$/;

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
		// "a number of boats such as": what follows are examples.
		if (at > from && token.lower === "such" && tokens[at + 1]?.lower === "as")
			return at;
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

const closers =
	/^(?:so|because|when|while|whenever|if|unless|until|after|before|since|during|by|through|via|using|as|that|which|who|whose|where|although|though|whereas|but|without|over|towards?|today|yesterday|recently|now|soon|already|again|too)$/;

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

const endsHead =
	/^(?:of|in|on|at|for|with|to|from|by|that|which|who|about|across|between|into|under|over|around|behind|where|so|due|when|while|because|as)$/;

const measuring =
	/^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|number|pair|set|lot|couple|range|series|part|some|ton|all|most|host|handful|dozen|amount|bunch|variety|wealth)$/u;

/** "offer [full-time staff] a day off", "offer [children] more help": where the people end who get something; 0 where none do. `served`: tokens that are people outside. */
export function somebodyIn(
	tokens: readonly Token[],
	from: number,
	to: number,
	served: readonly number[] = [],
): number {
	for (let at = from; at < Math.min(to - 1, from + 5); at++) {
		const { lower, kind } = tokens[at] as Token;
		if (kind !== "word" || prepositions.has(lower)) return 0;
		if (
			(isPeople(lower) || staffNouns.has(lower) || served.includes(at)) &&
			/^(?:an?|the|up|more|better|extra|new|their|access|two|three|four|five|six|free)$/.test(
				tokens[at + 1]?.lower ?? "",
			)
		)
			return at + 1;
	}
	return 0;
}
