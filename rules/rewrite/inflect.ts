import { irregularPlurals } from "../lexicon/people.ts";
import type { Token } from "../prose/token.ts";
import { verbReading } from "../prose/verb-forms.ts";

/** The base of a verb as it stands: "shipped" → "ship". Undefined where the word is no known verb. */
export const baseOf = (lower: string): string | undefined =>
	verbReading(lower)?.lemma;

export const pluralOf = (noun: string): string =>
	irregularPlurals[noun] ??
	(/[^aeiou]y$/.test(noun)
		? `${noun.slice(0, -1)}ies`
		: /(?:s|x|z|ch|sh)$/.test(noun)
			? `${noun}es`
			: `${noun}s`);

/** "a" or "an" before a word, by how it sounds. */
export const articleFor = (word: string): "a" | "an" =>
	/^(?:8|11|18|[AEFHILMNORSX]\p{Lu})/u.test(word) ||
	(/^[aeio]/i.test(word) && !/^(?:one|once|eu)/i.test(word)) ||
	/^(?:u(?!ni(?:[^nm]|$)|se|su|ti|rl|ser)|hour|honest|honou?r|heir)/i.test(word)
		? "an"
		: "a";

const manyWords =
	/^(?:these|those|many|several|both|few|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|all|most|some|more|various|numerous|multiple)$/;
const oneWords = /^(?:a|an|this|that|each|every|one|another|its|any)$/;
const endsPhrase =
	/^(?:of|in|on|at|for|with|to|from|by|that|which|who|about|across|between|into|under|over|during|since|above|below|beyond|per|as|using|called|named|against|via|without|through|after|before|within|among|around|behind|towards?)$/;

/** Whether the noun phrase in tokens `from` to `to` takes a plural verb: "checks and tests", "two of our hubs". */
export function isPlural(
	tokens: readonly Token[],
	from: number,
	to: number,
): boolean {
	const first = tokens[from];
	if (!first) return false;
	let head = first;
	for (let at = from; at < to; at++) {
		const token = tokens[at] as Token;
		if (at > from && endsPhrase.test(token.lower)) {
			if (
				token.lower === "of" &&
				// "the number of buses has", "a number of buses have"
				!(
					head.lower === "number" && /^(?:the|our|its|their)$/.test(first.lower)
				) &&
				/^(?:number|pair|set|lot|couple|range|all|most|some|ton|host|handful|dozen|majority|variety|bunch)$/.test(
					head.lower,
				)
			)
				continue;
			break;
		}
		if (token.lower === "and" && at > from && at + 1 < to) {
			// "our hiring and search page": two words for one page.
			const next = tokens[at + 1] as Token;
			const after = tokens[at + 2];
			const describes =
				at + 2 < to &&
				after?.kind === "word" &&
				!endsPhrase.test(after.lower) &&
				!/^(?:the|a|an|our|its|their|all|new|other|more)$/.test(next.lower) &&
				!tokens.slice(from, at).some((each) => each.text === ",") &&
				!/s$/.test(head.lower);
			if (!describes) return true;
		}
		// "the charts used": the charts.
		if (
			at > from &&
			(at === to - 1 || endsPhrase.test(tokens[at + 1]?.lower ?? "")) &&
			/^(?:used|needed|made|found|reported|requested|received|listed)$/.test(
				token.lower,
			)
		)
			break;
		if (token.kind === "word" && token.lower !== "'s" && token.lower !== "'")
			head = token;
	}
	// "almost all of the bugs"
	if (/^(?:almost|nearly)$/.test(first.lower) && from + 1 < to)
		return isPlural(tokens, from + 1, to);
	// "most of the bugs reported"
	if (
		/^(?:most|many|several|some|all)$/.test(first.lower) &&
		tokens[from + 1]?.lower === "of" &&
		tokens.slice(from + 2, to).some(({ lower }) => /[^su]s$/.test(lower))
	)
		return true;
	if (oneWords.test(first.lower) && !/s$/.test(head.lower)) return false;
	if (
		/^\d+$/.test(first.text) &&
		(tokens[from + 1]?.kind === "word" || tokens[from + 1]?.text === ",")
	)
		return first.text !== "1" && !/^(?:19|20)\d\d$/.test(first.text);
	if (/^(?:this|his|its|us)$/.test(head.lower)) return false;
	if (/^(?:people|children|data|media|criteria|police|staff)$/.test(head.lower))
		return head.lower !== "data" && head.lower !== "media";
	if (
		manyWords.test(first.lower) &&
		!/^(?:all|most|some|more)$/.test(first.lower)
	)
		return true;
	return (
		/[^su]s$/.test(head.lower) &&
		!/(?:ics|ysis|news|sis|lens|series|species)$/.test(head.lower) &&
		!(
			/^\p{Lu}/u.test(head.text) &&
			/^\p{Lu}/u.test(first.text) &&
			head !== first &&
			!/^(?:Our|The)$/.test(first.text)
		)
	);
}
