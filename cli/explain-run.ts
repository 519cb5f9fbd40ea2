import { closest } from "fastest-levenshtein";
import { rulePage } from "../project/rule-page.ts";
import { rules } from "../rules/index.ts";
import { coloursForOutput } from "./colours.ts";
import { print } from "./output.ts";
import { noteWrongSettings, settingsHere } from "./rules-run.ts";

export async function explain(id: string): Promise<void> {
	const rule = rules.find((rule) => rule.id === id);
	if (rule === undefined) {
		const near = closest(
			id,
			rules.map(({ id }) => id),
		);
		throw new Error(
			`There is no rule “${id}”. Did you mean “${near}”? “outside-in rules” lists them all.`,
		);
	}
	const c = await coloursForOutput();
	const { rules: severities, problems } = await settingsHere();
	const severity = severities.get(id);
	const examples = rule.examples.flatMap(({ before, after }) => [
		`  ${c.dim(before)}`,
		`  → ${c.green(after)}`,
		"",
	]);
	const leaves = rule.leaves.map((sentence) => `  ${sentence}`);
	await print(
		[
			`${c.bold(rule.title)}  ${c.dim(`${rule.id}, ${severity} here`)}`,
			"",
			rule.why,
			"",
			...(examples.length > 0 ? ["For example:", "", ...examples] : []),
			...(leaves.length > 0 ? ["It leaves alone:", "", ...leaves, ""] : []),
			"To leave one sentence as it is, put above it:",
			"",
			`  <!-- outside-in-disable-next-line ${rule.id} -- your reason -->`,
			"",
			"To turn the rule off in a folder, write in its .outside-in.json:",
			"",
			`  { "rules": { "${rule.id}": "off" } }`,
			"",
			`More: ${rulePage(rule.id)}`,
			"",
		].join("\n"),
	);
	noteWrongSettings(problems);
}
