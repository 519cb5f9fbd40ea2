import { prepositions } from "../lexicon/function-words.ts";
import {
	cuts,
	outreach,
	staffMatters,
	talk,
} from "../lexicon/inside-matters.ts";
import type { Token } from "../prose/token.ts";
import type { Passage } from "../rewrite/passage.ts";
import type { People } from "../rewrite/people.ts";
import {
	added,
	leadsOn,
	whatIsNoticed,
	whatItMeans,
	whatTheyGet,
} from "./meaning.ts";
import { isAimNoun, isSetOut } from "./set-out.ts";
import {
	atTheEnd,
	draft,
	firstWord,
	inFront,
	type Turned,
	wholeOf,
} from "./turn.ts";

/** A purpose for a need or a plan: in front of a sentence that is all about it, else behind it. */
export function forWhom(
	passage: Passage,
	people: People,
	clauseStart: number | undefined,
	ofTopic?: string,
): Turned | undefined {
	const { tokens, clauses, kind } = passage.sentence;
	if (leadsOn(passage))
		return (
			(isSetOut(passage, clauseStart)
				? behindOpening(passage, `so that ${people.subject} can ___,`)
				: undefined) ?? whatTheyGet(passage, people)
		);
	if (isListed(tokens) || stopsInside(tokens) || trailsOff(tokens))
		return whatItMeans(passage, people);
	const inward = ofInside(passage, people, isSetOut(passage, clauseStart));
	if (inward) return inward;
	// "We needed to find a harbour": then they could.
	const needed = clauses.find(({ start }) => start === clauseStart)?.verb;
	const able =
		needed?.past &&
		!needed.perfect &&
		!needed.modal &&
		/^(?:need|want|have|require|plan|aim|hope|decide)$/.test(needed.lemma)
			? "could"
			: "can";
	const purpose = outreach.test(passage.sentence.lower)
		? "people who need ___ find us"
		: (ofTopic ?? `${people.subject} ${able} ___`);
	const ours = purposeOfOurs(tokens);
	// "so we can release it": a reason of ours that is more than a wish to sell stays.
	if (
		ours > 0 &&
		!/\b(?:sell|sales|earn|win|grow|raise|charge|revenue|profit\w*)\b/.test(
			tokens
				.slice(ours)
				.map(({ lower }) => lower)
				.join(" "),
		)
	)
		return whatItMeans(passage, people);
	if (ours > 0)
		return draft(passage, [
			{ from: ours, to: wholeOf(passage).to, text: `so that ${purpose}` },
		]);
	const main = clauses[0];
	const hasSubject = main !== undefined && main.start < main.subjectEnd;
	// "Our goal is to mend the pier": a purpose of a purpose stands behind it, if at all.
	if (
		main &&
		hasSubject &&
		main.verb.lemma === "be" &&
		!main.verb.passive &&
		isAimNoun(tokens, main)
	)
		return tokens.length <= mostOfOneAim &&
			// A mission is for somebody already.
			!/\b(?:mission|vision|purpose)\b/.test(passage.sentence.lower) &&
			!tokens.slice(main.verb.end).some(({ text }) => text === ",")
			? draft(passage, atTheEnd(passage, `so that ${purpose}`))
			: whatItMeans(passage, people);
	const isAll =
		hasSubject &&
		clauseStart === firstWord(passage) &&
		!/^(?:so|if|once|when|unless)$/.test(tokens[0]?.lower ?? "") &&
		kind !== "heading";
	if (
		tokens.some((token, at) => at > 0 && isPurpose(tokens, token, at)) ||
		(!isAll && goesOn(tokens, clauseStart ?? 0)) ||
		// "We will only mend one pier", "and is faced with tides": a limit has no such purpose.
		/\b(?:only|no longer|faced with|unable|lack of)\b/.test(
			passage.sentence.lower,
		) ||
		(isAll && hasReason(passage))
	)
		return whatItMeans(passage, people);
	// "So that users can ___, we target users": twice, and not the same.
	if (!people.addressed && tokens.some(({ lower }) => lower === people.many))
		return added(passage, `What ${people.many} get from this is ___`);
	return draft(
		passage,
		isAll || staysOpen(tokens)
			? inFront(passage, `so that ${purpose}${hasSubject ? "," : ":"}`)
			: atTheEnd(passage, `so that ${purpose}`),
	);
}

/** In tokens. */
const mostOfOneAim = 20;

