import { CommanderError } from "commander";
import { leaveQuietlyWithReader, note } from "./output.ts";
import { commandLine } from "./program.ts";

leaveQuietlyWithReader();
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
