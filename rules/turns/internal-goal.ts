import { metricNouns } from "../lexicon/cues.ts";
import {
	hardNews,
	outcomeOfAct,
	troubles,
	useOfThing,
} from "../lexicon/news.ts";
import { reachingThings } from "../lexicon/outcomes.ts";
import type { Clause } from "../prose/clause.ts";
import type { Token } from "../prose/token.ts";
import { verbReading } from "../prose/verb-forms.ts";
import type { Passage } from "../rewrite/passage.ts";
import { headOf, lastWordEnd, phraseEnd } from "../rewrite/phrase.ts";
import type { When } from "../rewrite/tense.ts";
import { outcomesOf } from "./acts/outcomes.ts";
import { aimIn } from "./aims/aim.ts";
import { boastful, carried } from "./aims/carried.ts";
import { forItsTopic, isPlainAim, wishedFor } from "./aims/for-its-topic.ts";
import { measuredBy } from "./aims/measured.ts";
import { namedGain } from "./aims/named-gain.ts";
import { forPeople, topicOfLine } from "./aims/outside.ts";
import { forWhom } from "./for-whom.ts";
import { elsewhere } from "./news/elsewhere.ts";
import { takenPart } from "./news/taken-part.ts";
import { selfPraise } from "./self-praise.ts";
import {
	complete,
	instead,
	type Turn,
	type Turned,
	type Turning,
} from "./turn.ts";

/** The verb that says what is to be done: "publish" in "we plan to publish", "our goal is to publish". */
function planned(
	tokens: readonly Token[],
	clause: Clause,
): { at: number; lemma: string; when: When } | undefined {
	const { verb } = clause;
	const next = tokens[verb.end]?.lower;
	const going = verb.lemma === "be" && next === "going";
	if (verb.lemma === "be" || next === "to") {
		for (
			let at = verb.end;
			at < Math.min(verb.end + 5, tokens.length - 1);
			at++
		)
			if (tokens[at]?.lower === "to") {
				const reading = verbReading(tokens[at + 1]?.lower ?? "");
				// "the Transform to Open Science programme": a name.
				return reading?.forms.has("base") &&
					/^\p{Ll}/u.test(tokens[at + 1]?.text ?? "")
					? {
							at: at + 1,
							lemma: reading.lemma,
							when: going ? "will" : "should",
						}
					: undefined;
			}
		return undefined;
	}
	if (verb.passive) return undefined;
	// "We're working on a map": it is under way.
	if (verb.progressive && verb.lemma === "work" && next === "on")
		return { at: verb.head - 1, lemma: "start", when: "now" };
	return {
		at: verb.head,
		lemma: verb.lemma,
		when:
			verb.modal === "will" || verb.modal === "shall" || verb.progressive
				? "will"
				: "should",
	};
}

/**
 * Whether what is planned reaches people as such: a report to read, a release to use.
 * What is only better, they must say themselves; what a list bids its readers do is no promise.
 */
function isPromise(
	passage: Passage,
	clause: Clause,
	{ at, lemma }: { readonly at: number; readonly lemma: string },
): boolean {
	const { tokens } = passage.sentence;
	const end = phraseEnd(tokens, at + 1);
	// "will only publish": a limit. "will publish a draft and ask for comments": a second act is left without its doer.
	if (
		/^(?:only|not)$/.test(tokens[at - 1]?.lower ?? "") ||
		tokens.some(
			({ lower }, i) =>
				i > at &&
				lower === "and" &&
				((verbReading(tokens[i + 1]?.lower ?? "")?.forms.has("base") &&
					takesObject.test(tokens[i + 2]?.lower ?? "")) ||
					isAsked(tokens[i + 1]?.lower ?? "") ||
					(tokens[i + 1]?.lower === "to" &&
						verbReading(tokens[i + 2]?.lower ?? "")?.forms.has("base"))),
		)
	)
		return false;
	const head = headOf(tokens, at + 1, end)?.lower ?? "";
	// "launch ARR": a number is nothing to use.
	if (tokens.slice(at + 1, end).some((token) => metricNouns.has(token.lower)))
		return false;
	// "the staff newsletter" is for ourselves.
	if (
		tokens
			.slice(at + 1, end)
			.some((token) =>
				/^(?:staff|internal|employees?|colleagues?|intranet|team)$/.test(
					token.lower,
				),
			)
	)
		return false;
	// "We'll create a form": what for is the question.
	if (/^(?:create|make|build|write)$/.test(lemma) && end - at < 4) return false;
	if (outcomeOfAct.get(lemma) === "fixed") return troubles.test(head);
	if (lemma === "start") return true;
	if (!takesObject.test(tokens[at + 1]?.lower ?? "")) {
		// "Publish minutes": without an article it may as well be a title.
		if (clause.start === clause.subjectEnd) return false;
	}
	if (useOfThing.get(head) === "rely on") return false;
	if (
		/^(?:launch|release|ship|publish|offer|introduce|open|reopen)$/.test(lemma)
	)
		return true;
	return (
		clause.start < clause.subjectEnd &&
		/^(?:add|build|create|develop|deliver)$/.test(lemma) &&
		reachingThings.test(head)
	);
}

