import { ingForm } from "../../prose/verb-forms.ts";
import { type Passage, wordsOf } from "../../rewrite/passage.ts";
import type { People } from "../../rewrite/people.ts";
import type { Turned } from "../turn.ts";
import type { Aim } from "./aim.ts";
import { inItsPlace, isWhole, lower, money } from "./aimed.ts";
import { reasonFor } from "./outside.ts";

const moves =
	/^(?:grow|increase|raise|lift|boost|double|triple|reach|hit|exceed|surpass|beat|reduce|cut|lower|decrease|halve|improve|shorten|achieve|win|close|generate|sell|maximi[sz]e|minimi[sz]e|accelerate|drive|claw)$/;

const measure =
	/\d\s?%|%|[$€£]\s?\d|\d[\d.,]*\s?(?:k|m|bn|x|pp|pts|points|million|billion|percent|per cent)\b|\bfrom \S*\d\S* to\b|→|\d{3,}|\b(?:eur|usd|gbp|dkk|nok|sek) \d/i;

/** "give customers reasons to stay: ___ (measured by growing retention to 95%)" */
export function measuredBy(
	passage: Passage,
	people: People,
	aim: Aim,
	needsFigure: boolean,
): Turned | undefined {
	const { act, from, end, subjectEnd } = aim;
	if (!act || !moves.test(act.lemma) || !isWhole(passage, aim))
		return undefined;
	const words = wordsOf(passage, act.at + 1, end);
	// "grow number of visits": a list leaves the article out, a sentence can't.
	const rest = words?.replace(
		/^(?=(?:number|share|rate|percentage|proportion|amount|volume) of\b)/,
		"the ",
	);
	// "hit 18 August" measures nothing.
	if (!rest || /\band to\b/.test(rest) || (needsFigure && !measure.test(rest)))
		return undefined;
	if (end - act.at > 18) return undefined;
	const { tokens } = passage.sentence;
	// "raise £2m": money that others give.
	if (
		/^(?:raise|secure|borrow|win)$/.test(act.lemma) &&
		money.test(tokens[aim.object]?.text ?? "")
	)
		return undefined;
	const verb = act.ing ? lower(passage, act.at) : ingForm(act.lemma);
	const about = tokens
		.slice(aim.object, Math.max(aim.objectEnd, Math.min(aim.object + 6, end)))
		.map(({ lower: word }) => word)
		.join(" ");
	if (needsFigure && reasonFor(about, people) === undefined) return undefined;
	return inItsPlace(
		passage,
		aim,
		reasonAndMeasure(people, from < subjectEnd, about, `${verb} ${rest}`),
	);
}

/** What people should get, and the number by which it shows. */
export function reasonAndMeasure(
	people: People,
	isSentence: boolean,
	about: string,
	by: string,
): string {
	const reason = reasonFor(about, people);
	const what = reason ? `${reason}: ___` : "___";
	return `${
		isSentence || people.addressed
			? `${people.subject} should get ${what}`
			: `give ${people.many} ${what}`
		// A bracket in a bracket is hard to read.
	}${/[()]/.test(by) ? `; measured by ${by}` : ` (measured by ${by})`}`;
}
