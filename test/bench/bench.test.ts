import { describe, expect, it } from "vitest";
import {
	oneDocument,
	smallDocuments,
	writtenDocuments,
} from "../../bench/corpus.ts";
import { median, medianRatio, quantile, short } from "../../bench/figures.ts";
import { check } from "../../rules/index.ts";

describe("documents written from a seed", () => {
	const documents = writtenDocuments(60_000);

	it("are the same every time", () => {
		expect(writtenDocuments(60_000)).toEqual(documents);
	});

	it("differ from one another", () => {
		expect(new Set(documents).size).toBe(documents.length);
	});

	it("hold what is marked and what is not", () => {
		const { findings, words } = check(documents.join("\n"));
		expect(findings.length).toBeGreaterThan(50);
		expect(findings.length).toBeLessThan(words / 20);
	});

	it("make up one document of whole lines, however long", () => {
		const text = oneDocument(documents, 150_000);
		expect(text.length).toBeGreaterThan(145_000);
		expect(text.length).toBeLessThanOrEqual(150_001);
		expect(text.endsWith("\n")).toBe(true);
	});

	it("make up any number of small documents, no two of them alike", () => {
		const small = smallDocuments(documents, 300);
		expect(new Set(small).size).toBe(300);
		expect(Math.max(...small.map(({ length }) => length))).toBeLessThan(5_000);
	});
});

describe("figures", () => {
	it("are taken from the middle, between two where it falls there", () => {
		expect(median([9, 1, 4])).toBe(4);
		expect(median([1, 2, 3, 10])).toBe(2.5);
		expect(quantile([0, 10, 20, 30, 40], 0.95)).toBeCloseTo(38);
	});

	it("compare runs that followed one another", () => {
		// Both slowed down alike in the second round: the ratio did not.
		expect(medianRatio([10, 40, 10], [1, 4, 1])).toBe(10);
	});

	it("show three digits", () => {
		expect([1234.5, 123.45, 12.345, 1.2345, 0.012345].map(short)).toEqual([
			"1,235",
			"123",
			"12.3",
			"1.23",
			"0.012",
		]);
	});
});
