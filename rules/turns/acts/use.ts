import {
	insideThings,
	nothingToUse,
	openTo,
	useOfThing,
	writings,
} from "../../lexicon/news.ts";
import { isPeople } from "../../lexicon/people.ts";
import type { Edit } from "../../rewrite/passage.ts";
import { be, can, gets } from "../../rewrite/tense.ts";
import { opens } from "../turn.ts";
import { broughtTo } from "./brought-to.ts";
import {
	behind,
	coreEnd,
	type Deed,
	headAt,
	itself,
	lower,
	type Outcoming,
	they,
	tokensOf,
} from "./deed.ts";
import { useFor } from "./use-for.ts";

export const use: Outcoming = (deed) => {
	const { when, head, lemma } = deed;
	// "introduced the guests to the cook": they are no thing.
	if (
		lemma === "introduce" &&
		(isPeople(head) ||
			/^(?:participants|guests|learners|attendees)$/.test(head))
	)
		return undefined;
	// "drafted motions": who may see them is not said.
	if (lemma === "draft" && useOfThing.get(head) !== "read") return undefined;
	// "opened pull request #12", "the concept of guilds": nobody uses those.
	if (
		/^(?:issue|issues|ticket|pr|prs|request|requests|concept|idea|notion|approach|use|usage|experiment|deliverables|set)$/.test(
			head,
		) &&
		/^(?:open|file|raise|submit|create|develop|introduce|implement|establish|define)$/.test(
			lemma,
		)
	)
		return undefined;
	// "shipped it to 40% of traffic", "a marketing campaign": nothing that every reader has.
	if (
		tokensOf(deed)
			.slice(deed.object, deed.until)
			.some(
				({ lower: word }, at, all) =>
					(word === "of" &&
						/^(?:traffic|accounts|requests|users|customers|tenants)$/.test(
							all[at + 1]?.lower ?? "",
						)) ||
					/^(?:marketing|advertising|ad|sales|direct-to-consumer|brand|lead-generation|outreach|outbound)$/.test(
						word,
					),
			) &&
		(/%/.test(deed.passage.sentence.text) || /^campaigns?$/.test(head))
	)
		return undefined;
	// "offer our pier to other clubs": it is for those.
	if (
		/^(?:offer|provide|lend|give)$/.test(lemma) &&
		/\bto (?:others?|third)\b/.test(deed.passage.sentence.lower)
	)
		return undefined;
	// "built it as the map we needed": why it was made is ours to tell.
	if (
		/\b(?:as|what) .*\bwe (?:needed|wanted|missed)\b/.test(
			deed.passage.sentence.lower,
		)
	)
		return undefined;
	// "added Oak Rail to the alliance": a member, nothing to use.
	if (
		lemma === "add" &&
		tokensOf(deed)
			.slice(deed.object, deed.until)
			.some(
				({ lower: word }, at, all) =>
					/^(?:alliance|consortium|coalition|federation|association|foundation|syndicate)$/.test(
						word,
					) && /^(?:the|our|its)$/.test(all[at - 1]?.lower ?? ""),
			)
	)
		return undefined;
	// "opened our doors": to people.
	if (/^(?:open|reopen)$/.test(lemma) && /^doors?$/.test(head))
		return lower(deed, headAt(deed) + 1) === "of"
			? they(deed, `${can[when]} visit`, headAt(deed) + 2)
			: they(deed, `${can[when]} visit us`, deed.end);
	// "systems for planning within the team": nobody outside uses them.
	if (
		tokensOf(deed)
			.slice(deed.object, deed.until)
			.some(
				({ lower: word }, at, all) =>
					/^(?:internal|organi[sz]ational|in-house)$/.test(word) ||
					(/^(?:team|staff|teams)$/.test(word) &&
						at > 1 &&
						/^(?:within|across|among|inside)$/.test(
							all[at - 2]?.lower ?? all[at - 3]?.lower ?? "",
						)) ||
					(word === "within" &&
						all.slice(at, at + 5).some((each) => each.lower === "team")),
			)
	)
		return undefined;
	const act = behind(
		deed,
		/^(?:ability|option|possibility|opportunity)$/,
		"to",
	);
	if (act > 0) return they(deed, can[when], act);
	const call = behind(deed, /^call$/, "for");
	// "opened the call for applications": people can apply.
	if (call > 0)
		return /^applications?$/.test(lower(deed, call))
			? they(deed, `${can[when]} apply`, call + 1)
			: they(deed, `${can[when]} send in`, call);
	const entry = openTo.get(head);
	if (entry && /^(?:open|reopen|launch|start)$/.test(lemma))
		return they(
			deed,
			`${can[when]} ${entry}`,
			deed.end > deed.object + 1 ? headAt(deed) + 1 : deed.end,
		);
	// "delivered all nineteen of the commitments": a promise kept.
	if (/^(?:commitments?|promises?|pledges?)$/.test(head))
		return /^(?:deliver|complete)$/.test(lemma)
			? itself(
					deed,
					deed.object,
					deed.end,
					`${be(when, deed.plural)} delivered`,
				)
			: undefined;
	const thing =
		behind(deed, /^support$/, "for") ||
		behind(
			deed,
			/^(?:release|launch|availability|version|beta|start|opening)$/,
			"of",
		);
	if (thing > 0 && isPlainRelease(deed, thing) && !isNumbered(deed, thing))
		return [...they(deed, `${can[when]} use`, thing), ...placedIn(deed)];
	const isWritten =
		/^(?:share|publish|post|write|draft|present|release|launch|unveil)$/.test(
			lemma,
		) &&
		(writings.test(head) ||
			// "publish a roadmap looking past May"
			(/^(?:publish|post|share)$/.test(lemma) &&
				tokensOf(deed)
					.slice(deed.object, deed.object + 3)
					.some((token) => useOfThing.get(token.lower) === "read")));
	// "created a new role": there it is, and nobody outside uses it.
	if (
		/^(?:roles?|positions?)$/.test(head) ||
		(!isWritten && /^(?:plan|roadmap|workaround)$/.test(head))
	)
		return lower(deed, deed.object) === "a" || lower(deed, deed.object) === "an"
			? [
					{
						from: deed.from,
						to: deed.object,
						text: opens(
							deed.passage,
							deed.from,
							when === "now" ? "there is now" : "there will be",
						),
					},
				]
			: undefined;
	if (nothingToUse.test(head) && !isWritten) return undefined;
	// "built a team of experts", "created a culture of trust"
	if (/^(?:teams?|crews?)$/.test(head))
		return they(deed, `${can[when]} turn to`);
	if (insideThings.test(head) && !/^(?:staff|offices?|boards?)$/.test(head))
		return undefined;
	if (lemma === "bring" && deed.particle === "") {
		const brought = broughtTo(deed);
		if (brought) return brought;
	}
	// "presented our plans at the fair": it could be seen there and then.
	if (lemma === "present") {
		const where = lower(deed, coreEnd(deed));
		if (where === "at") return they(deed, "could see");
		// "presented our findings to the council": to the council, not to people.
		if (where === "to" || lower(deed, deed.end) === "to") return undefined;
	}
	// "provided 400 hours of advice": so many people had, though not every reader.
	if (isSum(deed) && /^(?:deliver|provide|share)$/.test(lemma))
		return [
			{
				from: deed.from,
				to: deed.object,
				text: opens(
					deed.passage,
					deed.from,
					`${deed.people.many} ${when === "past" ? "got" : "have had"}`,
				),
			},
		];
	const isImprovement = tokensOf(deed)
		.slice(deed.object, deed.end)
		.some((token) => useOfThing.get(token.lower) === "get");
	if (isSum(deed) && !isImprovement && useOfThing.get(head) !== "join")
		return undefined;
	const verb = isWritten
		? "read"
		: isImprovement || /^(?:offer|provide)$/.test(lemma)
			? "get"
			: (useFor(tokensOf(deed), deed.object, deed.end, head) ??
				(/^(?:adopt|define|establish)$/.test(lemma) ? "rely on" : "use"));
	return [
		...they(
			deed,
			verb === "get" || when === "past" ? gets[when] : `${able(deed)} ${verb}`,
		),
		...placedIn(deed),
	];
};

