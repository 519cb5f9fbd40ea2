import { outcomeOfAct } from "../../lexicon/news.ts";
import type { Token } from "../../prose/token.ts";
import { verbReading } from "../../prose/verb-forms.ts";
import { isPlural } from "../../rewrite/inflect.ts";
import type { Edit, Passage } from "../../rewrite/passage.ts";
import type { People } from "../../rewrite/people.ts";
import {
	headOf,
	holdsVerb,
	phraseEnd,
	somebodyIn,
} from "../../rewrite/phrase.ts";
import type { When } from "../../rewrite/tense.ts";
import { byOutcome, byVerb } from "./by-verb.ts";
import { fixed } from "./fixed.ts";
import { landed } from "./found.ts";
import { made } from "./made.ts";

/** Something that the organisation did, does or will do, by tokens. */
export interface Act {
	/** Where the words that name the doer start. */
	readonly from: number;
	readonly lemma: string;
	/** Behind the verb. */
	readonly verbEnd: number;
	readonly when: When;
}

export function outcomeOf(
	passage: Passage,
	act: Act,
	people: People,
	until: number,
): Edit[] | undefined {
	const { tokens } = passage.sentence;
	const { from, when, verbEnd } = act;
	const lemma = lexicalBase(act.lemma);
	// "revamped the map from the ground up": how it was done says more than that it is better.
	const isAnew =
		/\bfrom (?:scratch|the ground up)\b/.test(
			tokens
				.slice(verbEnd, until)
				.map(({ lower }) => lower)
				.join(" "),
		) && outcomeOfAct.has(lemma);
	const outcoming =
		(isAnew ? byOutcome.done : undefined) ??
		byVerb[lemma] ??
		byOutcome[outcomeOfAct.get(lemma) ?? "use"];
	if (!byVerb[lemma] && !outcomeOfAct.has(lemma)) return undefined;
	const there = landed(
		{
			passage,
			people,
			lemma,
			when,
			from,
			end: until,
			until,
			plural: false,
			particle: "",
			said: "",
		},
		verbEnd,
		until,
	);
	if (there) return there;
	let object = verbEnd;
	const hasParticle =
		particle.test(tokens[object]?.lower ?? "") && object + 1 < until;
	if (hasParticle && !particlesOf[lemma]?.test(tokens[object]?.lower ?? ""))
		return undefined;
	if (!hasParticle && needsParticle.test(lemma)) return undefined;
	const word = hasParticle ? ` ${tokens[object]?.lower}` : "";
	if (hasParticle) object++;
	const first = tokens[object];
	if (!first || object >= until) return undefined;
	if (first.kind === "mark" && !/^["'(£€$]$/.test(first.text)) return undefined;
	// "We started to get …", "We built on …": no object follows.
	if (lemma === "experiment" && first.lower === "with") object++;
	else if (
		lemma !== "continue" &&
		/^(?:beyond|into|onto|across|over|through|within|throughout|around|towards?|to|by|on|in|at|with|from|as|for|them|and|of|about|off|up|how|what|why|where|when|if|because|or|been|previously|only|not|too|very|us|me|myself|ourselves|himself|herself)$/.test(
			first.lower,
		)
	)
		return undefined;
	// "built something special": what it is, nobody can tell.
	if (/^(?:something|anything|everything|nothing)$/.test(first.lower))
		return undefined;
	// "release every three months": how often, not what.
	if (
		first.lower === "every" &&
		(tokens[object + 1]?.kind === "number" ||
			/^(?:two|three|four|six|day|week|month|quarter|year|few)$/.test(
				tokens[object + 1]?.lower ?? "",
			))
	)
		return undefined;
	const standsAlone =
		/^(?:it|this|that|these|those)$/.test(first.lower) &&
		tokens[object + 1]?.kind === "word" &&
		!/^(?:by|in|with|to|and|for|as)$/.test(tokens[object + 1]?.lower ?? "");
	if (
		/^(?:it|this|that|these|those)$/.test(first.lower) &&
		(!standsAlone || first.lower === "it" || first.lower === "that") &&
		outcoming !== made &&
		outcoming !== fixed
	)
		return undefined;
	// "We stopped building the mast": an act again, no thing.
	if (
		!/^(?:finish|complete|stop|start|begin|wrap|have)$/.test(lemma) &&
		verbReading(first.lower)?.forms.has("ing") &&
		!ingNoun.test(first.lower) &&
		!/^(?:times?|lists?|hours|costs|fees?|rooms?|areas?|spaces?|points?|lessons|classes|stations?|machines?|pages?|lines)$/.test(
			tokens[object + 1]?.lower ?? "",
		)
	)
		return undefined;
	// "open sourced the map": the verb is another.
	const early = verbReading(first.lower);
	if (
		early?.forms.has("past") &&
		!early.forms.has("base") &&
		/^(?:the|our|a|an|all|its)$/.test(tokens[object + 1]?.lower ?? "")
	)
		return undefined;
	// "It has grown significantly": how, not what.
	if (/ly$/.test(first.lower) && object + 1 >= until) return undefined;
	if (hidesAnotherAct(tokens, object, until)) return undefined;
	const end = phraseEnd(tokens, object, until);
	const head = headOf(tokens, object, end)?.lower ?? "";
	if (somebodyIn(tokens, object, end) > 0) return undefined;
	if ((head === "" && lemma !== "continue") || holdsVerb(tokens, object, end))
		return undefined;
	return outcoming({
		passage,
		people,
		lemma,
		when,
		from,
		object,
		end,
		until,
		head,
		particle: word,
		plural: isPlural(tokens, object, end),
		said: tokens[act.verbEnd - 1]?.lower ?? "",
	});
}

/** "downgraded", where no list of verbs knows it: the base that the lexicon has. */
const lexicalBase = (lemma: string): string =>
	[lemma, lemma.replace(/d$/, ""), lemma.replace(/ed$/, "")].find(
		(base) => byVerb[base] !== undefined || outcomeOfAct.has(base),
	) ?? lemma;

const particle = /^(?:out|up|in|on|off|back|together|down|over|forward|away)$/;

const particlesOf: Readonly<Record<string, RegExp>> = {
	set: /^up$/,
	sketch: /^out$/,
	roll: /^out$/,
	put: /^(?:in|up|on|together|out)$/,
	bring: /^(?:in|back|forward|out|together)$/,
	add: /^in$/,
	build: /^(?:in|out|up)$/,
	speed: /^up$/,
	open: /^up$/,
	start: /^up$/,
	ship: /^out$/,
	clean: /^up$/,
	kick: /^off$/,
	wrap: /^up$/,
	turn: /^(?:on|off)$/,
	switch: /^(?:on|off)$/,
	hand: /^(?:out|over)$/,
	give: /^(?:out|away)$/,
	take: /^on$/,
	phase: /^out$/,
};

/** Says nothing without its particle: "rolled out", "kicked off". */
const needsParticle = /^(?:put|roll|kick|wrap|turn|phase|take)$/;

/** Nouns that look like something still being done. */
const ingNoun =
	/^(?:planning|pricing|billing|training|parking|housing|messaging|banking|recording|shipping|streaming|monitoring|logging|caching|building|rendering|routing|scheduling|seating|lighting|heating|wiring|mapping|mentoring|tracking|reporting|fencing|flooring|roofing|voting|booking)s?$/;

/** "reopened the wing, rehung the pictures": an act that no list of verbs knows stands behind the comma. */
const hidesAnotherAct = (
	tokens: readonly Token[],
	from: number,
	to: number,
): boolean =>
	tokens
		.slice(from, to)
		.some(
			({ text, lower }, i) =>
				(text === "," || lower === "and") &&
				/^(?:the|our|a|an|its)$/.test(tokens[from + i + 2]?.lower ?? "") &&
				tokens[from + i + 1]?.kind === "word" &&
				/^\p{Ll}/u.test(tokens[from + i + 1]?.text ?? "") &&
				!/ing$/.test(tokens[from + i + 1]?.lower ?? "") &&
				!/^(?:and|but|with|in|on|for|from|to|of|at|by|which|including|plus|as|all|both|now|also|through|over|under|across|not|even|a|an|the|our|its)$/.test(
					tokens[from + i + 1]?.lower ?? "",
				),
		);
