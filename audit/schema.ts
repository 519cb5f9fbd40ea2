import * as z from "zod";
import { lineSchema, parts } from "./line.ts";

/** What `--json` writes, for whoever reads it. schema/audit.schema.json is made of this. */
const group = parts.tally
	.extend({
		name: z.string(),
		figures: z
			.record(z.string(), z.number().nullable())
			.describe("Each figure by its id; null where there was none to count."),
	})
	.describe("What was counted in a folder, a kind of document or a period.");

const ranked = z.strictObject({
	name: z.string(),
	kind: z.string(),
	tally: parts.tally,
	rewrites: z
		.array(parts.rewrite)
		.describe("The first three rewrites on offer."),
	good: z.array(parts.evidence).describe("Sentences from the customer’s side."),
});

export const reportSchema = z.strictObject({
	format: z.literal(1),
	title: z.string(),
	answer: z.string().describe("The answer in one sentence."),
	figures: z.array(
		z.strictObject({
			id: z.string(),
			title: z.string(),
			how: z.string().describe("How it was counted."),
			counts: z
				.array(z.string())
				.describe(
					"The sentences behind it are those whose `as` holds one of these.",
				),
			text: z.string(),
			number: z.number().optional(),
		}),
	),
	overall: parts.tally,
	folders: z.array(group),
	kinds: z.array(group),
	rules: z.array(
		z.strictObject({
			id: z.string(),
			title: z.string(),
			findings: z.number().int(),
		}),
	),
	drift: z.array(group).describe("In the order of time."),
	reopen: z.array(ranked),
	examples: z.array(ranked),
	voices: z
		.array(
			parts.evidence.extend({
				name: z.string(),
				date: z.iso.date().optional(),
			}),
		)
		.describe("What customers told the organisation, the latest first."),
	lastHeard: z.iso
		.date()
		.optional()
		.describe("The day of the latest document that holds customers’ words."),
	unread: z.array(z.strictObject({ name: z.string(), why: z.string() })),
	missing: z
		.array(z.string())
		.describe("Documents that were expected and that no run has read."),
	broken: z.number().int().describe("Lines that were cut short and left out."),
	conflicts: z
		.array(z.string())
		.describe("Documents that changed between the runs that are merged here."),
	documents: z.array(parts.read.omit({ outsideIn: true })),
});

/** The published schema: the report, and among its definitions the line that `--jsonl` writes. */
export function publishedSchema(): object {
	const both = z.toJSONSchema(
		z.strictObject({ report: reportSchema, line: lineSchema }),
		{ reused: "ref" },
	);
	const { report, line } = both.properties as Record<string, object>;
	return {
		$schema: both.$schema,
		title: "An audit by Outside In",
		...report,
		$defs: { ...both.$defs, line },
	};
}
