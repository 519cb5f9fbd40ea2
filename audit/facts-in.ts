import { type CheckOptions, check } from "../rules/index.ts";
import type { DocumentFacts, SentenceFact } from "./facts.ts";
/** Facts as far as findings and a few words tell them; the rules' own reading of each sentence takes its place. */
export function factsIn(text: string, options: CheckOptions): DocumentFacts {
	const reading = check(text, options);
	const sentences: SentenceFact[] = [];
	let deciding: SentenceFact["deciding"];
	for (const m of text.matchAll(/[^\n.!?]+[.!?\n]?/gu)) {
		if (!m[0].trim()) continue;
		const s = m[0];
		if (/^\s*#/.test(s))
			deciding = /decision/i.test(s)
				? "decision"
				: /goal/i.test(s)
					? "goal"
					: /priorit/i.test(s)
						? "priority"
						: /action/i.test(s)
							? "action"
							: undefined;
		const organisation = s.match(/\b(?:we|our|us)\b/giu)?.length ?? 0;
		const customers =
			s.match(
				/\b(?:you|your|customers?|users?|members?|passengers?|skippers?)\b/giu,
			)?.length ?? 0;
		sentences.push({
			span: { start: m.index, end: m.index + s.length },
			...(deciding && !/^\s*#/.test(s) ? { deciding } : {}),
			organisation,
			customers,
			opinion: /we (?:think|believe)/i.test(s),
			...(/told us|survey/i.test(s) ? { source: "survey" as const } : {}),
			product: /product|platform/i.test(s),
			problem: customers > 0 && /lack|struggle|cannot|miss/i.test(s),
			slogan: /customer-centric|customers first/i.test(s),
			specific: customers > 0 && /\d/.test(s),
		});
	}
	return {
		documentKind: reading.documentKind,
		words: reading.words,
		findings: reading.findings,
		sentences,
	};
}
