import { describe, expect, test } from "vitest";
import { check, type DocumentKind } from "../../rules/index.ts";
import { markdownBlocks } from "../../rules/prose/markdown.ts";
import { namesThatAct, toNames } from "../../rules/prose/names.ts";
import { emptyTally, surveyOf, tallyUp } from "../../rules/prose/survey.ts";

const texts: readonly (readonly [DocumentKind, string, string])[] = [
	[
		"plan",
		"goals of a quarter",
		`# Goals for Q3

## Priorities

1. Launch the loyalty scheme in two cities
2. Hire a head of operations
3. Reduce the backlog of repairs to fifty

## Milestones

- July: design agreed
- August: pilot in one city
- September: rollout

## Risks

The supplier may be late. We will review the scope in August.`,
	],
	[
		"plan",
		"a requirements document",
		`# Proposal: reminders by text message

## Problem

A third of the appointments are missed.

## Goals

- Halve the number of missed appointments by December
- Keep the cost per reminder under five cents

## Non-goals

Reminders by phone.

## Requirements

P0: a reminder one day before. P1: a way to reschedule.

## Open questions

Who owns the templates? What is the timeline for the other clinics?`,
	],
	[
		"minutes",
		"a committee's minutes",
		`# Meeting of 4 March

**Present:** J. Adeyemi (chair), R. Cole, S. Tan
**Apologies:** M. Ruiz

1. The minutes of the last meeting were approved.
2. R. Cole reported on the fence. It was agreed to ask for a second quote. **Action: RC**
3. S. Tan asked whether the hall is booked. The chair noted that it is.

The meeting closed at nine.`,
	],
	[
		"minutes",
		"a weekly call",
		`## 2023-11-02 weekly meeting

### Attendees

- Ada
- Sam
- Oksana

### Agenda

- Release
- Rota

### Notes

- Sam: two tests still fail
- Discussed the rota. Oksana suggested swapping Fridays.

### Action items

- [ ] Ada: ask the vendor`,
	],
	[
		"report",
		"a quarter in figures",
		`# Report for the second quarter

## Highlights

- Revenue rose 8% to 12.4 million
- Net profit was 1.1 million (previous year: 0.9 million)

## Operations

Two depots were opened. Complaints decreased from 410 to 362.

## Financial position

Cash at the end of the quarter was 3.2 million. The forecast for the year is unchanged.`,
	],
	[
		"report",
		"the health of a project",
		`# Annual report 2022

## Project health

The project remains active, with fourteen contributors.

## Activity in the past year

Three releases were completed. The survey had 212 responses.

## Progress on last year's initiatives

The documentation was finished; the port is ongoing.

## Challenges

Review times increased over the reporting period.`,
	],
	[
		"announcement",
		"a release",
		`# Version 7.1 released

Today we are releasing version 7.1. This release adds offline maps and fixes a bug that stopped printing.

## New features

- Offline maps
- Improved search

## Fixes

- Fixed a crash on startup

Upgrade now, and thanks to everyone who reported bugs.`,
	],
	[
		"announcement",
		"news of a partnership",
		`# A new home for the film festival

We are thrilled to announce that the festival moves to the old tram depot this autumn. The news comes after months of talks.

"We are proud to welcome the festival," said the mayor today.

Registration for volunteers opens next week. Join us for the launch event on 3 May!`,
	],
	[
		"sales",
		"a landing page",
		`# Invoices in seconds

Create beautiful invoices on your phone and get paid faster. Simple, secure, and free for your first ten customers.

[Try it free](#) · [Book a demo](#)

## Features

- Easy templates
- Integrations with your bank
- Support 24/7

## Pricing

Start free. Cancel anytime.`,
	],
	[
		"sales",
		"a job advertisement",
		`# Junior analyst

We are looking for an analyst to join our team in Leeds. You will work with clients and help them understand their data.

## Your skills

- A degree in a numerate subject, or equivalent experience
- Strong communication skills

## Benefits

A competitive salary, training and a pension. To apply, send your CV.`,
	],
	[
		"handbook",
		"a rule on leave",
		`# Vacation

Every employee has 27 days of paid vacation a year. Ask your manager at least two weeks before, and put your vacation into the team calendar.

If you get sick while you are away, tell HR and the days are given back.

New employees can take vacation from their first month.`,
	],
	[
		"handbook",
		"a way of working",
		`# Giving feedback

Give feedback to your colleagues often and in private. Be kind and specific: talk about the work, not about the person.

If you disagree with feedback, ask questions first. When a conversation gets hard, ask your manager or HR to join.

Managers ask everyone on their team for feedback twice a year.`,
	],
	[
		"technical",
		"a reference",
		`# \`slice\`

The \`slice\` function returns a copy of part of an array. If \`end\` is missing, the rest of the array is returned.

\`\`\`js
slice(list, 2, 4);
\`\`\`

## Parameters

| Name | Type | Description |
|---|---|---|
| \`start\` | integer | Index of the first value |
| \`end\` | integer | Index after the last value |

An error is thrown if \`start\` is not an integer.`,
	],
	[
		"technical",
		"set-up instructions",
		`# Running the server

Install the package, then run the following command in the directory of the configuration file:

\`\`\`sh
server --config ./server.yaml
\`\`\`

The default port is 8080. To change it, set the \`PORT\` environment variable. If the server does not start, check the log file for errors.`,
	],
	[
		"legal",
		"terms",
		`# Terms

By using the service you agree to these terms. The supplier shall not be liable for any indirect damages arising from the use of the service.

Either party may terminate this agreement with written notice. Any provision held invalid shall not affect the remaining provisions. These terms are governed by the law of Norway.`,
	],
	[
		"legal",
		"a privacy policy",
		`# Privacy policy

We collect personal data only with your consent. We do not sell your information to third parties, and we disclose it only where the law requires.

You have the right to request access to your personal data, and to have it deleted. Cookies are retained for thirty days. Our processors are bound by the GDPR.`,
	],
	[
		"fiction",
		"a conversation",
		`"You never told her," said Anna.

He turned from the window. The rain had stopped, and in the street below a boy was chasing his hat.

"No," he answered. "I thought she knew." He took his coat from the chair and went to the door, and there he stood for a moment with his hand on the latch, as if he had forgotten something.`,
	],
	[
		"fiction",
		"a tale",
		`Once there was a miller who had three daughters. The eldest was proud, the second was idle, and the youngest laughed at everything that she saw.

One evening an old man came to the mill and asked for bread. "Go away," cried the eldest. But the youngest gave him her own supper, and he looked at her for a long time and smiled.`,
	],
	[
		"sales",
		"a job page of duties",
		`# Head of volunteering

Hours: 30 a week. Salary: £34,000. Reports to the chief executive.

## About us

Lanterns supports young carers in three counties. We are a team of nineteen, and last year four hundred volunteers helped us.

## Responsibilities

- Recruit, train and keep volunteers
- Manage a team of three coordinators
- Build partnerships with schools and employers

## What you bring

At least three years of experience in a similar role, a driving licence, and plenty of patience. Experience of fundraising is an advantage.

To apply, send a CV and a short letter by 3 May.`,
	],
	[
		"sales",
		"what an organisation says about itself",
		`# About us

Hollow Lane is a family brewery in the third generation. Since 1961 we have brewed beer with water from our own well and barley from fields that you can see from the yard.

Our small team loves what it does. We sell to pubs, to shops and to anybody who knocks.

## Visit us

Tours take place on Saturdays and end in the tasting room. Groups are welcome; please book ahead.`,
	],
	[
		"sales",
		"a product's readme",
		`# Tidemark

Tidemark is an open-source booking system for marinas. Guests find a free berth, pay and get their gate code on the phone.

## Features

- Map of berths with lengths and depths
- Online payment and invoices
- Works offline on the pontoon
- Statistics for the harbour office

## Get started

Try Tidemark Cloud for free, or run it on your own server. The documentation tells you how.

## Community

Join the forum, report bugs, or help us translate. Contributions of all kinds are welcome.`,
	],
	[
		"technical",
		"a library's readme",
		`# parse-tide-table

> Parse tide tables into objects

## Install

\`\`\`
npm install parse-tide-table
\`\`\`

## Usage

\`\`\`js
import {parse} from 'parse-tide-table';

parse('06:12 4.1m');
\`\`\`

## API

### parse(text, options?)

Returns an array of objects with \`time\` and \`height\`. Throws an error if the text contains no line that can be parsed.

#### options.unit

Type: \`string\`. Default: \`'m'\`. The unit of the height.`,
	],
	[
		"technical",
		"a tutorial whose we is reader and writer",
		`# Lists

In the last lesson we stored one number in a variable. Now we want to store many. For this we use a list:

\`\`\`python
heights = [4.1, 3.8, 4.4]
\`\`\`

Each value has an index, and the first index is 0. If we ask for \`heights[3]\`, we get an error, because the list has only three values. Let's write a function that returns the largest value. It takes the list as an argument and compares each value with the largest so far.

Try it with an empty list. What happens?`,
	],
	[
		"handbook",
		"how a project is governed",
		`# How we make decisions

## Roles

Anyone who sends a change is a contributor. Maintainers can merge changes. The council has three members, who are elected by the maintainers for a year.

## Decisions

Small changes need the approval of one maintainer. Changes to the format need two, and should be open for comments for at least a week. If maintainers cannot agree, the council decides by majority.

## Stepping down

Maintainers who have not been active for six months are asked whether they want to stay. They can come back at any time.`,
	],
	[
		"plan",
		"a proposal that sounds like talk",
		`# Should we drop the free plan?

I think we should, and here is why. Comments by Friday please.

## What we know

Free accounts are 71 % of all accounts and 4 % of those that upgrade. Support spends two days a week on them.

## Proposal

From the next quarter, new accounts get a trial of 30 days. Existing free accounts stay as they are for a year.

## Alternatives

We could limit free accounts to one project instead. Cheaper to build, but I doubt that it changes much.

## Risks and open questions

Word of mouth may suffer. How would we measure that? Who talks to schools?`,
	],
	[
		"report",
		"a look back at a year",
		`# The association in 2023

The association ended the year with 412 members, 31 more than a year before. Nine events took place, and 1,240 people attended them. The website was visited 88,000 times.

Income was 61,300, of which membership fees made up two thirds. Expenses rose to 58,900, mostly because of higher rent. The surplus was added to the reserve.

The summer camp had to be cancelled after the storm in July. Fees were paid back in full. Two members of the board resigned in October and were replaced.`,
	],
	[
		"legal",
		"rules for refunds in plain words",
		`# Refund policy

You may cancel at any time. If you cancel within 14 days of payment, we refund the full price. After that, charges are not refundable, except where the law requires it.

Refunds are made to the card that was charged. If a charge was made in error, write to us within 60 days.

We reserve the right to refuse a refund in cases of fraud or breach of our terms. This policy does not affect your statutory rights.`,
	],
];

