// `npx tsx scripts/manifest.ts`: writes into package.json and l10n/ what follows from the rules and from the client's strings.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { rules } from "../rules/index.ts";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const reading = manifest.contributes.configuration[0].properties;
reading["outsideIn.rules"].properties = Object.fromEntries(
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
writeJson("package.json", manifest);

const strings = readdirSync("client")
	.filter((name) => name.endsWith(".ts"))
	.flatMap((name) => [
		...readFileSync(`client/${name}`, "utf8").matchAll(
			/l10n\.t\(\s*"((?:[^"\\]|\\.)*)"/g,
		),
	])
	.map(([, string]) => string as string);
writeJson(
	"l10n/bundle.l10n.json",
	Object.fromEntries(
		[...new Set(strings)].sort().map((string) => [string, string]),
	),
);

function writeJson(path: string, value: unknown): void {
	writeFileSync(path, `${JSON.stringify(value, null, "\t")}\n`);
}
