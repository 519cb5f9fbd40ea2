import { moods, seeksMoney, seeksStaff } from "../lexicon/inside-matters.ts";
import { outcomeOfAct } from "../lexicon/news.ts";
import type { Token } from "../prose/token.ts";
import { capitalised } from "../rewrite/letters.ts";
import type { Passage } from "../rewrite/passage.ts";
import type { People } from "../rewrite/people.ts";
import {
	draft,
	firstWord,
	fromThere,
	inFront,
	opens,
	type Turned,
	wholeOf,
} from "./turn.ts";

/** A short sentence more, behind the whole sentence: ". For you, this means ___", or behind a dash where the line has no full stop. */
export function added(passage: Passage, words: string): Turned | undefined {
	const { tokens } = passage.sentence;
	const { to } = wholeOf(passage);
	const end = tokens[to]?.text ?? "";
	// "Here it is! For you, this means ___.": nobody shouts a blank.
	if (/^(?:[!?]|…|\.{2,})$/.test(end))
		return draft(passage, [{ from: to + 1, to: to + 1, text: ` ${words}.` }]);
	// "(It took two years!)": nothing can be hung on that.
	if (
		end === "" &&
		/^[)\]]$/.test(tokens[to - 1]?.text ?? "") &&
		/^[.!?]$/.test(tokens[to - 2]?.text ?? "")
	)
		return undefined;
	// 'a "tour of duty."': behind the quotation mark, if it closes what the sentence opened.
	if (
		/^[.…]$/.test(end) &&
		/^["”’']$/.test(tokens[to + 1]?.text ?? "") &&
		tokens.slice(0, to).some(({ text }) => /^["“‘']$/.test(text))
	)
		return draft(passage, [{ from: to + 2, to: to + 2, text: ` ${words}.` }]);
	// "since 3.x.": the full stop hides in the last word.
	const stop = /^[.…]$/.test(end) || /[^.]\.$/.test(tokens[to - 1]?.text ?? "");
	return draft(passage, [
		{
			from: to,
			to,
			text: stop
				? `. ${words}`
				: ` – ${words.charAt(0).toLowerCase()}${words.slice(1)}`,
		},
	]);
}

/**
 * What it is good for, left to the writer, behind a sentence that stays as it is: true of every point, whatever became of it. A sentence of
 * its own, so that it can't be taken for a word about what stands last; before a list it stands in front.
 */
export const whatItMeans = (
	passage: Passage,
	people: People,
): Turned | undefined =>
	leadsOn(passage)
		? whatTheyGet(passage, people)
		: added(passage, meaningOf(passage, people));

const whoeverJoins = ({ others }: People): string =>
	`Whoever joins will help ${others} ___`;

function meaningOf(passage: Passage, people: People): string {
	const { lower } = passage.sentence;
	if (seeksStaff.test(lower)) return whoeverJoins(people);
	if (seeksMoney.test(lower)) return `With it, ${people.others} could ___`;
	if (moods.test(lower))
		return `What ${people.served} ${/\b(?:future|forward|next|soon|pipeline|tuned|to come)\b/.test(lower) ? "will be able to do" : "can do now"}: ___`;
	// "This means we need more": twice is once too often.
	const when = meantWhen(passage);
	return /\b(?:means?|meant)\b/.test(lower) || when === undefined
		? `What ${people.served} get from this is ___`
		: `For ${people.served}, this ${when} ___`;
}

/** "This quarter we will:", what follows is a list. */
export const leadsOn = (passage: Passage): boolean => {
	const { tokens } = passage.sentence;
	return tokens.slice(wholeOf(passage).to).some(({ text }) => text === ":");
};

/** The same in front of a list: "You get ___. We do that in three steps:" */
export function whatTheyGet(
	passage: Passage,
	people: People,
): Turned | undefined {
	const { tokens } = passage.sentence;
	const first = firstWord(passage);
	const colon = tokens.findIndex(
		({ text }, at) => at >= wholeOf(passage).to && text === ":",
	);
	// "Harbour: build the pier with:": what is put in between opens a sentence.
	const label = passage.sentence.labelEnd;
	const opener = tokens[first]?.text ?? "";
	// "We're looking for a cook with these skills:": who reads it is no customer.
	if (seeksStaff.test(passage.sentence.lower))
		return draft(passage, [
			{
				from: first,
				to: first,
				text: `${whoeverJoins(people)}.`,
			},
		]);
	// "These are the piers we want to mend:": whole without its list.
	if (isWholeClause(tokens.slice(first, colon)))
		return draft(passage, [
			{
				from: colon,
				to: colon,
				text: `, so that ${people.subject} can ___`,
			},
		]);
	// "In the north, we have two goals:": what they are for.
	if (
		label === 0 &&
		tokens.length > 5 &&
		/\b(?:goals|aims|objectives|priorities)\W*$/.test(passage.sentence.lower)
	)
		return draft(
			passage,
			inFront(passage, `so that ${people.subject} can ___,`),
		);
	return draft(passage, [
		label > 0 && /^\p{Ll}+$/u.test(opener)
			? {
					from: first,
					to: first + 1,
					text: `${capitalised(people.subject)} get ___. ${capitalised(opener)}`,
				}
			: {
					from: first,
					to: first,
					text: opens(passage, first, `${people.subject} get ___.`),
				},
	]);
}

/** Not "Our goals are to", nor a sentence that closes with words about something else. */
const isWholeClause = (tokens: readonly Token[]): boolean =>
	tokens.length > 3 &&
	!tokens.some(({ lower }) => /^(?:which|who|because|although)$/.test(lower)) &&
	!tokens
		.slice(-4)
		.some(({ lower }) =>
			/^(?:these|those|this|three|four|five|six|two)$/.test(lower),
		) &&
	!/^(?:to|that|will|by|with|through|via|per|for|of|in|on|at|from|least|is|are|was|were|be|include|includes|including|following|follows|must|should|can|and|or|we|who|as|below)$/.test(
		tokens.at(-1)?.lower ?? "",
	);

/** Where people come to feel what is done or counted inside: "Patients will notice it when ___." */
export const whatIsNoticed = (
	passage: Passage,
	people: People,
): Turned | undefined =>
	added(
		passage,
		`${people.addressed ? "You" : capitalised(people.many)} will notice it when ___`,
	);

/** Whose doing it is: "Sales rose to €4m. Behind this are customers who ___." */
export const whoMadeIt = (
	passage: Passage,
	people: People,
): Turned | undefined =>
	added(passage, `Behind this are ${people.many} who ___`);

/** The same behind a sentence that is turned already: "Exports finish in seconds. For you, this means ___." */
export function whatThatMeans(
	passage: Passage,
	people: People,
	turned: Turned,
): Turned | undefined {
	const { end } = passage.sentence.span;
	if (turned.span.end > end) return undefined;
	const whole = fromThere(passage, turned);
	if (whole.endsWith(":")) return undefined;
	const says = `for ${people.served}, this means ___`;
	return {
		kind: "draft",
		safe: false,
		span: { start: turned.span.start, end },
		text: /[.!?…]$/.test(whole)
			? `${whole} ${capitalised(says)}.`
			: `${whole} – ${says}`,
	};
}

/** "We will move" will mean something, "we should move" would. Undefined for what was done: whether it is over, or still to bear fruit, nothing tells. */
function meantWhen({
	sentence: { clauses, lower },
}: Passage): string | undefined {
	const verb = clauses[0]?.verb;
	// "began last year and has now earned", "wrote a list that we think is": it has not passed.
	const goesOn =
		/\b(?:has|have) (?:now|since)\b/.test(lower) ||
		clauses.some(
			({ verb }) =>
				verb.perfect ||
				(!verb.past && !verb.modal && !verb.progressive && !verb.passive),
		);
	if (
		/^(?:would|should|could|might|may)$/.test(verb?.modal ?? "") ||
		/\b(?:i|we) hope\b|\b(?:suggested|proposed|raised) that\b/.test(lower)
	)
		return "would mean";
	if (verb?.modal === "will" || verb?.modal === "shall") return "will mean";
	return verb?.past &&
		!verb.perfect &&
		!verb.passive &&
		!goesOn &&
		(longAgo.test(lower) || !lasts(verb.lemma))
		? undefined
		: "means";
}

const longAgo =
	/\b(?:19|20)\d\d\b|\b(?:years?|months?) ago\b|\blast (?:year|summer|spring|autumn|winter)\b/;

/** What was done and is still there: a thing that was made, a grant that was won. */
const lasts = (lemma: string): boolean =>
	outcomeOfAct.has(lemma) ||
	/^(?:receive|win|raise|get|join|sign|hire|decide|agree|choose|learn|find|reach|partner|become|start|begin|move|grow|make|need|want|plan|aim|say|announce|introduce|welcome|end|formali[sz]e|settle|appoint|acquire|secure|earn|complete|finish|achieve|approve|reali[sz]e|discover|see|think|feel|believe)$/.test(
		lemma,
	);

/** The same in front, where a list follows or the news is hard. */
export const whatChanges = (
	passage: Passage,
	people: People,
): Turned | undefined =>
	draft(passage, inFront(passage, `what changes for ${people.served} is ___:`));
