import { adverbs, prepositions } from "../lexicon/function-words.ts";
import { hardNews } from "../lexicon/news.ts";
import { isPeople } from "../lexicon/people.ts";
import type { DocumentKind } from "../options.ts";
import type { Clause } from "../prose/clause.ts";
import type { Token } from "../prose/token.ts";
import { verbReading } from "../prose/verb-forms.ts";
import { isPlural } from "../rewrite/inflect.ts";
import { midSentence } from "../rewrite/letters.ts";
import type { Edit, Passage } from "../rewrite/passage.ts";
import type { People } from "../rewrite/people.ts";
import {
	headOf,
	holdsVerb,
	joinedPredicates,
	lastWordEnd,
	nounEnd,
	phraseEnd,
} from "../rewrite/phrase.ts";
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

/** What the giver does, as what people do with the gift. */
const receiving = (
	lemma: string,
	object: string,
	next: string,
): string | undefined => {
	switch (lemma) {
		case "support":
		case "integrate":
			return "can use";
		case "have":
		case "contain":
			// "have our probes in 28 regions": known ones, used there.
			return /^(?:our|the|its|your|all|every)$/.test(object)
				? "can use"
				: "get";
		case "give":
			// "gives access to", "gives cover for": a thing, nobody who gets it.
			return /^(?:access|cover|control|insight|insights|visibility|protection|advice|priority|entry|guidance)$/.test(
				object,
			) && /^(?:to|for|over|into|on|against|and|,)$/.test(next)
				? "get"
				: undefined;
		case "offer":
		case "provide":
		case "include":
		case "feature":
		case "deliver":
		case "come":
		case "supply":
		case "bring":
		case "guarantee":
		case "combine":
		case "sport":
		case "boast":
		case "stock":
		case "pack":
		case "comprise":
		case "bundle":
			return "get";
		default:
			return undefined;
	}
};

/** Whose gift it is goes without saying: "we", "our platform". */
const plainGiver =
	/^(?:we|it|they|this|(?:(?:our|the) )?(?:platform|product|company|team|firm|business|organi[sz]ation|service|solution|software)s?)$/;

/** Places: there people get things, not with them. */
const at =
	/^(?:makerspace|centre|center|shop|museum|caf[eé]|restaurant|studio|hall|gym|clinic|club|gallery|campus|farm|market|bar|pub|bakery|theatre|cinema|pool|school|nursery|hotel|spa|marina|stadium)$/;
const inside =
	/^(?:apartment|flat|room|suite|house|villa|cottage|cabin|bungalow|chalet|ward|car|van|coach|train|garden|park|building|hall|classroom|lounge|penthouse)s?$/;

/** In other texts "we have" says how things stand with us. */
const sells: ReadonlySet<DocumentKind> = new Set([
	"sales",
	"announcement",
	"general",
	"technical",
]);

/** Whether the words for the giver are a noun phrase, and no people: "Already have …", "Teams have …". */
function isGiver(
	tokens: readonly Token[],
	{ start, subjectEnd }: Clause,
): boolean {
	const first = tokens[start] as Token;
	// "Supports safety by …": without a giver it may as well be an effect.
	if (start === subjectEnd)
		return !(
			first.lower === "have" ||
			(/^supports?$/.test(first.lower) &&
				(/^\p{Ll}/u.test(tokens[start + 1]?.text ?? "") ||
					tokens.some(({ lower }) => lower === "by")))
		);
	return (
		!prepositions.has(first.lower) &&
		!(adverbs.has(first.lower) && !/^(?:all|each|both)$/.test(first.lower)) &&
		!/^(?:they|he|she|people|teams|everyone|anyone|there|that|which|who|i)$/.test(
			first.lower,
		) &&
		!tokens
			// "Our account, which is free, gives …": an aside between commas.
			.slice(start, asideAt(tokens, start, subjectEnd))
			.some(
				(token) =>
					/^[,;:]$/.test(token.text) ||
					(token.kind === "word" &&
						token !== first &&
						/^(?:it|we|they|you|as|and)$/.test(token.lower)),
			)
	);
}

/** Where an aside of the giver starts, or its end where it has none. */
function asideAt(
	tokens: readonly Token[],
	start: number,
	subjectEnd: number,
): number {
	const comma = tokens
		.slice(start, subjectEnd - 1)
		.findIndex(({ text }) => text === ",");
	return comma > 0 &&
		tokens[subjectEnd - 1]?.text === "," &&
		/^(?:which|our|the|an?|who)$/.test(tokens[start + comma + 1]?.lower ?? "")
		? start + comma
		: subjectEnd;
}

