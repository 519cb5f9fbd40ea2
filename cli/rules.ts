import { Command } from "commander";

export function rulesCommand(): Command {
	return new Command("rules")
		.description("list the rules, and how loudly each speaks in this folder")
		.option("--json", "as a list for programs")
		.action(async ({ json }: { json?: boolean }) => {
			const { listRules } = await import("./rules-run.ts");
			await listRules(json === true);
		})
		.addHelpText(
			"after",
			`
Examples:
  outside-in rules
  outside-in rules --json`,
		);
}
