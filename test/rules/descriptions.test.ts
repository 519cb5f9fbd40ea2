// What every rule says of itself holds: its pages, the hover and the settings repeat it to writers.

import { describe, expect, it } from "vitest";
import { check, rules } from "../../rules/index.ts";

const marks = (ruleId: string, sentence: string) =>
	check(sentence).findings.some((finding) => finding.ruleId === ruleId);

describe.each(rules.filter(({ scope }) => scope === "sentence"))(
	"$id",
	({ id, examples, leaves }) => {
		it.each(examples)("marks: $before", ({ before }) => {
			expect(marks(id, before)).toBe(true);
		});

		it.each(leaves)("leaves alone: %s", (sentence) => {
			expect(marks(id, sentence)).toBe(false);
		});
	},
);
