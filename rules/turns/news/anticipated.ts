import { verbReading } from "../../prose/verb-forms.ts";
import type { Passage } from "../../rewrite/passage.ts";
import type { People } from "../../rewrite/people.ts";
import { headOf, phraseEnd } from "../../rewrite/phrase.ts";
import { complete, firstWord, opens, type Turned } from "../turn.ts";
import { feelingIn } from "./feeling.ts";
import { insideTail, tailless } from "./inside-tail.ts";

/** "We can't wait for the fair", "We look forward to May": so may the reader. */
export function anticipated(
	passage: Passage,
	from: number,
	people: People,
): Turned | undefined {
	const { tokens } = passage.sentence;
	// "I'm proud of it and I can't wait for May": the feeling in front goes as well.
	const wait = tokens.findIndex(
		({ lower }, at) =>
			at > from + 3 &&
			lower === "wait" &&
			tokens[at - 1]?.lower === "not" &&
			tokens[at - 4]?.lower === "and",
	);
	if (wait > 0 && feelingIn(tokens, from, wait) >= 0) {
		const turned = anticipated(passage, wait - 3, people);
		const first = firstWord(passage);
		return (
			(turned &&
				from === first &&
				complete(passage, [
					{
						from: first,
						to: wait + 2,
						text: opens(
							passage,
							first,
							`${people.subject} can look forward to`,
						),
					},
				])) ||
			undefined
		);
	}
	const words = tokens
		.slice(from, from + 14)
		.map((token) => token.lower)
		.join(" ");
	const waits =
		/^\S+ (?:just )?(?:can not wait|could not wait|(?:are |am )?(?:really |very |so |also |all )*look(?:ing)? forward|(?:are|am) (?:really |very |so |also |super |incredibly |extremely |all )*excited) (?:for|to|about) /.exec(
			`${words} `,
		)?.[0];
	// "excited to take part": an act, not a thing.
	if (!waits || /(?:excited|wait) to $/.test(waits)) return undefined;
	const object = from + waits.trim().split(" ").length;
	const first = tokens[object];
	const next = tokens[object + 1];
	const isThing =
		first?.kind === "word" &&
		!verbReading(first.lower)?.forms.has("ing") &&
		!/^(?:you|your|it|that|hear|see|meet|be|have|the|them|us)$/.test(
			first.lower,
		) &&
		// "excited to fully repaint it": an act, not a thing.
		!/ly$/.test(first.lower) &&
		!(first.lower === "this" && next?.lower === "means") &&
		// "excited for what lies ahead": that promises nothing.
		!/^what$/.test(first.lower) &&
		!(
			first.lower === "what" &&
			/^(?:this|that|it|we)$/.test(next?.lower ?? "") &&
			tokens[object + 2]?.lower === "means"
		) &&
		(/^\p{Lu}/u.test(first.text) || !verbReading(first.lower));
	const end = insideTail(tokens, object);
	// "excited about May, and can't wait to go": who can't is gone.
	if (
		tokens
			.slice(object, end)
			.some(
				({ lower }, at, all) =>
					/^(?:and|but)$/.test(lower) &&
					/^(?:can|could|am|are|have|hope|look|will|believe|think|know|want|plan|expect|trust|feel)$/.test(
						all[at + 1]?.lower ?? "",
					),
			)
	)
		return undefined;
	// "look forward to the second year": ours.
	if (
		/^(?:(?:19|20)\d\d|q[1-4]|years?|quarters?|months?|weeks?|future|phase|chapter|journey|season|term|collaboration)$/.test(
			headOf(tokens, object, phraseEnd(tokens, object, end))?.lower ?? "",
		)
	)
		return undefined;
	// "excited for Ada to lead": something is said of her.
	const goesOn = tokens[phraseEnd(tokens, object, end)]?.lower === "to";
	return (isThing ||
		(first?.lower === "the" && !words.includes("forward to be"))) &&
		!goesOn
		? complete(passage, [
				{
					from,
					to: object,
					text: opens(passage, from, `${people.subject} can look forward to`),
				},
				...tailless(passage, end),
			])
		: undefined;
}
