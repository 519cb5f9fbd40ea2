import { type DocumentText, Draft, toDay } from "./document-text.ts";
import type { Limits } from "./limits.ts";
import { Unreadable } from "./unreadable.ts";

/** PDF: page by page, lines joined to paragraphs by the space between them. */
export async function textOfPdf(
	bytes: Uint8Array,
	limits: Limits,
): Promise<DocumentText> {
	const { getDocument } = await loadedPdf();
	const loading = getDocument({
		data: new Uint8Array(bytes),
		// Nothing is fetched, drawn or executed: text is all that is wanted.
		useWorkerFetch: false,
		isEvalSupported: false,
		disableFontFace: true,
		useSystemFonts: false,
		stopAtErrors: false,
		enableXfa: false,
		verbosity: 0,
	});
	try {
		const pdf = await loading.promise;
		if (pdf.numPages > limits.pages)
			throw new Unreadable(
				`it has ${pdf.numPages} pages, more than ${limits.pages}`,
			);
		const pages: Line[][] = [];
		for (let number = 1; number <= pdf.numPages; number++) {
			const page = await pdf.getPage(number);
			const { items } = await page.getTextContent();
			pages.push(linesOf(items as readonly Piece[]));
			page.cleanup();
		}
		const draft = new Draft();
		writePages(pages, draft);
		if (draft.isEmpty)
			throw new Unreadable("it holds no text (scanned pages, perhaps)");
		const { info } = await pdf.getMetadata();
		return draft.finished(dayOf(info as Record<string, unknown>));
	} catch (error) {
		if (error instanceof Unreadable) throw error;
		throw new Unreadable(
			(error as Error)?.name === "PasswordException"
				? "it is encrypted: save it without a password"
				: "it is damaged: its pages cannot be read",
		);
	} finally {
		await loading.destroy();
	}
}

type Pdf = typeof import("pdfjs-dist/legacy/build/pdf.mjs");
let pdfjs: Promise<Pdf> | undefined;

function loadedPdf(): Promise<Pdf> {
	pdfjs ??= load();
	return pdfjs;
}

async function load(): Promise<Pdf> {
	const globals = globalThis as Record<string, unknown>;
	// The library asks for these when it is loaded, for drawing only, which never happens here.
	for (const name of ["DOMMatrix", "ImageData", "Path2D"])
		globals[name] ??= class {};
	// Found here, the worker's code runs in this thread and is not looked up by address.
	globals.pdfjsWorker ??= await import(
		"pdfjs-dist/legacy/build/pdf.worker.mjs"
	);
	return await import("pdfjs-dist/legacy/build/pdf.mjs");
}

interface Piece {
	readonly str?: string;
	readonly transform: readonly number[];
	readonly height: number;
	readonly width: number;
	readonly hasEOL: boolean;
}

interface Line {
	text: string;
	readonly x: number;
	readonly y: number;
	/** Where the line ends on the right. */
	end: number;
	size: number;
}

function linesOf(pieces: readonly Piece[]): Line[] {
	const lines: Line[] = [];
	let line: Line | undefined;
	for (const { str, transform, height, width, hasEOL } of pieces) {
		if (str === undefined) continue;
		const [x = 0, y = 0] = transform.slice(4);
		if (str.trim()) {
			// A wide gap on one line parts the cells of a table, or two columns.
			if (!line || x - line.end > line.size * 1.2) {
				line = { text: "", x, y, end: x, size: height };
				lines.push(line);
			}
			line.text += str;
			line.end = x + width;
			line.size = Math.max(line.size, height);
		} else if (line && str) line.text += " ";
		if (hasEOL) line = undefined;
	}
	return lines.filter(({ text }) => text.trim());
}

const bullet =
	/^\s*(?:[•◦▪▫‣●○■□–−∙·⁃\uF0B7\uF0A7]|[-*](?=\s)|\d{1,2}[.)](?=\s))\s*/u;

interface Paragraph {
	readonly kind: "item" | "prose" | "heading";
	text: string;
	readonly place: string;
}

function writePages(pages: readonly Line[][], draft: Draft): void {
	const repeated = repeatedIn(pages);
	const usual = usualSize(pages.flat());
	let paragraph: Paragraph | undefined;
	let previous: Line | undefined;

	function flush(): void {
		if (!paragraph) return;
		draft.at(paragraph.place);
		if (paragraph.kind === "heading") draft.heading(2, paragraph.text);
		else if (paragraph.kind === "item") draft.item(0, paragraph.text);
		else draft.paragraph(paragraph.text);
		paragraph = undefined;
	}

	pages.forEach((lines, index) => {
		const place = `page ${index + 1}`;
		if (paragraph?.kind === "heading") flush();
		let isFirst = true;
		const margin = Math.max(...lines.map(({ end }) => end));
		for (const line of lines) {
			if (isPageNumber(line.text) || repeated.has(keyOf(line))) continue;
			const text = line.text.trim();
			const isItem = bullet.test(text);
			const isHeading =
				line.size > usual * 1.12 && text.length < 120 && !isItem;
			const runsOn =
				paragraph &&
				previous &&
				!isItem &&
				(paragraph.kind === "heading") === isHeading &&
				// A sentence that ends well before the margin ends its paragraph too.
				!(/[.!?]$/u.test(paragraph.text) && previous.end < margin * 0.8) &&
				(isFirst || Math.abs(line.x - previous.x) < line.size * 5) &&
				(isFirst
					? // A sentence that a page break cuts in two.
						!/[.!?:;”"]$/u.test(paragraph.text) && /^\p{Ll}/u.test(text)
					: previous.y - line.y < Math.max(line.size, previous.size) * 1.75 &&
						previous.y - line.y > 0);
			if (runsOn && paragraph) paragraph.text = joined(paragraph.text, text);
			else {
				flush();
				paragraph = isItem
					? { kind: "item", text: text.replace(bullet, ""), place }
					: { kind: isHeading ? "heading" : "prose", text, place };
			}
			previous = line;
			isFirst = false;
		}
	});
	flush();
}

/** "custom-" and "ers" are one word again; "customer-" and "Centric" keep their hyphen. */
function joined(before: string, after: string): string {
	return /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after)
		? before.slice(0, -1) + after
		: `${before} ${after}`;
}

const isPageNumber = (text: string) =>
	/^\s*(?:page\s+)?\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?\s*$/iu.test(text);

const keyOf = ({ text, y }: Line) =>
	`${Math.round(y)} ${text.replace(/\d+/gu, "#").trim()}`;

/** Headers and footers: the same words at the same height on half of the pages and more. */
function repeatedIn(pages: readonly Line[][]): Set<string> {
	const counts = new Map<string, number>();
	for (const lines of pages)
		for (const key of new Set(lines.map(keyOf)))
			counts.set(key, (counts.get(key) ?? 0) + 1);
	return new Set(
		[...counts]
			.filter(([, count]) => count >= 3 && count >= pages.length / 2)
			.map(([key]) => key),
	);
}

/** The size that most of the text is set in. */
function usualSize(lines: readonly Line[]): number {
	const lengths = new Map<number, number>();
	for (const { size, text } of lines)
		lengths.set(size, (lengths.get(size) ?? 0) + text.length);
	return [...lengths].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

/** PDF writes dates as "D:20260131093000+01'00'". */
function dayOf(info: Record<string, unknown>): string | undefined {
	const date = info.ModDate ?? info.CreationDate;
	const [, year, month, day] =
		typeof date === "string"
			? (/^D:(\d{4})(\d{2})(\d{2})/u.exec(date) ?? [])
			: [];
	return year ? toDay(`${year}-${month}-${day}`) : undefined;
}
