import { describe, expect, it } from "vitest";
import { complete, drafts } from "./rewritten.ts";

describe("Markdown is carried over unchanged", () => {
	it.each([
		[
			"self-announcement",
			"We've added [dark mode](https://example.org/dark).",
			"You can now use [dark mode](https://example.org/dark).",
		],
		[
			"self-announcement",
			"**We've added** dark mode[^1].",
			"You can now use dark mode[^1].",
		],
		[
			"self-announcement",
			"**We've added dark mode.**",
			"**You can now use dark mode.**",
		],
		[
			"self-announcement",
			"We [improved the map](https://example.org/map).",
			"[The map](https://example.org/map) now works better.",
		],
		[
			"self-announcement",
			"- **We improved our map**",
			"- **Our map now works better**",
		],
		[
			"product-permits",
			"*Kite* lets you publish **maps** and `tiles`[^2].",
			"With *Kite*, you can publish **maps** and `tiles`[^2].",
		],
		[
			"product-permits",
			"Our [shared inbox](https://example.org/inbox) lets support teams answer from one address.",
			"With our [shared inbox](https://example.org/inbox), support teams can answer from one address.",
		],
		[
			"product-permits",
			"- **Boards** let you sort ideas",
			"- With **boards**, you can sort ideas",
		],
		[
			"feature-first",
			"Our app offers “quiet mode” and ~~ads~~ peace.",
			"With our app, you get “quiet mode” and ~~ads~~ peace.",
		],
		[
			"self-announcement",
			"We’ve opened Ada’s café.",
			"You can now visit Ada’s café.",
		],
	])("%s: %s", (ruleId, before, after) => {
		expect(complete(ruleId, before)[0]).toBe(after);
	});

	it("a link that would be cut is left alone", () => {
		expect(
			complete(
				"product-permits",
				"[Kite lets](https://example.org) you draw maps.",
			),
		).toEqual([]);
	});

	it("a label, a heading and a line without a full stop stay as they are", () => {
		expect(
			drafts("internal-need", "Gordon: we need to revamp our CRM.")[0],
		).toBe(
			"Gordon: so that customers need not tell us ___ twice, we need to revamp our CRM.",
		);
		expect(drafts("internal-need", "## We need a new till")[0]).toBe(
			"## We need a new till, so that customers no longer have to ___",
		);
		expect(
			drafts("internal-goal", "- grow the team\n- hire a cook")[0],
		).toMatch(/^- grow the team, so that customers can ___\n- hire a cook$/);
	});
});
