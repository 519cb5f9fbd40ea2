import { type Clause, clausesIn, type VerbGroup } from "../../prose/clause.ts";
import type { Token } from "../../prose/token.ts";
import { isLength, isToCome, pastAt } from "../../rewrite/days.ts";
import { lowered } from "../../rewrite/letters.ts";
import type { Edit, Passage } from "../../rewrite/passage.ts";
import { lastWordEnd } from "../../rewrite/phrase.ts";
import type { When } from "../../rewrite/tense.ts";
import { firstWord, opens } from "../turn.ts";

/** A clause by tokens, without its place in the sentence. */
export type Told = Pick<Clause, "start" | "subjectEnd" | "verb">;

/** Whether a clause shows by more than an ending that it is one: by its subject, an auxiliary or a past form. */
const isPlainlyFinite = (
	tokens: readonly Token[],
	{ start, verb }: Clause,
): boolean =>
	/^\p{Ll}/u.test(tokens[verb.head]?.text ?? "") &&
	(/^(?:we|you|it|they|i|this|that)$/.test(tokens[start]?.lower ?? "") ||
		verb.modal !== undefined ||
		verb.lemma === "be" ||
		verb.perfect ||
		verb.passive ||
		verb.negated ||
		verb.past);

/** The clause that starts at a token; undefined for a mere noun phrase. */
export function clauseAt(
	tokens: readonly Token[],
	from: number,
): Told | undefined {
	const rest = tokens.slice(from);
	const { clauses } = clausesIn(rest);
	const main = clauses[0];
	if (
		main?.role !== "main" ||
		main.start !== 0 ||
		main.subjectEnd === 0 ||
		// "the release of Kite Maps", "the winners of the awards": no verbs, though they look like some.
		!isPlainlyFinite(rest, main)
	)
		return undefined;
	const { verb } = main;
	return {
		start: from,
		subjectEnd: from + main.subjectEnd,
		verb: {
			...verb,
			start: verb.start + from,
			end: verb.end + from,
			head: verb.head + from,
		},
	};
}

export interface Time {
	readonly when: When;
	/** The words that turn a date into the start of something. */
	readonly dated: readonly Edit[];
	/** Where that date stands, or where the clause ends. */
	readonly until: number;
}

/** Where "two months ago" starts, and where its "ago" stands. */
function agoAt(
	tokens: readonly Token[],
	from: number,
	end: number,
): { start: number; end: number } | undefined {
	if (tokens[end - 1]?.lower !== "ago") return undefined;
	let start = end - 2;
	if (!/^(?:day|week|month|year)s?$/.test(tokens[start]?.lower ?? ""))
		return undefined;
	while (
		start - 1 > from &&
		(tokens[start - 1]?.kind === "number" ||
			/^(?:of|couple|few|a|an|several|two|three|four|five|six|seven|eight|nine|ten|many|some)$/.test(
				tokens[start - 1]?.lower ?? "",
			))
	)
		start--;
	return { start, end: end - 1 };
}

