import { resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { type DocumentReport, toReport } from "../project/document-report.ts";
import { nodeFileSystem, toProjectPath } from "../project/node-file-system.ts";
import { Project } from "../project/project.ts";
import { readBytes } from "../project/read-document.ts";
import { scan } from "../project/scan.ts";
import { formats } from "./format.ts";
import type { LintOptions } from "./lint.ts";
import { coloursFor, note, print } from "./output.ts";
import { Tally } from "./tally.ts";
import { documentsFor } from "./targets.ts";

/** Reads, prints and counts. Hands back the exit code. */
export async function runLint(
	paths: readonly string[],
	options: LintOptions,
): Promise<number> {
	const cwd = process.cwd();
	const project = new Project(nodeFileSystem, { ignoring: options.ignore });
	const tally = new Tally();
	const format = (await formats[options.format]())({
		cwd,
		width: process.stdout.columns ?? 100,
		colours: coloursFor(process.stdout),
	});

	const reports = options.stdin
		? fromStandardInput(options, cwd, project)
		: scan(
				await documentsFor(paths, cwd, project, {
					missing: (path, why) => {
						tally.unreadable();
						note(`cannot read ${path}: ${why}`);
					},
					passedOver: (path, why) => notePassedOver(path, why),
				}),
				project,
			);

	await print(format.begin?.() ?? "");
	const named = new Set<string>();
	for await (const report of reports) {
		tally.add(report);
		noteTroubles(report, named);
		if (report.unreadable === undefined && report.passedOver === undefined)
			await print(format.document(report));
	}
	await print(format.end?.(tally.totals) ?? "");
	return tally.exitCode(options);
}

/** Without a file name it is read as Markdown that lies in this folder. */
async function* fromStandardInput(
	{ stdinFilename }: LintOptions,
	cwd: string,
	project: Project,
): AsyncGenerator<DocumentReport> {
	const path = toProjectPath(resolve(cwd, stdinFilename ?? "stdin.md"));
	const bytes = await buffer(process.stdin);
	const why = await project.whyIgnored(path, toProjectPath(cwd));
	const report = toReport(
		why === undefined
			? await readBytes(path, bytes, project)
			: { path, passedOver: why, problems: [] },
	);
	yield stdinFilename === undefined ? { ...report, path: "<stdin>" } : report;
}

/** What a reader of the findings would miss without a word. A settings file is named once, however many documents it has a say in. */
function noteTroubles(report: DocumentReport, named: Set<string>): void {
	if (report.unreadable !== undefined)
		note(`cannot read ${report.path}: ${report.unreadable}`);
	if (report.passedOver !== undefined)
		notePassedOver(report.path, report.passedOver);
	for (const failure of report.failures)
		note(`a rule failed on ${report.path}:${failure}`);
	for (const { file, line, column, message } of report.problems) {
		const problem = `${file}:${line}:${column}: ${message}`;
		if (!named.has(problem)) note(problem);
		named.add(problem);
	}
}

function notePassedOver(path: string, why: string): void {
	note(`passed over ${path}, because ${why}`);
}
