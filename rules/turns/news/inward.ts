import {
	doneInside,
	inwardNews,
	ourLot,
} from "../../lexicon/inside-matters.ts";
import { usedThings } from "../../lexicon/news.ts";
import type { Passage } from "../../rewrite/passage.ts";
import { fromThere, type Turned } from "../turn.ts";

/** Nobody outside has anything in their hands: who works here, by which rules, or that something "is now sketched out". */
export const isInward = (passage: Passage, turned: Turned): boolean => {
	const { sentence, source } = passage;
	const { text, span } = turned;
	const after = fromThere(passage, turned);
	return (
		/\bturn to \p{Lu}|^There (?:is|are) now `|\bin our favou?r\b|\bfor us\b|\bcould find us\b|\bcan now find us in\b|\bturn to .*\bteam\b|^You can \w+ our \w+, which\b/u.test(
			after,
		) ||
		// "We're hiring" in minutes tells those who work here already.
		(/^(?:plan|minutes|report|handbook)$/.test(sentence.documentKind) &&
			/\bapply (?:to|for)\b|\bcould be (?:the|one of)\b/.test(text)) ||
		// "64 cabin crew": they are hired for those who are served.
		/\bapply to be one of (?:the )?\d{2,}/.test(after) ||
		/\brely on an? (?:solid|strong|good|firm|stable) (?:foundation|base|basis|footing)\b/.test(
			after,
		) ||
		// "in private preview", "to modernise how the state works": not for whoever reads it.
		/\b(?:private|closed|limited) (?:preview|beta|alpha)\b/i.test(after) ||
		/\buse .*\bto (?:moderni[sz]e|transform|change|accelerate|promote|advance|strengthen)\b/.test(
			after,
		) ||
		(inwardNews.test(sentence.lower) && !/\b(?:apply|could be)\b/.test(text)) ||
		doneInside.test(after) ||
		ourLot.test(after) ||
		!reaches.test(after) ||
		/^To \w+ .*\bthere (?:is|are) now\b/.test(
			source.slice(sentence.span.start, span.start) + after,
		) ||
		usesNoThing(after)
	);
};

/** "You can now use our stories": what is used is nothing that people are known to use. A name may be anything. */
/** What says that somebody has something now, or will: without, it is told what somebody did, and no more. */
const reaches =
	/\b(?:now|can|could|gets?|got|had|been able|will|no longer|keeps?|available|open|stable|live|meet|read|join(?:ed)?|became)\b|^(?:You|Users|Customers) /;

function usesNoThing(text: string): boolean {
	const used = /\b(?:can(?: now| soon)?|able to) use ([^,.;:!?()–—]+)/.exec(
		text,
	)?.[1];
	if (used === undefined) return false;
	const words = used
		.replace(/[[\]*_`]/g, "")
		.split(
			/\s(?:for|to|in|on|with|that|which|of|from|at|by|as|when|so|since|and|or|across|into|via)\s/,
		)[0]
		?.trim();
	const head = words?.split(/\s+/).at(-1) ?? "";
	const one = head.replace(/ies$/, "y").replace(/(?<=[sx])es$|s$/, "");
	return (
		/^\p{Ll}+$/u.test(head) && !usedThings.has(head) && !usedThings.has(one)
	);
}
