import { retext } from "retext";
import retextEnglish from "retext-english";
import { unified } from "unified";
import { VFile } from "vfile";
import { expect, it } from "vitest";
import retextOutsideIn from "../../rules/retext.ts";

const text =
	"Thanks for coming. We need to revamp our CRM. Guests asked for later trains.";

it("marks sentences in anyone's retext pipeline", async () => {
	const file = await retext().use(retextOutsideIn).process(text);
	expect(
		file.messages.map(({ ruleId, source, actual, line, column }) => ({
			ruleId,
			source,
			actual,
			line,
			column,
		})),
	).toEqual([
		{
			ruleId: "internal-need",
			source: "outside-in",
			actual: "We need to",
			line: 1,
			column: 20,
		},
	]);
	expect(file.messages[0]?.expected?.length).toBeGreaterThan(0);
});

it("works on the English tree of unified, too", async () => {
	const processor = unified()
		.use(retextEnglish)
		.use(retextOutsideIn, { off: new Set(["internal-need"]) });
	const file = new VFile(text);
	await processor.run(processor.parse(file), file);
	expect(file.messages).toEqual([]);
});
