import { describe, expect, it } from "vitest";
import { check } from "../../rules/index.ts";
import { complete, drafts } from "./rewritten.ts";

type Case = readonly [ruleId: string, before: string, after: string];

const announce = "self-announcement";

/** What a strict editor would have sent back, and what they would sign. */
const signed: readonly Case[] = [
	[
		announce,
		"And in 2003 we launched the harbour portal.",
		"And since 2003 you have been able to use the harbour portal.",
	],
	[
		announce,
		"Today we are happy to announce the release of Kite 2.0.",
		"Today you can use Kite 2.0.",
	],
	[
		announce,
		"We've managed to land almost all of the features expected for May.",
		"You can now use almost all of the features expected for May.",
	],
	[
		announce,
		"Recently, we adopted a new safety policy.",
		"You can now rely on a new safety policy.",
	],
	[
		announce,
		"We've improved waiting times at the ferry.",
		"Waiting times at the ferry are now shorter.",
	],
	[
		announce,
		"We are testing all boats against the new rules.",
		"All boats against the new rules are now being tested.",
	],
	[
		announce,
		"We are shipping a new sail in this release.",
		"You can now use a new sail in this release.",
	],
	[
		announce,
		"We've offered large-print maps for a while now.",
		"You have had large-print maps for a while now.",
	],
	[
		announce,
		"During spring, we experimented with four kinds of bread.",
		"During spring, four kinds of bread were tried out.",
	],
	[
		announce,
		"We've expanded support for old phones.",
		"Support for old phones is now expanded.",
	],
	[
		announce,
		"We're excited to see where the new path leads.",
		"You can look forward to seeing where the new path leads.",
	],
	[
		announce,
		"We're excited to see the flowers bloom.",
		"You can look forward to seeing the flowers bloom.",
	],
	[
		announce,
		"We've been improving the map and there is more to come.",
		"The map is getting better and there is more to come.",
	],
	[
		announce,
		"We've removed parts of the boat to make it lighter.",
		"Parts of the boat are now gone, to make it lighter.",
	],
	[
		announce,
		"We launched a survey in 2017 to see who likes boats.",
		"You have been able to answer a survey since 2017 to see who likes boats.",
	],
	[
		announce,
		"The Harbour Museum is hiring a cook.",
		"You can apply to join the Harbour Museum as a cook.",
	],
	[
		announce,
		"I'm so happy to be a part of the choir!",
		"You can find me in the choir!",
	],
	[
		announce,
		"We're excited to announce the harbour barbecue, coming up on June 13.",
		"You will be able to join the harbour barbecue, coming up on June 13.",
	],
	[
		announce,
		"I'm pleased to announce our new steering committee.",
		"You can now turn to our new steering committee.",
	],
	[
		announce,
		"We've created the Oak Initiative, a US charity to mend piers.",
		"You can now join the Oak Initiative, a US charity to mend piers.",
	],
	[
		announce,
		"We are finalizing the details of that tour.",
		"The details of that tour are now being finalized.",
	],
	[
		announce,
		"We've formed a new committee explicitly devoted to boats.",
		"You can now turn to a new committee explicitly devoted to boats.",
	],
	[
		announce,
		"We have deprecated the paper form in favour of the online one.",
		"The paper form is now deprecated in favour of the online one.",
	],
	[
		announce,
		"We're working on finalizing new surveys for sailors.",
		"New surveys for sailors are being finalized.",
	],
	[
		announce,
		"We are pleased to announce the publication of the Harbour Rules.",
		"You can now read the Harbour Rules.",
	],
	[
		announce,
		"We are excited to announce a position as a full-time cook!",
		"You can now apply for a position as a full-time cook!",
	],
	[
		announce,
		"We have adjusted the opening day due to delays at the pier.",
		"The opening day has changed due to delays at the pier.",
	],
	[
		announce,
		"We have prepared a list of boats for beginners.",
		"You can now see a list of boats for beginners.",
	],
	[
		announce,
		"We've stabilized the ticket machines.",
		"The ticket machines are now stable.",
	],
	[
		announce,
		"We are now announcing our participation in Green Week.",
		"You can find us in Green Week.",
	],
	[
		"feature-first",
		"New harbour plan includes two berths.",
		"With the new harbour plan, you get two berths.",
	],
	[
		announce,
		"We're experimenting with visits over the usual limit.",
		"Visits over the usual limit are now being tried out.",
	],
	[
		"feature-first",
		"We offer staff up to four weeks of leave.",
		"Staff get up to four weeks of leave.",
	],
	[
		"product-permits",
		"- `Row.take` lets you take a seat.",
		"- With `Row.take`, you can take a seat.",
	],
	[
		"product-permits",
		"Automatically folding your sail lets you save time.",
		"By automatically folding your sail, you can save time.",
	],
	[
		"product-permits",
		"This policy allows our members the flexibility to row at night.",
		"With this policy, our members can row at night.",
	],
	[
		"feature-first",
		"Kite now supports drawing long routes.",
		"With Kite, you can now draw long routes.",
	],
	[
		"feature-first",
		"To reach the islands, Kite provides a ferry map.",
		"To reach the islands, you get a ferry map with Kite.",
	],
	[
		"product-permits",
		"Compressing the left spring allows you to lower the seat.",
		"By compressing the left spring, you can lower the seat.",
	],
	[
		"product-permits",
		"These racks let you lift boats out while allowing them to keep their masts.",
		"With these racks, you can lift boats out while allowing them to keep their masts.",
	],
	[
		"internal-goal",
		"We want to develop a Harbour version of Kite.",
		"Customers should be able to use a Harbour version of Kite.",
	],
	[
		announce,
		"We launched Kite at the end of 2018.",
		"You have been able to use Kite since the end of 2018.",
	],
	[
		announce,
		"We also started our first lecture series.",
		"Our first lecture series has started.",
	],
	[
		announce,
		"This autumn we're releasing our guide to the tides.",
		"This autumn you will be able to read our guide to the tides.",
	],
	[
		announce,
		"We've added syntax highlighting.",
		"You now get syntax highlighting.",
	],
	[
		"product-permits",
		"The Dashboard – this web app allows crews to plan their trips.",
		"The Dashboard – with this web app, crews can plan their trips.",
	],
	[
		announce,
		"Our new ticket engine went live in June.",
		"You have been able to use our new ticket engine since June.",
	],
	[
		announce,
		"We've cut the crossing from 19 to 7 minutes.",
		"The crossing is down from 19 to 7 minutes.",
	],
	[
		announce,
		"We have completed the roof at Lincoln, the stairs at Mesa, and all new doors.",
		"The roof at Lincoln, the stairs at Mesa, and all new doors are now complete.",
	],
	[
		announce,
		"We are now looking to welcome a seasoned sail maker to join our loft in Bergen.",
		"You can apply to join our loft in Bergen as a seasoned sail maker.",
	],
	[
		announce,
		"We're hiring across sails, ropes and guest care.",
		"You can join us in sails, ropes and guest care.",
	],
	[
		"product-permits",
		"The portal lets patients message their nurse.",
		"With the portal, patients can message their nurse.",
	],
	[
		announce,
		"In May we published the second volume of the atlas.",
		"Since May you have been able to read the second volume of the atlas.",
	],
	[
		"feature-first",
		"Our calendar supports recurring lessons and split terms.",
		"With our calendar, you can use recurring lessons and split terms.",
	],
	[
		"product-permits",
		"These allow for sailors to plan trips.",
		"This way, sailors can plan trips.",
	],
	[
		announce,
		"We're excited to share more about the pier in the coming weeks.",
		"You will be able to read more about the pier in the coming weeks.",
	],
	[
		announce,
		"Oak Choir is thrilled to announce that its third concert has sold out.",
		"Oak Choir's third concert has sold out.",
	],
	[
		announce,
		"We launched the first ferry app back in May 2008.",
		"You have been able to use the first ferry app since May 2008.",
	],
	[
		announce,
		"The harbour seeks applicants for the post of cook.",
		"You can apply for the post of cook.",
	],
	[
		announce,
		"We are looking for a curious cook and gardener, with years at sea.",
		"You can apply to join us as a curious cook and gardener, with years at sea.",
	],
	[
		"product-permits",
		"Kite should allow crews to sail early.",
		"With Kite, crews should be able to sail early.",
	],
	[
		announce,
		"Today we're announcing simpler pricing for Kite.",
		"Today you get simpler pricing for Kite.",
	],
];

