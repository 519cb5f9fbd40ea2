import { availableParallelism } from "node:os";
import type { Pool } from "workerpool";
import { type CheckOptions, rules } from "../rules/index.ts";
import { factsIn } from "./facts-in.ts";
import type { ReadLine } from "./line.ts";
import type { DocumentText } from "./readers/index.ts";
import { summaryOf } from "./summary.ts";

/** Makes the line of one document out of its text. */
export type Summarise = (
	name: string,
	document: DocumentText,
	options: CheckOptions,
) => Promise<ReadLine>;

export const summariseHere: Summarise = async (name, document, options) =>
	summaryOf(name, document, factsIn(document.text, options), isSentenceRule);

const sentenceRules = new Set(
	rules.filter(({ scope }) => scope === "sentence").map(({ id }) => id),
);

/** Claims without a source are the opposite fault, and an unfilled blank is none of ours: shown by rule, never counted as inside-out. */
const asides = new Set(["unsourced-claim", "unfilled-blank"]);

const isSentenceRule = (ruleId: string): boolean =>
	sentenceRules.has(ruleId) && !asides.has(ruleId);

/**
 * Makes lines in threads, once there is enough to do: starting them costs more than a few documents do.
 * `close` ends the threads, without which the process would stay.
 */
export class SummarisingThreads {
	/** How many documents to keep under way so that no thread waits. */
	readonly ahead: number;
	readonly #workerFile: string;
	readonly #patience: number;
	readonly #threads: number;
	#spent = 0;
	#pool: Promise<Pool> | undefined;

	/** `patience`: how many milliseconds are worked here before threads are started. */
	constructor(
		workerFile: string,
		patience = 500,
		threads = Math.min(availableParallelism(), 8),
	) {
		this.#workerFile = workerFile;
		this.#patience = patience;
		this.#threads = threads;
		this.ahead = threads * 2;
	}

	readonly summarise: Summarise = async (name, document, options) => {
		if (this.#spent < this.#patience) {
			const start = performance.now();
			const line = await summariseHere(name, document, options);
			this.#spent += performance.now() - start;
			return line;
		}
		this.#pool ??= this.#start();
		const pool = await this.#pool;
		return await pool.exec("summarise", [name, document, options]);
	};

	async close(): Promise<void> {
		await (await this.#pool)?.terminate();
	}

	async #start(): Promise<Pool> {
		const { pool } = await import("workerpool");
		return pool(this.#workerFile, {
			workerType: "thread",
			maxWorkers: this.#threads,
		});
	}
}
