import { goalNouns, slogan } from "../lexicon/cues.ts";
import {
	adverbs,
	determiners,
	prepositions,
} from "../lexicon/function-words.ts";
import {
	departments,
	givenNames,
	organisationNouns,
	organisationSuffixes,
	productNouns,
	staffNouns,
} from "../lexicon/people.ts";
import type { DocumentKind } from "../options.ts";
import type { Block } from "./block.ts";
import { type Clause, clausesIn } from "./clause.ts";
import type { Context } from "./context.ts";
import { isWeak, type Names } from "./names.ts";
import type { Span } from "./span.ts";
import type { Token } from "./token.ts";
import { verbReading } from "./verb-forms.ts";

/** Who the subject of a clause is. possessed: something else of ours, "our goal". name: a name nobody knows. person: somebody by a given name. */
export type SubjectKind =
	| "we"
	| "together"
	| "organisation"
	| "product"
	| "possessed"
	| "elided"
	| "customer"
	| "you"
	| "i"
	| "it"
	| "name"
	| "person"
	| "other";

export interface Subject {
	readonly kind: SubjectKind;
	/** The word that carries it, lower case: "goal" in "our most important goal for May". */
	readonly head: string;
	/** The token of that word. */
	readonly headAt: number;
}

/** A sentence and its perspective: who speaks, who has a part in it, whose words back it. */
export interface Sentence {
	/** In the block. */
	readonly span: Span;
	readonly text: string;
	/** The text in lower case, place for place: patterns that heed no case take V8 twice as long to compile. */
	readonly lower: string;
	readonly tokens: readonly Token[];
	readonly kind: Block["kind"];
	readonly context: Context;
	readonly documentKind: DocumentKind;
	readonly names: Names;
	/** The main clause first. */
	readonly clauses: readonly Clause[];
	/** The subject of each clause, in the same order. */
	readonly subjects: readonly Subject[];
	/** Where the main clause starts: behind labels, connectives and fronted phrases. */
	readonly mainStart: number;
	/** Behind a speaker's name or an item's label. */
	readonly labelEnd: number;
	/** Tokens that name customers, those in doubt left out. */
	readonly customers: readonly number[];
	/** Tokens that name people who may or may not be the ones served. */
	readonly weakCustomers: readonly number[];
	/** Tokens that address the reader. */
	readonly reader: readonly number[];
	/** Tokens that name the organisation: we, our, its name. */
	readonly organisation: readonly number[];
	/** Somebody's words or figures back it. */
	readonly sourced: boolean;
	readonly question: boolean;
	/** All of it stands between quotation marks, or its main words do. */
	readonly quoted: boolean;
	readonly slogan: boolean;
}

const organisationHeads = new Set(organisationNouns);
const insideMembers =
	/^(?:team|staff|board|crew|committee|council|faculty|core|squad|cabinet|panel|founding|staff|tsc|tac|band)$/;
const productHeads = new Set(productNouns);

const source =
	/\b(?:told us|tell us|asked|ask us|said|say that|requested|requests?|reported|complain\w*|surveys?|surveyed|polls?|polled|interviews?|interviewed|questionnaires?|feedback|according to|respondents?|focus groups?|we heard|you said|voted|rated|answered|wrote|(?:has|have|had) told|\d+%? of (?:the |our |every )?\d+|\d+\s?% of (?:the |our )?\p{L}+(?:ers|ors|ants|ents)|say so)\b/u;

export interface SentenceSetting {
	readonly kind: Block["kind"];
	readonly context: Context;
	readonly documentKind: DocumentKind;
	readonly names: Names;
}

