import { resolve } from "node:path";
import { blockingFileSystem } from "../project/blocking-file-system.ts";
import type { Checker } from "../project/checker.ts";
import { type DocumentReport, toReport } from "../project/document-report.ts";
import { toProjectPath } from "../project/platform-path.ts";
import { Project } from "../project/project.ts";
import { readBytes, readDocument } from "../project/read-document.ts";
import { scan } from "../project/scan.ts";
import { checkingFor } from "./checking.ts";
import { coloursForOutput } from "./colours.ts";
import { conversionFor } from "./conversion.ts";
import { type Format, formats } from "./format.ts";
import { shownPath } from "./formats/shown-path.ts";
import type { LintOptions } from "./lint.ts";
import { type Narrowing, narrowingFor } from "./narrowing.ts";
import { note, output, print } from "./output.ts";
import { Progress } from "./progress.ts";
import { SettingsProblems } from "./settings-problems.ts";
import { Tally } from "./tally.ts";
import { documentsFor } from "./targets.ts";
import { whyNotWritten } from "./why-not-written.ts";

/** Finds the documents, has them read, and prints or notes what comes. Hands back the exit code. */
export async function runLint(
	paths: readonly string[],
	options: LintOptions,
): Promise<number> {
	if (options.stdin && options.fix)
		throw new Error("--fix rewrites files; it cannot be used with --stdin.");
	const cwd = process.cwd();
	const project = new Project(blockingFileSystem, { ignoring: options.ignore });
	const tally = new Tally();
	const narrowing = await narrowingFor(options, cwd);
	const named = new Set<string>();
	const asked = options.stdin
		? []
		: (
				await documentsFor(paths, cwd, project, {
					missing(path, why) {
						tally.broken();
						note(`cannot read ${path}: ${why}`);
					},
					passedOver: notePassedOver,
					named: (path) => named.add(path),
				})
			).filter((path) => narrowing.concerns(path));
	const checking = await checkingFor(asked.length, cwd, options.cache === true);
	const conversion = await conversionFor(asked);
	const run: Run = {
		cwd,
		project,
		options,
		narrowing,
		tally,
		progress: new Progress(asked.length),
		checker: checking.checker,
		reports: options.stdin
			? fromStandardInput(options, cwd, project)
			: withNamed(named, scan(asked, project, { ...checking, ...conversion })),
	};
	try {
		if (options.writeBaseline) return await writeBaseline(run);
		const format = (await formats[options.format]())({
			cwd,
			width: output.columns ?? 100,
			colours: await coloursForOutput(),
		});
		return await printFindings(run, format);
	} finally {
		await checking.finish();
		await conversion?.finish();
	}
}

interface Run {
	readonly cwd: string;
	readonly project: Project;
	readonly options: LintOptions;
	readonly narrowing: Narrowing;
	readonly tally: Tally;
	readonly progress: Progress;
	readonly checker: Checker;
	readonly reports: AsyncIterable<DocumentReport>;
}

async function printFindings(run: Run, format: Format): Promise<number> {
	const { options, progress, reports, tally } = run;
	const { narrow } = run.narrowing;
	const troubles = new Troubles();
	await print(format.begin?.() ?? "");
	for await (const read of reports) {
		let { report, known } = narrow(read);
		if (options.fix) {
			const fixed = await fixedReport(report, run);
			if (fixed) ({ report, known } = narrow(fixed));
		}
		tally.add(report);
		tally.known(known);
		progress.clear();
		troubles.add(report);
		if (report.unreadable === undefined && report.passedOver === undefined)
			await print(format.document(report));
		progress.step();
	}
	progress.clear();
	await troubles.end(run);
	await print(format.end?.(tally.totals) ?? "");
	return tally.exitCode(options);
}

/** Rewrites a document and reads it again. Undefined where it stays as it is; a document that cannot be written does not keep the others from it. */
async function fixedReport(
	report: DocumentReport,
	{ cwd, project, checker, progress, tally }: Run,
): Promise<DocumentReport | undefined> {
	const { fixDocument } = await import("./fix.ts");
	const name = shownPath(report.path, cwd);
	let lines: readonly number[];
	try {
		lines = await fixDocument(report, project);
	} catch (error) {
		tally.unwritten();
		progress.clear();
		note(
			`cannot write ${name}, which stays as it was: ${whyNotWritten(error)}`,
		);
		return undefined;
	}
	if (lines.length === 0) return undefined;
	tally.fixed(lines.length);
	progress.clear();
	note(
		lines.length === 1
			? `1 rewrite written in ${name}, line ${lines[0]}`
			: `${lines.length} rewrites written in ${name}, lines ${lines.join(", ")}`,
	);
	return toReport(await readDocument(report.path, project, { checker }));
}

async function writeBaseline(run: Run): Promise<number> {
	const { options, progress, reports, tally } = run;
	const { Baseline, defaultBaseline } = await import("./baseline.ts");
	const file = options.baseline ?? defaultBaseline;
	const baseline = Baseline.empty(file);
	const troubles = new Troubles();
	let findings = 0;
	for await (const report of reports) {
		tally.add(report);
		progress.clear();
		troubles.add(report);
		baseline.add(report);
		findings += report.findings.length;
		progress.step();
	}
	progress.clear();
	await troubles.end(run);
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
	// By hand: a bundle that was compiled ahead cannot import a module of Node's while it runs.
	const chunks: Buffer[] = [];
	for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
	const bytes = Buffer.concat(chunks);
	const why = await project.whyIgnored(path, toProjectPath(cwd));
	const report = toReport(
		why === undefined
			? await readBytes(path, bytes, project)
			: { path, passedOver: why, problems: [] },
	);
	yield toNamed(
		stdinFilename === undefined ? { ...report, path: "<stdin>" } : report,
	);
}

async function* withNamed(
	named: ReadonlySet<string>,
	reports: AsyncIterable<DocumentReport>,
): AsyncGenerator<DocumentReport> {
	for await (const report of reports)
		yield named.has(report.path) ? toNamed(report) : report;
}

/** In a folder a picture or an old encoding is passed over; whoever names one wants it read. */
function toNamed(report: DocumentReport): DocumentReport {
	const { passedOver, unfit, ...rest } = report;
	return unfit && passedOver !== undefined
		? { ...rest, unreadable: passedOver }
		: report;
}

/** What a reader of the findings would miss without a word, on standard error. */
class Troubles {
	readonly #settings = new SettingsProblems();
	#passedOver = 0;

	add(report: DocumentReport): void {
		if (report.unreadable !== undefined)
			note(`cannot read ${report.path}: ${report.unreadable}`);
		if (report.passedOver !== undefined && ++this.#passedOver <= mostPassedOver)
			notePassedOver(report.path, report.passedOver);
		for (const failure of report.failures)
			note(`a rule failed on ${report.path}:${failure}`);
		this.#settings.note(report.problems);
	}

	async end({ project, tally }: Run): Promise<void> {
		// Those that kept every document out, too.
		this.#settings.note(await project.settingsProblems());
		if (this.#settings.any) tally.broken();
		const more = this.#passedOver - mostPassedOver;
		if (more > 0) note(`passed over ${more} more; name one to see why`);
	}
}

/** A folder of data files must not fill the screen. */
const mostPassedOver = 20;

function notePassedOver(path: string, why: string): void {
	note(`passed over ${path}, because ${why}`);
}
