import {
	decidingHeading,
	instructingHeading,
	measuringHeading,
	meetingHeading,
	tellingHeading,
} from "../lexicon/documents.ts";

/** What the lines above a block say about it. Shared by the blocks of a section. */
export interface Context {
	/** Headings from the outermost to the nearest. */
	readonly headings: readonly string[];
	/** By the nearest heading, or by one further out where it says nothing itself. */
	readonly deciding: boolean;
	readonly measuring: boolean;
	readonly instructing: boolean;
	readonly meeting: boolean;
	readonly telling: boolean;
	/** The nearest heading itself decides. */
	readonly decidingNear: boolean;
	/** The line that a list continues: "This quarter we will:". */
	readonly leadIn: LeadIn;
}

export type LeadIn = "none" | "plan" | "past" | "reader" | "other";

const noLead: LeadIn = "none";

/** What a lead-in line makes of the items below it. */
export function leadInOf(line: string): LeadIn {
	const text = line.trim();
	if (!/[:…]\s*$/.test(text)) return "none";
	if (/\b(?:you can|you(?:'|’)ll|your?|please)\b/i.test(text)) return "reader";
	if (
		/\b(?:we|team|it|company|i)(?:(?:'|’)(?:ll|re|d))?\s+(?:will|plan|aim|want|need|must|should|are going|going|intend|hope|would like|propose|like)|\b(?:goals?|aims?|objectives?|priorit(?:y|ies)|plans?|focus|next|targets?|to-?dos?|actions?|ambitions?|commitments?)\b[^.]*$/i.test(
			text,
		)
	)
		return "plan";
	if (
		/\b(?:we|team)(?:(?:'|’)ve| have)?\s+\w+ed\b|\b(?:highlights|achievements|accomplishments|done)\b/i.test(
			text,
		)
	)
		return "past";
	return "other";
}

const cache = new Map<string, Context>();

/** The context below a trail of headings and a lead-in line. The same trail gives the same object. */
export function contextOf(
	headings: readonly string[],
	leadIn: LeadIn = noLead,
): Context {
	const key = `${leadIn}\n${headings.join("\n")}`;
	const known = cache.get(key);
	if (known) return known;
	if (cache.size > 5000) cache.clear();
	const lower = headings.map((heading) => heading.toLowerCase());
	const near = lower.at(-1) ?? "";
	const far = lower.slice(0, -1);
	const says = (pattern: RegExp): boolean => pattern.test(near);
	const anywhere = (pattern: RegExp): boolean =>
		far.some((heading) => pattern.test(heading));
	const decidingNear = says(decidingHeading);
	const instructing =
		says(instructingHeading) || anywhere(/\bhow to\b|\binstall|\bguide\b/);
	const context: Context = {
		headings,
		decidingNear,
		deciding:
			decidingNear ||
			(!says(tellingHeading) &&
				!says(instructingHeading) &&
				anywhere(decidingHeading)),
		measuring: says(measuringHeading) || anywhere(measuringHeading),
		instructing,
		meeting: says(meetingHeading) || anywhere(meetingHeading),
		telling: says(tellingHeading),
		leadIn,
	};
	cache.set(key, context);
	return context;
}
