import { adverbs } from "../lexicon/function-words.ts";
import { outcomeOfAct, useOfThing } from "../lexicon/news.ts";
import { isPeople } from "../lexicon/people.ts";
import { verbGroupAt } from "../prose/clause.ts";
import type { Token } from "../prose/token.ts";
import { verbReading } from "../prose/verb-forms.ts";
import { isPlural } from "../rewrite/inflect.ts";
import type { Edit, Passage } from "../rewrite/passage.ts";
import type { People } from "../rewrite/people.ts";
import {
	headOf,
	holdsVerb,
	joinedPredicates,
	lastWordEnd,
	phraseEnd,
} from "../rewrite/phrase.ts";
import { can, type When } from "../rewrite/tense.ts";
import { coreEnd, lower, type Outcoming, they } from "./deed.ts";
import {
	better,
	changed,
	counted,
	done,
	equipped,
	finished,
	first,
	fixed,
	goingOn,
	gone,
	invested,
	kept,
	made,
	madeOver,
	moved,
	redesigned,
	replaced,
	state,
	stopped,
	triedOut,
	underWay,
	updated,
} from "./made-better.ts";
import {
	attended,
	became,
	given,
	helped,
	hired,
	hosted,
	met,
	reached,
} from "./met.ts";
import {
	accepted,
	allowed,
	belongs,
	certified,
	had,
	joined,
	landed,
	opened,
	renamed,
	served,
	shown,
	use,
} from "./put-to-use.ts";

/** Something that the organisation did, does or will do, by tokens. */
export interface Act {
	/** Where the words that name the doer start. */
	readonly from: number;
	readonly lemma: string;
	/** Behind the verb. */
	readonly verbEnd: number;
	readonly when: When;
}

const byOutcome = {
	use,
	done,
	redesigned,
	updated,
	changed,
	fewer: counted("fallen"),
	more: counted("grown"),
	hosted,
	attended,
	given,
	better,
	simpler: state("simpler"),
	faster: state("faster"),
	fixed,
	gone,
	meet: met,
	helped,
	served,
	certified,
} as const;

const switched: Outcoming = (deed) =>
	deed.particle === " on"
		? they(deed, `${can[deed.when]} use`)
		: deed.particle === " off"
			? gone(deed)
			: undefined;

/** "installed 40 lamps": so many of a thing, there to be seen. */
const someDone: Outcoming = (deed) =>
	/^\d/.test(lower(deed, deed.object)) ? done(deed) : undefined;

const byVerb: Readonly<Record<string, Outcoming>> = {
	make: made,
	finish: finished,
	stop: stopped,
	complete: finished,
	replace: replaced,
	have: had,
	graduate: (deed) => moved(deed) ?? use(deed),
	extend: done,
	expand: (deed) => moved(deed) ?? done(deed),
	update: (deed) => moved(deed) ?? updated(deed),
	upgrade: (deed) => equipped(deed) ?? better(deed),
	equip: (deed) => equipped(deed) ?? done(deed),
	fit: (deed) => equipped(deed) ?? done(deed),
	invest: invested,
	install: (deed) => use(deed) ?? someDone(deed),
	build: (deed) => use(deed) ?? someDone(deed),
	take: (deed) =>
		deed.particle === " on" &&
		(useOfThing.get(deed.head) === "turn to" || isPeople(deed.head))
			? hired(deed)
			: undefined,
	"open-source": state("open source"),
	move: moved,
	relocate: moved,
	transfer: moved,
	migrate: (deed) => moved(deed) ?? done(deed),
	join: joined,
	reach: reached,
	start: (deed) => underWay(deed) ?? opened(deed),
	begin: (deed) => underWay(deed) ?? opened(deed),
	kick: opened,
	bring: (deed) => (deed.particle === " forward" ? done(deed) : use(deed)),
	drop: (deed) =>
		/^(?:prices?|rates?|fees?|costs?|charges?)$/.test(deed.head) &&
		/^(?:to|by|from)$/.test(lower(deed, coreEnd(deed)))
			? counted("fallen")(deed)
			: gone(deed),
	sign: became,
	choose: became,
	select: became,
	pick: became,
	wrap: (deed) => finished(deed),
	continue: goingOn,
	accept: accepted,
	win: (deed) => allowed(deed) ?? certified(deed),
	receive: (deed) => allowed(deed) ?? certified(deed),
	turn: switched,
	switch: (deed) => moved(deed) ?? switched(deed),
	hire: hired,
	recruit: hired,
	port: moved,
	transition: moved,
	downgrade: moved,
	give: (deed) => madeOver(deed) ?? given(deed),
	raise: given,
	serve: (deed) => served(deed) ?? helped(deed),
	prioritise: first,
	prioritize: first,
	experiment: triedOut,
	trial: triedOut,
	pilot: triedOut,
	highlight: shown,
	showcase: shown,
	spotlight: shown,
	sell: (deed) => they(deed, `${can[deed.when]} buy`),
	stock: (deed) => they(deed, `${can[deed.when]} get`),
	lend: (deed) => given(deed) ?? they(deed, `${can[deed.when]} borrow`),
	change: (deed) => renamed(deed) ?? changed(deed),
	secure: (deed) => allowed(deed) ?? done(deed),
	get: allowed,
	keep: (deed) => kept(deed) ?? certified(deed),
	acquire: belongs,
	buy: (deed) => belongs(deed) ?? use(deed),
	purchase: (deed) => belongs(deed) ?? use(deed),
	hold: (deed) => certified(deed) ?? hosted(deed),
	name: (deed) => met(deed) ?? done(deed),
};

