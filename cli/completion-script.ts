import type { Command, Option } from "commander";
import { rules } from "../rules/index.ts";
import type { Shell } from "./completion.ts";

export function completionFor(shell: Shell, program: Command): string {
	if (shell === "fish") return fish(program);
	const script = bash(program);
	return shell === "bash"
		? script
		: `autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n${script}`;
}

/** The words that may follow a command by themselves, beside paths. */
function wordsAfter(command: Command): readonly string[] {
	if (command.name() === "explain") return rules.map(({ id }) => id);
	return command.registeredArguments.flatMap(
		(argument) => argument.argChoices ?? [],
	);
}

function flagsOf(command: Command): string[] {
	return ["--help", ...command.options.map(({ long }) => long ?? "")].filter(
		(flag) => flag !== "",
	);
}

function optionsWithChoices(command: Command): Option[] {
	return command.options.filter(({ argChoices }) => argChoices !== undefined);
}

function bash(program: Command): string {
	const names = program.commands.map((command) => command.name());
	const cases = program.commands.map((command) => {
		const words = [...flagsOf(command), ...wordsAfter(command)].join(" ");
		return `    ${command.name()}) words="${words}" ;;`;
	});
	const choices = new Map(
		program.commands
			.flatMap(optionsWithChoices)
			.map(({ long, argChoices }) => [long, argChoices?.join(" ")]),
	);
	const choiceCases = [...choices].map(
		([flag, words]) =>
			`    ${flag}) COMPREPLY=($(compgen -W "${words}" -- "$current")); return ;;`,
	);
	return `_outside_in() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" words
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${names.join(" ")} help --help --version" -- "$current"))
    return
  fi
  case "$previous" in
${choiceCases.join("\n")}
  esac
  case "\${COMP_WORDS[1]}" in
${cases.join("\n")}
    help) words="${names.join(" ")}" ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _outside_in outside-in
`;
}

function fish(program: Command): string {
	const quoted = (text: string) => `'${text.replaceAll("'", "\\'")}'`;
	const lines = program.commands.flatMap((command) => {
		const here = `complete -c outside-in -n '__fish_seen_subcommand_from ${command.name()}'`;
		const words = wordsAfter(command);
		return [
			`complete -c outside-in -n __fish_use_subcommand -f -a ${command.name()} -d ${quoted(command.description())}`,
			...command.options.map(({ long, description, argChoices }) =>
				[
					`${here} -l ${(long ?? "").replace(/^--/u, "")} -d ${quoted(description)}`,
					...(argChoices ? [`-x -a ${quoted(argChoices.join(" "))}`] : []),
				].join(" "),
			),
			...(words.length > 0 ? [`${here} -f -a ${quoted(words.join(" "))}`] : []),
		];
	});
	return `${lines.join("\n")}\n`;
}
