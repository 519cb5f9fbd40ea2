import type { Span } from "./span.ts";

/** An instruction in a comment: <!-- outside-in-disable-next-line internal-need -- agreed with the board --> */
export interface Directive {
	readonly span: Span;
	readonly reach: "rest" | "line" | "next-line" | "end";
	/** Rule ids; empty means every rule. */
	readonly rules: readonly string[];
}

const pattern =
	/(?:<!--|\{\/\*)\s*outside-in-(disable-next-line|disable-line|disable|enable)\b([\s\S]*?)(?:-->|\*\/\})/g;

const reaches = {
	disable: "rest",
	"disable-line": "line",
	"disable-next-line": "next-line",
	enable: "end",
} as const;

/** The directives in a stretch of source. One that stands in code shows how to write it, and does nothing. */
export function directivesIn(source: string): Directive[] {
	if (!source.includes("outside-in-")) return [];
	const fenced = fencedIn(source);
	return [...source.matchAll(pattern)]
		.filter(({ index }) => !isCode(source, index, fenced))
		.map((match) => ({
			span: { start: match.index, end: match.index + match[0].length },
			reach: reaches[match[1] as keyof typeof reaches],
			rules:
				(match[2] ?? "")
					.split("--", 1)[0]
					?.split(/[\s,]+/)
					.filter((word) => /^[a-z][a-z-]+$/.test(word)) ?? [],
		}));
}

/** Fenced blocks, also in lists and quotations; one that is never closed goes on to the end. */
function fencedIn(source: string): Span[] {
	const blocks: Span[] = [];
	let open: { start: number; fence: string } | undefined;
	for (const { index, 1: fence = "", 2: info = "" } of source.matchAll(
		/^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*(`{3,}|~{3,})([^\n]*)$/gm,
	)) {
		if (open === undefined) open = { start: index, fence };
		else if (fence.startsWith(open.fence) && info.trim() === "") {
			blocks.push({ start: open.start, end: index });
			open = undefined;
		}
	}
	return open ? [...blocks, { start: open.start, end: source.length }] : blocks;
}

/** In a fenced block, or behind a backtick that is still open on its line. */
function isCode(source: string, at: number, fenced: readonly Span[]): boolean {
	if (fenced.some(({ start, end }) => start <= at && at < end)) return true;
	const line = source.slice(source.lastIndexOf("\n", at - 1) + 1, at);
	return (line.match(/`+/g) ?? []).length % 2 === 1;
}

/** The stretch of the document that a directive hides: lines are those of the text. */
export function hiddenBy(
	directive: Directive,
	text: (span: Span) => string,
	length: number,
	following: readonly Directive[],
): Span {
	const { span, reach, rules } = directive;
	if (reach === "line") {
		const before = text({
			start: Math.max(0, span.start - 4000),
			end: span.start,
		});
		return {
			start: span.start - (before.length - 1 - before.lastIndexOf("\n")),
			end: span.end,
		};
	}
	if (reach === "next-line") {
		const after = text({
			start: span.end,
			end: Math.min(length, span.end + 4000),
		});
		const line = /^[^\n]*\n\s*([^\n]*)/.exec(after);
		return {
			start: span.end,
			end: span.end + (line ? line[0].length : after.length),
		};
	}
	const end = following.find(
		(later) =>
			later.reach === "end" &&
			(later.rules.length === 0 ||
				rules.every((rule) => later.rules.includes(rule))),
	);
	return { start: span.end, end: end ? end.span.start : length };
}
