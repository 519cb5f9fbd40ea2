import {
	adverbs,
	auxiliaries,
	connectives,
	determiners,
	modals,
	prepositions,
	pronounSubjects,
	subordinators,
} from "../lexicon/function-words.ts";
import type { Token } from "../prose/token.ts";
import { verbReading } from "../prose/verb-forms.ts";
import { type Passage, wordsOf } from "./passage.ts";

/** "you can share" → "You can share". Opening quotation marks and markup stay in front; brands like iPhone stay small. */
export function capitalised(text: string): string {
	if (text.startsWith("___")) return text;
	const match = /^([\s"“‘'([*_~]*)(\p{Ll})(\S*)/u.exec(text);
	if (!match || /\p{Lu}/u.test(match[3] ?? "")) return text;
	const at = match[1]?.length ?? 0;
	return (
		text.slice(0, at) + (match[2] ?? "").toUpperCase() + text.slice(at + 1)
	);
}

const smallWords = [
	adverbs,
	auxiliaries,
	connectives,
	determiners,
	modals,
	prepositions,
	subordinators,
	pronounSubjects,
];

/** Whether a word is capitalised only because it opens the sentence. */
function opensOnly(passage: Passage, at: number): boolean {
	const { tokens, names, customers, weakCustomers } = passage.sentence;
	const token = tokens[at] as Token;
	if (token.kind !== "word" || !/^\p{Lu}[\p{Ll}'’-]*$/u.test(token.text))
		return token.text === "A";
	if (token.lower === "i") return false;
	if (/^(?:new|more|less|other|most|people)$/.test(token.lower)) return true;
	if (smallWords.some((words) => words.has(token.lower))) return true;
	if (names.inside.has(token.lower)) return false;
	if (customers.includes(at) || weakCustomers.includes(at)) return true;
	const next = tokens[at + 1];
	// "Grow ARR": a line without a subject opens with its verb.
	if (passage.sentence.clauses[0]?.verb.head === at) return true;
	if (next && /^\p{Lu}/u.test(next.text)) return false;
	// "Openharbours’ aim": a name, too.
	if (/^['’]$/.test(next?.text ?? "")) return false;
	// "Mikael's tour": a name. "Today's tour": none.
	if (next?.lower === "'s" && !adverbs.has(token.lower))
		return /^(?:today|yesterday|tomorrow|everyone|everybody|nobody|somebody|anyone|world|year|month|week|company|team)$/.test(
			token.lower,
		);
	// "Pressing the lever"
	if (/ing$/.test(token.lower) && next && determiners.has(next.lower))
		return true;
	if (verbReading(token.lower)) return true;
	// "Language around it", "Development of it": a name is seldom followed so.
	if (
		/(?:tion|sion|ment|ness|age|ance|ence|ship)$/.test(token.lower) &&
		/^(?:of|around|about|for|between|among|within)$/.test(next?.lower ?? "")
	)
		return true;
	// "Kestrel lets you": a name acts. "Hot reloads let you": a word describes another.
	const reading = next?.kind === "word" ? verbReading(next.lower) : undefined;
	const acts =
		next?.kind !== "word" ||
		smallWords.some((words) => words.has(next.lower)) ||
		reading?.forms.has("s") ||
		reading?.forms.has("past");
	return !acts || (/[^su]s$/.test(token.lower) && !reading?.forms.has("s"));
}

/** A token as it stands in the middle of a sentence. */
export function lowered(passage: Passage, at: number): string {
	const { text } = passage.sentence.tokens[at] as Token;
	return opensOnly(passage, at)
		? text.charAt(0).toLowerCase() + text.slice(1)
		: text;
}

/** Words of the sentence for use in the middle of another: the first one small where it only opened the sentence. */
export function midSentence(
	passage: Passage,
	from: number,
	to: number,
): string | undefined {
	const words = wordsOf(passage, from, to);
	const before = passage.sentence.tokens[from - 1];
	// Behind another word a capital is no opening one: "with Jeremiah's".
	const opens = before === undefined || before.kind === "mark";
	if (!words || !opens || !opensOnly(passage, from)) return words;
	const at = words.search(/[\p{L}\p{N}]/u);
	return at < 0
		? words
		: words.slice(0, at) + words.charAt(at).toLowerCase() + words.slice(at + 1);
}
