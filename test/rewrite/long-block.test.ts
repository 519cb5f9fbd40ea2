// A paragraph that goes on for pages is read near each sentence only.

import { expect, test } from "vitest";
import { check } from "../../rules/index.ts";

test("a sentence gets the same rewrites in a very long paragraph", () => {
	const sentence = "Our platform enables users to *share* files.";
	const rewrites = (text: string) =>
		check(text)
			.findings.filter(({ ruleId }) => ruleId === "product-permits")
			.map(({ rewrites, span }) =>
				rewrites.map(({ text: words, span: place, kind }) => [
					kind,
					words,
					place.start - span.start,
					place.end - span.start,
				]),
			);
	const [alone] = rewrites(sentence);
	expect(alone?.[0]).toEqual(["complete", "You can", 0, 29]);
	const long = rewrites(`${sentence} `.repeat(400).trim());
	expect(long).toHaveLength(400);
	for (const each of long) expect(each).toEqual(alone);
});
