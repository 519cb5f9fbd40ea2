import { type CheckOptions, check, type Reading } from "../rules/index.ts";

/** Where the rules run: here, in a worker, or nowhere because the answer is remembered. */
export type Checker = (
	text: string,
	options: CheckOptions,
) => Reading | Promise<Reading>;

export const checkHere: Checker = check;
