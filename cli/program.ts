import { Command } from "commander";
import { version } from "../package.json";
import { auditCommand } from "./audit.ts";
import { completionCommand } from "./completion.ts";
import { explainCommand } from "./explain.ts";
import { initCommand } from "./init.ts";
import { lintCommand } from "./lint.ts";
import { errors, output } from "./output.ts";
import { reportCommand } from "./report.ts";
import { rulesCommand } from "./rules.ts";

/** Every command with its options. What a command does is loaded when it is called. */
export function commandLine(): Command {
	const program = new Command("outside-in")
		.description(
			"Marks writing that looks from the inside out, and shows how it reads from your customers' side.",
		)
		.version(version, "-v, --version", "print the version")
		.helpOption("-h, --help", "print this help")
		.helpCommand("help [command]", "print the help of a command")
		.showSuggestionAfterError()
		.addHelpText("after", () => `\n${examples}\n\n${exitCodes}`)
		.addCommand(lintCommand())
		.addCommand(auditCommand())
		.addCommand(reportCommand())
		.addCommand(rulesCommand())
		.addCommand(explainCommand())
		.addCommand(initCommand());
	program.addCommand(completionCommand(program));
	for (const command of [program, ...program.commands])
		command
			.helpOption("-h, --help", "print this help")
			.exitOverride()
			.configureOutput({
				writeOut: (text) => output.write(text),
				writeErr: (text) => errors.write(text),
			});
	return program;
}

export const examples = `Examples:
  outside-in lint                      every document in this folder and below
  outside-in lint plans/ "notes/*.md"  a folder and a glob
  outside-in lint --fix plan.md        write the rewrites that are safe to apply unread
  outside-in lint --changed=main       only what this branch changed
  outside-in explain internal-need     why a rule is there, with examples`;

export const exitCodes = `Exit codes:
  0  nothing reaches the failing level
  1  something does
  2  wrong usage, wrong settings, or a document that cannot be read or written`;
