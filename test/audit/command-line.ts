import { execFileSync } from "node:child_process";
import { copyFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { folderWith, program } from "../cli/command-line.ts";

export { folderWith, outsideIn, program } from "../cli/command-line.ts";

/** What reads office documents, put beside the bundled command line, as it is when people get it. */
const beside = ["readers.cjs", "readers-worker.cjs"];
const built = folderWith({});
execFileSync(process.execPath, ["scripts/build.mjs", built, ...beside], {
	stdio: ["ignore", "ignore", "inherit"],
});
for (const name of beside)
	copyFileSync(join(built, name), join(dirname(program), name));
