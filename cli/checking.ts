import { statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { version } from "../package.json";
import { type Checker, checkHere } from "../project/checker.ts";

/** How a run has its documents checked, and what to do when it is over. */
export interface Checking {
	readonly checker: Checker;
	readonly ahead: number;
	finish(): Promise<void>;
}

/** Fewer documents than this are read sooner than a thread starts. */
const worthThreads = 8;

export async function checkingFor(
	documents: number,
	place: string,
	useCache: boolean,
): Promise<Checking> {
	const here = fileURLToPath(import.meta.url);
	let checking: Checking = {
		checker: checkHere,
		ahead: 1,
		finish: async () => {},
	};
	if (documents >= worthThreads) {
		const { WorkerChecker } = await import("../project/worker-checker.ts");
		const workers = new WorkerChecker(join(here, "../outside-in-thread.cjs"));
		checking = {
			checker: workers.check,
			ahead: workers.ahead,
			finish: () => workers.close(),
		};
	}
	if (!useCache) return checking;
	const [{ ReadingCache }, { default: envPaths }] = await Promise.all([
		import("../project/reading-cache.ts"),
		import("env-paths"),
	]);
	const { mtimeMs, size } = statSync(here);
	const cache = await ReadingCache.open(
		envPaths("outside-in", { suffix: "" }).cache,
		place,
		`${version} ${mtimeMs} ${size}`,
	);
	return {
		checker: cache.around(checking.checker),
		ahead: checking.ahead,
		async finish() {
			await checking.finish();
			await cache.save();
		},
	};
}
