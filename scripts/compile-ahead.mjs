// Runs the command line once, and keeps what V8 compiled meanwhile beside it, for cli/start.ts. `node scripts/compile-ahead.mjs FOLDER`

import { readFileSync, writeFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { constants, Script } from "node:vm";

// As cli/start.ts does: what was compiled under other flags, V8 does not take.
setFlagsFromString("--no-regexp-tier-up");

const file = resolve(process.argv[2], "command-line.cjs");
const script = new Script(Module.wrap(readFileSync(file, "utf8")), {
	filename: file,
	importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
process.on("exit", () =>
	writeFileSync(`${file}.compiled`, script.createCachedData()),
);
process.argv = [process.execPath, file, "lint", "--fail-on=never", "samples"];
script.runInThisContext()({}, createRequire(file), {}, file, dirname(file));
