import { type CheckOptions, LiveDocument } from "../../rules/index.ts";
import { sentenceRules } from "../../rules/sentence-rules.ts";
import { turnsFor } from "../../rules/turns/index.ts";
import type { Turned } from "../../rules/turns/turn.ts";

/** Ways to turn a sentence that a rule sees, whether or not the judge would show it, each applied to the text. */
export function turnedRound(
	ruleId: string,
	text: string,
	options: CheckOptions = {},
): (Turned & { readonly after: string })[] {
	const rule = sentenceRules.find((each) => each.id === ruleId);
	if (!rule) throw new Error(`No rule is called ${ruleId}`);
	for (const { sentence, source, offset } of new LiveDocument(
		text,
		options,
	).sentences()) {
		const [sighting] = [...rule.check(sentence)].sort(
			(a, b) => b.strength - a.strength,
		);
		if (sighting)
			return turnsFor(ruleId, sentence, sighting, source, {
				...options,
				...(options.customers?.[0] ? { people: options.customers[0] } : {}),
			}).map((turned) => ({
				...turned,
				after:
					text.slice(0, turned.span.start + offset) +
					turned.text +
					text.slice(turned.span.end + offset),
			}));
	}
	throw new Error(`${ruleId} sees nothing in: ${text}`);
}

export const complete = (
	ruleId: string,
	text: string,
	options?: CheckOptions,
): string[] =>
	turnedRound(ruleId, text, options)
		.filter(({ kind }) => kind === "complete")
		.map(({ after }) => after);

export const drafts = (
	ruleId: string,
	text: string,
	options?: CheckOptions,
): string[] =>
	turnedRound(ruleId, text, options)
		.filter(({ kind }) => kind === "draft")
		.map(({ after }) => after);
