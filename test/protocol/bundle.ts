import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(import.meta.dirname, "../..");

/** Bundles the server as people get it, threads included, into a folder. Hands back the file to run. */
export async function bundleServer(folder: string): Promise<string> {
	// The folder is emptied first, so it must not be one that holds anything else.
	const bundles = join(folder, "bundles");
	await promisify(execFile)(
		process.execPath,
		["scripts/build.mjs", bundles, "language-server.cjs", "worker.cjs"],
		{ cwd: root },
	);
	return join(bundles, "language-server.cjs");
}
