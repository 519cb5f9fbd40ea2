import { slogan } from "./lexicon/cues.ts";
import { type SentenceRule, sight } from "./rule.ts";

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
	*check({
		text,
		lower,
		span,
		tokens,
		subjects,
		organisation,
		customers,
		weakCustomers,
		slogan: found,
	}) {
		const match = found ? slogan.exec(lower) : null;
		// "… and we are sorry": an apology quotes the slogan against itself.
		if (!match || /\bsorry\b|\bapolog/i.test(text)) return;
		const start = span.start + match.index;
		const end = start + match[0].length;
		const from = tokens.findIndex((token) => token.span.end > start);
		const to = tokens.findIndex((token) => token.span.start >= end);
		if (from < 0) return;
		const words = match[0].toLowerCase();
		const shape = /^put/.test(words)
			? "put-first"
			: /centr|obsess|[- ]first|focus|[- ]led|driven/.test(words)
				? "compound"
				: /heart|cent|core|forefront/.test(words)
					? "heart"
					: /delight/.test(words)
						? "delight"
						: /first$|priority/.test(words)
							? "first"
							: "phrase";
		const people =
			customers.length + weakCustomers.length > 0
				? "people"
				: organisation.length > 0
					? "us"
					: "nobody";
		// "Putting bread first on the belt keeps it whole."
		if (shape === "put-first" && people === "nobody") return;
		// "… this week, and we ring each of them before noon": something specific stands behind it.
		const specific =
			/\d|\b(?:this week|today|before noon|within|each of them|every one of them|monday|tuesday|wednesday|thursday|friday)\b/i.test(
				text,
			)
				? "-specific"
				: "";
		yield sight(
			from,
			to < 0 ? tokens.length : to,
			(people === "nobody" ? 0.3 : 0.7) * (specific ? 0.6 : 1),
			`${shape}-${subjects[0]?.kind ?? "none"}-${people}${specific}`,
		);
	},
};
