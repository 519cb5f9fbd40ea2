import { describe, expect, it } from "vitest";
import { check } from "../../rules/index.ts";
import { complete, drafts } from "./rewritten.ts";

type Case = readonly [before: string, after: string];

const whereToFindUs: readonly Case[] = [
	["We moved our workshop to Bristol.", "Our workshop is now in Bristol."],
	[
		"We've just moved into our new hall.",
		"You can now find us in our new hall.",
	],
	[
		"We launched in Portugal last week.",
		"You have been able to find us in Portugal since last week.",
	],
	["We've acquired Brook Power.", "Brook Power is now part of us."],
	[
		"We've expanded our delivery area to the whole of Kent.",
		"Our delivery area now extends to the whole of Kent.",
	],
	[
		"We've joined the Open Roads Alliance!",
		"You can now find us in the Open Roads Alliance!",
	],
];

const recognition: readonly Case[] = [
	["We were named in the Rural 100.", "You can now find us in the Rural 100."],
	[
		"We've been shortlisted for Bakery of the Year.",
		"You can find us on the shortlist for Bakery of the Year.",
	],
	[
		"We were featured in the Leith Gazette.",
		"You can now read about us in the Leith Gazette.",
	],
	[
		"We're now ISO 27001 certified!",
		"You can now rely on our ISO 27001 certification!",
	],
	[
		"Our trailer has passed a million views.",
		"You can watch our trailer, which has passed a million views.",
	],
	[
		"We're celebrating 25 years of serving Leeds.",
		"You have been able to count on us for 25 years.",
	],
];

const people: readonly Case[] = [
	[
		"We've appointed Dr Lee as clinical director.",
		"You can now turn to Dr Lee as clinical director.",
	],
	[
		"We've hired two teachers to run the night school.",
		"Two teachers will run the night school.",
	],
	[
		"I am thrilled to be the new librarian.",
		"You can now turn to me as the new librarian.",
	],
	[
		"We helped 300 families move into new homes.",
		"300 families moved into new homes with our help.",
	],
	[
		"We have trained 200 teachers in first aid.",
		"200 teachers have had our training in first aid.",
	],
	[
		"We grew our team: we've hired three nurses.",
		"You can now turn to three nurses.",
	],
];

const howMuch: readonly Case[] = [
	[
		"We've made some drastic improvements to the search.",
		"The search now works much better.",
	],
	["We've improved the huge hall.", "The huge hall now works better."],
	["In 1.10 we added a night mode.", "In 1.10 you can use a night mode."],
	[
		"We shipped the 1.0 release of the Kite Operator.",
		"You can now use the 1.0 release of the Kite Operator.",
	],
];

const joining: readonly Case[] = [
	[
		"We are glad to welcome Northwind into the harbour group.",
		"Northwind is now part of the harbour group.",
	],
	[
		"Last week we welcomed 43 new councils to the scheme.",
		"Last week 43 new councils joined the scheme.",
	],
	[
		"Ada Obi joins our team to help with letters.",
		"Ada Obi now helps with letters.",
	],
	[
		"Ada Obi and Jo Reid joined our team to run the kiln.",
		"Ada Obi and Jo Reid now run the kiln.",
	],
	[
		"Ada Obi and Jo Reid have joined the crew as cooks.",
		"Ada Obi and Jo Reid are now cooks.",
	],
	[
		"Ada Obi joined us as head of care in May.",
		"Ada Obi became head of care in May.",
	],
];

const replacing: readonly Case[] = [
	[
		"We've moved from paper forms to an online service.",
		"An online service now replaces paper forms.",
	],
	[
		"We now keep a list of open slots on the website.",
		"There is now a list of open slots on the website.",
	],
	["We now run two night trains.", "There are now two night trains."],
];

const money: readonly Case[] = [
	[
		"We raised £2m to build a second clinic.",
		"With £2m, you will be able to visit a second clinic.",
	],
	["We've invested £2m in new lifts.", "£2m has gone into new lifts."],
	["We donated £3,000 to the lifeboat.", "The lifeboat got £3,000."],
	[
		"We've teamed up with Oxbow to build a bike shed.",
		"You will be able to use a bike shed, thanks to our work with Oxbow.",
	],
	[
		"We've brought clean water to 40 villages.",
		"40 villages now get clean water.",
	],
];

const changes: readonly Case[] = [
	["We've updated the app with a new map.", "The app now has a new map."],
	["We updated the form to show errors.", "The form now shows errors."],
	["We've updated our prices.", "Our prices have changed."],
	["We've given our app a makeover.", "You now get our app with a new look."],
	[
		"We've made our archive available online.",
		"Our archive is now available online.",
	],
	[
		"We've cut waiting times by a third.",
		"Waiting times have fallen by a third.",
	],
	[
		"We've labelled every path in the park.",
		"Every path in the park is now labelled.",
	],
	[
		"We've started selling bread on Sundays.",
		"You can now buy bread on Sundays.",
	],
	["We took the opportunity to mend the roof.", "The roof is now mended."],
	[
		"We're experimenting with evening visits.",
		"Evening visits are now being tried out.",
	],
	["We've got the plans approved.", "The plans are now approved."],
	["We've kept all nine branches open.", "All nine branches are still open."],
	[
		"We've planted 2,200 trees and opened a playground.",
		"2,200 trees are now planted and you can now visit a playground.",
	],
	[
		"We completed the ferry terminal, on time and on budget.",
		"The ferry terminal is now complete, on time and on budget.",
	],
	["The bank announced its results.", "You can now read the bank's results."],
];

