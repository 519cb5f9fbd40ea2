import type { Failure, Finding } from "./finding.ts";
import type { CheckOptions, Strictness } from "./options.ts";
import { isPardoned } from "./pardons.ts";
import type { Sentence } from "./prose/sentence.ts";
import { rewritesFor } from "./rewrites.ts";
import type { SentenceRule, Sighting } from "./rule.ts";
import { sentenceRules } from "./sentence-rules.ts";

/** The confidence that a finding must reach to be shown. */
export const thresholds: Readonly<Record<Strictness, number>> = {
	relaxed: 0.75,
	balanced: 0.5,
	strict: 0.3,
};

export interface Verdict {
	readonly rule: SentenceRule;
	readonly sighting: Sighting;
	readonly confidence: number;
}

/** Adds the one point that a sentence makes inside-out, if it does. Offsets are those of the block. */
export function judge(
	sentence: Sentence,
	source: string,
	options: CheckOptions,
	findings: Finding[],
	failures: Failure[],
): void {
	const verdict = verdictOn(sentence, options.off, failures);
	if (
		verdict &&
		verdict.confidence >= thresholds[options.strictness ?? "balanced"]
	)
		findings.push(toFinding(verdict, sentence, source, options));
}

/** Whether a sentence would be marked, by any rule. */
function isMarked(sentence: Sentence, options: CheckOptions): boolean {
	const verdict = verdictOn(sentence, options.off, []);
	return (
		verdict !== undefined &&
		verdict.confidence >= thresholds[options.strictness ?? "balanced"]
	);
}

function verdictOn(
	sentence: Sentence,
	off: ReadonlySet<string> | undefined,
	failures: Failure[],
): Verdict | undefined {
	let best: Verdict | undefined;
	for (const rule of sentenceRules) {
		if (off?.has(rule.id)) continue;
		try {
			for (const sighting of rule.check(sentence)) {
				if (isPardoned(sentence, sighting, rule.id)) continue;
				const confidence = sighting.strength;
				if (!best || confidence > best.confidence)
					best = { rule, sighting, confidence };
			}
		} catch (error) {
			failures.push({
				ruleId: rule.id,
				span: sentence.span,
				reason: error instanceof Error ? error.message : String(error),
			});
		}
	}
	return best;
}

function toFinding(
	{ rule, sighting, confidence }: Verdict,
	sentence: Sentence,
	source: string,
	options: CheckOptions,
): Finding {
	const start =
		sentence.tokens[sighting.from]?.span.start ?? sentence.span.start;
	const end = sentence.tokens[sighting.to - 1]?.span.end ?? sentence.span.end;
	const words = source.slice(start, end).replace(/\s+/g, " ");
	return {
		ruleId: rule.id,
		span: { start, end },
		message: rule.message(words),
		confidence,
		rewrites: rewritesFor(
			rule.id,
			sighting,
			sentence,
			source,
			options,
			(after) => isMarked(after, options),
		),
		cues: [words],
	};
}