/** "Delivering menus and cakes, Kite has …": what opens the sentence is said of the giver, not of people. */
function opensWithGiver({ sentence: { tokens } }: Passage, start: number) {
	const first = tokens[0]?.lower ?? "";
	return (
		start > 0 &&
		!prepositions.has(first) &&
		verbReading(first)?.forms.has("ing") === true
	);
}

/** A gift by tokens: who gives, with which verb, what. */
interface Gift {
	readonly passage: Passage;
	readonly people: People;
	readonly clause: Clause;
	readonly subjectEnd: number;
	/** What is given starts here. */
	readonly object: number;
	/** "now", "also" */
	readonly adverb: string | undefined;
}

const timed = ({ adverb }: Gift, words: string): string => {
	if (!adverb) return words;
	const [can, ...rest] = words.split(" ");
	return can === "can"
		? `can ${adverb} ${rest.join(" ")}`.trim()
		: `${adverb} ${words}`;
};

/** "With our plan", "At the makerspace", "In each room": how the giver stands in front. */
function place({ passage, clause, subjectEnd }: Gift): string | undefined {
	const { tokens } = passage.sentence;
	const giver = midSentence(passage, clause.start, subjectEnd);
	const head = headOf(tokens, clause.start, subjectEnd)?.lower ?? "";
	// "the library" is a place, "the UI library" is none.
	const isPlace =
		at.test(head) ||
		(/^(?:library|store)$/.test(head) && subjectEnd - clause.start === 2);
	return (
		giver && `${inside.test(head) ? "in" : isPlace ? "at" : "with"} ${giver}`
	);
}

/** "We provide advice to tenants" → "Tenants get advice". */
function givenTo({ passage, clause, object }: Gift): Edit[] | undefined {
	const { tokens } = passage.sentence;
	const end = lastWordEnd(tokens);
	const to = tokens.findIndex(
		({ lower }, i) => i > object && i < end && lower === "to",
	);
	if (
		to < 0 ||
		!/^(?:provide|offer|deliver|supply)$/.test(clause.verb.lemma) ||
		// "a form to manage clients": what it is for.
		verbReading(tokens[to + 1]?.lower ?? "")?.forms.has("base") ||
		phraseEnd(tokens, object, to) < to
	)
		return undefined;
	const stop = phraseEnd(tokens, to + 1, end);
	const head = headOf(tokens, to + 1, stop)?.lower ?? "";
	const isReceiver =
		isPeople(head) ||
		/^(?:sector|industry|community|market|world|public|region|trade)$/.test(
			head,
		);
	const whom = midSentence(passage, to + 1, stop);
	const what = midSentence(passage, object, to);
	return isReceiver && whom && what && !/^our\b/.test(whom)
		? [
				{
					from: clause.start,
					to: stop,
					text: opens(
						passage,
						clause.start,
						`${whom} ${isPlural(tokens, to + 1, stop) ? "get" : "gets"} ${what}`,
					),
				},
			]
		: undefined;
}

/** "Our plan includes calls" → "With our plan, you get calls"; "We offer free returns" → "You get free returns". */
function* received(gift: Gift, gets: string): Generator<Turned | undefined> {
	const { passage, people, clause, subjectEnd, object } = gift;
	const { tokens } = passage.sentence;
	const { start, verb } = clause;
	const first = tokens[object];
	// "offers the possibility to build": people can build.
	const able =
		/^(?:possibility|ability|option|opportunity|chance|freedom)$/.test(
			tokens[object + 1]?.lower ?? "",
		) && tokens[object + 2]?.lower === "to";
	// "provide support for maps": what is supported, people use.
	const supports =
		verb.lemma === "provide" &&
		first?.lower === "support" &&
		tokens[object + 1]?.lower === "for"
			? 2
			: first?.lower === "built-in" &&
					tokens[object + 1]?.lower === "support" &&
					tokens[object + 2]?.lower === "for"
				? 3
				: able
					? 3
					: 0;
	const phrase = timed(gift, able ? "can" : supports > 0 ? "can use" : gets);
	const giverWords = tokens
		.slice(start, subjectEnd)
		.map((token) => token.lower)
		.join(" ");
	const yieldsTo = givenTo(gift);
	if (yieldsTo) {
		yield complete(passage, yieldsTo);
		return;
	}
	const isMany = giverWords === "we" || isPlural(tokens, start, subjectEnd);
	const joined = joinedPredicates(
		tokens,
		object,
		isMany ? ["base"] : ["s"],
	).filter(
		(next) =>
			!isMany || /^(?:an?|the|our|your)$/.test(tokens[next + 1]?.lower ?? ""),
	);
	const heir = isPlural(tokens, start, subjectEnd)
		? "they"
		: giverWords === "we"
			? "we"
			: "it";
	const article: Edit[] =
		first?.lower === "following"
			? [{ from: object, to: object, text: "the" }]
			: [];
	const edits = (words: string): Edit[] => [
		{
			from: start,
			to: object + supports,
			text: opens(passage, start, words),
		},
		...article,
		...joined.map((next) => ({ from: next, to: next, text: heir })),
	];
	const giver = midSentence(passage, start, subjectEnd);
	const from = place(gift);
	const bare = `${people.subject} ${phrase}`;
	const isPlain = start === subjectEnd || plainGiver.test(giverWords);
	if (isPlain && joined.length === 0) {
		yield complete(passage, edits(bare));
		if (
			from &&
			!/^(?:we|it|they|this)$/.test(giverWords) &&
			start === firstWord(passage) &&
			start !== subjectEnd
		)
			yield complete(passage, edits(`${from}, ${bare}`));
	} else if (giver && giverWords === "we") yield complete(passage, edits(bare));
	else if (from && !/^(?:it|they|this)$/.test(giverWords))
		yield complete(
			passage,
			edits(start === firstWord(passage) ? `${from}, ${bare}` : bare),
		);
}

