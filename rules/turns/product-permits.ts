import { adverbs, determiners } from "../lexicon/function-words.ts";
import type { Clause } from "../prose/clause.ts";
import type { Token } from "../prose/token.ts";
import { verbReading } from "../prose/verb-forms.ts";
import { isPlural } from "../rewrite/inflect.ts";
import { midSentence } from "../rewrite/letters.ts";
import { type Edit, type Passage, wordsOf } from "../rewrite/passage.ts";
import { addressedFrom, type People } from "../rewrite/people.ts";
import { joinedPredicates } from "../rewrite/phrase.ts";
import {
	atTheEnd,
	complete,
	draft,
	firstWord,
	placed,
	type Turn,
} from "./turn.ts";

/** Nobody misses them when the reader is the subject: "our platform", "the app". */
const plainSubject =
	/^(?:(?:our|the|this|your)\s+)?(?:web\s+|mobile\s+|new\s+)?(?:platform|product|app|application|software|tool|toolkit|service|solution|system|website|site|technology|package|library|framework|module|api|sdk|cli|plugin|extension|suite|offering)s?$|^(?:we|it|they|which)$/i;

const plainPeople =
	/^(?:(?:our|the|all|its|any|every)\s+)?(?:users?|customers?|people|anyone|everyone|end-users?|end users?|clients?|readers?|individuals|them)$/i;

interface Permission {
	/** The person who may: tokens. */
	readonly personFrom: number;
	readonly personTo: number;
	/** What they may do starts here, at the bare verb. */
	readonly actFrom: number;
	readonly easily: boolean;
}

/** "lets [teams of all sizes] share", "gives [you] the ability to share", "makes it easy for [you] to share". */
function permissionAfter(
	tokens: readonly Token[],
	clause: Clause,
): Permission | undefined {
	const { lemma, end } = clause.verb;
	const bareAt = (at: number): number => {
		let act = at;
		while (
			adverbs.has(tokens[act]?.lower ?? "") &&
			!verbReading(tokens[act]?.lower ?? "")?.forms.has("base")
		)
			act++;
		return tokens[act]?.kind === "word" &&
			(verbReading(tokens[act]?.lower ?? "")?.forms.has("base") ||
				tokens[act]?.lower === "be")
			? at
			: -1;
	};
	if (lemma === "make" && tokens[end]?.lower === "it") {
		for (let at = end + 1; at < Math.min(end + 14, tokens.length); at++)
			if (tokens[at]?.lower === "to" && bareAt(at + 1) > 0) {
				const forAt = tokens
					.slice(end, at)
					.findIndex((token) => token.lower === "for");
				return {
					personFrom: forAt < 0 ? at : end + forAt + 1,
					personTo: at,
					actFrom: at + 1,
					easily: !/possible/.test(
						tokens
							.slice(end, at)
							.map((token) => token.lower)
							.join(" "),
					),
				};
			}
		return undefined;
	}
	if (lemma === "give") {
		for (let at = end + 1; at < Math.min(end + 10, tokens.length); at++)
			if (
				/^(?:ability|power|option|freedom|possibility|chance|opportunity|tools)$/.test(
					tokens[at]?.lower ?? "",
				) &&
				tokens[at + 1]?.lower === "to" &&
				bareAt(at + 2) > 0
			) {
				let to = at;
				while (to > end && determiners.has(tokens[to - 1]?.lower ?? "")) to--;
				while (
					to > end + 1 &&
					/^(?:the|a|an|full|complete)$/.test(tokens[to - 1]?.lower ?? "")
				)
					to--;
				return {
					personFrom: end,
					personTo: to,
					actFrom: at + 2,
					easily: false,
				};
			}
		return undefined;
	}
	for (let at = end + 1; at < Math.min(end + 14, tokens.length); at++) {
		const token = tokens[at] as Token;
		if (token.text === "," || token.text === ":" || token.text === ";")
			return undefined;
		if (token.lower === "to" && bareAt(at + 1) > 0)
			return { personFrom: end, personTo: at, actFrom: at + 1, easily: false };
		if (
			(lemma === "let" || lemma === "help") &&
			bareAt(at) > 0 &&
			!determiners.has(tokens[at - 1]?.lower ?? "") &&
			// "support teams", "help desk staff": a noun follows, no object.
			(at > end + 1 || !verbReading(tokens[end]?.lower ?? "")) &&
			(/s$|^(?:you|them|people|anyone|everyone|children|women|men)$/.test(
				tokens[at - 1]?.lower ?? "",
			) ||
				determiners.has(tokens[end]?.lower ?? ""))
		)
			return { personFrom: end, personTo: at, actFrom: at, easily: false };
	}
	return undefined;
}

