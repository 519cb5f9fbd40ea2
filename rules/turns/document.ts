import type { CheckOptions, DocumentKind } from "../options.ts";
import { pluralOf } from "../rewrite/inflect.ts";

/** A line that brings customers into a document or a section, for the writer to go on with. */
const lines: Readonly<Record<string, (people: string) => string>> = {
	"no-customer": (people) => `What ${people} told us: ___`,
	"inside-out-balance": (people) => `What changes for ${people}: ___`,
	"section-without-customer": (people) => `What ${people} get from it: ___`,
	"product-over-problem": (people) =>
		`The problem that ${people} have today: ___`,
};

/** The line that a document rule asks for, or undefined where it asks for none. */
export function lineFor(
	ruleId: string,
	kind: DocumentKind,
	{ voice = "auto", people: word }: CheckOptions,
): string | undefined {
	const addressed =
		voice === "you" ||
		(voice === "auto" && (kind === "sales" || kind === "announcement"));
	const people = addressed ? "you" : pluralOf(word ?? "customer");
	return lines[ruleId]?.(people);
}
