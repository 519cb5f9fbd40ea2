/** What a worker thread runs: the rules over a text, and the counting once somebody audits. */
import { worker } from "workerpool";
import { check } from "../rules/index.ts";
import type { Summarise } from "./summarise.ts";

const summarise: Summarise = async (...document) => {
	const { summariseHere } = await import("./summarise.ts");
	return summariseHere(...document);
};

worker({ check, summarise });
