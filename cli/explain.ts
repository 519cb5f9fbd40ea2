import { Command } from "commander";

export function explainCommand(): Command {
	return new Command("explain")
		.description("say why a rule is there, with examples")
		.argument("<rule>", "a rule's id, such as internal-need")
		.action(async (id: string) => {
			const { explain } = await import("./explain-run.ts");
			await explain(id);
		})
		.addHelpText(
			"after",
			`
Examples:
  outside-in explain product-permits`,
		);
}