/** "the first release of Kite", not "a Harbour version of Kite": that is another thing. */
const isPlainRelease = (deed: Deed, thing: number): boolean =>
	tokensOf(deed)
		.slice(deed.object, thing - 2)
		.every(({ lower: word }) =>
			/^(?:a|an|the|our|its|new|first|second|next|latest|public|official|general|initial|major|minor|early|stable|full|final|long-awaited|\d[\d.]*)$/.test(
				word,
			),
		);

/** "the 1.0 release of Kite": which one is the news. */
const isNumbered = (deed: Deed, thing: number): boolean =>
	tokensOf(deed)
		.slice(deed.object, thing)
		.some(({ kind }) => kind === "number");

/** "can now", or "can" where the sentence names the day itself: "released the plan today". */
function able(deed: Deed): string {
	const { passage, from, end, when } = deed;
	const isDated =
		/^(?:today|now|already|immediately)$/.test(lower(deed, end)) ||
		passage.sentence.tokens
			.slice(0, from)
			.some(({ lower: word }, at, before) =>
				/^this (?:week|month|quarter|year|spring|summer|autumn|winter|morning)$/.test(
					`${word} ${before[at + 1]?.lower ?? ""}`,
				),
			);
	return when === "now" && isDated ? "can" : can[when];
}

/** More than a dozen of something: a sum that was reached, nothing to use. */
function isSum(deed: Deed): boolean {
	const from =
		deed.object +
		(/^(?:nearly|almost|about|over|some|around)$/.test(lower(deed, deed.object))
			? 1
			: 0);
	const first = Number.parseInt(lower(deed, from), 10);
	return (
		first > 12 ||
		(first > 0 &&
			/^(?:,|thousand|million|billion)$/.test(lower(deed, from + 1))) ||
		/^(?:hundreds|thousands|dozens|millions|£|€|\$)/.test(
			lower(deed, deed.object),
		)
	);
}

/** "We added night mode to the app": they use it in the app. */
export function placedIn(deed: Deed): Edit[] {
	if (!/^(?:add|roll|bring|introduce|deploy|ship)$/.test(deed.lemma)) return [];
	const to = tokensOf(deed).findIndex(
		(token, at) => at > deed.object && at < deed.until && token.lower === "to",
	);
	return to > 0 &&
		// "improvements to the map": what follows belongs to them.
		!/^(?:improvements?|enhancements?|changes?|updates?|fix(?:es)?|access|links?|introduction|guide|additions?|alternatives?|answers?)$/.test(
			lower(deed, to - 1),
		) &&
		// "support to our crews", but "support to Harbour Plan for tides"
		(lower(deed, to - 1) !== "support" ||
			/^\p{Lu}/u.test(tokensOf(deed)[to + 1]?.text ?? "")) &&
		(/^(?:the|our|all|your|every|each|both|its|this)$/.test(
			lower(deed, to + 1),
		) ||
			/^\p{Lu}/u.test(tokensOf(deed)[to + 1]?.text ?? ""))
		? [{ from: to, to: to + 1, text: "in" }]
		: [];
}
