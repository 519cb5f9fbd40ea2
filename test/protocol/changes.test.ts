import fc from "fast-check";
import { expect, test } from "vitest";
import { check } from "../../rules/index.ts";
import { OpenDocument } from "../../server/open-documents.ts";

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

test("whatever an editor changes, findings belong to the text it now shows", () => {
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
					check(document.text.getText()).findings,
				);
				for (const { span } of document.findings) {
					expect(span.end).toBeLessThanOrEqual(document.text.getText().length);
				}
			},
		),
		{ numRuns: 300 },
	);
});