/** "For 2025, we need to mend the following:": a purpose behind the time, or in front where there is none. */
function behindOpening(passage: Passage, words: string): Turned | undefined {
	const { tokens, clauses } = passage.sentence;
	const main = clauses[0];
	if (
		!main ||
		main.start === main.subjectEnd ||
		// "To keep improving, we …": that says what for.
		tokens[firstWord(passage)]?.lower === "to"
	)
		return undefined;
	if (main.start === firstWord(passage))
		return draft(passage, inFront(passage, words));
	return tokens[main.start - 1]?.text === ","
		? draft(passage, [{ from: main.start, to: main.start, text: words }])
		: undefined;
}

/** What is only talked over, done for those who work here, or cut has no purpose for people: what may be asked of it instead. */
function ofInside(
	passage: Passage,
	people: People,
	isSetOut: boolean,
): Turned | undefined {
	const { lower } = passage.sentence;
	if ((talk.test(lower) && isSetOut) || staffMatters.test(lower))
		return whatIsNoticed(passage, people);
	return !isSetOut || enabling.test(lower) || cuts.test(lower)
		? whatItMeans(passage, people)
		: undefined;
}

/** "We aim to enable crews to", "to make sailing as easy as": what it is for is said already. */
const enabling =
	/\b(?:enabl|empower|allow)\w* (?:\S+ ){1,4}to\b|\bmak(?:e|ing) (?:\S+ ){1,6}(?:as )?(?:easy|easier|simple|simpler|possible|accessible|affordable)\b/;

/** "…, because they like it", "…, and our club already has 90 members": a purpose in front would not be that of all. */
const hasReason = ({ sentence: { tokens, clauses } }: Passage): boolean =>
	tokens.some(({ lower }) => lower === "because") ||
	clauses.some(
		({ role, start, subjectEnd, verb }, at) =>
			at > 0 &&
			role === "coordinate" &&
			start < subjectEnd &&
			/^(?:have|be)$/.test(verb.lemma) &&
			tokens[verb.end]?.lower !== "to" &&
			!verb.modal &&
			!verb.progressive,
	);

/** "(a) to mend the pier; (b) to dredge": a purpose behind it would be that of the last item alone. */
const isListed = (tokens: readonly Token[]): boolean =>
	tokens.filter(({ text }) => text === ";").length > 1;

/** "Events, posts ...": nothing can be hung on that. */
const trailsOff = (tokens: readonly Token[]): boolean =>
	/^(?:…|\.{2,})$/.test(tokens.at(-1)?.text ?? "");

/** "Bring it to the pier. (with two crews)": a purpose behind the bracket would be out of the sentence. */
const stopsInside = (tokens: readonly Token[]): boolean =>
	tokens.some(
		({ text, kind }, at) =>
			kind === "mark" &&
			/^[.!?]$/.test(text) &&
			tokens.slice(at + 1).some((token) => token.kind === "word"),
	);

/** "we will grow (to 88 towns", "Grow our club according to": nothing can be hung on the end. */
const staysOpen = (tokens: readonly Token[]): boolean =>
	prepositions.has(tokens.at(-1)?.lower ?? "") ||
	tokens.filter(({ text }) => text === "(").length >
		tokens.filter(({ text }) => text === ")").length;

/** ", because …", ", which …": a purpose behind it would be that of the last words alone. */
const goesOn = (tokens: readonly Token[], from: number): boolean =>
	tokens.some(
		({ lower }, at) =>
			at > from + 2 &&
			/^(?:because|but|although|though|which|unless|until)$/.test(lower),
	);

/** Where a purpose starts that is only ours and closes the sentence: "… so that we can sell more". Negative where none does. */
const purposeOfOurs = (tokens: readonly Token[]): number =>
	tokens.findIndex(
		({ lower }, at) =>
			at > 2 &&
			lower === "so" &&
			// "and so we must grow": what follows, not what for.
			tokens[at - 1]?.lower !== "and" &&
			/^(?:that )?(?:we|our \w+|it helps us)\b/.test(
				tokens
					.slice(at + 1, at + 4)
					.map((token) => token.lower)
					.join(" "),
			) &&
			!tokens
				.slice(at)
				.some(({ lower: word }) =>
					/^(?:you|your|customers?|users?|members?|people)$/.test(word),
				),
	);

/** "…, so we stop", "so that it lasts", but not "to do so on our own terms". */
const isPurpose = (
	tokens: readonly Token[],
	{ lower }: Token,
	at: number,
): boolean =>
	lower === "so" &&
	(tokens[at - 1]?.text === "," ||
		// "so the ferry can be boarded"
		tokens
			.slice(at + 1, at + 5)
			.some(({ lower: word }) => /^(?:can|could|will)$/.test(word)) ||
		/^(?:that|we|you|they|it|the|our|customers|users|people)$/.test(
			tokens[at + 1]?.lower ?? "",
		));
