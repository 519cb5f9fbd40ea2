/** What a worker thread runs: the rules over a text, and the counting once somebody audits. */
import { worker } from "workerpool";
import { compilePatternsOnce } from "../project/patterns.ts";
import { type CheckOptions, check, type Reading } from "../rules/index.ts";
import type { Summarise } from "./summarise.ts";

function checkHere(text: string, options: CheckOptions): Reading {
	// Not before there is something to check: the other threads have started by then.
	compilePatternsOnce();
	return check(text, options);
}

const summarise: Summarise = async (...document) => {
	const { summariseHere } = await import("./summarise.ts");
	return summariseHere(...document);
};

worker({ check: checkHere, summarise });
