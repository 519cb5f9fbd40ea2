import { usedThings } from "../lexicon/news.ts";
import { isPeople } from "../lexicon/people.ts";
import { type Clause, clausesIn } from "../prose/clause.ts";
import { isPlural } from "../rewrite/inflect.ts";
import { capitalised, midSentence } from "../rewrite/letters.ts";
import { type Passage, wordsOf } from "../rewrite/passage.ts";
import type { People } from "../rewrite/people.ts";
import { lastWordEnd } from "../rewrite/phrase.ts";
import { added, leadsOn, whatItMeans } from "./meaning.ts";
import {
	atTheEnd,
	draft,
	firstWord,
	instead,
	opens,
	type Turn,
	type Turned,
} from "./turn.ts";

export const insideOpinion: Turn = function* ({ passage, sighting, people }) {
	const { tokens, customers, mainStart } = passage.sentence;
	const asked = `___ of the ___ ${people.many} we asked`;
	const claim = claimAt(passage, sighting);
	const inner = clausesIn(tokens.slice(claim)).clauses[0];
	if (
		inner &&
		inner.role === "main" &&
		inner.start === 0 &&
		inner.subjectEnd > 0
	) {
		const from = claim;
		const to = claim + inner.subjectEnd;
		const about = midSentence(passage, from, to);
		const head = tokens[to - 1]?.lower ?? "";
		const isNoThing =
			/^(?:we|it|this|that|they|he|she|there|i|you|these|those|who|everyone|what|which)$/.test(
				head,
			);
		const isWho = customers.some((at) => at >= from && at < to);
		if (
			(isWho || (isPeople(head) && to - from < 5)) &&
			isPlural(tokens, from, to)
		) {
			const who = isWho ? asked : `___ of the ___ ${about} we asked`;
			// "We believe customers want …": what they want, they can say themselves.
			yield draft(passage, [
				{
					from: sighting.from,
					to,
					text: opens(passage, sighting.from, `${who} told us that they`),
				},
			]);
			return;
		}
		const opensAll =
			sighting.from === firstWord(passage) || sighting.from === mainStart;
		// "not all tides are alike": nobody tells anything about "not all tides".
		const isVague = /^(?:not|no|every|any|each|few|most|many|more)$/.test(
			tokens[from]?.lower ?? "",
		);
		if (
			about &&
			!isNoThing &&
			!isVague &&
			to - from < 12 &&
			opensAll &&
			isBrief(passage) &&
			isTheirs(passage)
		)
			yield instead(passage, `${people.many} told us ___ about ${about}`);
		if (
			isBrief(passage) &&
			!isVague &&
			isTheirs(passage) &&
			// "that we need it": said by others, it means something else.
			!tokens
				.slice(from)
				.some(({ lower }) =>
					/^(?:we|our|us|i|my|ours|you|your|yours)$/.test(lower),
				)
		)
			yield draft(passage, [
				{
					from: sighting.from,
					to: from,
					text: opens(passage, sighting.from, `${asked} said that`),
				},
			]);
	} else {
		// "We believe in plain menus", "we are confident of a good year"
		const thing = thingBelievedIn(passage, claim);
		if (thing && isBrief(passage))
			yield instead(passage, `${people.many} told us ___ about ${thing}`);
	}
	const { lower } = passage.sentence;
	// "We expect releases to become more frequent": that is ours to say, and theirs to feel.
	if (leadsOn(passage) || /\b(?:expect|anticipate|on track)\b/.test(lower))
		yield whatItMeans(passage, people);
	else if (!isTheirs(passage) || ourselves.test(lower))
		yield forReason(passage, people) ?? whatItMeans(passage, people);
	else
		yield added(passage, `${capitalised(people.many)} told us ___ about this`);
};

const ourselves =
	/\b(?:mission|profits?|values|our (?:team|company|organi[sz]ation|culture))\b/;

/** What the opinion stands on, on their side: nothing has to be asked for it. */
const forReason = (passage: Passage, people: People): Turned | undefined =>
	/\b(?:because|since|as|so|but|although|which)\b|\band (?:we|it|they|that)\b|[;:(–—]/.test(
		passage.sentence.lower,
	)
		? undefined
		: draft(passage, atTheEnd(passage, `because ${people.many} ___`));

/** Whether those who are served could tell anything about it: they are in it, or what they look for, pay and use. */
const isTheirs = ({ sentence }: Passage): boolean =>
	sentence.customers.length + sentence.weakCustomers.length > 0 ||
	sentence.tokens.some(({ lower }) => usedThings.has(lower)) ||
	/\b(?:market|demand|want|wants|prefer\w*|love|like|enjoy|expect\w* (?:more|better|faster)|trust|pays?|prices?|pricing|cheap\w*|expensive|eas(?:y|ier)|hard|simple\w*|useful|useless|slow\w*|fast\w*|quick\w*|confus\w+|clear\w*|safe\w*|reliab\w+|quality|design|features?|product|app|site|website|service|menu|opening hours|waits?|waiting|queues?|food|beautiful|best|better|popular|wins?|sells?|switch\w*|churn|leave)\b/.test(
		sentence.lower,
	);

/** In tokens. What a longer sentence says must not go with the opinion. */
const isBrief = ({ sentence }: Passage): boolean => sentence.tokens.length < 16;

/** Where what is believed starts, behind "we believe that". */
function claimAt(
	{ sentence: { tokens, clauses } }: Passage,
	sighting: { readonly from: number; readonly to: number },
): number {
	let claim = sighting.to;
	const clause: Clause | undefined = clauses.find(
		(each) => each.start === sighting.from,
	);
	if (clause && clause.verb.end > claim) claim = clause.verb.end;
	while (
		/^(?:that|strongly|in|also|is|,)$/.test(tokens[claim]?.lower ?? "") &&
		claim < tokens.length - 1
	)
		claim++;
	return claim;
}

function thingBelievedIn(passage: Passage, claim: number): string | undefined {
	const { tokens } = passage.sentence;
	const end = lastWordEnd(tokens);
	if (tokens[claim - 1]?.lower !== "in" || end - claim > 6 || end <= claim)
		return undefined;
	return /ing$/.test(tokens[claim]?.lower ?? "")
		? undefined
		: wordsOf(passage, claim, end);
}
