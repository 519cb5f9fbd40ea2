import { Command } from "commander";

export function initCommand(): Command {
	return new Command("init")
		.description("write a settings file for the documents in this folder")
		.option("--yaml", "as .outside-in.yaml instead of .outside-in.json")
		.action(async ({ yaml }: { yaml?: boolean }) => {
			const { writeSettings } = await import("./init-run.ts");
			await writeSettings(yaml === true);
		})
		.addHelpText(
			"after",
			`
Examples:
  outside-in init
  outside-in init --yaml`,
		);
}
