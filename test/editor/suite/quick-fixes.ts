import { strict as assert } from "node:assert";
import { apply, findings, open, quickFixes } from "./document.ts";

describe("Quick fixes", () => {
	it("rewrite the sentence, and the finding goes", async () => {
		const document = await open(
			"rewrite.md",
			"# Plan\n\nWe need to revamp our CRM.\n",
		);
		const [finding] = await findings(document, 1);
		assert.ok(finding);
		const [rewrite] = await quickFixes(document, finding, /customers/i);
		assert.ok(rewrite);
		await apply(rewrite);
		assert.doesNotMatch(document.getText(), /^We need to/m);
		assert.match(document.getText(), /customers/i);
		await findings(document, 0);
	});
});
