import { slogan } from "./lexicon/cues.ts";
import type { SentenceRule } from "./rule.ts";

export const lipService: SentenceRule = {
	id: "lip-service",
	title: "Say what you do for customers instead of that you love them",
	why: "A slogan about customers is still about us. One thing that happens for one of them says more.",
	examples: [
		{
			before: "We are a customer-first company.",
			after: "When a customer ___, they hear from us within ___.",
		},
	],
	leaves: [
		"In a child-centred lesson, pupils choose the task.",
		"We told you that the customer comes first, then let you down, and we are sorry.",
	],
	scope: "sentence",
	defaultSeverity: "warning",
	message: (words) =>
		`“${words}” is a slogan. Say what you do, for whom, and how they can tell.`,
	*check({ text, span, tokens, subjects, organisation }) {
		const match = slogan.exec(text);
		if (!match) return;
		const start = span.start + match.index;
		const end = start + match[0].length;
		const from = tokens.findIndex((token) => token.span.end > start);
		const to = tokens.findIndex((token) => token.span.start >= end);
		if (from < 0) return;
		const shape = /centri|centr|obsess|first|focus|led|driven/i.test(match[0])
			? "compound"
			: /heart|cent|core|forefront/i.test(match[0])
				? "heart"
				: /delight/i.test(match[0])
					? "delight"
					: "phrase";
		yield {
			from,
			to: to < 0 ? tokens.length : to,
			strength: organisation.length > 0 ? 0.7 : 0.4,
			pattern: `${shape}-${subjects[0]?.kind ?? "none"}`,
		};
	},
};
