import { changeVerbs, metricNouns } from "./lexicon/cues.ts";
import { verbReading } from "./prose/verb-forms.ts";
import type { SentenceRule } from "./rule.ts";

/** A lone figure of one's own: 12%, £1.9m, 2.1x, +3.1. */
const figure =
	/(?:[$€£]\s?\d|\d[\d.,]*\s?(?:%|x\b|k\b|m\b|bn\b|million|billion|points?|pts|bps)|(?:→|->|=>)\s*\S*\d|\b\d[\d,.]*\b)/i;

export const internalMetric: SentenceRule = {
	id: "internal-metric",
	title: "Give the number a reason on the customer's side",
	why: "Revenue, share and pipeline follow from what customers find worth paying for. A target alone tells nobody what to make better for them.",
	examples: [
		{
			before: "Grow ARR by 40%.",
			after:
				"Give customers reasons to buy and stay: ___ (measured by ARR +40%).",
		},
		{
			before: "Our unit sales reached 48,000.",
			after: "48,000 people now have one; they use it to ___.",
		},
	],
	leaves: [
		"Spending on road repairs stood at £6.8m.",
		"Visitors stayed 40 minutes longer after the refit.",
		"Net revenue retention is this year's revenue of a cohort divided by last year's.",
	],
	scope: "sentence",
	defaultSeverity: "warning",
	message: (words) =>
		`“${words}” counts success in our own numbers. Say what customers get that makes the number move, and keep the number as the measure.`,
	*check({
		tokens,
		clauses,
		subjects,
		text,
		context,
		kind,
		labelEnd,
		mainStart,
	}) {
		const metricAt = tokens.findIndex(
			(token, at) =>
				metricNouns.has(token.lower) ||
				metricNouns.has(token.lower.split("-").at(-1) ?? "") ||
				(token.lower === "market" && tokens[at + 1]?.lower === "share"),
		);
		const hasFigure = figure.test(text);
		const arrow =
			/→|->|=>|\b(?:vs\.?|versus|baseline|target|below|above|ahead of|behind)\b/.test(
				text,
			);
		const main = clauses[0];
		if (metricAt >= 0) {
			const from = Math.max(labelEnd, metricAt - 3);
			const to = Math.min(tokens.length, metricAt + 1);
			const changing = tokens.some((token) =>
				changeVerbs.has(verbReading(token.lower)?.lemma ?? ""),
			);
			const subject = subjects[0];
			if (
				main &&
				subject?.kind === "elided" &&
				changeVerbs.has(main.verb.lemma)
			)
				yield {
					from: mainStart,
					to: Math.max(main.verb.end, to),
					strength: hasFigure ? 0.9 : 0.75,
					pattern: `change-metric-${hasFigure ? "figure" : "bare"}`,
				};
			else if (main && subject && metricNouns.has(subject.head) && changing)
				yield {
					from,
					to: Math.max(to, main.verb.end),
					strength: hasFigure ? 0.8 : 0.6,
					pattern: `metric-subject-${hasFigure ? "figure" : "bare"}`,
				};
			else if (
				main &&
				(subject?.kind === "we" || subject?.kind === "organisation") &&
				hasFigure
			)
				yield {
					from: main.start,
					to: Math.max(to, main.verb.end),
					strength: 0.6,
					pattern: "we-metric-figure",
				};
			else if (
				main &&
				(subject?.kind === "we" ||
					subject?.kind === "organisation" ||
					subject?.kind === "possessed")
			)
				yield {
					from: main.start,
					to: Math.max(to, main.verb.end),
					strength: 0.4,
					pattern: "we-metric-bare",
				};
			else if (!main)
				yield {
					from,
					to,
					strength: hasFigure ? 0.6 : 0.25,
					pattern: `metric-phrase-${kind}-${hasFigure ? "figure" : "bare"}${context.measuring ? "-results" : ""}`,
				};
			else
				yield {
					from,
					to,
					strength: hasFigure ? 0.4 : 0.15,
					pattern: `metric-somewhere-${hasFigure ? "figure" : "bare"}`,
				};
		} else if (hasFigure) {
			const at = tokens.findIndex(
				(token) => token.kind === "number" || /\d/.test(token.text),
			);
			if (at < 0) return;
			const speaker = subjects[0]?.kind ?? "none";
			if (arrow || context.measuring)
				yield {
					from: labelEnd,
					to: Math.max(at + 1, labelEnd + 1),
					strength: arrow ? 0.45 : 0.3,
					pattern: `figure-${kind}-${arrow ? "arrow" : "plain"}${context.measuring ? "-results" : ""}-${main ? "clause" : "line"}`,
				};
			else if (
				speaker === "we" ||
				speaker === "organisation" ||
				speaker === "possessed"
			)
				yield {
					from: labelEnd,
					to: Math.max(at + 1, labelEnd + 1),
					strength: 0.25,
					pattern: `figure-${speaker}`,
				};
		}
		// "How we will measure success": the yardstick is our own.
		const measure = tokens.findIndex((token) =>
			/^(?:measure|measured|success|successful)$/.test(token.lower),
		);
		if (
			measure >= 0 &&
			metricAt < 0 &&
			(subjects[0]?.kind === "we" || subjects[0]?.kind === "possessed")
		)
			yield {
				from: clauses[0]?.start ?? measure,
				to: measure + 1,
				strength: 0.3,
				pattern: "measure-success",
			};
	},
};