const harder: readonly Case[] = [
	[
		"We've opened a branch in Hull and hired six people to run it.",
		"You can now visit a branch in Hull and six people will run it.",
	],
	[
		"We've dropped the price of our starter plan to £4.",
		"The price of our starter plan has fallen to £4.",
	],
	[
		"We are extending the deadline for applications to 3 May.",
		"The deadline for applications is now being extended to 3 May.",
	],
	["We've started work on the roof.", "Work on the roof is under way."],
	[
		"We've fixed most of the bugs reported since May.",
		"Most of the bugs reported since May are now fixed.",
	],
	[
		"We've opened the doors of our new clinic.",
		"You can now visit our new clinic.",
	],
	[
		"We're excited to bring Kite to Android.",
		"You can now use Kite on Android.",
	],
	["We've reopened!", "You can visit us again!"],
];

const times: readonly Case[] = [
	[
		"We launched our map two years ago.",
		"You have been able to use our map for two years.",
	],
	[
		"Late last year we opened a café.",
		"Since late last year you have been able to visit a café.",
	],
	[
		"We're also excited to be launching a night bus in the new year!",
		"You will be able to take a night bus in the new year!",
	],
	[
		"We delivered 4,000 meals last winter.",
		"Customers got 4,000 meals last winter.",
	],
	["We've been working on a new timetable.", "A new timetable is on its way."],
	[
		"Our summer programme is out now.",
		"You can now join our summer programme.",
	],
	["It's official: Kite 3 is here.", "You can now use Kite 3."],
];

const feelings: readonly Case[] = [
	[
		"We're proud that the harbour won a regional award.",
		"The harbour won a regional award.",
	],
	[
		"We're excited for the new team to lead the work.",
		"The new team will lead the work.",
	],
	[
		"The mill has joined us as a sponsor, and we couldn't be happier.",
		"The mill has joined us as a sponsor.",
	],
	[
		"We are so proud of every volunteer who climbed a ladder.",
		"Thank you to every volunteer who climbed a ladder.",
	],
	[
		"It is with great pleasure that we announce the opening of our new wing.",
		"You can now visit our new wing.",
	],
	[
		"I'm really excited to see what the choirs put together!",
		"You can look forward to what the choirs put together!",
	],
	[
		"The feature we're most excited about is offline maps.",
		"The feature to look forward to is offline maps.",
	],
];

const insideTails: readonly Case[] = [
	[
		"We've rebuilt the app from scratch, which will enable us to ship faster.",
		"The app is now rebuilt from scratch.",
	],
	[
		"We've opened a second site in Plovdiv, which is a huge step for us.",
		"You can now visit a second site in Plovdiv.",
	],
	[
		"We've added two routes while we were at it.",
		"You can now take two routes.",
	],
	[
		"We created a site for the trust, because we believe there will be others.",
		"You can now visit a site for the trust.",
	],
	[
		"To make the pier safer, we have added lamps that never fail.",
		"To make the pier safer, there are now lamps that never fail.",
	],
];

describe("announcements as people have them", () => {
	it.each([
		...whereToFindUs,
		...recognition,
		...people,
		...howMuch,
		...joining,
		...replacing,
		...money,
		...changes,
		...harder,
		...times,
		...feelings,
		...insideTails,
	])("%s", (before, after) => {
		expect(complete("self-announcement", before)[0]).toBe(after);
	});
	it.each([
		"We released the app on Friday and on Sunday attended the fair.",
		"We reopened the wing, rehazed the lamps and unveiled a café.",
		"By asking around, we've found a hall.",
		"We are looking for cooks, but are happy to wait.",
		"We've built systems for planning within the team.",
		"Our club has also grown significantly.",
		"We won!",
		"We've improved the way we handle returns.",
		"We created a culture of trust.",
		"We've improved staff morale.",
		"We're thrilled to welcome Northwind as a customer.",
		"We presented our findings to the council.",
	])("what cannot be said well is a draft: %s", (before) => {
		expect(complete("self-announcement", before)).toEqual([]);
		expect(drafts("self-announcement", before)).not.toEqual([]);
	});
});