const particlesOf: Readonly<Record<string, RegExp>> = {
	set: /^up$/,
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
const particle = /^(?:out|up|in|on|off|back|together|down|over|forward|away)$/;

/** Says nothing without its particle: "rolled out", "kicked off". */
const needsParticle = /^(?:put|roll|kick|wrap|turn|phase|take)$/;

/** Nouns that look like something still being done. */
const ingNoun =
	/^(?:planning|pricing|billing|training|parking|housing|messaging|banking|recording|shipping|streaming|monitoring|logging|caching|building|rendering|routing|scheduling|seating|lighting|heating|wiring|mapping|mentoring|tracking|reporting|fencing|flooring|roofing|voting|booking)s?$/;

/** "downgraded", where no list of verbs knows it: the base that the lexicon has. */
const lexicalBase = (lemma: string): string =>
	[lemma, lemma.replace(/d$/, ""), lemma.replace(/ed$/, "")].find(
		(base) => byVerb[base] !== undefined || outcomeOfAct.has(base),
	) ?? lemma;

function outcomeOf(
	passage: Passage,
	act: Act,
	people: People,
	until: number,
): Edit[] | undefined {
	const { tokens } = passage.sentence;
	const { from, when, verbEnd } = act;
	const lemma = lexicalBase(act.lemma);
	const outcoming =
		byVerb[lemma] ?? byOutcome[outcomeOfAct.get(lemma) ?? "use"];
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
		/^(?:to|by|on|in|at|with|from|as|for|them|and|of|about|off|up|how|what|why|where|when|if|because|or|been|previously|only|not|too|very|us|me)$/.test(
			first.lower,
		)
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
		!/^(?:finish|complete|stop|start|begin|wrap)$/.test(lemma) &&
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

/** "We decided to open a shop": what was decided is to come. "We started selling bread": we sell it now. */
function meant({ tokens }: Passage["sentence"], act: Act): Act {
	const verb = verbReading(tokens[act.verbEnd + 1]?.lower ?? "");
	if (/^(?:start|begin)$/.test(act.lemma)) {
		const to = tokens[act.verbEnd]?.lower === "to" ? 1 : 0;
		const begun = verbReading(tokens[act.verbEnd + to]?.lower ?? "");
		return begun?.forms.has(to ? "base" : "ing") &&
			/^(?:sell|offer|provide|serve|accept|stock|support|publish|lend)$/.test(
				begun.lemma,
			)
			? { ...act, lemma: begun.lemma, verbEnd: act.verbEnd + to + 1 }
			: act;
	}
	// "We took the opportunity to mend the roof": it is mended.
	const to = tokens.findIndex(
		({ lower }, at) =>
			at > act.verbEnd && at < act.verbEnd + 4 && lower === "to",
	);
	const taken = verbReading(tokens[to + 1]?.lower ?? "");
	if (
		act.lemma === "take" &&
		to > 0 &&
		/^(?:opportunity|chance|time|occasion)$/.test(
			tokens[to - 1]?.lower ?? "",
		) &&
		taken?.forms.has("base")
	)
		return { ...act, lemma: taken.lemma, verbEnd: to + 2 };
	return (act.lemma === "decide" || act.lemma === "manage") &&
		tokens[act.verbEnd]?.lower === "to" &&
		verb?.forms.has("base")
		? {
				...act,
				lemma: verb.lemma,
				verbEnd: act.verbEnd + 2,
				when: act.lemma === "decide" ? "will" : act.when,
			}
		: act;
}

/** The outcome of every act of a clause: "We redesigned the map, added layers and fixed a crash". */
export function outcomesOf(
	passage: Passage,
	act: Act,
	people: People,
	limit = lastWordEnd(passage.sentence.tokens),
): Edit[] | undefined {
	const { tokens } = passage.sentence;
	const edits: Edit[] = [];
	let before: readonly Edit[] = [];
	let current = meant(passage.sentence, act);
	// "Kite Opens Office and Names Director": a headline goes on in the present.
	const forms =
		verbReading(tokens[act.verbEnd - 1]?.lower ?? "")?.forms.has("s") === true
			? (["past", "participle", "s"] as const)
			: (["past", "participle"] as const);
	const joined = joinedPredicates(tokens, current.verbEnd, forms).filter(
		(at) => at < limit,
	);
	for (const next of [...joined, limit]) {
		let until = next;
		if (next < limit) {
			until = next - 1;
			if (tokens[until - 1]?.text === ",") until--;
		}
		// "Customers can now use maps, and they can now read the guide."
		const isNamed = before.some(({ text }) =>
			text.toLowerCase().startsWith(`${people.subject} `),
		);
		const found = outcomeOf(
			passage,
			current,
			isNamed ? { ...people, subject: people.again } : people,
			until,
		);
		if (!found) return undefined;
		before = found;
		edits.push(...found);
		if (next === limit) break;
		let head = next;
		while (
			adverbs.has(tokens[head]?.lower ?? "") &&
			!verbReading(tokens[head]?.lower ?? "")
		)
			head++;
		const group = verbGroupAt(tokens, next);
		const lemma = group?.lemma ?? verbReading(tokens[head]?.lower ?? "")?.lemma;
		if (!lemma || lemma === "be") return undefined;
		current = {
			from: next,
			lemma,
			verbEnd: group?.end ?? head + 1,
			when: current.when,
		};
	}
	return edits;
}
