import type { Token } from "../prose/token.ts";
import { capitalised, lowered } from "../rewrite/letters.ts";
import {
	type Edit,
	edited,
	type Passage,
	type Replacement,
} from "../rewrite/passage.ts";
import type { People } from "../rewrite/people.ts";
import { lastWordEnd } from "../rewrite/phrase.ts";
import type { Sighting } from "../rule.ts";

/** A sentence, what a rule saw in it, and the people to put first. */
export interface Turning {
	readonly passage: Passage;
	readonly sighting: Sighting;
	readonly people: People;
}

/** One way to turn a sentence round, in the block. */
export interface Turned extends Replacement {
	readonly kind: "complete" | "draft";
	readonly safe: boolean;
	/** A complete one that says no more than who did what inside: a draft that asks what people have of it is better. */
	readonly inward?: boolean;
}

/** How the sentences that one rule marks are turned round, best first. What cannot be done well is undefined. */
export type Turn = (turning: Turning) => Iterable<Turned | undefined>;

export function complete(
	passage: Passage,
	edits: readonly Edit[],
	safe = false,
): Turned | undefined {
	const replacement = edited(passage, edits);
	return replacement && { kind: "complete", safe, ...replacement };
}

export function draft(
	passage: Passage,
	edits: readonly Edit[],
): Turned | undefined {
	const replacement = edited(passage, edits);
	return replacement && { kind: "draft", safe: false, ...replacement };
}

/** Where the sentence itself starts, behind a speaker's name, an item's label and opening marks. */
export function firstWord({ sentence: { tokens, labelEnd } }: Passage): number {
	let at = labelEnd;
	// "KR1 Grow …": the number of the item.
	if (
		at === 0 &&
		tokens.length > 2 &&
		/^(?:KR|OKR|O|P|DO)\d+(?:\.\d+)*$/.test(tokens[0]?.text ?? "")
	)
		at++;
	// "1. We have …" in plain text.
	if (
		at === 0 &&
		/^\d{1,3}[.)]?$/.test(tokens[0]?.text ?? "") &&
		(/[.)]$/.test(tokens[0]?.text ?? "") ||
			/^[.)]$/.test(tokens[1]?.text ?? ""))
	)
		at++;
	while (at < tokens.length - 1 && tokens[at]?.kind === "mark") at++;
	return at;
}

/** Words for a place in the sentence: with a capital where they open it. */
export function opens(passage: Passage, at: number, text: string): string {
	const first = firstWord(passage);
	if (at > first) return text;
	const token = passage.sentence.tokens[first];
	// "need two more desks" in a list: it opens small. "cloud.gov helps …": a name does.
	return (passage.sentence.kind !== "paragraph" || first > 0) &&
		token?.kind === "word" &&
		/^\p{Ll}+$/u.test(token.text)
		? text
		: capitalised(text);
}

/** Words in front of the whole sentence, which goes on small. */
export function inFront(passage: Passage, words: string): Edit[] {
	const first = firstWord(passage);
	const token = passage.sentence.tokens[first];
	const small = lowered(passage, first);
	const edits: Edit[] = [
		{ from: first, to: first, text: opens(passage, first, words) },
	];
	if (token && small !== token.text)
		edits.push({ from: first, to: first + 1, text: small });
	return edits;
}

