/**
 * What runs first. It loads the command line with what the build compiled beforehand, where that fits this Node: compiling is what a
 * short run would otherwise wait for longest.
 */
import { readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { join } from "node:path";
import { constants, Script } from "node:vm";
import { isMainThread } from "node:worker_threads";
import { compilePatternsOnce } from "../project/patterns.ts";

if (isMainThread) compilePatternsOnce();

const file = join(__dirname, "command-line.cjs");
const load = createRequire(file);
const { enableCompileCache } = Module as { enableCompileCache?: () => void };

if (enableCompileCache) {
	// Since Node 22.1, Node keeps compiled code by itself.
	enableCompileCache();
	load(file);
} else if (constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER === undefined) {
	load(file);
} else {
	// The build leaves no character beyond ASCII in a bundle: read as Latin 1, it takes no decoding.
	const script = new Script(Module.wrap(readFileSync(file, "latin1")), {
		filename: file,
		cachedData: compiled(),
		importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
	});
	script.runInThisContext()({}, load, {}, file, __dirname);
}

function compiled(): Buffer | undefined {
	try {
		return readFileSync(`${file}.compiled`);
	} catch {
		return undefined;
	}
}
