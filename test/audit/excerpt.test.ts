import { expect, test } from "vitest";
import { toExcerpt } from "../../audit/plain-text.ts";

test.each([
	["## Goals", "Goals"],
	["- [ ] **Grow** the _pier_ by `4`\n  metres", "Grow the _pier_ by 4 metres"],
	["> She said *no*.", "She said no."],
	["| Paint the shelter. |", "Paint the shelter."],
	[
		"Read [the plan](https://x.example/a_b) [twice][1].",
		"Read the plan twice.",
	],
	[
		"1\\. January, 2 * 3 * 4 and snake__case__name",
		"1. January, 2 * 3 * 4 and snake__case__name",
	],
	[
		"So that passengers can ___, we ___.",
		"So that passengers can ___, we ___.",
	],
	["So <!-- not read --> it goes.", "So it goes."],
])("%j reads %j", (markdown, shown) => {
	expect(toExcerpt(markdown)).toBe(shown);
});

test("A long sentence is cut", () => {
	expect([...toExcerpt("é😀 ".repeat(200))]).toHaveLength(200);
});
