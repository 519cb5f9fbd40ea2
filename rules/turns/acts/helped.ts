import { isPeople } from "../../lexicon/people.ts";
import { pastForm, verbReading } from "../../prose/verb-forms.ts";
import { isPlural } from "../../rewrite/inflect.ts";
import { itself, lower, type Outcoming, tokensOf } from "./deed.ts";

/** "helped 40 families find a home" → "40 families found a home with our help"; "trained 30 stewards" → "30 stewards have had our training". */
export const helped: Outcoming = (deed) => {
	const { object, until, lemma, when } = deed;
	const tokens = tokensOf(deed);
	let person = object;
	while (
		person < until &&
		!isPeople(lower(deed, person)) &&
		!bodies.test(lower(deed, person))
	) {
		if (tokens[person]?.kind === "mark" && tokens[person]?.text !== ",")
			return undefined;
		person++;
	}
	if (person >= until || person > object + 6) return undefined;
	person++;
	const us = tokens[deed.from]?.lower === "we" ? "our" : undefined;
	if (!us || when === "will" || when === "soon" || when === "should")
		return undefined;
	const act = lower(deed, person) === "to" ? person + 1 : person;
	const reading = verbReading(lower(deed, act));
	if (
		reading?.forms.has("base") &&
		(lemma === "help" || act > person) &&
		until > act
	)
		return [
			...itself(deed, object, person, "").slice(0, -1),
			{ from: person, to: act + 1, text: pastForm(reading.lemma) },
			{
				from: until,
				to: until,
				text: ` with ${us} ${helpOf[lemma] ?? "help"}`,
			},
		];
	return act === person &&
		(person === until ||
			/^(?:in|with|on|at|through|to|across|this|last)$/.test(
				lower(deed, person),
			))
		? itself(
				deed,
				object,
				person,
				`${when === "past" ? "had" : isPlural(tokens, object, person) ? "have had" : "has had"} ${us} ${helpOf[lemma] ?? "help"}`,
			)
		: undefined;
};

const helpOf: Readonly<Record<string, string>> = {
	train: "training",
	teach: "lessons",
	coach: "coaching",
	mentor: "mentoring",
	advise: "advice",
	support: "support",
	help: "help",
	assist: "help",
};

/** People as a body. */
const bodies =
	/^(?:institution|organi[sz]ation|company|firm|bank|school|charity|council|agency|university|college|hospital|club|group|team|department|family|families|household|households|business|start-ups?|startups?|cities|towns|hospitals|nonprofits?|co-ops?|cooperatives?)$/;
