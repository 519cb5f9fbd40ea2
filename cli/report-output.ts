import { accessSync, constants, createWriteStream, existsSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { LinkTo } from "../audit/link.ts";
import { type Period, periods } from "../audit/period.ts";
import type { Report } from "../audit/report.ts";
import { note, print } from "./output.ts";
import { whyNotWritten } from "./why-not-written.ts";

/** Flags that `audit` and `report` share. */
export interface ReportFlags {
	readonly html?: string;
	readonly md?: string;
	readonly json?: string;
	readonly csv?: string;
	readonly title?: string;
	readonly link?: string;
	readonly every?: Period;
	readonly since?: string;
}

export function withReportFlags(command: Command): Command {
	return command
		.option("--html <file>", "write the report as one page, “-” to print it")
		.option("--md <file>", "write it as Markdown, for a pull request")
		.option("--json <file>", "write it as JSON, for programs")
		.option("--csv <file>", "write a row for each document, for a spreadsheet")
		.option("--title <text>", "what stands at the top of the report")
		.option(
			"--link <template>",
			"where documents are found, with {path} and {line} in it",
		)
		.addOption(
			new Option(
				"--every <period>",
				"show how the writing changed over time",
			).choices(periods),
		)
		.option("--since <day>", "begin the change over time here", dayFlag);
}

/** "2026", "2026-03" and "2026-03-14" are days. */
export function dayFlag(value: string): string {
	const day = /^\d{4}$/u.test(value)
		? `${value}-01-01`
		: /^\d{4}-\d{2}$/u.test(value)
			? `${value}-01`
			: value;
	if (!/^\d{4}-\d{2}-\d{2}$/u.test(day) || Number.isNaN(Date.parse(day)))
		throw new InvalidArgumentError(
			"It takes a day such as 2026-03-14, or a month or year.",
		);
	return day;
}

/** What the flags ask of the report itself. A day to begin at without a period means months. */
export const reportOptionsOf = ({ title, every, since }: ReportFlags) => ({
	...(title ? { title } : {}),
	...(since ? { since } : {}),
	...(every || since ? { every: every ?? ("month" as const) } : {}),
});

/** Before hours of reading: a report that could not be written in the end is not begun. */
export function refuseUnwritable(
	{ html, md, json, csv }: ReportFlags,
	cwd: string,
): void {
	for (const file of [html, md, json, csv]) {
		if (file === undefined || file === "-") continue;
		const path = resolve(cwd, file);
		try {
			accessSync(existsSync(path) ? path : dirname(path), constants.W_OK);
		} catch (error) {
			throw unwritable(file, error);
		}
	}
}

const unwritable = (file: string, error: unknown): Error =>
	new Error(`cannot write ${file}: ${whyNotWritten(error)}`);

/** Writes the report in each form that was asked for, and prints the short form where none was. */
export async function writeReport(
	report: Report,
	flags: ReportFlags,
	cwd: string,
): Promise<void> {
	const { linkBy } = await import("../audit/link.ts");
	const linksFrom = (file: string): LinkTo =>
		linkBy(flags.link ?? defaultLink(file, cwd));
	const files: string[] = [];
	let isPrinted = false;
	const write = async (
		file: string | undefined,
		content: () => AsyncIterable<string>,
	) => {
		if (file === undefined) return;
		if (file === "-") {
			isPrinted = true;
			for await (const piece of content()) await print(piece);
			return;
		}
		await pipeline(
			Readable.from(content()),
			createWriteStream(resolve(cwd, file)),
		).catch((error: NodeJS.ErrnoException) => {
			throw error.syscall ? unwritable(file, error) : error;
		});
		files.push(file);
	};
	const { toHtml } = await import("../audit/formats/html.ts");
	const { toJson } = await import("../audit/formats/json.ts");
	const { toCsv } = await import("../audit/formats/csv.ts");
	const { toMarkdown } = await import("../audit/formats/markdown.ts");
	const markdown = async function* (file: string) {
		yield toMarkdown(report, linksFrom(file));
	};
	await write(flags.html, () => toHtml(report, linksFrom(flags.html ?? "-")));
	await write(flags.json, () => toJson(report));
	await write(flags.csv, () => toCsv(report));
	await write(flags.md, () => markdown(flags.md ?? "-"));
	if (files.length > 0) note(`the report is in ${files.join(", ")}`);
	else if (!isPrinted) {
		const { toPlain } = await import("../audit/formats/plain.ts");
		await print(toPlain(report));
	}
}

/** From the page to the documents, which are named from the folder where the command was given. */
function defaultLink(file: string, cwd: string): string {
	const folder = file === "-" ? cwd : dirname(resolve(cwd, file));
	const way = relative(folder, cwd).replaceAll("\\", "/");
	return way === ""
		? "{path}"
		: `${way.split("/").map(encodeURIComponent).join("/")}/{path}`;
}
