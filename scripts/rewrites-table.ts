// Every finding's rewrites in a table to read, and what a machine can say against them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
	type CheckOptions,
	LiveDocument,
	type Rewrite,
} from "../rules/index.ts";
import { type Fault, faultsIn } from "../test/rewrite/faults.ts";

export interface RewriteRow {
	readonly file: string;
	readonly line: number;
	readonly ruleId: string;
	/** The whole of it, as it stands in the source. */
	readonly sentence: string;
	/** Applied to the sentence, best first. */
	readonly rewrites: readonly {
		readonly kind: Rewrite["kind"];
		readonly safe: boolean;
		readonly text: string;
	}[];
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const optionsFor = (file: string): CheckOptions => ({
	language: file.endsWith(".txt") ? "plaintext" : "markdown",
});

export function rewriteRows(file: string, text: string): RewriteRow[] {
	const document = new LiveDocument(text, optionsFor(file));
	const whole = [...document.sentences()].map(({ sentence, offset }) => ({
		start: offset + sentence.span.start,
		end: offset + sentence.span.end,
	}));
	return document.reading.findings.map(({ ruleId, span, rewrites }) => {
		const sentence =
			whole.find(({ start, end }) => start <= span.start && span.start < end) ??
			span;
		const start = Math.min(
			sentence.start,
			...rewrites.map((each) => each.span.start),
		);
		const end = Math.max(
			sentence.end,
			...rewrites.map((each) => each.span.end),
		);
		return {
			file,
			line: text.slice(0, span.start).split("\n").length,
			ruleId,
			sentence: oneLine(text.slice(start, end)),
			rewrites: rewrites.map((each) => ({
				kind: each.kind,
				safe: each.safe,
				text: oneLine(
					text.slice(start, each.span.start) +
						each.text +
						text.slice(each.span.end, end),
				),
			})),
		};
	});
}

/** Reads every document of a folder: the table as tab-separated lines, the sums, and the promises that were broken. */
export function rewritesTable(
	folder: string,
	sentenceRules: ReadonlySet<string>,
	isWanted: (file: string) => boolean = () => true,
): { table: string; summary: string; faults: Fault[] } {
	const rows: RewriteRow[] = [];
	const faults: Fault[] = [];
	const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((name) => /\.(?:md|txt)$/.test(name) && isWanted(name))
		.sort();
	for (const file of files) {
		const text = readFileSync(join(folder, file), "utf8");
		rows.push(
			...rewriteRows(file, text).filter((row) => sentenceRules.has(row.ruleId)),
		);
		faults.push(...faultsIn(text, optionsFor(file)));
	}
	const sums = [...sentenceRules].map((ruleId) => {
		const of = rows.filter((row) => row.ruleId === ruleId);
		const complete = of.filter((row) =>
			row.rewrites.some((each) => each.kind === "complete"),
		);
		const without = of.filter((row) => row.rewrites.length === 0);
		return `${ruleId.padEnd(22)} ${String(of.length).padStart(5)} findings ${String(complete.length).padStart(5)} with a complete rewrite ${String(without.length).padStart(4)} without any`;
	});
	const broken = new Map<string, number>();
	for (const { promise } of faults)
		broken.set(promise, (broken.get(promise) ?? 0) + 1);
	return {
		table: [
			"rule\tfile\tline\tsentence\trewrites",
			...rows.map((row) =>
				[
					row.ruleId,
					row.file,
					row.line,
					row.sentence,
					...row.rewrites.map(
						(each) => `${each.kind}${each.safe ? ", safe" : ""}: ${each.text}`,
					),
				].join("\t"),
			),
		].join("\n"),
		summary: [
			...sums,
			...[...broken].map(
				([promise, times]) => `${times} times broken: ${promise}`,
			),
		].join("\n"),
		faults,
	};
}
