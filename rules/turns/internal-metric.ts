import { changeVerbs } from "../lexicon/cues.ts";
import { ingForm, verbReading } from "../prose/verb-forms.ts";
import { midSentence } from "../rewrite/letters.ts";
import { wordsOf } from "../rewrite/passage.ts";
import { reasonFor } from "./outside.ts";
import { draft, inFront, placed, type Turn, wholeOf } from "./turn.ts";

export const internalMetric: Turn = function* ({ passage, people }) {
	const { tokens, clauses, text } = passage.sentence;
	const { from, to } = wholeOf(passage);
	const whom = people.addressed ? "you" : people.many;
	const reason = reasonFor(text);
	const verb = verbReading(tokens[from]?.lower ?? "");
	const aims =
		clauses[0]?.start === clauses[0]?.subjectEnd &&
		verb?.forms.has("base") &&
		changeVerbs.has(verb.lemma);
	if (aims && verb) {
		const rest = wordsOf(passage, from + 1, to);
		if (rest !== undefined && !/[()]/.test(rest))
			yield draft(passage, [
				{
					from,
					to,
					text: placed(
						passage,
						from,
						`give ${people.many} ${reason}: ___ (measured by ${ingForm(verb.lemma)} ${rest})`,
					),
				},
			]);
	}
	const main = clauses[0];
	if (
		!aims &&
		main &&
		main.start < main.subjectEnd &&
		(main.verb.past || main.verb.perfect)
	)
		yield draft(passage, inFront(passage, `because ${whom} ___,`));
	if (!aims) {
		const whole = midSentence(passage, from, to);
		if (whole && !/[();:]/.test(whole) && to - from < 30)
			yield draft(passage, [
				{
					from,
					to,
					text: placed(
						passage,
						from,
						`${people.many} have ${reason}: ___ (${whole})`,
					),
				},
			]);
	}
	yield draft(passage, inFront(passage, `what ${people.many} get is ___:`));
};
