import { insideThings, openTo, useOfThing } from "../../lexicon/news.ts";
import { isToCome } from "../../rewrite/days.ts";
import { isPlural } from "../../rewrite/inflect.ts";
import { midSentence } from "../../rewrite/letters.ts";
import type { Edit } from "../../rewrite/passage.ts";
import { headOf, phraseEnd } from "../../rewrite/phrase.ts";
import { outcomesOf } from "../acts/outcomes.ts";
import { opens } from "../turn.ts";
import { lower, type News, they, tokensOf } from "./news.ts";

/** "Our site is live", "The branch has opened", "We're on Mastodon", "We're ISO 27001 certified": how things stand, for those who may use them. */
export function thereNow(news: News): Edit[] | undefined {
	const { passage, clause, kind, until } = news;
	const { start, subjectEnd, verb } = clause;
	const tokens = tokensOf(news);
	let after = verb.end;
	while (/^(?:now|finally|officially|also|fully)$/.test(lower(news, after)))
		after++;
	const word = lower(news, after);
	const name = midSentence(passage, start, subjectEnd);
	const head = lower(news, subjectEnd - 1);
	// "Our fair is coming up": people can soon join it.
	if (
		verb.lemma === "come" &&
		verb.progressive &&
		lower(news, verb.end) === "up" &&
		useOfThing.get(head) === "join" &&
		name
	)
		return they(news, verb.end + 1, `can soon join ${name}`);
	if (verb.lemma !== "be") {
		const isOver =
			verb.end >= until || /^(?:on|in|at|for)$/.test(lower(news, verb.end));
		return name &&
			kind !== "we" &&
			kind !== "i" &&
			verb.perfect &&
			isOver &&
			/^(?:arrive|land|launch|open|reopen|return|debut)$/.test(verb.lemma)
			? they(news, verb.end, `can now ${useOfThing.get(head) ?? "use"} ${name}`)
			: undefined;
	}
	if (verb.modal && verb.modal !== "will") return undefined;
	const certifiedAt = tokens.findIndex(
		(token, at) =>
			at >= after &&
			at < Math.min(until, after + 5) &&
			/^(?:certified|accredited|compliant|licensed|approved)$/.test(
				token.lower,
			),
	);
	if (certifiedAt > after && certifiedAt + 1 >= until) {
		const what = midSentence(passage, after, certifiedAt);
		const noun: Readonly<Record<string, string>> = {
			certified: "certification",
			accredited: "accreditation",
			compliant: "compliance",
			licensed: "licence",
			approved: "approval",
		};
		const owner = kind === "we" ? "our" : name && `${name}'s`;
		return what && owner && /\p{Lu}/u.test(what)
			? they(
					news,
					certifiedAt + 1,
					`can now rely on ${owner} ${what} ${noun[lower(news, certifiedAt)]}`,
				)
			: undefined;
	}
	// "I am the new director": people can turn to me.
	if (kind === "i" && /^(?:the|your|our)$/.test(word))
		return they(news, after, "can now turn to me as");
	if (kind === "we") {
		if (
			/^(?:on|at)$/.test(word) &&
			/^\p{Lu}/u.test(tokens[after + 1]?.text ?? "")
		)
			return they(
				news,
				after,
				verb.modal || isToCome(tokens, after, until)
					? "can find us"
					: "can now find us",
			);
		// "We'll be in Bergen": there people can meet us.
		if (
			verb.modal === "will" &&
			word === "in" &&
			/^\p{Lu}/u.test(tokens[after + 1]?.text ?? "")
		)
			return they(news, after, "can meet us");
		// "We were even trending on Kite": there people could see us.
		const going = word === "even" ? after + 1 : after;
		if (
			verb.past &&
			/ing$/.test(lower(news, going)) &&
			/^(?:on|in|at)$/.test(lower(news, going + 1))
		)
			return they(news, going, "could find us");
		// "We're hard at work on a map"
		const on = word === "hard" ? after + 1 : after;
		return lower(news, on) === "at" &&
			lower(news, on + 1) === "work" &&
			lower(news, on + 2) === "on"
			? outcomesOf(
					passage,
					{ from: news.from, lemma: "start", verbEnd: on + 1, when: "now" },
					news.people,
					until,
				)
			: undefined;
	}
	if (/^it$/i.test(name ?? "") && /^(?:here|live|out)$/.test(word))
		return after + 1 >= until
			? they(news, after + 1, "can use it now")
			: undefined;
	if (word === "open" && openTo.has(head))
		return they(news, after + 1, `can now ${openTo.get(head)}`);
	// "is out now": said already.
	const to = lower(news, after + 1) === "now" ? after + 2 : after + 1;
	return name &&
		!/^(?:it|this|that|they|which|who)$/i.test(name) &&
		/^(?:live|out|here|available|ga|public|stable|open|operational|ready|online)$/.test(
			word,
		) &&
		!/^(?:to|source)$/.test(lower(news, after + 1))
		? they(news, to, `can now ${useOfThing.get(head) ?? "use"} ${name}`)
		: undefined;
}

/** "We now keep a list of open slots" → "There is now a list of open slots". */
export function nowKept(news: News): Edit[] | undefined {
	const { clause, from, until, passage, kind } = news;
	const { verb, subjectEnd } = clause;
	const tokens = tokensOf(news);
	const object = verb.end;
	const isNow = tokens
		.slice(Math.max(0, subjectEnd - 1), verb.head)
		.some((token) => token.lower === "now");
	if (
		kind !== "we" ||
		!isNow ||
		!/^(?:keep|maintain|run|publish|host|operate|issue|stock)$/.test(
			verb.lemma,
		) ||
		verb.modal ||
		verb.past ||
		verb.perfect ||
		verb.progressive ||
		!(
			/^(?:an?|two|three|four|five|six|weekly|monthly|daily|quarterly)$/.test(
				lower(news, object),
			) || tokens[object]?.kind === "number"
		)
	)
		return undefined;
	const end = phraseEnd(tokens, object, until);
	const head = headOf(tokens, object, end)?.lower ?? "";
	return insideThings.test(head) || /^(?:eye|track|watch|record)$/.test(head)
		? undefined
		: [
				{
					from,
					to: object,
					text: opens(
						passage,
						from,
						`there ${isPlural(tokens, object, end) ? "are" : "is"} now`,
					),
				},
			];
}
