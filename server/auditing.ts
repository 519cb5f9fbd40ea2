import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { toHtml } from "../audit/formats/html.ts";
import type { Line } from "../audit/line.ts";
import { isOffice, isReadable, ReadingThread } from "../audit/readers/index.ts";
import { type Helpers, linesOn } from "../audit/run.ts";
import { withReportOn } from "../audit/spool.ts";
import { SummarisingThreads } from "../audit/summarise.ts";
import { nameOf, pathWithin } from "../project/path.ts";
import { Project } from "../project/project.ts";
import type { Audit, AuditedWorkspace } from "./audit.ts";
import type { Progress } from "./workspace-reader.ts";

interface Listed {
	readonly project: Project;
	/** By what the report calls each document, where it lies. */
	readonly documents: ReadonlyMap<string, string>;
}

/** The same audit as on the command line. It works in threads, so that whoever types meanwhile waits for none of it. */
export const audit: Audit = async (workspace, progress) => {
	const beside = (name: string) =>
		join(fileURLToPath(import.meta.url), "..", name);
	const reading = new ReadingThread(beside("readers-worker.cjs"));
	const threads = Math.max(1, Math.min(availableParallelism() - 1, 8));
	const summarising = new SummarisingThreads(beside("worker.cjs"), 0, threads);
	try {
		const listed = await documentsOf(workspace, progress);
		const paths = new Map(listed.flatMap(({ documents }) => [...documents]));
		const lines = linesFor(listed, workspace, progress, {
			readOffice: reading.read,
			summarise: summarising.summarise,
			ahead: summarising.ahead,
		});
		return await withReportOn(lines, {}, async (report) => {
			if (progress.token.isCancellationRequested) return undefined;
			const pieces: string[] = [];
			const page = toHtml(report, (name, line) => {
				const path = paths.get(name) ?? name;
				return workspace.linkTo(path, hasLines(path) ? line : undefined);
			});
			for await (const piece of page) pieces.push(piece);
			return pieces.join("");
		});
	} finally {
		await Promise.all([reading.close(), summarising.close()]);
	}
};

async function documentsOf(
	{ folders, fileSystem, folderOf, logUnlisted }: AuditedWorkspace,
	{ token }: Progress,
): Promise<Listed[]> {
	const listed: Listed[] = [];
	/** Of several folders, each goes by its own name; namesakes by their whole path. */
	const named = (folder: string): string =>
		folders.filter(({ path }) => nameOf(path) === nameOf(folder)).length > 1
			? folder
			: nameOf(folder);
	for (const { path: folder, settings } of folders) {
		const project = new Project(fileSystem, {
			base: settings,
			isDocument: isReadable,
		});
		const documents = new Map<string, string>();
		for await (const path of project.documentsIn(folder, logUnlisted)) {
			if (token.isCancellationRequested) return [];
			if (folderOf(path) !== folder) continue;
			const within = pathWithin(folder, path) ?? path;
			documents.set(
				folders.length > 1 ? `${named(folder)}/${within}` : within,
				path,
			);
		}
		listed.push({ project, documents });
	}
	return listed;
}

/** Ends early where the audit is cancelled. */
async function* linesFor(
	listed: readonly Listed[],
	workspace: AuditedWorkspace,
	{ token, report }: Progress,
	helpers: Helpers,
): AsyncGenerator<Line> {
	const total = listed.reduce((sum, { documents }) => sum + documents.size, 0);
	let read = 0;
	let shownAt = Date.now();
	for (const { project, documents } of listed) {
		const sources = [...documents].map(([name, path]) => ({
			name,
			path,
			bytes: () => bytesOf(path, workspace),
		}));
		for await (const line of linesOn(sources, project, helpers)) {
			if (token.isCancellationRequested) return;
			yield line;
			read++;
			if (Date.now() - shownAt < 250) continue;
			shownAt = Date.now();
			report(Math.floor((read / total) * 100), `${read} of ${total} documents`);
		}
	}
}

/** A document that is open counts as it stands in the editor, saved or not. */
async function bytesOf(
	path: string,
	{ openText, fileSystem }: AuditedWorkspace,
): Promise<Uint8Array | undefined> {
	const text = openText(path);
	return text === undefined
		? fileSystem.read(path)
		: new TextEncoder().encode(text);
}

/** Pages, slides and cells have none that an editor could go to. */
const hasLines = (path: string): boolean =>
	!isOffice(path) || /\.html?$/iu.test(path);
