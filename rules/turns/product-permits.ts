import { isPeople } from "../lexicon/people.ts";
import type { Clause } from "../prose/clause.ts";
import { verbReading } from "../prose/verb-forms.ts";
import type { Passage } from "../rewrite/passage.ts";
import { opensAsGiver } from "./gifts/giver.ts";
import { abilities } from "./permits/abilities.ts";
import { abilityOf } from "./permits/ability.ts";
import { embedded } from "./permits/embedded.ts";
import { helpWith } from "./permits/help-with.ts";
import { permissionAfter } from "./permits/permission.ts";
import { atTheEnd, draft, firstWord, type Turn } from "./turn.ts";

export const productPermits: Turn = function* ({ passage, sighting, people }) {
	const { tokens, clauses } = passage.sentence;
	const clause =
		clauses.find(
			(each) =>
				each.start === sighting.from && each.verb.end <= sighting.to + 1,
		) ?? forPurpose(passage, sighting.from);
	const permission = clause && permissionAfter(tokens, clause.verb);
	// "Draws the map (and lets you change it)": the giver stands outside of the brackets.
	if (
		clause &&
		tokens
			.slice(clause.start, clause.verb.head)
			.filter(({ text }) => /^[()]$/.test(text)).length %
			2 ===
			1
	) {
		yield draft(passage, atTheEnd(passage, `so ${people.subject} can ___`));
		return;
	}
	const able =
		clause && permission && abilityOf(passage, clause, permission, people);
	// "lets you plan and makes it possible to share": two things that are given, one of them not to "you".
	if (
		/\band (?:will )?makes? it (?:possible|easy|easier)\b/.test(
			passage.sentence.lower,
		) ||
		saidOfGiver.test(passage.sentence.lower) ||
		opensAsGiver(passage.sentence.lower) ||
		// "Together, they let you sail": the two of them are together.
		tokens[firstWord(passage)]?.lower === "together"
	) {
		yield draft(passage, atTheEnd(passage, `so ${people.subject} can ___`));
		return;
	}
	if (able) yield* abilities(passage, clause, able);
	else if (clause) yield helpWith(passage, clause, people);
	else yield embedded(passage, sighting.from, people);
	// "enable sailors and guides to use it": they can, whoever reads it.
	const others =
		people.addressed &&
		passage.sentence.reader.length === 0 &&
		tokens.some(({ lower }) => lower !== "you" && isPeople(lower));
	yield draft(
		passage,
		atTheEnd(passage, `so ${others ? "they" : people.subject} can ___`),
	);
};

/** "…, granting them rights", "As a tool for towns, …": that is the giver, who would be gone from the sentence. */
const saidOfGiver =
	/, (?:providing|granting|giving|offering) |\bas an? (?:[\w-]+ )*(?:project|tool|platform|service|product|company|organi[sz]ation|team|library|framework|charity|app|system|solution)\b[^,]*,/;

/** "Kite is built to help clubs plan", "The session promises to help you": what it is for, it does. */
function forPurpose(passage: Passage, from: number): Clause | undefined {
	const { tokens, clauses } = passage.sentence;
	const main = clauses[0];
	if (
		!main ||
		main.start === main.subjectEnd ||
		tokens[from - 1]?.lower !== "to" ||
		!/^(?:designed|built|made|meant|created|developed|here|exists?|promises?)$/.test(
			tokens[from - 2]?.lower ?? "",
		) ||
		from - 2 > main.verb.end
	)
		return undefined;
	const lemma = verbReading(tokens[from]?.lower ?? "")?.lemma ?? "";
	return {
		...main,
		verb: {
			...main.verb,
			passive: false,
			perfect: false,
			past: false,
			modal: undefined,
			lemma,
			head: from,
			end: from + 1,
		},
	};
}
