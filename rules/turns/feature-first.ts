import { hardNews } from "../lexicon/news.ts";
import { isPeople } from "../lexicon/people.ts";
import type { DocumentKind } from "../options.ts";
import type { Clause } from "../prose/clause.ts";
import type { Token } from "../prose/token.ts";
import { verbReading } from "../prose/verb-forms.ts";
import { isPlural } from "../rewrite/inflect.ts";
import { midSentence } from "../rewrite/letters.ts";
import {
	headOf,
	holdsVerb,
	lastWordEnd,
	nounEnd,
	phraseEnd,
	somebodyIn,
} from "../rewrite/phrase.ts";
import { ableWith } from "./gifts/able-with.ts";
import { described } from "./gifts/described.ts";
import { easierWith } from "./gifts/easier-with.ts";
import { type Gift, receiving } from "./gifts/gift.ts";
import { isGiver, keepsToItself, opensWithGiver } from "./gifts/giver.ts";
import { received } from "./gifts/received.ts";
import { turnedTo } from "./gifts/turned-to.ts";
import {
	atTheEnd,
	complete,
	draft,
	firstWord,
	inFront,
	opens,
	type Turn,
	type Turned,
} from "./turn.ts";

export const featureFirst: Turn = function* (turning) {
	const { passage, people } = turning;
	const { tokens, kind } = passage.sentence;
	// "- offers maps", below "The club:": whoever offers stands above.
	const hangsOn =
		kind === "item" && /^\p{Ll}/u.test(tokens[firstWord(passage)]?.text ?? "");
	if (!hangsOn) yield* turned(turning);
	yield draft(
		passage,
		tokens.at(-1)?.text === ":"
			? inFront(passage, `${people.subject} can ___, for`)
			: atTheEnd(passage, `so ${people.subject} can ___`),
	);
};

