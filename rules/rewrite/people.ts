import { ofThoseWhoWorkHere, withMembersOfItsOwn } from "../lexicon/served.ts";
import type { Voice } from "../options.ts";
import { anyone, onlookers } from "../prose/people-served.ts";
import type { Sentence } from "../prose/sentence.ts";
import type { Token } from "../prose/token.ts";
import { pluralOf } from "./inflect.ts";
import type { Edit } from "./passage.ts";

/** The people a rewrite puts first, as the grammar needs them. All of it small, for the middle of a sentence. */
export interface People {
	readonly addressed: boolean;
	/** you, customers, patients */
	readonly subject: string;
	/** you, them */
	readonly object: string;
	/** your, their */
	readonly possessive: string;
	/** you, they: when they come up again */
	readonly again: string;
	/** a customer, a patient: always somebody else */
	readonly one: string;
	/** customers, patients: always somebody else */
	readonly many: string;
	/** you, customers, the people we serve: for whom something is good, where no more than that is said */
	readonly served: string;
	/** The same, always somebody else. */
	readonly others: string;
}

/** An advert for a post: who reads it may come to work here. */
const advertises =
	/\b(?:jobs?|careers?|hiring|vacanc(?:y|ies)|internships?|join (?:our|the) team|working (?:at|here|for)|who you are|about you|responsibilities|requirements|qualifications|perks|benefits|compensation|time off|vacations?|parental leave|healthcare|your role|the role|(?:data|software|senior|staff|support|sales|front-?end|back-?end|devops|site reliability) (?:engineer|analyst|developer|designer|manager|administrator))\b/i;

/** "You" is somebody who works here under such a heading. */
const forStaff = /\b(?:onboarding|handbook|charter|values|all[- ]hands)\b/i;

/** What is planned under such a heading, is told to those who decide or pay. */
const forBackers =
	/\b(?:grant|proposal|business (?:model|plan)|investors?|funding|strategy|roadmap|okrs?|vision|mission|budget|board|minutes|retrospective|runbook|emergenc(?:y|ies)|incidents?)\b/i;

/** A form that somebody filled in: "you" is the writer, and the reader pays. */
const asksTheWriter =
	/\byour (?:\w+ )?(?:idea|project|organi[sz]ation|approach|proposal|work|programme?|impact|goals?|request|funding)\b|\b(?:will|do|would) you\b|\bhow you\b|^(?:please )?(?:list|describe|explain|provide)\b|\b(?:grant|funding|project|foundation|membership|incubation|sandbox|graduation|flock) (?:proposal|application|request)\b/i;

/** What is known of a text, and of the point that a sentence of it makes. */
export interface Telling {
	readonly voice: Voice;
	/** The document's word for one of those served. */
	readonly noun: string | undefined;
	/** Whether the document speaks to those who read it. */
	readonly addresses: boolean | undefined;
	/** The sentence has news or an offer for somebody. */
	readonly tells: boolean;
	/** It offers something. */
	readonly offers: boolean;
}

/** Whom a text speaks to or about: by the settings, else by what kind of text it is. */
export function peopleOf(sentence: Sentence, telling: Telling): People {
	const { documentKind } = sentence;
	const { voice, addresses } = telling;
	const noun =
		telling.noun ?? (documentKind === "technical" ? "user" : "customer");
	const found = namedIn(sentence);
	// In other texts than those of an agency or a bank, clients are as often programs.
	const named = found === "client" && noun !== "client" ? undefined : found;
	const addressed =
		voice === "auto"
			? speaksToReader(sentence, telling, named !== undefined)
			: voice === "you";
	// "A team charter is for its members": they are the organisation.
	const served =
		noun === "member" && documentKind === "handbook" ? anyone : noun;
	const one = named ?? served;
	const many = pluralOf(one);
	// People at large need a word more.
	const others = one === anyone ? "the people we serve" : many;
	return {
		addressed,
		subject: addressed ? "you" : many,
		object: addressed ? "you" : "them",
		possessive: addressed ? "your" : "their",
		again: addressed ? "you" : "they",
		one,
		many,
		served:
			addressed && (addresses !== false || voice === "you") ? "you" : others,
		others,
	};
}

