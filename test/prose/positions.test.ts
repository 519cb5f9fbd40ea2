import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../rules/index.ts";
import { markdownBlocks } from "../../rules/prose/markdown.ts";

const oneOf = (...parts: string[]) => fc.constantFrom(...parts);

/** Sentences that are marked, in the many ways in which they may be dressed. */
const sentence = oneOf(
	"We need to hire two reps.",
	"**We** need to hire _two_ reps.",
	'We [need to](https://example.org/we?need=to "We") hire.',
	"We&nbsp;need to hire caf&eacute; staff.",
	"We need\tto hire `two` reps.",
	"We\\_ need to \\*hire\\* reps.",
	"We’re thrilled to announce dark mode 🎉.",
	"Our platform allows you to export re\u0301sume\u0301s.",
	"With one <b>click</b>, our platform allows you to export reports.",
	"~~Not~~ We believe the new layout is clearer.",
	"👩‍👩‍👧 We are the leading provider of payroll.",
	"Grow ARR by 40%.",
	"We are a customer-first company[^1].",
	"{{< note >}} We need to agree :tada: on a budget.",
	"“Quiet,” said Ana. We must finish the migration.",
);
const calm = oneOf(
	"Rain fell.",
	"It is 🌧️ outside.",
	"Naïve cafés e\u0301 &amp; more.",
	"See https://example.org/we_need_to for it.",
	"",
);
const prose = fc
	.array(fc.oneof({ weight: 2, arbitrary: sentence }, calm), {
		minLength: 1,
		maxLength: 3,
	})
	.chain((sentences) =>
		oneOf(" ", "  ", "\n").map((gap) => sentences.filter(Boolean).join(gap)),
	);
const line = prose.map((text) => text.replaceAll("\n", " "));

const block = fc.oneof(
	prose,
	line.map((text) => `# ${text}`),
	line.map((text) => `### ${text} ###`),
	line.map((text) => `${text}\n======`),
	line.map((text) => `${text}\n---`),
	fc
		.tuple(line, line, oneOf("- ", "* ", "1. ", "- [ ] "))
		.map(([one, two, mark]) => `${mark}${one}\n${mark}${two}`),
	fc
		.tuple(line, line)
		.map(([outer, inner]) => `- ${outer}\n\n\t- ${inner}\n\t  1) ${inner}`),
	line.map((text) => `> ${text}\n>\n> - ${text}`),
	fc
		.tuple(line, line)
		.map(
			([one, two]) =>
				`| Head | Line |\n|:--|--:|\n| ${one} | ${two} |\n| \\| ${two} | |`,
		),
	line.map((text) => `\`\`\`md\n${text}\n\`\`\``),
	line.map((text) => `<!-- ${text} -->`),
);

const document = fc
	.record({
		top: oneOf("", "\uFEFF", "---\ntitle: We need to hire\n---\n\n"),
		blocks: fc.array(block, { minLength: 1, maxLength: 6 }),
		lineEnd: oneOf("\n", "\r\n", "\r"),
	})
	.map(({ top, blocks, lineEnd }) =>
		(top + blocks.join("\n\n")).replaceAll("\n", lineEnd),
	);

const runs = { numRuns: 150 };

const words = (text: string): string => text.replace(/\s+/g, " ");

describe("Wherever a sentence stands", () => {
	it("the words that a finding quotes are those of its span", () => {
		let seen = 0;
		fc.assert(
			fc.property(document, (text) => {
				for (const { ruleId, span, cues } of check(text, {
					off: new Set([
						"no-customer",
						"inside-out-balance",
						"section-without-customer",
						"product-over-problem",
					]),
				}).findings) {
					seen++;
					expect([ruleId, words(text.slice(span.start, span.end))]).toEqual([
						ruleId,
						cues[0],
					]);
				}
			}),
			runs,
		);
		expect(seen).toBeGreaterThan(100);
	});

	it("nothing is cut through: no pair of surrogates, no word", () => {
		fc.assert(
			fc.property(document, (text) => {
				for (const { span } of check(text).findings)
					for (const at of [span.start, span.end])
						expect(text.slice(at - 1, at + 1)).not.toMatch(
							/^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|\p{L}\p{L})$/u,
						);
			}),
			runs,
		);
	});

	it("rewrites stay within the block of their finding", () => {
		let seen = 0;
		fc.assert(
			fc.property(document, (text) => {
				const { blocks } = markdownBlocks(text, true);
				for (const { span, rewrites } of check(text).findings) {
					const home = blocks.find(
						(candidate) =>
							candidate.span.start <= span.start &&
							span.end <= candidate.span.end,
					);
					expect(home).toBeDefined();
					for (const rewrite of rewrites) {
						seen++;
						expect(rewrite.span.start).toBeGreaterThanOrEqual(
							home?.span.start ?? 0,
						);
						expect(rewrite.span.end).toBeLessThanOrEqual(home?.span.end ?? 0);
					}
				}
			}),
			runs,
		);
		expect(seen).toBeGreaterThan(100);
	});

	it("a rewrite leaves every other block as it is", () => {
		fc.assert(
			fc.property(document, (text) => {
				const before = prosesOf(text);
				for (const { ruleId, span, rewrites } of check(text).findings) {
					if (ruleId === "section-without-customer") continue;
					const home = before.findIndex(
						(candidate) =>
							candidate.start <= span.start && span.end <= candidate.end,
					);
					for (const rewrite of rewrites) {
						const after = prosesOf(
							text.slice(0, rewrite.span.start) +
								rewrite.text +
								text.slice(rewrite.span.end),
						);
						expect(after.slice(0, home).map(({ source }) => source)).toEqual(
							before.slice(0, home).map(({ source }) => source),
						);
						const behind = before.length - home - 1;
						expect(
							after.slice(after.length - behind).map(({ source }) => source),
						).toEqual(before.slice(home + 1).map(({ source }) => source));
					}
				}
			}),
			runs,
		);
	});
});

const prosesOf = (text: string) =>
	markdownBlocks(text, true).blocks.map(({ span }) => ({
		...span,
		source: text.slice(span.start, span.end),
	}));
