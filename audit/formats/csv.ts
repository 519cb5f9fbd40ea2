import type { Report } from "../report.ts";
import { counts } from "../tally.ts";

/** Every document with everything that was counted in it. */
export async function* toCsv(report: Report): AsyncGenerator<string> {
	yield row([
		"document",
		"kind",
		"date",
		"words before the first customer",
		...counts,
		...report.rules.map(({ id }) => id).sort(),
	]);
	const ids = report.rules.map(({ id }) => id).sort();
	for await (const line of report.documents())
		yield row([
			line.name,
			line.kind,
			line.date ?? "",
			line.firstCustomer ?? "",
			...counts.map((count) => line.tally.counts[count]),
			...ids.map((id) => line.tally.rules[id] ?? 0),
		]);
}

/** RFC 4180. */
const row = (cells: readonly (string | number)[]): string =>
	`${cells.map((cell) => (typeof cell === "number" ? cell : toCell(cell))).join(",")}\r\n`;

function toCell(text: string): string {
	// A name such as "=SUM(A1)" must stay a name when a spreadsheet opens the file.
	const inert = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
	return /[",\r\n]/u.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
