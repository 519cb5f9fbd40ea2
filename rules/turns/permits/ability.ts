import type { Clause } from "../../prose/clause.ts";
import type { Token } from "../../prose/token.ts";
import { isPlural } from "../../rewrite/inflect.ts";
import { type Edit, type Passage, wordsOf } from "../../rewrite/passage.ts";
import { addressedFrom, type People } from "../../rewrite/people.ts";
import { nounEnd } from "../../rewrite/phrase.ts";
import { joinedPredicates } from "../../rewrite/predicates.ts";
import type { Permission } from "./permission.ts";

/** The permission as an ability of the person: everything that its rewrites have in common. */
export interface Ability {
	readonly from: number;
	readonly permission: Permission;
	/** "you can", "support teams will be able to" */
	readonly words: string;
	/** "you", "support teams" */
	readonly person: string;
	/** Pronouns that follow the person, and verbs that need a subject again. */
	readonly follows: readonly Edit[];
	readonly joined: boolean;
	readonly reader: boolean;
	readonly isSafe: boolean;
}

export function abilityOf(
	passage: Passage,
	clause: Clause,
	permission: Permission,
	people: People,
): Ability | undefined {
	const { tokens } = passage.sentence;
	const subject = subjectFor(passage, permission, people);
	if (!subject) return undefined;
	// "…, offering maps": once the giver is gone, the person would offer them.
	if (
		tokens.some(
			({ text }, at) =>
				at > permission.actFrom &&
				text === "," &&
				/^(?:offering|providing|delivering|giving|featuring)$/.test(
					tokens[at + 1]?.lower ?? "",
				),
		)
	)
		return undefined;
	const { verb } = clause;
	const from = giverStart(tokens, clause);
	const adverb = tokens
		.slice(nounEnd(tokens, from, clause.subjectEnd), verb.head)
		.find((token) =>
			/^(?:now|also|still|only|even|finally)$/.test(token.lower),
		)?.lower;
	// "In earlier releases, it has allowed you to": then.
	const isOver = tokens
		.slice(0, from)
		.some(({ lower }) => /^(?:previous|earlier|past|older|old)$/.test(lower));
	const able =
		clause.verb.perfect && isOver && !clause.verb.negated
			? "could"
			: ability(clause);
	const joined = joinedPredicates(tokens, permission.actFrom, ["s"]).filter(
		(at) => tokens[at]?.lower !== "not",
	);
	// "Acme lets you chat and integrates with mail": the second verb keeps its own subject.
	const heir =
		tokens[from]?.lower === "we"
			? "we"
			: isPlural(tokens, from, clause.subjectEnd)
				? "they"
				: "it";
	return {
		from,
		permission,
		words: `${subject.text} ${adverb ? able.replace(/^\w+/, `$& ${adverb}`) : able}${permission.manner}${permission.act}`,
		person: subject.text,
		follows: [
			...(subject.reader
				? addressedFrom(tokens, permission.actFrom, joined[0] ?? tokens.length)
				: []),
			...joined.map((at) => ({ from: at, to: at, text: heir })),
		],
		joined: joined.length > 0,
		reader: subject.reader,
		isSafe:
			joined.length === 0 &&
			permission.manner === "" &&
			!verb.modal &&
			!verb.past &&
			!verb.perfect &&
			/^(?:allow|enable|let|empower)$/.test(verb.lemma),
	};
}

export function subjectFor(
	passage: Passage,
	permission: Permission,
	people: People,
): { text: string; reader: boolean } | undefined {
	const { tokens } = passage.sentence;
	const { personTo } = permission;
	// "allow for sailors to plan"
	const personFrom =
		tokens[permission.personFrom]?.lower === "for"
			? permission.personFrom + 1
			: permission.personFrom;
	const words = tokens
		.slice(personFrom, personTo)
		.map((token) => token.lower)
		.join(" ");
	// "people and enable them": a second act, nobody's name.
	if (/\band (?:enable|help|let|allow|give|make)\b/.test(words))
		return undefined;
	if (words === "you") return { text: "you", reader: true };
	if (words === "them") return { text: "they", reader: false };
	if (words === "") return { text: people.subject, reader: people.addressed };
	if (plainPeople.test(words)) {
		if (people.addressed) return { text: "you", reader: true };
	}
	const text = wordsOf(passage, personFrom, personTo);
	return text === undefined ? undefined : { text, reader: false };
}

const plainPeople =
	/^(?:(?:our|the|all|its|any|every)\s+)?(?:users?|customers?|people|anyone|everyone|end-users?|end users?|clients?|readers?|individuals|them)$/i;

/**
 * "The Dashboard – this web app lets you …": what stands in front of the dash is a heading of sorts.
 * "With maps, lists and boards, Kite lets you …": what is read as the subject starts in the middle of a list.
 */
function giverStart(tokens: readonly Token[], clause: Clause): number {
	if (clause.start > 1 && tokens[clause.start - 1]?.text === ",") {
		const comma = tokens
			.slice(clause.start, clause.subjectEnd - 1)
			.findLastIndex(({ text }) => text === ",");
		// "With Kite, our app, you …": an aside of the giver stays with it.
		if (comma >= 0 && tokens[clause.subjectEnd - 1]?.text !== ",")
			return clause.start + comma + 1;
	}
	const dash = tokens
		.slice(clause.start, clause.subjectEnd)
		.findLastIndex(
			(token, i, subject) =>
				/^(?:–|—|:)$/.test(token.text) ||
				(token.text === "-" &&
					(subject[i - 1]?.span.end ?? 0) < token.span.start),
		);
	return clause.start + dash + 1;
}

/** can, could, will be able to: what the permission's tense asks for. */
export function ability({ verb }: Clause): string {
	if (verb.negated) return verb.past ? "could not" : "cannot";
	if (verb.modal === "will" || verb.modal === "shall") return "will be able to";
	if (verb.modal === "should") return "should be able to";
	if (verb.modal === "would") return "could";
	if (verb.perfect) return "can";
	if (verb.past) return "could";
	return "can";
}
