import { Command, InvalidArgumentError, Option } from "commander";
import { type FormatName, formatNames } from "./format.ts";

export const failLevels = [
	"error",
	"warning",
	"information",
	"hint",
	"never",
] as const;
export type FailLevel = (typeof failLevels)[number];

export interface LintOptions {
	readonly format: FormatName;
	readonly failOn: FailLevel;
	readonly maxFindings: number;
	readonly stdin?: boolean;
	readonly stdinFilename?: string;
	readonly ignore: boolean;
}

export function lintCommand(): Command {
	return new Command("lint")
		.description("mark inside-out writing in documents")
		.argument("[paths...]", "files, folders and globs", ["."])
		.addOption(
			new Option("-f, --format <format>", "how findings are printed")
				.choices(formatNames)
				.default("pretty"),
		)
		.addOption(
			new Option(
				"--fail-on <severity>",
				"exit with 1 from this severity upwards",
			)
				.choices(failLevels)
				.default("warning"),
		)
		.option(
			"--max-findings <number>",
			"how many findings may reach that severity before the run fails",
			wholeNumber,
			0,
		)
		.option("--stdin", "read one document from standard input")
		.option(
			"--stdin-filename <path>",
			"where that document belongs: decides its settings and its language",
		)
		.option(
			"--no-ignore",
			"read what .gitignore, settings and file names would keep out",
		)
		.action(async (paths: string[], options: LintOptions) => {
			const { runLint } = await import("./lint-run.ts");
			process.exitCode = await runLint(paths, options);
		})
		.addHelpText(
			"after",
			`
Examples:
  outside-in lint docs/ README.md
  outside-in lint --format github --fail-on error
  cat plan.md | outside-in lint --stdin --stdin-filename plans/plan.md`,
		);
}

function wholeNumber(value: string): number {
	if (!/^\d+$/u.test(value))
		throw new InvalidArgumentError("It takes a whole number.");
	return Number(value);
}
