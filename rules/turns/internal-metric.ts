import { changeVerbs } from "../lexicon/cues.ts";
import {
	actsInRates,
	comeWithoutBuying,
	ownMoney,
	theirDoing,
} from "../lexicon/outcomes.ts";
import { rarelyImperative } from "../lexicon/verbs.ts";
import type { Sentence } from "../prose/sentence.ts";
import { ingForm, verbReading } from "../prose/verb-forms.ts";
import { midSentence } from "../rewrite/letters.ts";
import { type Passage, wordsOf } from "../rewrite/passage.ts";
import type { People } from "../rewrite/people.ts";
import { type Aim, aimIn } from "./aims/aim.ts";
import { measuredBy, reasonAndMeasure } from "./aims/measured.ts";
import { forPeople, topicOf } from "./aims/outside.ts";
import { forWhom } from "./for-whom.ts";
import { whatIsNoticed, whatItMeans, whoMadeIt } from "./meaning.ts";
import {
	atTheEnd,
	draft,
	firstWord,
	opens,
	type Turn,
	type Turned,
	wholeOf,
} from "./turn.ts";

/** A figure that has moved. */
const moved =
	/\b(?:fell|rose|dropped|grew|climbed|slipped|stood at|ended|was|were|compared (?:to|with)|than (?:last|the) (?:year|quarter|month|same)|year[- ]on[- ]year|yoy)\b/i;

/** A figure that is what it was. */
const stays = /\b(?:continues?|continued) to be\b|\bremain(?:s|ed)?\b/i;

/** A figure that is to become another. */
const wanted =
	/\d\S*(?:\s?[a-z%]+)?\s*(?:→|->|=>)|\bfrom (?!\d{4}-\d)\S*\d\S*(?: \w+)? to \S*\d|\btarget\b/i;

const target =
	/→|->|=>|\b(?:targets?|goals?|aim|to reach|will|by (?:q[1-4]|20\d\d|year[- ]end))\b/i;

export const internalMetric: Turn = function* ({ passage, sighting, people }) {
	const { clauses, text, context } = passage.sentence;
	// How those feel who work here, others see in how they are served.
	if (staffMeasures.test(text)) {
		yield whatIsNoticed(passage, people);
		return;
	}
	const main = clauses[0];
	const aim = aimOf(passage, sighting.from);
	if (aim) yield measuredBy(passage, people, aim, aim.from < aim.subjectEnd);
	else if ((!main || main.start === main.subjectEnd) && wanted.test(text))
		yield targetOf(passage, people);
	yield whoActed(passage, people);
	yield whoCome(passage);
	const told =
		/\((?:goal|target|plan|budget)\b[^)]*\)/i.test(text) ||
		(main && (main.verb.past || main.verb.perfect)) ||
		moved.test(text);
	const isAim =
		(aim !== undefined && !stays.test(text)) ||
		// "Forecast outturn was a deficit": no line that bids anybody forecast.
		(isBid(passage) && !/\b(?:was|were)\b/i.test(text)) ||
		/\b(?:set|sets|agreed|adopted)\b.{0,30}\b(?:target|goal)s? of\b/i.test(
			text,
		) ||
		(!told && (target.test(text) || context.decidingNear));
	const because = hasItsReason.test(text)
		? undefined
		: draft(passage, atTheEnd(passage, `because ${people.many} ___`));
	const means = whatItMeans(passage, people);
	// "Discharge by 11 is 18% (goal 35%)" tells how it stands, and bids nobody do anything.
	const isStated =
		main !== undefined &&
		main.start < main.subjectEnd &&
		(aim === undefined || stays.test(text));
	// "Net days 51 (target 46)": how it stands beside what was wanted.
	const isBidden = aim !== undefined || isBid(passage) || wanted.test(text);
	if (isAim && !isStated && (isBidden || !/\d/.test(text))) {
		const topic = aim && topicOf(passage, aim, people);
		yield forWhom(
			passage,
			people,
			undefined,
			topic && forPeople(topic.purpose, people),
		);
		yield means;
	} else {
		const acted = !ownMoney.test(text) && theirDoing.test(text);
		const isBrief = passage.sentence.tokens.length <= mostOfOneResult;
		// "MRR €12k (March: €13k)": a figure alone tells how it stands, too.
		const stands = main
			? told && main.start < main.subjectEnd
			: !wanted.test(text);
		const isBought = !comeWithoutBuying.test(people.one);
		if (
			acted &&
			stands &&
			isBrief &&
			(isBought || !money.test(text)) &&
			// "900 stars": who gave them comes first.
			(main || !signsOfInterest.test(text))
		)
			yield because;
		const isThere =
			told || isStated || counts.test(text) || (!main && !wanted.test(text));
		if (acted && isThere && (signsOfInterest.test(text) || isBought))
			yield whoMadeIt(passage, people);
		else if ((acted && isBrief && isBought) || ofDeals.test(text))
			yield because;
		yield means;
	}
};

