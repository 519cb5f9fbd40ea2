import { participleForm, pastForm } from "../prose/verb-forms.ts";

/**
 * When something holds for people. now: the news is out. since: it is, from a day that the sentence names.
 * past: it was, over a time that the sentence names.
 * soon, will: it is to come. should: it is wished for.
 */
export type When = "now" | "since" | "past" | "soon" | "will" | "should";

export const can: Readonly<Record<When, string>> = {
	now: "can now",
	since: "have been able to",
	past: "could",
	soon: "can soon",
	will: "will be able to",
	should: "should be able to",
};

export const gets: Readonly<Record<When, string>> = {
	now: "now get",
	since: "have had",
	past: "got",
	soon: "will soon get",
	will: "will get",
	should: "should get",
};

/** "now works", "worked", "will soon work", "should work" */
export function present(
	when: When,
	plural: boolean,
	base: string,
	thirdPerson: string,
): string {
	if (when === "now") return `now ${plural ? base : thirdPerson}`;
	if (when === "past") return pastForm(base);
	if (when === "since")
		return `${plural ? "have" : "has"} ${participleForm(base)}`;
	if (when === "should") return `should ${base}`;
	return when === "soon" ? `will soon ${base}` : `will ${base}`;
}

/** "is now", "were", "will soon be", "should be" */
export function be(when: When, plural: boolean): string {
	if (when === "now") return plural ? "are now" : "is now";
	if (when === "past") return plural ? "were" : "was";
	if (when === "since") return plural ? "have been" : "has been";
	if (when === "should") return "should be";
	return when === "soon" ? "will soon be" : "will be";
}
