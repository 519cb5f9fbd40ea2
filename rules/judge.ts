import type { Finding } from "./finding.ts";
import type { Strictness } from "./options.ts";
import type { Sentence } from "./prose/sentence.ts";
import type { SentenceRule, Sighting } from "./rule.ts";
import { sentenceRules } from "./sentence-rules.ts";

/** The confidence that a finding must reach to be shown. */
export const thresholds: Readonly<Record<Strictness, number>> = {
	relaxed: 0.75,
	balanced: 0.5,
	strict: 0.3,
};

interface Verdict {
	readonly rule: SentenceRule;
	readonly sighting: Sighting;
	readonly confidence: number;
}

/** The one point that the sentence makes inside-out, or nothing. Offsets are those of the block. */
export function verdictOn(
	sentence: Sentence,
	off: ReadonlySet<string> | undefined,
): Verdict | undefined {
	let best: Verdict | undefined;
	for (const rule of sentenceRules) {
		if (off?.has(rule.id)) continue;
		for (const sighting of rule.check(sentence)) {
			const confidence = sighting.strength;
			if (!best || confidence > best.confidence)
				best = { rule, sighting, confidence };
		}
	}
	return best;
}

/** A verdict as a finding, `offset` being where the block starts in the document. */
export function toFinding(
	{ rule, sighting, confidence }: Verdict,
	sentence: Sentence,
	source: string,
	offset: number,
): Finding {
	const start =
		sentence.tokens[sighting.from]?.span.start ?? sentence.span.start;
	const end = sentence.tokens[sighting.to - 1]?.span.end ?? sentence.span.end;
	const words = source.slice(start, end);
	return {
		ruleId: rule.id,
		span: { start: start + offset, end: end + offset },
		message: rule.message(words),
		confidence,
		rewrites: [],
		cues: [words],
	};
}
