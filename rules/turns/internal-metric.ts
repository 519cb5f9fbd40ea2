import { changeVerbs } from "../lexicon/cues.ts";
import { ingForm, verbReading } from "../prose/verb-forms.ts";
import { wordsOf } from "../rewrite/passage.ts";
import { reasonFor } from "./outside.ts";
import { atTheEnd, draft, forWhom, opens, type Turn, wholeOf } from "./turn.ts";

const target =
	/→|->|=>|\b(?:targets?|goals?|aim|to reach|will|by (?:q[1-4]|20\d\d|year[- ]end))\b/i;

export const internalMetric: Turn = function* ({ passage, people }) {
	const { tokens, clauses, text, context } = passage.sentence;
	const { from, to } = wholeOf(passage);
	const main = clauses[0];
	const verb = verbReading(tokens[from]?.lower ?? "");
	const isAim =
		main !== undefined &&
		main.start === main.subjectEnd &&
		main.verb.head === from &&
		verb?.forms.has("base") === true &&
		changeVerbs.has(verb.lemma) &&
		// "Win rate 17%": a rate, no aim.
		!/^(?:rate|ratio|share|count|time|times|volume|level|size|value|date)$/.test(
			tokens[from + 1]?.lower ?? "",
		);
	if (isAim && verb) {
		const rest = wordsOf(passage, from + 1, to);
		// A bracket in a bracket is hard to read.
		if (rest && !/[()]/.test(rest))
			yield draft(passage, [
				{
					from,
					to,
					text: opens(
						passage,
						from,
						`give ${people.many} ${reasonFor(text)}: ___ (measured by ${ingForm(verb.lemma)} ${rest})`,
					),
				},
			]);
	}
	const told = main && (main.verb.past || main.verb.perfect);
	if (!isAim && (told || !(target.test(text) || context.decidingNear)))
		yield draft(passage, atTheEnd(passage, `because ${people.subject} ___`));
	else yield forWhom(passage, people, undefined);
	yield draft(
		passage,
		atTheEnd(
			passage,
			`which for ${people.addressed ? "you" : people.many} means ___`,
		),
	);
};
