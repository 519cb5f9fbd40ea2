import { setFlagsFromString } from "node:v8";

/**
 * V8 weighs compiling for programs that run for hours. Here nearly all time would go into it.
 *
 * A regular expression is compiled twice: cheaply made to be run once, and properly when it is run again. There are hundreds here and nearly all run
 * again, and what should be cheap takes three times as long as the proper one.
 *
 * A function that has run for a while is optimised for what it met so far, thrown away when it meets something else, and optimised again. Prose always
 * brings something else. What has waited thirty times as long stays: a document of 300 kB takes three fifths of the processor time.
 *
 * Holds for all threads of the process. Only for its very beginning: with threads under way, V8 may look for what it did not make.
 */
export function compileSparingly(): void {
	for (const flag of sparingly) setFlagsFromString(flag);
}

/** What was compiled ahead under other flags, V8 does not take. */
export const sparingly = ["--no-regexp-tier-up", "--interrupt-budget=2000000"];
