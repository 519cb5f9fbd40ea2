import { Argument, Command } from "commander";

const shells = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof shells)[number];

export function completionCommand(program: Command): Command {
	return new Command("completion")
		.description("print what lets a shell complete commands with Tab")
		.addArgument(new Argument("<shell>", "which shell").choices(shells))
		.action(async (shell: Shell) => {
			const [{ completionFor }, { print }] = await Promise.all([
				import("./completion-script.ts"),
				import("./output.ts"),
			]);
			await print(completionFor(shell, program));
		})
		.addHelpText(
			"after",
			`
Examples:
  outside-in completion bash >> ~/.bashrc
  outside-in completion zsh  >> ~/.zshrc
  outside-in completion fish >  ~/.config/fish/completions/outside-in.fish`,
		);
}