/** can, could, will be able to: what the permission's tense asks for. */
function ability({ verb }: Clause): string {
	if (verb.negated) return verb.past ? "could not" : "cannot";
	if (verb.modal === "will" || verb.modal === "shall") return "will be able to";
	if (verb.modal === "would") return "could";
	if (verb.perfect) return "can";
	if (verb.past) return "could";
	return "can";
}

function subjectFor(
	passage: Passage,
	permission: Permission,
	people: People,
): { text: string; reader: boolean } | undefined {
	const { tokens } = passage.sentence;
	const { personFrom, personTo } = permission;
	const words = tokens
		.slice(personFrom, personTo)
		.map((token) => token.lower)
		.join(" ");
	if (words === "you") return { text: "you", reader: true };
	if (words === "") return { text: people.subject, reader: people.addressed };
	if (plainPeople.test(words)) {
		if (people.addressed) return { text: "you", reader: true };
		if (words === "them") return { text: "they", reader: false };
	}
	const text = wordsOf(passage, personFrom, personTo);
	return text === undefined ? undefined : { text, reader: false };
}

export const productPermits: Turn = function* ({ passage, sighting, people }) {
	const { tokens, clauses } = passage.sentence;
	const clause = clauses.find(
		(each) => each.start === sighting.from && each.verb.end <= sighting.to + 1,
	);
	const permission = clause && permissionAfter(tokens, clause);
	if (clause && permission) {
		const subject = subjectFor(passage, permission, people);
		const giver = midSentence(passage, clause.start, clause.subjectEnd);
		if (subject && giver !== undefined) {
			const opens = clause.start === firstWord(passage);
			const elided = clause.start === clause.subjectEnd;
			const plain =
				elided ||
				plainSubject.test(
					tokens
						.slice(clause.start, clause.subjectEnd)
						.map((token) => token.lower)
						.join(" "),
				);
			const adverb = tokens
				.slice(clause.verb.start, clause.verb.head)
				.find((token) =>
					/^(?:now|also|still|only|even|finally|easily)$/.test(token.lower),
				)?.lower;
			const able = [
				ability(clause).replace(/^(\w+)/, adverb ? `$1 ${adverb}` : "$1"),
				permission.easily && adverb !== "easily" ? "easily" : "",
			]
				.filter(Boolean)
				.join(" ");
			const joined = joinedPredicates(tokens, permission.actFrom, ["s"]);
			const heir = isPlural(tokens, clause.start, clause.subjectEnd)
				? "they"
				: tokens[clause.start]?.lower === "we"
					? "we"
					: "it";
			// "Acme lets you chat and integrates with mail": the second verb keeps its own subject.
			const inherits: Edit[] = joined.map((at) => ({
				from: at,
				to: at,
				text: heir,
			}));
			const ours: Edit[] = subject.reader
				? addressedFrom(tokens, permission.actFrom, joined[0] ?? tokens.length)
				: [];
			const turn = (text: string, safe: boolean) =>
				complete(
					passage,
					[
						{
							from: clause.start,
							to: permission.actFrom,
							text: `${placed(passage, clause.start, text)} `.trimEnd(),
						},
						...ours,
						...inherits,
					],
					safe,
				);
			const safe =
				joined.length === 0 &&
				!permission.easily &&
				clause.verb.lemma !== "help" &&
				!clause.verb.modal &&
				!clause.verb.past;
			const bare = `${subject.text} ${able}`;
			const item =
				passage.sentence.kind === "item" ||
				passage.sentence.kind === "heading" ||
				passage.sentence.kind === "cell";
			if (plain && joined.length === 0) {
				if (elided && subject.reader && item && ours.length === 0) {
					const act = wordsOf(
						passage,
						permission.actFrom,
						permission.actFrom + 1,
					);
					if (act)
						yield complete(passage, [
							{
								from: clause.start,
								to: permission.actFrom + 1,
								text: placed(passage, clause.start, act),
							},
						]);
				}
				yield turn(bare, safe);
			} else if (/^(?:this|that|these|those)$/.test(giver.toLowerCase()))
				yield turn(opens ? `this way, ${bare}` : bare, false);
			else if (/^(?:it|they|we)$/.test(giver.toLowerCase())) {
				const object =
					giver.toLowerCase() === "it"
						? "it"
						: giver.toLowerCase() === "they"
							? "them"
							: "us";
				yield turn(opens ? `with ${object}, ${bare}` : bare, false);
			} else {
				const using =
					/^\p{L}+ing\b/u.test(giver) && !/^(?:our|the|a)\b/i.test(giver)
						? "by"
						: "with";
				yield turn(
					opens
						? `${using} ${giver}, ${bare}`
						: `${subject.text} ${able} use ${giver} to`,
					safe && opens,
				);
				if (opens && joined.length === 0)
					yield turn(
						using === "by" ? bare : `${subject.text} ${able} use ${giver} to`,
						false,
					);
			}
		}
	}
	yield draft(passage, atTheEnd(passage, `so ${people.subject} can ___`));
};
