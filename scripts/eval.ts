// How well the rules judge labelled sentences: npm run eval -- <labels.tsv> [--docs <dir>] [--fold tune|check] [--strictness …] [--errors N]
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { evaluate, type LabelledSentence, readLabels } from "../test/evaluation/evaluate.ts";
import type { Strictness } from "../rules/index.ts";

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		docs: { type: "string" },
		fold: { type: "string" },
		strictness: { type: "string", default: "balanced" },
		errors: { type: "string", default: "all" },
	},
});

const file = positionals[0];
if (!file || !existsSync(file)) {
	console.error("Name a file of labelled sentences: npm run eval -- labels.tsv [--docs folder]");
	process.exit(2);
}
const docs = values.docs ?? join(dirname(file), "docs");
let rows: LabelledSentence[] = readLabels(readFileSync(file, "utf8"));
if (values.fold) rows = rows.filter((row) => row.fold === values.fold);
const report = evaluate(rows, (name) => readFileSync(join(docs, name), "utf8"), values.strictness as Strictness);
console.log(report.table);
// The check fold confirms a figure; reading its errors would spend it.
if (values.fold !== "check" && values.errors !== "none") console.log(report.errors.slice(0, values.errors === "all" ? undefined : Number(values.errors)).join("\n"));
