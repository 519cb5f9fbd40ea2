import { availableParallelism } from "node:os";
import type { ResourceLimits } from "node:worker_threads";
import type { Pool } from "workerpool";
import { type CheckOptions, check, type Reading } from "../rules/index.ts";

/** What a document leaves behind is short-lived: more room than this is filled, not used. */
const quickRoom: ResourceLimits = { maxYoungGenerationSizeMb: 16 };

/** A tenth slower, and a fifth of the memory less. From 2 GB upwards, V8 would wait long before it tidies up. */
export const smallRoom: ResourceLimits = {
	maxYoungGenerationSizeMb: 6,
	maxOldGenerationSizeMb: 2_000,
};

/**
 * Runs the rules in worker threads once there is enough to do: starting them costs more than a few documents do.
 * `close` ends the threads, without which the process would stay.
 */
export class WorkerChecker {
	/** How many documents to keep under way so that no thread waits, not even for a long one that another thread reads. */
	readonly ahead: number;
	readonly #workerFile: string;
	readonly #threads: number;
	readonly #patience: number;
	readonly #room: ResourceLimits;
	#spent = 0;
	#pool: Promise<Pool> | undefined;

	/** `patience`: how many milliseconds of checking are done here before threads are started. */
	constructor(
		workerFile: string,
		patience = 100,
		threads = Math.min(availableParallelism(), 8),
		room = quickRoom,
	) {
		this.#workerFile = workerFile;
		this.#threads = threads;
		this.ahead = threads * 16;
		this.#patience = patience;
		this.#room = room;
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
			workerThreadOpts: { resourceLimits: this.#room },
		});
	}
}