describe("What an editor would sign", () => {
	it.each(signed)("%s: %s", (ruleId, before, after) => {
		expect(complete(ruleId, before)).toContain(after);
	});
});

/** What no change of viewpoint makes whole: a draft is better. */
const left: readonly (readonly [ruleId: string, text: string])[] = [
	[announce, "We started drawing maps, planning routes, and building trust."],
	[announce, "In January, we incorporated Kite Ltd, a small firm."],
	[announce, "We made more progress in having every rule fully transparent."],
	[announce, "We're adding large maps, and finding new guides."],
	[announce, "We are pleased to confirm the receipt of five letters."],
	[announce, "We published the first edition in 1971, and the last in 2016."],
	[announce, "We've hung the maps (see the list) and have drawn a plan."],
	[announce, "We've always been looking for ways to open the gate sooner."],
	[announce, "We compile fast on old machines."],
	[announce, "We've opened pull request #12 for the new map."],
	[
		announce,
		"We updated the guide, telling readers what to bring to the boat.",
	],
	[announce, "We've been drawing maps, adding routes, and training guides."],
	[announce, "Say we have added a small map to the app."],
	[announce, "We're happy to confirm that it does."],
	[announce, "I'm excited to offer myself as a candidate for the board."],
	[announce, "I'm honoured to be part of the choir and now want to give back."],
	[announce, "We introduced the guests to the cook."],
	[announce, "At the end we promoted Green Week 2017."],
	[announce, "We've been teaching boat lessons for over a year now."],
	[announce, "We've made important advances in this area."],
	[
		announce,
		"We've expanded beyond our first harbour to have lessons on land.",
	],
	[announce, "I'm excited to be joining the harbour team as director."],
	[
		"feature-first",
		"With the grant, we now have the opportunity to hire a cook.",
	],
	["feature-first", "We also have an independent selection committee."],
	[
		"product-permits",
		"This system lets tutors quickly gauge the room's progress.",
	],
	[announce, "We've partnered with Oak to offer full-time staff a day at sea."],
	[announce, "I am excited to have been nominated for the board."],
	["feature-first", "Our solution has undergone thorough testing."],
	[announce, "Back in May, we announced the creation of the Oak Fund."],
	[announce, "We've merged 12 maps from friends, and made progress on many."],
	[announce, "In August, we've welcomed the following new sponsors."],
	[announce, "We've implemented our use of ropes as a test."],
	[announce, "Today we are announcing our $1M seed round."],
	[
		announce,
		"We improve the harbour every day, both as a place and as a club.",
	],
	[announce, "We've defined a first mission for the club."],
	[announce, "Initially, we introduced ropes to save time."],
	[announce, "We covered the two new maps in the guide above."],
	[announce, "They are a fine choir, eager to share songs with the town."],
	[announce, "Oak House announced that it would be moving to a new logo."],
	[announce, "We made several concrete steps towards making this a reality."],
	[announce, "We have drafted a number of motions for our next meeting."],
	[
		announce,
		"We are excited to announce the first of many changes we've been planning.",
	],
	[
		announce,
		"Oak is a fine club, and we're delighted to thank these twelve friends:",
	],
	["feature-first", "These features of Kite allow it to sail."],
	[announce, "Understanding this, we switched to a different model."],
	["internal-goal", "Working on:"],
	["product-permits", "Kite is a free app allowing you to not miss any boat."],
	["feature-first", "Key projects include a new map and a longer pier."],
	[
		announce,
		"By the end of May, we fully transitioned the lessons to the hands of our friends.",
	],
	[announce, "As we were sailing, we were really excited to see where we are."],
	[announce, "We hosted 48 evenings, selling out 29 of them."],
	["feature-first", "The club has a diverse membership in 40 towns."],
	["feature-first", "Additional features include maps in many harbours."],
	[announce, "It took us a year from start to end, but we are glad we did it."],
	["product-permits", "Because it enables you to sail without a map."],
	["feature-first", "Kite can fit into any old hull without new ropes."],
	[
		announce,
		"We also hired Ada to help with the sails and Jo to help with the ropes.",
	],
	[announce, "We are also working on providing long-term care to the reef."],
	[
		"product-permits",
		"Written in ink, a set of signs allow you to tell the tides.",
	],
	[
		announce,
		"We've made sure that the frame below the new pier is light and strong.",
	],
	[announce, "We took some extra time to make the badges family friendly."],
	[
		"feature-first",
		"We also provide travel grants to young sailors, purchase and mend boats, and train guides.",
	],
	[
		announce,
		"With the crews, we improved the ticket queue, sped up the boarding, and helped form a new club.",
	],
	[announce, "We held our fifth regatta and received a cup from the town."],
	["feature-first", "We provide a home for lost boats."],
	[announce, "We're looking to train teachers."],
	[
		announce,
		"In the last few months, we moved our servers gradually to the fjord.",
	],
	[
		"feature-first",
		"Kite integrates with the till to count guests, creates tickets and draws maps.",
	],
	[
		"product-permits",
		"Kite helps you plan a trip in no time, offering maps that work at sea.",
	],
	[announce, "We have opened our evening shift."],
	[
		announce,
		"Over a month, we and Ada shared feedback and ideas, refining everything.",
	],
	[announce, "We released eleven batches, two more than planned."],
	[announce, "We've added the building of a second pier to our plans."],
	[announce, "We've been actively working on these areas since then."],
	[
		announce,
		"We made a few improvements behind the scenes to make this happen.",
	],
	[announce, "We've rolled out the new career ladder."],
	[announce, "We've written a short proposal that covers our needs."],
	[
		announce,
		"We have already secured a room for the choir, have a cook who plans the menu, and hope for more.",
	],
	[announce, "We've hired a head of sales from the harbour."],
	[announce, "The crew has removed 4,300 cups from the beach since May."],
	[
		announce,
		"Beginning with a song, we are excited to see how this will grow.",
	],
	[announce, "We finished the third lock on the 12th."],
	[announce, "We've got a new contractor for the gutters."],
	[
		"product-permits",
		"This banner simply lets page visitors know that the pier is shut.",
	],
];

