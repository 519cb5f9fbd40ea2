import { GFM, parser } from "@lezer/markdown";
import {
	type CheckOptions,
	type Finding,
	LiveDocument,
	type Rewrite,
	type Span,
} from "../../rules/index.ts";

/** A rewrite that broke a promise, with the promise it broke. */
export interface Fault {
	readonly promise: string;
	readonly ruleId: string;
	readonly before: string;
	readonly after: string;
}

/** What a reader of a rewrite sees: the whole lines that it stands in, before and after. */
const linesAround = (text: string, { start, end }: Span): string =>
	text.slice(
		text.lastIndexOf("\n", start - 1) + 1,
		text.indexOf("\n", end) < 0 ? text.length : text.indexOf("\n", end),
	);

export const applied = (text: string, { span, text: words }: Rewrite): string =>
	text.slice(0, span.start) + words + text.slice(span.end);

/** Whether one finding, moved by what a rewrite added, is another. */
const sameAs = (a: Finding, b: Finding, by: number): boolean =>
	a.ruleId === b.ruleId &&
	a.span.start + by === b.span.start &&
	a.span.end + by === b.span.end;

const markdown = parser.configure(GFM);

/** Blanks filled in: until then their underscores may pair with others. */
const filled = (text: string): string => text.replaceAll("___", "xxx");

const blocks =
	/^(?:Document|Paragraph|ATXHeading|SetextHeading|BulletList|OrderedList|ListItem|Blockquote|Table|FencedCode|CodeBlock|HTMLBlock|HorizontalRule|LinkReference|Task)/;

/** The blocks of a document's Markdown, and where everything stands that a stretch does not touch. */
function structureOutside(text: string, { start, end }: Span): string[] {
	const nodes: string[] = [];
	markdown.parse(text).iterate({
		enter: ({ name, from, to }) => {
			if (to < start) nodes.push(`${name} ${from} ${to}`);
			else if (from > end) nodes.push(`${name} ${from - end} ${to - end}`);
			else if (blocks.test(name)) nodes.push(name);
		},
	});
	return nodes;
}

const ofDocuments =
	/^(?:no-customer|inside-out-balance|section-without-customer|product-over-problem)$/;

const count = (text: string, mark: RegExp): number =>
	text.match(mark)?.length ?? 0;

/** Promises about the words alone. */
function* wordFaults(before: string, after: string): Generator<string> {
	if (
		/\bundefined\b|\bnull\b|\bNaN\b/.test(after) &&
		!/\bundefined\b|\bnull\b|\bNaN\b/.test(before)
	)
		yield "no undefined";
	if (count(after, /\S {2,}(?=\S)/g) > count(before, /\S {2,}(?=\S)/g))
		yield "no double spaces";
	if (count(after, / [.,;:!?](?:\s|$)/g) > count(before, / [.,;:!?](?:\s|$)/g))
		yield "no space before punctuation";
	const doubled = /\b(?!(?:that|had|___)\b)([\p{L}’']+) \1\b/giu;
	if (count(after, doubled) > count(before, doubled)) yield "no doubled words";
	for (const [open, close] of [
		[/\(/g, /\)/g],
		[/\[/g, /\]/g],
		[/“/g, /”/g],
	] as const)
		if (
			count(after, open) - count(after, close) !==
			count(before, open) - count(before, close)
		)
			yield "brackets and quotation marks balance as before";
	for (const mark of [/\*\*/g, /(?<!_)__(?!_)/g, /~~/g, /`/g, /"/g])
		if ((count(after, mark) - count(before, mark)) % 2 !== 0)
			yield "emphasis, code and quotation marks stay in pairs";
	for (const carried of before.match(/\]\([^)]+\)|\[\^[^\]]+\]|`[^`]+`/g) ?? [])
		if (!after.includes(carried))
			yield "links, footnotes and code are carried over";
	const opening = /^(?:[\s>#*_[\]"“(-]|\d+\.)*(\p{L})/u;
	const first = after.includes("___") ? "" : (opening.exec(after)?.[1] ?? "");
	if (
		/^\p{Lu}/u.test(opening.exec(before)?.[1] ?? "") &&
		/^\p{Ll}/u.test(first) &&
		!/^(?:[\s>#*_[\]"“(-]|\d+\.)*\p{Ll}+\p{Lu}/u.test(after)
	)
		yield "no lower-case starts";
}

const headingsIn = (document: LiveDocument): string =>
	[...document.sentences()]
		.filter(({ sentence }) => sentence.kind === "heading")
		.map(({ sentence }) => sentence.text)
		.join("\n");

/** Every promise that a document's rewrites break: complete ones applied and read again, drafts as words. */
export function* faultsIn(
	text: string,
	options: CheckOptions = {},
): Generator<Fault> {
	const document = new LiveDocument(text, options);
	const { findings, documentKind } = document.reading;
	const headings = headingsIn(document);
	for (const finding of findings) {
		for (const rewrite of finding.rewrites) {
			const { span, kind } = rewrite;
			const after = applied(text, rewrite);
			const by = rewrite.text.length - (span.end - span.start);
			const written = { start: span.start, end: span.end + by };
			const seen = {
				before: linesAround(text, span),
				after: linesAround(after, written),
			};
			const fault = (promise: string): Fault => ({
				promise,
				ruleId: finding.ruleId,
				...seen,
			});
			for (const promise of wordFaults(seen.before, seen.after))
				yield fault(promise);
			const isMarkdown = options.language !== "plaintext";
			// A line for a whole document is a paragraph of its own.
			if (ofDocuments.test(finding.ruleId)) continue;
			if (
				isMarkdown &&
				structureOutside(filled(text), span).join("\n") !==
					structureOutside(filled(after), written).join("\n")
			)
				yield fault("the Markdown outside stays as it was");
			if (kind !== "complete") {
				if (!rewrite.text.includes("___") && rewrite.safe)
					yield fault("a draft is never safe");
				continue;
			}
			if (rewrite.text.includes("___"))
				yield fault("a complete rewrite has no blanks");
			document.replace(span, rewrite.text);
			// Headings, and the kind of the document, tell how the lines elsewhere are to be read.
			const readsAlike =
				document.reading.documentKind === documentKind &&
				headingsIn(document) === headings;
			for (const found of document.reading.findings) {
				const elsewhere =
					found.span.end <= written.start || found.span.start >= written.end;
				if (elsewhere && !readsAlike) continue;
				const isOld = findings.some(
					(old) =>
						old !== finding &&
						(sameAs(old, found, 0) || sameAs(old, found, by)),
				);
				if (isOld || ofDocuments.test(found.ruleId)) continue;
				yield fault(
					found.ruleId === finding.ruleId
						? "the same rule no longer fires"
						: `no other rule newly fires (${found.ruleId})`,
				);
			}
			document.replace(written, text.slice(span.start, span.end));
		}
	}
}
