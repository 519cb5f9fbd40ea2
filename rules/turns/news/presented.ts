import { useOfThing, writings } from "../../lexicon/news.ts";
import { isPeople } from "../../lexicon/people.ts";
import type { Token } from "../../prose/token.ts";
import { isToCome, pastAt } from "../../rewrite/days.ts";
import { isPlural } from "../../rewrite/inflect.ts";
import type { Edit, Passage } from "../../rewrite/passage.ts";
import type { People } from "../../rewrite/people.ts";
import { headOf, lastWordEnd, phraseEnd } from "../../rewrite/phrase.ts";
import { joinedPredicates } from "../../rewrite/predicates.ts";
import { ownedBy } from "../acts/deed.ts";
import { useFor } from "../acts/use-for.ts";
import { capitalAt, opens } from "../turn.ts";

/** No thing that anybody could use: "our partnership", "the appointment of". */
const happenings =
	/^(?:partnership|appointment|award|awards|investment|acquisition|funding|milestones?|agreement|merger|departure|promotion|anniversary|birthday|success|news|progress|growth|collaboration|integration|plans?|intention|decision|move|rebrand|donation|grant|support|certification|accreditation|years?|achievements?|round|closing|completion|expansion|relationship|alliance|sponsorship|team|people|work|staff|first|next|last|transition|creation|formation|founding|establishment|receipt|participation|involvement|end|closure|winning|concept|idea|company|corporation|organi[sz]ation|foundation|institute|fund|consortium|recipients?|grantees?|winners?|finalists?)$/;

