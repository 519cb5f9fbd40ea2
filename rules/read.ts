import type { CheckOptions, DocumentKind } from "./options.ts";
import type { Block, Blocks } from "./prose/block.ts";
import {
	type Context,
	contextOf,
	type LeadIn,
	leadInOf,
} from "./prose/context.ts";
import { documentKindOf, learnedNames } from "./prose/document-kind.ts";
import { markdownBlocks } from "./prose/markdown.ts";
import { type Masked, maskMarkdown, maskPlaintext } from "./prose/mask.ts";
import { type Names, toNames } from "./prose/names.ts";
import { plaintextBlocks } from "./prose/plaintext.ts";
import { type Sentence, toSentence } from "./prose/sentence.ts";
import { sentenceSpans } from "./prose/sentence-split.ts";
import {
	emptyTally,
	type Survey,
	surveyOf,
	type Tally,
	tallyUp,
} from "./prose/survey.ts";
import { parseEnglish, tokensIn } from "./prose/token.ts";

export interface ReadBlock extends Block {
	readonly source: string;
	readonly context: Context;
	readonly survey: Survey;
}

/** A document split, surveyed and placed: everything but the grammar. */
export interface ReadDocument {
	readonly blocks: readonly ReadBlock[];
	readonly tally: Tally;
	readonly kind: DocumentKind;
	readonly names: Names;
}

export const splitterOf = (
	options: CheckOptions,
): ((text: string) => Blocks) =>
	options.language === "plaintext" ? plaintextBlocks : markdownBlocks;
export const maskOf = (options: CheckOptions): ((source: string) => Masked) =>
	options.language === "plaintext" ? maskPlaintext : maskMarkdown;

export function readDocument(
	text: string,
	options: CheckOptions,
): ReadDocument {
	const { blocks, codeUnits } = splitterOf(options)(text);
	const configured = toNames(
		options.organisation ?? [],
		options.customers ?? [],
	);
	const tally = emptyTally();
	const headings: { level: number; text: string }[] = [];
	let lead: LeadIn = "none";
	const leads: LeadIn[] = [];
	const read: ReadBlock[] = [];
	for (const block of blocks) {
		const source = text.slice(block.span.start, block.span.end);
		const survey = surveyOf(source, block, configured);
		tallyUp(tally, survey);
		if (block.kind === "heading") {
			while (
				headings.length > 0 &&
				(headings.at(-1)?.level ?? 0) >= block.level
			)
				headings.pop();
			read.push({
				...block,
				source,
				survey,
				context: contextOf(headings.map((heading) => heading.text)),
			});
			headings.push({
				level: block.level,
				text: source.replace(/^#+\s*|\s*#+\s*$/g, ""),
			});
			lead = "none";
			leads.length = 0;
			continue;
		}
		if (block.kind === "item") {
			leads.length = Math.min(leads.length, block.level);
			const above = block.level > 1 ? (leads[block.level - 1] ?? lead) : lead;
			read.push({
				...block,
				source,
				survey,
				context: contextOf(
					headings.map((heading) => heading.text),
					above,
				),
			});
			const own = leadInOf(source.slice(-160));
			leads[block.level] = own === "none" ? above : own;
			continue;
		}
		read.push({
			...block,
			source,
			survey,
			context: contextOf(
				headings.map((heading) => heading.text),
				block.kind === "paragraph" && block.level > 0 ? lead : "none",
			),
		});
		if (block.kind === "paragraph" && block.level === 0)
			lead = leadInOf(source.slice(-160));
	}
	const kind =
		options.documentKind ?? documentKindOf(tally, codeUnits, text.length);
	const learned = options.organisation?.length
		? options.organisation
		: learnedNames(tally);
	return {
		blocks: read,
		tally,
		kind,
		names: toNames(learned, options.customers ?? []),
	};
}

/** The sentences of one block. */
export function* sentencesIn(
	block: ReadBlock,
	masked: Masked,
	document: Pick<ReadDocument, "kind" | "names">,
): Generator<Sentence> {
	for (const span of sentenceSpans(masked.text)) {
		const text = masked.text.slice(span.start, span.end);
		const tokens = tokensIn(parseEnglish(text), masked, span.start);
		if (tokens.length === 0) continue;
		yield toSentence(span, text, tokens, {
			kind: block.kind,
			context: block.context,
			documentKind: document.kind,
			names: document.names,
		});
	}
}
