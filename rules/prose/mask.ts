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

const typeNames = inlineParser.nodeSet.types.map((type) => type.name);

/** Blanked, and nothing reads through them. */
const blanked = new Set([
	"EmphasisMark",
	"StrikethroughMark",
	"LinkMark",
	"LinkTitle",
	"LinkLabel",
	"CodeMark",
	"HTMLTag",
	"Comment",
	"ProcessingInstruction",
	"Image",
	"TaskMarker",
	"HeaderMark",
]);

const fill = (units: string[], span: Span, unit: string): void => {
	units.fill(unit, span.start, span.end);
};

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
	const units = source.split("");
	const opaque: Span[] = [];
	const head =
		/^(?:#{1,6}(?=\s|$)|\[[ xX]\](?=\s))/.exec(source)?.[0].length ?? 0;
	const tail =
		head > 0 && source.startsWith("#")
			? (/\s#+\s*$/.exec(source)?.index ?? source.length)
			: source.length;
	const setext = /\r?\n[ \t]*(?:=+|-+)[ \t]*$/.exec(source);
	fill(units, { start: 0, end: head }, " ");
	fill(units, { start: tail, end: source.length }, " ");
	if (setext) fill(units, { start: setext.index, end: source.length }, " ");

	const read = (element: InlineElement): void => {
		const span = { start: element.from, end: element.to };
		const name = typeNames[element.type] ?? "";
		if (blanked.has(name)) fill(units, span, " ");
		else if (name === "InlineCode" || name === "URL" || name === "Autolink") {
			const inLink =
				source[span.start - 1] === "(" || source[span.start - 1] === "<";
			fill(
				units,
				span,
				name === "URL" && inLink && source[span.start - 2] === "]" ? " " : "x",
			);
			if (units[span.start] === "x") opaque.push(span);
		} else if (name === "Escape") units[span.start] = " ";
		else if (name === "HardBreak") fill(units, span, " ");
		else if (name === "Entity") {
			fill(units, span, " ");
			const value = decodeEntity(source.slice(span.start, span.end));
			if (value?.length === 1) units[span.start] = value;
		} else {
			if (name === "Link" && source[span.start + 1] === "^")
				fill(units, span, " ");
			else element.children?.forEach(read);
		}
	};
	if (/[\\&`*_~<[@]|:\/\/|www\./.test(source))
		for (const element of inlineParser.parseInline(source, 0))
			read(element as InlineElement);
	return finish(units, opaque);
}

/** Plain text has no markup; addresses are still opaque. */
export function maskPlaintext(source: string): Masked {
	if (!maskable.test(source)) return plain(source);
	const units = source.split("");
	const opaque: Span[] = [];
	for (const match of source.matchAll(
		/\b(?:https?:\/\/|www\.)\S+|\b[\w.+-]+@[\w-]+\.[\w.]+/g,
	)) {
		const span = {
			start: match.index,
			end: match.index + match[0].replace(/[.,;:)]+$/, "").length,
		};
		fill(units, span, "x");
		opaque.push(span);
	}
	return finish(units, opaque);
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

function finish(units: string[], opaque: Span[]): Masked {
	const spoken: Span[] = [];
	let openAt = -1;
	let openMark = "";
	for (let at = 0; at < units.length; at++) {
		const unit = units[at] as string;
		if (
			unit === "\n" ||
			unit === "\r" ||
			unit === "\t" ||
			unit === "\u00A0" ||
			unit === "\u202F"
		)
			units[at] = " ";
		else if (unit === "’" || unit === "‘" || unit === "ʼ") units[at] = "'";
		else if (
			unit === "“" ||
			unit === "”" ||
			unit === "„" ||
			unit === "«" ||
			unit === "»" ||
			unit === '"'
		) {
			units[at] = '"';
			const opens =
				unit === "“" ||
				unit === "„" ||
				unit === "«" ||
				(unit === '"' && openAt < 0);
			if (opens && openAt < 0) {
				openAt = at;
				openMark = unit;
			} else if (openAt >= 0 && !(unit === '"' && openMark !== '"')) {
				spoken.push({ start: openAt, end: at + 1 });
				openAt = -1;
			}
		}
	}
	// A curly mark that never closes opens a quotation that goes on in the next block; a straight one is an inch.
	if (openAt >= 0 && openMark !== '"')
		spoken.push({ start: openAt, end: units.length });
	const text = units
		.join("")
		.replace(noise, (found) => " ".repeat(found.length));
	return { text, opaque, quoted: spoken };
}
