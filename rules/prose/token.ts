import type { Nodes, Root } from "nlcst";
import retextEnglish from "retext-english";
import { unified } from "unified";
import type { Masked } from "./mask.ts";
import { contains, type Span } from "./span.ts";

/** A word, a number or a mark. Contractions are two tokens: "we" and "'ll". */
export interface Token {
	/** As it stands, quotation marks and apostrophes straight. */
	readonly text: string;
	/** Lower case, contractions spelled out: "'ll" is "will", "n't" is "not". */
	readonly lower: string;
	/** In the block. */
	readonly span: Span;
	/** opaque: code, an address: something that is not English. */
	readonly kind: "word" | "number" | "mark" | "opaque";
	/** Between quotation marks: somebody else speaks. */
	readonly quoted: boolean;
}

const english = unified().use(retextEnglish).freeze();

/** The English tree of a stretch of prose. */
export const parseEnglish = (text: string): Root => english.parse(text);

const contraction = /^(.+?)(n't|'(?:ll|re|ve|m|d|s))$/i;

const spelledOut: Readonly<Record<string, string>> = {
	"'ll": "will",
	"'re": "are",
	"'ve": "have",
	"'m": "am",
	"'d": "would",
	"n't": "not",
};

const isHosts = new Set([
	"it",
	"that",
	"he",
	"she",
	"there",
	"here",
	"what",
	"where",
	"who",
	"how",
	"this",
	"everything",
]);

/** The words that stand under one sentence or paragraph of an English tree, `offset` being where its text starts in the block. */
export function tokensIn(tree: Nodes, masked: Masked, offset: number): Token[] {
	const tokens: Token[] = [];
	const add = (start: number, end: number, lower?: string): void => {
		const text = masked.text.slice(start, end);
		const span = { start, end };
		tokens.push({
			text,
			lower: lower ?? text.toLowerCase(),
			span,
			kind: masked.opaque.some((code) => contains(code, span))
				? "opaque"
				: /^[$€£#~+-]?\d/.test(text)
					? "number"
					: /[\p{L}\p{N}]/u.test(text)
						? "word"
						: "mark",
			quoted: masked.quoted.some((speech) => contains(speech, span)),
		});
	};
	const visit = (node: Nodes): void => {
		if (node.type === "WhiteSpaceNode") return;
		const start = (node.position?.start.offset ?? 0) + offset;
		const end = (node.position?.end.offset ?? 0) + offset;
		if (node.type === "WordNode") {
			const text = masked.text.slice(start, end);
			const lower = text.toLowerCase();
			const parts = contraction.exec(text);
			if (lower === "cannot") {
				add(start, start + 3, "can");
				add(start + 3, end, "not");
			} else if (parts?.[1] && parts[2]) {
				const cut = start + parts[1].length;
				const host = parts[1].toLowerCase();
				const tail = parts[2].toLowerCase();
				add(
					start,
					cut,
					host === "wo"
						? "will"
						: host === "ca"
							? "can"
							: host === "sha"
								? "shall"
								: host,
				);
				add(
					cut,
					end,
					tail === "'s"
						? host === "let"
							? "us"
							: isHosts.has(host)
								? "is"
								: "'s"
						: spelledOut[tail],
				);
			} else add(start, end);
		} else if ("children" in node)
			for (const child of node.children) visit(child);
		else add(start, end);
	};
	visit(tree);
	return tokens;
}
