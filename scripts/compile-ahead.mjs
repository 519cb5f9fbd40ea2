// Runs the command line once, and keeps what V8 compiled meanwhile beside it, for cli/start.ts. `node scripts/compile-ahead.mjs FOLDER`

import { readFileSync, writeFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { constants, Script } from "node:vm";

// As project/compiling.ts does: what was compiled under other flags, V8 does not take.
for (const flag of ["--no-regexp-tier-up", "--interrupt-budget=300000"])
	setFlagsFromString(flag);

const file = resolve(process.argv[2], "command-line.cjs");
const script = new Script(Module.wrap(readFileSync(file, "utf8")), {
	filename: file,
	importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
process.on("exit", () =>
	writeFileSync(`${file}.compiled`, script.createCachedData()),
);
process.argv = [process.execPath, file, "lint", "--fail-on=never", "samples"];
const module = { exports: {} };
script.runInThisContext()(
	module.exports,
	createRequire(file),
	module,
	file,
	dirname(file),
);
await module.exports.run();