/** What an organisation does with people once something is there. */
const isAsked = (word: string): boolean =>
	/^(?:ask|invite|collect|gather|consult|seek|send|report|hope|expect|will)$/.test(
		word,
	);

const takesObject =
	/^(?:the|a|an|our|its|this|these|those|all|new|more|each|every|two|three|four|five|six)$/;

const boasts =
	/\b(?:we pride ourselves|speaks? for (?:itself|themselves)|sets? us apart|second to none|the extra mile)\b/i;

export const internalGoal: Turn = function* (turning) {
	const { passage, sighting, people } = turning;
	const { tokens, clauses, subjects, text } = passage.sentence;
	const clause =
		clauses.find((each) => each.start === sighting.from) ?? clauses[0];
	const isHard = hardNews.test(text);
	// "We are one of the largest trusts": a boast, whatever it is marked as.
	if (
		boasts.test(text) ||
		(clause?.verb.lemma === "be" &&
			!clause.verb.modal &&
			!clause.verb.negated &&
			/^(?:we|organisation)$/.test(
				subjects[clauses.indexOf(clause)]?.kind ?? "",
			) &&
			/^(?:the|a|an|one|proud)$/.test(tokens[clause.verb.end]?.lower ?? "") &&
			boastful.test(text.toLowerCase()))
	) {
		yield* selfPraise(turning);
		return;
	}
	if (clause && !isHard && !clause.verb.negated) {
		yield* metThere(turning, clause);
		const plan = planned(tokens, clause);
		const bare =
			plan &&
			verbReading(tokens[plan.at]?.lower ?? "")?.forms.has("ing") &&
			!clause.verb.progressive;
		if (plan && !bare && clause.role !== "subordinate") {
			const edits = outcomesOf(
				passage,
				{
					from: clause.start,
					lemma: plan.lemma,
					verbEnd: plan.at + 1,
					when: plan.when,
				},
				people,
			);
			if (edits && isPromise(passage, clause, plan))
				yield complete(passage, edits);
		}
	}
	const aim = isHard ? undefined : aimIn(passage, sighting.from);
	if (!aim) {
		// "Price increase from January": a line without a verb still says what it is about.
		const topic =
			clauses.length > 0 || isHard ? undefined : topicOfLine(passage, people);
		yield forWhom(
			passage,
			people,
			clause?.start,
			topic && forPeople(topic.purpose, people),
		);
		if (topic && isPlainAim(passage))
			yield instead(passage, forPeople(topic.wish, people));
		return;
	}
	yield namedGain(passage, people, aim);
	yield measuredBy(passage, people, aim, true);
	yield carried(passage, people, aim);
	yield* forItsTopic(turning, aim, clause?.start);
	yield wishedFor(turning, aim);
};

/** "The choir will take part in the Games", "We'll be in Bergen": there people meet them. */
function* metThere(
	{ passage, people }: Turning,
	clause: Clause,
): Generator<Turned | undefined> {
	const { sentence } = passage;
	if (clause.verb.modal !== "will" || clause.role === "subordinate") return;
	const news = {
		passage,
		people,
		clause,
		kind: sentence.subjects[sentence.clauses.indexOf(clause)]?.kind ?? "other",
		from: clause.start,
		until: lastWordEnd(sentence.tokens),
	};
	for (const edits of [takenPart(news), elsewhere(news, "soon")])
		if (edits) yield complete(passage, edits);
}
