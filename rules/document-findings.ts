import type { SectionSums } from "./document-rule.ts";
import { documentRules } from "./document-rules.ts";
import type { Epoch } from "./epoch.ts";
import type { Finding } from "./finding.ts";
import { decidingHeading } from "./lexicon/documents.ts";
import type { Block } from "./prose/block.ts";
import type { Context } from "./prose/context.ts";
import type { Span } from "./prose/span.ts";
import type { Survey, Tally } from "./prose/survey.ts";

/** A run of blocks somewhere in the document. */
interface Run {
	/** Where the run starts in the document. */
	readonly offset: number;
	readonly blocks: readonly Block[];
	readonly contexts: readonly Context[];
	readonly surveys: readonly Survey[];
	readonly titleOf: (block: Block) => string;
}

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
		productWords: 0,
		problemWords: 0,
		opening,
		sections: sectionsOf(runs),
	};
	return documentRules
		.filter((rule) => !options.off?.has(rule.id))
		.flatMap((rule) =>
			[...rule.check(sums)].map(
				(found): Finding => ({ ruleId: rule.id, rewrites: [], ...found }),
			),
		);
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
		const line = run.titleOf(block).split(/\r?\n/, 1)[0] ?? "";
		const { start } = spanIn(run, block);
		return { start, end: start + Math.max(1, line.length) };
	}
	return undefined;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function sectionsOf(runs: readonly Run[]): SectionSums[] {
	const sections: Writable<SectionSums>[] = [];
	for (const run of runs)
		run.blocks.forEach((block, i) => {
			const survey = run.surveys[i] as Survey;
			const people = survey.customers + survey.reader;
			if (block.kind === "heading") {
				const title = run
					.titleOf(block)
					.replace(/^#+\s*|\s*#+\s*$|\r?\n[=-]+$/g, "")
					.trim();
				sections.push({
					heading: spanIn(run, block),
					title,
					deciding: decidingHeading.test(title),
					items: 0,
					words: 0,
					customers: people,
				});
				return;
			}
			const section = sections.at(-1);
			if (!section) return;
			section.words += survey.words;
			section.customers += people;
			if (
				(block.kind === "item" && block.level <= 1) ||
				(block.kind === "cell" && block.level === 0 && survey.words > 2)
			)
				section.items++;
		});
	return sections;
}
