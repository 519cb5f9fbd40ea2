import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdsCue } from "../../rules/gate.ts";
import {
	buckets,
	catchesTheEye,
	type GlanceSetting,
	visitHashes,
} from "../../rules/glance.ts";
import { check, LiveDocument } from "../../rules/index.ts";
import {
	candidatesIn,
	confidenceAmong,
	thresholds,
} from "../../rules/judge.ts";
import { contextOf } from "../../rules/prose/context.ts";
import { toNames } from "../../rules/prose/names.ts";

const folder = "test/evaluation/documents";

const plain: GlanceSetting = {
	kind: "paragraph",
	context: contextOf([]),
	documentKind: "general",
	names: toNames([], []),
};

const hashesOf = (text: string, setting = plain): number[] => {
	const hashes: number[] = [];
	visitHashes(text, setting, (hash) => hashes.push(hash));
	return hashes;
};

describe("the glance before the grammar", () => {
	it("spares most sentences the grammar, and hardly one that would be marked", () => {
		let read = 0;
		let sentences = 0;
		let marked = 0;
		const missed: string[] = [];
		for (const name of readdirSync(folder)) {
			const document = new LiveDocument(
				readFileSync(`${folder}/${name}`, "utf8"),
				{ language: name.endsWith(".txt") ? "plaintext" : "markdown" },
			);
			const names = toNames(document.reading.names.organisation, []);
			for (const { sentence } of document.sentences()) {
				const setting = { ...sentence, names };
				if (!holdsCue(sentence.text, setting)) continue;
				sentences++;
				const isRead = catchesTheEye(sentence.text, setting);
				if (isRead) read++;
				if (
					confidenceAmong(candidatesIn(sentence), sentence) <
					thresholds.balanced
				)
					continue;
				marked++;
				if (!isRead) missed.push(sentence.text);
			}
		}
		expect(marked).toBeGreaterThan(200);
		expect(read / sentences).toBeLessThan(0.6);
		expect(missed.length / marked, missed.join("\n")).toBeLessThan(0.02);
	}, 120_000);

	it("sees whoever has a name as it sees anybody inside", () => {
		const named = { ...plain, names: toNames(["Kestrel"], ["skipper"]) };
		expect(hashesOf("Kestrel must hire.", named)).toEqual(
			hashesOf("Osprey must hire.", {
				...plain,
				names: toNames(["Osprey"], []),
			}),
		);
		expect(hashesOf("Hear skippers out.", named)).toEqual(
			hashesOf("Hear customers out."),
		);
		expect(
			hashesOf("Straßenbahn must hire.", {
				...plain,
				names: toNames(["Straßenbahn"], []),
			}),
		).toEqual(hashesOf("Kestrel must hire.", named));
		expect(hashesOf("Kestrel must hire.", named)).not.toEqual(
			hashesOf("Kestrel must hire."),
		);
	});

	it.each(["Resident-led, always.", "You matter to us."])(
		"passes over no slogan: %s",
		(text) => {
			expect(check(text).findings.map(({ ruleId }) => ruleId)).toEqual([
				"lip-service",
			]);
		},
	);

	it("is no short cut: what looks like nothing is not marked without the gate either", () => {
		const text = readFileSync(`${folder}/02-board-minutes-housing.md`, "utf8");
		expect(check(text, { gated: false }).findings).toEqual(
			check(text).findings,
		);
	});

	it("takes any text", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				for (const hash of hashesOf(text)) {
					expect(hash).toBeGreaterThanOrEqual(0);
					expect(hash).toBeLessThan(buckets);
				}
			}),
		);
	});
});
