import type { Token } from "../../prose/token.ts";
import { pastForm, verbReading } from "../../prose/verb-forms.ts";
import { midSentence } from "../../rewrite/letters.ts";
import type { Passage } from "../../rewrite/passage.ts";
import type { People } from "../../rewrite/people.ts";
import { lastWordEnd } from "../../rewrite/phrase.ts";
import { capitalAt, complete, opens, type Turned } from "../turn.ts";

/** Feelings about what others did: they are the news. */
export const gladOfOthers = (
	passage: Passage,
	from: number,
	feeling: number,
	people: People,
): Turned | undefined =>
	congratulated(passage, from, feeling) ??
	sawThem(passage, from, feeling) ??
	haveThem(passage, from, feeling, people);

/** "We are pleased to congratulate Ada on her prize" → "Congratulations to Ada on her prize". */
function congratulated(
	passage: Passage,
	from: number,
	feeling: number,
): Turned | undefined {
	const { tokens } = passage.sentence;
	const at = wordNear(tokens, feeling, /^congratulat(?:e|ing)$/);
	return at > 0 && at + 1 < lastWordEnd(tokens)
		? complete(passage, [
				{
					from,
					to: at + 1,
					text: opens(passage, from, "congratulations to"),
				},
			])
		: undefined;
}

/** "We are happy to have seen four apprentices finishing a boat" → "Four apprentices finished a boat". */
function sawThem(
	passage: Passage,
	from: number,
	feeling: number,
): Turned | undefined {
	const { tokens } = passage.sentence;
	const at = wordNear(tokens, feeling, /^seen$/);
	if (at < 0 || tokens[at - 1]?.lower !== "have") return undefined;
	const act = tokens.findIndex(
		({ lower }, i) =>
			i > at + 1 &&
			i < at + 7 &&
			verbReading(lower)?.forms.has("ing") === true &&
			/(?:s|people|children|men|women)$/.test(tokens[i - 1]?.lower ?? ""),
	);
	const lemma = verbReading(tokens[act]?.lower ?? "")?.lemma;
	return act > 0 && lemma && lemma !== "be"
		? complete(passage, [
				{ from, to: at + 1, text: "" },
				...capitalAt(passage, at + 1, from),
				{ from: act, to: act + 1, text: pastForm(lemma) },
			])
		: undefined;
}

/** "We're happy to have Jo on board to run the kiln" → "Jo will run the kiln"; "… on our team" → "You can now turn to Jo". */
function haveThem(
	passage: Passage,
	from: number,
	feeling: number,
	{ subject }: People,
): Turned | undefined {
	const { tokens } = passage.sentence;
	const at = wordNear(tokens, feeling, /^have$/);
	const on = tokens.findIndex(
		({ lower }, i) => i > at + 1 && i < at + 8 && lower === "on",
	);
	if (at < 0 || on < 0 || tokens[at - 1]?.lower !== "to") return undefined;
	const isBoard = tokens[on + 1]?.lower === "board";
	const isTeam =
		/^(?:our|the)$/.test(tokens[on + 1]?.lower ?? "") &&
		/^(?:team|staff|crew|board)$/.test(tokens[on + 2]?.lower ?? "");
	if (!isBoard && !isTeam) return undefined;
	const stop = isBoard ? on + 2 : on + 3;
	const raw = midSentence(passage, at + 1, on);
	const pronoun = { him: "he", her: "she", them: "they" }[raw ?? ""];
	const end = lastWordEnd(tokens);
	if (!raw || /^(?:you|it|this|that)$/.test(raw)) return undefined;
	if (
		tokens[stop]?.lower === "to" &&
		verbReading(tokens[stop + 1]?.lower ?? "")?.forms.has("base")
	)
		return complete(passage, [
			{
				from,
				to: stop + 1,
				text: opens(passage, from, `${pronoun ?? raw} will`),
			},
		]);
	return stop === end && tokens[stop]?.lower !== "as"
		? complete(passage, [
				{
					from,
					to: stop,
					text: opens(passage, from, `${subject} can now turn to ${raw}`),
				},
			])
		: undefined;
}

const wordNear = (
	tokens: readonly Token[],
	feeling: number,
	word: RegExp,
): number =>
	tokens.findIndex(
		({ lower }, at) => at > feeling && at <= feeling + 5 && word.test(lower),
	);
