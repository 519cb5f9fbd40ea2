import {
	type BlockReading,
	maskOf,
	QuietSentences,
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
import { documentKindOf, learnedNames } from "./prose/document-kind.ts";
import { type Names, toNames } from "./prose/names.ts";
import { addressesReaders, mostServed } from "./prose/people-served.ts";
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
	/** Where the segment starts in the document. */
	offset: number;
	readonly blocks: readonly Block[];
	readonly surveys: readonly Survey[];
	readonly hasDirectives: boolean;
	entry: Trail;
	contexts: readonly Context[];
	exit: Trail;
	/** Of each block, by the epoch in which it was read. */
	readings: readonly BlockReading[];
	epoch: Epoch | undefined;
	findings: number;
	failures: number;
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
	/** Sums over all parts, kept up by differences. */
	#tally: Tally = emptyTally();
	#codeUnits = 0;
	#partsWithDirectives = 0;
	#epoch: Epoch | undefined;
	#reading: Reading | undefined;
	#documentFindings: readonly Finding[] | undefined;
	readonly #quiet = new QuietSentences();

	constructor(text: string, options: CheckOptions = {}) {
		this.#options = options;
		this.#language = options.language ?? "markdown";
		this.#configured = toNames(
			options.organisation ?? [],
			options.customers ?? [],
		);
		this.#length = text.length;
		this.#cut(text);
	}

	get text(): string {
		return this.#parts.map((part) => part.segment.text).join("");
	}

	/** Replaces one span (UTF-16 offsets in the text as it is now; what lies outside is cut off). */
	replace(span: Span, text: string): void {
		const start = Math.max(0, Math.min(span.start, this.#length));
		const end = Math.max(start, Math.min(span.end, this.#length));
		let first = this.#partAt(start);
		// A change at a seam may join what stands before it: "- a" and a new item below.
		if (first > 0 && start === this.#parts[first]?.offset) first--;
		let last = first;
		while (
			last < this.#parts.length - 1 &&
			(this.#parts[last + 1]?.offset ?? 0) < end
		)
			last++;
		const firstStart = this.#parts[first]?.offset ?? 0;
		const old = this.#parts.slice(first, last + 1);
		const joined = old.map((part) => part.segment.text).join("");
		const changed =
			joined.slice(0, start - firstStart) +
			text +
			joined.slice(end - firstStart);
		const { segments, taken } = resegment(
			changed,
			(from, to) =>
				this.#parts
					.slice(last + 1 + from, last + 1 + to)
					.map((part) => part.segment),
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
		this.#forget();
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
		this.#forget();
		this.#cut(text);
	}

	get reading(): Reading {
		this.#reading ??= this.#read();
		return this.#reading;
	}

	/** The first findings in the order of the text, and how many there are in all. What stands further down costs nothing. */
	foremost(most: number): {
		readonly findings: readonly Finding[];
		readonly total: number;
	} {
		if (this.#reading || this.#partsWithDirectives > 0) {
			const { findings } = this.reading;
			return { findings: findings.slice(0, most), total: findings.length };
		}
		const ofDocument = this.#readParts();
		const findings: Finding[] = [];
		let reach = 0;
		for (const part of this.#parts) {
			if (findings.length >= most) break;
			if (part.findings > 0) addFindings(part, findings);
			reach = part.offset + part.segment.text.length;
		}
		findings.push(...ofDocument.filter(({ span }) => span.start < reach));
		return {
			findings: findings.sort(inOrder).slice(0, most),
			total: this.#parts.reduce(
				(sum, part) => sum + part.findings,
				ofDocument.length,
			),
		};
	}

	/** What went wrong in the reading. */
	get failures(): readonly Failure[] {
		this.#readParts();
		return this.#parts.flatMap((part) =>
			part.failures > 0 ? failuresOf(part) : [],
		);
	}

	/** Every sentence, read whether or not it holds a cue. `offset` is where its block starts in the document. */
	*sentences(): Generator<{
		readonly sentence: Sentence;
		readonly source: string;
		readonly offset: number;
	}> {
		const epoch = this.#epochFor(this.#tally);
		const mask = maskOf(this.#options);
		for (const { segment, contexts, offset } of this.#parts)
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
	}

	#cut(text: string): void {
		this.#parts = segmentsOf(text, this.#language, true).map((segment) =>
			this.#toPart(segment),
		);
		this.#tally = emptyTally();
		this.#codeUnits = 0;
		this.#partsWithDirectives = 0;
		this.#count(this.#parts, 1);
		this.#place(0);
	}

	#forget(): void {
		this.#reading = undefined;
		this.#documentFindings = undefined;
	}

	/** The part that holds an offset. */
	#partAt(offset: number): number {
		let low = 0;
		let high = this.#parts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.#parts[middle]?.offset ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return Math.max(0, low);
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
			offset: 0,
			blocks: segment.blocks,
			surveys: segment.blocks.map((block) => {
				const source = sourceOf(segment, block);
				// To look a key up takes reading all of it.
				const before =
					known.size > 0 ? known.get(surveyKey(block, source)) : undefined;
				return before?.survey ?? surveyOf(source, block, this.#configured);
			}),
			hasDirectives: segment.text.includes("outside-in-"),
			entry: startOfDocument,
			contexts: [],
			exit: startOfDocument,
			readings: replaced.flatMap((part) =>
				part.epoch === this.#epoch ? part.readings : [],
			),
			epoch: undefined,
			findings: 0,
			failures: 0,
		};
	}

	/** Gives the parts their places again, and the blocks their headings and lead-ins as far as a change reaches. */
	#place(from: number): void {
		let offset = from > 0 ? endOf(this.#parts[from - 1] as Part) : 0;
		for (let i = from; i < this.#parts.length; i++) {
			const part = this.#parts[i] as Part;
			part.offset = offset;
			offset += part.segment.text.length;
		}
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
		for (const { surveys, segment, hasDirectives } of parts) {
			for (const survey of surveys) tallyUp(this.#tally, survey, by);
			this.#codeUnits += segment.codeUnits * by;
			if (hasDirectives) this.#partsWithDirectives += by;
		}
	}

	#epochFor(tally: Tally): Epoch {
		const kind =
			this.#options.documentKind ??
			documentKindOf(tally, this.#codeUnits, this.#length);
		const inside = this.#options.organisation?.length
			? this.#options.organisation
			: learnedNames(tally);
		const people =
			this.#options.people ??
			this.#options.customers?.[0]?.toLowerCase() ??
			mostServed(tally);
		const addresses = this.#options.addresses ?? addressesReaders(tally);
		const known = this.#epoch;
		if (
			known &&
			known.kind === kind &&
			known.options.people === people &&
			known.options.addresses === addresses &&
			known.names.list.join("\n") === inside.join("\n")
		)
			return known;
		return {
			kind,
			names: toNames(inside, this.#options.customers ?? []),
			options: {
				...this.#options,
				...(addresses === undefined ? {} : { addresses }),
				...(people ? { people } : {}),
			},
		};
	}

	/** Reads what is not read yet, and hands back what is found in the document as a whole. */
	#readParts(): readonly Finding[] {
		if (this.#documentFindings) return this.#documentFindings;
		const epoch = this.#epochFor(this.#tally);
		// Whoever types changes a sentence; those beside it were read a moment ago.
		const isTyped = this.#epoch === epoch;
		this.#epoch = epoch;
		for (const part of this.#parts)
			if (part.epoch !== epoch)
				readPart(part, epoch, isTyped ? this.#quiet : undefined);
		this.#documentFindings = documentFindings(this.#parts, this.#tally, epoch);
		return this.#documentFindings;
	}

	#read(): Reading {
		const findings: Finding[] = [];
		const ofDocument = this.#readParts();
		for (const part of this.#parts)
			if (part.findings > 0) addFindings(part, findings);
		findings.push(...ofDocument);
		findings.sort(inOrder);
		const tally = this.#tally;
		const epoch = this.#epoch as Epoch;
		return {
			documentKind: epoch.kind,
			findings: this.#withoutIgnored(findings),
			failures: this.failures,
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

	#withoutIgnored(findings: readonly Finding[]): Finding[] {
		if (this.#partsWithDirectives === 0) return [...findings];
		const text = this.text;
		return hideAndSeek(findings, directivesIn(text), text, this.#options.off);
	}
}

const sourceOf = (segment: Segment, { span }: Block): string =>
	segment.text.slice(span.start, span.end);

const surveyKey = ({ kind, level }: Block, source: string): string =>
	`${kind}${level}${source}`;

const endOf = ({ offset, segment }: Part): number =>
	offset + segment.text.length;

const inOrder = (a: Finding, b: Finding): number =>
	a.span.start - b.span.start || a.span.end - b.span.end;

function readPart(
	part: Part,
	epoch: Epoch,
	quiet: QuietSentences | undefined,
): void {
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
			quiet,
		});
	});
	part.epoch = epoch;
	part.findings = 0;
	part.failures = 0;
	for (const { findings, failures } of part.readings) {
		part.findings += findings.length;
		part.failures += failures.length;
	}
}

function addFindings({ offset, readings }: Part, to: Finding[]): void {
	for (const { findings, start } of readings)
		for (const finding of findings) to.push(movedBy(finding, offset + start));
}

const failuresOf = ({ offset, readings }: Part): Failure[] =>
	readings.flatMap(({ failures, start }) =>
		failures.map((failure) => ({
			...failure,
			span: moved(failure.span, offset + start),
		})),
	);

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
