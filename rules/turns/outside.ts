import { behindNeeds, reasonsForMetrics } from "../lexicon/outcomes.ts";
import type { DocumentKind } from "../options.ts";
import type { Token } from "../prose/token.ts";
import type { Passage } from "../rewrite/passage.ts";
import type { People } from "../rewrite/people.ts";

/** Puts the document's own word for customers into a sentence of the lexicon. */
export const forPeople = (words: string, { many }: People): string =>
	words
		.replace(/\{people\}/gi, many)
		.replace(/^[A-Z]/, (letter) => letter.toLowerCase());

/** What a need or a plan is about: the words that follow it closely. */
export function wordsFrom({ sentence }: Passage, from: number): string {
	const { tokens, text, span } = sentence;
	const last = tokens[Math.min(from + 11, tokens.length - 1)] as Token;
	return text.slice(
		(tokens[from] as Token).span.start - span.start,
		last.span.end - span.start,
	);
}

/** What lies behind a need, by what the need is about. */
export function behindNeed(
	about: string,
	kind: DocumentKind,
	people: People,
): string | undefined {
	// "The parser needs a pipeline" is no talk of sales.
	if (kind === "technical")
		return forPeople(
			"{People} run into ___ today; afterwards they can ___",
			people,
		);
	const found = behindNeeds.find((row) => row.about.test(about));
	return found && forPeople(found.customers, people);
}

/** Why people would make a number move. */
export const reasonFor = (measure: string): string =>
	reasonsForMetrics.find((row) => row.about.test(measure))?.reason ??
	"a reason to come";
