import { months, seasons, workdays } from "../lexicon/calendar.ts";
import {
	adverbs,
	auxiliaries,
	connectives,
	determiners,
	modals,
	prepositions,
	pronounSubjects,
	subordinators,
} from "../lexicon/function-words.ts";
import { leavesProductOut, rarelyImperative } from "../lexicon/verbs.ts";
import type { Token } from "./token.ts";
import { looksPast, verbReading } from "./verb-forms.ts";

/** Words around one verb, by token index; ends are excluded. */
export interface VerbGroup {
	readonly start: number;
	readonly end: number;
	/** The first modal: will, should, can … "are going to" is will. */
	readonly modal: string | undefined;
	readonly negated: boolean;
	readonly passive: boolean;
	readonly progressive: boolean;
	readonly perfect: boolean;
	readonly past: boolean;
	/** Base form of the verb that carries the meaning; "be" where an adjective or noun does. */
	readonly lemma: string;
	/** The token of that verb. */
	readonly head: number;
}

export interface Clause {
	/** Where the subject starts. An elided subject is empty. */
	readonly start: number;
	/** Where the subject ends and the verb group starts. */
	readonly subjectEnd: number;
	readonly verb: VerbGroup;
	/** main: the sentence stands on it. coordinate: joined by and, but, so, a semicolon. subordinate: hangs on another. */
	readonly role: "main" | "coordinate" | "subordinate";
	/** The word that hangs it: that, if, because … */
	readonly link: string | undefined;
}

const finite = (lower: string): boolean =>
	modals.has(lower) ||
	lower === "ought" ||
	(auxiliaries.has(lower) &&
		lower !== "be" &&
		lower !== "been" &&
		lower !== "being");

const isNominal = (token: Token | undefined): boolean =>
	token !== undefined &&
	(token.kind === "opaque" ||
		token.kind === "number" ||
		(token.kind === "word" &&
			!prepositions.has(token.lower) &&
			!determiners.has(token.lower)));

/** Reads the verb group that starts at a token, or undefined where none does. */
export function verbGroupAt(
	tokens: readonly Token[],
	start: number,
): VerbGroup | undefined {
	let modal: string | undefined;
	let negated = false;
	let perfect = false;
	let progressive = false;
	let passive = false;
	let past = false;
	let be = -1;
	let have = -1;
	let at = start;
	for (; at < tokens.length; at++) {
		const lower = tokens[at]?.lower ?? "";
		if (lower === "not" || lower === "never") negated = true;
		else if (modals.has(lower)) modal ??= lower;
		else if (lower === "have" || lower === "has" || lower === "had") {
			if (have >= 0 || be >= 0) break;
			have = at;
			past ||= lower === "had";
		} else if (lower === "do" || lower === "does" || lower === "did") {
			if (
				tokens[at + 1]?.lower !== "not" &&
				!verbReading(tokens[at + 1]?.lower ?? "")
			)
				break;
			past ||= lower === "did";
		} else if (
			["am", "is", "are", "was", "were", "be", "been", "being"].includes(lower)
		) {
			past ||= lower === "was" || lower === "were";
			be = at;
		} else if (
			lower === "going" &&
			tokens[at + 1]?.lower === "to" &&
			be >= 0 &&
			verbReading(tokens[at + 2]?.lower ?? "")
		) {
			modal ??= "will";
			at++;
		} else if (lower === "ought" && tokens[at + 1]?.lower === "to") {
			modal ??= "should";
			at++;
		} else if (
			adverbs.has(lower) &&
			!(verbReading(lower)?.forms.has("base") && !modal)
		)
			continue;
		else break;
	}
	const token = tokens[at];
	const reading = token?.kind === "word" ? verbReading(token.lower) : undefined;
	const bare = (head: number, lemma: string): VerbGroup => ({
		start,
		end: head + 1,
		modal,
		negated,
		passive: false,
		progressive: false,
		perfect: lemma === "be" && have >= 0,
		past,
		lemma,
		head,
	});
	if (reading) {
		const { forms, lemma } = reading;
		if (be > have && be >= 0) {
			progressive = forms.has("ing");
			passive =
				!progressive &&
				forms.has("participle") &&
				!(
					forms.has("base") &&
					lemma !== "put" &&
					lemma !== "set" &&
					lemma !== "cut"
				);
			if (!progressive && !passive) return bare(be, "be");
		} else if (have >= 0) {
			if (!forms.has("participle") && !forms.has("past"))
				return bare(have, "have");
			perfect = true;
		} else if (!modal && !negated) {
			if (forms.has("past") && !forms.has("base")) past = true;
			else if (!forms.has("base") && !forms.has("s"))
				return at === start ? undefined : bare(at - 1, "be");
		}
		if (have >= 0 && be > have) perfect = true;
		return {
			start,
			end: at + 1,
			modal,
			negated,
			passive,
			progressive,
			perfect,
			past,
			lemma,
			head: at,
		};
	}
	if (
		token?.kind === "word" &&
		looksPast(token.lower) &&
		(have >= 0 || be >= 0 || at === start || modal === undefined)
	) {
		if (be > have && be >= 0)
			return { ...bare(at, token.lower), passive: true };
		return { ...bare(at, token.lower), perfect: have >= 0, past: have < 0 };
	}
	if (be > have && be >= 0) return bare(be, "be");
	if (have >= 0) return bare(have, "have");
	if (modal && token?.kind === "word") return bare(at, token.lower);
	return undefined;
}

