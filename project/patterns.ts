import { setFlagsFromString } from "node:v8";

/**
 * V8 compiles a regular expression twice: cheaply made to be run once, and properly when it is run again. There are hundreds here and nearly all run
 * again, and what should be cheap takes three times as long as the proper one. Holds for all threads of the process from now on, and cannot be
 * taken back: V8 would look for what it did not make. What was compiled ahead is not taken any more by threads that start later.
 */
export function compilePatternsOnce(): void {
	setFlagsFromString("--no-regexp-tier-up");
}
