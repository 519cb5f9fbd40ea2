import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isDocumentName } from "../project/document-files.ts";
import type { Converted, ReadOptions } from "../project/read-document.ts";

/** What makes text of Word documents, slides, mail and the like, where a run was asked for any. Readers are loaded for these only. */
export async function conversionFor(
	paths: readonly string[],
): Promise<
	| { convert: NonNullable<ReadOptions["convert"]>; finish(): Promise<void> }
	| undefined
> {
	if (paths.every(isDocumentName)) return undefined;
	const { defaultLimits, isOffice, placeAt, ReadingThread, readDocument } =
		await import("../audit/readers/index.ts");
	const thread = new ReadingThread(
		join(fileURLToPath(import.meta.url), "../readers-worker.cjs"),
	);
	async function toText(path: string, bytes: Uint8Array): Promise<Converted> {
		const read = await readDocument(path, bytes, defaultLimits, thread.read);
		if ("unread" in read) return { notText: read.unread };
		const { document } = read;
		return {
			text: document.text,
			language: document.language,
			placeOf: (offset) => placeAt(document, offset),
		};
	}
	return {
		convert: (path, bytes) =>
			isOffice(path) ? toText(path, bytes) : undefined,
		finish: () => thread.close(),
	};
}
