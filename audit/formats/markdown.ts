import { grouped } from "../figures.ts";
import type { LinkTo } from "../link.ts";
import { type Report, valuesOf } from "../report.ts";
import { reportMark } from "../report-mark.ts";

/** For a pull request or a wiki: the answer, the figures, what to reopen first. */
export function toMarkdown(report: Report, linkTo: LinkTo): string {
	const link = (name: string, line?: number) =>
		`[${escaped(name)}](<${linkTo(name, line).replace(/[<>\n]/gu, encodeURIComponent)}>)`;
	const parts = [
		reportMark,
		`## ${escaped(report.title)}`,
		`**${escaped(report.answer)}**`,
		table(
			["Figure", "Value"],
			valuesOf(report.overall).map(({ title, value }) => [title, value.text]),
		),
	];
	if (report.lastHeard)
		parts.push(`Customers’ words were last quoted on ${report.lastHeard}.`);
	if (report.reopen.length > 0)
		parts.push(
			"### Reopen these first",
			report.reopen
				.map(({ name, tally, rewrites }) =>
					[
						`- ${link(name)}: ${grouped(tally.counts.findings)} findings in ${grouped(tally.counts.words)} words`,
						...rewrites.map(
							({ place, line, before, after }) =>
								`  - [${escaped(place)}](<${linkTo(name, line)}>): ${escaped(before)} → ${escaped(after)}`,
						),
					].join("\n"),
				)
				.join("\n"),
		);
	if (report.examples.length > 0)
		parts.push(
			"### Copy these",
			report.examples.map(({ name }) => `- ${link(name)}`).join("\n"),
		);
	const found = report.rules.filter(({ findings }) => findings > 0);
	if (found.length > 0)
		parts.push(
			"### Findings by rule",
			table(
				["Rule", "Findings"],
				found.map(({ id, title, findings }) => [
					`${title} (\`${id}\`)`,
					grouped(findings),
				]),
			),
		);
	for (const [title, groups] of [
		["By folder", report.folders],
		["By kind of document", report.kinds],
		["Over time", report.drift],
	] as const)
		if (groups.length > 1)
			parts.push(
				`### ${title}`,
				table(
					["", "Documents", ...columns.map(({ head }) => head)],
					groups.map(({ name, tally }) => {
						const values = valuesOf(tally);
						return [
							escaped(name),
							grouped(tally.counts.documents),
							...columns.map(
								({ id }) =>
									values.find((value) => value.id === id)?.value.text ?? "",
							),
						];
					}),
				),
			);
	const notes = [
		...report.unread.map(
			({ name, why }) => `- ${escaped(name)}: ${escaped(why)}`,
		),
		...report.missing.map((name) => `- ${escaped(name)}: no run has read it`),
		...report.conflicts.map(
			(name) => `- ${escaped(name)}: it changed between the runs`,
		),
		...(report.broken > 0
			? [`- ${report.broken} lines were cut short and left out`]
			: []),
	];
	if (notes.length > 0) parts.push("### Passed over", notes.join("\n"));
	return `${parts.join("\n\n")}\n`;
}

const columns = [
	{ id: "with-customer", head: "Mention a customer" },
	{ id: "from-customers", head: "From the customer’s side" },
	{ id: "balance", head: "Organisation for each customer" },
	{ id: "findings", head: "Inside-out in 1,000 words" },
];

function table(
	head: readonly string[],
	rows: readonly (readonly string[])[],
): string {
	return [
		`| ${head.join(" | ")} |`,
		`| ${head.map(() => "---").join(" | ")} |`,
		...rows.map((row) => `| ${row.join(" | ")} |`),
	].join("\n");
}

/** Text out of documents must stay text: no markup, no links, no mentions of people. */
const escaped = (text: string): string =>
	text
		.replace(/[\\`*_{}[\]<>()#+!|~&]/gu, "\\$&")
		.replace(/@(?=\w)/gu, "@\u200B");
