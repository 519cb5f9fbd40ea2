import { decodeNamedCharacterReference } from "decode-named-character-reference";
import { inlineParser } from "./markdown.ts";
import type { Span } from "./span.ts";

/** A block's prose with its markup blanked out. Every character stands where it stood. */
export interface Masked {
	/** As long as the source of the block. Quotation marks and apostrophes are straight. */
	readonly text: string;
	/** Code, links as such, e-mail addresses: read as one opaque word. */
	readonly opaque: readonly Span[];
	/** Words that stand between quotation marks. */
	readonly quoted: readonly Span[];
}

/** The shape of @lezer/markdown's inline elements, which its types keep to themselves. */
interface InlineElement {
	readonly type: number;
	readonly from: number;
	readonly to: number;
	readonly children?: readonly InlineElement[];
}

/** What becomes of an inline element: "blank" where nothing reads through it. */
type Fate =
	| "blank"
	| "code"
	| "address"
	| "escape"
	| "entity"
	| "link"
	| undefined;

const fates: Readonly<Record<string, Fate>> = {
	EmphasisMark: "blank",
	StrikethroughMark: "blank",
	LinkMark: "blank",
	LinkTitle: "blank",
	LinkLabel: "blank",
	CodeMark: "blank",
	HTMLTag: "blank",
	Comment: "blank",
	ProcessingInstruction: "blank",
	Image: "blank",
	TaskMarker: "blank",
	HeaderMark: "blank",
	HardBreak: "blank",
	InlineCode: "code",
	Autolink: "code",
	URL: "address",
	Escape: "escape",
	Entity: "entity",
	Link: "link",
};

/** By the number of the element's type. */
const fateOf: readonly Fate[] = inlineParser.nodeSet.types.map(
	({ name }) => fates[name],
);

/** What stands in the place of some characters: one for each, or a decoded one and blanks. */
interface Cover {
	readonly span: Span;
	readonly unit: string;
}

/** The source with covers laid over it; they come in order, and what is covered already stays as it is. */
function covered(source: string, covers: readonly Cover[]): string {
	let text = "";
	let at = 0;
	for (const { span, unit } of covers) {
		if (span.end <= at) continue;
		const start = Math.max(at, span.start);
		text += source.slice(at, start);
		text +=
			unit === " " || unit === "x"
				? unit.repeat(span.end - start)
				: unit + " ".repeat(span.end - start - 1);
		at = span.end;
	}
	return text + source.slice(at);
}

/** Anything that a mask might change, line breaks aside. Most prose holds none of it. */
const maskable =
	/[\\&`*_~<[@#{|\t\u00A0\u202F"“”„«»’‘ʼ]|:\/\/|www\.|:[a-z]|^[-=]/m;

const plain = (source: string): Masked => ({
	text: source.replace(/[\r\n]/g, " "),
	opaque: [],
	quoted: [],
});

/** Blanks the markup of one block of Markdown, the marks of a heading included. */
export function maskMarkdown(source: string): Masked {
	if (!maskable.test(source)) return plain(source);
	const covers: Cover[] = [];
	const opaque: Span[] = [];
	const cover = (span: Span, unit = " "): void => {
		if (span.start < span.end) covers.push({ span, unit });
	};
	const head =
		/^(?:#{1,6}(?=\s|$)|\[[ xX]\](?=\s))/.exec(source)?.[0].length ?? 0;
	const tail =
		head > 0 && source.startsWith("#")
			? (/\s#+\s*$/.exec(source)?.index ?? source.length)
			: source.length;
	const setext = /\r?\n[ \t]*(?:=+|-+)[ \t]*$/.exec(source);
	cover({ start: 0, end: head });
	const read = (element: InlineElement): void => {
		const span = { start: element.from, end: element.to };
		const fate = fateOf[element.type];
		if (fate === "blank") cover(span);
		else if (fate === "code" || fate === "address") {
			const target =
				fate === "address" &&
				/^\][(<]$/.test(source.slice(span.start - 2, span.start));
			cover(span, target ? " " : "x");
			if (!target) opaque.push(span);
		} else if (fate === "escape")
			cover({ start: span.start, end: span.start + 1 });
		else if (fate === "entity") {
			const value = decodeEntity(source.slice(span.start, span.end));
			cover(span, value?.length === 1 ? value : " ");
		} else if (fate === "link" && source[span.start + 1] === "^") cover(span);
		else element.children?.forEach(read);
	};
	if (/[\\&`*_~<[@]|:\/\/|www\./.test(source))
		for (const element of inlineParser.parseInline(source, 0))
			read(element as InlineElement);
	cover({ start: tail, end: source.length });
	if (setext) cover({ start: setext.index, end: source.length });
	return finish(covered(source, covers), opaque);
}

/** Plain text has no markup; addresses are still opaque. */
export function maskPlaintext(source: string): Masked {
	if (!maskable.test(source)) return plain(source);
	const opaque: Span[] = [];
	for (const match of source.matchAll(
		/\b(?:https?:\/\/|www\.)\S+|\b[\w.+-]+@[\w-]+\.[\w.]+/g,
	))
		opaque.push({
			start: match.index,
			end: match.index + match[0].replace(/[.,;:)]+$/, "").length,
		});
	return finish(
		covered(
			source,
			opaque.map((span) => ({ span, unit: "x" })),
		),
		opaque,
	);
}

function decodeEntity(entity: string): string | undefined {
	const numeric = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(entity);
	if (numeric) {
		const code = numeric[1]
			? Number.parseInt(numeric[1], 16)
			: Number(numeric[2]);
		return code > 0 && code <= 0xffff ? String.fromCharCode(code) : undefined;
	}
	return decodeNamedCharacterReference(entity.slice(1, -1)) || undefined;
}

/** Template tags and emoji codes are no words: {{< note >}}, {% raw %}, :tada: */
const noise = /\{\{.*?\}\}|\{%.*?%\}|(?<![\w:]):[a-z][a-z0-9_+-]*:(?!\w)/g;

const quotationMark = /["“”„«»]/g;

function finish(covers: string, opaque: Span[]): Masked {
	const quoted: Span[] = [];
	let openAt = -1;
	let openMark = "";
	for (const { 0: mark, index } of covers.matchAll(quotationMark)) {
		const opens =
			mark === "“" ||
			mark === "„" ||
			mark === "«" ||
			(mark === '"' && openAt < 0);
		if (opens && openAt < 0) {
			openAt = index;
			openMark = mark;
		} else if (openAt >= 0 && !(mark === '"' && openMark !== '"')) {
			quoted.push({ start: openAt, end: index + 1 });
			openAt = -1;
		}
	}
	// A curly mark that never closes opens a quotation that goes on in the next block; a straight one is an inch.
	if (openAt >= 0 && openMark !== '"')
		quoted.push({ start: openAt, end: covers.length });
	const text = covers
		.replace(/[\r\n\t\u00A0\u202F]/g, " ")
		.replace(/[’‘ʼ]/g, "'")
		.replace(/[“”„«»]/g, '"')
		.replace(noise, (found) => " ".repeat(found.length));
	return { text, opaque, quoted };
}
