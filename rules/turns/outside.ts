import { behindNeeds, reasonsForMetrics } from "../lexicon/outcomes.ts";
import type { DocumentKind } from "../options.ts";
import type { People } from "../rewrite/people.ts";

const capital = (text: string): string =>
	text.charAt(0).toUpperCase() + text.slice(1);

/** Puts the document's own word for customers into a sentence of the lexicon. */
export const forPeople = (words: string, { many }: People): string =>
	words.replaceAll("{People}", capital(many)).replaceAll("{people}", many);

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
