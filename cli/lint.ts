import { existsSync } from "node:fs";
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
	readonly fix?: boolean;
	readonly cache?: boolean;
	readonly baseline?: string;
	readonly writeBaseline?: boolean;
	/** A revision, or true where none was named. */
	readonly changed?: string | true;
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
		.option("--fix", "write the rewrites that are safe to apply unread")
		.option(
			"--changed [revision]",
			"only findings on lines changed since a git revision (HEAD)",
		)
		.option("--baseline <file>", "only findings that this file does not know")
		.option(
			"--write-baseline",
			"note every finding in the baseline, to be left out from now on",
		)
		.option("--cache", "remember readings: unchanged documents take no time")
		.option("--no-cache", "read everything again (this is how it is)")
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
			process.exitCode = await runLint(...revisionOrPath(paths, options));
		})
		.addHelpText(
			"after",
			`
Examples:
  outside-in lint docs/ README.md
  outside-in lint --format github --fail-on error
  outside-in lint --changed=main
  outside-in lint --write-baseline && outside-in lint --baseline .outside-in-baseline.json
  cat plan.md | outside-in lint --stdin --stdin-filename plans/plan.md`,
		);
}

/** In `--changed docs/` the word after the flag is a path, unless nothing of that name is here. */
function revisionOrPath(
	paths: string[],
	options: LintOptions,
): [string[], LintOptions] {
	const { changed } = options;
	if (typeof changed !== "string" || !existsSync(changed))
		return [paths, options];
	const others = paths.length === 1 && paths[0] === "." ? [] : paths;
	return [[changed, ...others], { ...options, changed: true }];
}

function wholeNumber(value: string): number {
	if (!/^\d+$/u.test(value))
		throw new InvalidArgumentError("It takes a whole number.");
	return Number(value);
}
