import { announcingVerbs, feelings } from "./lexicon/cues.ts";
import type { Clause } from "./prose/clause.ts";
import type { Sentence, SubjectKind } from "./prose/sentence.ts";
import { ownStatement } from "./prose/statement.ts";
import type { Token } from "./prose/token.ts";
import { type SentenceRule, type Sighting, sight } from "./rule.ts";

/** Acts that record rather than tell: meetings, decisions, talk. */
const recordVerbs = new Set(
	`discuss meet decide agree review talk hold ask note vote approve say think see know want need have use find learn mention consider believe feel look
understand notice try expect like hear receive accept be get assume intend hope miss lose choose keep attend plan observe thank raise point tell suggest
report present explain confirm propose question wonder recommend call go come take do make`
		.trim()
		.split(/\s+/),
);

const newsVerbs = new Set(
	"hire launch introduce announce open celebrate release recruit join acquire win welcome unveil expand partner secure raise roll debut reveal host sponsor present sign complete appoint scoop land".split(
		" ",
	),
);

export const selfAnnouncement: SentenceRule = {
	id: "self-announcement",
	title: "Lead with what changes for the customer",
	why: "It is news when it changes what readers can do. How proud anyone is of it is not.",
	examples: [
		{
			before: "We're thrilled to announce that exports now finish in seconds.",
			after: "Exports now finish in seconds.",
		},
		{ before: "We've added dark mode.", after: "You can now use dark mode." },
	],
	leaves: [
		"Fixed a crash on Windows.",
		"This release adds dark mode.",
		"We've fixed a crash when you open large files.",
		"The committee decided to move the meeting.",
	],
	scope: "sentence",
	defaultSeverity: "warning",
	message: (words) =>
		`“${words}” is news about us. Lead with what people can do now, or what no longer troubles them.`,
	*check(sentence) {
		const { tokens, clauses, subjects, mainStart, organisation } = sentence;
		// What no pattern below knows, the words may still tell: weighed, not judged, here.
		const own = ownStatement(sentence);
		if (own) yield sight(own.from, own.to, 0.02, "states");
		yield* pride(sentence);
		for (const [i, clause] of clauses.entries())
			yield* ownAct(clause, subjects[i]?.kind ?? "other", tokens);
		const first = tokens[mainStart]?.lower ?? "";
		const second = tokens[mainStart + 1]?.lower ?? "";
		const third = tokens[mainStart + 2]?.lower ?? "";
		if (
			/^(?:announcing|introducing|presenting|unveiling|celebrating)$/.test(
				first,
			)
		)
			yield sight(mainStart, mainStart + 1, 0.6, "opens-announcing");
		if (first === "meet" && clauses[0]?.start === clauses[0]?.subjectEnd)
			yield sight(mainStart, mainStart + 1, 0.4, "opens-meet");
		if (
			/^(?:is|are)$/.test(second) &&
			/^(?:it|finally|today)$/.test(first) &&
			/^(?:here|official|live|out|time)$/.test(third)
		)
			yield sight(mainStart, mainStart + 3, 0.6, "it-is-here");
		if (
			/^(?:big|great|exciting|huge|good|fantastic)$/.test(first) &&
			/^(?:news|announcement|milestone|day)$/.test(second)
		)
			yield sight(mainStart, mainStart + 2, 0.7, "big-news");
		const here = tokens.findIndex(
			(token, at) =>
				/^(?:here|live|out|available|released|open)$/.test(token.lower) &&
				/^(?:is|are|now|finally)$/.test(tokens[at - 1]?.lower ?? ""),
		);
		if (
			here > 0 &&
			here < 9 &&
			clauses[0] &&
			clauses[0].verb.end >= here - 1 &&
			/^[,.!]$|^(?:and|today|now)$/.test(tokens[here + 1]?.lower ?? ".")
		)
			yield sight(
				clauses[0].start,
				here + 1,
				0.3,
				`x-is-${tokens[here]?.lower}-${subjects[0]?.kind}`,
			);
		if (organisation[0] !== undefined && tokens.at(-1)?.text === "!")
			yield sight(organisation[0], organisation[0] + 1, 0.25, "shout");
	},
};

