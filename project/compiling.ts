import { setFlagsFromString } from "node:v8";

/** What was compiled ahead under other flags, V8 does not take. */
export const patternsOnce = "--no-regexp-tier-up";
export const optimisingLate = "--interrupt-budget=300000";
const optimisingSparingly = "--interrupt-budget=2000000";
const optimisingSoon = "--interrupt-budget=67584";

/**
 * V8 compiles a regular expression twice: cheaply made to be run once, and properly when it is run again. There are hundreds here and nearly all run
 * again, and what should be cheap takes three times as long as the proper one. Holds for all threads of the process. Only for its very beginning:
 * with threads under way, V8 may look for what it did not make.
 */
export function compilePatternsOnce(): void {
	setFlagsFromString(patternsOnce);
}

/**
 * V8 optimises a function that has run for a while for what it met so far, throws that away when it meets something else, and optimises again. Prose
 * always brings something else. Where that has to wait four times as long, a document of 1 MB takes three quarters of the processor time. Who types
 * for an hour is better served without: `optimiseSoon` is how V8 is by itself.
 */
export function optimiseLate(): void {
	setFlagsFromString(optimisingLate);
}

/** What is compiled takes memory as well: where that has to stay small, only what runs very long is. */
export function optimiseSparingly(): void {
	setFlagsFromString(optimisingSparingly);
}

export function optimiseSoon(): void {
	setFlagsFromString(optimisingSoon);
}
