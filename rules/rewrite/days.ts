import { months, seasons } from "../lexicon/calendar.ts";
import type { Token } from "../prose/token.ts";

/** Whether a point in the past starts at a token: "last month", "in late May", "on Monday", "yesterday". How many words open it that "since" replaces, or -1. */
export function pastAt(tokens: readonly Token[], at: number): number {
	const word = tokens[at]?.lower ?? "";
	const next = tokens[at + 1]?.lower ?? "";
	if (word === "yesterday") return 0;
	if (
		word === "last" &&
		!/^(?:in|on|at|the|our|its|since|for)$/.test(tokens[at - 1]?.lower ?? "") &&
		/^(?:week|month|quarter|year|spring|summer|autumn|winter|night)$/.test(next)
	)
		return 0;
	const named = /^(?:early|mid|late|the)$/.test(next)
		? (tokens[at + 2]?.lower ?? "")
		: next;
	if (
		word === "in" &&
		month.test(named) &&
		// "in the summer school", "in May 2024": a month, not a name.
		tokens[at + 2]?.lower !== "and" &&
		!(next === "the" && tokens[at + 3]?.kind === "word")
	)
		return 1;
	// "at the end of 2018"
	if (
		word === "at" &&
		next === "the" &&
		/^(?:end|start|beginning)$/.test(tokens[at + 2]?.lower ?? "") &&
		tokens[at + 3]?.lower === "of" &&
		(month.test(tokens[at + 4]?.lower ?? "") ||
			tokens[at + 4]?.lower === "last")
	)
		return 1;
	if (
		word === "on" &&
		(day.test(next) ||
			month.test(next) ||
			(/^\d/.test(next) && month.test(tokens[at + 2]?.lower ?? "")))
	)
		return 1;
	return -1;
}

const month = new RegExp(`^(?:${months}|${seasons}|q[1-4]|(?:19|20)\\d\\d)$`);

const day = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** Whether a stretch names a time to come: "next week", "in the new year", "on Monday" of something not yet done. */
export const isToCome = (
	tokens: readonly Token[],
	from: number,
	to: number,
): boolean =>
	tokens
		.slice(from, to)
		.some(
			({ lower }, i) =>
				lower === "tomorrow" ||
				(/^(?:next|coming)$/.test(lower) &&
					/^(?:days|weeks?|months?|quarters?|years?|spring|summer|autumn|winter)$/.test(
						tokens[from + i + 1]?.lower ?? "",
					)) ||
				(lower === "new" && tokens[from + i + 1]?.lower === "year") ||
				pastAt(tokens, from + i) === 1,
		);

/** "several months", "the past two years" */
export function isLength(tokens: readonly Token[], from: number): boolean {
	let at = from;
	while (
		at < from + 4 &&
		(tokens[at]?.kind === "number" ||
			/^(?:the|past|last|several|many|some|a|few|couple|of|two|three|four|five|six|over|almost|nearly)$/.test(
				tokens[at]?.lower ?? "",
			))
	)
		at++;
	return (
		at > from &&
		/^(?:days|weeks|months|years|hours|while|time)$/.test(
			tokens[at]?.lower ?? "",
		) &&
		tokens[at + 1]?.lower !== "of"
	);
}

/** "a new maintainer this month": the month is not what it is about. */
export const isTime = (tokens: readonly Token[], at: number): boolean =>
	/^(?:this|last|next|every|earlier|later)$/.test(tokens[at]?.lower ?? "") &&
	/^(?:week|month|quarter|year|spring|summer|autumn|winter|morning|afternoon|evening|weekend|this)$/.test(
		tokens[at + 1]?.lower ?? "",
	);
