import { type DocumentReport, toReport } from "./document-report.ts";
import type { Project } from "./project.ts";
import { readDocument } from "./read-document.ts";

/** Reads documents one after the other, here and now. */
export async function* scan(
	paths: readonly string[],
	project: Project,
): AsyncGenerator<DocumentReport> {
	for (const path of paths) yield toReport(await readDocument(path, project));
}
