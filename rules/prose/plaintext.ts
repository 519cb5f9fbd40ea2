import type { Block, Blocks } from "./block.ts";
import type { Span } from "./span.ts";

const bullet = /^[ \t]*(?:[-*+•◦▪–—]|\(?\d{1,3}[.)]|\(?[a-z][.)])[ \t]+/;
const numberedHeading = /^[ \t]*\d{1,2}(?:\.\d{1,2})*[.)]?[ \t]+\S/;
const rule = /^[ \t]*[-=_*~#]{3,}[ \t]*$/;
const mailHeader = /^(?:From|To|Cc|Bcc|Date|Sent|Reply-To):/i;
const comment = /^[ \t]*<!--.*-->[ \t]*$/;
const quoted = /^[ \t]*>/;
const sentenceEnd = /[.!?:;,][)"'”’]*$/;

/** A line shorter than this does not look like one that was wrapped by hand. */
const wrapWidth = 55;

/** The prose of a plain text: paragraphs, list items, headings as people type them. */
export function plaintextBlocks(text: string): Blocks {
	const blocks: Block[] = [];
	const seams: number[] = [];
	const comments: Span[] = [];
	const code: Span[] = [];
	let open: { kind: Block["kind"]; start: number; end: number } | undefined;
	let previousLength = 0;
	let previousBlank = true;

	const close = (): void => {
		if (!open) return;
		blocks.push({
			kind: open.kind,
			span: { start: open.start, end: open.end },
			level: open.kind === "paragraph" ? 0 : 1,
		});
		open = undefined;
	};

	const lines = /[^\r\n]*(?:\r\n|\r|\n|$)/g;
	const nextLine = /[^\r\n]*/y;
	for (let match = lines.exec(text); match?.[0]; match = lines.exec(text)) {
		const at = match.index;
		const line = match[0].replace(/[\r\n]+$/, "");
		const trimmed = line.trim();
		const start = at + line.length - line.trimStart().length;
		const end = at + line.trimEnd().length;
		if (
			trimmed === "" ||
			rule.test(line) ||
			quoted.test(line) ||
			comment.test(line) ||
			mailHeader.test(line)
		) {
			close();
			if (trimmed !== "") code.push({ start: at, end: at + line.length });
			if (comment.test(line)) comments.push({ start, end });
			previousBlank = true;
			previousLength = 0;
			continue;
		}
		const marker = bullet.exec(line);
		nextLine.lastIndex = lines.lastIndex;
		const next = nextLine.exec(text)?.[0] ?? "";
		const headingLike =
			previousBlank &&
			trimmed.length <= 70 &&
			!sentenceEnd.test(trimmed) &&
			(numberedHeading.test(line) || !marker) &&
			(next.trim() === "" ||
				rule.test(next) ||
				trimmed === trimmed.toUpperCase());
		if (headingLike && /\p{L}/u.test(trimmed)) {
			close();
			seams.push(at);
			blocks.push({ kind: "heading", span: { start, end }, level: 2 });
		} else if (marker) {
			close();
			if (previousBlank) seams.push(at);
			open = { kind: "item", start: at + marker[0].length, end };
		} else if (open && continues(previousLength, trimmed, open.kind, line)) {
			open.end = end;
		} else {
			close();
			if (previousBlank) seams.push(at);
			open = { kind: "paragraph", start, end };
		}
		previousLength = line.trimEnd().length;
		previousBlank = false;
	}
	close();
	return { blocks, seams, comments, code };
}

/** Whether a line goes on with the one before: it was wrapped by hand, or is indented under its bullet. */
function continues(
	previousLength: number,
	trimmed: string,
	kind: Block["kind"],
	line: string,
): boolean {
	if (previousLength >= wrapWidth) return true;
	if (kind === "item" && /^[ \t]{2,}/.test(line)) return true;
	return /^[a-z(,;]/.test(trimmed);
}
