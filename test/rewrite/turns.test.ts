import { describe, expect, it } from "vitest";
import { check } from "../../rules/index.ts";
import { complete, drafts, turnedRound } from "./rewritten.ts";

/** The first complete rewrite of each sentence, as a writer would accept it. */
const news: readonly (readonly [string, string])[] = [
	[
		"We're thrilled to announce that exports now finish in seconds.",
		"Exports now finish in seconds.",
	],
	[
		"We are delighted to share that our museum is open on Mondays again.",
		"Our museum is open on Mondays again.",
	],
	[
		"We're excited to announce the release of Kite 2.0.",
		"You can now use Kite 2.0.",
	],
	[
		"Acme is excited to announce the general availability of Kite Maps.",
		"You can now use Kite Maps.",
	],
	[
		"The library team is pleased to announce the opening of our Northside branch.",
		"You can now visit our Northside branch.",
	],
	[
		"We are delighted to be adding support for three new regions.",
		"You can now use three new regions.",
	],
	[
		"We’re thrilled to announce Harbour Pass, a card for every ferry.",
		"You can now use Harbour Pass, a card for every ferry.",
	],
	["Announcing our spring programme", "You can now join our spring programme"],
	["We've added dark mode.", "You can now use dark mode."],
	[
		"We've added support for Norwegian and Danish.",
		"You can now use Norwegian and Danish.",
	],
	[
		"We added the ability to export boards as PDF.",
		"You can now export boards as PDF.",
	],
	["We've made search twice as fast.", "Search is now twice as fast."],
	[
		"We've made the editor faster and more reliable.",
		"The editor is now faster and more reliable.",
	],
	[
		"We improved the accessibility of our booking form.",
		"The accessibility of our booking form is now better.",
	],
	["We've simplified the sign-up form.", "The sign-up form is now simpler."],
	[
		"We've rolled out two-factor sign-in to all accounts.",
		"You can now use two-factor sign-in in all accounts.",
	],
	["We published our annual report.", "You can now read our annual report."],
	[
		"We've opened a survey about parking.",
		"You can now answer a survey about parking.",
	],
	["We've hired three new nurses.", "You can now turn to three new nurses."],
	[
		"We've replaced the old ticket machines with card readers.",
		"Instead of the old ticket machines, you now get card readers.",
	],
	["We have removed the booking fee.", "The booking fee is now gone."],
	[
		"We moved the help desk to the ground floor.",
		"The help desk is now on the ground floor.",
	],
	[
		"We have upgraded every server to Kite 5.",
		"Every server now runs on Kite 5.",
	],
	[
		"We've fixed a crash on Windows.",
		"You no longer run into a crash on Windows.",
	],
	[
		"We've fixed a bug where totals were rounded twice.",
		"You no longer run into a bug where totals were rounded twice.",
	],
	[
		"We've finished automating the ticket desk.",
		"The ticket desk is now automated.",
	],
	[
		"We made progress towards enabling offline maps.",
		"Offline maps are now closer.",
	],
	[
		"We opened a second clinic in Leith last month.",
		"You have been able to visit a second clinic in Leith since last month.",
	],
	[
		"In May we shipped a calendar.",
		"Since May you have been able to use a calendar.",
	],
	["Today, we're launching offline maps.", "Today, you can use offline maps."],
	["We've moved to a new office!", "You can now find us in a new office!"],
	["We're hiring!", "You can apply to join us!"],
	["We're hiring a designer.", "You can apply to join us as a designer."],
	[
		"We can't wait for the summer fair.",
		"You can look forward to the summer fair.",
	],
	[
		"We've migrated our shop to a new server and added a search box.",
		"Our shop now runs on a new server and you can now use a search box.",
	],
	[
		"We also graduated remote caching to GA and redesigned the terminal.",
		"Remote caching is now GA and the terminal now has a new design.",
	],
	["Kite 3 is here!", "You can now use Kite 3!"],
];

const gifts: readonly (readonly [string, string])[] = [
	["We offer free returns.", "You get free returns."],
	["Our plan includes 24/7 support.", "With our plan, you get 24/7 support."],
	[
		"Our platform offers real-time dashboards, alerts and exports.",
		"You get real-time dashboards, alerts and exports.",
	],
	[
		"Kite comes with templates for every trade.",
		"With Kite, you get templates for every trade.",
	],
	[
		"Every policy includes a legal advice line.",
		"With every policy, you get a legal advice line.",
	],
	[
		"Our helpline offers advice in nine languages and runs day and night.",
		"With our helpline, you get advice in nine languages and it runs day and night.",
	],
	[
		"The app supports fingerprint sign-in.",
		"With the app, you can use fingerprint sign-in.",
	],
	["Acme supports SSO.", "With Acme, you can use SSO."],
	[
		"We now support dark mode and high contrast.",
		"You can now use dark mode and high contrast.",
	],
	[
		"Our new tariff also includes free calls.",
		"With our new tariff, you also get free calls.",
	],
	[
		"We provide wheelchairs at every entrance.",
		"You get wheelchairs at every entrance.",
	],
	["We support following channels:", "You can use the following channels:"],
];

