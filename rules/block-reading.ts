import type { Epoch } from "./epoch.ts";
import type { Failure, Finding } from "./finding.ts";
import { holdsCue } from "./gate.ts";
import { catchesTheEye } from "./glance.ts";
import { judge } from "./judge.ts";
import type { CheckOptions } from "./options.ts";
import type { Block } from "./prose/block.ts";
import type { Context } from "./prose/context.ts";
import { type Masked, maskMarkdown, maskPlaintext } from "./prose/mask.ts";
import { customersIn, mentionBeside } from "./prose/nearby.ts";
import { type Sentence, toSentence } from "./prose/sentence.ts";
import { sentenceSpans } from "./prose/sentence-split.ts";
import type { Span } from "./prose/span.ts";
import { tokensAt } from "./prose/token.ts";
import { blanksIn, unfilledBlank } from "./unfilled-blank.ts";

/** What one block holds. Offsets are those of the block, so that a reading outlives what is typed around it. */
export interface BlockReading {
	/** Tells whether the reading still holds: the block, its text and its context. */
	readonly key: string;
	readonly epoch: Epoch;
	/** Where the block starts in its segment. */
	readonly start: number;
	readonly findings: readonly Finding[];
	readonly failures: readonly Failure[];
}

interface Request {
	readonly block: Block;
	readonly source: string;
	readonly context: Context;
	readonly epoch: Epoch;
	readonly start: number;
	/** Readings of blocks that stood here before. */
	readonly known: ReadonlyMap<string, BlockReading>;
	/** Sentences that were read a moment ago, where somebody types. */
	readonly quiet: QuietSentences | undefined;
}

/**
 * Sentences without a point. A sentence is judged by its words, its context and its epoch alone, so that what was
 * quiet a character ago, beside the sentence that is being typed, need not be read again.
 */
export class QuietSentences {
	readonly #known = new Set<string>();
	#epoch: Epoch | undefined;

	has(key: string, epoch: Epoch): boolean {
		return this.#epoch === epoch && this.#known.has(key);
	}

	add(key: string, epoch: Epoch): void {
		if (this.#epoch !== epoch || this.#known.size >= mostQuiet)
			this.#known.clear();
		this.#epoch = epoch;
		this.#known.add(key);
	}
}

/** More than the longest paragraphs have. */
const mostQuiet = 200;

const contextIds = new WeakMap<Context, number>();
let nextContextId = 0;

function contextId(context: Context): number {
	let id = contextIds.get(context);
	if (id === undefined) {
		id = nextContextId++;
		contextIds.set(context, id);
	}
	return id;
}

/** Reads a block, or takes the reading of the same block in the same place from before. */
export function readBlock({
	block,
	source,
	context,
	epoch,
	start,
	known,
	quiet,
}: Request): BlockReading {
	const key = `${block.kind}${block.level}.${contextId(context)}.${source}`;
	// To look a key up takes reading all of it.
	const before = known.size > 0 ? known.get(key) : undefined;
	if (before) return before.start === start ? before : { ...before, start };
	const findings: Finding[] = [];
	const failures: Failure[] = [];
	const setting = {
		kind: block.kind,
		context,
		documentKind: epoch.kind,
		names: epoch.names,
	};
	const gated = epoch.options.gated !== false;
	const cued = holdsCue(source, setting);
	const isRead = cued || !gated;
	if (isRead || source.includes("___")) {
		const masked = maskOf(epoch.options)(source);
		if (isRead) {
			const spans = sentenceSpans(masked.text);
			let customers: readonly Span[] | undefined;
			for (const span of spans) {
				const text = masked.text.slice(span.start, span.end);
				// Where a block holds a cue, its only sentence does.
				const isCued = cued && (spans.length === 1 || holdsCue(text, setting));
				if (gated && !isCued) continue;
				if (!catchesTheEye(text, setting)) continue;
				const words =
					quiet &&
					`${block.kind}.${contextId(context)}.${markedIn(masked, span)}.${text}\n${source.slice(span.start, span.end)}`;
				if (words && quiet.has(words, epoch)) continue;
				const sentence = readSentence(span, masked, block, context, epoch);
				if (!sentence) continue;
				const before = findings.length;
				const failed = failures.length;
				judge(sentence, source, epoch.options, findings, failures, isCued);
				const found = findings[before];
				if (words && !found && failures.length === failed)
					quiet.add(words, epoch);
				if (!found) continue;
				customers ??= customersIn(masked.text, epoch.names);
				const nearby = mentionBeside(customers, span);
				if (nearby) findings[before] = { ...found, nearby };
			}
		}
		if (!epoch.options.off?.has(unfilledBlank.id))
			findings.push(...blanksIn(source, masked));
	}
	return { key, epoch, start, findings, failures };
}

/** Where in a sentence somebody else speaks or no English stands: a quotation may open and close in sentences beside it. */
function markedIn({ quoted, opaque }: Masked, { start, end }: Span): string {
	let places = "";
	for (const stretches of [quoted, opaque]) {
		for (const stretch of stretches)
			if (stretch.start < end && stretch.end > start)
				places += `${Math.max(0, stretch.start - start)}-${Math.min(end, stretch.end) - start},`;
		places += ";";
	}
	return places;
}

/** How the markup of a language is blanked out. */
export const maskOf = ({
	language,
}: CheckOptions): ((source: string) => Masked) =>
	language === "plaintext" ? maskPlaintext : maskMarkdown;

/** The sentences of a masked block. */
export function* sentencesIn(
	masked: Masked,
	block: Pick<Block, "kind">,
	context: Context,
	epoch: Pick<Epoch, "kind" | "names">,
): Generator<Sentence> {
	for (const span of sentenceSpans(masked.text)) {
		const sentence = readSentence(span, masked, block, context, epoch);
		if (sentence) yield sentence;
	}
}

function readSentence(
	span: Span,
	masked: Masked,
	block: Pick<Block, "kind">,
	context: Context,
	{ kind, names }: Pick<Epoch, "kind" | "names">,
): Sentence | undefined {
	const text = masked.text.slice(span.start, span.end);
	const tokens = tokensAt(masked, span);
	return tokens.length > 0
		? toSentence(span, text, tokens, {
				kind: block.kind,
				context,
				documentKind: kind,
				names,
			})
		: undefined;
}