/** When the act was. */
export function whenOf(
	passage: Passage,
	from: number,
	verb: VerbGroup,
	end = lastWordEnd(passage.sentence.tokens),
): Time {
	const { tokens } = passage.sentence;
	const first = firstWord(passage);
	const undated = (when: When): Time => ({ when, dated: [], until: end });
	const opening = tokens.slice(first, from).map((token) => token.lower);
	// "We're shipping it in this release": it is out.
	const isOut =
		/\b(?:in|with) this (?:release|version|update|issue|edition)\b|\btoday\b/.test(
			tokens
				.slice(verb.end, end)
				.map(({ lower }) => lower)
				.join(" "),
		);
	const isNow =
		isOut ||
		opening.includes("today") ||
		/^with (?:this|the new|\d)/.test(opening.join(" ")) ||
		tokens.slice(verb.start, verb.head).some(({ lower }) => lower === "now");
	if (verb.modal === "will" || verb.modal === "shall") return undated("will");
	if (verb.progressive)
		return undated(
			verb.modal || isToCome(tokens, verb.end, end)
				? "will"
				: isNow
					? "now"
					: "soon",
		);
	// "The quarter wrapped up, and we've …"
	if (
		/\b(?:quarter|month|year|season|term|q[1-4])\b.* (?:wrapped up|ended|closed|finished|concluded|over) ,? ?and$/.test(
			opening.join(" "),
		)
	)
		return undated("past");
	// "We've offered it for a while now"
	if (
		verb.perfect &&
		tokens.some(
			({ lower }, at) =>
				at > verb.end && lower === "for" && isLength(tokens, at + 1),
		)
	)
		return undated("since");
	if (!verb.past)
		return undated(
			!verb.perfect && isToCome(tokens, verb.end, end) ? "will" : "now",
		);
	const since = (at: number, replaced: number): Edit => ({
		from: at,
		to: at + replaced,
		text: opens(
			passage,
			at,
			replaced > 0 ? "since" : `since ${lowered(passage, at)}`,
		),
	});
	// "And in 2003", "Late last year"
	const linked = /^(?:and|but|so|then)$/.test(tokens[first]?.lower ?? "")
		? first + 1
		: first;
	const late = /^(?:late|early)$/.test(tokens[linked]?.lower ?? "") ? 1 : 0;
	const leading = pastAt(tokens, linked + late);
	if (linked + late < from && leading >= 0)
		return {
			when: "since",
			dated: [
				leading > 0
					? since(linked, 1)
					: { ...since(linked, 0), to: linked + 1 },
			],
			until: end,
		};
	// "Two weeks ago we opened a café."
	const opened = tokens[from - 1]?.text === "," ? from - 1 : from;
	const span = agoAt(tokens, first - 1, opened);
	if (span?.start === first)
		return {
			when: "since",
			dated: [
				{
					from: first,
					to: first + 1,
					text: opens(passage, first, `for ${lowered(passage, first)}`),
				},
				{ from: span.end, to: span.end + 1, text: "" },
			],
			until: end,
		};
	// "a survey in 2017 to see who came": a day in what follows "that" is another's.
	const own = tokens.findIndex(
		({ lower }, at) =>
			at > verb.end &&
			/^(?:that|which|who|whose|where|when|because|so|after|before|as|while)$/.test(
				lower,
			),
	);
	// "…, and have promising results in May": those are of May.
	const second = tokens.findIndex(
		({ lower }, at) =>
			at > verb.end &&
			lower === "and" &&
			/^(?:have|has|are|is|will)$/.test(tokens[at + 1]?.lower ?? ""),
	);
	const last =
		second > 0 && second < end ? second : own > 0 && own < end - 9 ? own : end;
	for (
		let at = last - 1;
		at >
		Math.max(
			verb.end,
			last < end ? verb.end : Math.min(end - 13, verb.end + 12),
		);
		at--
	) {
		const replaced = pastAt(tokens, at);
		if (replaced < 0) continue;
		// "back in May": both words go.
		const start = tokens[at - 1]?.lower === "back" ? at - 1 : at;
		return {
			when: "since",
			dated: [
				{ from: start, to: replaced > 0 ? at + 1 : start, text: "since" },
			],
			until: start,
		};
	}
	const ago = agoAt(tokens, verb.end, end);
	if (ago)
		return {
			when: "since",
			dated: [
				{ from: ago.start, to: ago.start, text: "for" },
				{ from: ago.end, to: ago.end + 1, text: "" },
			],
			until: ago.start,
		};
	const over =
		/\b(?:in|during) (?:this|that|the) (?:phase|period|sprint|cycle|quarter)\b/.test(
			tokens
				.slice(verb.end, end)
				.map(({ lower }) => lower)
				.join(" "),
		) ||
		/\b(?:in|during|over|throughout) (?:the )?(?:last|past|first|second|third|fourth|this|year|half-year|quarter) ?/.test(
			opening.join(" "),
		) ||
		tokens
			.slice(verb.end, end)
			.some(
				({ lower }, at, rest) =>
					lower === "ago" ||
					(lower === "during" &&
						/^(?:the|our|his|her|19|20)/.test(rest[at + 1]?.lower ?? "")),
			);
	return undated(over ? "past" : "now");
}

/** Whether the clause tells news of itself: no relative clause, no condition, somebody does it. */
export function isTold(
	{ sentence: { tokens } }: Passage,
	{ start, subjectEnd, role, verb }: Clause,
): boolean {
	const before = tokens[start - 1]?.lower ?? "";
	// "Even before we launched": read as one with the subject.
	if (
		tokens
			.slice(start, subjectEnd)
			.some(({ lower }) => /^(?:before|after)$/.test(lower))
	)
		return false;
	return (
		(role !== "subordinate" ||
			// "Late last year we released": nothing but the time stands in front.
			/^(?:year|month|week|quarter|spring|summer|autumn|fall|winter|today|yesterday|morning|20\d\d|off|update|release|version)$/.test(
				before,
			)) &&
		start < subjectEnd &&
		!/^(?:would|could|might|may|should|can|must)$/.test(verb.modal ?? "") &&
		// "For years, we have been providing boats": nothing is new.
		!(
			verb.perfect &&
			verb.progressive &&
			/^(?:provide|offer|give|serve|supply|run|deliver)$/.test(verb.lemma)
		) &&
		!/^(?:when|if|once|until|before|after|since|where|while|because|that|which|who)$/.test(
			before,
		)
	);
}
