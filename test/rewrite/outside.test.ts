import { describe, expect, it } from "vitest";
import { complete, drafts } from "./rewritten.ts";

/** What somebody needs, and what lies behind it for the people outside. */
const needs: readonly (readonly [string, string])[] = [
	[
		"We need a new booking system.",
		"So that patients can book without having to ___, we need a new booking system.",
	],
	[
		"We must cut the backlog of repairs.",
		"So that patients wait ___ instead of ___, we must cut the backlog of repairs.",
	],
	[
		"We need a bigger call centre.",
		"So that patients get an answer within ___, we need a bigger call centre.",
	],
	[
		"We need two more midwives.",
		"So that patients are seen within ___, we need two more midwives.",
	],
	[
		"We need training on the new till.",
		"So that patients get the right answer whoever they ask, we need training on the new till.",
	],
	[
		"We need £85,000 by June.",
		"So that patients can ___ with the money, we need £85,000 by June.",
	],
	[
		"We must rebrand the night buses.",
		"So that patients can see at once that ___, we must rebrand the night buses.",
	],
	[
		"We need a better website.",
		"So that patients can ___, we need a better website.",
	],
	[
		"We have to pass the fire audit.",
		"So that patients can rely on ___, we have to pass the fire audit.",
	],
	[
		"We must merge our three departments.",
		"So that patients have one place to turn to for ___, we must merge our three departments.",
	],
	[
		"We need more volunteers.",
		"So that patients find somebody to ___ when they need it, we need more volunteers.",
	],
	[
		"We need dashboards for the board.",
		"So that we can tell whether patients get ___, we need dashboards for the board.",
	],
];

describe("a need asks for what it brings the people outside", () => {
	it.each(needs)("%s", (before, after) => {
		expect(drafts("internal-need", before, { customers: ["patient"] })[0]).toBe(
			after,
		);
	});
});

/** Words with two senses: which one is meant decides what is asked. */
const senses: readonly (readonly [string, string, string])[] = [
	["a booking system is no sale", "We need a booking system.", "can book"],
	["bookings are", "We need to increase bookings.", "worth paying for"],
	["a data pipeline carries data", "We must fix the data pipeline.", "rely on"],
	[
		"a sales pipeline carries deals",
		"We must fill the sales pipeline.",
		"find us",
	],
	["leads are people who may buy", "We need more leads.", "find us"],
	["a shift lead is a colleague", "We need a shift lead.", "wait for somebody"],
	["a press prints", "We need a fourth press.", "no longer have to"],
	["the press writes", "We need more press.", "find it with us"],
	["staff are kept", "We must improve staff retention.", "keep meeting people"],
	["customers are kept", "We must improve retention.", "stay because"],
	[
		"an account manager sells",
		"We need an account manager.",
		"while they decide",
	],
	["event handlers are code", "We must write the event handlers.", "can ___"],
	["events are visited", "We need more events.", "go home with"],
	["the cost of a contract", "We must cut our costs.", "for less"],
];

describe("a word with two senses is read as it is meant", () => {
	it.each(senses)("%s: %s", (_, before, words) => {
		expect(drafts("internal-need", before)[0]).toContain(words);
	});
});

describe("what people gain is said where the sentence names it", () => {
	it.each([
		[
			"Our goal is to make billing easier.",
			"Customers should find billing easier.",
		],
		[
			"Our aim is to make it easier to find a dentist.",
			"Customers should find it easier to find a dentist.",
		],
		["We will cut waiting times by 20%.", "Customers will wait 20% less."],
		[
			"We want to reduce response times to two hours.",
			"Customers should have an answer within two hours.",
		],
		[
			"Our mission is to help carers plan a week of respite.",
			"Carers should be able to plan a week of respite.",
		],
		[
			"We want to enable citizens to vote online.",
			"Citizens should be able to vote online.",
		],
	])("%s", (before, after) => {
		expect(complete("internal-goal", before)).toEqual([after]);
	});
	it.each([
		"We want to make our team more responsive.",
		"We plan to make reporting easier.",
		"We aim to cut our property costs.",
		"We want to help the sector move online.",
		"We will cut waiting times.",
		"We will launch the staff newsletter in April.",
	])("and is not made up where it does not: %s", (before) => {
		expect(complete("internal-goal", before, { documentKind: "plan" })).toEqual(
			[],
		);
	});
});

