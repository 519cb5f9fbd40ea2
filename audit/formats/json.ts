import { type Group, type Report, valuesOf } from "../report.ts";
import type { Tally } from "../tally.ts";

/** The whole report for programs, as schema/audit.schema.json describes it. Documents are written one by one. */
export async function* toJson(report: Report): AsyncGenerator<string> {
	const head = {
		format: 1,
		title: report.title,
		answer: report.answer,
		figures: valuesOf(report.overall).map(
			({ id, title, how, counts, value }) => ({
				id,
				title,
				how,
				counts,
				...value,
			}),
		),
		overall: report.overall,
		folders: report.folders.map(toGroup),
		kinds: report.kinds.map(toGroup),
		rules: report.rules,
		drift: report.drift.map(toGroup),
		reopen: report.reopen,
		examples: report.examples,
		voices: report.voices,
		...(report.lastHeard ? { lastHeard: report.lastHeard } : {}),
		unread: report.unread,
		missing: report.missing,
		broken: report.broken,
		conflicts: report.conflicts,
	};
	yield `${JSON.stringify(head, null, "\t").slice(0, -2)},\n\t"documents": [`;
	let separator = "\n\t\t";
	for await (const { outsideIn: _, ...document } of report.documents()) {
		yield separator + JSON.stringify(document);
		separator = ",\n\t\t";
	}
	yield "\n\t]\n}\n";
}

function toGroup({ name, tally }: Group) {
	return { name, ...tally, figures: numbersOf(tally) };
}

const numbersOf = (tally: Tally): Record<string, number | null> =>
	Object.fromEntries(
		valuesOf(tally).map(({ id, value }) => [id, value.number ?? null]),
	);
