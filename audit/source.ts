import type { Source } from "./facts.ts";
import type { Sentence } from "./sentence.ts";
import {
	asking,
	finding,
	intending,
	saying,
	surveying,
	telling,
	tellingUs,
} from "./words.ts";

/** By what words or acts of customers a sentence is backed, if by any. */
export function sourceOf(sentence: Sentence): Source | undefined {
	const { text, question } = sentence;
	// "If residents say so …", "What do users ask for?", "we will survey members": nobody has said anything yet.
	if (question || /^\W*(?:if|unless|whether|what)\b/iu.test(text))
		return undefined;
	if (intending.test(text)) return undefined;
	const isAsked = surveying.test(text) && finding.test(text);
	if (isAsked && (sentence.customers.length > 0 || /respond/iu.test(text)))
		return "survey";
	if (sentence.customers.length === 0) return undefined;
	if (isQuoting(sentence)) return "quotation";
	if (tellingUs.test(text) || isHeard(sentence)) return "interview";
	return isCounted(sentence) ? "figure" : undefined;
}

/** “… the renewal letter”, three tenants said: four quoted words and more, and customers right beside the verb that brings them. */
function isQuoting({ tokens, customers }: Sentence): boolean {
	const quoted = tokens.filter(
		({ quoted, kind }) => quoted && kind === "word",
	).length;
	return (
		quoted > 3 &&
		customers.some(
			(at) =>
				tokens[at]?.quoted === false &&
				tokens
					.slice(Math.max(0, at - 3), at + 4)
					.some(({ lower, quoted }) => !quoted && saying.test(lower)),
		)
	);
}

/** "Four patients said it was …", "we phoned 19 patients": customers right before a verb of telling, or right behind one of hearing. */
const isHeard = ({ tokens, customers }: Sentence): boolean =>
	customers.some((at) => {
		const after = tokens.slice(at + 1, at + 4);
		const end = after.findIndex(
			({ kind, lower }) => kind === "mark" || lower === "and" || lower === "or",
		);
		return (
			after
				.slice(0, end === -1 ? after.length : end)
				.some(({ lower }) => telling.test(lower)) ||
			tokens
				.slice(Math.max(0, at - 5), at)
				.some(({ lower }) => asking.test(lower))
		);
	});

/** "38% of our users", "39 older residents": how many customers, as the subject. */
function isCounted({ tokens, subjects, customers }: Sentence): boolean {
	const last = (subjects[0]?.headAt ?? customers[0] ?? 0) + 4;
	return customers.some((at) => {
		if (at > last || !plural.test(tokens[at]?.text ?? "")) return false;
		const before = tokens.slice(Math.max(0, at - 4), at);
		const number = before.findLastIndex(({ text }) =>
			/^\d[\d.,]*$/u.test(text),
		);
		return (
			number !== -1 &&
			before
				.slice(number + 1)
				.every(({ kind, text }) => kind === "word" || text === "%")
		);
	});
}

const plural = /s$|children|people/iu;

export const hasAmount = ({ tokens }: Sentence): boolean =>
	tokens.some(isAmount);

const isAmount = ({ text }: Sentence["tokens"][number]): boolean =>
	/^[~$€£]?\d[\d.,]*[%kKm]?$/u.test(text);