const permissions: readonly (readonly [string, string])[] = [
	["The app enables users to share their files.", "You can share your files."],
	[
		"With one click, our platform allows you to export reports.",
		"With one click, you can export reports.",
	],
	[
		"Kestrel lets you create, edit and share maps.",
		"With Kestrel, you can create, edit and share maps.",
	],
	[
		"The portal enables residents to report potholes without phoning.",
		"With the portal, residents can report potholes without phoning.",
	],
	[
		"The new dashboard will let managers see their teams' hours.",
		"With the new dashboard, managers will be able to see their teams' hours.",
	],
	[
		"The wizard makes it easy to set up a shop.",
		"With the wizard, you can easily set up a shop.",
	],
	[
		"Kite makes it easier for teams to agree on a date.",
		"With Kite, teams can more easily agree on a date.",
	],
	[
		"Kite gives you the freedom to work from anywhere.",
		"With Kite, you can work from anywhere.",
	],
	[
		"The `--watch` flag allows you to rebuild on every save.",
		"With the `--watch` flag, you can rebuild on every save.",
	],
	[
		"Kite lets you chat and integrates with Outlook.",
		"With Kite, you can chat and it integrates with Outlook.",
	],
	[
		"The dashboard – this web app allows users to manage accounts.",
		"The dashboard – with this web app, you can manage accounts.",
	],
	[
		"Our tool now helps you better understand your bill.",
		"You can now better understand your bill.",
	],
];

describe("news becomes what people have of it", () => {
	it.each(news)("%s", (before, after) => {
		expect(complete("self-announcement", before)[0]).toBe(after);
	});
});

describe("a gift goes to whoever gets it", () => {
	it.each(gifts)("%s", (before, after) => {
		expect(complete("feature-first", before)[0]).toBe(after);
	});
});

describe("people act, without asking permission", () => {
	it.each(permissions)("%s", (before, after) => {
		expect(complete("product-permits", before)[0]).toBe(after);
	});
	it.each([
		[
			"Kite is a language that lets everyone write maps.",
			"Kite is a language with which you can write maps.",
		],
		[
			"We rebuilt the map, allowing users to share their routes.",
			"We rebuilt the map, so you can share your routes.",
		],
	])("also inside a sentence: %s", (before, after) => {
		expect(complete("product-permits", before)).toContain(after);
	});
	it("names the maker where it says more than “our app”", () => {
		expect(complete("product-permits", "Kite lets you draw maps.")).toEqual([
			"With Kite, you can draw maps.",
			"You can use Kite to draw maps.",
		]);
	});
});

describe("plans that reach people", () => {
	it.each([
		[
			"We will publish the minutes on Friday.",
			"Customers will be able to read the minutes on Friday.",
		],
		[
			"We will launch a mobile app in June.",
			"Customers will be able to use a mobile app in June.",
		],
		[
			"We're going to open a second library in Leith.",
			"Customers will be able to visit a second library in Leith.",
		],
		[
			"Our goal is to publish the figures every month.",
			"Customers should be able to see the figures every month.",
		],
	])("%s", (before, after) => {
		expect(complete("internal-goal", before)[0]).toBe(after);
	});
	it.each([
		"We want to modernise our booking engine.",
		"We plan to expand into three regions.",
		"We will develop a strategy.",
		"We aim to become the market leader.",
	])("promises nothing that the plan does not: %s", (before) => {
		expect(complete("internal-goal", before)).toEqual([]);
	});
});

it("two things are no second act", () => {
	expect(
		complete(
			"product-permits",
			"This will allow you to keep track of the latest releases and updates in your reader.",
		),
	).toContain(
		"This way, you will be able to keep track of the latest releases and updates in your reader.",
	);
});

