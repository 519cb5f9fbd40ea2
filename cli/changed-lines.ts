/** Which lines git says have changed since a revision, so that a run shows what this change wrote and no more. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { DocumentReport } from "../project/document-report.ts";
import { toProjectPath } from "../project/platform-path.ts";

/** First and last line, from 1. */
type Lines = readonly (readonly [number, number])[];

/** By path. A document that git does not know yet has changed as a whole. */
export type ChangedLines = ReadonlyMap<string, Lines>;

export async function changedSince(
	revision: string,
	cwd: string,
): Promise<ChangedLines> {
	const root = toProjectPath(
		(await git(cwd, "rev-parse", "--show-toplevel")).trimEnd(),
	);
	const compare = [
		"--diff-filter=d",
		"--no-renames",
		"--no-ext-diff",
		"--no-textconv",
		"--ignore-submodules",
		"--end-of-options",
		revision,
		"--",
	];
	// Both list the same files in the same order; names in a diff itself may be quoted.
	const [names, diff, untracked] = await Promise.all([
		git(root, "diff", "--name-only", "-z", ...compare),
		git(root, "diff", "--unified=0", "--no-color", ...compare),
		git(root, "ls-files", "--others", "--exclude-standard", "-z"),
	]);
	const hunks = diff
		.split(/^diff --git .*$/mu)
		.slice(1)
		.map(linesIn);
	return new Map([
		...split(names).map(
			(name, index) => [`${root}/${name}`, hunks[index] ?? []] as const,
		),
		...split(untracked).map(
			(name) =>
				[`${root}/${name}`, [[1, Number.POSITIVE_INFINITY] as const]] as const,
		),
	]);
}

/** The document with those findings that stand on changed lines. */
export function onChangedLines(
	report: DocumentReport,
	changed: ChangedLines,
): DocumentReport {
	const lines = changed.get(report.path) ?? [];
	return {
		...report,
		findings: report.findings.filter(({ start, end }) =>
			lines.some(([first, last]) => start.line <= last && end.line >= first),
		),
	};
}

function linesIn(fileDiff: string): Lines {
	return [...fileDiff.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gmu)].flatMap(
		([, start, count]) => {
			const first = Number(start);
			const length = count === undefined ? 1 : Number(count);
			return length === 0 ? [] : [[first, first + length - 1] as const];
		},
	);
}

function split(list: string): string[] {
	return list.split("\0").filter((name) => name !== "");
}

const run = promisify(execFile);

async function git(cwd: string, ...words: string[]): Promise<string> {
	try {
		const { stdout } = await run("git", words, {
			cwd,
			maxBuffer: 1024 * 1024 * 1024,
		});
		return stdout;
	} catch (error) {
		const said = (error as { stderr?: string }).stderr?.trim();
		throw new Error(
			`--changed asks git, and git says: ${said || (error as Error).message}`,
		);
	}
}
