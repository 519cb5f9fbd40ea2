import type { Nodes, Root } from "nlcst";
import retextEnglish from "retext-english";
import { unified } from "unified";
import type { Masked } from "./mask.ts";
import { plainPieces } from "./plain-words.ts";
import { contains, type Span } from "./span.ts";
import { Vocabulary } from "./vocabulary.ts";

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

/** What is left of a modal in front of "n't". */
const negatedHosts = new Map([
	["wo", "will"],
	["ca", "can"],
	["sha", "shall"],
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
		if (end < 0) addMark(tokens, masked, start, -end);
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
		else addMark(tokens, masked, start, end);
	};
	visit(tree);
	return tokens;
}

/** One token of a word, wherever the word stands. */
interface Part {
	readonly text: string;
	readonly lower: string;
	readonly kind: Token["kind"];
}

const partOf = (text: string, lower = text.toLowerCase()): Part => ({
	text,
	lower,
	kind: /^[$€£#~+-]?\d/.test(text)
		? "number"
		: /[\p{L}\p{N}]/u.test(text)
			? "word"
			: "mark",
});

/** The one token of a word or mark, or the two of a contraction. */
function partsOf(text: string): readonly Part[] {
	if (/^cannot$/i.test(text))
		return [partOf(text.slice(0, 3), "can"), partOf(text.slice(3), "not")];
	const parts = text.includes("'") ? contraction.exec(text) : null;
	if (!parts?.[1] || !parts[2]) return [partOf(text)];
	const host = parts[1].toLowerCase();
	const tail = parts[2].toLowerCase();
	return [
		partOf(parts[1], negatedHosts.get(host) ?? host),
		partOf(
			parts[2],
			tail === "'s"
				? host === "let"
					? "us"
					: isHosts.has(host)
						? "is"
						: "'s"
				: spelledOut[tail],
		),
	];
}

const words = new Vocabulary(partsOf);
const marks = new Vocabulary((text) => partOf(text));

function addMark(
	tokens: Token[],
	masked: Masked,
	start: number,
	end: number,
): void {
	addToken(tokens, masked, start, end, marks.at(masked.text, start, end));
}

function addWord(
	tokens: Token[],
	masked: Masked,
	start: number,
	end: number,
): void {
	let at = start;
	for (const part of words.at(masked.text, start, end)) {
		const next = at + part.text.length;
		addToken(tokens, masked, at, next, part);
		at = next;
	}
}

function addToken(
	tokens: Token[],
	{ opaque, quoted }: Masked,
	start: number,
	end: number,
	{ text, lower, kind }: Part,
): void {
	const span = { start, end };
	tokens.push({
		text,
		lower,
		span,
		kind: opaque.length > 0 && isInside(span, opaque) ? "opaque" : kind,
		quoted: quoted.length > 0 && isInside(span, quoted),
	});
}

function isInside(span: Span, stretches: readonly Span[]): boolean {
	for (const stretch of stretches) if (contains(stretch, span)) return true;
	return false;
}