function* turned({
	passage,
	sighting,
	people,
}: Parameters<Turn>[0]): Generator<Turned | undefined> {
	const { tokens, clauses, text, documentKind, subjects } = passage.sentence;
	const index = clauses.findIndex((each) => each.start === sighting.from);
	const clause = withoutLink(tokens, clauses[index]);
	if (
		!clause ||
		hardNews.test(text) ||
		!isGiver(tokens, clause) ||
		opensWithGiver(passage, clause.start) ||
		keepsToItself(passage.sentence.lower)
	)
		return;
	const { verb, start } = clause;
	// "These features combine to …": no verb.
	if (
		verb.lemma === "feature" &&
		/^(?:these|those|the|our|all|some|many|new)$/.test(
			tokens[clause.subjectEnd - 1]?.lower ?? "",
		)
	)
		return;
	let subjectEnd = nounEnd(tokens, start, clause.subjectEnd);
	if (subjectEnd > start + 1 && tokens[subjectEnd - 1]?.text === ",")
		subjectEnd--;
	let object = verb.end;
	let lemma = verb.lemma;
	if (/^(?:come|integrate)$/.test(lemma)) {
		// "integrates smoothly with the till": how it does would be lost.
		if (tokens[object]?.lower !== "with") return;
		object++;
	}
	// "We're able to offer lessons": we offer them.
	if (
		lemma === "be" &&
		tokens[object]?.lower === "able" &&
		tokens[object + 1]?.lower === "to"
	) {
		lemma = verbReading(tokens[object + 2]?.lower ?? "")?.lemma ?? "";
		object += 3;
	}
	// "will continue to provide lessons": people continue to get them.
	let goesOn = "";
	if (lemma === "continue" && tokens[object]?.lower === "to") {
		lemma = verbReading(tokens[object + 1]?.lower ?? "")?.lemma ?? "";
		object += 2;
		goesOn = verb.modal === "will" ? "will continue to " : "continue to ";
	}
	const gift: Gift = {
		passage,
		people,
		clause,
		subjectEnd,
		object,
		adverb: tokens
			.slice(subjectEnd, verb.head)
			.find((token) =>
				/^(?:now|also|still|even|always|currently)$/.test(token.lower),
			)?.lower,
	};
	const that = tokens.findIndex(
		(token, i) =>
			i > verb.end && i <= sighting.to && /^(?:that|which)$/.test(token.lower),
	);
	if (lemma === "be" && that > 0) {
		yield* described(gift, that);
		return;
	}
	const giverAs = (words: string): Turned | undefined =>
		complete(passage, [
			{ from: start, to: object, text: opens(passage, start, words) },
		]);
	const first = tokens[object];
	const end = lastWordEnd(tokens);
	// "We support:", "We offer:": what people get is listed below.
	if (
		first?.text === ":" &&
		object >= end &&
		/^(?:support|offer|provide|include)$/.test(lemma)
	) {
		yield giverAs(
			`${people.subject} ${lemma === "support" ? "can use" : "get"}`,
		);
		return;
	}
	if (!first || object >= end) return;
	// "Further features include a map": people get a map.
	if (
		lemma === "include" &&
		isLot.test(headOf(tokens, start, subjectEnd)?.lower ?? "")
	) {
		const also = /^(?:further|additional|other|more)$/.test(
			tokens[start]?.lower ?? "",
		);
		yield giverAs(`${people.subject} ${also ? "also " : ""}get`);
		return;
	}
	// "supports drawing long routes": people can draw them.
	const act = verbReading(first.lower);
	if (
		lemma === "support" &&
		act?.forms.has("ing") &&
		!act.forms.has("base") &&
		!describing.test(first.lower) &&
		object + 1 < end &&
		tokens[object + 1]?.kind !== "mark" &&
		!/^(?:and|or|of|for|in|on|with|via|from|by|to|through|across)$/.test(
			tokens[object + 1]?.lower ?? "",
		)
	) {
		yield* received({ ...gift, object: object + 1 }, `can ${act.lemma}`);
		return;
	}
	const rest = tokens.slice(object, end).map(({ lower }) => lower);
	const gets = receiving(lemma, first.lower, tokens[object + 1]?.lower ?? "");
	// "combines the maps and the tides into one book": nobody gets things into anything.
	if (lemma === "combine" && (rest.includes("into") || rest[0] === "to"))
		return;
	// "provides the town with a pier": the town gets it.
	if (
		/^(?:provide|supply|present|equip)$/.test(lemma) &&
		rest.slice(1, 5).includes("with") &&
		/^(?:the|our|its|all|every|each)$/.test(first.lower)
	)
		return;
	// "All proceeds support our school": money and people help, there is nothing to use.
	if (
		lemma === "support" &&
		/^(?:proceeds|funds?|donations?|money|profits?|fees|members?|volunteers?|sponsors?|grants?|staff|teams?|people|sales|taxes|investors?)$/.test(
			headOf(tokens, start, subjectEnd)?.lower ?? "",
		)
	)
		return;
	// "We support local events": we back them, nobody uses them.
	if (
		lemma === "support" &&
		/^(?:work|events?|causes?|initiatives?|projects?|efforts?|research|communit(?:y|ies)|charit(?:y|ies)|campaigns?|festivals?|teams?|clubs?)$/.test(
			headOf(tokens, object, phraseEnd(tokens, object))?.lower ?? "",
		)
	)
		return;
	const isHad =
		lemma !== "have" ||
		sells.has(documentKind) ||
		subjects[index]?.kind === "product";
	// "We offer staff a day off": they get it.
	const { customers, weakCustomers } = passage.sentence;
	const somebody = somebodyIn(tokens, object, end, [
		...customers,
		...weakCustomers,
	]);
	if (somebody > 0) {
		const whom = midSentence(passage, object, somebody);
		const can = verb.modal === "can" ? "can " : "";
		if (
			whom &&
			/^(?:offer|give|provide|bring)$/.test(lemma) &&
			(can || !verb.modal)
		)
			yield complete(passage, [
				{
					from: start,
					to: somebody,
					text: opens(
						passage,
						start,
						`${whom} ${can}${can || isPlural(tokens, object, somebody) ? "get" : "gets"}`,
					),
				},
			]);
		return;
	}
	// "has undergone tests", "has repeatedly re-defined": no gift. "Features Lead": a title.
	if (
		(lemma === "have" &&
			/(?:gone|taken|come|grown|become|begun|written)$|ly$/.test(
				first.lower,
			)) ||
		(lemma === "feature" &&
			(/^(?:of|allowing|in|for|that|to)$/.test(first.lower) ||
				(start === clause.subjectEnd && /^\p{Lu}/u.test(first.text))))
	)
		return;
	// "We have a committee of six": nobody gets one.
	if (
		lemma === "have" &&
		/^(?:opportunity|chance|ability|committee|board|panel|council|team|staff|office|offices|teams|membership|history|presence|reputation|culture|workforce|portfolio)$/.test(
			headOf(tokens, object, phraseEnd(tokens, object))?.lower ?? "",
		)
	)
		return;
	if (
		gets &&
		!(goesOn && gets !== "get") &&
		!holdsVerb(tokens, object, phraseEnd(tokens, object)) &&
		isHad &&
		// "We have maps on our roadmap": not yet. "has every event covered": no gift.
		!rest.some((word) => /^(?:roadmap|covered)$/.test(word)) &&
		// "support maps, which you can use to …": said already.
		!rest.join(" ").includes("you can use") &&
		(first.kind !== "mark" || /^["'(£€$]$/.test(first.text)) &&
		!/^(?:to|for|by|in|on|at|from|with|you|them|us|our customers|as|up|out|that|how|been|it)$/.test(
			first.lower,
		) &&
		!(
			lemma === "bring" &&
			(isPeople(first.lower) || passage.sentence.customers.includes(object))
		)
	)
		yield* received(gift, goesOn + gets);
	else {
		yield easierWith(gift);
		yield turnedTo(gift);
		yield* ableWith(gift);
	}
}

/** "So our plan includes calls": the plan gives, and "so" stays in front. */
const withoutLink = (
	tokens: readonly Token[],
	clause: Clause | undefined,
): Clause | undefined =>
	clause &&
	clause.start + 1 < clause.subjectEnd &&
	/^(?:so|thus|plus|also|now|then|therefore)$/.test(
		tokens[clause.start]?.lower ?? "",
	)
		? { ...clause, start: clause.start + 1 }
		: clause;

/** What is said to include things, and is no more than they are. */
const isLot =
	/^(?:features?|functions|capabilities|extras|perks|benefits|services|amenities|facilities|options|add-ons)$/;

/** In other texts "we have" says how things stand with us. */
const sells: ReadonlySet<DocumentKind> = new Set([
	"sales",
	"announcement",
	"general",
	"technical",
]);

/** "supports recurring lessons": the lessons are such. */
const describing =
	/^(?:following|recurring|existing|ongoing|remaining|leading|missing|incoming|outgoing|upcoming|growing|rotating|rolling|working|living|moving|running|floating|varying|matching|changing|competing|emerging|overlapping|repeating|trailing|nesting|streaming)$/;