/** "will let", "allows": what can only be the verb of a subject before it. */
function opensPredicate(tokens: readonly Token[], at: number): boolean {
	const lower = tokens[at]?.lower ?? "";
	const forms = verbReading(lower)?.forms;
	return finite(lower) || (forms?.has("s") === true && !forms.has("base"));
}

/** Past and base alike: "the co-op put up a silo". */
const unchanging = /^(?:put|set|cut|hit|let|shut|split|spread|quit)$/;

/** Where the verb of a noun phrase that starts at a token stands, or -1. */
function verbAfterNounPhrase(
	tokens: readonly Token[],
	start: number,
	limit: number,
): number {
	const first = tokens[start];
	if (!first) return -1;
	let at = start + 1;
	if (determiners.has(first.lower)) at++;
	let apposition = false;
	let relative = false;
	for (; at < limit; at++) {
		const token = tokens[at] as Token;
		if (token.kind === "mark") {
			// "Custom roles — rolling out this week — let admins decide": a parenthesis between dashes.
			if (/^[—–]$/.test(token.text)) {
				const close = tokens.findIndex(
					(other, i) => i > at + 1 && i < at + 14 && other.text === token.text,
				);
				if (close > 0) {
					at = close;
					apposition = true;
					continue;
				}
			}
			if (token.text === "," && apposition) continue;
			if (/^[()&/'"’-]$/.test(token.text) || token.text === "–") continue;
			if (
				token.text === "," &&
				/^(?:which|who|and|or|the|our|a|an)$/.test(tokens[at + 1]?.lower ?? "")
			) {
				apposition = true;
				continue;
			}
			// "Pooling, new on the family plan, allows": an apposition of any make, when the verb follows it.
			const close =
				token.text === ","
					? tokens.findIndex(
							(other, i) => i > at + 1 && i < at + 12 && other.text === ",",
						)
					: -1;
			if (close > 0 && close + 1 < limit && opensPredicate(tokens, close + 1))
				return close + 1;
			return -1;
		}
		if (token.kind !== "word") continue;
		const { lower } = token;
		if (finite(lower)) return at;
		// "The team that builds it needs": the verb of the relative clause is not the one.
		if (lower === "that" || lower === "which" || lower === "who") {
			const inner = relativeVerbEnd(tokens, at + 1, limit);
			if (inner < 0) return -1;
			relative = true;
			at = inner - 1;
			continue;
		}
		if (adverbs.has(lower)) continue;
		const reading = verbReading(lower);
		const before = tokens[at - 1];
		const after = tokens[at + 1];
		const closed =
			apposition && (before?.text === "," || /^[—–]$/.test(before?.text ?? ""));
		if (!closed && (!isNominal(before) || adverbs.has(before?.lower ?? ""))) {
			if (!(before && adverbs.has(before.lower) && reading)) continue;
		}
		const afterVerbish =
			after &&
			(finite(after.lower) ||
				(verbReading(after.lower)?.forms.has("s") &&
					!verbReading(after.lower)?.forms.has("base")) ||
				// "SMS alerts sent by the council enable": they are what is sent.
				(reading?.forms.has("s") &&
					verbReading(after.lower)?.forms.has("participle") &&
					!verbReading(after.lower)?.forms.has("base") &&
					/^(?:by|to|from|in|with|for|at|on)$/.test(
						tokens[at + 2]?.lower ?? "",
					)) ||
				// "Our service plans include": a plural before a verb is a noun.
				(reading?.forms.has("s") &&
					rarelyImperative.has(reading.lemma) &&
					verbReading(after.lower)?.forms.has("base") &&
					!rarelyImperative.has(after.lower)));
		if (reading && !afterVerbish) {
			const { forms } = reading;
			if (forms.has("s") && !forms.has("base")) return at;
			if (forms.has("past") && !forms.has("base") && after?.lower !== "by")
				return at;
			if (
				unchanging.test(lower) &&
				at > start + 1 &&
				(determiners.has(after?.lower ?? "") ||
					/^(?:up|out|in|on|off|our)$/.test(after?.lower ?? ""))
			)
				return at;
			if (
				!relative &&
				forms.has("base") &&
				(closed || /(?:s|people|men|ren)$/.test(before?.lower ?? "")) &&
				before?.lower !== "us" &&
				(after === undefined || after.kind !== "mark")
			) {
				if (
					determiners.has(after?.lower ?? "") ||
					prepositions.has(after?.lower ?? "") ||
					after?.kind === "word"
				)
					return at;
			}
		} else if (
			!reading &&
			looksPast(lower) &&
			(determiners.has(after?.lower ?? "") || after?.lower === "to")
		)
			return at;
	}
	return -1;
}

/** Behind the verb group of a relative clause that starts at a token, or -1. */
function relativeVerbEnd(
	tokens: readonly Token[],
	start: number,
	limit: number,
): number {
	for (let at = start; at < Math.min(limit, start + 8); at++) {
		const lower = tokens[at]?.lower ?? "";
		const reading = verbReading(lower);
		if (
			finite(lower) ||
			reading?.forms.has("s") ||
			reading?.forms.has("past") ||
			(reading && at === start) ||
			(reading?.forms.has("base") &&
				pronounSubjects.has(tokens[at - 1]?.lower ?? ""))
		)
			return verbGroupAt(tokens, at)?.end ?? at + 1;
	}
	return -1;
}

const opensSubject = (tokens: readonly Token[], at: number): boolean => {
	const token = tokens[at];
	if (!token || token.kind === "mark") return false;
	return (
		pronounSubjects.has(token.lower) ||
		determiners.has(token.lower) ||
		token.kind === "opaque" ||
		/^\p{Lu}/u.test(token.text) ||
		(token.kind === "word" && /s$/.test(token.lower))
	);
};

/** "Gordon:", "Michael / OCIO:", "ACTION - everyone:", "KR 2.1", "(P0) -": who speaks, or which item this is. */
function afterLabel(tokens: readonly Token[]): number {
	let at = 0;
	const reach = Math.min(tokens.length, 8);
	for (let i = 0; i < reach; i++) {
		const token = tokens[i] as Token;
		if (token.text === ":" && i > 0) {
			const label = tokens.slice(0, i);
			if (
				label.every((part) => part.kind !== "word" || !finite(part.lower)) &&
				!label.some((part) => part.lower === "we")
			)
				at = i + 1;
			break;
		}
		if (
			(token.text === "-" || token.text === "–" || token.text === "—") &&
			i > 0 &&
			i <= 5
		) {
			const label = tokens.slice(0, i);
			if (label.every((part) => part.text === part.text.toUpperCase()))
				at = i + 1;
		}
	}
	if (
		at === 0 &&
		/^(?:KR|O|OKR|P)\d*$/.test(tokens[0]?.text ?? "") &&
		/^\d/.test(tokens[1]?.text ?? "")
	)
		at = 2;
	// "1.4 Launch joint accounts": the number of the item.
	if (
		at === 0 &&
		/^\d+(?:\.\d+)+\.?$/.test(tokens[0]?.text ?? "") &&
		/^\p{Lu}/u.test(tokens[1]?.text ?? "")
	)
		at = 1;
	while (at < tokens.length && tokens[at]?.kind === "mark") at++;
	return at < tokens.length ? at : 0;
}

/** "Over the next three years the museum will", "In 2026 Brightwater will": a time ends, a subject follows. */
const timeEnds = new RegExp(
	`^(?:years?|quarters?|months?|weeks?|days?|${seasons}|today|yesterday|tomorrow|morning|afternoon|${months}|${workdays}|q[1-4]|(?:19|20)\\d\\d)$`,
);

/** Where the main clause starts: behind labels, connectives and fronted phrases. */
function mainStartIn(tokens: readonly Token[], labelEnd: number): number {
	let at = labelEnd;
	for (let rounds = 0; rounds < 4; rounds++) {
		while (
			at < tokens.length &&
			(tokens[at]?.kind === "mark" ||
				(connectives.has(tokens[at]?.lower ?? "") &&
					!(tokens[at]?.lower === "next" && tokens[at + 1]?.lower !== ",")))
		)
			at++;
		const token = tokens[at];
		if (!token) return at;
		const fronted =
			(prepositions.has(token.lower) ||
				(subordinators.has(token.lower) &&
					!pronounSubjects.has(token.lower) &&
					token.lower !== "what") ||
				token.lower === "to" ||
				token.kind === "number" ||
				verbReading(token.lower)?.forms.has("ing")) &&
			!(token.lower === "this" || token.lower === "that");
		const timeNoun =
			(/^(?:this|last|next|every|each|the|our)$/.test(token.lower) &&
				/^(?:year|quarter|month|week|spring|summer|autumn|winter|fall|time|day|morning|cycle|sprint)$/.test(
					tokens[at + 1]?.lower ?? "",
				)) ||
			/^(?:earlier|later|yesterday|today|tomorrow)$/.test(token.lower);
		// "Simply put, the app lets you", "Longer term, we want": a turn of phrase before a comma.
		const turn =
			!pronounSubjects.has(token.lower) &&
			/ly$|^(?:longer|shorter|long|short|medium|near)$/.test(token.lower) &&
			tokens.slice(at + 1, at + 4).some(({ text }) => text === ",");
		if (!fronted && !timeNoun && !turn) return at;
		let next = -1;
		for (let i = at + 1; i < tokens.length && i < at + 45; i++) {
			const here = tokens[i] as Token;
			if (here.text === "," && opensSubject(tokens, i + 1)) {
				const follow = i + 1;
				const subject = tokens[follow]?.lower ?? "";
				if (
					pronounSubjects.has(subject)
						? verbGroupAt(tokens, follow + 1)
						: verbAfterNounPhrase(
								tokens,
								follow,
								Math.min(tokens.length, follow + 14),
							) >= 0
				) {
					next = follow;
					break;
				}
			}
			// "In Q1 we delivered", "At checkout our app lets you": no comma before the subject.
			if (
				timeEnds.test(tokens[i - 1]?.lower ?? "") &&
				(here.lower === "the" ||
					here.lower === "our" ||
					/^\p{Lu}/u.test(here.text)) &&
				verbAfterNounPhrase(tokens, i, Math.min(tokens.length, i + 10)) > 0
			) {
				next = i;
				break;
			}
			if (
				(here.lower === "we" || here.lower === "i") &&
				i > at + 1 - (timeNoun ? 0 : 1) &&
				!subordinators.has(tokens[i - 1]?.lower ?? "") &&
				verbGroupAt(tokens, i + 1)
			) {
				const opener = token.lower;
				if (!subordinators.has(opener) || tokens[i - 1]?.text === ",") {
					next = i;
					break;
				}
			}
		}
		if (next < 0) {
			if (timeNoun) return at;
			const comma = tokens.findIndex((t, i) => i > at && t.text === ",");
			return comma > 0 &&
				comma < tokens.length - 1 &&
				prepositions.has(token.lower) &&
				!subordinators.has(token.lower)
				? comma + 1
				: at;
		}
		at = next;
	}
	return at;
}

/** The clauses of a sentence that have a subject worth knowing: the main one first, then every pronoun's. */
export function clausesIn(tokens: readonly Token[]): {
	clauses: Clause[];
	/** Behind labels, connectives and fronted phrases. */
	mainStart: number;
	/** Behind a speaker's name or an item's label. */
	labelEnd: number;
} {
	const clauses: Clause[] = [];
	const labelEnd = afterLabel(tokens);
	const start = mainStartIn(tokens, labelEnd);
	const token = tokens[start];
	if (!token) return { clauses, mainStart: start, labelEnd };
	const seen = new Set<number>();
	const add = (
		at: number,
		subjectEnd: number,
		role: Clause["role"],
		link?: string,
	): boolean => {
		const verb = verbGroupAt(tokens, subjectEnd);
		if (!verb) return false;
		seen.add(at);
		clauses.push({ start: at, subjectEnd, verb, role, link });
		return true;
	};
	if (pronounSubjects.has(token.lower) && verbGroupAt(tokens, start + 1))
		add(start, start + 1, "main");
	else if (token.lower === "let" && tokens[start + 1]?.lower === "us")
		add(start + 1, start + 2, "main");
	else {
		const verbAt = verbAfterNounPhrase(
			tokens,
			start,
			Math.min(tokens.length, start + 16),
		);
		// "Live data helps", "Passing a date enables": what opens like an order is the subject of a plain verb.
		const subject =
			verbAt > 0 &&
			opensPredicate(tokens, verbAt) &&
			!modals.has(tokens[verbAt]?.lower ?? "") &&
			(rarelyImperative.has(token.lower) ||
				verbReading(token.lower)?.forms.has("ing") === true);
		const elided =
			!subject &&
			!determiners.has(token.lower) &&
			token.kind === "word" &&
			isElided(tokens, start);
		if (elided && verbReading(token.lower)?.forms.has("ing"))
			clauses.push(activityAt(tokens, start));
		else if (elided) add(start, start, "main");
		else if (verbAt > 0) add(start, verbAt, "main");
	}
	for (let at = start + 2; at < tokens.length - 2; at++)
		if (opensCoordinate(tokens, at)) {
			const verbAt = verbAfterNounPhrase(
				tokens,
				at,
				Math.min(tokens.length, at + 8),
			);
			if (verbAt > 0) add(at, verbAt, "coordinate", tokens[at - 1]?.lower);
		}
	for (let at = 0; at < tokens.length; at++) {
		const here = tokens[at] as Token;
		if (
			seen.has(at) ||
			!(
				here.lower === "we" ||
				here.lower === "i" ||
				here.lower === "you" ||
				here.lower === "they" ||
				here.lower === "it"
			)
		)
			continue;
		const before = tokens[at - 1]?.lower ?? "";
		const link =
			subordinators.has(before) && before !== "so" ? before : undefined;
		const soThat = before === "that" && tokens[at - 2]?.lower === "so";
		const coordinate =
			/^(?:and|but|or|so|then|;|:|,|–|—|-|\)|\.)$/.test(before) || at === 0;
		add(
			at,
			at + 1,
			link || soThat || !coordinate ? "subordinate" : "coordinate",
			soThat ? "so that" : (link ?? (coordinate ? before : "that")),
		);
	}
	return { clauses, mainStart: start, labelEnd };
}

/** "…, and the team has been busy", "…; our staff are": somebody inside takes over. */
function opensCoordinate(tokens: readonly Token[], at: number): boolean {
	const here = tokens[at] as Token;
	const before = tokens[at - 1] as Token;
	return (
		(here.lower === "our" ||
			(here.lower === "the" && !prepositions.has(before.lower))) &&
		(before.text === ";" ||
			(/^(?:and|but|so)$/.test(before.lower) && tokens[at - 2]?.text === ","))
	);
}

/** "Refreshing the website and the guides": an item that names what goes on. */
const activityAt = (tokens: readonly Token[], at: number): Clause => ({
	start: at,
	subjectEnd: at,
	verb: {
		start: at,
		end: at + 1,
		modal: undefined,
		negated: false,
		passive: false,
		progressive: true,
		perfect: false,
		past: false,
		lemma: verbReading(tokens[at]?.lower ?? "")?.lemma ?? "",
		head: at,
	},
	role: "main",
	link: undefined,
});

/** "Need to hire", "Increase revenue", "Shipping the new app": a verb opens and nobody is named. */
function isElided(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at] as Token;
	const reading = verbReading(token.lower);
	const after = tokens[at + 1];
	// "Must close by June"
	if (/^(?:must|should|will|shall)$/.test(token.lower))
		return verbReading(after?.lower ?? "")?.forms.has("base") === true;
	if (!reading)
		return (
			looksPast(token.lower) &&
			after?.kind === "word" &&
			// "Decred's first vote": a name.
			after.lower !== "'s" &&
			!finite(after.lower) &&
			!verbReading(after.lower)?.forms.has("s")
		);
	if (!after) return reading.forms.has("base") || reading.forms.has("ing");
	if (finite(after.lower) || after.lower === "of" || after.text === ":")
		return false;
	// "Buying reckons that": a department of that name.
	const next = verbReading(after.lower)?.forms;
	if (reading.forms.has("ing") && next?.has("s") && !next.has("base"))
		return false;
	return (
		reading.forms.has("base") ||
		reading.forms.has("ing") ||
		(reading.forms.has("past") && after.lower !== "by") ||
		// "Includes two spare batteries": the product is left out.
		(reading.forms.has("s") &&
			(determiners.has(after.lower) ||
				(leavesProductOut.has(reading.lemma) &&
					after.kind === "word" &&
					!verbReading(after.lower)?.forms.has("s"))))
	);
}
