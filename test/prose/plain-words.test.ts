import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import type { Nodes } from "nlcst";
import { describe, expect, it } from "vitest";
import { LiveDocument } from "../../rules/live.ts";
import { plainPieces } from "../../rules/prose/plain-words.ts";
import { parseEnglish } from "../../rules/prose/token.ts";

/** Where retext-english cuts: starts and ends, the ends of marks negated. */
function grammarPieces(text: string): number[] {
	const pieces: number[] = [];
	const visit = (node: Nodes): void => {
		if (node.type === "WhiteSpaceNode") return;
		const start = node.position?.start.offset ?? 0;
		const end = node.position?.end.offset ?? 0;
		if (node.type === "WordNode") pieces.push(start, end);
		else if ("children" in node) node.children.forEach(visit);
		else pieces.push(start, -end);
	};
	visit(parseEnglish(text));
	return pieces;
}

const cut = (text: string): string | undefined => {
	const pieces = plainPieces(text, 0, text.length);
	return pieces
		?.flatMap((start, i) =>
			i % 2 === 0 ? [text.slice(start, Math.abs(pieces[i + 1] ?? 0))] : [],
		)
		.join("|");
};

describe("plain English", () => {
	it.each([
		["We need a new system.", "We|need|a|new|system|."],
		["It's up 12.5% to £3,000!", "It's|up|12.5|%|to|£|3|,|000|!"],
		["Pre- and post-sale co-op visits", "Pre-|and|post-sale|co-op|visits"],
		[
			"The riders' map (new) is here...",
			"The|riders|'|map|(|new|)|is|here|...",
		],
	])("%s", (text, expected) => {
		expect(cut(text)).toBe(expected);
	});

	it.each([
		"Open until Sept. in all halls.",
		"The U.S. team",
		"Rock 'n' roll",
		"R&D and A/B tests",
		"Norf. and Calif.",
		"See e.g. page 4.",
		"日本語",
	])("leaves to the grammar: %s", (text) => {
		expect(plainPieces(text, 0, text.length)).toBeUndefined();
	});

	it("is cut as by retext-english, whatever is typed", () => {
		const piece = fc.constantFrom(
			..."we,need,a,new,CRM,it's,riders',co-op,pre-,3.5,10,U.S.,etc.,Sept,Calif,key,m,'til,and/or,R&D,no,Mr,don't,“so”,é,x_y,a@b.c".split(
				",",
			),
			...Array.from(" .,;:!?-'\"()%$£–—…/&+#_@=*[]~→✅"),
		);
		fc.assert(
			fc.property(
				fc.array(fc.tuple(piece, fc.constantFrom("", " ", " ")), {
					minLength: 1,
					maxLength: 14,
				}),
				(parts) => {
					const text = parts.flat().join("").trim();
					const pieces = plainPieces(text, 0, text.length);
					if (pieces) expect(pieces).toEqual(grammarPieces(text));
				},
			),
			{ numRuns: 4000 },
		);
	});

	it("most sentences of documents are plain, and are cut as by retext-english", () => {
		let sentences = 0;
		let plain = 0;
		for (const name of readdirSync("samples")) {
			const document = new LiveDocument(
				readFileSync(`samples/${name}`, "utf8"),
			);
			for (const { sentence } of document.sentences()) {
				const { text } = sentence;
				sentences++;
				const pieces = plainPieces(text, 0, text.length);
				if (!pieces) continue;
				plain++;
				expect(pieces, text).toEqual(grammarPieces(text));
			}
		}
		expect(plain / sentences).toBeGreaterThan(0.7);
	});
});
