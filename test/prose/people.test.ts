import { describe, expect, it } from "vitest";
import { check } from "../../rules/index.ts";

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
});
