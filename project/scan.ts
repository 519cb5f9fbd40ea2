import { type DocumentReport, toReport } from "./document-report.ts";
import type { Project } from "./project.ts";
import { type ReadOptions, readDocument } from "./read-document.ts";

export interface ScanOptions extends ReadOptions {
	/** How many documents are under way at once. */
	readonly ahead?: number;
}

/** Reads documents, and hands their reports back in the order of the paths, whichever is ready first. */
export async function* scan(
	paths: Iterable<string>,
	project: Project,
	{ ahead = 1, ...options }: ScanOptions = {},
): AsyncGenerator<DocumentReport> {
	const underWay: Promise<DocumentReport>[] = [];
	for (const path of paths) {
		underWay.push(readDocument(path, project, options).then(toReport));
		if (underWay.length < ahead) continue;
		const first = underWay.shift();
		if (first) yield await first;
	}
	for (const rest of underWay) yield await rest;
}