describe("a plan keeps its words and puts the people first", () => {
	it.each([
		[
			"We plan to migrate the billing stack to the cloud.",
			"Customers will be able to ___ once the billing stack is migrated to the cloud.",
		],
		[
			"We will finish the survey of the roof by June.",
			"Customers will be able to ___ once the survey of the roof is finished by June.",
		],
		["We will hire two nurses.", "With two nurses, customers would ___."],
		["We plan to raise £2m by May.", "With £2m by May, customers would ___."],
		[
			"We plan to expand into three regions.",
			"Customers in three regions will be able to ___.",
		],
		[
			"We intend to open in Leith next spring.",
			"Customers in Leith will be able to ___ next spring.",
		],
		[
			"Our goal is to reach one million farmers by 2030.",
			"One million farmers should be able to ___ by 2030.",
		],
		[
			"We want to become the leading bakery in town.",
			"Customers would call us the leading bakery in town if ___.",
		],
		[
			"We want to grow turnover by 12% this year.",
			"Customers should get reasons to buy and to stay: ___ (measured by growing turnover by 12% this year).",
		],
	])("%s", (before, after) => {
		expect(drafts("internal-goal", before)[0]).toBe(after);
	});
	it.each([
		"We aim to address the backlog and hire two clerks.",
		"We want to make our work scalable.",
		"We want to connect people.",
		"We plan to update Operational Excellence Standards.",
	])("but only where they stay good English: %s", (before) => {
		expect(drafts("internal-goal", before)[0]).toMatch(/^So that /);
	});
});

describe("a need that is not met is felt outside", () => {
	it.each([
		[
			"We must lift the cabin to grade two.",
			"Unless we lift the cabin to grade two, customers will ___.",
		],
		[
			"The board has to submit a budget by May.",
			"Unless the board submits a budget by May, customers will ___.",
		],
		[
			"Need to reach more families",
			"Unless we reach more families, they will ___",
		],
	])("%s", (before, after) => {
		expect(drafts("internal-need", before)).toContain(after);
	});
	it("but nobody is threatened to the face", () => {
		for (const draft of drafts("internal-need", "We must cut our costs.", {
			documentKind: "sales",
		}))
			expect(draft).not.toMatch(/unless/i);
	});
});

describe("a number", () => {
	it.each([
		[
			"Churn was 3%, down from 4%.",
			"3% of customers left, down from 4%, because ___.",
		],
		[
			"Revenue grew 9% to €41m.",
			"Revenue grew 9% to €41m, because customers ___.",
		],
		[
			"Our operating margin rose to 4%.",
			"Our operating margin rose to 4%. For customers, this means ___.",
		],
	])("that is told is given its people: %s", (before, after) => {
		expect(drafts("internal-metric", before)[0]).toBe(after);
	});
	it("that is wanted is kept as the measure", () => {
		expect(
			drafts(
				"internal-metric",
				"# Key results\n\n- KR 3 Time to first answer: 9 h → 4 h",
			)[0],
		).toContain("measured by");
	});
	it("that is to grow is one, too", () => {
		expect(
			drafts(
				"internal-metric",
				"# Key results\n\n- KR1 Grow ARR from $4m to $5m",
			)[0],
		).toContain(
			"KR1 Give customers reasons to buy and to stay: ___ (measured by growing ARR from $4m to $5m)",
		);
	});
	it("is no reason to buy for people who do not", () => {
		for (const draft of drafts("internal-metric", "Grow income by 4%.", {
			customers: ["pupil"],
		}))
			expect(draft).not.toMatch(/\bbuy\b/);
	});
});

describe("people whom the document never names", () => {
	it.each([
		["# School plan\n\nWe need a new roof.", "pupils"],
		["# Clinic board\n\nWe need a second scanner.", "patients"],
		["# Town council\n\nWe need a new depot.", "residents"],
		["# Museum strategy\n\nWe need a bigger store.", "visitors"],
		["This hospital must cut its waits.", "patients"],
		["# Plans for spring\n\nWe need a new till.", "customers"],
	])("%s: %s", (before, people) => {
		expect(drafts("internal-need", before)[0]).toContain(people);
	});
});