describe("drafts of announcements", () => {
	it.each([
		["We've gone paperless.", "We've gone paperless. For you, this means ___."],
		["We won second prize.", "We won second prize. For you, this means ___."],
		[
			"We're partnering with the Red Cross.",
			"With the Red Cross, you can now ___.",
		],
		[
			"We're very pleased with the results.",
			"The results mean that you can now ___.",
		],
		[
			"We are really proud of it.",
			"We are really proud of it. What you can do now: ___.",
		],
		[
			"We've closed our office in Paris.",
			"What changes for you is ___: we've closed our office in Paris.",
		],
	])("%s", (before, after) => {
		expect(drafts("self-announcement", before)[0]).toBe(after);
	});
});

describe("what was measured", () => {
	it.each<Case>([
		["We've raised the upload limit to 2 GB.", "The upload limit is now 2 GB."],
		[
			"We lowered the minimum order to 20 pieces.",
			"The minimum order is now 20 pieces.",
		],
		["We've cut our fares.", "You now pay lower fares."],
		[
			"We doubled the number of bays at the depot.",
			"There are now twice as many bays at the depot.",
		],
		[
			"We've cut the import time by half.",
			"The import time has fallen by half.",
		],
		[
			"We've filled 11 of the 14 vacancies.",
			"11 of the 14 vacancies are now filled.",
		],
		[
			"We've negotiated a discount with the ferry.",
			"You now get a discount with the ferry.",
		],
		[
			"We tightened the rules on refunds.",
			"The rules on refunds are now tightened.",
		],
		["We have ordered four ferries.", "Four ferries are now on order."],
	])("%s", (before, after) => {
		expect(complete("self-announcement", before)).toContain(after);
	});
	it("is not said to run for people what runs by itself", () => {
		const [finding] = check(
			"We have switched our email provider to Postmark.",
		).findings;
		expect(finding?.rewrites.length).toBeGreaterThan(0);
		for (const { text } of finding?.rewrites ?? [])
			expect(text).not.toContain("can now run");
	});
});

const gifts: readonly Case[] = [
	[
		"Our map makes the walk to school much safer.",
		"With our map, the walk to school is much safer.",
	],
	[
		"Other features include a spell checker and a timer.",
		"You also get a spell checker and a timer.",
	],
	[
		"All plans include daily backups.",
		"With all plans, you get daily backups.",
	],
	["Each apartment offers a balcony.", "In each apartment, you get a balcony."],
	["The hotel offers free parking.", "At the hotel, you get free parking."],
	[
		"Our guarantee covers parts and labour.",
		"With our guarantee, you are covered for parts and labour.",
	],
	[
		"We do websites and subtitles.",
		"You can turn to us for websites and subtitles.",
	],
	["We're able to offer group lessons.", "You get group lessons."],
	["We support:", "You can use:"],
	[
		"Kite is a free tool that provides a map of every stop.",
		"With Kite, a free tool, you get a map of every stop.",
	],
	[
		"Our account, which is available in four currencies, gives access to instant payments.",
		"With our account, which is available in four currencies, you get access to instant payments.",
	],
	["We provide advice to tenants.", "Tenants get advice."],
	[
		"Kite provides a form to manage clients.",
		"With Kite, you get a form to manage clients.",
	],
	[
		"Kite offers the option to work offline.",
		"With Kite, you can work offline.",
	],
	["Supports Markdown and HTML.", "You can use Markdown and HTML."],
];

describe("more gifts", () => {
	it.each(gifts)("%s", (before, after) => {
		expect(
			complete("feature-first", before, { organisation: ["Kite"] })[0],
		).toBe(after);
	});
	it.each([
		"All proceeds support our school.",
		"We also have night trains on our roadmap.",
		"Serving soups and cakes, Larder has every feast covered.",
	])("no gift: %s", (before) => {
		expect(
			complete("feature-first", before, { organisation: ["Larder"] }),
		).toEqual([]);
	});
});

const permissions: readonly Case[] = [
	[
		"Kite is built to help clubs plan their season.",
		"With Kite, clubs can plan their season.",
	],
	[
		"With maps, lists and boards, Kite lets you plan a trip.",
		"With maps, lists and boards, you can use Kite to plan a trip.",
	],
	[
		"Our tool helps you and your neighbours share a car.",
		"You and your neighbours can share a car.",
	],
	[
		"The turnstiles let visitors in twice as fast.",
		"With the turnstiles, visitors can get in twice as fast.",
	],
	[
		"The bus pass lets anyone over 60 travel free.",
		"With the bus pass, anyone over 60 can travel free.",
	],
	[
		"We help farmers to sell directly.",
		"With our help, farmers can sell directly.",
	],
	[
		"Kite makes maps to help people find their way.",
		"Kite makes maps so that you can find your way.",
	],
	[
		"Kite Thursdays, our latest idea, make it possible for neighbours to eat together.",
		"With Kite Thursdays, our latest idea, neighbours can eat together.",
	],
	[
		"The open nature of our review allows you to learn from others.",
		"Thanks to the open nature of our review, you can learn from others.",
	],
];

describe("more permissions", () => {
	it.each(permissions)("%s", (before, after) => {
		expect(complete("product-permits", before)[0]).toBe(after);
	});
});
