import { GFM, type MarkdownParser, parser } from "@lezer/markdown";
import type { Block, Blocks } from "./block.ts";
import type { Span } from "./span.ts";

/** GitHub's Markdown with all inline syntax. */
export const inlineParser: MarkdownParser = parser.configure(GFM);

/** Block structure alone: inline syntax is read later, and only where prose holds a cue. */
const blockParser = inlineParser.configure({
	remove: [
		"Escape",
		"Entity",
		"InlineCode",
		"HTMLTag",
		"Emphasis",
		"HardBreak",
		"Link",
		"Image",
		"LinkEnd",
		"Strikethrough",
		"Autolink",
	],
});

// Nothing is left that it could find, and it would look at every character.
blockParser.parseInline = () => [];

const codeNodes = new Set([
	"FencedCode",
	"CodeBlock",
	"HTMLBlock",
	"CommentBlock",
	"ProcessingInstructionBlock",
	"LinkReference",
]);

/** Someone else speaks in them, or nobody does. */
const skippedNodes = new Set([
	...codeNodes,
	"Blockquote",
	"HorizontalRule",
	"TableDelimiter",
]);

const headingLevel = /^(?:ATX|Setext)Heading(\d)$/;

/** MDX: imports, exports and components are code, though Markdown takes them for paragraphs. */
const mdxLine =
	/^(?:import\s.+\sfrom\s|import\s+["']|export\s+(?:const|default|function|let)\b|<[A-Z/]|\{\/?\*|:::)/;

/** Hugo, Jekyll and Jinja tags that stand alone. */
const templateLine = /^\{[{%]/;

/** Whether a text starts as front matter does, closed or not. */
export const opensFrontMatter = (text: string): boolean =>
	frontMatterFence.test(text);

const frontMatterFence = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n/;

/** The length of YAML or TOML front matter at the start of a text, 0 where there is none. */
export function frontMatterLength(text: string): number {
	const fence = frontMatterFence.exec(text);
	if (!fence?.[1]) return 0;
	const close = new RegExp(
		`^${fence[1] === "---" ? "(?:---|\\.\\.\\.)" : "\\+\\+\\+"}[ \\t]*(?:\\r?\\n|$)`,
		"m",
	);
	const rest = text.slice(fence[0].length);
	const end = close.exec(rest);
	return end ? fence[0].length + end.index + end[0].length : 0;
}

/**
 * The prose of a Markdown text, or of a part of one that starts at a seam; only `atStart` may front matter stand.
 * Quotations, code, HTML and front matter are no prose of the writer's. */
export function markdownBlocks(text: string, atStart: boolean): Blocks {
	const offset = atStart ? frontMatterLength(text) : 0;
	const source = offset > 0 ? text.slice(offset) : text;
	const blocks: Block[] = [];
	const seams: number[] = [];
	const comments: Span[] = [];
	const code: Span[] = offset > 0 ? [{ start: 0, end: offset }] : [];
	let lists = 0;
	let items = 0;
	let firstInItem = false;
	/** How many nodes stand around the next one. */
	let depth = 0;
	let inTableHeader = false;

	blockParser.parse(source).iterate({
		enter(node) {
			const { name, from, to } = node;
			// An indented block starts behind its indentation; a part of the text must start before it.
			if (depth === 1)
				seams.push(source.lastIndexOf("\n", from - 1) + 1 + offset);
			if (name === "CommentBlock")
				comments.push({ start: from + offset, end: to + offset });
			if (codeNodes.has(name))
				code.push({ start: from + offset, end: to + offset });
			if (skippedNodes.has(name)) return false;
			if (name === "BulletList" || name === "OrderedList") lists++;
			else if (name === "TableHeader") inTableHeader = true;
			else if (name === "ListItem") {
				items++;
				firstInItem = true;
			} else if (name === "Paragraph" || name === "Task") {
				const line = source.slice(from, Math.min(to, from + 200));
				if (mdxLine.test(line) || templateLine.test(line)) {
					code.push({ start: from + offset, end: to + offset });
					return false;
				}
				blocks.push({
					kind: items > 0 && firstInItem ? "item" : "paragraph",
					span: { start: from + offset, end: to + offset },
					level: lists,
				});
				firstInItem = false;
				return false;
			} else if (name === "TableCell") {
				blocks.push({
					kind: "cell",
					span: { start: from + offset, end: to + offset },
					level: inTableHeader ? 1 : 0,
				});
				return false;
			} else {
				const level = headingLevel.exec(name)?.[1];
				if (level) {
					blocks.push({
						kind: "heading",
						span: { start: from + offset, end: to + offset },
						level: Number(level),
					});
					return false;
				}
			}
			depth++;
			return true;
		},
		leave({ name }) {
			depth--;
			if (name === "BulletList" || name === "OrderedList") lists--;
			else if (name === "TableHeader") inTableHeader = false;
			else if (name === "ListItem") {
				items--;
				firstInItem = false;
			}
		},
	});
	return { blocks, seams, comments, code };
}