describe("people who are worked on", () => {
	it.each([
		[
			"We will drive residents to the new portal.",
			"Residents need a reason to come to the new portal: ___.",
		],
		[
			"We have to get tenants to pay online.",
			"Tenants need a reason to pay online: ___.",
		],
		[
			"Convert 400 trial users by May",
			"Trial users need a reason to pay: ___ (measured by converting 400 trial users by May)",
		],
		["Improve customer retention", "Customers need a reason to stay: ___"],
	])("%s", (before, after) => {
		expect(drafts("customer-as-object", before)[0]).toBe(after);
	});
});

it("those who are served are named once", () => {
	for (const after of drafts(
		"internal-goal",
		"We will target customers in the north by the end of May.",
	))
		expect(after).not.toMatch(/customers can ___/);
});

it("what is said of the giver is left to no one else", () => {
	for (const text of [
		"As a project of the town, Kite allows anyone to add a bench.",
		"Kite allows clubs to add members, granting them the keys to the hall.",
	]) {
		expect(complete("product-permits", text)).toEqual([]);
		expect(drafts("product-permits", text)).toHaveLength(1);
	}
});

describe("a wish takes the place of no more than it says", () => {
	it.each([
		"# Goals\n\n- Basic integration of the Kite map - finish by 12/31/2019",
		"# Goals\n\n- Improve and refresh the Harbour website",
		"# Goals\n\n- Add tests to the app so we can release 0.7",
	])("%s", (text) => {
		for (const after of drafts("internal-goal", text))
			expect(after).not.toContain("should");
	});
});

describe("a purpose is hung on what is set about, and on nothing else", () => {
	it.each([
		[
			"internal-goal",
			"I think this speaks to our goal to have larger shops on paid plans.",
		],
		[
			"internal-goal",
			"We've come to the conclusion that growth from small shops is the most relevant strategy for us.",
		],
	] as const)("%s: %s", (ruleId, text) => {
		for (const after of drafts(ruleId, text))
			expect(after).toMatch(/For customers, this means ___\.$/);
	});
	it("no wish is promised for a day", () => {
		for (const text of [
			"We want to build the best possible booking line.",
			"# Goals\n\n- Accelerate major discoveries",
			"Drawing on the pilot, the plan is to open a second stall in June.",
		])
			for (const after of drafts("internal-goal", text))
				expect(after).not.toContain("once");
	});
	it("how staff feel is noticed by those who are served", () => {
		expect(
			drafts("internal-metric", "KR 5.4 eNPS product team +12 → +25"),
		).toEqual([
			"KR 5.4 eNPS product team +12 → +25 – customers will notice it when ___",
		]);
	});
});

describe("praise and opinion ask for what others said", () => {
	it("the fact stays when the praise goes", () => {
		expect(
			complete(
				"self-praise",
				"Harbour is the leading payroll service for small hotels.",
				{ organisation: ["Harbour"] },
			),
		).toEqual(["Harbour is a payroll service for small hotels."]);
	});
	it("whatever the boast is marked as", () => {
		expect(
			drafts("internal-goal", "We pride ourselves on our bread."),
		).toContain(
			"We pride ourselves on our bread. For customers, this means ___.",
		);
	});
	it("what is praised stays, and others are asked", () => {
		expect(
			drafts("self-praise", "Our park rangers are second to none."),
		).toContain(
			"Our park rangers are second to none. Customers told us ___ about this.",
		);
	});
	it("an opinion is kept to the word for others to confirm", () => {
		expect(
			drafts("inside-opinion", "We believe the new layout is clearer."),
		).toContain(
			"___ of the ___ customers we asked said that the new layout is clearer.",
		);
	});
	it("how many is not asked twice", () => {
		expect(drafts("unsourced-claim", "Most readers want an account.")[0]).toBe(
			"___% of readers told us that they want an account.",
		);
	});
});

it("a quotation mark stays with the word that it closes", () => {
	expect(
		drafts(
			"internal-goal",
			'# Goals\n\n- refresh the brand, the old one is "tired"',
		)[0],
	).toContain('"tired", so that');
});
