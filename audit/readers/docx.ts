import JSZip from "jszip";
import mammoth from "mammoth";
import { type DocumentText, toDay } from "./document-text.ts";
import { textOfHtml } from "./html.ts";
import type { Limits } from "./limits.ts";
import { Unreadable } from "./unreadable.ts";
import { walkXml } from "./xml.ts";
import { partsIn } from "./zip.ts";

/** Word: paragraphs, lists, tables and notes, with tracked deletions gone and insertions in. */
export async function textOfDocx(
	bytes: Uint8Array,
	limits: Limits,
): Promise<DocumentText> {
	const parts = await partsIn(
		bytes,
		(name) => /\.(?:xml|rels)$/u.test(name) && !/theme|webSettings/u.test(name),
		limits,
	);
	if (!parts.has("[Content_Types].xml"))
		throw new Unreadable("it is damaged: it holds no Word document");
	let html: string;
	try {
		// Mammoth is handed an archive of the checked parts only, so it unpacks nothing that was not measured.
		({ value: html } = await mammoth.convertToHtml(
			{ buffer: await archiveOf(parts) },
			{
				externalFileAccess: false,
				ignoreEmptyParagraphs: true,
				convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
				styleMap: [
					"p[style-name='Title'] => h1:fresh",
					"p[style-name='Subtitle'] => p:fresh",
					"p[style-name='Quote'] => blockquote:fresh",
					"p[style-name='Intense Quote'] => blockquote:fresh",
					"p[style-name='Quotations'] => blockquote:fresh",
				],
			},
		));
	} catch {
		throw new Unreadable("it is damaged: its text cannot be read");
	}
	const text = textOfHtml(html, (paragraph, heading) =>
		heading ? `paragraph ${paragraph}, “${heading}”` : `paragraph ${paragraph}`,
	);
	const date = modifiedDay(parts.get("docProps/core.xml"));
	return date ? { ...text, date } : text;
}

function archiveOf(parts: ReadonlyMap<string, Buffer>): Promise<Buffer> {
	const zip = new JSZip();
	for (const [name, content] of parts) zip.file(name, content);
	return zip.generateAsync({ type: "nodebuffer", compression: "STORE" });
}

/** The day on which an Office program last saved the file. */
export function modifiedDay(core: Uint8Array | undefined): string | undefined {
	let date = "";
	let isModified = false;
	if (core)
		walkXml(core, {
			open: ({ name }) => {
				isModified = name === "dcterms:modified" || name === "dc:date";
			},
			text: (text) => {
				if (isModified) date += text;
			},
			close: () => {
				isModified = false;
			},
		});
	return toDay(date || undefined);
}
