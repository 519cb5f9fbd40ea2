import { months, seasons } from "../lexicon/calendar.ts";
import type { Clause } from "../prose/clause.ts";
import type { Subject } from "../prose/sentence.ts";
import { articleFor } from "../rewrite/inflect.ts";
import { capitalised, midSentence } from "../rewrite/letters.ts";
import type { Passage } from "../rewrite/passage.ts";
import type { People } from "../rewrite/people.ts";
import { headOf, lastWordEnd, phraseEnd } from "../rewrite/phrase.ts";
import { added, whatItMeans } from "./meaning.ts";
import { complete, instead, type Turn, type Turned } from "./turn.ts";

export const selfPraise: Turn = function* ({ passage, people }) {
	yield withoutPraise(passage);
	const praised = praisedIn(passage);
	const means = whatItMeans(passage, people);
	yield means;
	if (isMerePraise(passage))
		yield instead(passage, shownBy(passage, people, praised));
	if (praised && passage.sentence.tokens.length <= mostOfMerePraise)
		yield added(passage, `${capitalised(people.many)} told us ___ about this`);
};

/** In tokens. A longer sentence says more than praise: facts that a draft must not wipe out. */
const mostOfMerePraise = 14;

/** "We are the leading provider of payroll": nothing is left once the praise is gone. */
function isMerePraise({
	sentence: { tokens, clauses, subjects },
}: Passage): boolean {
	const main = clauses[0];
	return (
		tokens.length <= mostOfMerePraise &&
		clauses.length === 1 &&
		main !== undefined &&
		main.start < main.subjectEnd &&
		!when.test(subjects[0]?.head ?? "") &&
		!/^(?:this|these|that|those|it|there|i)$/.test(
			tokens[main.start]?.lower ?? "",
		) &&
		main.verb.lemma === "be" &&
		/^(?:the|an?|one|second|your)$/.test(tokens[main.verb.end]?.lower ?? "")
	);
}

/** What people have of it, by which the praise would show. */
function shownBy(
	passage: Passage,
	people: People,
	praised: Praised | undefined,
): string {
	const { subject, many, addressed } = people;
	if (passage.sentence.tokens.some(({ lower }) => speed.test(lower)))
		return addressed
			? "___ takes you ___ seconds (measured on ___)"
			: `___ takes ${many} ___ seconds (measured on ___)`;
	if (praisesTeam(passage)) return helpedBy(people, praised);
	return praised?.isThing
		? `with ${praised.words}, ${subject} can ___`
		: `with ${praised?.isChosen ? praised.words : "us"}, ${subject} get ___`;
}

const speed = /^(?:fast|faster|quick|quickest|speed|lightning-fast|blazingly)$/;

const teams =
	/^(?:teams?|crews?|staff|rangers|experts|lawyers|engineers|registrars|colleagues|consultants|advis[eo]rs|specialists|technicians|nurses|doctors|teachers|managers?|directors?|coach|chef)$/;

/** "Our dedicated team is second to none", "we have the best crew": what counts is how people are helped. */
function praisesTeam({ sentence }: Passage): boolean {
	const { tokens, clauses, subjects } = sentence;
	const main = clauses[0];
	if (!main) return false;
	const { lemma, end } = main.verb;
	return (
		teams.test(subjects[0]?.head ?? "") ||
		(/^(?:be|have)$/.test(lemma) &&
			teams.test(headOf(tokens, end, phraseEnd(tokens, end))?.lower ?? ""))
	);
}

const helpedBy = (people: People, praised: Praised | undefined): string => {
	const who = praised?.isTeam ? praised.words : "___";
	return people.addressed
		? `when you ask ${who}, you get ___ within ___`
		: `${people.many} who ask ${who} get ___ within ___`;
};

interface Praised {
	readonly words: string;
	/** Something that people use, rather than whoever makes it. */
	readonly isThing: boolean;
	readonly isTeam: boolean;
	/** Whoever or whatever people decide for, by its name. */
	readonly isChosen: boolean;
}

const mere =
	/^(?:award-winning|multi-award-winning|leading|industry-leading|market-leading|world-leading|world-class|best-in-class|premier|unrivalled|unrivaled|unparalleled|unmatched|cutting-edge|state-of-the-art|innovative|pioneering|revolutionary|groundbreaking|ground-breaking|next-generation|renowned|forward-thinking|visionary|all-in-one|foremost|trusted)$/;

