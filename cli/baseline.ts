/**
 * Findings that were there before: a run with a baseline shows only what is new. They are known by document, rule and
 * sentence, not by line, so that text around them may change.
 */
import { readFile, writeFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import * as z from "zod";
import type { DocumentReport } from "../project/document-report.ts";
import { toProjectPath } from "../project/platform-path.ts";
import { sentenceOf } from "./sentence-of.ts";

export const defaultBaseline = ".outside-in-baseline.json";

/** By document (from the baseline's folder), by rule, by sentence: how many. */
const baselineSchema = z.record(
	z.string(),
	z.record(z.string(), z.record(z.string(), z.int().positive())),
);

export class Baseline {
	readonly #file: string;
	readonly #known: z.infer<typeof baselineSchema>;

	private constructor(file: string, known: z.infer<typeof baselineSchema>) {
		this.#file = file;
		this.#known = known;
	}

	static empty(file: string): Baseline {
		return new Baseline(resolve(file), {});
	}

	static async read(file: string): Promise<Baseline> {
		let text: string;
		try {
			text = await readFile(file, "utf8");
		} catch {
			throw new Error(
				`There is no baseline ${file} to read; --write-baseline makes one.`,
			);
		}
		try {
			return new Baseline(
				resolve(file),
				baselineSchema.parse(JSON.parse(text)),
			);
		} catch {
			throw new Error(
				`${file} is not a baseline; --write-baseline makes a new one.`,
			);
		}
	}

	/** Notes every finding of a document. */
	add({ path, findings }: DocumentReport): void {
		const document = this.#nameOf(path);
		for (const finding of findings) {
			const { ruleId } = finding;
			this.#known[document] ??= {};
			const rules = this.#known[document];
			rules[ruleId] ??= {};
			const counts = rules[ruleId];
			const key = sentenceOf(finding);
			counts[key] = (counts[key] ?? 0) + 1;
		}
	}

	/** The document without the findings that are known. */
	withoutKnown(report: DocumentReport): DocumentReport {
		const rules = this.#known[this.#nameOf(report.path)];
		if (rules === undefined) return report;
		const left = structuredClone(rules);
		return {
			...report,
			findings: report.findings.filter((finding) => {
				const counts = left[finding.ruleId];
				const sentence = sentenceOf(finding);
				const count = counts?.[sentence] ?? 0;
				if (counts === undefined || count === 0) return true;
				counts[sentence] = count - 1;
				return false;
			}),
		};
	}

	async write(): Promise<void> {
		await writeFile(
			this.#file,
			`${JSON.stringify(sorted(this.#known), null, "\t")}\n`,
		);
	}

	#nameOf(path: string): string {
		return toProjectPath(relative(dirname(this.#file), path));
	}
}

/** Keys in order, so that a baseline changes in version control only where findings do. */
function sorted(value: unknown): unknown {
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, part]) => [key, sorted(part)]),
	);
}