/** "driven by the new pier", "churn 2% · 6 calls a day": a reason is given, or there is more than one thing to give it for. */
const hasItsReason =
	/\b(?:driven by|due to|thanks to|because|reflecting)\b|[·;]/i;

const money =
	/[$£€]|\b(?:revenues?|turnover|sales|income|takings|arr|mrr|gmv)\b/i;

/** Those who come are counted: somebody is behind that, also where nothing is bought. */
const signsOfInterest =
	/\b(?:stars|followers|downloads|installs|visits|visitors|sessions|page ?views|sign-?ups|subscribers|registrations|users on)\b/i;

/** What is offered, and bought or not: nobody outside feels it, but somebody outside decides it. */
const ofDeals =
	/\b(?:deals?|pipeline|coverage|procurement|quota|opps|opportunit(?:y|ies)|sales cycle|contribution margin|recaptur\w+|quotes?|tenders?)\b/i;

/** "We get 60 sign-ups a week": they come already. */
const counts =
	/\b(?:we|that['’]s|there are)\b.{0,30}\b(?:get|have(?! to)|see|now|with|over)\b.{0,20}\d/i;

/** "Newsletter readers: 412 (+9)": what they come for, they know. */
function whoCome(passage: Passage): Turned | undefined {
	const { tokens, clauses, text } = passage.sentence;
	const { to } = wholeOf(passage);
	const figure = tokens.findIndex(
		({ kind }, at) => at < to && kind === "number",
	);
	const people = tokens
		.slice(0, Math.max(figure, 0))
		.findLast(({ kind }) => kind === "word");
	const isTally =
		clauses.length === 0 &&
		figure > 0 &&
		figure < 7 &&
		to - figure < 12 &&
		tokens[to]?.text !== ":" &&
		!tokens.slice(0, to).some(({ text }) => /^(?:→|·|-?>|;)$/.test(text));
	return isTally && comers.test(people?.lower ?? "")
		? draft(
				passage,
				atTheEnd(
					passage,
					/[-−–]\s?\d/.test(text)
						? "and those who left said ___"
						: "who come for ___",
				),
			)
		: undefined;
}

const staffMeasures = /\b(?:enps|engagement (?:survey|pulse|score))\b/i;

/** In tokens. In a longer sentence a reason behind it would be that of its last words. */
const mostOfOneResult = 16;

const comers =
	/^(?:users|subscribers|followers|readers|listeners|viewers|visitors|members|customers|clients|guests|donors|supporters|subscriptions|fans|players|students|attendees)$/;

/** "KR 3.2 Time to first answer: 9 h → 4 h": the line names the measure of something that people should get. */
function targetOf(passage: Passage, people: People): Turned | undefined {
	const { tokens, text } = passage.sentence;
	const { to } = wholeOf(passage);
	let from = 0;
	// The number of the key result stays; "Time to first answer:" is what is measured.
	while (
		from < to &&
		(/^(?:kr|o|okr|objective|goal|target|key|result)\d*$/.test(
			tokens[from]?.lower ?? "",
		) ||
			(tokens[from]?.kind !== "word" && tokens[from]?.kind !== "opaque"))
	)
		from++;
	const verb = verbReading(tokens[from]?.lower ?? "");
	const by =
		verb?.forms.has("base") && changeVerbs.has(verb.lemma)
			? `${ingForm(verb.lemma)} ${wordsOf(passage, from + 1, to) ?? ""}`.trim()
			: from < to
				? midSentence(passage, from, to)
				: undefined;
	if (!by || to - from > 18) return undefined;
	// "to €10,000.": the full stop is read as part of the number, and stands behind the bracket.
	const stop = /\.$/.test(by) ? "." : "";
	const words = reasonAndMeasure(
		people,
		false,
		text,
		stop ? by.slice(0, -1) : by,
	).concat(stop);
	return draft(passage, [
		{ from, to, text: words.charAt(0).toUpperCase() + words.slice(1) },
	]);
}

/** "Work with our partners to lift sales": a line that opens with its verb. */
function isBid({ sentence }: Passage): boolean {
	const { clauses, tokens } = sentence;
	const main = clauses[0];
	const { lower } = tokens[main?.verb.head ?? 0] ?? { lower: "" };
	return (
		main !== undefined &&
		main.start === main.subjectEnd &&
		verbReading(lower)?.forms.has("base") === true &&
		!rarelyImperative.has(lower) &&
		!isMeasure(sentence, main.verb.head)
	);
}

/** "Win rate 17%", "pass time": a measure that starts like a verb. */
const isMeasure = ({ tokens }: Sentence, at: number): boolean =>
	/^(?:win|hit|run|pass|close|book|average|total|record|load)$/.test(
		tokens[at]?.lower ?? "",
	) &&
	/^(?:rate|ratio|share|count|time|times|volume|level|size|value|date)$/.test(
		tokens[at + 1]?.lower ?? "",
	);

/** A line or a sentence that wants a number to move. */
function aimOf(passage: Passage, sightedAt: number): Aim | undefined {
	const { tokens, clauses } = passage.sentence;
	const from = firstWord(passage);
	const main = clauses[0];
	const verb = verbReading(tokens[from]?.lower ?? "");
	const isElided = main !== undefined && main.start === main.subjectEnd;
	if (
		isElided &&
		!(
			main.verb.head === from &&
			verb?.forms.has("base") === true &&
			changeVerbs.has(verb.lemma) &&
			!isMeasure(passage.sentence, from)
		)
	)
		return undefined;
	return aimIn(passage, isElided ? main.start : sightedAt);
}

/** "Churn was 3%, down from 4%": 3 % of customers left, down from 4 %, because ___. */
function whoActed(passage: Passage, people: People): Turned | undefined {
	const { tokens, text } = passage.sentence;
	const { from, to } = wholeOf(passage);
	const figure = tokens.findIndex(
		({ text }, at) => at > from && at < to && /^\d/.test(text),
	);
	if (figure < 0 || figure > from + 8 || hasItsReason.test(text))
		return undefined;
	const share = /%$/.test(tokens[figure]?.text ?? "")
		? figure + 1
		: /^(?:%|percent)$/.test(tokens[figure + 1]?.lower ?? "")
			? figure + 2
			: 0;
	if (share === 0) return undefined;
	const measure = tokens
		.slice(from, figure)
		.map(({ lower }) => lower)
		.join(" ")
		.replace(
			/(?: (?:is|was|now|only|still|stood at|stands at|came to|reached|at|running at|of|:))+$/,
			"",
		);
	const found = actsInRates.find(({ about }) => about.test(measure));
	const next = tokens[share];
	if (
		!found ||
		!(
			share >= to ||
			next?.text === "," ||
			/^(?:in|this|last)$/.test(next?.lower ?? "")
		)
	)
		return undefined;
	const words = wordsOf(passage, figure, share);
	const rest = share < to ? wordsOf(passage, share, to) : "";
	if (!words || rest === undefined) return undefined;
	const acted = found.acted.replace("{people}", people.many);
	return draft(passage, [
		{
			from,
			to,
			text: opens(
				passage,
				from,
				`${words} ${acted}${rest.startsWith(",") || rest === "" ? rest : ` ${rest}`}, because ___`,
			),
		},
	]);
}
