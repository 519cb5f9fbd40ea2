import { availableParallelism } from "node:os";
import type { Pool } from "workerpool";
import { type CheckOptions, check, type Reading } from "../rules/index.ts";

/**
 * Runs the rules in worker threads once there is enough to do: starting them costs more than a few documents do.
 * `close` ends the threads, without which the process would stay.
 */
export class WorkerChecker {
	/** How many documents to keep under way so that no thread waits. */
	readonly ahead: number;
	readonly #workerFile: string;
	readonly #threads: number;
	readonly #patience: number;
	#spent = 0;
	#pool: Promise<Pool> | undefined;

	/** `patience`: how many milliseconds of checking are done here before threads are started. */
	constructor(
		workerFile: string,
		patience = 250,
		threads = Math.min(availableParallelism(), 8),
	) {
		this.#workerFile = workerFile;
		this.#threads = threads;
		this.ahead = threads * 4;
		this.#patience = patience;
	}

	readonly check = async (
		text: string,
		options: CheckOptions,
	): Promise<Reading> => {
		if (this.#spent < this.#patience) {
			const start = performance.now();
			const reading = check(text, options);
			this.#spent += performance.now() - start;
			return reading;
		}
		this.#pool ??= this.#start();
		const pool = await this.#pool;
		return pool.exec("check", [text, options]);
	};

	async close(): Promise<void> {
		await (await this.#pool)?.terminate();
	}

	async #start(): Promise<Pool> {
		const { pool } = await import("workerpool");
		return pool(this.#workerFile, {
			workerType: "thread",
			maxWorkers: this.#threads,
			// What a document leaves behind is short-lived: more room than this is filled, not used.
			workerThreadOpts: { resourceLimits: { maxYoungGenerationSizeMb: 16 } },
		});
	}
}
