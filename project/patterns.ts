import { setFlagsFromString } from "node:v8";

/**
 * V8 compiles a regular expression twice: cheaply made to be run once, and properly when it is run again. There are hundreds here and nearly all run
 * again, and what should be cheap takes three times as long as the proper one. Holds for all threads of the process. Only for its very beginning:
 * with threads under way, V8 may look for what it did not make.
 */
export function compilePatternsOnce(): void {
	setFlagsFromString("--no-regexp-tier-up");
}
