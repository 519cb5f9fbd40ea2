import type { Sentence } from "./prose/sentence.ts";

/** What every rule says of itself: the source of rule pages, settings schema and README tables. */
export interface RuleDescription {
	readonly id: string;
	/** An imperative that fits a list: "Make the reader the subject". */
	readonly title: string;
	/** The reason, in the reader's interest. */
	readonly why: string;
	readonly examples: readonly {
		readonly before: string;
		readonly after: string;
	}[];
	/** Sentences it leaves alone, as written. */
	readonly leaves: readonly string[];
	/** sentence: judged one by one. document: judged over the whole text. */
	readonly scope: "sentence" | "document";
	/** How its findings show when nothing is configured. */
	readonly defaultSeverity: "warning" | "information" | "hint";
}

/** A place where a rule's kind of point is made. Whether it is shown is judged over all cues of the sentence. */
export interface Sighting {
	/** First token of the words to underline. */
	readonly from: number;
	/** Behind the last one. */
	readonly to: number;
	/** How plainly the words make this kind of point, 0 to 1. */
	readonly strength: number;
	/** Which of the rule's patterns saw it. Stable: weights are learned by it. */
	readonly pattern: string;
}

/** A sighting from one token up to another. */
export const sight = (
	from: number,
	to: number,
	strength: number,
	pattern: string,
): Sighting => ({ from, to: Math.max(to, from + 1), strength, pattern });

export interface SentenceRule extends RuleDescription {
	readonly scope: "sentence";
	/** What to say of a sighting: what it does, why, and what to do. `words` are the writer's, as underlined. */
	readonly message: (words: string) => string;
	readonly check: (sentence: Sentence) => Iterable<Sighting>;
}
