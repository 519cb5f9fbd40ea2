import {
	type BlockReading,
	maskOf,
	readBlock,
	sentencesIn,
} from "./block-reading.ts";
import { documentFindings } from "./document-findings.ts";
import type { Epoch } from "./epoch.ts";
import type { Failure, Finding } from "./finding.ts";
import { hideAndSeek } from "./ignore.ts";
import type { CheckOptions } from "./options.ts";
import type { Block } from "./prose/block.ts";
import type { Context } from "./prose/context.ts";
import { directivesIn } from "./prose/directives.ts";
import {
	documentKindOf,
	learnedNames,
	peopleOf,
} from "./prose/document-kind.ts";
import { type Names, toNames } from "./prose/names.ts";
import {
	placeBlocks,
	sameTrail,
	startOfDocument,
	type Trail,
} from "./prose/place.ts";
import {
	type Language,
	resegment,
	type Segment,
	segmentsOf,
} from "./prose/segments.ts";
import type { Sentence } from "./prose/sentence.ts";
import type { Span } from "./prose/span.ts";
import {
	emptyTally,
	type Survey,
	surveyOf,
	type Tally,
	tallyUp,
} from "./prose/survey.ts";
import type { Reading } from "./reading.ts";

/** A segment with what is known of it. Offsets are those of the segment. */
interface Part {
	readonly segment: Segment;
	readonly surveys: readonly Survey[];
	readonly hasDirectives: boolean;
	entry: Trail;
	contexts: readonly Context[];
	exit: Trail;
	/** Of each block, by the epoch in which it was read. */
	readings: readonly BlockReading[];
	epoch: Epoch | undefined;
}

/**
 * A document that changes as it is typed. Its reading always equals that of a fresh document of the same text; a
 * change costs work in proportion to the segment it stands in.
 */
export class LiveDocument {
	#parts: Part[] = [];
	#length = 0;
	#options: CheckOptions;
	#language: Language;
	/** Names that were configured: part of every survey. */
	#configured: Names;
	/** The sum over the surveys of all parts, kept up by differences. */
	#tally: Tally = emptyTally();
	#epoch: Epoch | undefined;
	#reading: Reading | undefined;

