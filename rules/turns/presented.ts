import { useOfThing } from "../lexicon/news.ts";
import type { Token } from "../prose/token.ts";
import { isPlural } from "../rewrite/inflect.ts";
import type { Passage } from "../rewrite/passage.ts";
import type { People } from "../rewrite/people.ts";
import { headOf, lastWordEnd, phraseEnd } from "../rewrite/phrase.ts";
import { capitalAt, complete, opens, type Turned } from "./turn.ts";

/** No thing that anybody could use: "our partnership", "the appointment of". */
const happenings =
	/^(?:partnership|appointment|award|investment|acquisition|funding|milestones?|agreement|merger|departure|promotion|anniversary|success|news|progress|growth|collaboration|integration|plans?|intention|decision|move|rebrand|donation|grant|support|certification|accreditation)$/;

/** News of a thing: "the release of Kite 2.0", "dark mode". `from` is where what goes starts. */
export function* presented(
	passage: Passage,
	from: number,
	object: number,
	people: People,
): Generator<Turned | undefined> {
	const { tokens } = passage.sentence;
	const end = lastWordEnd(tokens);
	let thing = object;
	const stop = phraseEnd(tokens, thing, end);
	const words = tokens.slice(thing, stop).map((token) => token.lower);
	const event = words.findIndex((word) =>
		/^(?:release|launch|availability|opening|start|introduction|arrival|publication|beta|rollout)$/.test(
			word,
		),
	);
	const released =
		event >= 0 && event <= 3 && tokens[thing + event + 1]?.lower === "of";
	if (released) thing += event + 2;
	// "the appointment of Dr Lee", "a call for papers": a person to turn to, something to send in.
	const called = words.indexOf("call");
	const named = words.findIndex((word) =>
		/^(?:appointment|election)$/.test(word),
	);
	if (
		(called >= 0 && called <= 2 && words[called + 1] === "for") ||
		(named >= 0 && named <= 2 && words[named + 1] === "of")
	) {
		yield complete(passage, [
			{
				from,
				to: thing + Math.max(called, named) + 2,
				text: opens(
					passage,
					from,
					`${people.subject} can now ${called >= 0 ? "send in" : "turn to"}`,
				),
			},
		]);
		return;
	}
	const head = headOf(tokens, thing, stop);
	if (!head || thing >= end) return;
	const plural = isPlural(tokens, thing, stop);
	if (happenings.test(head.lower) && !released) return;
	const use = useOfThing.get(head.lower) ?? "use";
	const first = tokens[thing] as Token;
	if (first.kind === "mark" && !/^["'(]$/.test(first.text)) return;
	if (
		/^(?:to|by|how|what|why|that|in|on|at|with|for|and|some|our|the)$/.test(
			first.lower,
		) &&
		/^(?:to|by|how|what|why|that|in|on|at|with|for|and)$/.test(first.lower)
	)
		return;
	yield complete(passage, [
		{
			from,
			to: thing,
			text: opens(
				passage,
				from,
				`${people.subject} can now ${use === "get" ? "use" : use}`,
			),
		},
	]);
	if (released || stop === end)
		yield complete(passage, [
			{ from, to: thing, text: "" },
			...capitalAt(passage, thing, from),
			{ from: stop, to: stop, text: ` ${plural ? "are" : "is"} now available` },
		]);
}
