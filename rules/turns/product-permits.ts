import {
	adverbs,
	determiners,
	prepositions,
} from "../lexicon/function-words.ts";
import type { Clause, VerbGroup } from "../prose/clause.ts";
import type { Token } from "../prose/token.ts";
import { verbReading } from "../prose/verb-forms.ts";
import { isPlural } from "../rewrite/inflect.ts";
import { midSentence } from "../rewrite/letters.ts";
import { type Edit, type Passage, wordsOf } from "../rewrite/passage.ts";
import { addressedFrom, type People } from "../rewrite/people.ts";
import { joinedPredicates, nounEnd } from "../rewrite/phrase.ts";
import {
	atTheEnd,
	complete,
	draft,
	firstWord,
	opens,
	type Turn,
	type Turned,
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
	/** "get" in "get in", where the permission names only the way. */
	readonly act: string;
	/** "easily", "more easily" or nothing. */
	readonly manner: string;
}

const mannerOf = (words: string): string =>
	/\b(?:easier|simpler)\b/.test(words)
		? " more easily"
		: /\bpossible\b/.test(words)
			? ""
			: " easily";

/** "lets [teams of all sizes] share", "gives [you] the ability to share", "makes it easy for [you] to share". */
function permissionAfter(
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
				(/^(?:to|you|them|people)$/.test(tokens[at - 1]?.lower ?? "") &&
					!determiners.has(lower) &&
					!prepositions.has(lower) &&
					!/^(?:and|or|both|who|that|which)$|ing$|ed$/.test(lower)))
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
	// "helps you better understand how …": one word names the person.
	if (
		/^(?:you|them|us|people|anyone|everyone|everybody|users|customers)$/.test(
			tokens[end]?.lower ?? "",
		)
	) {
		const act = tokens[end + 1]?.lower === "to" ? end + 2 : end + 1;
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
			// "blind, deaf and older visitors": people in a row.
			!(
				token.text === "," &&
				tokens.slice(at, at + 5).some(({ lower }) => lower === "and")
			)
		)
			return undefined;
		if (token.lower === "to" && isBare(at + 1))
			return {
				personFrom: end,
				personTo: at,
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
		if (
			(lemma === "let" || lemma === "help") &&
			isBare(at) &&
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
	if (words === "them") return { text: "they", reader: false };
	if (words === "") return { text: people.subject, reader: people.addressed };
	if (plainPeople.test(words)) {
		if (people.addressed) return { text: "you", reader: true };
	}
	const text = wordsOf(passage, personFrom, personTo);
	return text === undefined ? undefined : { text, reader: false };
}

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

/** The permission as an ability of the person: everything that its rewrites have in common. */
interface Ability {
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

function abilityOf(
	passage: Passage,
	clause: Clause,
	permission: Permission,
	people: People,
): Ability | undefined {
	const { tokens } = passage.sentence;
	const subject = subjectFor(passage, permission, people);
	if (!subject) return undefined;
	const { verb } = clause;
	const from = giverStart(tokens, clause);
	const adverb = tokens
		.slice(nounEnd(tokens, from, clause.subjectEnd), verb.head)
		.find((token) =>
			/^(?:now|also|still|only|even|finally)$/.test(token.lower),
		)?.lower;
	const able = ability(clause);
	const joined = joinedPredicates(tokens, permission.actFrom, ["s"]);
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

/** Rewrites that name the giver, or leave it out where it goes without saying. */
function* abilities(
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
	if (giver === undefined) return;
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
		const isDoing = /^(?!(?:our|the|a|an)\b)\p{L}+ing\b/u.test(giver);
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

/**
 * A permission inside the sentence: "a language that lets everyone write" → "a language with which everyone can write",
 * "…, allowing you to share" → "…, so you can share", "… and helps you plan" → "… and you can plan".
 */
function embedded(
	passage: Passage,
	from: number,
	people: People,
): Turned | undefined {
	const { tokens } = passage.sentence;
	const verb = verbReading(tokens[from]?.lower ?? "");
	// "a host that lets you run it and one that lets you share it": one of two is not enough.
	const permits = tokens.filter(({ lower }) =>
		/^(?:lets?|allows?|enables?|letting|allowing|enabling)$/.test(lower),
	);
	if (permits.length > 1) return undefined;
	const permission =
		verb && permissionAfter(tokens, { lemma: verb.lemma, end: from + 1 });
	const subject = permission && subjectFor(passage, permission, people);
	if (!verb || !subject) return undefined;
	let start = from;
	if (/^(?:is|are|will|can)$/.test(tokens[start - 1]?.lower ?? "")) start--;
	const before = tokens[start - 1];
	const main = passage.sentence.clauses[0];
	const link = /^(?:that|which)$/.test(before?.lower ?? "")
		? "with which"
		: before?.lower === "to" &&
				main &&
				main.verb.lemma !== "be" &&
				!main.verb.passive &&
				!isAim(tokens, start - 2)
			? "so that"
			: before?.kind === "word" &&
					verb.forms.has("ing") &&
					main?.verb.lemma === "be" &&
					!/^(?:is|are|by|of|in|for|and)$/.test(before.lower)
				? " with which"
				: before?.text === "," && verb.forms.has("ing")
					? "so"
					: before?.lower === "and" && verb.forms.has("s")
						? ""
						: undefined;
	if (link === undefined || start < 2) return undefined;
	return complete(passage, [
		{
			from: link === "with which" || link === "so that" ? start - 1 : start,
			to: permission.actFrom,
			text: `${link} ${subject.text} can${permission.manner}${permission.act}`.trim(),
		},
		...(subject.reader
			? addressedFrom(tokens, permission.actFrom, tokens.length)
			: []),
	]);
}

/** "We aim to help", "our goal to let": what is only meant is not yet so. */
const isAim = (tokens: readonly Token[], at: number): boolean =>
	/^(?:aims?|aiming|aimed|wants?|hopes?|strives?|seeks?|tries|try|trying|plans?|goals?|mission|purpose|intends?|intended|wish|like|need|able|going|about|committed|how|where|when|want|work|works|working)$/.test(
		tokens[at]?.lower ?? "",
	);

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

export const productPermits: Turn = function* ({ passage, sighting, people }) {
	const { tokens, clauses } = passage.sentence;
	const clause =
		clauses.find(
			(each) =>
				each.start === sighting.from && each.verb.end <= sighting.to + 1,
		) ?? forPurpose(passage, sighting.from);
	const permission = clause && permissionAfter(tokens, clause.verb);
	const able =
		clause && permission && abilityOf(passage, clause, permission, people);
	if (able) yield* abilities(passage, clause, able);
	else yield embedded(passage, sighting.from, people);
	yield draft(passage, atTheEnd(passage, `so ${people.subject} can ___`));
};
