import { resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { type DocumentReport, toReport } from "../project/document-report.ts";
import { nodeFileSystem, toProjectPath } from "../project/node-file-system.ts";
import { Project } from "../project/project.ts";
import { readBytes, readDocument } from "../project/read-document.ts";
import { scan } from "../project/scan.ts";
import { fixDocument } from "./fix.ts";
import { formats } from "./format.ts";
import type { LintOptions } from "./lint.ts";
import { coloursFor, note, print } from "./output.ts";
import { Tally } from "./tally.ts";
import { documentsFor } from "./targets.ts";

/** Reads, narrows, fixes, prints and counts. Hands back the exit code. */
export async function runLint(
	paths: readonly string[],
	options: LintOptions,
): Promise<number> {
	if (options.stdin && options.fix)
		throw new Error("--fix rewrites files; it cannot be used with --stdin.");
	const cwd = process.cwd();
	const project = new Project(nodeFileSystem, { ignoring: options.ignore });
	const tally = new Tally();
	const format = (await formats[options.format]())({
		cwd,
		width: process.stdout.columns ?? 100,
		colours: coloursFor(process.stdout),
	});
	const narrow = await narrowing(options, cwd);
	const asked = options.stdin
		? []
		: await documentsFor(paths, cwd, project, {
				missing: (path, why) => {
					tally.unreadable();
					note(`cannot read ${path}: ${why}`);
				},
				passedOver: notePassedOver,
			});
	const reports = options.stdin
		? fromStandardInput(options, cwd, project)
		: scan(asked, project);

	if (options.writeBaseline) return writeBaseline(reports, options, tally);
	await print(format.begin?.() ?? "");
	const named = new Set<string>();
	for await (const read of reports) {
		let { report, known } = narrow(read);
		if (options.fix) {
			const written = await fixDocument(report, project);
			if (written > 0) {
				tally.fixed(written);
				const again = toReport(await readDocument(report.path, project));
				({ report, known } = narrow(again));
			}
		}
		tally.add(report);
		tally.known(known);
		noteTroubles(report, named);
		if (wasRead(report)) await print(format.document(report));
	}
	await print(format.end?.(tally.totals) ?? "");
	return tally.exitCode(options);
}

function wasRead(report: DocumentReport): boolean {
	return report.unreadable === undefined && report.passedOver === undefined;
}

interface Narrowed {
	readonly report: DocumentReport;
	/** How many findings the baseline left out. */
	readonly known: number;
}

/** Leaves out what was not asked for: unchanged lines, known findings. */
async function narrowing(
	options: LintOptions,
	cwd: string,
): Promise<(report: DocumentReport) => Narrowed> {
	const changed =
		options.changed &&
		(await import("./changed-lines.ts").then(async (lines) => ({
			lines,
			since: await lines.changedSince(
				options.changed === true ? "HEAD" : String(options.changed),
				cwd,
			),
		})));
	const baseline =
		options.baseline !== undefined && !options.writeBaseline
			? await import("./baseline.ts").then(({ Baseline }) =>
					Baseline.read(String(options.baseline)),
				)
			: undefined;
	return (report) => {
		const onChanged = changed
			? changed.lines.onChangedLines(report, changed.since)
			: report;
		const fresh = baseline?.withoutKnown(onChanged) ?? onChanged;
		return {
			report: fresh,
			known: onChanged.findings.length - fresh.findings.length,
		};
	};
}

async function writeBaseline(
	reports: AsyncIterable<DocumentReport>,
	options: LintOptions,
	tally: Tally,
): Promise<number> {
	const { Baseline, defaultBaseline } = await import("./baseline.ts");
	const file = options.baseline ?? defaultBaseline;
	const baseline = Baseline.empty(file);
	const named = new Set<string>();
	let findings = 0;
	for await (const report of reports) {
		tally.add(report);
		noteTroubles(report, named);
		baseline.add(report);
		findings += report.findings.length;
	}
	await baseline.write();
	await print(
		`${file} knows ${findings} ${findings === 1 ? "finding" : "findings"} now.\n`,
	);
	return tally.exitCode({ failOn: "never", maxFindings: 0 });
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
