import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	hashOf,
	heaviest,
	tableOf,
	WeightTable,
} from "../../rules/weight-table.ts";

const weight = fc.integer({ min: -heaviest, max: heaviest });

const tableWith = (text: string, width: number) => {
	const table = new WeightTable(text, width);
	return (name: string): number[] | undefined => {
		const at = table.find(hashOf(name));
		return at < 0
			? undefined
			: Array.from({ length: width }, (_, i) => table.weightAt(at + i));
	};
};

describe("a table of weights", () => {
	it("gives each name its weights, all of them", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 4 }).chain((width) =>
					fc.tuple(
						fc.constant(width),
						fc.uniqueArray(
							fc.tuple(
								fc.string(),
								fc.array(weight, { minLength: width, maxLength: width }),
							),
							// Among so few, none is taken for another.
							{ maxLength: 12, selector: ([name]) => name },
						),
					),
				),
				([width, rows]) => {
					const weightsOf = tableWith(tableOf(new Map(rows), width), width);
					for (const [name, weights] of rows)
						expect(weightsOf(name)).toEqual(weights);
				},
			),
			{ seed: 4 },
		);
	});

	it("is one string that JSON need not escape", () => {
		const text = tableOf(
			new Map(Array.from({ length: 500 }, (_, i) => [`name ${i}`, [i % 40]])),
		);
		expect(JSON.stringify(text)).toBe(`"${text}"`);
		expect(text).toMatch(/^[\x21-\x7e]*$/);
	});

	it("hardly ever takes a name for another", () => {
		const names = Array.from({ length: 20_000 }, (_, i) => `word ${i}`);
		const weightsOf = tableWith(
			tableOf(new Map(names.map((name) => [name, [7]]))),
			1,
		);
		const strangers = names.filter((name) => weightsOf(`no ${name}`));
		expect(strangers.length).toBeLessThan(names.length / 500);
		const kept = names.filter((name) => weightsOf(name));
		expect(kept.length).toBeGreaterThan(names.length * 0.998);
	});

	it("hashes a name as it does its parts, one after the other", () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (stem, tail) => {
				expect(hashOf(tail, hashOf(stem))).toBe(hashOf(stem + tail));
			}),
			{ seed: 4 },
		);
	});

	it("finds nothing where nothing was written", () => {
		expect(tableWith(tableOf(new Map()), 1)("name")).toBeUndefined();
	});
});
