// `npx tsx scripts/rule-pages.ts`: writes a page for each rule, docs/rules/<id>.md, from what the rule says of itself.

import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type RuleDescription, rules } from "../rules/index.ts";
import type { RuleFigures } from "../test/evaluation/evaluate.ts";
import measured from "../test/evaluation/measured.json" with { type: "json" };

const folder = new URL("../docs/rules/", import.meta.url);

/** Each page by its name, as the rules are now. */
export function rulePages(): Record<string, string> {
	return Object.fromEntries(
		rules.map((rule) => [`${rule.id}.md`, pageOf(rule)]),
	);
}

function pageOf(rule: RuleDescription): string {
	const { id, title, why, examples, leaves, scope, defaultSeverity } = rule;
	const read =
		scope === "sentence"
			? "Each sentence is judged by itself."
			: "The document is judged as a whole.";
	return `${[
		`# ${title}`,
		`\`${id}\` · ${defaultSeverity} unless your settings say otherwise. ${read}`,
		why,
		...(examples.length > 0
			? [
					"## Before and after",
					...examples.map(({ before, after }) =>
						fence("diff", `- ${oneLine(before)}\n+ ${oneLine(after)}`),
					),
				]
			: []),
		...(leaves.length > 0
			? ["## Fine as it is", fence("text", leaves.map(oneLine).join("\n"))]
			: []),
		...measuredOf(id),
		...(scope === "sentence" && id !== "unfilled-blank"
			? ["## Where _we_ is right", accountable]
			: []),
		"## Where you see it differently",
		"Leave one passage as it is, with your reason:",
		fence(
			"markdown",
			`<!-- outside-in-disable-next-line ${id} -- the reason -->`,
		),
		"Or turn the rule down or off for the folder, in `.outside-in.json`:",
		fence("json", `{\n\t"rules": { "${id}": "off" }\n}`),
		"[Every rule and setting](../settings.md)",
	].join("\n\n")}\n`;
}

const accountable =
	"An apology, a promise and a personal answer keep _we_ and _I_: readers want to know who is sorry and who will act. Bad news needs no _you_: nobody is told that they failed. Where an order is shorter than “you can”, give the order.";

/** How the rule did on sentences that careful readers had labelled: `npm run eval -- … --measured`. */
function measuredOf(id: string): string[] {
	const figures = (
		measured as unknown as Record<string, RuleFigures | undefined>
	)[id];
	if (!figures) return [];
	const { precision, recall, marked, labelled } = figures;
	const share = (value: number): string => `${Math.round(value * 100)} %`;
	const said =
		marked > 0
			? `Of ${marked} ${marked === 1 ? "sentence" : "sentences"} that it marked, readers agreed on ${share(precision)}. `
			: "";
	return [
		"## How well it sees",
		`${said}Of ${labelled} that readers marked so, it found ${share(recall)}. Measured on labels that no weight was learned from; with so few sentences, take it as a hint.`,
	];
}

/** Examples stand in code, which nobody takes for the page's own words. */
const fence = (language: string, text: string): string =>
	`\`\`\`${language}\n${text}\n\`\`\``;

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	mkdirSync(folder, { recursive: true });
	const pages = rulePages();
	for (const name of readdirSync(folder)) {
		if (!(name in pages)) rmSync(new URL(name, folder));
	}
	for (const [name, page] of Object.entries(pages)) {
		writeFileSync(new URL(name, folder), page);
	}
}
