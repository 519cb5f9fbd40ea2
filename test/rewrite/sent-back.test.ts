import { describe, expect, it } from "vitest";
import { check } from "../../rules/index.ts";
import { complete, drafts } from "./rewritten.ts";

type Case = readonly [ruleId: string, before: string, after: string];

const announce = "self-announcement";

/** Sentences whose rewrites an editor sent back, and what they would sign instead. */
const mended: readonly Case[] = [
	[
		announce,
		"We have moved the timetable to a new engine.",
		"The timetable now runs on a new engine.",
	],
	[
		announce,
		"We've completed the process to choose a harbour master.",
		"The process to choose a harbour master is now complete.",
	],
	[
		announce,
		"We are thrilled to bring Kite to the world.",
		"You can now use Kite.",
	],
	[
		announce,
		"We've recently added tides to Harbour Plan.",
		"You can now use tides in Harbour Plan.",
	],
	[
		"feature-first",
		"Harbour Plan provides the same maps as the pilot book, thanks to our crews.",
		"With Harbour Plan, you get the same maps as the pilot book, thanks to our crews.",
	],
	[
		announce,
		"We are excited to release Tide Studio.",
		"You can now use Tide Studio.",
	],
	[
		announce,
		"We added support to Harbour Plan for tides.",
		"You now get support in Harbour Plan for tides.",
	],
	[
		announce,
		"Announcing the tide map Kite as a public project.",
		"The tide map Kite is now a public project.",
	],
	[
		announce,
		"We're excited about the pier as we work toward its opening in April.",
		"You can look forward to the pier as we work toward its opening in April.",
	],
	[
		announce,
		"We translated the charts used in other harbours to Dutch.",
		"The charts used in other harbours are now translated to Dutch.",
	],
	[
		"feature-first",
		"We can offer children more help on a Saturday.",
		"Children can get more help on a Saturday.",
	],
	[
		announce,
		"Announcing our Residency Programme.",
		"You can now apply for our Residency Programme.",
	],
	[
		announce,
		"Today we're launching a tide app.",
		"Today you can use a tide app.",
	],
	[
		announce,
		"The Oak Fund is proud to launch Phase II of its river programme.",
		"You can now use Phase II of the Oak Fund's river programme.",
	],
	[
		announce,
		"Today we're launching our Pier Appeal.",
		"Today you can give to our Pier Appeal.",
	],
	[
		announce,
		"We relaunched the ferry site.",
		"The ferry site has been relaunched.",
	],
	[
		announce,
		"We've revamped the tide page from the ground up.",
		"The tide page is now revamped from the ground up.",
	],
	[
		announce,
		"We've rewritten our guide on knots.",
		"Our guide on knots is now rewritten.",
	],
	[
		announce,
		"We've made crossings up to 3x faster.",
		"Crossings are now up to 3x faster.",
	],
	[
		announce,
		"We've shipped a single map to all our boats.",
		"You can now use a single map in all our boats.",
	],
	[
		announce,
		"Oak House has completed its roof repair.",
		"Oak House's roof repair is now complete.",
	],
	[
		announce,
		"We have moved our ticket desk from Oak Road to Elm Road.",
		"Our ticket desk is now on Elm Road.",
	],
	[
		announce,
		"We have added ISO 9001 compliance.",
		"You can now rely on ISO 9001 compliance.",
	],
];