/** News of a thing: "the release of Kite 2.0", "dark mode". `from` is where what goes starts. */
export function* presentedEdits(
	passage: Passage,
	from: number,
	object: number,
	people: People,
	end = lastWordEnd(passage.sentence.tokens),
): Generator<Edit[]> {
	const { tokens } = passage.sentence;
	let thing = object;
	// "announce to all members the opening of", "introduce you to Kite"
	if (tokens[thing]?.lower === "you" && tokens[thing + 1]?.lower === "to")
		thing += 2;
	// "On 18 June 2020 we were pleased to release": it was then.
	if (
		tokens
			.slice(0, from)
			.some(
				({ lower }, at) => /^(?:in|on)$/.test(lower) && pastAt(tokens, at) >= 0,
			) &&
		tokens.slice(0, from).some(({ lower }) => /^(?:19|20)\d\d$/.test(lower))
	)
		return;
	const stop = phraseEnd(tokens, thing, end);
	// "announced the move and kicked off the work": what else was done would be left without a doer.
	if (
		joinedPredicates(tokens, thing, ["past"]).some(
			(at) =>
				at < end &&
				!/^(?:is|are|was|were|will|can|has|have)$/.test(
					tokens[at]?.lower ?? "",
				),
		)
	)
		return;
	const words = tokens.slice(thing, stop).map((token) => token.lower);
	const event = words.findIndex((word) =>
		/^(?:release|launch|availability|opening|reopening|start|introduction|arrival|publication|beta|rollout|debut|return|unveiling)$/.test(
			word,
		),
	);
	const released =
		event >= 0 &&
		event <= 3 &&
		tokens[thing + event + 1]?.lower === "of" &&
		// "the first release of the year"
		!/^(?:year|month|week|quarter|season|summer|series)$/.test(
			tokens[thing + event + 3]?.lower ?? "",
		);
	if (released) thing += event + 2;
	const isToday = tokens
		.slice(0, from)
		.some(({ lower }) => lower === "today" || lower === "now");
	const time = isToCome(tokens, thing, end)
		? "will be able to"
		: isToday
			? "can"
			: "can now";
	const say = (to: number, does: string): Edit[] => [
		{
			from,
			to,
			text: opens(passage, from, `${people.subject} ${time} ${does}`),
		},
		...ownedBy(passage, to),
	];
	// "the appointment of Dr Lee", "a call for papers": a person to turn to, something to send in.
	const called = words.indexOf("call");
	const named = words.findIndex((word) =>
		/^(?:appointment|election|hiring|hire|promotion|arrival)$/.test(word),
	);
	if (called >= 0 && called <= 2 && words[called + 1] === "for") {
		yield say(object + called + 2, "send in");
		return;
	}
	if (
		named >= 0 &&
		named <= 2 &&
		words[named + 1] === "of" &&
		(event !== named || !released || isPersonIn(tokens, thing, stop))
	) {
		yield say(object + named + 2, "turn to");
		return;
	}
	const head = headOf(tokens, thing, stop);
	if (!head || thing >= end) return;
	// "Kite is happy to announce version 2": of what, has to be said once Kite is gone.
	if (
		!/^(?:we|i)$/.test(tokens[from]?.lower ?? "") &&
		/^(?:version|release|edition)$/.test(tokens[thing]?.lower ?? "") &&
		tokens[thing + 1]?.kind === "number" &&
		!words.includes("of")
	)
		return;
	// "our participation in Green Week"
	if (
		head.lower === "participation" &&
		words[0] === "our" &&
		words[2] === "in"
	) {
		yield [
			{
				from,
				to: thing + 3,
				text: opens(passage, from, `${people.subject} can find us in`),
			},
		];
		return;
	}
	// "the certification of our lab": people can count on it.
	if (/^(?:certification|accreditation|approval)$/.test(head.lower)) {
		yield say(thing, "rely on");
		return;
	}
	// "to present our plan": it can be read.
	if (
		/^(?:present|share|publish|release|presenting|sharing|publishing)$/.test(
			tokens[object - 1]?.lower ?? "",
		) &&
		writings.test(head.lower) &&
		thing === object
	) {
		yield say(thing, "read");
		return;
	}
	// "introduced the guests to the cook": they are nothing new.
	if (
		/^introduc/.test(tokens[object - 1]?.lower ?? "") &&
		(isPeople(head.lower) ||
			/^(?:participants|guests|learners|attendees)$/.test(head.lower)) &&
		words.includes("to")
	)
		return;
	const plural = isPlural(tokens, thing, stop);
	// "Announcing Kite as a public project": that is what it is now.
	if (
		tokens[stop]?.lower === "as" &&
		!/^(?:position|role|job|post|vacancy|work|career)s?$/.test(head.lower) &&
		/^(?:an?|our|the)$/.test(tokens[stop + 1]?.lower ?? "")
	) {
		yield [
			{ from, to: thing, text: "" },
			...capitalAt(passage, thing, from),
			{ from: stop, to: stop + 1, text: plural ? "are now" : "is now" },
		];
		return;
	}
	// "Announcing Write the Docs 2015", "the next chapter": an event, and no book.
	if (
		/^(?:19|20)\d\d$/.test(tokens[stop - 1]?.text ?? "") ||
		words.some(
			(word, at) =>
				word === "chapter" && /^(?:next|new)$/.test(words[at - 1] ?? ""),
		)
	)
		return;
	if (happenings.test(head.lower) && !released) return;
	// "the street dance, coming up on 3 May": it takes place.
	const takesPlace =
		/\b(?:coming up|tak(?:es?|ing) place|will be held|happening)\b/.test(
			tokens
				.slice(thing, end)
				.map(({ lower }) => lower)
				.join(" "),
		);
	const isPublished = released && words[event] === "publication";
	const use =
		(isPublished ? "read" : undefined) ??
		useFor(tokens, thing, stop, head.lower) ??
		(takesPlace ? "join" : "use");
	const first = tokens[thing] as Token;
	if (first.kind === "mark" && !/^["'(]$/.test(first.text)) return;
	if (
		/^(?:to|by|how|what|why|that|in|on|at|with|for|and|it|this|us)$/.test(
			first.lower,
		)
	)
		return;
	// "our new bursar, Jo Reid": a person.
	const isPerson =
		tokens[stop]?.text === "," &&
		/^\p{Lu}\p{Ll}/u.test(tokens[stop + 1]?.text ?? "") &&
		/^\p{Lu}\p{Ll}/u.test(tokens[stop + 2]?.text ?? "") &&
		/^\p{Ll}/u.test(head.text) &&
		!useOfThing.has(head.lower);
	if (isPerson) {
		yield say(thing, "turn to");
		return;
	}
	if (head.lower === "pricing") {
		yield [
			{
				from,
				to: thing,
				text: opens(
					passage,
					from,
					`${people.subject} ${time.startsWith("will") ? "will get" : isToday ? "get" : "now get"}`,
				),
			},
		];
		return;
	}
	// "share more about the pier": to be read.
	if (words[0] === "more" && words[1] === "about") {
		yield say(thing, "read");
		return;
	}
	// "the opening of the hall on 4 May": from then on.
	const day =
		released && time.startsWith("will")
			? tokens.findIndex(
					({ lower }, at) =>
						at > thing &&
						at < end &&
						lower === "on" &&
						pastAt(tokens, at) === 1,
				)
			: -1;
	if (day > 0) {
		yield [
			...say(thing, use === "get" ? "use" : use),
			{ from: day, to: day + 1, text: "from" },
		];
		return;
	}
	yield say(thing, use === "get" ? "use" : use);
	const isOne = !tokens
		.slice(thing, stop)
		.some(({ lower }) => /^(?:,|that|which|and)$/.test(lower));
	// "the Harbour Fund (HF)": its short form belongs to it.
	const behind =
		tokens[stop]?.text === "(" && tokens[stop + 2]?.text === ")"
			? stop + 3
			: stop;
	if (!time.startsWith("will") && isOne && (released || stop === end))
		yield [
			{ from, to: thing, text: "" },
			...capitalAt(passage, thing, from),
			{
				from: behind,
				to: behind,
				text: ` ${plural ? "are" : "is"} now available`,
			},
		];
}

/** "the arrival of Dr Lee as our registrar" */
const isPersonIn = (
	tokens: readonly Token[],
	from: number,
	to: number,
): boolean =>
	tokens[to]?.lower === "as" ||
	/^(?:dr|mr|mrs|ms|prof|professor|sir|dame)$/.test(
		tokens[from]?.lower.replace(/\.$/, "") ?? "",
	);
