import type { DocumentText } from "./document-text.ts";
import { textOfDocx } from "./docx.ts";
import { textOfHtmlFile } from "./html.ts";
import type { Limits } from "./limits.ts";
import { textOfMailbox, textOfMessage } from "./mail.ts";
import { textOfNotebook } from "./notebook.ts";
import { textOfOpenDocument } from "./opendocument.ts";
import { textOfPdf } from "./pdf.ts";
import { textOfPptx } from "./pptx.ts";
import { Unreadable } from "./unreadable.ts";
import { textOfXlsx } from "./xlsx.ts";

/** Reads everything that needs a library. Loaded with the first such file, since the libraries are large. */
export async function textOfOffice(
	extension: string,
	bytes: Uint8Array,
	limits: Limits,
): Promise<DocumentText> {
	const read = readers[extension];
	if (!read) throw new Unreadable(`nothing here reads .${extension} files`);
	return await read(bytes, limits);
}

const readers: Record<
	string,
	(bytes: Uint8Array, limits: Limits) => Promise<DocumentText>
> = {
	html: textOfHtmlFile,
	htm: textOfHtmlFile,
	docx: textOfDocx,
	docm: textOfDocx,
	pptx: textOfPptx,
	pptm: textOfPptx,
	xlsx: textOfXlsx,
	xlsm: textOfXlsx,
	odt: textOfOpenDocument,
	odp: textOfOpenDocument,
	ods: textOfOpenDocument,
	pdf: textOfPdf,
	eml: textOfMessage,
	mbox: textOfMailbox,
	ipynb: textOfNotebook,
};
