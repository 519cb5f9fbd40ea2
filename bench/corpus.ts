/** The documents that everything is measured on: a sample of a given folder, or documents written from a seed. The same every time. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writtenDocument } from "./written-document.ts";

/** An average document of seeded ones is as long as those that organisations publish. */
const documentsPerMegabyte = 160;

export function givenDocuments(folder: string, bytes: number): string[] {
	const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((name) => /\.(md|markdown|txt)$/u.test(name))
		.sort();
	if (files.length === 0) throw new Error(`No documents are in ${folder}.`);
	const documents = files
		.map((name) => readFileSync(join(folder, name), "utf8"))
		.filter((text) => text.trim() !== "");
	return spreadOver(documents, bytes);
}

export function writtenDocuments(bytes: number): string[] {
	const documents: string[] = [];
	for (let size = 0, seed = 1; size < bytes; seed++) {
		const text = writtenDocument(seed, 1e6 / documentsPerMegabyte);
		documents.push(text);
		size += text.length;
	}
	return documents;
}

/** Documents from all over a corpus, until they make up so many bytes. */
function spreadOver(documents: readonly string[], bytes: number): string[] {
	const share = bytes / sizeOf(documents);
	let seen = 0;
	let kept = 0;
	return documents.filter((document) => {
		const size = Buffer.byteLength(document);
		seen += size;
		if (kept + size / 2 > seen * share) return false;
		kept += size;
		return true;
	});
}

export const sizeOf = (texts: readonly string[]): number =>
	texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** One document of at least so many characters, made of whole lines of many; it starts over where they are used up. */
export function oneDocument(
	documents: readonly string[],
	characters: number,
): string {
	let text = "";
	for (let i = 0; text.length < characters; i++)
		text += `${withoutFrontMatter(documents[i % documents.length] as string)}\n\n`;
	const end = text.lastIndexOf("\n", characters);
	return text.slice(0, end + 1);
}

/** So many small documents, no two of them alike. */
export function smallDocuments(
	documents: readonly string[],
	count: number,
): string[] {
	const pieces = documents.flatMap((document) =>
		piecesOf(withoutFrontMatter(document)),
	);
	return Array.from(
		{ length: count },
		(_, index) => `# Note ${index + 1}\n\n${pieces[index % pieces.length]}\n`,
	);
}

/** Paragraphs, put together until they are worth a file. */
function piecesOf(text: string): string[] {
	const pieces: string[] = [];
	let piece = "";
	for (const paragraph of text.split(/\n\s*\n/u)) {
		piece += `${paragraph}\n\n`;
		if (piece.length < 1000) continue;
		pieces.push(piece.trim());
		piece = "";
	}
	return pieces.length > 0 ? pieces : [text];
}

/** In the middle of a document it would be none. */
function withoutFrontMatter(text: string): string {
	return text.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/u, "");
}

/** Writes documents into a folder and hands back their names. */
export function writeInto(
	folder: string,
	documents: readonly string[],
): string[] {
	mkdirSync(folder, { recursive: true });
	return documents.map((text, index) => {
		const shelf = String(Math.floor(index / 500));
		if (index % 500 === 0) mkdirSync(join(folder, shelf));
		const name = `${shelf}/${index}.md`;
		writeFileSync(join(folder, name), text);
		return name;
	});
}
