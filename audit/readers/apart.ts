import type { Pool } from "workerpool";
import type { DocumentText } from "./document-text.ts";
import type { Limits } from "./limits.ts";
import { Unreadable } from "./unreadable.ts";

/** Reads one office document. */
export type OfficeReader = (
	extension: string,
	bytes: Uint8Array,
	limits: Limits,
) => Promise<DocumentText>;

/**
 * Reads office documents in a thread of its own: one that would take for ever, or all memory, ends with that thread, is named,
 * and the next document gets a new one. `close` ends the thread, without which the process would stay.
 */
export class ReadingThread {
	readonly #workerFile: string;
	#pool: Promise<Pool> | undefined;

	constructor(workerFile: string) {
		this.#workerFile = workerFile;
	}

	readonly read: OfficeReader = async (extension, bytes, limits) => {
		this.#pool ??= this.#start(limits);
		const pool = await this.#pool;
		try {
			return await pool
				.exec("textOfOffice", [extension, bytes, limits])
				.timeout(limits.milliseconds);
		} catch (error) {
			throw explained(error as Error, limits);
		}
	};

	async close(): Promise<void> {
		await (await this.#pool)?.terminate(true);
	}

	async #start(limits: Limits): Promise<Pool> {
		const { pool } = await import("workerpool");
		return pool(this.#workerFile, {
			workerType: "thread",
			maxWorkers: 1,
			workerThreadOpts: {
				resourceLimits: { maxOldGenerationSizeMb: limits.threadMegabytes },
			},
		});
	}
}

function explained(error: Error, limits: Limits): Error {
	if ("reason" in error) return error;
	if (error.name === "TimeoutError")
		return new Unreadable(
			`it takes longer than ${limits.milliseconds / 1_000} seconds to read`,
		);
	if (/terminated|memory/iu.test(error.message))
		return new Unreadable(
			`it takes more than ${limits.threadMegabytes} MB of memory to read`,
		);
	return error;
}
