import { changeVerbs, metricNouns } from "./lexicon/cues.ts";
import { type SentenceRule, sight } from "./rule.ts";

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
			before: "Our unit sales reached 48,000 in Q2, a company record.",
			after: "48,000 people now have one; they use it to ___.",
		},
	],
	leaves: [
		"Spending on road repairs stood at £6.8m.",
		"Visitors stayed 40 minutes longer after the refit.",
		"Churn is the share of customers who leave in a month.",
	],
	scope: "sentence",
	defaultSeverity: "warning",
	message: (words) =>
		`“${words}” counts success in our own numbers. Say what customers get that makes the number move, and keep the number as the measure.`,
	*check(sentence) {
		const {
			tokens,
			clauses,
			subjects,
			text,
			context,
			kind,
			labelEnd,
			mainStart,
		} = sentence;
		const main = clauses[0];
		const speaker = main ? (subjects[0]?.kind ?? "other") : "line";
		const inside =
			speaker === "we" ||
			speaker === "organisation" ||
			speaker === "possessed" ||
			speaker === "product";
		const metricAt = tokens.findIndex(
			({ lower }, at) =>
				metricNouns.has(lower) ||
				(lower.includes("-") &&
					metricNouns.has(lower.slice(lower.lastIndexOf("-") + 1))) ||
				(lower === "market" &&
					/^(?:share|value|cap)$/.test(tokens[at + 1]?.lower ?? "")),
		);
		const figure = figureShape(text);
		const place = context.measuring
			? "-results"
			: context.decidingNear || context.leadIn === "plan"
				? "-goals"
				: "";
		if (metricAt >= 0) {
			const from = Math.max(labelEnd, metricAt - 3);
			const to = metricAt + 1;
			const subject = subjects[0];
			const lemma = main?.verb.lemma ?? "";
			const level =
				changeVerbs.has(lemma) || (lemma === "be" && levelWords.test(text));
			if (main && speaker === "elided" && changeVerbs.has(lemma))
				yield sight(
					mainStart,
					Math.max(main.verb.end, to),
					figure ? 0.9 : 0.7,
					`change-metric-${figure}${place}`,
				);
			else if (main && subject && metricNouns.has(subject.head))
				yield sight(
					from,
					Math.max(to, main.verb.end),
					level && figure ? 0.85 : 0.5,
					`metric-subject-${level ? "moves" : lemma === "be" ? "is" : "other"}-${figure}`,
				);
			else if (main && inside)
				yield sight(
					main.start,
					Math.max(to, main.verb.end),
					figure ? 0.6 : 0.3,
					`inside-metric-${figure}-${changeVerbs.has(lemma) ? "moves" : "other"}`,
				);
			else if (!main)
				yield sight(
					from,
					to,
					figure ? 0.6 : 0.25,
					`metric-line-${kind}-${figure}${place}`,
				);
			else
				yield sight(
					from,
					to,
					figure ? 0.4 : 0.15,
					`metric-somewhere-${figure}-${speaker === "elided" ? "elided" : "other"}${place}`,
				);
		} else if (
			figure &&
			(figure !== "plain" ||
				inside ||
				(context.measuring && kind !== "paragraph"))
		) {
			const at = tokens.findIndex((token) => /\d/.test(token.text));
			yield sight(
				labelEnd,
				at + 1,
				figure === "arrow" ? 0.45 : 0.25,
				`figure-${kind}-${figure}${place}-${main ? speaker : "line"}`,
			);
		}
		// "We'll measure our success by": the yardstick is our own.
		const success = tokens.findIndex(({ lower }) =>
			/^(?:measure|measured|success|successful)$/.test(lower),
		);
		if (success >= 0 && metricAt < 0 && inside && main)
			yield sight(main.start, success + 1, 0.3, "measure-success");
	},
};

const levelWords =
	/\b(?:up|down|flat|level|ahead|behind|above|below|short|record|all-time|stable|at|over|under|on track|high|low|highest|lowest|better|worse)\b/i;

/** What kind of figure a line holds: a move (12 → 15), a share or sum (12 %, £3m), a plain number, or none. */
function figureShape(text: string): "arrow" | "sum" | "plain" | "" {
	if (!/\d/.test(text)) return "";
	if (
		/\d\S*\s*(?:→|->|=>|–>|➜)|\b(?:from)\s+\S*\d\S*\s*(?:%|\w+)?\s+to\s+\S*\d|\b(?:vs\.?|versus|target|baseline|budget|plan|quota)\b[^.]*\d|\d[^.]*\b(?:vs\.?|versus|target|below plan|above plan|ahead of|behind plan|yoy|y\/y|qoq)\b/i.test(
			text,
		)
	)
		return "arrow";
	if (
		/[$€£]\s?\d|\d\s?%|\d[\d.,]*\s?(?:k|m|bn|x|pp|pts|bps|million|billion|percent|per cent)\b|[+−-]\d/i.test(
			text,
		)
	)
		return "sum";
	return "plain";
}
