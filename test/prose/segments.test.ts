import fc from "fast-check";
import { expect, test } from "vitest";
import { markdownBlocks } from "../../rules/prose/markdown.ts";
import { segmentsOf } from "../../rules/prose/segments.ts";

const pieces = [
	"# Goals\n\n",
	"We ship on Friday.\nIt rains.\n\n",
	"- one\n- two\n\n  still two\n",
	"1. first\n\n2. second\n\n",
	"```\nWe need code.\n```\n\n",
	"~~~\nopen to the end\n\n",
	"> quoted\nlazily\n\n",
	"| a | b |\n|---|---|\n| c | d |\n\n",
	"Setext\n===\n\n",
	"<div>\n\nInside.\n\n</div>\n\n",
	"<!-- a comment\n\nof two paragraphs -->\n\n",
	"    indented code\n\n",
	"---\n",
	"[link]: https://example.org\n\n",
	`${"A line without an end. ".repeat(300)}\n`,
];

test("a long text is cut where nothing runs over, and has the blocks of the whole", () => {
	fc.assert(
		fc.property(
			fc.array(
				fc.record({
					piece: fc.constantFrom(...pieces),
					times: fc.constantFrom(1, 3, 400),
				}),
				{ minLength: 20, maxLength: 60 },
			),
			(parts) => {
				const text = parts
					.map(({ piece, times }) =>
						// A fence that opens again and again would take everything behind it.
						piece.repeat(piece.startsWith("~~~") ? 1 : times).slice(0, 90_000),
					)
					.join("");
				const segments = segmentsOf(text, "markdown", true);
				expect(segments.map((segment) => segment.text).join("")).toBe(text);
				let offset = 0;
				const blocks = segments.flatMap((segment) => {
					const at = offset;
					offset += segment.text.length;
					return segment.blocks.map(({ kind, level, span }) => ({
						kind,
						level,
						span: { start: span.start + at, end: span.end + at },
					}));
				});
				expect(blocks).toEqual(markdownBlocks(text, true).blocks);
			},
		),
		{ numRuns: 30 },
	);
}, 120_000);
