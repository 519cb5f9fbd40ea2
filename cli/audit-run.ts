import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { hasHistory, historyLines } from "../audit/history.ts";
import { type Line, toJsonLine } from "../audit/line.ts";
import { isReadable, ReadingThread } from "../audit/readers/index.ts";
import { type Helpers, linesOn, type Source } from "../audit/run.ts";
import { withReportOn } from "../audit/spool.ts";
import { SummarisingThreads } from "../audit/summarise.ts";
import { blockingFileSystem } from "../project/blocking-file-system.ts";
import { pathWithin } from "../project/path.ts";
import { toProjectPath } from "../project/platform-path.ts";
import { Project } from "../project/project.ts";
import type { SettingsProblem } from "../project/settings.ts";
import type { AuditOptions } from "./audit.ts";
import { note, print } from "./output.ts";
import { Progress } from "./progress.ts";
import {
	refuseUnwritable,
	reportOptionsOf,
	writeReport,
} from "./report-output.ts";
import { SettingsProblems } from "./settings-problems.ts";
import { documentsFor } from "./targets.ts";

/** Reads every document, prints its line or the report on all. Hands back the exit code. */
export async function runAudit(
	paths: readonly string[],
	options: AuditOptions,
): Promise<number> {
	const cwd = process.cwd();
	const project = new Project(blockingFileSystem, {
		ignoring: options.ignore,
		isDocument: isReadable,
	});
	let exitCode = 0;
	const complain = (what: string) => {
		note(what);
		exitCode = 2;
	};
	const settings = new SettingsProblems();
	const end = async () => {
		settings.note(await project.settingsProblems());
		return settings.any ? 2 : exitCode;
	};
	const named = new Set<string>();
	const run = { options, cwd, project, complain, named };
	if (options.list) {
		for await (const { name } of sourcesFor(paths, run))
			await print(`${name}\n`);
		return await end();
	}
	refuseUnwritable(options, cwd);
	const beside = (name: string) =>
		join(fileURLToPath(import.meta.url), "..", name);
	const reading = new ReadingThread(beside("readers-worker.cjs"));
	const summarising = new SummarisingThreads(beside("outside-in-thread.cjs"));
	const unreadable: string[] = [];
	const wrong: SettingsProblem[] = [];
	const helpers = {
		readOffice: reading.read,
		summarise: summarising.summarise,
		ahead: summarising.ahead,
		notes: {
			settings: (problems: readonly SettingsProblem[]) => {
				wrong.push(...problems);
			},
			unreadable: (path: string, why: string) => {
				if (named.has(path)) unreadable.push(`cannot read ${path}: ${why}`);
			},
		},
	};
	try {
		const lines = linesFor(paths, run, helpers);
		if (options.jsonl)
			for await (const line of lines) await print(toJsonLine(line));
		else
			await withReportOn(lines, reportOptionsOf(options), (report) =>
				writeReport(report, options, cwd),
			);
	} finally {
		await Promise.all([reading.close(), summarising.close()]);
	}
	for (const why of unreadable) complain(why);
	settings.note(wrong);
	return await end();
}

interface Run {
	readonly options: AuditOptions;
	readonly cwd: string;
	readonly project: Project;
	/** Notes something that fails the run and does not end it. */
	readonly complain: (what: string) => void;
	/** The files that were asked for by name, once they are known. */
	readonly named: Set<string>;
}

async function* linesFor(
	paths: readonly string[],
	run: Run,
	{ notes, ...helpers }: Required<Helpers>,
): AsyncGenerator<Line> {
	const { options, cwd, project, complain } = run;
	yield* linesOn(sourcesFor(paths, run), project, { ...helpers, notes });
	if (!(options.every || options.since) || options.dates === "documents")
		return;
	if (!(await hasHistory(cwd))) {
		if (options.dates === "git") complain("there is no Git history here");
		return;
	}
	yield* historyLines({
		cwd,
		paths: paths.map((path) => resolve(cwd, path)),
		...(options.since ? { since: options.since } : {}),
		every: options.every ?? "month",
		isWanted: async (name) =>
			isReadable(name) &&
			!(await project.isIgnored(
				toProjectPath(resolve(cwd, name)),
				toProjectPath(cwd),
			)),
		tallyOf: async (name, bytes) => {
			const source = {
				name,
				path: toProjectPath(resolve(cwd, name)),
				bytes: async () => bytes,
			};
			for await (const line of linesOn([source], project, helpers))
				if ("tally" in line) return line.tally;
			return undefined;
		},
	});
}

async function* sourcesFor(
	paths: readonly string[],
	{ options, cwd, project, complain, named }: Run,
): AsyncGenerator<Source> {
	if (options.stdin === "documents")
		return yield* documentsOnStdin(cwd, complain);
	if (options.stdin === "files") {
		for await (const name of linesOnStdin())
			if (name !== "") yield fileSource(toProjectPath(resolve(cwd, name)), cwd);
		return;
	}
	const asked = paths.length > 0 ? paths : ["."];
	const found = await documentsFor(asked, cwd, project, {
		missing: (path, why) => complain(`cannot read ${path}: ${why}`),
		passedOver: (path, why) => note(`passed over ${path}, because ${why}`),
		named: (path) => named.add(path),
	});
	const progress = new Progress(found.length);
	for (const path of found) {
		yield fileSource(path, cwd);
		// Lines and names that are printed as they come show by themselves how far the run is.
		if (!options.jsonl && !options.list) progress.step();
	}
	progress.clear();
}

/** Named from where the command was given, as far as it lies there. */
function fileSource(path: string, cwd: string): Source {
	return {
		name: pathWithin(toProjectPath(cwd), path) ?? path,
		path,
		bytes: () => readFile(path),
	};
}

const documentOnStdin = z.union([
	z.object({ name: z.string().min(1), text: z.string() }),
	z.object({ name: z.string().min(1), base64: z.base64() }),
]);

/** A document in a line: its name with its text, or with the bytes of its file in base64. */
async function* documentsOnStdin(
	cwd: string,
	complain: (what: string) => void,
): AsyncGenerator<Source> {
	let number = 0;
	for await (const line of linesOnStdin()) {
		number++;
		if (line.trim() === "") continue;
		const document = documentOnStdin.safeParse(parsed(line));
		if (!document.success) {
			complain(
				`line ${number} of standard input is no document: it takes {"name": …, "text": …} or {"name": …, "base64": …}`,
			);
			continue;
		}
		const { name, ...content } = document.data;
		yield {
			name,
			path: toProjectPath(resolve(cwd, name)),
			bytes: async () =>
				"text" in content
					? Buffer.from(content.text)
					: Buffer.from(content.base64, "base64"),
		};
	}
}

function parsed(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}

const linesOnStdin = () =>
	createInterface({
		input: process.stdin,
		crlfDelay: Number.POSITIVE_INFINITY,
	});