/** What would be wrong English, or untrue, however it is turned. */
const withheld: readonly (readonly [ruleId: string, text: string])[] = [
	[announce, "We made punctuality a goal."],
	[announce, "We've built something special here."],
	[announce, "We added Oak Rail and two councils to the alliance."],
	[announce, "We've repainted the pier and brought queues down by a third."],
	[
		"internal-goal",
		"We intend to publish the chart in May and to present it at the fair.",
	],
	[announce, "We rebuilt the jetty 80 cm higher."],
	[announce, "We now have 412 followers."],
	[announce, "We had shipped a map that sinks."],
	[announce, "We closed our Series B extension in June."],
	[announce, "We were thrilled to welcome Dr Ada Obi as Director in May."],
	[announce, "We were excited to see a rise in lessons."],
	[announce, "We are proud to be the best-known choir in the county."],
	[announce, "We have deprecated the paper form, and plan to drop it in May."],
	[announce, "We switched off our meter for six weeks."],
	[announce, "This year we are very excited to participate again."],
	[announce, "We have moved those fees to the next season."],
	["internal-goal", "We aim to release every three months."],
	[announce, "Since 1998 we have mapped 400 wrecks."],
	["feature-first", "We integrate smoothly with the common till systems."],
	[announce, "Since then we've grown to 40 people in two towns."],
	[announce, "We've expanded into two new towns and doubled our choir."],
	[
		announce,
		"In March, we published a list of boats, and started talking to rowers.",
	],
	[announce, "We're excited about the plans and believe they will last."],
	[announce, "We're excited to fully repaint the pier soon."],
	[
		announce,
		"Our work has made a few of the boats actually sail faster than before.",
	],
	[
		announce,
		"Oak Homes plc is pleased to announce that it has agreed terms for the purchase of Elm Care.",
	],
	[announce, "We shipped the new timetable to 40% of traffic."],
	[announce, "We've joined a buying group with four other harbours."],
	[
		"product-permits",
		"- Guesses the tide by the moon (and lets you overrule the guess)",
	],
	["internal-goal", "We will only publish photos that nobody has seen before."],
	["internal-goal", "We'll publish a draft in May and ask for comments."],
	["internal-goal", "We'll create a form."],
	["internal-goal", "Launch a direct-to-consumer campaign around sails."],
	[announce, "We made good progress drawing the new tide map."],
	[announce, "By bringing oak and tar, we're strengthening the pier."],
	[
		announce,
		"We are looking for mid-level candidates with a boat of their own.",
	],
	[announce, "We are excited to announce the following grant recipients!"],
	[
		"feature-first",
		"Our services cover every pier, making us a unique partner for crews.",
	],
	["feature-first", "These features combine to make the pier light and dry."],
	["feature-first", "We have a boat and can moor it where it is needed."],
	["feature-first", "The harbour provides the town with a new pier."],
	["feature-first", "As a ferry line, Kite also provides hot meals and maps."],
	["feature-first", "Since the beginning, Kite has supported tide maps."],
	["feature-first", "Kite supports (among other things) tide maps."],
	[
		announce,
		"For the past five years, we have been providing maps for sailors.",
	],
	[announce, "We are excited for what lies ahead."],
	[
		announce,
		"We built tools for the pier and will aim to join them with others.",
	],
	[announce, "We ran a poster campaign for the ferry in Bergen."],
	[announce, "We are excited to announce the next chapter for Kite."],
	[announce, "To help with our growth, we have hired Ada Holm."],
	[
		announce,
		"We built Kite as the tide map that we needed and could not find.",
	],
	[
		"product-permits",
		"As a multi-model map, Kite enables sailors to use three charts.",
	],
];

describe("What an editor sent back is mended", () => {
	it.each(mended)("%s: %s", (ruleId, before, after) => {
		expect(complete(ruleId, before)).toContain(after);
	});
});

describe("What can't be mended is a draft", () => {
	it.each(withheld)("%s: %s", (ruleId, text) => {
		expect(complete(ruleId, text)).toEqual([]);
		expect(drafts(ruleId, text)).not.toEqual([]);
	});
});

describe("Nobody chose a word that only looks like a name", () => {
	it.each([
		"Little did we know that it would become one of the largest fairs.",
		"Retention is our number one strength and the best in the industry.",
		"Modern harbours have become a powerful and world-class way to travel.",
		"AB shared the group's ambition to be best in class in tides.",
	])("%s", (text) => {
		for (const after of drafts("self-praise", text))
			expect(after).not.toMatch(
				/(?:chose|about) (?:Little|Retention|Modern harbours|AB)\b/,
			);
	});
});