describe("what kind of document it seems to be", () => {
	test.each(texts)("%s: %s", (kind, _, text) => {
		expect(check(text).documentKind).toBe(kind);
	});
});

test.each([
	"We need to hire two reps.",
	"# Welcome",
	"",
	"Rain is expected in the north. In the south it stays dry.",
])("too little to tell: %j", (text) => {
	expect(check(text).documentKind).toBe("general");
});

test("settings decide before the text does", () => {
	expect(
		check(texts[0]?.[2] ?? "", { documentKind: "minutes" }).documentKind,
	).toBe("minutes");
});

test("a block that is taken out again leaves no trace", () => {
	const names = toNames(["Bramble Works"], ["angler"]);
	const tally = emptyTally();
	const untouched = structuredClone(tally);
	const surveys = texts.flatMap(([, , text]) =>
		markdownBlocks(text, true).blocks.map((block) =>
			surveyOf(text.slice(block.span.start, block.span.end), block, names),
		),
	);
	for (const survey of surveys) tallyUp(tally, survey);
	expect(tally.words).toBeGreaterThan(900);
	for (const survey of surveys) tallyUp(tally, survey, -1);
	expect(tally).toEqual(untouched);
});

describe("who is counted", () => {
	const paragraph = { kind: "paragraph", level: 0 } as const;
	const counted = (
		text: string,
		names = toNames(["Bramble Works"], ["angler"]),
	) => {
		const { organisation, customers, reader } = surveyOf(
			text,
			paragraph,
			names,
		);
		return { organisation, customers, reader };
	};

	test("pronouns, names and words for customers, in any case and with any apostrophe", () => {
		expect(
			counted(
				"WE’RE sure: Bramble's anglers like your rods, and so do CUSTOMERS.",
			),
		).toEqual({ organisation: 2, customers: 2, reader: 1 });
	});
	test("the United States are not us", () => {
		expect(counted("In the US it is different for us.").organisation).toBe(1);
	});
	test("not what stands in code and addresses", () => {
		expect(
			counted(
				"Run `we --our` or see [this](https://we.example/your) at https://our.example/us now.",
			),
		).toEqual({ organisation: 0, customers: 0, reader: 0 });
	});
	test("words beyond ASCII are whole words", () => {
		expect(counted("Weéé usé ourß naïve youçé.")).toEqual({
			organisation: 0,
			customers: 0,
			reader: 0,
		});
	});
});

test.each([
	"Bramble offers rods.",
	"It was late. Bramble & Sons has opened a shop.",
	"AT&T announced a plan.",
	"Look at Émile Works will be there.",
	"The shop is a mess, and we will see. It is a pity.",
	"- one\n- Kestrel Labs launches today\n",
	"10x10 comes with rods and example.org is a site.",
	"**Bramble** is a shop. Bramble  will close.",
])("a quick look misses no name that acts: %j", (text) => {
	const { names } = surveyOf(
		text,
		{ kind: "paragraph", level: 0 },
		toNames([], []),
	);
	expect(names).toEqual(namesThatAct(text));
});

test("names that act are found with the letters of every alphabet", () => {
	expect(
		namesThatAct(
			"Heat: Ørsted Østerbro offers it. “Łódź Café launched a menu.” Trees: Ёлка² provides them. Éa will see.",
		),
	).toEqual(["Ørsted Østerbro", "Łódź Café", "Ёлка²", "Éa"]);
	expect(namesThatAct("The 3ñandú includes a zoo.")).toEqual([]);
	expect(namesThatAct("3ñandú includes a zoo.")).toEqual(["3ñandú"]);
});
