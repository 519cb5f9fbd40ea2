import { readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { join } from "node:path";
import { constants, Script } from "node:vm";

type CommandLine = typeof import("./main.ts");

/** Loads the command line with what the build compiled of it beforehand, where that fits this Node: a short run would wait longest for compiling. */
export function loadCommandLine(): CommandLine {
	const file = join(__dirname, "command-line.cjs");
	const load = createRequire(file);
	const { enableCompileCache } = Module as { enableCompileCache?: () => void };
	// Since Node 22.1, Node keeps compiled code by itself.
	enableCompileCache?.();
	if (
		enableCompileCache ||
		constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER === undefined
	)
		return load(file);
	// The build leaves no character beyond ASCII in a bundle: read as Latin 1, it takes no decoding.
	const script = new Script(Module.wrap(readFileSync(file, "latin1")), {
		filename: file,
		cachedData: compiled(file),
		importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
	});
	const module = { exports: {} };
	script.runInThisContext()(module.exports, load, module, file, __dirname);
	return module.exports as CommandLine;
}

function compiled(file: string): Buffer | undefined {
	try {
		return readFileSync(`${file}.compiled`);
	} catch {
		return undefined;
	}
}
