import type { Nodes, Root } from "nlcst";
import retextEnglish from "retext-english";
import { unified } from "unified";
import type { Masked } from "./mask.ts";
import { plainPieces } from "./plain-words.ts";
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

/** The words of one sentence of a masked block. */
export function tokensAt(masked: Masked, span: Span): Token[] {
	const pieces = plainPieces(masked.text, span.start, span.end);
	if (!pieces)
		return tokensIn(
			parseEnglish(masked.text.slice(span.start, span.end)),
			masked,
			span.start,
		);
	const tokens: Token[] = [];
	for (let i = 0; i < pieces.length; i += 2) {
		const start = pieces[i] as number;
		const end = pieces[i + 1] as number;
		if (end < 0) addToken(tokens, masked, start, -end);
		else addWord(tokens, masked, start, end);
	}
	return tokens;
}

/** The words that stand under one sentence or paragraph of an English tree, `offset` being where its text starts in the block. */
export function tokensIn(tree: Nodes, masked: Masked, offset: number): Token[] {
	const tokens: Token[] = [];
	const visit = (node: Nodes): void => {
		if (node.type === "WhiteSpaceNode") return;
		const start = (node.position?.start.offset ?? 0) + offset;
		const end = (node.position?.end.offset ?? 0) + offset;
		if (node.type === "WordNode") addWord(tokens, masked, start, end);
		else if ("children" in node)
			for (const child of node.children) visit(child);
		else addToken(tokens, masked, start, end);
	};
	visit(tree);
	return tokens;
}

function addToken(
	tokens: Token[],
	{ text: all, opaque, quoted }: Masked,
	start: number,
	end: number,
	lower?: string,
): void {
	const text = all.slice(start, end);
	const span = { start, end };
	tokens.push({
		text,
		lower: lower ?? text.toLowerCase(),
		span,
		kind: opaque.some((code) => contains(code, span))
			? "opaque"
			: /^[$€£#~+-]?\d/.test(text)
				? "number"
				: /[\p{L}\p{N}]/u.test(text)
					? "word"
					: "mark",
		quoted: quoted.some((speech) => contains(speech, span)),
	});
}

/** A word, or the two of a contraction. */
function addWord(
	tokens: Token[],
	masked: Masked,
	start: number,
	end: number,
): void {
	const text = masked.text.slice(start, end);
	if (/^cannot$/i.test(text)) {
		addToken(tokens, masked, start, start + 3, "can");
		addToken(tokens, masked, start + 3, end, "not");
		return;
	}
	const parts = text.includes("'") ? contraction.exec(text) : null;
	if (!parts?.[1] || !parts[2]) {
		addToken(tokens, masked, start, end);
		return;
	}
	const cut = start + parts[1].length;
	const host = parts[1].toLowerCase();
	const tail = parts[2].toLowerCase();
	addToken(tokens, masked, start, cut, negatedHosts[host] ?? host);
	addToken(
		tokens,
		masked,
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
}

/** What is left of a modal in front of "n't". */
const negatedHosts: Readonly<Record<string, string>> = {
	wo: "will",
	ca: "can",
	sha: "shall",
};