describe("Drafts stand where they read well", () => {
	it.each<Case>([
		[
			"internal-goal",
			"Migrate billing off the old till",
			"Customers will be able to ___ once billing is migrated off the old till",
		],
		[
			"internal-goal",
			'Roll out packages "Crew / Mate" in Q2',
			'Customers will be able to ___ once the packages "Crew / Mate" are rolled out in Q2',
		],
		[
			"internal-metric",
			"Fines from £10 to £400.",
			"Give customers reasons to buy and to stay: ___ (measured by fines from £10 to £400).",
		],
		[
			announce,
			"Since 1998 we have mapped 400 wrecks.",
			"Since 1998 we have mapped 400 wrecks. For you, this means ___.",
		],
		[
			announce,
			"We're excited about the plans and believe they will last.",
			"We're excited about the plans and believe they will last. For you, this means ___.",
		],
		[
			announce,
			"We're happy to share that Oak Labs has joined as a Gold sponsor.",
			"Oak Labs has joined as a Gold sponsor. For you, this means ___.",
		],
		[
			announce,
			"We have a number of new maps in the pipeline.",
			"We have a number of new maps in the pipeline. What you will be able to do: ___.",
		],
		[
			"internal-goal",
			"For May we're planning incremental dredging.",
			"For May we're planning incremental dredging, so that customers can ___.",
		],
		[
			announce,
			"We are moving the sail loft there in March.",
			"We are moving the sail loft there in March. For you, this means ___.",
		],
		[
			"internal-goal",
			"We aim to release every three months.",
			"So that customers can ___, we aim to release every three months.",
		],
		[
			"internal-metric",
			"Forecast outturn was a deficit of £2m against a budget of £1m.",
			"Forecast outturn was a deficit of £2m against a budget of £1m. For customers, this means ___.",
		],
		[
			"internal-metric",
			"The board has set itself a target of 600,000 crossings by 2028.",
			"The board has set itself a target of 600,000 crossings by 2028. For customers, this means ___.",
		],
		[
			"internal-goal",
			"We're seen as a good neighbour in every valley.",
			"We're seen as a good neighbour in every valley. For customers, this means ___.",
		],
		[
			"internal-goal",
			"These are the piers we want to mend:",
			"These are the piers we want to mend, so that customers can ___:",
		],
		[
			"internal-goal",
			'We want to bring the best sailors here for a "tour of duty."',
			'So that customers can ___, we want to bring the best sailors here for a "tour of duty."',
		],
		[
			"internal-goal",
			"Openharbours’ aim is to mend every pier.",
			"Openharbours’ aim is to mend every pier, so that customers can ___.",
		],
		[
			"internal-need",
			"First, we needed to find a harbour in Iceland.",
			"First, we needed to find a harbour in Iceland, so that customers could ___.",
		],
		[
			"internal-need",
			"Electric checks - We have to get the lamps checked.",
			"Electric checks - So that customers can ___, we have to get the lamps checked.",
		],
		[
			"internal-goal",
			"We plan to mend the pier so that we can reopen it.",
			"We plan to mend the pier so that we can reopen it. For customers, this means ___.",
		],
		[
			"internal-metric",
			"We get 40 new bookings a week, from both sides of the bay.",
			"We get 40 new bookings a week, from both sides of the bay. Behind this are customers who ___.",
		],
		[
			"internal-goal",
			"We aim to empower the public to sail on their own.",
			"We aim to empower the public to sail on their own. For customers, this means ___.",
		],
		[
			"internal-metric",
			"Sailings on time are 82% (goal 95%).",
			"Sailings on time are 82% (goal 95%). For customers, this means ___.",
		],
		[
			"internal-metric",
			"KR 2 Share of orders that leave late: 35% → 8%",
			"KR 2 Give customers ___ (measured by Share of orders that leave late: 35% → 8%)",
		],
		[
			"internal-metric",
			"- Newsletter readers: 412 (+9)",
			"- Newsletter readers: 412 (+9), who come for ___",
		],
		[
			"internal-goal",
			"We plan to mend the pier so that we can sell more tickets.",
			"We plan to mend the pier so that customers can ___.",
		],
		[
			"internal-goal",
			"In the spring, our goals are to:",
			"In the spring, so that customers can ___, our goals are to:",
		],
		[
			"internal-need",
			"Language around the map needs to be improved.",
			"So that customers can ___, language around the map needs to be improved.",
		],
		[
			announce,
			"We've invalidated all logged in sessions.",
			"We've invalidated all logged in sessions. For you, this means ___.",
		],
		[
			"self-praise",
			"We carried more bicycles in July than in any month of the past eleven years, on both lines.",
			"We carried more bicycles in July than in any month of the past eleven years, on both lines. What customers get from this is ___.",
		],
		[
			announce,
			"It has been a fascinating journey since we opened the ferry line.",
			"It has been a fascinating journey since we opened the ferry line. What you can do now: ___.",
		],
		[
			announce,
			"We are looking for funding for the new pier.",
			"We are looking for funding for the new pier. With it, customers could ___.",
		],
		[
			"internal-goal",
			"We're 140 years old and want to be around for another 140.",
			"We're 140 years old and want to be around for another 140. For customers, this means ___.",
		],
		[
			"internal-metric",
			"70% growth compared to last year.",
			"70% growth compared to last year. For customers, this means ___.",
		],
		[
			"internal-metric",
			"Over 900 stars on the register of boats.",
			"Over 900 stars on the register of boats. Behind this are customers who ___.",
		],
		[
			"internal-metric",
			"5 of 14 reps at or above quota.",
			"5 of 14 reps at or above quota, because customers ___.",
		],
		[
			"feature-first",
			"Harbour 2 brings together the best of both worlds.",
			"Harbour 2 brings together the best of both worlds, so you can ___.",
		],
		[
			"internal-need",
			"We need to hire two sales reps who know boats.",
			"So that customers get an answer within ___ while they decide, we need to hire two sales reps who know boats.",
		],
		[
			"internal-goal",
			"(Mend the old pier.)",
			"(Mend the old pier, so that customers can ___.)",
		],
		[
			"internal-goal",
			"Publish a promotion plan for the pier and raise its visibility in town.",
			"Publish a promotion plan for the pier and raise its visibility in town, so that people who need ___ find us.",
		],
		[
			"internal-goal",
			"The kit will play a key role in growing the harbour.",
			"The kit will play a key role in growing the harbour. For customers, this will mean ___.",
		],
		[
			"customer-as-object",
			"Increase the number of people who use the pier.",
			"Increase the number of people who use the pier, so that people get ___.",
		],
		[
			"product-permits",
			"Together, they enable crews to sail at night.",
			"Together, they enable crews to sail at night, so you can ___.",
		],
		[
			"internal-goal",
			"We are targeting a 1.0 release in January.",
			"So that customers can ___, we are targeting a 1.0 release in January.",
		],
		[
			"internal-goal",
			"Our next release will be 5.2, which brings maps.",
			"Our next release will be 5.2, which brings maps. For customers, this will mean ___.",
		],
		[
			announce,
			"Today, we are proud to say that Harbour has closed a round of funding.",
			"Today, we are proud to say that Harbour has closed a round of funding. For you, this means ___.",
		],
		[
			announce,
			"We are looking for a skipper with the following skills:",
			"Whoever joins will help customers ___. We are looking for a skipper with the following skills:",
		],
		[
			"internal-metric",
			"Our bookshop continues to be our main source of revenue.",
			"Our bookshop continues to be our main source of revenue. Behind this are customers who ___.",
		],
		[
			"internal-goal",
			"Build brand awareness within the sailing town.",
			"Build brand awareness within the sailing town, so that people who need ___ find us.",
		],
		[
			"internal-goal",
			"We will vote in May on joining the harbour league.",
			"We will vote in May on joining the harbour league. For customers, this will mean ___.",
		],
		[
			"internal-goal",
			"We will reduce our crew to 29 by May, natural attrition first.",
			"We will reduce our crew to 29 by May, natural attrition first. For customers, this will mean ___.",
		],
		[
			announce,
			"We are currently selling successfully to large harbours.",
			"We are currently selling successfully to large harbours. For you, this means ___.",
		],
		[
			announce,
			"We're elated to share the news!",
			"We're elated to share the news! What you can do now: ___.",
		],
		[
			"internal-goal",
			"Measure the speed of the ferries.",
			"Measure the speed of the ferries, so that we can tell whether customers get ___.",
		],
	])("%s: %s", (ruleId, before, after) => {
		expect(drafts(ruleId, before)).toContain(after);
	});
});