/** Words behind the whole sentence, in front of its full stop. */
export function atTheEnd(passage: Passage, words: string): Edit[] {
	let { to } = wholeOf(passage);
	const { tokens } = passage.sentence;
	// Install "starters".: a quotation that ends in front of the full stop.
	if (
		/^["'’”]$/.test(tokens[to]?.text ?? "") &&
		/^[.!]$/.test(tokens[to + 1]?.text ?? "")
	)
		to++;
	// "We look for people who:": a list follows that goes on with what stands here.
	return tokens[to]?.text === ":" ? [] : [{ from: to, to, text: `, ${words}` }];
}

/** What it is good for, left to the writer, behind a sentence that stays as it is: true of every point, whatever became of it. */
export const whatItMeans = (
	passage: Passage,
	{ addressed, many }: People,
): Turned | undefined =>
	draft(
		passage,
		atTheEnd(passage, `which for ${addressed ? "you" : many} means ___`),
	);

/** The same in front, where a list follows or the news is hard. */
export const whatChanges = (
	passage: Passage,
	{ addressed, many }: People,
): Turned | undefined =>
	draft(
		passage,
		inFront(passage, `what changes for ${addressed ? "you" : many} is ___:`),
	);

/** A purpose for a need or a plan: in front of a sentence that is all about it, else behind it. */
export function forWhom(
	passage: Passage,
	people: People,
	clauseStart: number | undefined,
	purpose = `${people.subject} can ___`,
): Turned | undefined {
	const { tokens, clauses, kind } = passage.sentence;
	const main = clauses[0];
	const hasSubject = main !== undefined && main.start < main.subjectEnd;
	if (!isSetOut(passage, clauseStart))
		return whatItMeans(passage, people) ?? whatChanges(passage, people);
	const isAll =
		hasSubject &&
		clauseStart === firstWord(passage) &&
		tokens[0]?.lower !== "so" &&
		kind !== "heading";
	const cannotGoOn =
		tokens.at(-1)?.text === ":" ||
		tokens.some((token, at) => at > 0 && isPurpose(tokens, token, at));
	return draft(
		passage,
		isAll || cannotGoOn
			? inFront(passage, `so that ${purpose}${hasSubject ? "," : ":"}`)
			: atTheEnd(passage, `so that ${purpose}`),
	);
}

/** Whether a sentence sets out to do something: "we will move", "our aim is to move", "we're moving", "Move the office". Not "we're seen as a leader". */
function isSetOut(
	{ sentence: { tokens, clauses } }: Passage,
	clauseStart: number | undefined,
): boolean {
	const clause =
		clauses.find(({ start }) => start === clauseStart) ?? clauses[0];
	if (!clause || clause.start === clause.subjectEnd) return true;
	const { verb, start, role } = clause;
	if (
		/^(?:this|these|that|those|it|there|here)$/.test(tokens[start]?.lower ?? "")
	)
		return worthDoing.test(
			tokens
				.slice(verb.end, verb.end + 3)
				.map(({ lower }) => lower)
				.join(" "),
		);
	return (
		role !== "subordinate" &&
		((verb.modal !== undefined && !verb.perfect) ||
			(verb.progressive && !verb.past) ||
			setsOut.test(verb.lemma) ||
			tokens.slice(verb.end, verb.end + 6).some(({ lower }) => lower === "to"))
	);
}

const worthDoing =
	/\b(?:important|vital|critical|crucial|essential|time|necessary|imperative|good|better|best|great|worthwhile|worth|useful)\b/;

const setsOut =
	/^(?:need|want|plan|aim|intend|hope|aspire|strive|seek|propose|commit|expect|target|decide|prepare|pledge|continue|focus|prioriti[sz]e|require|lack|envision|envisage|anticipate|try|start|begin)$/;

/** "…, so we stop", "so that it lasts", but not "to do so on our own terms". */
const isPurpose = (
	tokens: readonly Token[],
	{ lower }: Token,
	at: number,
): boolean =>
	lower === "so" &&
	(tokens[at - 1]?.text === "," ||
		/^(?:that|we|you|they|it|the|our|customers|users|people)$/.test(
			tokens[at + 1]?.lower ?? "",
		));

/** The whole of what the sentence says, label and closing marks left out. */
export function wholeOf(passage: Passage): { from: number; to: number } {
	const { tokens } = passage.sentence;
	const from = firstWord(passage);
	let to = Math.max(lastWordEnd(tokens), from + 1);
	// 'the current one is "tired"': the quotation mark belongs to the last word.
	if (
		/^["”]$/.test(tokens[to]?.text ?? "") &&
		tokens.slice(from, to).some(({ text }) => /^["“]$/.test(text))
	)
		to++;
	return { from, to };
}

/** Another sentence in its place, ending as it ended. */
export function instead(passage: Passage, words: string): Turned | undefined {
	const { from, to } = wholeOf(passage);
	// "Our plans are:": a list follows that needs what stands here.
	if (passage.sentence.tokens.at(-1)?.text === ":") return undefined;
	return draft(passage, [{ from, to, text: opens(passage, from, words) }]);
}

/** The capital of a word that opens the sentence once what stood before it is gone. */
export function capitalAt(passage: Passage, at: number, from: number): Edit[] {
	const token = passage.sentence.tokens[at];
	if (!token || from !== firstWord(passage)) return [];
	const raw = passage.source.slice(token.span.start, token.span.end);
	const text = opens(passage, from, raw);
	return text === raw ? [] : [{ from: at, to: at + 1, text }];
}
