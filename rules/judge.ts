import { type Candidate, cuesOf } from "./cues.ts";
import { customerAsObject } from "./customer-as-object.ts";
import type { Failure, Finding, Rewrite } from "./finding.ts";
import { internalGoal } from "./internal-goal.ts";
import { internalMetric } from "./internal-metric.ts";
import type { CheckOptions, Strictness } from "./options.ts";
import { isPardoned } from "./pardons.ts";
import type { Sentence } from "./prose/sentence.ts";
import { rewritesFor } from "./rewrites.ts";
import type { SentenceRule } from "./rule.ts";
import { sentenceRules } from "./sentence-rules.ts";
import { unsourcedClaim } from "./unsourced-claim.ts";
import { confidenceIn, decisiveCues, likeliestRule } from "./weigh.ts";

/** The confidence that a finding must reach to be shown. */
export const thresholds: Readonly<Record<Strictness, number>> = {
	relaxed: 0.75,
	balanced: 0.5,
	strict: 0.3,
};

interface Verdict {
	/** Names the kind of point. */
	readonly rule: SentenceRule;
	/** What was seen, by this rule or, where the cues tell of another kind, by the one that saw it most clearly. */
	readonly candidate: Candidate;
	readonly confidence: number;
	/** Names of the cues that decided. */
	readonly cues: readonly string[];
}

/**
 * Adds the one point that a sentence makes inside-out, if it does. Offsets are those of the block. A mere statement is weighed only where the
 * sentence holds a cue, so that the gate holds back none.
 */
export function judge(
	sentence: Sentence,
	source: string,
	options: CheckOptions,
	findings: Finding[],
	failures: Failure[],
	isCued: boolean,
): void {
	const open = candidatesIn(sentence, failures).filter(
		({ sighting }) => isCued || sighting.pattern !== mereStatement,
	);
	const verdict = verdictAmong(open, sentence, options);
	if (verdict && !options.off?.has(verdict.rule.id))
		findings.push(toFinding(verdict, sentence, source, options, failures));
}

/** The pattern of a sentence in which no rule saw more than that somebody states something. */
const mereStatement = "states";

const ruleById = new Map(sentenceRules.map((rule) => [rule.id, rule]));

/**
 * What the rules see in a sentence and no pardon closes, the likeliest kind first. Every rule is heard, whether it is
 * switched on or not: a rule that is off must not hand its sentences to another.
 */
export function candidatesIn(
	sentence: Sentence,
	failures: Failure[] = [],
): Candidate[] {
	const open: Candidate[] = [];
	for (const rule of sentenceRules) {
		try {
			for (const sighting of rule.check(sentence))
				if (!isPardoned(sentence, sighting, rule.id))
					open.push({ ruleId: rule.id, sighting });
		} catch (error) {
			failures.push({
				ruleId: rule.id,
				span: sentence.span,
				reason: error instanceof Error ? error.message : String(error),
			});
		}
	}
	return open.sort((a, b) => b.sighting.strength - a.sighting.strength);
}

/** How sure it is, 0 to 1, that a sentence is marked for what was seen in it. */
export function confidenceAmong(
	open: readonly Candidate[],
	sentence: Sentence,
): number {
	const points = open.filter(({ ruleId }) => ruleId !== unsourcedClaim.id);
	return Math.max(
		points.length > 0 ? confidenceIn(sentence, points) : 0,
		...open
			.filter(({ ruleId }) => ruleId === unsourcedClaim.id)
			.map(({ sighting }) => sighting.strength),
	);
}

