import * as z from "zod";
import { documentKinds } from "../rules/index.ts";
import { type Count, counts } from "./tally.ts";

/**
 * What the audit says of one document: one line of JSON. Lines of any number of runs, machines and days can be merged
 * in any order, since nothing in them depends on another document.
 */
export const lineFormat = 1;

const name = z.string().min(1);
const number = z.number().int().nonnegative();
const day = z.iso.date();

const tally = z.strictObject({
	counts: z.strictObject(
		Object.fromEntries(counts.map((count) => [count, number])) as Record<
			Count,
			typeof number
		>,
	),
	rules: z.record(z.string(), number),
});

const evidence = z.strictObject({
	/** Where a person finds it: "line 12", "slide 4, notes". */
	place: z.string(),
	/** Counted from 1, in the file where it is text, else in the text that was read out of it. */
	line: number,
	text: z.string(),
	/** What it was counted as: counts of the tally, or rule ids. */
	as: z.array(z.string()),
});

const rewrite = z.strictObject({
	place: z.string(),
	line: number,
	ruleId: z.string(),
	before: z.string(),
	after: z.string(),
});

const read = z.strictObject({
	outsideIn: z.literal(lineFormat),
	name,
	kind: z.enum(documentKinds),
	date: day.optional(),
	tally,
	/** Words before the first customer; absent where there is none. */
	firstCustomer: number.optional(),
	evidence: z.array(evidence),
	/** Sentences that were counted and are not listed, since the list was full. */
	unlisted: number,
	rewrites: z.array(rewrite),
});

const unread = z.strictObject({
	outsideIn: z.literal(lineFormat),
	name,
	unread: z.string(),
});

/** A document as it was on a day of its history. */
const past = z.strictObject({
	outsideIn: z.literal(lineFormat),
	name,
	at: day,
	tally,
});

/** What lines and reports are made of. */
export const parts = { tally, evidence, rewrite, read };

export const lineSchema = z.union([read, unread, past]);

export type ReadLine = z.infer<typeof read>;
export type UnreadLine = z.infer<typeof unread>;
export type PastLine = z.infer<typeof past>;
export type Line = z.infer<typeof lineSchema>;
export type Evidence = z.infer<typeof evidence>;
export type ShownRewrite = z.infer<typeof rewrite>;

export const toJsonLine = (line: Line): string => `${JSON.stringify(line)}\n`;

const lineStart = `{"outsideIn":`;

/**
 * Reads a line back. A run that was killed leaves half a line, and the next run into the same file goes on behind it:
 * the whole line after the half is read, and the half is reported. No string inside a line can hold `lineStart` unescaped.
 */
export function parseLine(text: string): { line?: Line; broken: boolean } {
	const start = text.lastIndexOf(lineStart);
	if (start === -1) return { broken: text.trim() !== "" };
	let json: unknown;
	try {
		json = JSON.parse(text.slice(start));
	} catch {
		return { broken: true };
	}
	const line = lineSchema.safeParse(json);
	return line.success
		? { line: line.data, broken: start > 0 }
		: { broken: true };
}