/** Work that is done for people: "does payroll", "covers housing and debt", "handles returns". */
function turnedTo(gift: Gift): Turned | undefined {
	const { passage, people, clause, subjectEnd, object } = gift;
	const { tokens, subjects } = passage.sentence;
	const { start, verb } = clause;
	if (!/^(?:do|cover|handle|cater)$/.test(verb.lemma)) return undefined;
	const words = tokens
		.slice(start, subjectEnd)
		.map((token) => token.lower)
		.join(" ");
	const giver =
		words === "we"
			? "us"
			: /^(?:it|they|this|that)$/.test(words)
				? undefined
				: midSentence(passage, start, subjectEnd);
	if (!giver || joinedPredicates(tokens, object, ["s"]).length > 0)
		return undefined;
	const skip = tokens[object]?.lower === "for" ? 1 : 0;
	if (
		/^(?:it|not|so|this|that|everything|all|both|you|we|they|i|in|on|at|to|with|by|what|how|as|well|better|more|just)$/.test(
			tokens[object + skip]?.lower ?? "",
		)
	)
		return undefined;
	// "Our guarantee covers parts": it is no one to turn to.
	const insures =
		/^(?:guarantee|warranty|insurance|policy|plan|cover|fee|price|ticket|pass|membership|subscription)$/.test(
			headOf(tokens, start, subjectEnd)?.lower ?? "",
		);
	const isProduct = /^(?:product|name|other)$/.test(
		subjects[passage.sentence.clauses.indexOf(clause)]?.kind ?? "",
	);
	const says = insures
		? `with ${giver}, ${people.subject} are covered for`
		: `${people.subject} ${timed(gift, isProduct ? "can use" : "can turn to")} ${giver} for`;
	return complete(passage, [
		{ from: start, to: object + skip, text: opens(passage, start, says) },
	]);
}

/** "Kite can host a wiki" → "You can use Kite to host a wiki"; "Kite pulls in your mail" → "With Kite, you can pull in your mail". */
function* done(gift: Gift): Generator<Turned | undefined> {
	const { passage, people, clause, subjectEnd } = gift;
	const { tokens } = passage.sentence;
	const { start, verb } = clause;
	const giver = midSentence(passage, start, subjectEnd);
	if (
		!giver ||
		/^(?:we|it|they|this|that|these)$/i.test(giver) ||
		start !== firstWord(passage)
	)
		return;
	const isAble = verb.modal === "can" && verb.end - 1 === verb.head;
	const acts =
		!verb.modal &&
		/^(?:automate|track|manage|generate|connect|pull|export|import|sync|monitor|schedule|convert|translate|organise|organize|store|record|send|collect|visualise|visualize|host|run|create)$/.test(
			verb.lemma,
		);
	if (!(isAble || acts) || joinedPredicates(tokens, verb.end, ["s"]).length > 0)
		return;
	if (/^(?:be|have)$/.test(verb.lemma)) return;
	const also = gift.adverb ? ` ${gift.adverb}` : "";
	yield complete(passage, [
		{
			from: start,
			to: verb.head + 1,
			text: opens(
				passage,
				start,
				`with ${giver}, ${people.subject} can${also} ${verb.lemma}`,
			),
		},
	]);
}

