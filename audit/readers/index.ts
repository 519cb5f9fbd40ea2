import { decode } from "../../project/decode.ts";
import { isDocumentName } from "../../project/document-files.ts";
import { languageOf } from "../../project/settings.ts";
import type { OfficeReader } from "./apart.ts";
import { type DocumentText, toDay } from "./document-text.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { reasonOf, Unreadable } from "./unreadable.ts";

export { type OfficeReader, ReadingThread } from "./apart.ts";
export {
	type DocumentText,
	lineAt,
	type Place,
	placeAt,
} from "./document-text.ts";
export { defaultLimits, type Limits } from "./limits.ts";

/** A file as rules can read it, or why it was passed over. */
export type Read =
	| { readonly document: DocumentText }
	| { readonly unread: string };

/** Files that need more than decoding. */
export const officeExtensions: readonly string[] =
	"docx docm pptx pptm xlsx xlsm odt odp ods pdf html htm eml mbox ipynb".split(
		" ",
	);

/** Whether the name promises a document that can be read. */
export const isReadable = (name: string): boolean =>
	isDocumentName(name) || isOffice(name);

/** Whether places in this file are pages, slides and cells rather than its own lines. */
export const isOffice = (name: string): boolean =>
	officeExtensions.includes(extensionOf(name));

/**
 * Reads any kind of file that the audit knows. Never throws: what cannot be read is named with its reason.
 * Hand in a `ReadingThread` to stop office documents that take too long.
 */
export async function readDocument(
	name: string,
	bytes: Uint8Array,
	limits: Limits = defaultLimits,
	readOffice: OfficeReader = readHere,
): Promise<Read> {
	try {
		return { document: await read(name, bytes, limits, readOffice) };
	} catch (error) {
		return { unread: reasonOf(error) };
	}
}

async function read(
	name: string,
	bytes: Uint8Array,
	limits: Limits,
	readOffice: OfficeReader,
): Promise<DocumentText> {
	if (bytes.length > limits.fileBytes)
		throw new Unreadable(
			`it is larger than ${Math.round(limits.fileBytes / 1_000_000)} MB`,
		);
	if (bytes.length === 0) throw new Unreadable("it is empty");
	const extension = extensionOf(name);
	if (!officeExtensions.includes(extension))
		return textOf(bytes, languageOf(name));
	const document = await readOffice(extension, bytes, limits);
	if (!document.text.trim()) throw new Unreadable("it holds no prose");
	return document;
}

const readHere: OfficeReader = async (extension, bytes, limits) => {
	const { textOfOffice } = await import("./office.ts");
	return textOfOffice(extension, bytes, limits);
};

function textOf(
	bytes: Uint8Array,
	language: DocumentText["language"],
): DocumentText {
	const decoded = decode(bytes);
	if ("notText" in decoded) throw new Unreadable(decoded.notText);
	const date = statedDay(decoded.text);
	return {
		language,
		text: decoded.text,
		places: [],
		...(date ? { date } : {}),
	};
}

/** "date: 2026-03-01" in the front matter. */
function statedDay(text: string): string | undefined {
	const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---/u.exec(text)?.[1];
	return toDay(
		/^(?:date|updated|lastmod|modified):\s*["']?(\d{4}-\d{2}-\d{2})/mu.exec(
			frontMatter ?? "",
		)?.[1],
	);
}

const extensionOf = (name: string): string =>
	/\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? "";