/** Reads one sentence. */
export function toSentence(
	span: Span,
	text: string,
	tokens: readonly Token[],
	setting: SentenceSetting,
): Sentence {
	const { clauses, mainStart, labelEnd } = clausesIn(tokens);
	const customers: number[] = [];
	const weakCustomers: number[] = [];
	const reader: number[] = [];
	const organisation: number[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const { lower, kind } = tokens[at] as Token;
		if (kind === "mark" || kind === "number") continue;
		if (
			lower === "you" ||
			lower === "your" ||
			lower === "yours" ||
			lower === "yourself" ||
			lower === "yourselves"
		)
			reader.push(at);
		else if (
			lower === "we" ||
			lower === "our" ||
			lower === "ours" ||
			lower === "ourselves" ||
			(lower === "us" && tokens[at]?.text !== "US")
		)
			organisation.push(at);
		else if (nameLength(tokens, at, setting.names) > 0) organisation.push(at);
		else {
			const singular = setting.names.customers.get(
				lower.includes("'") ? lower.replace(/'s?$/, "") : lower,
			);
			if (singular === undefined || isAttributive(tokens, at, singular))
				continue;
			// "team members", "board members": inside.
			if (
				singular === "member" &&
				insideMembers.test(tokens[at - 1]?.lower ?? "")
			)
				continue;
			if (
				isWeak(setting.names, singular) &&
				!/^(?:our|every|each)$/.test(tokens[at - 1]?.lower ?? "") &&
				// "the communities we work with" are served; "the community" is often ourselves.
				lower !== "communities" &&
				lower !== "families" &&
				lower !== "households"
			)
				weakCustomers.push(at);
			else customers.push(at);
		}
	}
	return new ReadSentence(span, text, tokens, setting, {
		clauses,
		subjects: clauses.map((clause) => {
			const subject = subjectOf(tokens, clause, setting.names);
			// "Policyholders: need three forms today": the label names who needs.
			return subject.kind === "elided" &&
				customers.some(
					(at) => at < clause.start && tokens[at + 1]?.text === ":",
				)
				? { ...subject, kind: "customer" as const }
				: subject;
		}),
		mainStart,
		labelEnd,
		customers,
		weakCustomers,
		reader,
		organisation,
	});
}

/** What is only asked of some sentences is looked for when it is. */
class ReadSentence implements Sentence {
	readonly span: Span;
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly kind: Block["kind"];
	readonly context: Context;
	readonly documentKind: DocumentKind;
	readonly names: Names;
	readonly clauses: readonly Clause[];
	readonly subjects: readonly Subject[];
	readonly mainStart: number;
	readonly labelEnd: number;
	readonly customers: readonly number[];
	readonly weakCustomers: readonly number[];
	readonly reader: readonly number[];
	readonly organisation: readonly number[];
	readonly question: boolean;
	readonly quoted: boolean;
	/** Some words, not most, are somebody else's. */
	readonly #quotes: boolean;
	#sourced: boolean | undefined;
	#slogan: boolean | undefined;
	#lower: string | undefined;

	constructor(
		span: Span,
		text: string,
		tokens: readonly Token[],
		setting: SentenceSetting,
		found: Found,
	) {
		this.span = span;
		this.text = text;
		this.tokens = tokens;
		this.kind = setting.kind;
		this.context = setting.context;
		this.documentKind = setting.documentKind;
		this.names = setting.names;
		this.clauses = found.clauses;
		this.subjects = found.subjects;
		this.mainStart = found.mainStart;
		this.labelEnd = found.labelEnd;
		this.customers = found.customers;
		this.weakCustomers = found.weakCustomers;
		this.reader = found.reader;
		this.organisation = found.organisation;
		const last = tokens.findLast(({ text }) => !/^["')\]]$/.test(text));
		this.question = last?.text.startsWith("?") === true;
		let words = 0;
		let quotedWords = 0;
		for (const { kind, quoted } of tokens)
			if (kind === "word") {
				words++;
				if (quoted) quotedWords++;
			}
		this.quoted = words > 0 && quotedWords > words / 2;
		this.#quotes = quotedWords < words && quotedWords > 3;
	}

	get lower(): string {
		this.#lower ??= lowerCase(this.text);
		return this.#lower;
	}

	get sourced(): boolean {
		this.#sourced ??= this.#quotes || source.test(this.lower);
		return this.#sourced;
	}

	get slogan(): boolean {
		this.#slogan ??= slogan.test(this.lower);
		return this.#slogan;
	}
}

function lowerCase(text: string): string {
	const lower = text.toLowerCase();
	// "İ" becomes two characters.
	return lower.length === text.length
		? lower
		: text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

/** What reading a sentence's words brought. */
type Found = Pick<
	Sentence,
	| "clauses"
	| "subjects"
	| "mainStart"
	| "labelEnd"
	| "customers"
	| "weakCustomers"
	| "reader"
	| "organisation"
>;

/** How many tokens from here make a known name of the organisation; 0 where none does. */
export function nameLength(
	tokens: readonly Token[],
	at: number,
	names: Names,
): number {
	const candidates = names.inside.get(tokens[at]?.lower ?? "");
	for (const name of candidates ?? []) {
		const parts = name.split(/\s+/);
		if (parts.every((part, i) => tokens[at + i]?.lower === part))
			return parts.length;
	}
	return 0;
}

/** "user interface", "customer success": the word for people only describes another noun. */
function isAttributive(
	tokens: readonly Token[],
	at: number,
	singular: string,
): boolean {
	const token = tokens[at] as Token;
	const after = tokens[at + 1];
	if (token.lower !== singular || !after || after.kind !== "word") return false;
	if (
		prepositions.has(after.lower) ||
		/^(?:and|or|who|that|is|was|has|can|will|may|must|should|could|would|in|not|'s|does|did|had|also)$/.test(
			after.lower,
		)
	)
		return false;
	return !(
		verbReading(after.lower)?.forms.has("s") &&
		!verbReading(after.lower)?.forms.has("base")
	);
}

function subjectOf(
	tokens: readonly Token[],
	clause: Clause,
	names: Names,
): Subject {
	const { start, subjectEnd } = clause;
	const first = tokens[start] as Token;
	const only = (kind: SubjectKind): Subject => ({
		kind,
		head: first.lower,
		headAt: start,
	});
	if (start === subjectEnd) return only("elided");
	if (first.lower === "we") return only("we");
	if (first.lower === "us") return only("together");
	if (first.lower === "you") return only("you");
	if (first.lower === "i") return only("i");
	if (
		subjectEnd === start + 1 &&
		/^(?:it|they|he|she|this|that|these|those|there|who|everyone|someone|anyone|one|nobody|everybody|somebody|anybody|none)$/.test(
			first.lower,
		)
	)
		return only("it");
	let headAt = start;
	for (let at = start; at < subjectEnd; at++) {
		const token = tokens[at] as Token;
		if (
			at > start &&
			(prepositions.has(token.lower) ||
				token.lower === "that" ||
				token.lower === "who" ||
				token.lower === "which" ||
				token.text === ",") &&
			token.lower !== "following"
		)
			break;
		// "The digital team also consulted": the adverb is not the head.
		if (
			token.kind !== "mark" &&
			token.lower !== "'s" &&
			!(at > start && adverbs.has(token.lower))
		)
			headAt = at;
	}
	const head = (tokens[headAt] as Token).lower.replace(/'s?$/, "");
	const subject = (kind: SubjectKind): Subject => ({ kind, head, headAt });
	const ours = first.lower === "our";
	if (names.customers.has(head) && !(organisationHeads.has(head) && !ours))
		return subject("customer");
	if (
		goalNouns.has(head) &&
		(ours || first.lower === "the" || first.lower === "a")
	)
		return subject("possessed");
	const named =
		nameLength(tokens, start, names) ||
		(first.lower === "the" ? nameLength(tokens, start + 1, names) : 0);
	if (named > 0 && headAt < start + named + (first.lower === "the" ? 1 : 0))
		return subject("organisation");
	if (ours && productHeads.has(head)) return subject("product");
	if (
		organisationHeads.has(head) &&
		(ours ||
			first.lower === "the" ||
			first.lower === "this" ||
			// "A company must file its accounts": any company. "Developers skip long pages": any developers.
			(/^\p{Lu}/u.test(first.text) &&
				!determiners.has(first.lower) &&
				!(headAt === start && staffNouns.has(head))))
	)
		return subject("organisation");
	// "Buying reckons", "Underwriting must agree".
	if (
		subjectEnd === start + 1 &&
		departments.has(first.lower) &&
		/^\p{Lu}/u.test(first.text)
	)
		return subject("organisation");
	if (ours) return subject("possessed");
	if (
		productHeads.has(head) &&
		(first.lower === "the" ||
			first.lower === "this" ||
			(/^\p{Lu}/u.test(first.text) && !determiners.has(first.lower)))
	)
		return subject("product");
	if (named > 0) return subject("possessed");
	const capital = (at: number): boolean =>
		/^\p{Lu}|^\d+\p{L}/u.test(tokens[at]?.text ?? "");
	if (headAt > start && capital(headAt) && organisationSuffixes.has(head))
		return subject("organisation");
	// "the library's digital branch": something of the organisation's.
	const owner = tokens.findIndex(
		(token, at) =>
			at > start &&
			at < headAt &&
			token.lower === "'s" &&
			organisationHeads.has(tokens[at - 1]?.lower ?? ""),
	);
	if (owner > 0) return subject("possessed");
	// "Petra will cut the shift over": a person.
	if (givenNames.has(first.lower) && capital(start)) return subject("person");
	if (
		(first.kind === "word" || /^\d+\p{L}/u.test(first.text)) &&
		capital(start) &&
		!determiners.has(first.lower) &&
		capital(headAt)
	)
		return subject("name");
	// "The X10 features", "The MSc delivers": a name behind the article.
	if (
		first.lower === "the" &&
		capital(headAt) &&
		/[A-Z\d]/.test(tokens[headAt]?.text ?? "")
	)
		return subject("name");
	return subject("other");
}
