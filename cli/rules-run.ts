import { blockingFileSystem } from "../project/blocking-file-system.ts";
import { toProjectPath } from "../project/platform-path.ts";
import { rulePage } from "../project/rule-page.ts";
import {
	type ResolvedSettings,
	type SettingsProblem,
	settingsFor,
} from "../project/settings.ts";
import { rules } from "../rules/index.ts";
import { coloursForOutput } from "./colours.ts";
import { print } from "./output.ts";
import { SettingsProblems } from "./settings-problems.ts";

export async function listRules(json: boolean): Promise<void> {
	const { rules: severities, problems } = await settingsHere();
	await printRules(json, severities);
	noteWrongSettings(problems);
}

async function printRules(
	json: boolean,
	severities: ResolvedSettings["rules"],
): Promise<void> {
	if (json) {
		const list = rules.map((rule) => ({
			...rule,
			severity: severities.get(rule.id),
			page: rulePage(rule.id),
		}));
		return print(`${JSON.stringify(list, null, "\t")}\n`);
	}
	const c = await coloursForOutput();
	const idWidth = Math.max(...rules.map(({ id }) => id.length));
	const lines = rules.map(({ id, title }) => {
		const severity = severities.get(id) ?? "off";
		const shown = `${id.padEnd(idWidth)}  ${severity.padEnd(11)}`;
		return severity === "off"
			? c.dim(`${shown}  ${title}`)
			: `${shown}  ${title}`;
	});
	return print(`${lines.join("\n")}\n`);
}

/** As a document in the folder of this run would be read. */
export async function settingsHere(): Promise<ResolvedSettings> {
	const here = `${toProjectPath(process.cwd())}/any.md`;
	return await settingsFor(here, blockingFileSystem);
}

/** Once all is printed: settings that are not what they seem fail a run that shows what they do. */
export function noteWrongSettings(problems: readonly SettingsProblem[]): void {
	const settings = new SettingsProblems();
	settings.note(problems);
	if (settings.any) process.exitCode = 2;
}
