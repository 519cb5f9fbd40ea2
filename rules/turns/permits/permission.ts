import {
	adverbs,
	determiners,
	prepositions,
} from "../../lexicon/function-words.ts";
import type { VerbGroup } from "../../prose/clause.ts";
import type { Token } from "../../prose/token.ts";
import { verbReading } from "../../prose/verb-forms.ts";

export interface Permission {
	/** The person who may: tokens. */
	readonly personFrom: number;
	readonly personTo: number;
	/** What they may do starts here, at the bare verb. */
	readonly actFrom: number;
	/** "get" in "get in", where the permission names only the way. */
	readonly act: string;
	/** "easily", "more easily" or nothing. */
	readonly manner: string;
}

/** "lets [teams of all sizes] share", "gives [you] the ability to share", "makes it easy for [you] to share". */
export function permissionAfter(
	tokens: readonly Token[],
	{ lemma, end }: Pick<VerbGroup, "lemma" | "end">,
): Permission | undefined {
	const isBare = (at: number): boolean => {
		let act = at;
		while (
			(adverbs.has(tokens[act]?.lower ?? "") ||
				/ly$|^better$/.test(tokens[act]?.lower ?? "")) &&
			!verbReading(tokens[act]?.lower ?? "")?.forms.has("base")
		)
			act++;
		const { lower = "", kind } = tokens[act] ?? {};
		return (
			kind === "word" &&
			(verbReading(lower)?.forms.has("base") ||
				lower === "be" ||
				// "to export", "you chat": a verb that no list knows, for nothing else stands there.
				((/^(?:to|you|them|people)$/.test(tokens[at - 1]?.lower ?? "") ||
					// "lets patients message their nurse"
					(/[a-z]s$/.test(tokens[at - 1]?.lower ?? "") &&
						/^(?:their|the|a|an|your|each|any)$/.test(
							tokens[at + 1]?.lower ?? "",
						))) &&
					!determiners.has(lower) &&
					!prepositions.has(lower) &&
					!/^(?:and|or|not|both|who|that|which)$|ing$|ed$/.test(lower)))
		);
	};
	if (lemma === "make" && tokens[end]?.lower === "it") {
		for (let at = end + 1; at < Math.min(end + 14, tokens.length); at++)
			if (tokens[at]?.lower === "to" && isBare(at + 1)) {
				const forAt = tokens
					.slice(end, at)
					.findIndex((token) => token.lower === "for");
				return {
					personFrom: forAt < 0 ? at : end + forAt + 1,
					personTo: at,
					actFrom: at + 1,
					act: "",
					manner: mannerOf(
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
				isBare(at + 2)
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
					act: "",
					manner: "",
				};
			}
		return undefined;
	}
	// "empowers clubs by helping them to plan", "supports clubs by making it easy to plan"
	const by = tokens.findIndex(
		({ lower }, at) => at > end && at < end + 8 && lower === "by",
	);
	if (/^(?:empower|help|enable|support)$/.test(lemma) && by > 0) {
		const easy =
			tokens[by + 1]?.lower === "making" && tokens[by + 2]?.lower === "it";
		const to = tokens.findIndex(
			({ lower }, at) => at > by + 2 && at < by + 6 && lower === "to",
		);
		const helps =
			/^(?:helping|enabling|allowing|empowering)$/.test(
				tokens[by + 1]?.lower ?? "",
			) && tokens[by + 2]?.lower === "them";
		if ((easy || helps) && to > 0 && isBare(to + 1))
			return {
				personFrom: end,
				personTo: by,
				actFrom: to + 1,
				act: "",
				manner: easy
					? mannerOf(
							tokens
								.slice(by, to)
								.map((token) => token.lower)
								.join(" "),
						)
					: "",
			};
		// "enables users to pay by card" says what they can do before it says by what.
		if (!tokens.slice(end, by).some(({ lower }) => lower === "to"))
			return undefined;
	}
	// "empowers our club with skills that help to row": they are given skills.
	if (
		/^(?:empower|support|equip)$/.test(lemma) &&
		tokens.slice(end, end + 5).some(({ lower }) => lower === "with")
	)
		return undefined;
	// "helps you better understand how …": one word names the person.
	if (
		/^(?:you|them|us|people|anyone|everyone|everybody|users|customers)$/.test(
			tokens[end]?.lower ?? "",
		)
	) {
		const act = tokens[end + 1]?.lower === "to" ? end + 2 : end + 1;
		// "lets you to both plan and draw", "lets you not miss it": the word in between belongs to what they do.
		if (/^(?:both|not)$/.test(tokens[act]?.lower ?? "")) return undefined;
		// "lets you know": what one learns is no ability.
		if (lemma === "let" && tokens[act]?.lower === "know") return undefined;
		if (isBare(act) && (act === end + 2 || lemma === "let" || lemma === "help"))
			return {
				personFrom: end,
				personTo: end + 1,
				actFrom: act,
				act: "",
				manner: "",
			};
	}
	for (let at = end + 1; at < Math.min(end + 14, tokens.length); at++) {
		const token = tokens[at] as Token;
		if (
			/^(?:,|:|;|by|through|while|because|when|if)$/.test(token.lower) &&
			// "sailors, or even guests, to steer"
			!(token.text === "," && tokens[at + 1]?.lower === "to") &&
			// "blind, deaf and older visitors": people in a row.
			!(
				token.text === "," &&
				tokens
					.slice(at, at + 6)
					.some(({ lower }) => lower === "and" || lower === "or")
			)
		)
			return undefined;
		// "clubs seeking to sail": that is which clubs.
		if (
			token.lower === "to" &&
			/^(?:seeking|wanting|trying|looking|hoping|wishing|needing|willing|able|unable|ready|eager|keen)$/.test(
				tokens[at - 1]?.lower ?? "",
			)
		)
			continue;
		if (token.lower === "to" && isBare(at + 1))
			return {
				personFrom: end,
				personTo: withoutLeave(tokens, end, at),
				actFrom: at + 1,
				act: "",
				manner: "",
			};
		// "let supporters in": they get in.
		if (lemma === "let" && /^(?:in|out|through)$/.test(token.lower))
			return {
				personFrom: end,
				personTo: at,
				actFrom: at,
				act: " get",
				manner: "",
			};
		if (lemma === "let" && token.lower === "know") return undefined;
		if (
			(lemma === "let" || lemma === "help") &&
			isBare(at) &&
			tokens[at - 1]?.lower !== "'s" &&
			!determiners.has(tokens[at - 1]?.lower ?? "") &&
			// "support teams", "help desk staff": a noun follows, no object.
			(at > end + 1 || !verbReading(tokens[end]?.lower ?? "")) &&
			(/s$|^(?:you|them|people|anyone|everyone|children|women|men)$/.test(
				tokens[at - 1]?.lower ?? "",
			) ||
				/^(?:anyone|everyone|anybody|everybody|those)$/.test(
					tokens[end]?.lower ?? "",
				) ||
				determiners.has(tokens[end]?.lower ?? ""))
		)
			return {
				personFrom: end,
				personTo: at,
				actFrom: at,
				act: "",
				manner: "",
			};
	}
	return undefined;
}

const mannerOf = (words: string): string =>
	/\b(?:easier|simpler)\b/.test(words)
		? " more easily"
		: /\bpossible\b/.test(words)
			? ""
			: " easily";

/** "allows members the freedom to choose": the members, not their freedom. */
function withoutLeave(
	tokens: readonly Token[],
	from: number,
	to: number,
): number {
	if (
		!/^(?:flexibility|ability|freedom|option|opportunity|possibility|chance|power|time|space)$/.test(
			tokens[to - 1]?.lower ?? "",
		)
	)
		return to;
	let at = to - 1;
	while (at > from && !/^(?:the|an?)$/.test(tokens[at]?.lower ?? "")) at--;
	return at > from ? at : to;
}
