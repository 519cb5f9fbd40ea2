import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { version } from "../package.json";
import type { Checker } from "../project/checker.ts";
import { optimiseSoon, optimiseSparingly } from "../project/compiling.ts";
import { type Checking, checkingHere } from "./workspace-reader.ts";

/** Fewer documents than this are read sooner than a thread starts. */
const worthThreads = 8;

/** One processor stays free for whoever types. */
const threads = Math.max(1, Math.min(availableParallelism() - 1, 8));

/**
 * How many documents at once are checked: in threads of their own, so that whoever types meanwhile waits for none of
 * them, and not at all where the same text was read before with the same settings. Ends with the threads gone.
 */
export async function checkingFor(
	documents: number,
	place: string,
	useCache: boolean,
): Promise<Checking> {
	if (documents < worthThreads) return checkingHere();
	const here = fileURLToPath(import.meta.url);
	// Many documents take less memory so; one that is typed in meanwhile, a little more time.
	optimiseSparingly();
	const { smallRoom, WorkerChecker } = await import(
		"../project/worker-checker.ts"
	);
	const workers = new WorkerChecker(
		join(here, "../worker.cjs"),
		0,
		threads,
		smallRoom,
	);
	if (!useCache) return checkingWith(workers.check);

	const [{ ReadingCache }, { default: envPaths }] = await Promise.all([
		import("../project/reading-cache.ts"),
		import("env-paths"),
	]);
	const { mtimeMs, size } = await stat(here);
	const cache = await ReadingCache.open(
		envPaths("outside-in", { suffix: "" }).cache,
		place,
		`${version} ${mtimeMs} ${size}`,
	);
	return checkingWith(cache.around(workers.check), () => cache.save());

	function checkingWith(
		checker: Checker,
		afterwards?: () => Promise<void>,
	): Checking {
		return {
			checker,
			ahead: workers.ahead,
			async finish() {
				await workers.close();
				optimiseSoon();
				await afterwards?.();
			},
		};
	}
}
