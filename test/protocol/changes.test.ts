import fc from "fast-check";
import { expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { check } from "../../rules/index.ts";
import { Lines } from "../../server/lines.ts";
import { OpenDocument } from "../../server/open-documents.ts";
import { toRange, toSpan } from "../../server/to-range.ts";

const pieces = [
	"We need to hire.",
	"Acme lets you pay. ",
	"🙂",
	"e\u0301",
	"\r\n",
	"\n",
	"\r",
	"\n\n",
	"# Goals\n",
	"- Grow revenue by 40%\n",
	"```\n",
	"> ",
	"<!-- outside-in-disable-next-line -->\n",
	" ",
	"| a | b |\n|---|---|\n",
];

const text = fc
	.array(fc.constantFrom(...pieces), { maxLength: 12 })
	.map((some) => some.join(""));

/** Also positions that do not exist, as editors send them for "to the end". */
const position = fc.record({
	line: fc.integer({ min: 0, max: 14 }),
	character: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constant(9_999)),
});

const change = fc.oneof(
	{
		weight: 9,
		arbitrary: fc.record({
			range: fc.record({ start: position, end: position }),
			text,
		}),
	},
	{ weight: 1, arbitrary: fc.record({ text }) },
);

test("whatever an editor changes, findings belong to the text it now shows", {
	timeout: 60_000,
}, () => {
	fc.assert(
		fc.property(
			text,
			fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), {
				maxLength: 6,
			}),
			(opened, edits) => {
				const document = new OpenDocument({
					uri: "untitled:a",
					languageId: "markdown",
					version: 1,
					text: opened,
				});
				for (const [index, changes] of edits.entries()) {
					void document.reading;
					document.change(changes, index + 2);
				}
				expect(document.reading.findings).toEqual(
					check(document.text).findings,
				);
				for (const { span } of document.findings) {
					expect(span.end).toBeLessThanOrEqual(document.text.length);
				}
			},
		),
		{ numRuns: 150 },
	);
});

test("positions are those that every editor means, after any change", {
	timeout: 60_000,
}, () => {
	fc.assert(
		fc.property(
			text,
			fc.array(fc.record({ start: position, end: position, text }), {
				maxLength: 6,
			}),
			(opened, edits) => {
				const lines = new Lines(opened);
				const model = TextDocument.create("", "", 0, opened);
				for (const [index, { start, end, text }] of edits.entries()) {
					const span = toSpan(lines, { start, end });
					expect(span.start).toBe(
						Math.min(model.offsetAt(start), model.offsetAt(end)),
					);
					const range = toRange(lines, span);
					lines.replace(span, text);
					const whole = TextDocument.applyEdits(model, [
						{ range, newText: text },
					]);
					TextDocument.update(model, [{ text: whole }], index + 1);
					expect(lines.whole).toBe(whole);
					expect(lines.length).toBe(whole.length);
				}
				for (let offset = 0; offset <= lines.length; offset += 1) {
					expect(lines.positionAt(offset)).toEqual(model.positionAt(offset));
				}
			},
		),
		{ numRuns: 500 },
	);
});

test("a very long paste comes in whole", () => {
	const lines = new Lines("first\nlast");
	lines.replace({ start: 6, end: 6 }, "line\r\n".repeat(50_000));
	expect(lines.positionAt(lines.length)).toEqual({
		line: 50_001,
		character: 4,
	});
	expect(lines.offsetAt({ line: 50_000, character: 99 })).toBe(
		6 + 49_999 * 6 + 4,
	);
});
