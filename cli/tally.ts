import type { DocumentReport, Loudness } from "../project/document-report.ts";
import type { Totals } from "./format.ts";
import type { FailLevel } from "./lint.ts";

const loudness: readonly Loudness[] = [
	"hint",
	"information",
	"warning",
	"error",
];

/** Counts what a run saw, and from that its exit code. */
export class Tally {
	#documents = 0;
	#withFindings = 0;
	#words = 0;
	#fixable = 0;
	#fixed = 0;
	#unwritten = 0;
	#passedOver = 0;
	#hiddenByBaseline = 0;
	#broken = false;
	readonly #bySeverity = { error: 0, warning: 0, information: 0, hint: 0 };

	add(report: DocumentReport): void {
		if (report.unreadable !== undefined || report.problems.length > 0)
			this.#broken = true;
		if (report.unreadable !== undefined) return;
		if (report.passedOver !== undefined) {
			this.#passedOver++;
			return;
		}
		this.#documents++;
		this.#words += report.words;
		if (report.findings.length > 0) this.#withFindings++;
		for (const { severity, rewrites } of report.findings) {
			this.#bySeverity[severity]++;
			if (rewrites.some(({ safe }) => safe)) this.#fixable++;
		}
	}

	/** Something asked for could not be read, or settings are wrong. */
	broken(): void {
		this.#broken = true;
	}

	/** A document could not be rewritten. */
	unwritten(): void {
		this.#unwritten++;
		this.#broken = true;
	}

	fixed(rewrites: number): void {
		this.#fixed += rewrites;
	}

	known(findings: number): void {
		this.#hiddenByBaseline += findings;
	}

	get totals(): Totals {
		return {
			documents: this.#documents,
			withFindings: this.#withFindings,
			words: this.#words,
			bySeverity: this.#bySeverity,
			fixable: this.#fixable,
			fixed: this.#fixed,
			unwritten: this.#unwritten,
			passedOver: this.#passedOver,
			hiddenByBaseline: this.#hiddenByBaseline,
		};
	}

	exitCode(options: {
		readonly failOn: FailLevel;
		readonly maxFindings: number;
	}): 0 | 1 | 2 {
		if (this.#broken) return 2;
		if (options.failOn === "never") return 0;
		const failing = loudness
			.slice(loudness.indexOf(options.failOn))
			.reduce((sum, severity) => sum + this.#bySeverity[severity], 0);
		return failing > options.maxFindings ? 1 : 0;
	}
}