describe("What is told without anybody who has it stands behind the question what it means", () => {
	it.each([
		"I am really humbled that Ada and Jo left their jobs to build Kite.",
		"We're hiring 64 cabin crew and 18 first officers.",
		"We now have a solid foundation to focus on the design.",
	])("%s", (text) => {
		const [first] = check(text, { strictness: "strict" }).findings;
		expect(first?.rewrites.map(({ kind }) => kind)).toEqual([
			"draft",
			"complete",
		]);
	});
});

describe("What a point means is asked in its own time and words", () => {
	it.each([
		[
			"self-announcement",
			"We were even trending on Kite.",
			"What you get from this is ___.",
		],
		[
			"self-announcement",
			"We showed that trams can be quiet.",
			"What you get from this is ___.",
		],
		[
			"internal-need",
			"This means we need more maps in more places.",
			"What customers get from this is ___.",
		],
		[
			"internal-goal",
			"We want our cooks to cook because they love it – other tasks should sit with others.",
			"this means ___.",
		],
	] as const)("%s: %s", (ruleId, text, end) => {
		expect(drafts(ruleId, text)[0]).toContain(end);
	});
	it.each([
		[
			"internal-metric",
			"Average sales cycle now 141 days.",
			"Average sales cycle now 141 days, because customers ___.",
		],
		[
			"internal-metric",
			"MRR €12k (March: €13k).",
			"MRR €12k (March: €13k), because customers ___.",
		],
		[
			"inside-opinion",
			"We believe that running the choir requires a partnership.",
			"We believe that running the choir requires a partnership, because customers ___.",
		],
		[
			"inside-opinion",
			"We expect the ferry to stop less often.",
			"We expect the ferry to stop less often. For customers, this means ___.",
		],
		[
			"lip-service",
			"Find new routes to delight our crews at every pier.",
			"Find new routes to delight our crews at every pier. For customers, this means ___.",
		],
		[
			announce,
			"Last year we began to mend the pier and have now earned 900 euros.",
			"Last year we began to mend the pier and have now earned 900 euros. For you, this means ___.",
		],
	] as const)("%s keeps what it says: %s", (ruleId, text, after) => {
		expect(drafts(ruleId, text)[0]).toBe(after);
	});
	it("what belongs to the verb is no part of the thing", () => {
		const [first] = check("# Roadmap\n\n- Remove tar from the old pier\n", {
			strictness: "strict",
		}).findings;
		expect(first?.rewrites[0]?.text).toContain("once the tar is removed from");
	});
	it("nobody else says “your”", () => {
		for (const after of drafts(
			"inside-opinion",
			"We’re confident that it’ll make your crossings so much easier.",
		))
			expect(after).not.toContain("we asked said that");
	});
	it("a reason that is given is not asked for", () => {
		for (const after of drafts(
			"internal-metric",
			"Churn was 3%, driven by the ferry strike.",
		))
			expect(after).not.toContain("because");
	});
	it.each([
		[announce, "We improved our monitoring infrastructure."],
		[
			announce,
			"We have improved the core quality of the map by bringing in divers.",
		],
		[
			announce,
			"We're excited to see crews come home, and for everybody to sing.",
		],
		[
			"feature-first",
			"Harbour Plan combines the tides and the maps into one book.",
		],
	] as const)("%s is nobody's gift: %s", (ruleId, text) => {
		expect(complete(ruleId, text)).toEqual([]);
	});
	it("a version is one of something", () => {
		expect(
			complete(announce, "Kite is happy to announce version 2.0."),
		).toEqual([]);
		expect(
			complete(announce, "We are happy to announce version 2.0 today."),
		).toContain("You can now use version 2.0 today.");
	});
	it("progress is no end", () => {
		expect(
			complete(announce, "We made huge progress on the new timetable."),
		).toContain("The new timetable is now much further along.");
		expect(
			complete(
				announce,
				"We've made big improvements to the app, the maps and the performance of Kite.",
			),
		).toContain(
			"The app, the maps and the performance of Kite are now much better.",
		);
	});
});

describe("What is left to the writer", () => {
	it.each(left)("%s: %s", (ruleId, text) => {
		expect(complete(ruleId, text)).toEqual([]);
	});
});

describe("What is whole is not cut", () => {
	it.each([
		"At first we used ropes, but over time we have realized that the same chain allows us to lift more.",
		"The trams kept rolling, and today we're happy to announce the release of the new map.",
		"I'm super excited about the harbour, and can't wait to get boats into sailors' hands.",
		"I'm excited about the proposal to map the bay, so that as we talk of it we can see it.",
	])("%s", (text) => {
		for (const after of complete(announce, text))
			expect(after).not.toMatch(
				/(?:realized|so that|and today|can't wait to get)\b.{0,4}\.?$|and can't wait/,
			);
	});
});

it("a name stays a name in front of what is its own", () => {
	for (const after of complete(
		"feature-first",
		"Mikael's tour includes a boat trip.",
	))
		expect(after).not.toContain("mikael");
});
