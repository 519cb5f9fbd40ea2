import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { evaluate, readLabels } from "./evaluate.ts";

const folder = "test/evaluation";
/** The fold that no weight was learned from. */
const held = (file: string) =>
	readLabels(readFileSync(`${folder}/${file}`, "utf8")).filter(
		({ fold }) => fold === "check",
	);
const read = (file: string) =>
	readFileSync(`${folder}/documents/${file}`, "utf8");

describe("judgement on sentences of our own", () => {
	it("keeps its precision and recall in whole documents", () => {
		const { precision, recall, kind } = evaluate(held("documents.tsv"), read);
		expect(precision).toBeGreaterThan(0.75);
		expect(recall).toBeGreaterThan(0.5);
		expect(kind).toBeGreaterThan(0.75);
	});

	it("tells minimal pairs apart", () => {
		const { precision, recall, pairs } = evaluate(held("pairs.tsv"), read);
		expect(precision).toBeGreaterThan(0.75);
		expect(recall).toBeGreaterThan(0.55);
		expect(pairs).toBeGreaterThan(0.45);
	});
});
