import {
	adverbs,
	determiners,
	prepositions,
} from "../lexicon/function-words.ts";
import { reasonsForHandling, reasonsForNumbers } from "../lexicon/outcomes.ts";
import type { Token } from "../prose/token.ts";
import { ingForm, verbReading } from "../prose/verb-forms.ts";
import { midSentence } from "../rewrite/letters.ts";
import { type Passage, wordsOf } from "../rewrite/passage.ts";
import { lastWordEnd } from "../rewrite/phrase.ts";
import { aimIn } from "./aims/aim.ts";
import { measuredBy } from "./aims/measured.ts";
import { forWhom } from "./for-whom.ts";
import { leadsOn } from "./meaning.ts";
import { isSetOut } from "./set-out.ts";
import { atTheEnd, draft, firstWord, instead, type Turn } from "./turn.ts";

export const customerAsObject: Turn = function* ({
	passage,
	sighting,
	people,
}) {
	const { tokens, customers, weakCustomers } = passage.sentence;
	const verb = verbReading(tokens[sighting.from]?.lower ?? "");
	const handled =
		reasonsForNumbers.get(tokens[sighting.to - 1]?.lower ?? "") ??
		(verb ? reasonsForHandling.get(verb.lemma) : undefined);
	const reach = Math.max(sighting.to, sighting.from + 8);
	const person =
		[...customers, ...weakCustomers]
			.sort((a, b) => a - b)
			.find((at) => at > sighting.from && at < reach) ??
		(sighting.to - 1 > sighting.from ? sighting.to - 1 : undefined);
	const who =
		person === undefined ? undefined : named(passage, sighting, person);
	const reason = handled ?? "should be able to";
	const wanted =
		person === undefined || !handled
			? undefined
			: wantedOf(passage, person + 1, verb?.lemma ?? "");
	const wish =
		wanted && !reason.endsWith("get")
			? `need a reason to ${wanted}: ___`
			: reason.startsWith("need") || reason.endsWith("get")
				? `${reason}: ___`
				: `${reason} ___`;
	const aim = aimIn(passage, sighting.from);
	if (aim?.act && /^(?:grow|increase|boost|maximi[sz]e)$/.test(aim.act.lemma))
		yield measuredBy(passage, people, aim, true);
	const wished = instead(
		passage,
		`${who ?? people.many} ${wish}${countedBy(passage, sighting.from, wish)}`,
	);
	// "a great way to win users", "lock in contractors": nothing is set about, or nobody is served.
	const kept =
		!leadsOn(passage) &&
		isSetOut(passage, sighting.from) &&
		!isSupplier(tokens, sighting)
			? draft(
					passage,
					atTheEnd(passage, `so that ${who ?? people.many} get ___`),
				)
			: forWhom(passage, people, sighting.from);
	// What a longer sentence says besides must not go.
	const isBrief =
		tokens.length <= mostOfOneWish && !isSupplier(tokens, sighting);
	// "the number of people who use the pier": what they do would be gone.
	if (isBrief && !tokens.some(({ lower }) => /^(?:who|that)$/.test(lower)))
		yield wished;
	yield kept;
};

/** Whoever works for the organisation, or backs it. */
const isSupplier = (
	tokens: readonly Token[],
	{ from, to }: { readonly from: number; readonly to: number },
): boolean =>
	tokens
		.slice(from, Math.max(to, from + 5))
		.some(({ lower }) =>
			/^(?:contractors|suppliers|vendors|partners|investors|candidates|staff|employees|sponsors|bidders|subcontractors)$/.test(
				lower,
			),
		);

/** In tokens. */
const mostOfOneWish = 12;

/** "(measured by converting 15% of trial accounts)": the figure stays as the measure. */
function countedBy(passage: Passage, at: number, wish: string): string {
	const { tokens } = passage.sentence;
	const verb = verbReading(tokens[at]?.lower ?? "");
	const end = lastWordEnd(tokens);
	const rest = wordsOf(passage, at + 1, end);
	return verb?.forms.has("base") &&
		at === firstWord(passage) &&
		rest &&
		end - at < 16 &&
		/\d/.test(rest) &&
		!/[()]/.test(rest) &&
		wish.endsWith("___")
		? ` (measured by ${ingForm(verb.lemma)} ${rest})`
		: "";
}

/** Whom it is done to, in the writer's words: "free users". Undefined where they are one, or no people. */
function named(
	passage: Passage,
	sighting: { readonly from: number },
	person: number,
): string | undefined {
	const { tokens } = passage.sentence;
	let from = person;
	while (
		from - 1 > sighting.from &&
		tokens[from - 1]?.kind === "word" &&
		!prepositions.has(tokens[from - 1]?.lower ?? "") &&
		!determiners.has(tokens[from - 1]?.lower ?? "") &&
		!/^(?:and|or|of|to|more|new|in|up|back|their|our)$/.test(
			tokens[from - 1]?.lower ?? "",
		)
	)
		from--;
	return /s$|^people$|folk$|men$/.test((tokens[person] as Token).lower)
		? midSentence(passage, from, person + 1)
		: undefined;
}

/** What they are to do: "use the portal" in "drive residents to the portal", "pay" in "get users to pay". */
function wantedOf(
	passage: Passage,
	at: number,
	handled: string,
): string | undefined {
	const { tokens } = passage.sentence;
	const end = lastWordEnd(tokens);
	const words = wordsOf(passage, at + 1, end);
	if (!words || end - at > 14) return undefined;
	const link = tokens[at]?.lower;
	const goes = /^(?:drive|bring|attract|invite|lure|entice|funnel|pull)$/.test(
		handled,
	)
		? "come"
		: "move";
	const next = tokens[at + 1]?.lower ?? "";
	if (
		tokens
			.slice(at, end)
			.some(
				({ text, lower }) =>
					/^[,;:(–—]$/.test(text) ||
					/^(?:and|but|so|through|via|with|by|ideally)$/.test(lower),
			)
	)
		return undefined;
	if (link === "to") {
		const reading = verbReading(
			adverbs.has(next) ? (tokens[at + 2]?.lower ?? "") : next,
		);
		if (reading?.forms.has("base") && !determiners.has(next)) return words;
		return /^[\p{L}*_[]/u.test(words) ? `${goes} to ${words}` : undefined;
	}
	if (link !== "into") return undefined;
	return /^(?:turn|convert)$/.test(handled)
		? `become ${words}`
		: `come into ${words}`;
}
