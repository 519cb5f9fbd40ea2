import { describe, expect, it } from "vitest";
import {
	ingForm,
	participleForm,
	pastForm,
	thirdPerson,
	verbReading,
} from "../../rules/prose/verb-forms.ts";
import {
	articleFor,
	baseOf,
	isPlural,
	pluralOf,
} from "../../rules/rewrite/inflect.ts";
import { be, can, gets, present } from "../../rules/rewrite/tense.ts";

/** base, third person, past, participle, -ing */
const verbs = `
add adds added added adding
admit admits admitted admitted admitting
analyse analyses analysed analysed analysing
apply applies applied applied applying
begin begins began begun beginning
bring brings brought brought bringing
build builds built built building
buy buys bought bought buying
choose chooses chose chosen choosing
commit commits committed committed committing
cut cuts cut cut cutting
deploy deploys deployed deployed deploying
develop develops developed developed developing
drive drives drove driven driving
enable enables enabled enabled enabling
expand expands expanded expanded expanding
find finds found found finding
fix fixes fixed fixed fixing
focus focuses focused focused focusing
free frees freed freed freeing
get gets got gotten getting
give gives gave given giving
grow grows grew grown growing
hold holds held held holding
improve improves improved improved improving
keep keeps kept kept keeping
launch launches launched launched launching
lead leads led led leading
lose loses lost lost losing
make makes made made making
meet meets met met meeting
modernise modernises modernised modernised modernising
offer offers offered offered offering
open opens opened opened opening
pay pays paid paid paying
plan plans planned planned planning
publish publishes published published publishing
put puts put put putting
raise raises raised raised raising
rebuild rebuilds rebuilt rebuilt rebuilding
redesign redesigns redesigned redesigned redesigning
reach reaches reached reached reaching
run runs ran run running
sell sells sold sold selling
send sends sent sent sending
ship ships shipped shipped shipping
simplify simplifies simplified simplified simplifying
speed speeds sped sped speeding
supply supplies supplied supplied supplying
take takes took taken taking
teach teaches taught taught teaching
tie ties tied tied tying
transfer transfers transferred transferred transferring
upgrade upgrades upgraded upgraded upgrading
win wins won won winning
write writes wrote written writing
`
	.trim()
	.split("\n")
	.map((row) => row.split(" ") as [string, string, string, string, string]);

describe("business verbs in all their forms", () => {
	it.each(verbs)("%s", (base, s, past, participle, ing) => {
		expect([
			thirdPerson(base),
			pastForm(base),
			participleForm(base),
			ingForm(base),
		]).toEqual([s, past, participle, ing]);
	});
	it.each(verbs.filter(([base]) => verbReading(base) !== undefined))(
		"%s is found from each of its forms",
		(base, s, past, participle, ing) => {
			for (const form of [base, s, ing]) expect(baseOf(form)).toBe(base);
			// "found" and "led" are verbs of their own, too.
			for (const form of [past, participle])
				if (verbReading(form)?.forms.has("base") !== true)
					expect(baseOf(form)).toBe(base);
		},
	);
});

describe("British spelling", () => {
	it.each([
		["labelled", "label"],
		["travelling", "travel"],
		["cancelled", "cancel"],
		["modelled", "model"],
		["organised", "organise"],
	])("%s is a form of %s", (form, base) => {
		expect(baseOf(form)).toBe(base);
	});
});

describe("nouns", () => {
	it.each([
		["customer", "customers"],
		["family", "families"],
		["child", "children"],
		["boss", "bosses"],
		["beneficiary", "beneficiaries"],
		["player", "players"],
	])("%s, %s", (one, many) => {
		expect(pluralOf(one)).toBe(many);
	});
	it.each([
		["customer", "a"],
		["applicant", "an"],
		["user", "a"],
		["hour", "an"],
		["SSO", "an"],
		["uninsured driver", "an"],
		["university", "a"],
		["eight", "an"],
	])("%s takes %s", (word, article) => {
		expect(articleFor(word)).toBe(`${article}`);
	});
	const plural = (phrase: string): boolean => {
		const tokens = (phrase.match(/[\p{L}’'-]+|\d+|\S/gu) ?? []).map(
			(text, at) => ({
				text,
				lower: text.toLowerCase(),
				span: { start: at, end: at + 1 },
				kind: /^\d/.test(text)
					? ("number" as const)
					: /\p{L}/u.test(text)
						? ("word" as const)
						: ("mark" as const),
				quoted: false,
			}),
		);
		return isPlural(tokens, 0, tokens.length);
	};
	it.each([
		"our shared desks",
		"checks and tests",
		"a number of improvements",
		"two of our hubs",
		"64 cabin crew",
		"the speed, reach and price of our network",
		"people",
		"the cloud and the processes around it",
	])("%s are", (phrase) => {
		expect(plural(phrase)).toBe(true);
	});
	it.each([
		"our booking engine",
		"a list of checks",
		"the news",
		"this",
		"our hiring and search page",
		"access to our maps",
		"the bus",
	])("%s is", (phrase) => {
		expect(plural(phrase)).toBe(false);
	});
});

describe("tense", () => {
	it("says when something holds", () => {
		expect(can.now).toBe("can now");
		expect(gets.will).toBe("will get");
		expect(present("now", true, "work", "works")).toBe("now work");
		expect(present("now", false, "work", "works")).toBe("now works");
		expect(present("since", false, "run", "runs")).toBe("has run");
		expect(present("past", true, "run", "runs")).toBe("ran");
		expect(present("should", false, "use", "uses")).toBe("should use");
		expect(be("since", true)).toBe("have been");
		expect(be("past", false)).toBe("was");
		expect(be("soon", true)).toBe("will soon be");
	});
});
