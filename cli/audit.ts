import { Command, Option } from "commander";
import { type ReportFlags, withReportFlags } from "./report-output.ts";

export interface AuditOptions extends ReportFlags {
	readonly jsonl?: boolean;
	readonly list?: boolean;
	readonly stdin?: "files" | "documents";
	readonly dates?: "git" | "documents";
	readonly ignore: boolean;
}

export function auditCommand(): Command {
	return withReportFlags(
		new Command("audit")
			.description("show how far customers are in your documents at all")
			.argument(
				"[paths...]",
				"files, folders and globs: Markdown, text, HTML, Word, PowerPoint, Excel, OpenDocument, PDF, mail, notebooks",
			),
	)
		.option(
			"--jsonl",
			"print a line for each document as it is read; `report` merges them",
		)
		.option("--list", "print the names of the documents and read none of them")
		.addOption(
			new Option(
				"--stdin <what>",
				"read names of files, or documents as lines of JSON, from standard input",
			).choices(["files", "documents"]),
		)
		.addOption(
			new Option(
				"--dates <from>",
				"take days from the Git history, or from the documents themselves",
			).choices(["git", "documents"]),
		)
		.option(
			"--no-ignore",
			"read what .gitignore, settings and file names would keep out",
		)
		.action(async (paths: string[], options: AuditOptions) => {
			const { runAudit } = await import("./audit-run.ts");
			process.exitCode = await runAudit(paths, options);
		})
		.addHelpText(
			"after",
			`
Examples:
  outside-in audit                                 this folder and below, in short
  outside-in audit plans/ --html report.html       one page to send around
  outside-in audit --every quarter --html report.html
  find . -name "*.docx" | outside-in audit --stdin files --jsonl > documents.jsonl`,
		);
}