/** Whether a sentence says "you" to those who are served, as far as its kind of text and the headings above tell. */
function speaksToReader(
	{ documentKind, reader, context }: Sentence,
	{ tells, offers, addresses }: Telling,
	namesOthers: boolean,
): boolean {
	if (context.headings.some((heading) => advertises.test(heading)))
		return offers;
	if (
		context.headings.some(
			(heading) =>
				forStaff.test(heading) ||
				asksTheWriter.test(heading) ||
				(!tells && forBackers.test(heading)),
		)
	)
		return false;
	if (namesOthers && !tells && reader.length === 0) return false;
	if (tells)
		return /^(?:sales|announcement|general|technical)$/.test(documentKind);
	return (
		(reader.length > 0 &&
			/^(?:sales|announcement|general)$/.test(documentKind)) ||
		(addresses === true && /^(?:sales|announcement)$/.test(documentKind))
	);
}

/** The people outside whom the sentence itself names, singular: "developers" in "make us known among developers". */
function namedIn({
	tokens,
	customers,
	weakCustomers,
	names,
}: Sentence): string | undefined {
	const wordAt = (at: number): string =>
		(tokens[at] as Token).lower.replace(/'s?$/, "");
	// "our service, which once brought families together": told of others, long ago.
	const aside = tokens.findIndex(
		({ lower }, at) => lower === "which" && tokens[at - 1]?.text === ",",
	);
	const sure = customers.find(
		(at) =>
			(aside < 0 || at < aside) &&
			names.customers.has(wordAt(at)) &&
			(names.configured.has(wordAt(at)) ||
				!onlookers.test(names.customers.get(wordAt(at)) ?? "")) &&
			!withMembersOfItsOwn.test(tokens[at - 1]?.lower ?? "") &&
			!(
				/^members?$/.test(tokens[at]?.lower ?? "") &&
				ofThoseWhoWorkHere.test(
					tokens
						.slice(at + 1, at + 5)
						.map(({ lower }) => ` ${lower}`)
						.join(""),
				)
			) &&
			// "Maps become first class citizens"
			!/^(?:class|first-class|web|net|corporate|model)$/.test(
				tokens[at - 1]?.lower ?? "",
			) &&
			// "Let the cellar to a tenant": one of them, and not those who are served.
			!(
				/^an?$/.test(tokens[at - 1]?.lower ?? "") &&
				tokens[at - 2]?.lower === "to"
			),
	);
	if (sure !== undefined) return names.customers.get(wordAt(sure));
	const reached = weakCustomers.find(
		(at) =>
			inMany.test(wordAt(at)) &&
			towards.test((tokens[at - 1] as Token | undefined)?.lower ?? ""),
	);
	return reached === undefined
		? undefined
		: names.customers.get(wordAt(reached));
}

/** Of the words that are people outside only at times, those that make sense as a group. */
const inMany =
	/^(?:developers|practitioners|volunteers|attendees|participants|parents|children|drivers|owners|growers|sellers|merchants|seniors|households|families|resellers|distributors)$/;

const towards = /^(?:for|with|among|amongst|to|towards|by|from)$/;

const toReader: Readonly<Record<string, string>> = {
	their: "your",
	they: "you",
	them: "you",
	theirs: "yours",
	themselves: "yourself",
};

/** "their files" → "your files", once the people who own them are addressed. */
export function addressedFrom(
	tokens: readonly Token[],
	from: number,
	to: number,
): Edit[] {
	const edits: Edit[] = [];
	// "share documents and edit them": the documents, not the people.
	let otherPlural = false;
	let isTheirs = false;
	for (let at = from; at < to; at++) {
		const token = tokens[at] as Token;
		const text = toReader[token.lower];
		if (text && !token.quoted) {
			if ((token.lower === "them" || token.lower === "they") && otherPlural) {
				// "allowing them to keep their masts": the boats'.
				isTheirs = true;
				continue;
			}
			if (isTheirs) continue;
			edits.push({ from: at, to: at + 1, text });
		} else if (token.kind === "word" && /[^su]s$/.test(token.lower))
			otherPlural = true;
	}
	return edits;
}
