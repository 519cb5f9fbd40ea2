import { handledMeasures, handlingVerbs } from "./lexicon/cues.ts";
import { isPeople } from "./lexicon/people.ts";
import type { Token } from "./prose/token.ts";
import { verbReading } from "./prose/verb-forms.ts";
import { type SentenceRule, sight } from "./rule.ts";

const bluntVerbs = new Set(
	"convert monetise monetize upsell cross-sell capture acquire target win nudge incentivise incentivize harvest hook retarget squeeze own segment reactivate re-engage lure entice woo lock retain attract recapture engage activate funnel wean exploit steward repatriate poach court groom milk".split(
		" ",
	),
);

/** With a direction behind the people: "get users to", "drive residents to", "lock in our regulars". */
const movingVerbs = new Set(
	"get drive push pull shift move steer turn bring migrate deflect lead keep persuade encourage funnel train educate lock coax".split(
		" ",
	),
);

export const customerAsObject: SentenceRule = {
	id: "customer-as-object",
	title: "Let customers act instead of being worked on",
	why: "People don't want to be converted or captured. They need a reason of their own.",
	examples: [
		{
			before: "We must convert more free users.",
			after: "Free users need a reason to pay: ___.",
		},
	],
	leaves: [
		"Never cross-sell to someone who asked not to be called.",
		"The camera captures the slides.",
		"We rang every customer whose boiler was recalled.",
	],
	scope: "sentence",
	defaultSeverity: "warning",
	message: (words) =>
		`“${words}” treats customers as something to work on. Say what would make them want it.`,
	*check({ tokens, clauses, subjects, customers, weakCustomers, context }) {
		const isPerson = (at: number): boolean => {
			const { lower } = tokens[at] as Token;
			return (
				customers.includes(at) ||
				weakCustomers.includes(at) ||
				(isPeople(lower) && lower !== "you" && lower !== "them")
			);
		};
		const speaker = subjects[0]?.kind ?? "none";
		if (speaker === "you" || speaker === "customer") return;
		const place =
			context.decidingNear || context.leadIn === "plan"
				? "-goals"
				: context.instructing
					? "-how"
					: "";
		for (let at = 0; at < tokens.length; at++) {
			const token = tokens[at];
			if (token?.kind !== "word") continue;
			const reading = verbReading(token.lower);
			if (!reading || !handlingVerbs.has(reading.lemma)) continue;
			const past = reading.forms.has("past") && !reading.forms.has("base");
			// "Never cross-sell to someone who asked not to be called."
			if (/^(?:not|never|no)$/.test(tokens[at - 1]?.lower ?? "")) continue;
			const { lemma } = reading;
			const blunt = bluntVerbs.has(lemma) ? "blunt" : lemma;
			const person = tokens.findIndex(
				(_, index) =>
					index > at &&
					index <= at + 6 &&
					isPerson(index) &&
					!tokens.slice(at + 1, index).some(
						({ text, lower }, i, between) =>
							/^[,:;.(]$/.test(text) ||
							// "bring in thousands of new users"
							(lower === "of" &&
								!/^(?:thousands|hundreds|millions|lots|plenty|number|kinds)$/.test(
									between[i - 1]?.lower ?? "",
								)) ||
							/^(?:for|that|with|by|from|so|if|when|to|as|and)$/.test(lower),
					),
			);
			const inMain =
				clauses[0]?.verb.head === at
					? "main"
					: tokens[at - 1]?.lower === "to"
						? "aim"
						: "inner";
			if (person < 0) {
				if (
					/^(?:upsell|cross-sell|monetise|monetize|retarget)$/.test(lemma) &&
					!past
				)
					yield sight(at, at + 1, 0.5, `sell-alone-${speaker}${place}`);
				continue;
			}
			const after = tokens[person + 1]?.lower ?? "";
			const moved =
				/^(?:to|into|towards|toward|onto|in|back|through|up|off|over)$/.test(
					after,
				);
			yield sight(
				at,
				person + 1,
				past
					? 0.3
					: blunt === "blunt" || (moved && movingVerbs.has(lemma))
						? 0.85
						: 0.3,
				`${blunt === "blunt" ? "blunt" : movingVerbs.has(lemma) && moved ? "moved" : lemma}-${speaker}-${inMain}${past ? "-past" : ""}${place}`,
			);
		}
		for (let at = 0; at < tokens.length - 1; at++)
			if (
				/^(?:user|customer|member|subscriber|client|audience|donor|player|student|patient|guest|reader|buyer)s?$/.test(
					tokens[at]?.lower ?? "",
				) &&
				handledMeasures.has(tokens[at + 1]?.lower ?? "")
			)
				yield sight(
					at,
					at + 2,
					0.35,
					`people-${tokens[at + 1]?.lower}-${speaker}${place}`,
				);
	},
};