	constructor(text: string, options: CheckOptions = {}) {
		this.#options = options;
		this.#language = options.language ?? "markdown";
		this.#configured = toNames(
			options.organisation ?? [],
			options.customers ?? [],
		);
		this.#length = text.length;
		this.#parts = segmentsOf(text, this.#language, true).map((segment) =>
			this.#toPart(segment),
		);
		this.#count(this.#parts, 1);
		this.#place(0);
	}

	get text(): string {
		return this.#parts.map((part) => part.segment.text).join("");
	}

	/** Replaces one span (UTF-16 offsets in the text as it is now; what lies outside is cut off). */
	replace(span: Span, text: string): void {
		const start = Math.max(0, Math.min(span.start, this.#length));
		const end = Math.max(start, Math.min(span.end, this.#length));
		let first = 0;
		let firstStart = 0;
		while (
			first < this.#parts.length - 1 &&
			firstStart + this.#lengthOf(first) <= start
		)
			firstStart += this.#lengthOf(first++);
		// A change at a seam may join what stands before it: "- a" and a new item below.
		if (first > 0 && start === firstStart)
			firstStart -= this.#lengthOf(--first);
		let last = first;
		let lastEnd = firstStart + this.#lengthOf(first);
		while (last < this.#parts.length - 1 && lastEnd < end)
			lastEnd += this.#lengthOf(++last);
		const old = this.#parts.slice(first, last + 1);
		const joined = old.map((part) => part.segment.text).join("");
		const changed =
			joined.slice(0, start - firstStart) +
			text +
			joined.slice(end - firstStart);
		const { segments, taken } = resegment(
			changed,
			this.#following(last + 1),
			this.#language,
			first === 0,
		);
		const replaced = this.#parts.slice(first, last + 1 + taken);
		const parts = segments.map((segment) => this.#toPart(segment, replaced));
		this.#count(replaced, -1);
		this.#count(parts, 1);
		this.#parts.splice(first, replaced.length, ...parts);
		this.#length += text.length - (end - start);
		this.#place(first);
		this.#reading = undefined;
	}

	/** New settings: everything is read again. */
	configure(options: CheckOptions): void {
		const text = this.text;
		this.#options = options;
		this.#language = options.language ?? "markdown";
		this.#configured = toNames(
			options.organisation ?? [],
			options.customers ?? [],
		);
		this.#epoch = undefined;
		this.#reading = undefined;
		this.#parts = segmentsOf(text, this.#language, true).map((segment) =>
			this.#toPart(segment),
		);
		this.#tally = emptyTally();
		this.#count(this.#parts, 1);
		this.#place(0);
	}

	get reading(): Reading {
		this.#reading ??= this.#read();
		return this.#reading;
	}

	/** Every sentence, read whether or not it holds a cue. `offset` is where its block starts in the document. */
	*sentences(): Generator<{
		readonly sentence: Sentence;
		readonly source: string;
		readonly offset: number;
	}> {
		const epoch = this.#epochFor(this.#tally);
		const mask = maskOf(this.#options);
		let offset = 0;
		for (const { segment, contexts } of this.#parts) {
			for (const [i, block] of segment.blocks.entries()) {
				const source = sourceOf(segment, block);
				for (const sentence of sentencesIn(
					mask(source),
					block,
					contexts[i] as Context,
					epoch,
				))
					yield { sentence, source, offset: offset + block.span.start };
			}
			offset += segment.text.length;
		}
	}

	#lengthOf(part: number): number {
		return this.#parts[part]?.segment.text.length ?? 0;
	}

	#following(from: number): Segment[] {
		return this.#parts.slice(from).map((part) => part.segment);
	}

	/** A part for a segment; blocks that stood in the replaced parts as they stand now keep their readings. */
	#toPart(segment: Segment, replaced: readonly Part[] = []): Part {
		const known = new Map<string, { survey: Survey }>();
		for (const part of replaced)
			part.segment.blocks.forEach((block, i) => {
				const survey = part.surveys[i];
				if (survey)
					known.set(surveyKey(block, sourceOf(part.segment, block)), {
						survey,
					});
			});
		return {
			segment,
			surveys: segment.blocks.map((block) => {
				const source = sourceOf(segment, block);
				return (
					known.get(surveyKey(block, source))?.survey ??
					surveyOf(source, block, this.#configured)
				);
			}),
			hasDirectives: segment.text.includes("outside-in-"),
			entry: startOfDocument,
			contexts: [],
			exit: startOfDocument,
			readings: replaced.flatMap((part) =>
				part.epoch === this.#epoch ? part.readings : [],
			),
			epoch: undefined,
		};
	}

	/** Gives the blocks their headings and lead-ins again, as far as a change reaches. */
	#place(from: number): void {
		let trail =
			from > 0 ? (this.#parts[from - 1] as Part).exit : startOfDocument;
		for (let i = from; i < this.#parts.length; i++) {
			const part = this.#parts[i] as Part;
			if (
				part.contexts.length === part.segment.blocks.length &&
				part.contexts.length > 0 &&
				sameTrail(part.entry, trail)
			)
				return;
			const placed = placeBlocks(part.segment.blocks, part.segment.text, trail);
			part.entry = trail;
			part.contexts = placed.contexts;
			part.exit = placed.trail;
			part.epoch = undefined;
			trail = placed.trail;
		}
	}

	#count(parts: readonly Part[], by: 1 | -1): void {
		for (const { surveys } of parts)
			for (const survey of surveys) tallyUp(this.#tally, survey, by);
	}

	#epochFor(tally: Tally): Epoch {
		const codeUnits = this.#parts.reduce(
			(sum, part) => sum + part.segment.codeUnits,
			0,
		);
		const kind =
			this.#options.documentKind ??
			documentKindOf(tally, codeUnits, this.#length);
		const inside = this.#options.organisation?.length
			? this.#options.organisation
			: learnedNames(tally);
		const people =
			this.#options.people ??
			this.#options.customers?.[0]?.toLowerCase() ??
			peopleOf(tally);
		const known = this.#epoch;
		if (
			known &&
			known.kind === kind &&
			known.options.people === people &&
			known.names.list.join("\n") === inside.join("\n")
		)
			return known;
		return {
			kind,
			names: toNames(inside, this.#options.customers ?? []),
			options: people ? { ...this.#options, people } : this.#options,
		};
	}

	#read(): Reading {
		const tally = this.#tally;
		const epoch = this.#epochFor(tally);
		this.#epoch = epoch;
		const findings: Finding[] = [];
		const failures: Failure[] = [];
		let offset = 0;
		for (const part of this.#parts) {
			if (part.epoch !== epoch) readPart(part, epoch);
			for (const reading of part.readings) {
				for (const finding of reading.findings)
					findings.push(movedBy(finding, offset + reading.start));
				for (const failure of reading.failures)
					failures.push({
						...failure,
						span: {
							start: failure.span.start + offset + reading.start,
							end: failure.span.end + offset + reading.start,
						},
					});
			}
			offset += part.segment.text.length;
		}
		findings.push(...this.#documentFindings(tally, epoch));
		findings.sort(
			(a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
		);
		return {
			documentKind: epoch.kind,
			findings: this.#withoutIgnored(findings),
			failures,
			balance: {
				organisation: tally.organisation,
				customers: tally.customers + tally.reader,
			},
			words: tally.words,
			names: {
				organisation: epoch.names.list,
				customers: this.#options.customers ?? [],
			},
		};
	}

	#documentFindings(tally: Tally, epoch: Epoch): Finding[] {
		let offset = 0;
		const parts = this.#parts.map((part) => {
			const at = offset;
			offset += part.segment.text.length;
			return {
				offset: at,
				blocks: part.segment.blocks,
				contexts: part.contexts,
				surveys: part.surveys,
				titleOf: (block: Block) => sourceOf(part.segment, block),
			};
		});
		return documentFindings(parts, tally, epoch);
	}

	#withoutIgnored(findings: readonly Finding[]): Finding[] {
		if (!this.#parts.some((part) => part.hasDirectives)) return [...findings];
		const text = this.text;
		return hideAndSeek(findings, directivesIn(text), text, this.#options.off);
	}
}

const sourceOf = (segment: Segment, { span }: Block): string =>
	segment.text.slice(span.start, span.end);

const surveyKey = ({ kind, level }: Block, source: string): string =>
	`${kind}${level}${source}`;

function readPart(part: Part, epoch: Epoch): void {
	const known = new Map(
		part.readings
			.filter((reading) => reading.epoch === epoch)
			.map((reading) => [reading.key, reading]),
	);
	part.readings = part.segment.blocks.map((block, i) => {
		const source = sourceOf(part.segment, block);
		const context = part.contexts[i] as Context;
		return readBlock({
			block,
			source,
			context,
			epoch,
			start: block.span.start,
			known,
		});
	});
	part.epoch = epoch;
}

const moved = (span: Span, by: number): Span => ({
	start: span.start + by,
	end: span.end + by,
});

const movedBy = (finding: Finding, by: number): Finding =>
	by === 0
		? finding
		: {
				...finding,
				span: moved(finding.span, by),
				rewrites: finding.rewrites.map((rewrite) => ({
					...rewrite,
					span: moved(rewrite.span, by),
				})),
				...(finding.nearby ? { nearby: moved(finding.nearby, by) } : {}),
			};