const when = new RegExp(`^(?:${months}|${seasons}|20\\d\\d|q[1-4])$`);

/** What is praised, where the sentence says it in a few words of its own: "our park rangers", "HeliaCell". */
function praisedIn(passage: Passage): Praised | undefined {
	const { tokens, clauses, subjects } = passage.sentence;
	const main = clauses[0];
	const subject = subjects[0];
	if (!main || !subject || main.subjectEnd - main.start > 7) return undefined;
	if (/^(?:we|i|it|you|elided|together|customer)$/.test(subject.kind))
		return undefined;
	if (
		tokens
			.slice(main.start, main.subjectEnd)
			.some(
				({ lower, kind }) =>
					(kind === "mark" && lower !== "-") ||
					kind === "number" ||
					/^(?:this|that|these|those|there|what|which|who|it|number|year|past|release|competitors?|alternatives?|participation|only|vision|goal)$/.test(
						lower,
					) ||
					mere.test(lower) ||
					/^(?:dedicated|unique|best|great|largest|biggest|finest|passionate|highly)$/.test(
						lower,
					),
			)
	)
		return undefined;
	const words = midSentence(passage, main.start, main.subjectEnd);
	if (!words || isNoMaker(passage, main, subject)) return undefined;
	const head = subject.head;
	const isTeam = teams.test(head);
	return {
		words,
		isTeam,
		isThing: !isTeam && /^(?:product|possessed)$/.test(subject.kind),
		isChosen:
			/^(?:organisation|name|product)$/.test(subject.kind) &&
			main.subjectEnd - main.start <= 4 &&
			!when.test(head),
	};
}

/** "Little did we know", "Retention is", "AB shared the plan", "Modern tills have": a capital, and nothing that anybody chose. */
const isNoMaker = (
	{ sentence: { tokens } }: Passage,
	{ start, subjectEnd, verb }: Clause,
	{ kind, head }: Subject,
): boolean =>
	kind !== "organisation" &&
	kind !== "possessed" &&
	(/^(?:do|share|say|report|present|note|ask|mention|suggest|propose|explain|think|believe)$/.test(
		verb.lemma,
	) ||
		/^(?:little|much|never|so|such)$/.test(tokens[start]?.lower ?? "") ||
		(subjectEnd === start + 1 &&
			/(?:tion|sion|ment|ness|ity|ance|ence|ship|ing)$/.test(head)));

/** "Harbour is the leading payroll service for hotels": it is a payroll service for hotels. The fact stays, the praise goes. */
function withoutPraise(passage: Passage): Turned | undefined {
	const { tokens, clauses, subjects } = passage.sentence;
	const main = clauses[0];
	if (
		!main ||
		main.verb.negated ||
		main.verb.lemma !== "be" ||
		!(
			/^(?:organisation|product|name|possessed)$/.test(
				subjects[0]?.kind ?? "",
			) || /^\p{Lu}\p{Ll}/u.test(tokens[main.start]?.text ?? "")
		) ||
		main.start === main.subjectEnd ||
		/^(?:we|it|this|that|they)$/.test(tokens[main.start]?.lower ?? "")
	)
		return undefined;
	const article = main.verb.end;
	if (!/^(?:the|a|an)$/.test(tokens[article]?.lower ?? "")) return undefined;
	const praise = article + 1;
	const noun = tokens[praise + 1];
	if (
		!mere.test(tokens[praise]?.lower ?? "") ||
		noun?.kind !== "word" ||
		/^(?:and|or|in|of|for|provider|company|choice|name|force|voice)$/.test(
			noun.lower,
		)
	)
		return undefined;
	// What is left must say what it is, and for whom or for what.
	const end = lastWordEnd(tokens);
	if (
		!tokens
			.slice(praise + 2, end)
			.some(({ lower }) =>
				/^(?:for|that|which|of|at|to|with|in|from)$/.test(lower),
			)
	)
		return undefined;
	return complete(passage, [
		{ from: article, to: praise + 1, text: articleFor(noun.text) },
	]);
}
