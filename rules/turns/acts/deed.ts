import type { Token } from "../../prose/token.ts";
import { verbReading } from "../../prose/verb-forms.ts";
import { midSentence } from "../../rewrite/letters.ts";
import type { Edit, Passage } from "../../rewrite/passage.ts";
import type { People } from "../../rewrite/people.ts";
import { nounEnd } from "../../rewrite/phrase.ts";
import type { When } from "../../rewrite/tense.ts";
import { firstWord, opens } from "../turn.ts";

/** An act of the organisation with what it is done to. */
export interface Deed {
	readonly passage: Passage;
	readonly people: People;
	readonly lemma: string;
	readonly when: When;
	readonly from: number;
	/** The noun phrase that the act is done to: tokens. */
	readonly object: number;
	readonly end: number;
	/** Where this act ends in the sentence. */
	readonly until: number;
	readonly head: string;
	readonly plural: boolean;
	/** "up" in "cleaned up", with the space in front. */
	readonly particle: string;
	/** The verb as it stands: "labelled" or "labeled". */
	readonly said: string;
}

/** An act as its outcome for people, or undefined where nothing is sure about it. */
export type Outcoming = (deed: Deed) => Edit[] | undefined;

export const tokensOf = ({ passage }: Deed): readonly Token[] =>
	passage.sentence.tokens;

export const lower = (deed: Deed, at: number): string =>
	tokensOf(deed)[at]?.lower ?? "";

/** "Today you can now": the day says it already. */
const dated = ({ passage, from }: Deed, does: string): string => {
	const opening = passage.sentence.tokens
		.slice(firstWord(passage), from)
		.map(({ lower }) => lower)
		.join(" ");
	return /\btoday\b|^in (?:\S+ )?v?\d+\.\d/.test(opening)
		? does.replace(/^can now /, "can ")
		: // "This autumn you can soon": one time is enough.
			/^(?:this|next|later|in) /.test(opening)
			? does.replace(/^can soon /, "will be able to ")
			: does;
};

/** The doer and the verb go; people do something with the object, which stays as it is. */
export const they = (deed: Deed, does: string, to = deed.object): Edit[] => [
	{
		from: deed.from,
		to,
		text: opens(
			deed.passage,
			deed.from,
			(hasPurposeInFront(deed) || hasOwnPurpose(deed)) &&
				/^can now (?!find|turn)/.test(does)
				? `there ${deed.plural && !/^an?$/.test(lower(deed, deed.object)) ? "are" : "is"} now`
				: `${deed.people.subject} ${dated(deed, does)}`,
		),
	},
	...ownedBy(deed.passage, to),
];

/** "To make it sturdier, we have added checks": the purpose is ours, not that of the people who have the checks. */
function hasPurposeInFront({ passage, from }: Deed): boolean {
	const { tokens } = passage.sentence;
	const first = firstWord(passage);
	return (
		first < from &&
		tokens[first]?.lower === "to" &&
		verbReading(tokens[first + 1]?.lower ?? "")?.forms.has("base") === true &&
		!/^(?:start|begin|date|celebrate|mark)$/.test(
			tokens[first + 1]?.lower ?? "",
		)
	);
}

/** "We've added channels to split the load": so do we, not those who use them. */
const hasOwnPurpose = (deed: Deed): boolean =>
	lower(deed, deed.end) === "to" &&
	/^(?:split|reduce|handle|cope|increase|ensure|avoid|prevent|address|limit|cut|measure|monitor|maximi[sz]e|minimi[sz]e|accommodate|mitigate|grow|scale|expand|attract|meet|serve|speed|strengthen|deal|combat|tackle|fight|counter|reflect|replace|support|help|encourage|raise|promote|oversee|govern|guide|bring|better)$/.test(
		lower(deed, deed.end + 1),
	);

/** "Kite opened its shop": once Kite is gone from the front, it is "Kite's shop". */
export function ownedBy(passage: Passage, object: number): Edit[] {
	const { tokens, clauses } = passage.sentence;
	// "Phase II of its programme"
	const of = tokens.findIndex(
		({ lower }, i) => i > object && i < object + 4 && lower === "of",
	);
	const at = of > 0 && tokens[of + 1]?.lower === "its" ? of + 1 : object;
	if (!/^(?:its|their)$/.test(tokens[at]?.lower ?? "")) return [];
	const owner = clauses.findLast(
		({ start, subjectEnd }) =>
			subjectEnd < at &&
			start < subjectEnd &&
			!/^(?:it|they|that|which|who|this)$/.test(tokens[start]?.lower ?? ""),
	);
	// "Kite, a club for crews, will open its pier": Kite's.
	const name =
		owner &&
		midSentence(
			passage,
			owner.start,
			nounEnd(tokens, owner.start, owner.subjectEnd),
		)?.split(",")[0];
	return name && !/^(?:it|they|we|this|that|who|which)$/i.test(name)
		? [
				{
					from: at,
					to: at + 1,
					text: /s$/.test(name) ? `${name}'` : `${name}'s`,
				},
			]
		: [];
}

