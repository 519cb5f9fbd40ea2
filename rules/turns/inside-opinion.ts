import { clausesIn } from "../prose/clause.ts";
import { isPlural } from "../rewrite/inflect.ts";
import { midSentence } from "../rewrite/letters.ts";
import { draft, inFront, instead, opens, type Turn } from "./turn.ts";

export const insideOpinion: Turn = function* ({ passage, sighting, people }) {
	const { tokens, customers, clauses } = passage.sentence;
	const clause = clauses.find((each) => each.start === sighting.from);
	let claim = sighting.to;
	if (clause && clause.verb.end > claim) claim = clause.verb.end;
	while (
		/^(?:that|strongly|in|also|,)$/.test(tokens[claim]?.lower ?? "") &&
		claim < tokens.length - 1
	)
		claim++;
	const rest = tokens.slice(claim);
	const inner = clausesIn(rest).clauses[0];
	if (
		inner &&
		inner.role === "main" &&
		inner.start === 0 &&
		inner.subjectEnd > 0
	) {
		const from = claim;
		const to = claim + inner.subjectEnd;
		const about = midSentence(passage, from, to);
		const head = tokens[to - 1]?.lower ?? "";
		if (
			customers.some((at) => at >= from && at < to) &&
			isPlural(tokens, from, to)
		) {
			// "We believe customers want …": what they want, they can say themselves.
			yield draft(passage, [
				{
					from: sighting.from,
					to,
					text: opens(
						passage,
						sighting.from,
						`___ of the ___ ${people.many} we asked told us that they`,
					),
				},
			]);
		} else if (
			about &&
			!/^(?:we|it|this|that|they|there|i|you|these|those)$/.test(head) &&
			to - from < 12
		)
			yield instead(passage, `${people.many} told us ___ about ${about}`);
	}
	yield instead(
		passage,
		`${people.many} told us ___ when we asked them about ___`,
	);
	yield draft(
		passage,
		inFront(passage, `since ___ of the ___ ${people.many} we asked said ___,`),
	);
};