describe("drafts leave blanks for what only the writer knows", () => {
	it.each([
		[
			"internal-need",
			"We need to revamp our CRM.",
			[
				"So that customers need not tell us ___ twice, we need to revamp our CRM.",
				"Customers need us to remember what they already told us.",
			],
		],
		[
			"internal-need",
			"Need to hire two reps",
			[
				"Need to hire two reps, so that customers get an answer within ___ while they decide",
				"With two reps, customers would ___",
			],
		],
		[
			"internal-goal",
			"Our goal is to modernise the booking engine.",
			[
				"Customers will be able to ___ once the booking engine is modernised.",
				"Our goal is to modernise the booking engine, so that customers can book without having to ___.",
			],
		],
		[
			"internal-metric",
			"Grow ARR by 40%.",
			[
				"Give customers reasons to buy and to stay: ___ (measured by growing ARR by 40%).",
				"Grow ARR by 40%, so that customers find ___ worth paying for.",
			],
		],
		[
			"self-praise",
			"We are the leading provider of payroll.",
			[
				"We are the leading provider of payroll. For customers, this means ___.",
				"With us, customers get ___.",
			],
		],
		[
			"customer-as-object",
			"We must convert more free users.",
			["Free users need a reason to pay: ___."],
		],
		[
			"inside-opinion",
			"We believe the new layout is clearer.",
			["Customers told us ___ about the new layout."],
		],
		[
			"lip-service",
			"We are a customer-first company.",
			["When a customer ___, they get ___ within ___."],
		],
		[
			"unsourced-claim",
			"Our users need better search.",
			["___% of our users told us that they need better search."],
		],
	] as const)("%s: %s", (ruleId, before, after) => {
		expect(drafts(ruleId, before).slice(0, after.length)).toEqual(after);
	});
	it("names the document's own people", () => {
		expect(
			drafts("internal-need", "We need to revamp our CRM.", {
				customers: ["patient"],
			})[1],
		).toBe("Patients need us to remember what they already told us.");
		expect(
			drafts(
				"lip-service",
				"We put applicants at the heart of everything we do.",
			)[0],
		).toBe("When an applicant ___, they get ___ within ___.");
	});
});

describe("voice", () => {
	it("follows the settings", () => {
		const text = "The app enables users to share their files.";
		expect(complete("product-permits", text, { voice: "you" })[0]).toBe(
			"You can share your files.",
		);
		expect(complete("product-permits", text, { voice: "customers" })[0]).toBe(
			"Users can share their files.",
		);
	});
	it("speaks about customers in a report and to them in an announcement", () => {
		const text = "We've added dark mode.";
		expect(
			complete("self-announcement", text, { documentKind: "report" })[0],
		).toBe("Customers can now use dark mode.");
		expect(
			complete("self-announcement", text, { documentKind: "announcement" })[0],
		).toBe("You can now use dark mode.");
	});
});

describe("what is left to the writer", () => {
	it.each([
		"We're sorry: we've cancelled the 9 am ferry.",
		"Unfortunately, we have added a booking fee.",
		"We have laid off twenty people.",
	])("bad news gets no “you can now”: %s", (before) => {
		for (const { after } of turnedRound("self-announcement", before))
			expect(after).not.toMatch(/you can now/i);
	});
	it.each([
		"We won the Regional Design Award!",
		"We closed our Series B round.",
		"We started to get decent traction.",
		"We have learned a lot.",
	])("what nobody outside can use is a draft: %s", (before) => {
		expect(complete("self-announcement", before)).toEqual([]);
		expect(drafts("self-announcement", before).length).toBeGreaterThan(0);
	});
	it.each([
		"We have a legitimate interest in your data.",
		"The team has the authority to decide.",
	])("how things stand is no gift: %s", (before) => {
		expect(
			complete("feature-first", before, { documentKind: "report" }),
		).toEqual([]);
	});
});

describe("only what needs no reading is safe", () => {
	it("feelings in front of a clause, and plain permissions", () => {
		const safe = (ruleId: string, text: string) =>
			turnedRound(ruleId, text)[0]?.safe;
		expect(
			safe(
				"self-announcement",
				"We're thrilled to announce that exports now finish in seconds.",
			),
		).toBe(true);
		expect(safe("product-permits", "Kite lets you draw maps.")).toBe(true);
		expect(safe("product-permits", "Kite helps you draw maps.")).toBe(false);
		expect(safe("product-permits", "Kite makes it easy to draw maps.")).toBe(
			false,
		);
		expect(safe("self-announcement", "We've added dark mode.")).toBe(false);
		expect(safe("internal-need", "We need to revamp our CRM.")).toBe(false);
	});
});

describe("whole documents", () => {
	it("get a line that brings customers in, below their heading", () => {
		const minutes = `# Board meeting\n\n## Goals\n\n${"We met and talked about our budget and our plans. ".repeat(24)}\n\n- Hire two cooks\n- Raise our margin\n- Cut our costs\n`;
		const lines = check(minutes, {
			documentKind: "minutes",
			customers: ["guest"],
		})
			.findings.filter(({ ruleId }) => ruleId === "no-customer")
			.flatMap(({ rewrites }) => rewrites)
			.map(({ span, text }) => minutes.slice(0, span.start) + text);
		expect(lines).toEqual(["# Board meeting\n\nWhat guests told us: ___"]);
	});
});