/** The doer and the verb go; tokens from `start` open instead, and something is said of them at `end`. */
export function itself(
	deed: Deed,
	start: number,
	end: number,
	says: string,
): Edit[] {
	const { passage, from } = deed;
	const token = tokensOf(deed)[start] as Token;
	const raw = passage.source.slice(token.span.start, token.span.end);
	// "Kite completed its plan": "Kite's plan is now complete".
	const [owned] = ownedBy(passage, start);
	const text = opens(passage, from, owned?.from === start ? owned.text : raw);
	return [
		{ from, to: start, text: "" },
		...(text === raw ? [] : [{ from: start, to: start + 1, text }]),
		{ from: end, to: end, text: ` ${says}` },
	];
}

/** Where the noun phrase ends that an act is done to, its prepositions left to what follows. */
export function coreEnd(deed: Deed): number {
	for (let at = deed.object + 1; at < deed.end; at++) {
		// "every path in the park": which paths, not where it was done.
		if (
			/^(?:in|on|at)$/.test(lower(deed, at)) &&
			/^(?:the|our)$/.test(lower(deed, at + 1))
		)
			continue;
		// "support for old phones", "an approach to hiring": of one piece.
		if (
			/^(?:for|to)$/.test(lower(deed, at)) &&
			/^(?:support|access|approach|alternative|guide|need|demand|waiting|list|answer|link)$/.test(
				lower(deed, at - 1),
			)
		)
			continue;
		// "our guide on tides", "the submission for the tower": what they are about.
		if (
			/^(?:on|about|for)$/.test(lower(deed, at)) &&
			/^(?:policy|policies|guide|report|article|section|page|chapter|documentation|docs|tutorial|submission|application|bid|proposal|lease|contract|order|agreement|request|rule|limit|restriction|ban)s?$/.test(
				lower(deed, at - 1),
			)
		)
			continue;
		// "the charts used in other harbours": there they are used.
		if (
			/^(?:used|needed|made|found|reported|requested|received|listed)$/.test(
				lower(deed, at - 1),
			)
		)
			continue;
		// "the deadline for applications": which one.
		if (
			lower(deed, at) === "for" &&
			/^(?:extend|increase|reduce|cut|change|raise|lower|drop)$/.test(
				deed.lemma,
			)
		)
			continue;
		if (
			/^(?:in|on|at|for|with|from|to|into|across|within|through|over|under|between|during)$/.test(
				lower(deed, at),
			)
		)
			return at;
	}
	return deed.end;
}

/** The token of the noun that the object is about. */
export function headAt(deed: Deed): number {
	for (let at = deed.object; at < deed.end; at++)
		if (lower(deed, at) === deed.head) return at;
	return deed.end - 1;
}

/** The token behind "the ability to", "support for", "the release of"; 0 where the object is no such thing. */
export function behind(deed: Deed, noun: RegExp, preposition: string): number {
	for (let at = deed.object; at <= deed.object + 2; at++)
		if (noun.test(lower(deed, at)) && lower(deed, at + 1) === preposition)
			return at + 2;
	return 0;
}

export const isNamed = (deed: Deed): boolean =>
	/^\p{Lu}/u.test(tokensOf(deed)[deed.object]?.text ?? "");

/** Whether what follows the object may go on behind "is now …": "by caching", "in two towns", ", which". */
export function goesOnWell(deed: Deed): boolean {
	const { end, until } = deed;
	if (end >= until) return true;
	const next = lower(deed, end);
	return (
		/^(?:by|with|using|through|in|on|at|from|after|during|across|since|thanks|via|so|because|when|where|while|without|today|yesterday|again|too|as|for|and)$/.test(
			next,
		) ||
		(tokensOf(deed)[end]?.text === "," &&
			/^(?:which|so|with|including|making|meaning|thanks|because|while|and|from|on|in|at|for|under|within|plus|by)$/.test(
				lower(deed, end + 1),
			)) ||
		/^[(–—:;-]$/.test(tokensOf(deed)[end]?.text ?? "")
	);
}

/** "is now simpler", with a comma where a purpose follows: "…, to reduce errors". */
export const beforePurpose = (deed: Deed, says: string): string | undefined =>
	goesOnWell(deed)
		? says
		: lower(deed, deed.end) === "to" &&
				/^\p{Ll}+$/u.test(lower(deed, deed.end + 1))
			? `${says},`
			: undefined;
