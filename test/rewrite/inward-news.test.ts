import { describe, expect, it } from "vitest";
import { check } from "../../rules/index.ts";
import { applied } from "./faults.ts";
import { complete } from "./rewritten.ts";

type Case = readonly [before: string, after: string];

const whatCameIn: readonly Case[] = [
	["This year we had 5,368 responses.", "This year 5,368 responses came in."],
	["We received 65 proposals in total.", "65 proposals in total came in."],
	[
		"We have received over 300 applications for the fund.",
		"Over 300 applications for the fund have come in.",
	],
];

const better: readonly Case[] = [
	["We now support old phones!", "You can now use old phones!"],
	[
		"We added two new members to the sailing team.",
		"You can now turn to two new members in the sailing team.",
	],
	[
		"We've updated our safety policy to better handle storms.",
		"Our safety policy has changed to better handle storms.",
	],
	[
		"We are now celebrating our 25th year of trading.",
		"You have been able to count on us for 25 years.",
	],
	[
		"We've made significant progress in step-free access, thanks to a new lift.",
		"Step-free access is now better, thanks to a new lift.",
	],
	[
		"At the fair, we participated in three talks.",
		"At the fair, you could meet us at three talks.",
	],
	[
		"We've created a harbour logo and a website that's run by volunteers.",
		"You can now use a harbour logo and a website that's run by volunteers.",
	],
];

const whenItWas: readonly Case[] = [
	[
		"The second quarter just wrapped up, and the Kite team has been busy making improvements across our piers and maps.",
		"In the second quarter, customers got improvements across our piers and maps.",
	],
	[
		"Through this timetable we have seen a large drop in queues.",
		"This timetable has brought a large drop in queues.",
	],
	["We built many boats in this phase.", "You got many boats in this phase."],
	[
		"We built expertise in mending sails, and have promising results with ropes.",
		"You can now rely on expertise in mending sails, and there are promising results with ropes.",
	],
];

const whatWentInto: readonly Case[] = [
	[
		"We've spent a lot of time on the queue at the till.",
		"A lot of time has gone into the queue at the till.",
	],
	[
		"We put months of work into the new timetable.",
		"Months of work have gone into the new timetable.",
	],
];

const written: readonly Case[] = [
	[
		"We wanted to share some figures on how the library is used.",
		"Here are some figures on how the library is used.",
	],
	[
		"This is a short post to celebrate the paths we mended, and to share what comes next.",
		"In this short post, you can read about the paths we mended, and about what comes next.",
	],
	[
		"We are pleased to present the museum's strategic plan.",
		"You can now read the museum's strategic plan.",
	],
];

const peopleAtWork: readonly Case[] = [
	[
		"We've brought in 40 temporary advisers to answer the letters.",
		"40 temporary advisers will answer the letters.",
	],
	[
		"We've contracted a builder to mend the jetty.",
		"A builder will mend the jetty.",
	],
	[
		"We are pleased to congratulate Brook School on its new hall.",
		"Congratulations to Brook School on its new hall.",
	],
	[
		"We are happy to have seen four apprentices finishing their first boat.",
		"Four apprentices finished their first boat.",
	],
	["The Brook Choir is hiring!", "You can apply to join the Brook Choir!"],
	[
		"In June, we held our first boat building camp.",
		"In June, you could join our first boat building camp.",
	],
	["We're happy to have Jo on board to run the kiln.", "Jo will run the kiln."],
	[
		"We're excited to have Kari Ott on our team!",
		"You can now turn to Kari Ott!",
	],
	[
		"We welcomed 900 new members to our sailing club.",
		"900 new members joined our sailing club.",
	],
	["Our spring fair is coming up.", "You can soon join our spring fair."],
	["We are hiring in Leeds and York!", "You can join us in Leeds and York!"],
	[
		"We will be in Bergen at the fair.",
		"You can meet us in Bergen at the fair.",
	],
];

const underWay: readonly Case[] = [
	[
		"We've been working on a new map for several months now, redrawing the paths.",
		"A new map has been on its way for several months now, with the paths being redrawn.",
	],
	[
		"We've been improving the lighting in the underpass.",
		"The lighting in the underpass is getting better.",
	],
	[
		"We've been documenting every path in the park.",
		"Every path in the park is being documented.",
	],
	[
		"We have been working to improve the booking form.",
		"The booking form is getting better.",
	],
	[
		"We've been working hard to make the archive easy to search.",
		"You should find the archive easy to search.",
	],
	[
		"We are always iterating on and refining our tide app.",
		"Our tide app keeps getting better.",
	],
	[
		"The team has been busy making improvements to the map.",
		"The map now works better.",
	],
	[
		"We're starting a second podcast about rivers.",
		"You can soon listen to a second podcast about rivers.",
	],
	[
		"We have started a review of the parking fees.",
		"A review of the parking fees has started.",
	],
];

const changed: readonly Case[] = [
	[
		"We've iterated a lot on our forms to make them as short as possible.",
		"Our forms are now as short as possible.",
	],
	[
		"We redesigned the ticket page to make it easier to read.",
		"The ticket page is now easier to read.",
	],
	[
		"We have merged and deployed a fix for the login page.",
		"You now get a fix for the login page.",
	],
	[
		"We have invalidated all open sessions.",
		"All open sessions are now invalidated.",
	],
	[
		"We've updated our handbook, with a chapter on boats.",
		"Our handbook now has a chapter on boats.",
	],
	[
		"We now switch to a paperless winter ballot.",
		"There is now a paperless winter ballot.",
	],
	[
		"We are keeping all the forms in one place.",
		"All the forms are kept in one place.",
	],
	[
		"We've iterated on our forms to make them as short and clear as possible.",
		"Our forms are now as short and clear as possible.",
	],
	[
		"We've removed old timetables, while adding large-print ones.",
		"Old timetables are now gone, and you can now use large-print ones.",
	],
	[
		"To manage this, we've developed a phased opening plan.",
		"To manage this, there is now a phased opening plan.",
	],
	["We've added:\n\n- Maps\n- Lists", "You can now use:\n\n- Maps\n- Lists"],
];

describe.each([
	["What came in", whatCameIn],
	["What is better", better],
	["When it was", whenItWas],
	["What went into it", whatWentInto],
	["What can be read", written],
	["Who is there for people", peopleAtWork],
	["What is under way", underWay],
	["What is different", changed],
])("%s", (_, cases) => {
	it.each(cases)("%s", (before, after) => {
		expect(complete("self-announcement", before)).toContain(after);
	});
});

describe("What is still told from inside once feelings are gone", () => {
	it.each([
		[
			'We are delighted to announce that our "New ticket" page now supports gift cards and refunds.',
			'With our "New ticket" page, you can now use gift cards and refunds.',
		],
		[
			"We are happy to announce that the Brook Choir will again be taking part in the Summer Games.",
			"You will again find the Brook Choir in the Summer Games.",
		],
	])("%s", (text, after) => {
		const [finding] = check(text).findings;
		const [rewrite] = finding?.rewrites ?? [];
		expect(rewrite?.kind).toBe("complete");
		expect(rewrite && applied(text, rewrite)).toBe(after);
	});
});

describe("What is not said", () => {
	it.each([
		"We have started a review of our strategy.",
		"We spent the weekend in Bergen.",
		"We had three colleagues.",
		"We changed to a weekly stand-up.",
	])("nothing complete for: %s", (text) => {
		expect(complete("self-announcement", text)).toEqual([]);
	});
});
