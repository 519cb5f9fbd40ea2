import type { Clause } from "../../prose/clause.ts";
import { isPlural } from "../../rewrite/inflect.ts";
import { midSentence } from "../../rewrite/letters.ts";
import type { Passage } from "../../rewrite/passage.ts";
import type { People } from "../../rewrite/people.ts";
import { headOf } from "../../rewrite/phrase.ts";

/** A gift by tokens: who gives, with which verb, what. */
export interface Gift {
	readonly passage: Passage;
	readonly people: People;
	readonly clause: Clause;
	readonly subjectEnd: number;
	/** What is given starts here. */
	readonly object: number;
	/** "now", "also" */
	readonly adverb: string | undefined;
}

/** What the giver does, as what people do with the gift. */
export const receiving = (
	lemma: string,
	object: string,
	next: string,
): string | undefined => {
	switch (lemma) {
		case "support":
		case "integrate":
			return "can use";
		case "have":
		case "contain":
			// "have our probes in 28 regions": known ones, used there.
			return /^(?:our|the|its|your|all|every)$/.test(object)
				? "can use"
				: "get";
		case "give":
			// "gives access to", "gives cover for": a thing, nobody who gets it.
			return /^(?:access|cover|control|insight|insights|visibility|protection|advice|priority|entry|guidance)$/.test(
				object,
			) && /^(?:to|for|over|into|on|against|and|,)$/.test(next)
				? "get"
				: undefined;
		case "offer":
		case "provide":
		case "include":
		case "feature":
		case "deliver":
		case "come":
		case "supply":
		case "bring":
		case "guarantee":
		case "combine":
		case "sport":
		case "boast":
		case "stock":
		case "pack":
		case "comprise":
		case "bundle":
			return "get";
		default:
			return undefined;
	}
};

export const timed = ({ adverb }: Gift, words: string): string => {
	if (!adverb) return words;
	const [can, ...rest] = words.split(" ");
	return can === "can"
		? `can ${adverb} ${rest.join(" ")}`.trim()
		: `${adverb} ${words}`;
};

/** "With our plan", "At the makerspace", "In each room": how the giver stands in front. */
export function place({
	passage,
	clause,
	subjectEnd,
}: Gift): string | undefined {
	const { tokens } = passage.sentence;
	const giver = midSentence(passage, clause.start, subjectEnd);
	const head = headOf(tokens, clause.start, subjectEnd)?.lower ?? "";
	// "the library" is a place, "the UI library" is none.
	const isPlace =
		at.test(head) ||
		(/^(?:library|store)$/.test(head) && subjectEnd - clause.start === 2);
	// "New team plan includes storage": a line leaves the article out, a sentence can't.
	const isBareNew =
		/^new\b/.test(giver ?? "") && !isPlural(tokens, clause.start, subjectEnd);
	return (
		giver &&
		`${inside.test(head) ? "in" : isPlace ? "at" : "with"} ${isBareNew ? "the " : ""}${giver}`
	);
}

/** Places: there people get things, not with them. */
export const at =
	/^(?:makerspace|centre|center|shop|museum|caf[eé]|restaurant|studio|hall|gym|clinic|club|gallery|campus|farm|market|bar|pub|bakery|theatre|cinema|pool|school|nursery|hotel|spa|marina|stadium)$/;

const inside =
	/^(?:apartment|flat|room|suite|house|villa|cottage|cabin|bungalow|chalet|ward|car|van|coach|train|garden|park|building|hall|classroom|lounge|penthouse)s?$/;
