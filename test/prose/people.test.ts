import { describe, expect, it } from "vitest";
import { check } from "../../rules/index.ts";
import { drafts } from "../rewrite/rewritten.ts";

const drafted = (text: string): string =>
	check(text).findings.find(({ ruleId }) => ruleId === "internal-need")
		?.rewrites[0]?.text ?? "";

describe("the people a document serves", () => {
	it("are those it speaks of most", () => {
		expect(
			drafted(
				"# Plan\n\nRiders waited long. Riders told us so.\n\nWe need to revamp our website.\n",
			),
		).toContain("riders");
	});

	it("are people where what is made in the open is no software", () => {
		expect(
			drafted(
				`# Report\n\nContributors met in May, and contributors walked to the harbour, where volunteers contributing for years told of it. ${"The hall was full and the lamps burned all night. ".repeat(8)}\n\nWe need to revamp our website.\n`,
			),
		).toContain("people");
	});

	it("are people at large where a public body speaks, whatever it buys", () => {
		expect(
			drafted(
				`# Report\n\nThe agency met two other agencies, and the government heard of it. Another agency put the market hall up for sale. ${"The hall was full and the lamps burned all night. ".repeat(8)}\n\nWe need to revamp our website.\n`,
			),
		).toContain("people");
	});

	it("use what is made in the open", () => {
		expect(
			drafted(
				"# Report\n\nTwo maintainers left, and a contributor joined. Contributors met in May; the repository moved.\n\nWe need to revamp our website.\n",
			),
		).toContain("users");
	});

	it("are not one group among several", () => {
		expect(
			drafted(
				"# Plan\n\nRiders waited long, and so did students. Patients, residents and students came by tram; a tenant took a taxi.\n\nWe need to revamp our website.\n",
			),
		).toContain("customers");
	});

	const hallReport =
		"The hall opened at nine and closed at noon on most days. The path behind it was dry, and the lamps along the wall burned all night. ".repeat(
			4,
		);

	it("are people at large where nothing is sold", () => {
		expect(
			drafted(`# Plan\n\n${hallReport}\n\nWe need to revamp our website.\n`),
		).toContain("people can");
	});

	it("are customers where something is", () => {
		expect(
			drafted(
				`# Plan\n\n${hallReport}Revenue rose, and so did prices.\n\nWe need to revamp our website.\n`,
			),
		).toContain("customers can");
	});

	it("are not those who give", () => {
		expect(
			drafted(
				`# Plan\n\n${hallReport}Donors met in May, and donors gave lamps.\n\nWe need to revamp our website.\n`,
			),
		).toContain("people can");
	});

	it("are not the members of a board or a team", () => {
		expect(
			drafted(
				`# Handbook\n\n${hallReport}Board members met, team members walked and staff members slept.\n\nWe need to revamp our website.\n`,
			),
		).toContain("people can");
	});

	it("use software, though its clients are many", () => {
		expect(
			drafted(
				"# Minutes\n\nThe client asks the server, and two clients wait for the API. The new version of the library ships without the bug.\n\nWe need to revamp our website.\n",
			),
		).toContain("users can");
	});

	it("are those whom the sentence names", () => {
		expect(
			drafted("# Plan\n\nWe need to become known among developers.\n"),
		).toContain("What developers get from this is ___");
	});

	it("are whom the settings name, though others only look on", () => {
		const rewrites = (customers: string[]): string =>
			check("# Plan\n\nWe must stop losing subscribers to the ferry.\n", {
				customers,
				strictness: "strict",
			}).findings[0]?.rewrites[0]?.text ?? "";
		expect(rewrites(["member", "subscriber"])).toContain(
			"What subscribers get",
		);
		expect(rewrites(["member"])).toContain("members");
	});

	it("are not whoever reads a form that asks the writer", () => {
		const wished = "We need your help to buy a shed.";
		const under = (heading: string): string | undefined =>
			drafts(
				"internal-need",
				`# Hall of boats\n\n## ${heading}\n\n${wished}\n`,
			)[0];
		expect(under("What is new?")).toContain("you can");
		expect(under("What makes your idea new?")).toContain("customers can");
	});
});
