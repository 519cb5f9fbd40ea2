import { isMainThread } from "node:worker_threads";
import { CommanderError } from "commander";
import { leaveQuietlyWithReader, note } from "./output.ts";
import { commandLine } from "./program.ts";

if (isMainThread) run();
// The threads of a long run start from the same bundle, and so from what the build compiled of it.
else void import("../audit/worker.ts");

function run(): void {
	leaveQuietlyWithReader();
	// All is printed by then. To tidy up memory that goes with the process takes a short run longer than to print.
	process.on("beforeExit", () => process.exit());
	commandLine()
		.parseAsync()
		.catch((error: unknown) => {
			if (error instanceof CommanderError) {
				process.exitCode = error.exitCode === 0 ? 0 : 2;
				return;
			}
			note((error as Error).message);
			process.exitCode = 2;
		});
}
