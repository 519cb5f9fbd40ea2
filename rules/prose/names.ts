import {
	customerNouns,
	irregularPlurals,
	weakCustomerNouns,
} from "../lexicon/people.ts";

/** Who is inside and who is outside, as words to look up. */
export interface Names {
	/** Lower-case first words of names of the organisation and its products → the whole names, longest first. */
	readonly inside: ReadonlyMap<string, readonly string[]>;
	/** Lower-case forms of words for the people served → the singular. */
	readonly customers: ReadonlyMap<string, string>;
	/** Forms that the writer configured: never in doubt. */
	readonly configured: ReadonlySet<string>;
	/** The names as given or learned, for show and for cache keys. */
	readonly list: readonly string[];
}

const pluralOf = (noun: string): string =>
	irregularPlurals[noun] ??
	(/[^aeiou]y$/.test(noun)
		? `${noun.slice(0, -1)}ies`
		: /(?:s|x|ch|sh)$/.test(noun)
			? `${noun}es`
			: `${noun}s`);

function customerForms(nouns: readonly string[]): Map<string, string> {
	const forms = new Map<string, string>();
	for (const noun of nouns) {
		const lower = noun.toLowerCase();
		forms.set(lower, lower);
		forms.set(pluralOf(lower), lower);
	}
	return forms;
}

const commonForms = customerForms(customerNouns);

/** Names ready for look-up. Configured customers are added to the common ones. */
export function toNames(
	inside: readonly string[],
	customers: readonly string[],
): Names {
	const byFirst = new Map<string, string[]>();
	for (const name of inside) {
		const first = name.toLowerCase().split(/\s+/)[0];
		if (first)
			byFirst.set(
				first,
				[...(byFirst.get(first) ?? []), name.toLowerCase()].sort(
					(a, b) => b.length - a.length,
				),
			);
	}
	const configured = customerForms(customers);
	return {
		inside: byFirst,
		customers:
			configured.size > 0
				? new Map([...commonForms, ...configured])
				: commonForms,
		configured: new Set(configured.keys()),
		list: inside,
	};
}

/** Whether a word for people is sometimes not the people served: "developer", "owner". */
export const isWeak = (names: Names, singular: string): boolean =>
	weakCustomerNouns.has(singular) && !names.configured.has(singular);

/** What names that speak for an organisation do; the first word of each decides whether to look at all. */
const acts =
	`offers provides supports includes helps lets allows enables gives announced announces launches launched believes aims plans decided intends makes
delivers empowers features comes\\s+with is\\s+(?:a|an|the|our|committed|proud|pleased|excited|built|designed)
has\\s+(?:launched|opened|joined|released|built|grown) will`.split(/\s+/);

/** First words without which no name acts, in lower case. */
export const actingVerbs: readonly string[] = acts.map(
	(act) => act.split("\\")[0] as string,
);

/** Capitalised at the start of a sentence, and no names of whoever writes. */
export const noNames: readonly string[] =
	`The This That These Those We Our It They You I A An In On At If When While As By For With From To And But Or So He She There Here
Some All Each Every No Not What Who How Why Your My His Her Their Its One Two Three Which Anyone Everyone Someone People Users Customers
Google Microsoft GitHub Apple Amazon Today Now Next Then Also Support Mr Mrs Ms Dr Version Step Note`.split(
		/\s+/,
	);

/** A capitalised name that decides, offers or announces: it speaks for the organisation. For a text that has no letters but `plainLetters`. */
const nameThatActs = new RegExp(
	String.raw`(?:^|[.!?:]\s+|\n\s*(?:[-*+]\s+)?|["“]|\bat\s)((?:(?!(?:${noNames.join("|")})\b)[A-ZÀ][A-Za-z0-9Ààª²&’'-]*|\d[A-Za-zÀàª][A-Za-z0-9Ààª²]+|[a-z0-9à²]+\.(?:gov|io|com|ai|org|dev))(?:\s[A-ZÀ][A-Za-z0-9Ààª²&’'-]*){0,2})\s+(?:${acts.join("|")})\s`,
	"dg",
);

/** Beyond ASCII one letter stands for all of its class: what \p{L} matches takes V8 long to compile. */
const plainLetters = (text: string): string =>
	/[^\0-\x7F\u2010-\u2027]/.test(text)
		? text.replace(/[^\0-\x7F]/g, classLetter)
		: text;

const classLetter = (character: string): string =>
	/\p{Lu}/u.test(character)
		? "À"
		: /\p{Ll}/u.test(character)
			? "à"
			: /\p{L}/u.test(character)
				? "ª"
				: /\p{N}/u.test(character)
					? "²"
					: character;

/** Votes for the organisation's name in a stretch of raw text. */
export function namesThatAct(text: string): string[] {
	const found: string[] = [];
	for (const { indices } of plainLetters(text).matchAll(nameThatActs)) {
		const name = indices?.[1];
		if (name) found.push(text.slice(...name));
	}
	return found;
}
