import { type Checker, checkHere } from "./checker.ts";
import { type DocumentReport, toReport } from "./document-report.ts";
import type { Project } from "./project.ts";
import { readDocument } from "./read-document.ts";

export interface ScanOptions {
	readonly checker?: Checker;
	/** How many documents are under way at once. */
	readonly ahead?: number;
}

/** Reads documents, and hands their reports back in the order of the paths, whichever is ready first. */
export async function* scan(
	paths: Iterable<string>,
	project: Project,
	{ checker = checkHere, ahead = 1 }: ScanOptions = {},
): AsyncGenerator<DocumentReport> {
	const underWay: Promise<DocumentReport>[] = [];
	for (const path of paths) {
		underWay.push(readDocument(path, project, checker).then(toReport));
		if (underWay.length < ahead) continue;
		const first = underWay.shift();
		if (first) yield await first;
	}
	for (const rest of underWay) yield await rest;
}
