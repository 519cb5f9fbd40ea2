import { outcomeOfAct } from "../../lexicon/news.ts";
import { verbReading } from "../../prose/verb-forms.ts";
import { pastAt } from "../../rewrite/days.ts";
import { joins } from "../../rewrite/predicates.ts";
import { firstWord } from "../turn.ts";
import { lower, type News, tokensOf } from "./news.ts";

/** Whether something follows that only the doer holds together: once the doer is gone, it would hang in the air. */
export const hangsOnDoer = (news: News): boolean =>
	goesOnWithDoer(news) ||
	doesMore(news) ||
	hasDates(news) ||
	speaksOfIt(news) ||
	wasFirst(news) ||
	isHabit(news);

/** "…(see the list) and have drawn a plan", "…; and began work": a verb whose subject is the doer. */
function goesOnWithDoer(news: News): boolean {
	const { clause, until } = news;
	const tokens = tokensOf(news);
	for (let at = clause.verb.end + 1; at < until - 2; at++) {
		const word = lower(news, at);
		if (/^(?:which|who|that|where|what|how)$/.test(word)) return false;
		const isBreak = tokens[at]?.text === ";" || tokens[at]?.text === ")";
		const link = lower(news, isBreak ? at + 1 : at);
		if (!isBreak && !/^(?:and|but)$/.test(word)) continue;
		let verb = isBreak ? at + 1 : at + 1;
		if (isBreak && /^(?:and|but)$/.test(link)) verb++;
		while (/^(?:also|then|now|hence|thus|so|already)$/.test(lower(news, verb)))
			verb++;
		const next = verbReading(lower(news, verb + 1));
		if (
			/^(?:have|am)$/.test(lower(news, verb)) &&
			clause.start < clause.subjectEnd &&
			// "and have promising results": those are there.
			(lower(news, verb) === "am" ||
				lower(news, verb + 1) === "to" ||
				next?.forms.has("participle") ||
				next?.forms.has("past"))
		)
			return true;
		const made = verbReading(lower(news, verb));
		// "and made progress on it": none of the acts that are turned one by one.
		if (
			made?.forms.has("past") &&
			!made.forms.has("base") &&
			!joins(tokens, at + 1, ["past", "participle"]) &&
			!/^(?:by|with|in|for|from|to)$/.test(lower(news, verb + 1)) &&
			/^(?:progress|strides|headway|sure|use|part|care|steps|action)$/.test(
				lower(news, verb + 1),
			)
		)
			return true;
		if (!isBreak) continue;
		const reading = verbReading(lower(news, verb));
		if (reading?.forms.has("past") && !reading.forms.has("base")) return true;
	}
	return false;
}

/** "We're adding maps, and finding guides" */
const doesMore = (news: News): boolean =>
	news.clause.verb.progressive &&
	tokensOf(news).some(
		({ lower: word }, at) =>
			at > news.clause.verb.end &&
			at < news.until - 1 &&
			word === "and" &&
			// "scoping and building a map": one work.
			!/ing$/.test(lower(news, at - 1)) &&
			verbReading(lower(news, at + 1))?.forms.has("ing") === true &&
			/^(?:the|a|an|our|new|all|it|them|on|with|out|cross|how|more|some)$|s$|-/.test(
				lower(news, at + 2),
			),
	);

/** "in 1971, and the last in 2016": more days than one. */
const hasDates = (news: News): boolean =>
	tokensOf(news).filter(
		(_, at) =>
			at >= news.clause.verb.end &&
			at < news.until &&
			pastAt(tokensOf(news), at) >= 0 &&
			!/^(?:of)$/.test(lower(news, at - 1)),
	).length > 1;

/** "Oak College has published a plan that will clear its debt": once the college is gone, nobody knows whose. */
const speaksOfIt = (news: News): boolean =>
	/^(?:organisation|name|product)$/.test(news.kind) &&
	tokensOf(news).some(
		({ lower: word }, at) =>
			at > news.clause.verb.end &&
			at < news.until &&
			/^(?:its|itself)$/.test(word),
	);

/** "We improve the map every day": no news. */
const isHabit = ({ clause: { verb }, kind }: News): boolean =>
	kind === "we" &&
	!verb.past &&
	!verb.perfect &&
	!verb.progressive &&
	!verb.modal &&
	/^(?:better|done|simpler|faster|more|fewer)$/.test(
		outcomeOfAct.get(verb.lemma) ?? "",
	);

/** "Initially, we used ropes": it is told of then, not of now. */
const wasFirst = (news: News): boolean =>
	/^(?:initially|originally|formerly|previously)$/.test(
		lower(news, firstWord(news.passage)),
	) ||
	(lower(news, firstWord(news.passage)) === "at" &&
		lower(news, firstWord(news.passage) + 1) === "first");