function verdictAmong(
	open: readonly Candidate[],
	sentence: Sentence,
	options: CheckOptions,
): Verdict | undefined {
	if (open.length === 0) return undefined;
	const points = open.filter(({ ruleId }) => ruleId !== unsourcedClaim.id);
	const least = thresholds[options.strictness ?? "balanced"];
	if (points.length > 0) {
		const confidence = confidenceIn(sentence, points);
		if (confidence >= least) {
			const ruleId = likeliestRule(
				new Set(points.map((point) => point.ruleId)),
				cuesOf(sentence, points),
			);
			const handled =
				worksOnCustomers(sentence, points, ruleId) ??
				movesNumber(sentence, points, ruleId);
			const candidate =
				handled ?? points.find((point) => point.ruleId === ruleId) ?? points[0];
			const rule = ruleById.get(handled?.ruleId ?? ruleId ?? "");
			if (rule && candidate)
				return {
					rule,
					candidate,
					confidence,
					cues: decisiveCues(sentence, points, 4),
				};
		}
	}
	const claim = open.find(({ ruleId }) => ruleId === unsourcedClaim.id);
	return claim && claim.sighting.strength >= least
		? {
				rule: unsourcedClaim,
				candidate: claim,
				confidence: claim.sighting.strength,
				cues: [],
			}
		: undefined;
}

/**
 * "We will target small businesses": where customers are worked on, that is the point, whatever need, plan or number holds it. Not where what is
 * built or wanted works on them: "a system that engages members".
 */
const worksOnCustomers = (
	{ tokens }: Sentence,
	points: readonly Candidate[],
	ruleId: string | undefined,
): Candidate | undefined =>
	/^internal-(?:need|goal|metric)$/.test(ruleId ?? "")
		? points.find(
				({ ruleId: seenBy, sighting }) =>
					seenBy === customerAsObject.id &&
					sighting.strength >= 0.7 &&
					!tokens
						.slice(0, sighting.from)
						.some(({ lower }) => /^(?:that|which|who)$/.test(lower)),
			)
		: undefined;

/** "Adoption 55% → 85%": a number is to move, whatever aim holds it. */
const movesNumber = (
	{ text }: Sentence,
	points: readonly Candidate[],
	ruleId: string | undefined,
): Candidate | undefined =>
	ruleId === internalGoal.id &&
	/\d\S*(?:\s?[a-z%]+)?\s*(?:→|->|=>)\s*\S*\d/.test(text)
		? points.find(({ ruleId: seenBy }) => seenBy === internalMetric.id)
		: undefined;

/** "3,100", "12%": a figure is underlined whole. */
const behindFigure = (source: string, end: number): number =>
	/\d/.test(source.charAt(end - 1))
		? end +
			(/^(?:[.,]?\d+)*\s?%?/.exec(source.slice(end, end + 16))?.[0].trimEnd()
				.length ?? 0)
		: end;

/** Rules whose rewrites turn on the words that were seen; the others turn on the sentence. */
const turnsOnWords: ReadonlySet<string> = new Set([
	"feature-first",
	"product-permits",
	customerAsObject.id,
]);

function toFinding(
	{ rule, candidate, confidence, cues }: Verdict,
	sentence: Sentence,
	source: string,
	options: CheckOptions,
	failures: Failure[],
): Finding {
	const { sighting } = candidate;
	const start =
		sentence.tokens[sighting.from]?.span.start ?? sentence.span.start;
	const end = behindFigure(
		source,
		sentence.tokens[sighting.to - 1]?.span.end ?? sentence.span.end,
	);
	const words = source.slice(start, end).replace(/\s+/g, " ");
	let rewrites: readonly Rewrite[] = [];
	try {
		rewrites = rewritesFor(
			turnsOnWords.has(rule.id) ? candidate.ruleId : rule.id,
			sighting,
			sentence,
			source,
			options,
			(after) => verdictAmong(candidatesIn(after), after, options)?.candidate,
		);
	} catch (error) {
		failures.push({
			ruleId: rule.id,
			span: sentence.span,
			reason: error instanceof Error ? error.message : String(error),
		});
	}
	return {
		ruleId: rule.id,
		span: { start, end },
		message: rule.message(words),
		confidence,
		rewrites,
		cues: [words, ...cues],
	};
}