describe("Whom a draft speaks of", () => {
	const told = (text: string) =>
		check(text).findings.flatMap(({ rewrites }) =>
			rewrites.map(({ text }) => text),
		);

	it("is whoever reads a document that says you, and others where it hardly does", () => {
		const news = "We won the harbour prize of the year.";
		const line =
			"The ferry runs at eight, at noon and at five from the north pier. ";
		const spoken = "You find your boat at the north pier, where you left it. ";
		expect(told(`${line.repeat(12)}\n\n${news}\n`).join()).toContain(
			"For the people we serve, this means ___",
		);
		expect(
			told(`${line.repeat(8)}${spoken.repeat(4)}\n\n${news}\n`).join(),
		).toContain("For you, this means ___");
	});

	it("is the applicant where an advert offers something", () => {
		expect(
			told(
				"# Support engineer\n\n## What we offer\n\nWe offer 30 days of leave and a berth at the pier.\n",
			).join(),
		).toBe("You get");
	});

	it("is nobody who still has to find us where more than being found is at stake", () => {
		expect(
			drafts(
				"internal-goal",
				"Strengthen our training across boats, visibility and tides.",
			).join(),
		).not.toContain("find us");
	});

	it("is left to the writer where somebody is quoted", () => {
		const quoted = "We are thrilled to announce our new ferry line";
		const text = `# Harbour Lines opens a new line\n\nHarbour Lines is a ferry company.\n\n“${quoted},” said Ana Reis, chief executive of Harbour Lines.\n`;
		const found = check(text, { strictness: "strict" }).findings.find(
			({ span }) => span.start === text.indexOf(quoted),
		);
		expect(found?.rewrites.map(({ kind }) => kind)).toEqual(["draft"]);
	});
});
