/** The command line: which commands there are. What each one does is loaded when it is called. */
import { Command, CommanderError } from "commander";
import { version } from "../package.json";
import { lintCommand } from "./lint.ts";
import { leaveQuietlyWithReader, note } from "./output.ts";

const program = new Command("outside-in")
	.description(
		"Marks writing that looks from the inside out, and shows how it reads from your customers' side.",
	)
	.version(version, "-v, --version", "print the version")
	.helpOption("-h, --help", "print this help")
	.configureHelp({ showGlobalOptions: true })
	.showSuggestionAfterError()
	.addHelpText(
		"after",
		`
Examples:
  outside-in lint                      every document in this folder and below
  outside-in lint plans/ "notes/*.md"  a folder and a glob
  outside-in lint --fix plan.md        write the rewrites that are safe to apply unread
  outside-in explain internal-need     why a rule is there, with examples

Exit codes: 0 nothing at the failing level, 1 something, 2 wrong usage or a file that cannot be read.`,
	)
	.addCommand(lintCommand());

for (const command of [program, ...program.commands]) command.exitOverride();

leaveQuietlyWithReader();
program.parseAsync().catch((error: unknown) => {
	if (error instanceof CommanderError) {
		process.exitCode = error.exitCode === 0 ? 0 : 2;
		return;
	}
	note((error as Error).message);
	process.exitCode = 2;
});
