import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CheckOptions, check } from "../../rules/index.ts";
import {
	ingForm,
	participleForm,
	pastForm,
	thirdPerson,
	verbReading,
} from "../../rules/prose/verb-forms.ts";
import { applied, faultsIn } from "./faults.ts";

const oneOf = (...words: string[]) => fc.constantFrom(...words);

const thing = oneOf(
	"dark mode",
	"[offline maps](https://example.org/maps)",
	"**a booking page**",
	"our annual report",
	"`--watch` mode[^1]",
	"a café in Leith",
	"two new clinics",
	"the “quiet hour”",
	"a survey about parking (five questions)",
	"maps, lists and boards",
	"_an archive_ that goes back to 1820",
);
const doer = oneOf("We", "we", "Kite", "Our team", "The museum", "**Kite**");
const opening = oneOf(
	"",
	"Today, ",
	"In May, ",
	"Also, ",
	"With version 3, ",
	"Gordon: ",
	"*Note:* ",
);
const tail = oneOf(
	"",
	" for everyone",
	" in June",
	", and more is to come",
	" – at last",
	" last month",
	" to save time",
	" (see below)",
);
// A line that introduces a list is left out: what it says decides how the items below are read.
const end = oneOf(".", "!", "");
const bullet = oneOf("", "- ", "1. ", "## ", "- [ ] ", "> ");

const news = fc
	.tuple(
		opening,
		doer,
		oneOf(
			" have added ",
			" launched ",
			"’ve fixed ",
			" are thrilled to announce ",
			" are happy to share that you can use ",
			" improved ",
			" have removed ",
			" are launching ",
			" now have ",
			" replaced the till with ",
			" finished building ",
			" opened ",
		),
		thing,
		tail,
		end,
	)
	.map((parts) => parts.join(""));
const gift = fc
	.tuple(
		opening,
		doer,
		oneOf(
			" offers ",
			" provide ",
			" includes ",
			" comes with ",
			" supports ",
			" also features ",
		),
		thing,
		tail,
		end,
	)
	.map((parts) => parts.join(""));
const permission = fc
	.tuple(
		opening,
		oneOf(
			"Kite",
			"Our app",
			"The [portal](https://example.org)",
			"This",
			"It",
			"**Boards**",
			"*Kite Pro*",
		),
		oneOf(
			" lets ",
			" allows ",
			" enables ",
			" will let ",
			" helps ",
			" makes it easy for ",
		),
		oneOf(
			"you",
			"users",
			"our customers",
			"support teams",
			"anyone",
			"residents of *Leith*",
		),
		oneOf(" to ", " "),
		oneOf(
			"share their files",
			"book a desk, cancel it and get their money back",
			"use `kite build`[^2]",
			"track orders and integrates with **Outlook**",
		),
		tail,
		end,
	)
	.map((parts) => parts.join(""));
const plan = fc
	.tuple(
		opening,
		oneOf(
			"We need to ",
			"We will ",
			"Our goal is to ",
			"We must ",
			"",
			"The team wants to ",
			"It is critical that we ",
		),
		oneOf(
			"publish ",
			"hire ",
			"modernise ",
			"grow ",
			"launch ",
			"convert ",
			"raise ",
		),
		oneOf(
			"the booking engine",
			"two nurses",
			"ARR by 40%",
			"more free users",
			"[the minutes](https://example.org)",
			"a mobile app",
			"our NPS from 12 to 40",
		),
		tail,
		end,
	)
	.map((parts) => parts.join(""));
const boast = oneOf(
	"We are the leading provider of payroll.",
	"We believe that **the new layout** is clearer.",
	"We put patients at the heart of everything we do.",
	"Our award-winning team is second to none!",
	"Our users need better search.",
	"We think most members will love `kite`[^1].",
);
const sentence = fc.oneof(news, gift, permission, plan, boast);
const block = fc
	.tuple(bullet, fc.array(sentence, { minLength: 1, maxLength: 3 }))
	.map(([mark, sentences]) => mark + sentences.join(" "));
const text = fc
	.tuple(
		oneOf("", "# Release notes\n\n", "# Roadmap\n\n", "# Minutes\n\n"),
		fc.array(block, { minLength: 1, maxLength: 4 }),
	)
	.map(([title, blocks]) => title + blocks.join("\n\n"));
