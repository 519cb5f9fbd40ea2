/** Cues as one would say them to a writer. What is not here decides, too, but would not help to say. */
const spoken: Readonly<Record<string, string>> = {
	"subject we": "we are the subject",
	"subject organisation": "the organisation is the subject",
	"subject product": "the product is the subject",
	"subject possessed": "something of ours is the subject",
	"subject elided": "nobody is named, so it is us",
	"nobody outside": "no customer in the sentence",
	our: "“our”",
	us: "we are mentioned",
	figure: "a figure",
	"share or sum": "a share or a sum",
	exclaims: "an exclamation mark",
	slogan: "a slogan",
	"tense will": "a plan",
	"tense must": "“must”",
	"tense should": "“should”",
	"tense perfect": "something we have done",
	"tense past": "something we did",
	"deciding heading": "under a heading that decides",
	"deciding above": "in a part that decides",
	"measuring heading": "under a heading of figures",
	"telling heading": "under a heading of news",
	"after lead-in plan": "in a list of plans",
	"in plan": "in a plan",
	"in report": "in a report",
	"in announcement": "in an announcement",
	"in sales": "on a page that sells",
};

/** A cue in words, or undefined where it has none; by stem and tail: "" and "subject we", "w" and "proud", "internal-goal &" and "in plan". */
export function inWords(stem: string, tail: string): string | undefined {
	if (stem === "w") return /^[a-z]{4,}$/.test(tail) ? `“${tail}”` : undefined;
	return stem === "" || stem.endsWith(" &") ? spoken[tail] : undefined;
}
