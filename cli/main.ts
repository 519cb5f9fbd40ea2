import { isMainThread } from "node:worker_threads";
import { CommanderError } from "commander";
import {
	leaveOnceAllIsPrinted,
	leaveQuietlyWithReader,
	note,
} from "./output.ts";
import { commandLine } from "./program.ts";

if (isMainThread) void run();
// The threads of a long run start from the same bundle, and so from what the build compiled of it.
else void import("../audit/worker.ts");

async function run(): Promise<void> {
	leaveQuietlyWithReader();
	try {
		await commandLine().parseAsync();
	} catch (error) {
		if (error instanceof CommanderError) {
			process.exitCode = error.exitCode === 0 ? 0 : 2;
		} else {
			note((error as Error).message);
			process.exitCode = 2;
		}
	}
	leaveOnceAllIsPrinted();
}
