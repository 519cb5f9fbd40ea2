import type { Span } from "../rules/index.ts";
import type { Replacement } from "./text-edits.ts";

const directive = "outside-in-disable-next-line";
const reason = "reason";

/** How a comment begins and ends: MDX knows no other than its own. */
const marks = {
	html: ["<!--", "-->"],
	mdx: ["{/*", "*/}"],
} as const;
type CommentForm = keyof typeof marks;

/**
 * Hides one finding by a comment on the line above. A comment on a line of its own would cut a paragraph, a list or
 * a table in two, so there it goes to the end of the line above. Undefined where no comment can stand.
 */
export function ignoreHere(
	text: string,
	span: Span,
	ruleId: string,
	form: CommentForm = "html",
): Replacement | undefined {
	const [open, close] = marks[form];
	const comment = `${open} ${directive} ${ruleId} -- ${reason} ${close}`;
	// In MDX a comment is a word like others, until a blank line ends its paragraph.
	const ownLine = `${comment}\n${form === "mdx" ? "\n" : ""}`;
	const lineStart = startOfLine(text, span.start);
	if (lineStart === 0) return insertion(0, ownLine);

	const above = lineAbove(text, lineStart);
	const aboveText = text.slice(above.start, above.end);
	const present = aboveText.lastIndexOf(directive);
	if (present !== -1) {
		const rulesEnd = above.start + present + directive.length;
		return insertion(rulesEnd, ` ${ruleId}`);
	}
	if (/^\s*\|?[\s:|-]*-[\s:|-]*$/u.test(aboveText) && aboveText.includes("|")) {
		return undefined;
	}
	if (aboveText.trim() === "" || isRule(aboveText)) {
		const indent = /^[\t ]*/u.exec(text.slice(lineStart))?.[0] ?? "";
		return insertion(lineStart, `${indent}${ownLine}`);
	}
	const row = /\s*\|\s*$/u.exec(aboveText);
	if (row && /^\s*\|/u.test(aboveText)) {
		return insertion(above.start + row.index, ` ${comment}`);
	}
	return insertion(above.start + aboveText.trimEnd().length, ` ${comment}`);
}

/** Turns a rule off for a whole document, under the front matter if there is any. */
export function ignoreInFile(
	text: string,
	ruleId: string,
	form: CommentForm = "html",
): Replacement {
	const [open, close] = marks[form];
	const frontMatter =
		/^\uFEFF?---[\t ]*\r?\n[\s\S]*?\n---[\t ]*(?:\r?\n|$)/u.exec(text);
	const byteOrderMark = text.startsWith("\uFEFF") ? 1 : 0;
	const at = frontMatter?.[0].length ?? byteOrderMark;
	const lineBreak = at > byteOrderMark && text[at - 1] !== "\n" ? "\n" : "";
	return insertion(
		at,
		`${lineBreak}${open} outside-in-disable ${ruleId} ${close}\n`,
	);
}

/** A heading, a fence or a line across the page: the next line starts something new. */
const isRule = (line: string): boolean =>
	/^\s*(?:#{1,6}\s|```|~~~|(?:[-*_]\s*){3,}$|={2,}\s*$|<)/u.test(line);

const insertion = (at: number, text: string): Replacement => ({
	span: { start: at, end: at },
	text,
	...(text.includes(`-- ${reason} `) ? { toFill: reason } : {}),
});

const startOfLine = (text: string, offset: number): number =>
	Math.max(
		text.lastIndexOf("\n", offset - 1),
		text.lastIndexOf("\r", offset - 1),
	) + 1;

function lineAbove(text: string, lineStart: number): Span {
	const end = lineStart - (text.startsWith("\r\n", lineStart - 2) ? 2 : 1);
	return { start: startOfLine(text, end), end };
}
