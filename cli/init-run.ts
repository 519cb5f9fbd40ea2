import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { settingsFileNames } from "../project/settings-file.ts";
import { settingsSchemaAddress } from "../project/settings-schema-address.ts";
import { print } from "./output.ts";

export async function writeSettings(yaml: boolean): Promise<void> {
	const there = settingsFileNames.find((name) => existsSync(name));
	if (there !== undefined)
		throw new Error(`${there} is there already; edit that one.`);
	const name = yaml ? ".outside-in.yaml" : ".outside-in.json";
	await writeFile(name, yaml ? yamlSettings : jsonSettings, { flag: "wx" });
	await print(
		`${name} is written. Name your customers and your organisation in it, then run: outside-in lint\n`,
	);
}

const jsonSettings = `{
	"$schema": "${settingsSchemaAddress}",

	// Your words for the people you serve, in the singular: "patient", "rider", "member".
	"customers": [],

	// Names of your organisation, its teams and its products.
	"organisation": [],

	// How loudly a rule speaks: off, hint, information, warning or error. “outside-in rules” lists them.
	"rules": {},

	// What kind of document lies where, for example "minutes/**": "minutes".
	"documentKinds": {},

	// What is never read, beside what .gitignore names.
	"exclude": []
}
`;

const yamlSettings = `# yaml-language-server: $schema=${settingsSchemaAddress}

# Your words for the people you serve, in the singular: patient, rider, member.
customers: []

# Names of your organisation, its teams and its products.
organisation: []

# How loudly a rule speaks: off, hint, information, warning or error. “outside-in rules” lists them.
rules: {}

# What kind of document lies where, for example "minutes/**": minutes
documentKinds: {}

# What is never read, beside what .gitignore names.
exclude: []
`;