/** "Kite is a free tool that provides a grid" → "With Kite, a free tool, you get a grid". */
function* described(gift: Gift, that: number): Generator<Turned | undefined> {
	const { passage, people, clause, subjectEnd } = gift;
	const { tokens } = passage.sentence;
	const { start, verb } = clause;
	const given = verbReading(tokens[that + 1]?.lower ?? "");
	const gets =
		given &&
		receiving(
			given.lemma,
			tokens[that + 2]?.lower ?? "",
			tokens[that + 3]?.lower ?? "",
		);
	const giver = midSentence(passage, start, subjectEnd);
	const isA = /^an?$/.test(tokens[verb.end]?.lower ?? "");
	if (
		!gets ||
		!giver ||
		!isA ||
		start !== firstWord(passage) ||
		/^(?:it|this|they|we)$/i.test(giver) ||
		joinedPredicates(tokens, that + 2, ["s"]).length > 0
	)
		return;
	yield complete(passage, [
		{
			from: start,
			to: start + 1,
			text: `${opens(passage, start, "with")} ${midSentence(passage, start, start + 1) ?? ""}`,
		},
		{ from: subjectEnd, to: verb.end, text: "" },
		{ from: subjectEnd, to: subjectEnd, text: "," },
		{ from: that, to: that, text: `, ${people.subject} ${gets}` },
		{ from: that, to: that + 2, text: "" },
	]);
}

function* turned({
	passage,
	sighting,
	people,
}: Parameters<Turn>[0]): Generator<Turned | undefined> {
	const { tokens, clauses, text, documentKind, subjects } = passage.sentence;
	const index = clauses.findIndex((each) => each.start === sighting.from);
	const clause = clauses[index];
	if (
		!clause ||
		hardNews.test(text) ||
		!isGiver(tokens, clause) ||
		opensWithGiver(passage, clause.start)
	)
		return;
	const { verb, start } = clause;
	let subjectEnd = nounEnd(tokens, start, clause.subjectEnd);
	if (subjectEnd > start + 1 && tokens[subjectEnd - 1]?.text === ",")
		subjectEnd--;
	let object = verb.end;
	let lemma = verb.lemma;
	if (/^(?:come|integrate)$/.test(lemma) && tokens[object]?.lower === "with")
		object++;
	// "We're able to offer lessons": we offer them.
	if (
		lemma === "be" &&
		tokens[object]?.lower === "able" &&
		tokens[object + 1]?.lower === "to"
	) {
		lemma = verbReading(tokens[object + 2]?.lower ?? "")?.lemma ?? "";
		object += 3;
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
	const first = tokens[object];
	const end = lastWordEnd(tokens);
	// "We support:", "We offer:": what people get is listed below.
	if (
		first?.text === ":" &&
		object >= end &&
		/^(?:support|offer|provide|include)$/.test(lemma)
	) {
		yield complete(passage, [
			{
				from: start,
				to: object,
				text: opens(
					passage,
					start,
					`${people.subject} ${lemma === "support" ? "can use" : "get"}`,
				),
			},
		]);
		return;
	}
	if (!first || object >= end) return;
	const rest = tokens.slice(object, end).map(({ lower }) => lower);
	const gets = receiving(lemma, first.lower, tokens[object + 1]?.lower ?? "");
	// "All proceeds support our school": money and people help, there is nothing to use.
	if (
		lemma === "support" &&
		/^(?:proceeds|funds?|donations?|money|profits?|fees|members?|volunteers?|sponsors?|grants?|staff|teams?|people|sales|taxes|investors?)$/.test(
			headOf(tokens, start, subjectEnd)?.lower ?? "",
		)
	)
		return;
	const isHad =
		lemma !== "have" ||
		sells.has(documentKind) ||
		subjects[index]?.kind === "product";
	if (
		gets &&
		!holdsVerb(tokens, object, phraseEnd(tokens, object)) &&
		isHad &&
		// "We have maps on our roadmap": not yet. "has every event covered": no gift.
		!rest.some((word) => /^(?:roadmap|covered)$/.test(word)) &&
		// "support maps, which you can use to …": said already.
		!rest.join(" ").includes("you can use") &&
		(first.kind !== "mark" || /^["'(£€$]$/.test(first.text)) &&
		!/^(?:to|for|by|in|on|at|from|you|them|us|our customers|as|up|out|that|how|been|it)$/.test(
			first.lower,
		) &&
		!(
			lemma === "bring" &&
			(isPeople(first.lower) || passage.sentence.customers.includes(object))
		)
	)
		yield* received(gift, gets);
	else {
		yield turnedTo(gift);
		yield* done(gift);
	}
}

export const featureFirst: Turn = function* (turning) {
	const { passage, people } = turning;
	const { tokens } = passage.sentence;
	yield* turned(turning);
	yield draft(
		passage,
		tokens.at(-1)?.text === ":"
			? inFront(passage, `${people.subject} can ___, for`)
			: atTheEnd(passage, `so ${people.subject} can ___`),
	);
};
