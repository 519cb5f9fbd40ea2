import type { Token } from "../../prose/token.ts";
import { verbReading } from "../../prose/verb-forms.ts";
import type { Edit, Passage } from "../../rewrite/passage.ts";
import { lastWordEnd } from "../../rewrite/phrase.ts";

const gladly =
	/^(?:excited|thrilled|proud|prouder|pleased|delighted|happy|happier|honou?red|glad|ecstatic|stoked|grateful|fantastic|great|wonderful|amazing|awesome|brilliant|incredible|beaming|cheered|cheering|danced|smiling|moon|love|loving|buzzing|heads|celebrated)$/;

const forUs =
	/^(?:allow|allows|allowing|enable|enables|enabling|help|helps|helping|let|lets|letting|give|gives|giving|bring|brings|bringing|take|takes|taking|make|makes|making|save|saves|saving)$/;

/**
 * Where words start that only say what the news does for us or how we feel about it: ", which lets us ship faster",
 * "while we were at it", ", a big step for us", ", and we couldn't be happier". Nobody outside misses them.
 * The end of the words where there are none.
 */
export function insideTail(
	tokens: readonly Token[],
	from: number,
	end = lastWordEnd(tokens),
): number {
	for (let at = from; at < end - 1; at++) {
		const start =
			/^[,–—]$/.test(tokens[at]?.text ?? "") ||
			(tokens[at]?.text === "-" &&
				(tokens[at - 1]?.span.end ?? 0) < (tokens[at]?.span.start ?? 0))
				? at + 1
				: at;
		// "we realized that it lets us sail", "so that as we talk": what stands in front would be left alone.
		if (
			start === at &&
			(tokens[at]?.lower === "that"
				? (verbReading(tokens[at - 1]?.lower ?? "")?.forms.has("participle") ??
					false)
				: /^(?:that|so|and|but)$/.test(tokens[at - 1]?.lower ?? ""))
		)
			continue;
		if (isInside(tokens, start, end, start > at)) return at;
	}
	return end;
}

function isInside(
	tokens: readonly Token[],
	at: number,
	end: number,
	isSetOff: boolean,
): boolean {
	// "a US charity": a country.
	const rest = tokens
		.slice(at, end)
		.map(({ lower, text }) => (text === "US" ? text : lower));
	// What the reader, or anybody else, has of it stays.
	if (rest.some((word) => /^(?:you|your|customers?|users?|people)$/.test(word)))
		return false;
	const [first = "", second = "", third = "", fourth = ""] = rest;
	const us = (from: number, to: number): boolean =>
		rest.slice(from, to).some((word) => /^(?:we|us|ourselves)$/.test(word));
	const goesOn = rest
		.slice(1)
		.some((word) => word === "," || word === ";" || word === ":");
	// "as we work towards the release in May": what is to come is news as well.
	if (/^(?:while|as)$/.test(first) && second === "we")
		return (
			!goesOn &&
			!rest.some((word) =>
				/^(?:release|launch|opening|beta|public|(?:19|20)\d\d)$/.test(word),
			)
		);
	if (first === "because" && /^(?:we|our)$/.test(second)) return true;
	if (
		first === "so" &&
		(second === "we" || (second === "that" && third === "we"))
	)
		return !goesOn;
	if (first === "to" && forUs.test(second) && us(2, 4)) return !goesOn;
	if (isSetOff && forUs.test(first) && us(1, 3)) return !goesOn;
	if (first === "and" && forUs.test(second) && us(2, 4)) return !goesOn;
	// ", which is a huge step for us"
	if (isSetOff && first === "which" && /^(?:is|was|marks)$/.test(second))
		if (us(2, rest.length)) return !goesOn;
	if (/^(?:which|that)$/.test(first) && (isSetOff || first === "that")) {
		const verb = rest.findIndex((word) => forUs.test(word));
		if (verb > 0 && verb < 5 && us(verb, verb + 4)) return !goesOn;
		if (
			isSetOff &&
			/^(?:is|was)$/.test(second) &&
			rest.some(gladly.test, gladly)
		)
			return !goesOn;
	}
	if (isSetOff && /^(?:an?|the|another|something|one)$/.test(first))
		return !goesOn && us(1, rest.length);
	// "and are delighted with the pitch", "and are now working towards gold"
	if (
		first === "and" &&
		/^(?:are|is|am|were)$/.test(second) &&
		rest
			.slice(2, 6)
			.some((word) => gladly.test(word) || /^(?:working|looking)$/.test(word))
	)
		return !goesOn;
	// "and took action": it says nothing more.
	if (
		first === "and" &&
		/^(?:took|taken)$/.test(second) &&
		/^(?:action|steps|stock|notice)$/.test(third)
	)
		return rest.length <= 4;
	// ", and we couldn't be happier", "and it's already turning heads"
	if (/^(?:and|but)$/.test(first))
		return (
			/^(?:we|i|it|that|this|the|they|everyone)$/.test(second) &&
			!goesOn &&
			rest.length < 12 &&
			!/^(?:can|will)$/.test(third) &&
			(rest.some((word) => gladly.test(word)) ||
				(third === "could" && fourth === "not"))
		);
	return false;
}

/** What stands behind the news and is only about us goes as well. */
export const tailless = (
	{ sentence: { tokens } }: Passage,
	until: number,
): Edit[] =>
	until < lastWordEnd(tokens)
		? [{ from: until, to: lastWordEnd(tokens), text: "" }]
		: [];
