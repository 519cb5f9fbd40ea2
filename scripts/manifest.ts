// `npx tsx scripts/manifest.ts`: writes what follows from the rules and the client's strings into package.json, l10n/ and README.md.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rules } from "../rules/index.ts";
import { formatted } from "./formatted.ts";

const root = new URL("..", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

/** What VS Code knows of each rule while someone edits `outsideIn.rules`. */
export function ruleSettings(): Record<string, object> {
	return Object.fromEntries(
		rules.map(({ id, title, why, defaultSeverity }) => [
			id,
			{
				type: "string",
				enum: ["off", "hint", "information", "warning", "error"],
				default: defaultSeverity,
				description: `${title}. ${why}`,
			},
		]),
	);
}

/** Every string that the extension shows, as translators want it. */
export function strings(): Record<string, string> {
	const said = readdirSync(new URL("client", root))
		.filter((name) => name.endsWith(".ts"))
		.flatMap((name) => [
			...read(`client/${name}`).matchAll(/l10n\.t\(\s*"((?:[^"\\]|\\.)*)"/g),
		])
		.map(([, string]) => string as string);
	return Object.fromEntries(
		[...new Set(said)].sort().map((string) => [string, string]),
	);
}

const table = /(?<=<!-- rules -->\n)[\s\S]*?(?=<!-- end of rules -->)/;

/** The README with its table of rules as the rules are now. */
export function readme(): string {
	const rows = rules.map(({ id, title, examples: [example] }) =>
		[
			"",
			`[${id}](docs/rules/${id}.md)`,
			title,
			example ? inCell(example.before) : "",
			"",
		]
			.join(" | ")
			.trim(),
	);
	const lines = ["| Rule | Advice | An example |", "|---|---|---|", ...rows];
	return formatted(
		"README.md",
		read("README.md").replace(table, () => `\n${lines.join("\n")}\n`),
	);
}

/** One line of code, short enough for a table: an example is not to be read as the README's own words. */
function inCell(text: string): string {
	const line = text.replaceAll("|", "\\|").replace(/\s+/g, " ").trim();
	return `\`${line.length <= 80 ? line : `${line.slice(0, 79).trimEnd()}…`}\``;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const manifest = JSON.parse(read("package.json"));
	const [{ properties }] = manifest.contributes.configuration;
	properties["outsideIn.rules"].properties = ruleSettings();
	writeJson("package.json", manifest);
	writeJson("l10n/bundle.l10n.json", strings());
	writeFileSync(new URL("README.md", root), readme());
}

function writeJson(path: string, value: unknown): void {
	writeFileSync(new URL(path, root), `${JSON.stringify(value, null, "\t")}\n`);
}
