import { type Cell, type DocumentText, Draft } from "./document-text.ts";
import { modifiedDay } from "./docx.ts";
import type { Limits } from "./limits.ts";
import { Unreadable } from "./unreadable.ts";
import { targetsIn, walkXml } from "./xml.ts";
import { partsIn } from "./zip.ts";

/** PowerPoint: slide by slide in the order of the show, the notes of each after it. */
export async function textOfPptx(
	bytes: Uint8Array,
	limits: Limits,
): Promise<DocumentText> {
	const parts = await partsIn(
		bytes,
		(name) =>
			/^ppt\/(?:presentation\.xml$|_rels\/presentation|slides\/|notesSlides\/)/u.test(
				name,
			) || name === "docProps/core.xml",
		limits,
	);
	const slides = slidesIn(parts);
	if (slides.length > limits.pages)
		throw new Unreadable(
			`it has ${slides.length} slides, more than ${limits.pages}`,
		);
	const draft = new Draft();
	slides.forEach((part, index) => {
		const slide = parts.get(part);
		if (!slide) return;
		draft.at(`slide ${index + 1}`);
		writeShapes(slide, draft, false);
		const notes = parts.get(notesOf(part, parts) ?? "");
		if (notes) {
			draft.at(`slide ${index + 1}, notes`);
			writeShapes(notes, draft, true);
		}
	});
	return draft.finished(modifiedDay(parts.get("docProps/core.xml")));
}

function slidesIn(parts: ReadonlyMap<string, Buffer>): string[] {
	const presentation = parts.get("ppt/presentation.xml");
	if (!presentation)
		throw new Unreadable("it is damaged: it holds no presentation");
	const targets = targetsIn(
		parts.get("ppt/_rels/presentation.xml.rels"),
		"ppt",
	);
	const slides: string[] = [];
	walkXml(presentation, {
		open({ name, attributes }) {
			const part = targets.get(attributes["r:id"] ?? "")?.part;
			if (name === "p:sldId" && part) slides.push(part);
		},
	});
	return slides;
}

function notesOf(
	slide: string,
	parts: ReadonlyMap<string, Buffer>,
): string | undefined {
	const [folder, name] = [
		slide.slice(0, slide.lastIndexOf("/")),
		slide.slice(slide.lastIndexOf("/") + 1),
	];
	const targets = targetsIn(parts.get(`${folder}/_rels/${name}.rels`), folder);
	for (const { type, part } of targets.values())
		if (type === "notesSlide") return part;
	return undefined;
}

/** Placeholders that repeat on every slide: numbers, dates, footers. */
const furniture = new Set(["sldNum", "dt", "ftr", "hdr", "sldImg"]);

function writeShapes(xml: Uint8Array, draft: Draft, areNotes: boolean): void {
	let placeholder: string | undefined;
	let paragraph: string | undefined;
	let level = 0;
	let isText = false;
	let rows: Cell[][] | undefined;
	let cell: string[] | undefined;

	function write(text: string): void {
		if (cell) cell.push(text);
		else if (furniture.has(placeholder ?? "")) return;
		else if (placeholder === "title" || placeholder === "ctrTitle")
			draft.heading(2, text);
		else if (areNotes || placeholder === "subTitle") draft.paragraph(text);
		else if (placeholder === undefined) draft.paragraph(text);
		else draft.item(level, text);
	}

	walkXml(xml, {
		open({ name, attributes }) {
			if (name === "p:sp") placeholder = undefined;
			else if (name === "p:ph") placeholder = attributes.type ?? "body";
			else if (name === "a:tbl") rows = [];
			else if (name === "a:tr") rows?.push([]);
			else if (name === "a:tc") cell = [];
			else if (name === "a:p") {
				paragraph = "";
				level = 0;
			} else if (name === "a:pPr") level = Number(attributes.lvl ?? 0) || 0;
			else if (name === "a:br" && paragraph !== undefined) paragraph += " ";
			else if (name === "a:t") isText = true;
		},
		text(text) {
			if (isText && paragraph !== undefined) paragraph += text;
		},
		close(name) {
			if (name === "a:t") isText = false;
			else if (name === "a:p" && paragraph !== undefined) {
				if (paragraph.trim()) write(paragraph);
				paragraph = undefined;
			} else if (name === "a:tc") {
				rows?.at(-1)?.push({ text: cell?.join(" ") ?? "" });
				cell = undefined;
			} else if (name === "a:tbl") {
				draft.table(rows ?? []);
				rows = undefined;
			} else if (name === "p:sp") placeholder = undefined;
		},
	});
}
