import type { Block } from "./block.ts";
import { type Context, contextOf, type LeadIn, leadInOf } from "./context.ts";

/** What stands above a place in a document: its headings, and the lines that lists continue. */
export interface Trail {
	readonly headings: readonly {
		readonly level: number;
		readonly text: string;
	}[];
	/** Of the last paragraph. */
	readonly lead: LeadIn;
	/** Of the last item at each depth of list. */
	readonly leads: readonly LeadIn[];
}

export const startOfDocument: Trail = { headings: [], lead: "none", leads: [] };

export const sameTrail = (a: Trail, b: Trail): boolean =>
	a === b || trailKey(a) === trailKey(b);

const trailKey = ({ headings, lead, leads }: Trail): string =>
	`${lead}|${leads.join()}|${headings.map(({ level, text }) => `${level} ${text}`).join("\n")}`;

/** How much of a line tells whether it leads in. */
const leadWidth = 160;

const headingText = (source: string): string =>
	source
		.replace(/^#+\s*|\s#+\s*$|\r?\n[ \t]*[=-]+\s*$/g, "")
		.replace(/[*_`]/g, "")
		.trim();

/** The context of each block, and the trail behind the last one. */
export function placeBlocks(
	blocks: readonly Block[],
	text: string,
	from: Trail,
): { contexts: Context[]; trail: Trail } {
	let { headings, lead, leads } = from;
	let trailTexts = headings.map((heading) => heading.text);
	/** Of blocks below the same headings: made once for each lead-in. */
	let here = new Map<LeadIn, Context>();
	const contextHere = (leadIn: LeadIn = "none"): Context => {
		let context = here.get(leadIn);
		if (!context) {
			context = contextOf(trailTexts, leadIn);
			here.set(leadIn, context);
		}
		return context;
	};
	const contexts = blocks.map((block) => {
		const source = text.slice(block.span.start, block.span.end);
		if (block.kind === "heading") {
			headings = headings.filter((heading) => heading.level < block.level);
			const context = contextOf(headings.map((heading) => heading.text));
			headings = [
				...headings,
				{ level: block.level, text: headingText(source) },
			];
			trailTexts = headings.map((heading) => heading.text);
			here = new Map();
			lead = "none";
			leads = [];
			return context;
		}
		if (block.kind === "item") {
			const above = block.level > 1 ? (leads[block.level - 2] ?? lead) : lead;
			const own = leadInOf(source.slice(-leadWidth));
			leads = [
				...Array.from(
					{ length: block.level - 1 },
					(_, depth) => leads[depth] ?? lead,
				),
				own === "none" ? above : own,
			];
			return contextHere(above);
		}
		if (block.kind === "paragraph" && block.level === 0) {
			lead = leadInOf(source.slice(-leadWidth));
			leads = [];
			return contextHere();
		}
		return contextHere(block.kind === "paragraph" ? lead : "none");
	});
	return { contexts, trail: { headings, lead, leads } };
}
