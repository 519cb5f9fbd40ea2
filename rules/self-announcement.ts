import { announcingVerbs, feelings } from "./lexicon/cues.ts";
import { verbReading } from "./prose/verb-forms.ts";
import type { SentenceRule } from "./rule.ts";

/** Acts that record rather than tell: meetings, decisions, talk. */
const recordVerbs = new Set([
	"discuss",
	"meet",
	"decide",
	"agree",
	"review",
	"talk",
	"hold",
	"ask",
	"note",
	"vote",
	"approve",
	"say",
	"think",
	"see",
	"know",
	"want",
	"need",
	"have",
	"use",
	"find",
	"learn",
	"mention",
	"consider",
	"believe",
	"feel",
	"look",
	"understand",
	"notice",
	"try",
	"expect",
	"like",
	"hear",
	"receive",
	"accept",
	"be",
	"get",
	"look",
	"assume",
	"intend",
	"hope",
	"miss",
	"lose",
	"choose",
	"keep",
]);

export const selfAnnouncement: SentenceRule = {
	id: "self-announcement",
	title: "Lead with what changes for the customer",
	why: "Readers care what they can do now, and skip how proud anyone is of it.",
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
	*check({ tokens, clauses, subjects, mainStart, names, organisation }) {
		for (let at = 0; at < tokens.length; at++) {
			const token = tokens[at];
			if (!token || !feelings.has(token.lower)) continue;
			const be = tokens
				.slice(Math.max(0, at - 4), at)
				.findLastIndex((before) =>
					/^(?:am|are|is|be|feel|was|were)$/.test(before.lower),
				);
			const to = tokens[at + 1]?.lower;
			let subject = at;
			for (let back = at - 1; back >= Math.max(0, at - 6); back--)
				if (
					/^(?:we|i)$/.test(tokens[back]?.lower ?? "") ||
					names.inside.has(tokens[back]?.lower ?? "")
				)
					subject = back;
			const opens = at === mainStart;
			if (be < 0 && !opens) continue;
			if (to === "to") {
				const verb = tokens[at + 2]?.lower ?? "";
				const tells = announcingVerbs.has(verb);
				yield {
					from: subject,
					to: Math.min(tokens.length, at + 3),
					strength: tells ? 0.95 : 0.7,
					pattern: `feeling-to-${tells ? "announce" : "verb"}`,
				};
			} else if (/^(?:about|by|for|that|of|with)$/.test(to ?? ""))
				yield {
					from: subject,
					to: at + 2,
					strength: 0.6,
					pattern: `feeling-${to}`,
				};
			else
				yield {
					from: subject,
					to: at + 1,
					strength: 0.4,
					pattern: "feeling-bare",
				};
		}
		for (const [i, clause] of clauses.entries()) {
			const kind = subjects[i]?.kind ?? "other";
			const { verb, start, role } = clause;
			if (
				kind !== "we" &&
				kind !== "organisation" &&
				kind !== "possessed" &&
				kind !== "name" &&
				kind !== "product"
			)
				continue;
			const tail = `${kind}-${role}`;
			const record = recordVerbs.has(verb.lemma) ? "-record" : "";
			if (verb.perfect && !verb.negated)
				yield {
					from: start,
					to: verb.end,
					strength: role === "main" ? 0.65 : 0.3,
					pattern: `perfect-${tail}${record}${verb.passive ? "-passive" : ""}`,
				};
			else if (verb.past && !verb.modal && !verb.negated)
				yield {
					from: start,
					to: verb.end,
					strength: role === "main" ? 0.5 : 0.2,
					pattern: `past-${tail}${record}${verb.passive ? "-passive" : ""}${verb.lemma === "be" ? "-be" : ""}`,
				};
			else if (verb.progressive)
				yield {
					from: start,
					to: verb.end,
					strength:
						/^(?:hire|launch|introduce|announce|open|celebrate|release|roll|recruit|look|join|expand|build|move)$/.test(
							verb.lemma,
						)
							? 0.6
							: 0.25,
					pattern: `progressive-${tail}${/^(?:hire|launch|introduce|announce|open|celebrate|release|recruit|look|join)$/.test(verb.lemma) ? "-news" : ""}`,
				};
			else if (
				kind === "we" &&
				(verb.lemma === "announce" ||
					verb.lemma === "introduce" ||
					verb.lemma === "launch" ||
					verb.lemma === "present" ||
					verb.lemma === "celebrate")
			)
				yield {
					from: start,
					to: verb.end,
					strength: 0.7,
					pattern: `announce-present-${role}`,
				};
			else if (
				!verb.modal &&
				!verb.past &&
				role === "main" &&
				/^(?:join|launch|announce|open|release|introduce|win|acquire|celebrate|welcome|hire|reach|become|expand|receive|raise|partner|secure)$/.test(
					verb.lemma,
				) &&
				kind !== "we"
			)
				yield {
					from: start,
					to: verb.end,
					strength: 0.6,
					pattern: `headline-${kind}`,
				};
			else if (
				kind === "we" &&
				verb.lemma === "have" &&
				tokens
					.slice(verb.end, verb.end + 3)
					.some((token) => token.lower === "now" || token.lower === "new")
			)
				yield {
					from: start,
					to: verb.end,
					strength: 0.5,
					pattern: "we-now-have",
				};
			else if (
				kind === "we" &&
				tokens[verb.start]?.lower === "now" &&
				role === "main"
			)
				yield { from: start, to: verb.end, strength: 0.5, pattern: "we-now" };
		}
		const first = tokens[mainStart]?.lower ?? "";
		if (
			/^(?:announcing|introducing|presenting|welcoming|meet|celebrating|unveiling)$/.test(
				first,
			) &&
			tokens.length > mainStart + 1
		)
			yield {
				from: mainStart,
				to: mainStart + 1,
				strength: 0.55,
				pattern: `opens-${verbReading(first)?.lemma ?? first}`,
			};
		if (
			/^(?:it|finally)$/.test(first) &&
			/^(?:is|'s)$/.test(tokens[mainStart + 1]?.lower ?? "") &&
			/^(?:here|official|finally|live|out|time)$/.test(
				tokens[mainStart + 2]?.lower ?? "",
			)
		)
			yield {
				from: mainStart,
				to: mainStart + 3,
				strength: 0.6,
				pattern: "it-is-here",
			};
		if (
			/^(?:big|great|exciting|huge)$/.test(first) &&
			/^(?:news|announcement|milestone|day)$/.test(
				tokens[mainStart + 1]?.lower ?? "",
			)
		)
			yield {
				from: mainStart,
				to: mainStart + 2,
				strength: 0.7,
				pattern: "big-news",
			};
		if (organisation.length > 0 && tokens.at(-1)?.text === "!")
			yield {
				from: organisation[0] ?? 0,
				to: (organisation[0] ?? 0) + 1,
				strength: 0.25,
				pattern: "shout",
			};
	},
};
