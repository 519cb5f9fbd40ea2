import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check, LiveDocument, type Reading } from "../../rules/index.ts";

/** Markdown that opens, closes and joins things, so that an edit reaches far. */
const snippets = [
	"\n",
	"\n\n",
	"\r\n",
	" ",
	"- ",
	"  - ",
	"1. ",
	"# ",
	"## Goals\n\n",
	"```\n",
	"~~~\n",
	"> ",
	"| a | b |\n|---|---|\n| c | d |\n",
	"<!--",
	"-->",
	"<div>\n",
	"---\n",
	"    ",
	"**",
	"`",
	"“",
	"”",
	'"',
	"🎉",
	"é",
	"&amp;",
	"\\*",
	"We need to hire two reps.",
	"We're thrilled to announce dark mode.\n",
	"This quarter we will:\n\n",
	"Our platform allows you to export.",
	"Customers told us so.",
	"<!-- outside-in-disable-next-line -->\n",
	"___",
];

const own = `---\ntitle: Plan\n---\n# Plan for the year\n\nWe need to revamp our CRM. Customers asked for it.\n\n## Goals\n\n- Hire two reps\n- Grow revenue by 20%\n  - Launch in Spain\n\nThis quarter we will:\n\n1. Ship the new app\n2. Rework pricing\n\n\`\`\`\nWe need to skip this.\n\`\`\`\n\n> We need to skip this too.\n\n| Item | Owner |\n|---|---|\n| Rebuild the site | Ana |\n\nSetext\n======\n\nWe're thrilled to announce that exports now finish in seconds.\n`;

const folder = "../shared/perspective/docs";
/** Real documents where they are at hand; the test has texts of its own too. */
const real = existsSync(folder)
	? readdirSync(folder).flatMap((kind) =>
			readdirSync(`${folder}/${kind}`)
				.slice(0, 3)
				.map((file) =>
					readFileSync(`${folder}/${kind}/${file}`, "utf8").slice(0, 6000),
				),
		)
	: [];
const texts = [own, own.replaceAll("\n", "\r\n"), own.repeat(10), "", ...real];

const plain = ({ findings, documentKind, balance, words }: Reading) => ({
	findings,
	documentKind,
	balance,
	words,
});

describe("a document that is typed in", () => {
	for (const language of ["markdown", "plaintext"] as const)
		it(`reads like a fresh one after any edits (${language})`, () => {
			fc.assert(
				fc.property(
					fc.constantFrom(...texts),
					fc.array(
						fc.record({
							at: fc.nat(),
							length: fc.oneof(fc.nat(3), fc.nat(400)),
							text: fc.oneof(
								fc.constantFrom(...snippets),
								fc.string({ maxLength: 5 }),
								fc.constant(""),
							),
						}),
						{ minLength: 1, maxLength: 6 },
					),
					(text, edits) => {
						const live = new LiveDocument(text, { language });
						live.reading;
						let now = text;
						for (const edit of edits) {
							const start = edit.at % (now.length + 1);
							const end = Math.min(now.length, start + edit.length);
							live.replace({ start, end }, edit.text);
							now = now.slice(0, start) + edit.text + now.slice(end);
							expect(live.text).toBe(now);
							const fresh = check(now, { language });
							const most = edit.at % 9;
							expect(live.foremost(most)).toEqual({
								findings: fresh.findings.slice(0, most),
								total: fresh.findings.length,
							});
							expect(plain(live.reading)).toEqual(plain(fresh));
						}
					},
				),
				{ numRuns: 40 },
			);
		}, 120_000);

	it("reads what follows again where the quotation it stood in is gone", () => {
		const live = new LiveDocument(
			"They “met in March. We need to revamp our CRM by the autumn.\n",
		);
		live.reading;
		live.replace({ start: 4, end: 4 }, " all");
		expect(live.reading.findings).toEqual([]);
		live.replace({ start: 9, end: 10 }, "");
		const fresh = check(live.text);
		expect(fresh.findings).toHaveLength(1);
		expect(plain(live.reading)).toEqual(plain(fresh));
	});

	it("reads like a fresh one after every letter", () => {
		fc.assert(
			fc.property(
				fc.constantFrom(own, ...real),
				fc.nat(),
				fc.constantFrom(
					" We need to hire. Customers told us",
					" It is done.\n\n## Goals\n\n- Grow",
					"” she said. “We are thrilled to",
				),
				(text, at, typed) => {
					const start = at % (text.length + 1);
					const live = new LiveDocument(text);
					live.reading;
					for (let letters = 1; letters <= typed.length; letters++) {
						const place = start + letters - 1;
						live.replace(
							{ start: place, end: place },
							typed.charAt(letters - 1),
						);
						const now =
							text.slice(0, start) +
							typed.slice(0, letters) +
							text.slice(start);
						expect(live.foremost(1_000).findings).toEqual(check(now).findings);
					}
				},
			),
			{ numRuns: 12 },
		);
	}, 120_000);
});
