// `npx tsx scripts/command-line-pages.ts`: writes what follows from the commands and the settings: the man page, docs/command-line.md, docs/settings.md
// and the schema of the settings file.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { commandLine, examples, exitCodes } from "../cli/program.ts";
import { version } from "../package.json";
import { toJsonSchema } from "../project/settings-json-schema.ts";
import { rules } from "../rules/index.ts";
import { formatted } from "./formatted.ts";

const root = new URL("..", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

/** Each file that is derived, with what belongs in it now. */
export const pages: Readonly<Record<string, () => string>> = {
	"schema/outside-in.schema.json": () =>
		formatted("schema/outside-in.schema.json", JSON.stringify(toJsonSchema())),
	"man/outside-in.1": manPage,
	"docs/command-line.md": () =>
		filled("docs/command-line.md", { commands: commandsInMarkdown() }),
	"docs/settings.md": () =>
		filled("docs/settings.md", {
			settings: settingsInMarkdown(),
			rules: rulesInMarkdown(),
		}),
};

/** The page with each derived part between its marks as it is now. */
function filled(path: string, parts: Record<string, string>): string {
	let page = read(path);
	for (const [name, part] of Object.entries(parts)) {
		const marked = new RegExp(
			`(?<=<!-- ${name} -->\\n)[\\s\\S]*?(?=<!-- end of ${name} -->)`,
			"u",
		);
		if (!marked.test(page)) throw new Error(`${path} has no ${name}.`);
		page = page.replace(marked, () => `\n${part}\n\n`);
	}
	return formatted(path, page);
}

function commandsInMarkdown(): string {
	return commandLine()
		.commands.filter((command) => command.name() !== "help")
		.map(
			(command) =>
				`## ${command.name()}\n\n\`\`\`text\n${helpOf(command).trimEnd()}\n\`\`\``,
		)
		.join("\n\n");
}

/** As `--help` prints it, examples included. */
function helpOf(command: Command): string {
	let help = "";
	command.configureOutput({
		writeOut: (text) => {
			help += text;
		},
		getOutHelpWidth: () => 80,
		getOutHasColors: () => false,
	});
	command.outputHelp();
	return help;
}

interface Property {
	readonly type?: string;
	readonly enum?: readonly string[];
	readonly default?: unknown;
	readonly description?: string;
	readonly examples?: readonly unknown[];
}

function settingsInMarkdown(): string {
	const { properties } = toJsonSchema() as {
		properties: Record<string, Property>;
	};
	const rows = Object.entries(properties)
		.filter(([name]) => name !== "$schema")
		.map(
			([
				name,
				{ description = "", enum: choices, default: fallback, examples },
			]) => {
				const details = [
					description,
					choices ? `One of ${choices.map(code).join(", ")}.` : "",
					fallback === undefined ? "" : `Else: ${code(String(fallback))}.`,
					examples?.[0] === undefined
						? ""
						: `For example ${code(JSON.stringify(examples[0]))}.`,
				];
				return `| ${code(name)} | ${details.filter(Boolean).join(" ").replaceAll("|", "\\|")} |`;
			},
		);
	return ["| Setting | What it says |", "| --- | --- |", ...rows].join("\n");
}

function rulesInMarkdown(): string {
	const rows = rules.map(
		({ id, title, defaultSeverity }) =>
			`| [${code(id)}](rules/${id}.md) | ${title} | ${defaultSeverity} |`,
	);
	return [
		"| Rule | In short | Severity |",
		"| --- | --- | --- |",
		...rows,
	].join("\n");
}

function code(text: string): string {
	return `\`${text}\``;
}

function manPage(): string {
	const program = commandLine();
	const commands = program.commands.flatMap((command) => [
		`.SS "${roff(`outside-in ${command.name()} ${command.usage()}`)}"`,
		roff(`${sentence(command.description())}`),
		...command.options.flatMap(
			({ flags, description, argChoices, defaultValue }) => [
				".TP",
				`\\fB${roff(flags)}\\fR`,
				roff(
					[
						sentence(description),
						argChoices ? `One of ${argChoices.join(", ")}.` : "",
						defaultValue === undefined || typeof defaultValue === "boolean"
							? ""
							: `Else: ${defaultValue}.`,
					]
						.filter(Boolean)
						.join(" "),
				),
			],
		),
	]);
	return `${[
		`.TH OUTSIDE\\-IN 1 "" "outside\\-in ${version}" "User Commands"`,
		".SH NAME",
		"outside\\-in \\- marks writing that looks from the inside out",
		".SH SYNOPSIS",
		"\\fBoutside\\-in\\fR \\fIcommand\\fR [\\fIoptions\\fR] [\\fIpaths\\fR]",
		".SH DESCRIPTION",
		roff(program.description()),
		".SH COMMANDS",
		...commands,
		".SH SETTINGS",
		roff(
			"The nearest .outside-in.json, .outside-in.yaml or .outside-in.yml above a document says how it is read; “outside-in init” writes one.",
		),
		".SH EXIT STATUS",
		...exitCodes
			.split("\n")
			.slice(1)
			.flatMap((line) => {
				const [, status = "", meaning = ""] =
					/^\s*(\d)\s+(.*)$/u.exec(line) ?? [];
				return [".TP", status, roff(meaning)];
			}),
		".SH ENVIRONMENT",
		".TP",
		"\\fBNO_COLOR\\fR",
		"No colours, whatever it is set to.",
		".TP",
		"\\fBFORCE_COLOR\\fR",
		"Colours in a pipe too; 0 for none.",
		".TP",
		"\\fBXDG_CACHE_HOME\\fR",
		roff("Where --cache keeps readings on Linux, in the folder outside-in."),
		".SH EXAMPLES",
		".nf",
		...examples.split("\n").slice(1).map(roff),
		".fi",
	].join("\n")}\n`;
}

function sentence(text: string): string {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/u.test(text) ? "" : "."}`;
}

function roff(text: string): string {
	return text
		.replaceAll("\\", "\\e")
		.replaceAll("-", "\\-")
		.replace(/^([.'])/u, "\\&$1")
		.replace(
			/[^\0-\x7F]/gu,
			(character) =>
				`\\[u${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`,
		);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
	for (const [path, page] of Object.entries(pages))
		writeFileSync(new URL(path, root), page());
