import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Bundles the server as it is shipped, threads included, into a folder. Hands back the file to run. */
export async function bundleServer(
	folder: string,
	...loadedOnDemand: string[]
): Promise<string> {
	const dist = join(folder, "dist");
	const bundles = ["language-server.cjs", "worker.cjs", ...loadedOnDemand];
	execFileSync(process.execPath, ["scripts/build.mjs", dist, ...bundles], {
		stdio: ["ignore", "ignore", "inherit"],
	});
	return join(dist, "language-server.cjs");
}
