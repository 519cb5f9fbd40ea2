import { join } from "node:path";
import { build } from "esbuild";

const root = join(import.meta.dirname, "../..");

/** Bundles the server as it is shipped, threads included, into a folder. Hands back the file to run. */
export async function bundleServer(folder: string): Promise<string> {
	await build({
		entryPoints: {
			"language-server": join(root, "server/node.ts"),
			worker: join(root, "project/worker.ts"),
		},
		outdir: folder,
		outExtension: { ".js": ".cjs" },
		bundle: true,
		platform: "node",
		target: "node20",
		format: "cjs",
		mainFields: ["module", "main"],
		define: { "import.meta.url": "bundleUrl" },
		banner: {
			js: 'const bundleUrl=require("node:url").pathToFileURL(__filename).href;',
		},
		logLevel: "error",
	});
	return join(folder, "language-server.cjs");
}
