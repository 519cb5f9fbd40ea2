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

/** The directives in a stretch of source. */
export function directivesIn(source: string): Directive[] {
	if (!source.includes("outside-in-")) return [];
	return [...source.matchAll(pattern)].map((match) => ({
		span: { start: match.index, end: match.index + match[0].length },
		reach: reaches[match[1] as keyof typeof reaches],
		rules:
			(match[2] ?? "")
				.split("--", 1)[0]
				?.split(/[\s,]+/)
				.filter((word) => /^[a-z][a-z-]+$/.test(word)) ?? [],
	}));
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