const settings: fc.Arbitrary<CheckOptions> = fc.record({
	voice: fc.constantFrom("auto" as const, "you" as const, "customers" as const),
	language: fc.constantFrom("markdown" as const, "plaintext" as const),
	// Given, not guessed: a guess at either may change with any word, and with it the reading of other sentences.
	organisation: fc.constant(["Kite"]),
	documentKind: fc.constantFrom(
		"general" as const,
		"announcement" as const,
		"plan" as const,
		"report" as const,
		"sales" as const,
	),
	strictness: fc.constantFrom("balanced" as const, "strict" as const),
});

describe("what every rewrite promises", { timeout: 60_000 }, () => {
	it("over sentences put together at random", () => {
		fc.assert(
			fc.property(text, settings, (document, options) => {
				expect([...faultsIn(document, options)]).toEqual([]);
			}),
			{ numRuns: 150 },
		);
	});

	it("every finding of a sentence gets at least one rewrite, at most three, complete ones first or behind one draft", () => {
		fc.assert(
			fc.property(text, settings, (document, options) => {
				for (const { rewrites, ruleId } of check(document, options).findings) {
					if (ruleId === "unfilled-blank" || isAboutDocuments(ruleId)) continue;
					expect(rewrites.length).toBeGreaterThan(0);
					expect(rewrites.length).toBeLessThanOrEqual(3);
					const kinds = rewrites.map(({ kind }) => kind).join(" ");
					// What is only done inside is asked about before it is taken out.
					expect(kinds).toMatch(/^(?:draft ?)?(?:complete ?)*(?:draft ?)*$/);
					for (const { kind, safe, text: words } of rewrites) {
						if (safe) expect(kind).toBe("complete");
						expect(words.includes("___")).toBe(
							kind === "draft" && words.includes("___"),
						);
					}
				}
			}),
			{ numRuns: 100 },
		);
	});

	it("safe rewrites need one pass: what they leave behind holds no more of them", () => {
		fc.assert(
			fc.property(text, settings, (document, options) => {
				const safeIn = (words: string) =>
					check(words, options).findings.flatMap((finding) => {
						const [first] = finding.rewrites;
						return first?.safe ? [first] : [];
					});
				const fixed = safeIn(document)
					.sort((a, b) => b.span.start - a.span.start)
					.reduce(applied, document);
				expect(safeIn(fixed)).toEqual([]);
			}),
			{ numRuns: 100 },
		);
	});
});

const isAboutDocuments = (ruleId: string): boolean =>
	/^(?:no-customer|inside-out-balance|section-without-customer|product-over-problem)$/.test(
		ruleId,
	);

/** Labelled documents for study lie beside the project on the machines where it is made; elsewhere the sentences above must do. */
const study = join(import.meta.dirname, "../../../shared/perspective/docs");

describe.runIf(existsSync(study))(
	"over real documents, where they are at hand",
	{ timeout: 60_000 },
	() => {
		const files = readdirSync(study, { recursive: true, encoding: "utf8" })
			.filter((name) => /\.(?:md|txt)$/.test(name))
			.sort()
			.filter((_, index) => index % 12 === 0);
		it.each(files)("%s", (file) => {
			const words = readFileSync(join(study, file), "utf8");
			expect([
				...faultsIn(words, {
					language: file.endsWith(".txt") ? "plaintext" : "markdown",
				}),
			]).toEqual([]);
		});
	},
);

/** The words that turns, grammar and lexicon are made of. */
const ownWords = new Set(
	["turns", "rewrite", "lexicon"]
		.flatMap((room) => {
			const folder = join(import.meta.dirname, "../../rules", room);
			return readdirSync(folder)
				.filter((name) => name.endsWith(".ts"))
				.map((name) => readFileSync(join(folder, name), "utf8"));
		})
		.join(" ")
		.toLowerCase()
		.match(/\p{L}+/gu),
);

it("no rewrite brings a word of its own: all come from the sentence, the lexicon or the settings", {
	timeout: 60_000,
}, () => {
	fc.assert(
		fc.property(text, settings, (document, options) => {
			const given = new Set(document.toLowerCase().match(/\p{L}+/gu));
			const inflected = new Set(
				[...given].flatMap((word) => {
					const base = verbReading(word)?.lemma ?? word;
					return [
						participleForm(base),
						ingForm(base),
						pastForm(base),
						thirdPerson(base),
					];
				}),
			);
			for (const { rewrites } of check(document, options).findings)
				for (const rewrite of rewrites)
					for (const word of rewrite.text.toLowerCase().match(/\p{L}+/gu) ?? [])
						expect(
							given.has(word) || inflected.has(word) || ownWords.has(word),
							word,
						).toBe(true);
		}),
		{ numRuns: 60 },
	);
});
