import type { Token } from "../../prose/token.ts";
import { verbReading } from "../../prose/verb-forms.ts";
import type { Passage } from "../../rewrite/passage.ts";
import { addressedFrom, type People } from "../../rewrite/people.ts";
import { complete, type Turned } from "../turn.ts";
import { subjectFor } from "./ability.ts";
import { permissionAfter } from "./permission.ts";

/**
 * A permission inside the sentence: "a language that lets everyone write" → "a language with which everyone can write",
 * "…, allowing you to share" → "…, so you can share", "… and helps you plan" → "… and you can plan".
 */
export function embedded(
	passage: Passage,
	from: number,
	people: People,
): Turned | undefined {
	const { tokens } = passage.sentence;
	const verb = verbReading(tokens[from]?.lower ?? "");
	// "a host that lets you run it and one that lets you share it": one of two is not enough.
	const permits = tokens.filter(({ lower }) =>
		/^(?:lets?|allows?|enables?|letting|allowing|enabling)$/.test(lower),
	);
	if (permits.length > 1) return undefined;
	const permission =
		verb && permissionAfter(tokens, { lemma: verb.lemma, end: from + 1 });
	const subject = permission && subjectFor(passage, permission, people);
	if (!verb || !subject) return undefined;
	let start = from;
	if (/^(?:is|are|will|can)$/.test(tokens[start - 1]?.lower ?? "")) start--;
	const before = tokens[start - 1];
	const main = passage.sentence.clauses[0];
	const link = /^(?:that|which)$/.test(before?.lower ?? "")
		? "with which"
		: before?.lower === "to" &&
				main &&
				main.verb.lemma !== "be" &&
				!main.verb.passive &&
				!isAim(tokens, start - 2)
			? "so that"
			: before?.kind === "word" &&
					verb.forms.has("ing") &&
					main?.verb.lemma === "be" &&
					!/^(?:is|are|by|of|in|for|and)$/.test(before.lower)
				? " with which"
				: before?.text === "," && verb.forms.has("ing")
					? "so"
					: before?.lower === "and" && verb.forms.has("s")
						? ""
						: undefined;
	if (link === undefined || start < 2) return undefined;
	return complete(passage, [
		{
			from: link === "with which" || link === "so that" ? start - 1 : start,
			to: permission.actFrom,
			text: `${link} ${subject.text} can${permission.manner}${permission.act}`.trim(),
		},
		...(subject.reader
			? addressedFrom(tokens, permission.actFrom, tokens.length)
			: []),
	]);
}

/** "We aim to help", "our goal to let": what is only meant is not yet so. */
const isAim = (tokens: readonly Token[], at: number): boolean =>
	/^(?:aims?|aiming|aimed|wants?|hopes?|strives?|seeks?|tries|try|trying|plans?|goals?|mission|purpose|intends?|intended|wish|like|need|able|going|about|committed|how|where|when|want|work|works|working)$/.test(
		tokens[at]?.lower ?? "",
	);
