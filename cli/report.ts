import { Command } from "commander";
import { type ReportFlags, withReportFlags } from "./report-output.ts";

export interface ReportOptions extends ReportFlags {
	readonly expect?: string;
}

export function reportCommand(): Command {
	return withReportFlags(
		new Command("report")
			.description("merge lines of `audit --jsonl` into one report")
			.argument(
				"<files...>",
				"files of lines, in any order; “-” for standard input",
			),
	)
		.option(
			"--expect <file>",
			"names of the documents that should be there; those missing are named",
		)
		.action(async (files: string[], options: ReportOptions) => {
			const { runReport } = await import("./report-run.ts");
			process.exitCode = await runReport(files, options);
		})
		.addHelpText(
			"after",
			`
Examples:
  outside-in report documents.jsonl --html report.html
  outside-in report shards/*.jsonl --expect documents.list --html report.html`,
		);
}
