import type { DocumentReport } from "../project/document-report.ts";
import type { LintOptions } from "./lint.ts";

/** What was asked for of a run: everything, or only changed lines and findings that are new. */
export interface Narrowing {
	/** False for documents that need not be read. */
	concerns(path: string): boolean;
	narrow(report: DocumentReport): {
		readonly report: DocumentReport;
		/** How many findings the baseline left out. */
		readonly known: number;
	};
}

export async function narrowingFor(
	{ changed, baseline, writeBaseline }: LintOptions,
	cwd: string,
): Promise<Narrowing> {
	const lines = changed && (await changedLines(changed, cwd));
	const before =
		baseline !== undefined && !writeBaseline
			? await import("./baseline.ts").then(({ Baseline }) =>
					Baseline.read(baseline),
				)
			: undefined;
	return {
		concerns: (path) => !lines || lines.since.has(path),
		narrow(report) {
			const onChanged = lines ? lines.only(report) : report;
			const fresh = before?.withoutKnown(onChanged) ?? onChanged;
			return {
				report: fresh,
				known: onChanged.findings.length - fresh.findings.length,
			};
		},
	};
}

async function changedLines(revision: string | true, cwd: string) {
	const { changedSince, onChangedLines } = await import("./changed-lines.ts");
	const since = await changedSince(revision === true ? "HEAD" : revision, cwd);
	return {
		since,
		only: (report: DocumentReport) => onChangedLines(report, since),
	};
}
