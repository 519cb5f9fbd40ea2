import { atTheEnd, draft, instead, type Turn } from "./turn.ts";

export const selfPraise: Turn = function* ({ passage, people }) {
	const { text } = passage.sentence;
	const measure = /\b(?:fast|faster|fastest|quick|speed|performance)\b/i.test(
		text,
	)
		? people.addressed
			? "___ takes you ___ seconds (measured on ___)"
			: `___ takes ${people.many} ___ seconds (measured on ___)`
		: /\b(?:trusted|largest|leading|biggest|oldest|premier|renowned)\b/i.test(
					text,
				)
			? `___ ${people.many} use it to ___; the reason that they give most often is ___`
			: /\b(?:team|people|staff|experts?|engineers|experience[d]?|talented|expertise)\b/i.test(
						text,
					)
				? people.addressed
					? "when you ask ___, you get ___ within ___"
					: `${people.many} who ask ___ get ___ within ___`
				: people.addressed
					? "you can ___; ___ others told us that ___"
					: `${people.many} can ___; ___ of them told us that ___`;
	yield instead(passage, measure);
	yield draft(passage, atTheEnd(passage, `so ${people.subject} get ___`));
};