/** "We're thrilled to announce", "It is with great pride that we". */
function* pride({ tokens, mainStart, names }: Sentence): Generator<Sighting> {
	for (let at = 0; at < tokens.length; at++) {
		const { lower } = tokens[at] as Token;
		if (
			(lower === "pride" || lower === "pleasure" || lower === "excitement") &&
			tokens[at - 1] &&
			/^(?:great|with|enormous|immense|much)$/.test(tokens[at - 1]?.lower ?? "")
		)
			yield sight(Math.max(0, at - 4), at + 1, 0.8, "with-pride");
		if (
			lower === "prouder" ||
			lower === "happier" ||
			(lower === "wait" &&
				tokens[at - 1]?.lower === "not" &&
				tokens[at - 2]?.lower === "can")
		)
			yield sight(Math.max(0, at - 3), at + 1, 0.6, `could-not-${lower}`);
		if (!feelings.has(lower)) continue;
		const from = Math.max(0, at - 6);
		const be = tokens
			.slice(from, at)
			.some((before) =>
				/^(?:am|are|is|be|feel|feels|was|were)$/.test(before.lower),
			);
		if (!be && at !== mainStart) continue;
		const subject = tokens.findIndex(
			(token, i) =>
				i >= from &&
				i < at &&
				(/^(?:we|i|team)$/.test(token.lower) || names.inside.has(token.lower)),
		);
		const start = subject >= 0 ? subject : at;
		const whose = subject >= 0 ? "ours" : "bare";
		const next = tokens[at + 1]?.lower ?? "";
		if (next === "to") {
			const verb = tokens[at + 2]?.lower ?? "";
			yield sight(
				start,
				Math.min(tokens.length, at + 3),
				announcingVerbs.has(verb) ? 0.95 : 0.6,
				`feeling-to-${announcingVerbs.has(verb) ? (/^(?:announce|introduce|share|launch|unveil|present|report|reveal|release|welcome|confirm)$/.test(verb) ? "announce" : "do") : "verb"}-${whose}`,
			);
		} else if (/^(?:about|by|for|that|of|with)$/.test(next))
			yield sight(start, at + 2, 0.6, `feeling-${next}-${whose}`);
		else yield sight(start, at + 1, 0.4, `feeling-${whose}`);
	}
}

/** "We've added", "the team shipped", "we're hiring". */
function* ownAct(
	{ verb, start, role }: Clause,
	kind: SubjectKind,
	tokens: readonly Token[],
): Generator<Sighting> {
	if (
		!/^(?:we|organisation|possessed|product)$/.test(kind) &&
		!(kind === "name" && (verb.perfect || newsVerbs.has(verb.lemma)))
	)
		return;
	if (verb.modal) return;
	const { lemma, end } = verb;
	const tail = `${kind}-${role}${recordVerbs.has(lemma) ? "-record" : ""}${verb.passive ? "-passive" : ""}${verb.negated ? "-not" : ""}`;
	const main = role === "main";
	if (verb.perfect)
		yield sight(
			start,
			end,
			main ? (kind === "name" ? 0.3 : 0.6) : 0.3,
			`perfect-${tail}${lemma === "be" ? "-be" : ""}`,
		);
	else if (verb.past)
		yield sight(
			start,
			end,
			main ? (kind === "name" ? 0.2 : 0.5) : 0.2,
			`past-${tail}${lemma === "be" ? "-be" : ""}`,
		);
	else if (verb.progressive)
		yield sight(
			start,
			end,
			newsVerbs.has(lemma) ? 0.6 : 0.25,
			`progressive-${tail}${newsVerbs.has(lemma) ? "-news" : ""}`,
		);
	else if (newsVerbs.has(lemma) && main)
		yield sight(start, end, 0.6, `headline-${kind}`);
	else if (
		kind === "we" &&
		(lemma === "have" || lemma === "be") &&
		tokens
			.slice(verb.start, end + 3)
			.some(({ lower }) => lower === "now" || lower === "new")
	)
		yield sight(start, end, 0.5, `we-now-${lemma}`);
	else if (kind === "we" && tokens[verb.start]?.lower === "now" && main)
		yield sight(start, end, 0.4, "we-now");
}
