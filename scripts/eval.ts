// How well the rules judge labelled sentences: npm run eval -- <labels.tsv> [--docs <dir>] [--fold tune|check] [--strictness …] [--errors N] [--rewrites] [--measured FILE]
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { rules, type Strictness } from "../rules/index.ts";
import {
	evaluate,
	type LabelledSentence,
	readLabels,
} from "../test/evaluation/evaluate.ts";
import { rewritesTable } from "./rewrites-table.ts";

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		docs: { type: "string" },
		fold: { type: "string" },
		strictness: { type: "string", default: "balanced" },
		errors: { type: "string", default: "all" },
		rewrites: { type: "boolean", default: false },
		measured: { type: "string" },
	},
});

const file = positionals[0];
if (!file || !existsSync(file)) {
	console.error(
		"Name a file of labelled sentences: npm run eval -- labels.tsv [--docs folder]",
	);
	process.exit(2);
}
const docs = values.docs ?? join(dirname(file), "docs");
let rows: LabelledSentence[] = readLabels(readFileSync(file, "utf8"));
if (values.fold) rows = rows.filter((row) => row.fold === values.fold);
if (values.rewrites) {
	// The table is for reading: of the check fold only the sums are shown.
	const files = new Set(rows.map((row) => row.file));
	const { table, summary } = rewritesTable(
		docs,
		new Set(
			rules.filter((rule) => rule.scope === "sentence").map((rule) => rule.id),
		),
		(name) => files.has(name),
	);
	console.log(values.fold === "check" ? summary : `${table}\n\n${summary}`);
} else {
	const report = evaluate(
		rows,
		(name) => readFileSync(join(docs, name), "utf8"),
		values.strictness as Strictness,
	);
	if (values.measured)
		writeFileSync(
			values.measured,
			`${JSON.stringify(report.rules, (_, value) => (typeof value === "number" ? Math.round(value * 100) / 100 : value), "\t")}\n`,
		);
	console.log(report.table);
	// The check fold confirms a figure; reading its errors would spend it.
	if (values.fold !== "check" && values.errors !== "none")
		console.log(
			report.errors
				.slice(0, values.errors === "all" ? undefined : Number(values.errors))
				.join("\n"),
		);
}
