import { CommanderError } from "commander";
import { leaveOnceAllIsPrinted, note } from "./output.ts";
import { commandLine } from "./program.ts";

export async function run(): Promise<void> {
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

/** The threads of a long run start from the same bundle, and so from what the build compiled of it. */
export async function work(): Promise<void> {
	await import("../audit/worker.ts");
}
