import { handlingVerbs } from "./lexicon/cues.ts";
import { verbReading } from "./prose/verb-forms.ts";
import type { SentenceRule } from "./rule.ts";

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
	*check({ tokens, clauses, subjects, customers, weakCustomers }) {
		const people = [...customers, ...weakCustomers];
		for (let at = 0; at < tokens.length; at++) {
			const token = tokens[at];
			if (token?.kind !== "word") continue;
			const reading = verbReading(token.lower);
			if (
				!reading ||
				!handlingVerbs.has(reading.lemma) ||
				reading.forms.has("past")
			)
				continue;
			const person = people.find(
				(index) =>
					index > at &&
					index <= at + 6 &&
					!tokens
						.slice(at + 1, index)
						.some(
							(between) =>
								between.text === "," ||
								between.text === ":" ||
								between.lower === "for" ||
								between.lower === "that" ||
								between.lower === "of",
						),
			);
			const blunt =
				/^(?:convert|monetise|monetize|upsell|cross-sell|capture|acquire|target|lock|win|nudge|incentivise|incentivize|harvest|hook|retarget|squeeze|own|segment|reactivate|lure|entice)$/.test(
					reading.lemma,
				);
			if (person === undefined) {
				if (/^(?:upsell|cross-sell|monetise|monetize)$/.test(reading.lemma))
					yield {
						from: at,
						to: at + 1,
						strength: 0.5,
						pattern: `${reading.lemma}-alone`,
					};
				continue;
			}
			const speaker = subjects[0]?.kind ?? "none";
			const inMain = clauses[0]?.verb.head === at ? "main" : "inner";
			yield {
				from: at,
				to: person + 1,
				strength: blunt ? 0.7 : 0.3,
				pattern: `${blunt ? "blunt" : reading.lemma}-${speaker}-${inMain}`,
			};
		}
		for (let at = 0; at < tokens.length - 1; at++)
			if (
				/^(?:user|customer|member|subscriber|client|audience)s?$/.test(
					tokens[at]?.lower ?? "",
				) &&
				/^(?:acquisition|retention|conversion|monetisation|monetization|adoption|activation|engagement|base|growth)$/.test(
					tokens[at + 1]?.lower ?? "",
				)
			)
				yield {
					from: at,
					to: at + 2,
					strength: 0.35,
					pattern: `people-${tokens[at + 1]?.lower}`,
				};
	},
};
