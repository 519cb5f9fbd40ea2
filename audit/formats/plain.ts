import { grouped } from "../figures.ts";
import { type Report, valuesOf } from "../report.ts";

/** For a terminal: the answer, the figures, and where to begin. */
export function toPlain(report: Report): string {
	const values = valuesOf(report.overall);
	const width = Math.max(...values.map(({ title }) => title.length));
	const lines = [
		report.answer,
		"",
		...values.map(
			({ title, value }) => `  ${title.padEnd(width)}  ${value.text}`,
		),
	];
	if (report.reopen.length > 0)
		lines.push(
			"",
			"Reopen these first:",
			...report.reopen.map(
				({ name, tally }) =>
					`  ${visible(name)}: ${grouped(tally.counts.findings)} findings in ${grouped(tally.counts.words)} words`,
			),
		);
	const passedOver = [
		...report.unread.map(({ name, why }) => `${name}: ${why}`),
		...report.missing.map((name) => `${name}: no run has read it`),
		...report.conflicts.map((name) => `${name}: it changed between the runs`),
	];
	if (passedOver.length > 0)
		lines.push(
			"",
			`Passed over: ${grouped(passedOver.length)}`,
			...passedOver.slice(0, 20).map((note) => `  ${visible(note)}`),
			...(passedOver.length > 20 ? ["  …"] : []),
		);
	if (report.broken > 0)
		lines.push("", `${report.broken} lines were cut short and left out.`);
	return `${lines.join("\n")}\n`;
}

/** A file name may hold what a terminal would obey. */
const visible = (text: string): string =>
	text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD");
