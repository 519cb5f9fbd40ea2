import type { Clause } from "../../prose/clause.ts";
import { midSentence } from "../../rewrite/letters.ts";
import { type Passage, wordsOf } from "../../rewrite/passage.ts";
import { nounEnd } from "../../rewrite/phrase.ts";
import { complete, firstWord, opens, type Turned } from "../turn.ts";
import type { Ability } from "./ability.ts";

/** Rewrites that name the giver, or leave it out where it goes without saying. */
export function* abilities(
	passage: Passage,
	clause: Clause,
	able: Ability,
): Generator<Turned | undefined> {
	const { tokens, kind } = passage.sentence;
	const { from, permission, words, follows, joined } = able;
	const turn = (text: string, safe: boolean): Turned | undefined =>
		complete(
			passage,
			[
				{
					from,
					to: permission.actFrom,
					text: opens(passage, from, text),
				},
				...follows,
			],
			safe,
		);
	let end = nounEnd(tokens, from, clause.subjectEnd);
	// "Kite Thursdays, our latest idea, let you …"
	const hasAside = tokens[end - 1]?.text === ",";
	if (hasAside) end--;
	const giver = midSentence(passage, from, end);
	// "As an alternative to saying it, writing lets you …": what lets you is not what stands first.
	if (
		giver === undefined ||
		/^(?:as|for|like|while|instead|despite|besides|unlike|because|since|if|when|although)\b|^\p{L}+(?:ed|en) (?:in|by|with|for|on|from|as)\b/u.test(
			giver,
		)
	)
		return;
	const leads = from === firstWord(passage);
	const isPlain = plainSubject.test(
		tokens
			.slice(from, nounEnd(tokens, from, clause.subjectEnd))
			.map((token) => token.lower)
			.join(" "),
	);
	if (giver === "") {
		const act = wordsOf(passage, permission.actFrom, permission.actFrom + 1);
		// In a list, "Lets you export maps" is shortest as "Export maps".
		if (act && able.reader && kind !== "paragraph" && !joined)
			yield complete(passage, [
				{
					from,
					to: permission.actFrom + 1,
					text: opens(passage, from, act),
				},
				...follows,
			]);
		yield turn(words, able.isSafe);
	} else if (giver === "we" && clause.verb.lemma === "help") {
		// What we only help with is not all our doing.
		yield turn(
			leads ? `with our help, ${words}` : `${able.person} get our help to`,
			false,
		);
	} else if (isPlain && !joined) {
		// "The Dashboard – this app lets you": it says what the dashboard is.
		if (/^[-–—]$/.test(tokens[from - 1]?.text ?? "") && giver !== "it")
			yield turn(`with ${giver}, ${words}`, false);
		yield turn(words, able.isSafe);
		// What only helps may not be left out altogether.
		if (clause.verb.lemma === "help" && leads && /^(?:our|the) /.test(giver))
			yield turn(`with ${giver}, ${words}`, false);
	} else if (/^(?:this|that|these|those)$/.test(giver))
		yield turn(leads ? `this way, ${words}` : words, false);
	else if (/^(?:it|they|we)$/.test(giver)) {
		const object = { it: "it", they: "them", we: "us" }[giver];
		yield turn(leads ? `with ${object}, ${words}` : words, false);
	} else {
		// "Sharing a map lets you …": what one does, not what one has.
		const isDoing = /^(?!(?:our|the|a|an)\b)(?:\p{L}+ly )?\p{L}+ing\b/u.test(
			giver,
		);
		const uses = `${words} use ${giver} to`;
		const isQuality =
			/\b(?:nature|approach|structure|flexibility|support|commitment|partnership|work|openness|experience|design)\b(?! \w)|\bnature of\b/.test(
				giver,
			);
		if (leads)
			yield turn(
				`${isDoing ? "by" : isQuality ? "thanks to" : "with"} ${giver}, ${words}`,
				able.isSafe && !isQuality,
			);
		if (!joined && !hasAside && !isQuality)
			yield turn(isDoing ? words : uses, false);
	}
}

/** Nobody misses them when the reader is the subject: "our platform", "the app". */
const plainSubject =
	/^(?:(?:our|the|this|your)\s+)?(?:web\s+|mobile\s+|new\s+)?(?:platform|product|app|application|software|tool|toolkit|service|solution|system|website|site|technology|package|library|framework|module|api|sdk|cli|plugin|extension|suite|offering)s?$|^(?:we|it|they|which)$/i;
