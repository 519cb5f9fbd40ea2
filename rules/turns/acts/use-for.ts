import { useOfThing } from "../../lexicon/news.ts";
import type { Token } from "../../prose/token.ts";

/** What people do with a thing: a library is visited, a library for Python is used. */
export function useFor(
	tokens: readonly Token[],
	from: number,
	to: number,
	head: string,
): string | undefined {
	const isCode = tokens
		.slice(from, to)
		.some(({ lower: word }) =>
			/^(?:python|javascript|typescript|java|rust|go|c|ruby|php|ui|component|client|code|open-source|software|react|api|css)$/.test(
				word,
			),
		);
	// "Kite 1.0 beta": no group of testers.
	if (
		head === "beta" &&
		tokens.slice(from, to).some(({ text }) => /^\p{Lu}|^\d/u.test(text))
	)
		return undefined;
	if (/^(?:appeals?|fundraisers?)$/.test(head)) return "give to";
	if (/^(?:compliance|conformance)$/.test(head)) return "rely on";
	// "a logo and a website": one is seen, the other visited.
	const and = tokens.findIndex(
		({ lower }, at) => at > from && at < to && lower === "and",
	);
	if (
		and > 0 &&
		!tokens
			.slice(from, and)
			.some(({ lower }) =>
				/^(?:of|in|on|for|to|with|from|by|at)$/.test(lower),
			) &&
		useOfThing.get(tokens[and - 1]?.lower ?? "") !== useOfThing.get(head)
	)
		return undefined;
	// "our advisory group": few are asked to join.
	if (
		/^(?:group|board|committee|panel)s?$/.test(head) &&
		tokens
			.slice(from, to)
			.some(({ lower }) =>
				/^(?:advisory|steering|working|governing|expert)$/.test(lower),
			)
	)
		return "turn to";
	// "Tide Studio", by its name: a program as likely as a place.
	const named = tokens[to - 1];
	if (
		/^(?:studio|playground|hub|marketplace)$/.test(head) &&
		/^\p{Lu}/u.test(named?.text ?? "") &&
		/^\p{Lu}/u.test(tokens[to - 2]?.text ?? "")
	)
		return undefined;
	// "our residency programme": nobody uses it, and few may join.
	if (
		/^programm?e?s?$/.test(head) &&
		/^(?:residency|fellowship|internship|scholarship|apprenticeship|accelerator|incubator|grants?|bursary)$/.test(
			tokens[to - 2]?.lower ?? "",
		)
	)
		return "apply for";
	return isCode &&
		/^(?:library|libraries|guide|studio|hub|kit|book)$/.test(head)
		? undefined
		: useOfThing.get(head);
}
