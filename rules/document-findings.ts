import type { SectionSums } from "./document-rule.ts";
import { documentRules } from "./document-rules.ts";
import type { Epoch } from "./epoch.ts";
import type { Finding, Rewrite } from "./finding.ts";
import { decidingSection, instructingHeading } from "./lexicon/documents.ts";
import type { Block } from "./prose/block.ts";
import type { Span } from "./prose/span.ts";
import type { Survey, Tally } from "./prose/survey.ts";
import { lineFor } from "./turns/document.ts";

/** A run of blocks somewhere in the document. Runs stand in the order of the text. */
interface Run {
	readonly segment: { readonly text: string };
	/** Where the run starts in the document. */
	readonly offset: number;
	/** With offsets in the run. */
	readonly blocks: readonly Block[];
	readonly surveys: readonly Survey[];
}

const sourceOf = ({ segment }: Run, { span }: Block): string =>
	segment.text.slice(span.start, span.end);

/** What the document rules say, from sums over its blocks. */
export function documentFindings(
	runs: readonly Run[],
	tally: Tally,
	{ kind, options }: Epoch,
): Finding[] {
	const opening = openingOf(runs);
	if (!opening) return [];
	const sums = {
		kind,
		words: tally.words,
		organisation: tally.organisation,
		customers: tally.customers + tally.reader,
		productWords: tally.product,
		problemWords: tally.problem,
		opening,
		sections: sectionsOf(runs),
	};
	return documentRules
		.filter((rule) => !options.off?.has(rule.id))
		.flatMap((rule) =>
			[...rule.check(sums)].map(
				(found): Finding => ({
					ruleId: rule.id,
					rewrites: lineBelow(
						runs,
						found.span,
						lineFor(rule.id, kind, options),
					),
					...found,
				}),
			),
		);
}

/** The asked-for line as a paragraph of its own: below a heading, above a paragraph. Other blocks it would break. */
function lineBelow(
	runs: readonly Run[],
	{ start }: Span,
	line: string | undefined,
): Rewrite[] {
	if (line === undefined) return [];
	const draft = (at: number, text: string): Rewrite[] => [
		{ kind: "draft", safe: false, text, span: { start: at, end: at } },
	];
	const run = runs.findLast(({ offset }) => offset <= start);
	for (const block of run?.blocks ?? []) {
		const span = spanIn(run as Run, block);
		if (span.start !== start) continue;
		if (block.kind === "heading") return draft(span.end, `\n\n${line}`);
		if (block.kind === "paragraph" && block.level === 0)
			return draft(start, `${line}\n\n`);
	}
	return [];
}

const spanIn = (run: Run, block: Block): Span => ({
	start: block.span.start + run.offset,
	end: block.span.end + run.offset,
});

function openingOf(runs: readonly Run[]): Span | undefined {
	for (const run of runs) {
		const block = run.blocks.find(
			(candidate) => candidate.span.end > candidate.span.start,
		);
		if (!block) continue;
		const line = sourceOf(run, block).split(/\r?\n/, 1)[0] ?? "";
		const { start } = spanIn(run, block);
		return { start, end: start + Math.max(1, line.length) };
	}
	return undefined;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The sections that decide, with all that stands below their headings. */
function sectionsOf(runs: readonly Run[]): SectionSums[] {
	const sections: Writable<SectionSums>[] = [];
	let open: Writable<SectionSums> | undefined;
	for (const run of runs) {
		const { continued, begun } = sumsOf(run);
		if (open) {
			open.words += continued.words;
			open.customers += continued.customers;
			open.items += continued.items;
		}
		for (const section of begun) {
			open = undefined;
			if (!section.deciding) continue;
			const { start, end } = section.heading;
			open = {
				...section,
				heading: { start: start + run.offset, end: end + run.offset },
			};
			sections.push(open);
		}
	}
	return sections;
}

type Sums = Pick<SectionSums, "words" | "customers" | "items">;

/** What one run adds to the section that was open before it, and the sections that it begins. Offsets are those of the run. */
interface RunSums {
	readonly continued: Sums;
	readonly begun: readonly SectionSums[];
}

/** A run that nobody changed keeps its surveys, and so its sums. */
const known = new WeakMap<readonly Survey[], RunSums>();

function sumsOf(run: Run): RunSums {
	let sums = known.get(run.surveys);
	if (!sums) {
		sums = addUp(run);
		known.set(run.surveys, sums);
	}
	return sums;
}

function addUp(run: Run): RunSums {
	const continued = { words: 0, customers: 0, items: 0 };
	const begun: Writable<SectionSums>[] = [];
	run.blocks.forEach((block, i) => {
		const survey = run.surveys[i] as Survey;
		const people = survey.customers + survey.reader;
		if (block.kind === "heading") {
			const title = sourceOf(run, block)
				.replace(/^#+\s*|\s*#+\s*$|\r?\n[=-]+$/g, "")
				.trim();
			begun.push({
				heading: block.span,
				title,
				deciding:
					decidingSection.test(title.toLowerCase()) &&
					!instructingHeading.test(title.toLowerCase()) &&
					!title.endsWith("?"),
				items: 0,
				words: 0,
				customers: people,
			});
			return;
		}
		const section = begun.at(-1) ?? continued;
		section.words += survey.words;
		section.customers += people;
		if (
			(block.kind === "item" && block.level <= 1) ||
			(block.kind === "cell" && block.level === 0 && survey.words > 2)
		)
			section.items++;
	});
	return { continued, begun };
}
