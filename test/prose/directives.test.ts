import { describe, expect, it } from "vitest";
import { directivesIn } from "../../rules/prose/directives.ts";

const comment =
	"<!-- outside-in-disable-next-line internal-need -- a reason -->";

describe("An ignore comment", () => {
	it.each([
		comment,
		`- ${comment}`,
		`> ${comment}`,
		`\`code\` and ${comment}`,
		`\`\`\`\ncode\n\`\`\`\n${comment}`,
		`\`\`\`\n~~~\n\`\`\`\n${comment}`,
	])("counts where it stands as a comment: %j", (source) => {
		expect(directivesIn(source)).toEqual([
			{
				span: {
					start: source.indexOf(comment),
					end: source.indexOf(comment) + comment.length,
				},
				reach: "next-line",
				rules: ["internal-need"],
			},
		]);
	});

	it.each([
		`\`${comment}\``,
		`| \`${comment}\` | a cell |`,
		`\`\`\`markdown\n${comment}\n\`\`\``,
		`~~~~\n\`\`\`\n${comment}\n~~~~`,
		`- a list\n\n  \`\`\`md\n  ${comment}\n  \`\`\``,
		`> \`\`\`\n> ${comment}\n> \`\`\``,
		`\`\`\`\nnever closed\n\n${comment}`,
	])("is only shown where it stands in code: %j", (source) => {
		expect(directivesIn(source)).toEqual([]);
	});
});
