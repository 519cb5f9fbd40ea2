import type { Source } from "./facts.ts";
import { isAboutCustomers, type Sentence } from "./sentence.ts";
import {
	finding,
	intending,
	saying,
	surveying,
	tellingAs,
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
	if (
		tellingUs.test(text) ||
		(isAboutCustomers(sentence) && tellingAs.test(text))
	)
		return "interview";
	return isCounted(sentence) ? "figure" : undefined;
}

/** “… the renewal letter”, three tenants said: four quoted words and more, and a customer outside the quotation marks. */
function isQuoting({ tokens, customers, text }: Sentence): boolean {
	const quoted = tokens.filter(
		({ quoted, kind }) => quoted && kind === "word",
	).length;
	return (
		quoted > 3 &&
		customers.some((at) => tokens[at]?.quoted === false) &&
		saying.test(text)
	);
}

/** "38% of our users", "39 residents": how many customers, as the subject. */
function isCounted({ tokens, subjects, customers }: Sentence): boolean {
	const last = (subjects[0]?.headAt ?? customers[0] ?? 0) + 4;
	return customers.some(
		(at) =>
			at <= last &&
			/s$|children|people|families|communities/iu.test(
				tokens[at]?.text ?? "",
			) &&
			tokens.slice(Math.max(0, at - 4), at).some(isAmount),
	);
}

export const hasAmount = ({ tokens }: Sentence): boolean =>
	tokens.some(isAmount);

const isAmount = ({ text }: Sentence["tokens"][number]): boolean =>
	/^[~$€£]?\d[\d.,]*[%kKm]?$/u.test(text);
