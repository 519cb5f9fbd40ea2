import { determiners, prepositions } from "../lexicon/function-words.ts";
import { reasonsForHandling } from "../lexicon/outcomes.ts";
import type { Token } from "../prose/token.ts";
import { verbReading } from "../prose/verb-forms.ts";
import { midSentence } from "../rewrite/letters.ts";
import { atTheEnd, draft, instead, type Turn } from "./turn.ts";

export const customerAsObject: Turn = function* ({
	passage,
	sighting,
	people,
}) {
	const { tokens, customers, weakCustomers } = passage.sentence;
	const verb = verbReading(tokens[sighting.from]?.lower ?? "");
	const handled = verb ? reasonsForHandling.get(verb.lemma) : undefined;
	const person = [...customers, ...weakCustomers].find(
		(at) => at > sighting.from && at < sighting.to,
	);
	let who: string | undefined = people.many;
	if (person !== undefined) {
		let from = person;
		while (
			from - 1 > sighting.from &&
			tokens[from - 1]?.kind === "word" &&
			!prepositions.has(tokens[from - 1]?.lower ?? "") &&
			!determiners.has(tokens[from - 1]?.lower ?? "") &&
			!/^(?:and|or|of|to|more|new)$/.test(tokens[from - 1]?.lower ?? "")
		)
			from--;
		who = /s$|^people$/.test((tokens[person] as Token).lower)
			? midSentence(passage, from, person + 1)
			: undefined;
	}
	const reason = handled ?? "should be able to";
	const blank =
		reason.startsWith("need") || reason.endsWith("get")
			? `${reason}: ___`
			: `${reason} ___`;
	if (who) yield instead(passage, `${who} ${blank}`);
	else yield instead(passage, `${people.many} ${blank}`);
	yield draft(passage, atTheEnd(passage, `so that they get ___`));
};
