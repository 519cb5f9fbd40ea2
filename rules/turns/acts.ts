import { adverbs } from "../lexicon/function-words.ts";
import { outcomeOfAct, troubles, useOfThing } from "../lexicon/outcomes.ts";
import { verbGroupAt } from "../prose/clause.ts";
import type { Token } from "../prose/token.ts";
import { participleForm, verbReading } from "../prose/verb-forms.ts";
import { isPlural } from "../rewrite/inflect.ts";
import { midSentence } from "../rewrite/letters.ts";
import { type Edit, type Passage, wordsOf } from "../rewrite/passage.ts";
import type { People } from "../rewrite/people.ts";
import { joinedPredicates, lastWordEnd, phraseEnd } from "../rewrite/phrase.ts";
import { firstWord, placed } from "./turn.ts";

/** now: the news is out. past: it was, at a time that the sentence names. soon, will: it is to come. should: it is wished for. */
export type When = "now" | "past" | "soon" | "will" | "should";

/** What the organisation did: the stretch from its subject to its object goes. */
export interface Act {
	/** Where the words that name the doer start. */
	readonly from: number;
	readonly lemma: string;
	/** Behind the verb. */
	readonly verbEnd: number;
	readonly when: When;
}

const particle = /^(?:out|up|in|on|off|back|together|down|over|forward)$/;
const _determinerless =
	/^(?:the|a|an|our|its|their|your|this|these|those|that|all|some|several|many|two|three|new|more|another)$/;

const can: Readonly<Record<When, string>> = {
	now: "can now",
	past: "could",
	soon: "can soon",
	will: "will be able to",
	should: "should be able to",
};
const get: Readonly<Record<When, string>> = {
	now: "now get",
	past: "got",
	soon: "will soon get",
	will: "will get",
	should: "should get",
};
const nowForm = (
	when: When,
	plural: boolean,
	verb: string,
	s: string,
): string =>
	when === "now"
		? `now ${plural ? verb : s}`
		: when === "should"
			? `should ${verb}`
			: when === "past"
				? participleForm(verb)
				: `will ${when === "soon" ? "soon " : ""}${verb}`;
const be = (when: When, plural: boolean): string =>
	when === "now"
		? plural
			? "are now"
			: "is now"
		: when === "past"
			? plural
				? "were"
				: "was"
			: when === "should"
				? "should be"
				: `will ${when === "soon" ? "soon " : ""}be`;

/** The noun that a phrase is about: "report" in "our first report on water". */
export function headOf(
	tokens: readonly Token[],
	from: number,
	to: number,
): Token | undefined {
	let head: Token | undefined;
	for (let at = from; at < to; at++) {
		const token = tokens[at] as Token;
		if (
			at > from &&
			(/^(?:of|in|on|at|for|with|to|from|by|that|which|who|about|across|between|into|under|over|around|behind|where|so|due|when|while|because)$/.test(
				token.lower,
			) ||
				(token.kind === "mark" && !/^["'-]$/.test(token.text)))
		) {
			if (
				token.lower === "of" &&
				head &&
				/^(?:number|pair|set|lot|couple|range|series|first|part|some|ton|all|most)$/.test(
					head.lower,
				)
			)
				continue;
			if (head) break;
		}
		if (
			token.kind === "word" ||
			token.kind === "opaque" ||
			token.kind === "number"
		)
			head = token;
	}
	return head;
}

/** The act as its outcome for people, or undefined where nothing is sure about it. */
export function outcomeOf(
	passage: Passage,
	act: Act,
	people: People,
	until = lastWordEnd(passage.sentence.tokens),
): Edit[] | undefined {
	const { tokens } = passage.sentence;
	const { when, from } = act;
	let { lemma, verbEnd } = act;
	let object = verbEnd;
	if (particle.test(tokens[object]?.lower ?? "") && object + 1 < until) {
		if (
			lemma === "set" ||
			lemma === "roll" ||
			lemma === "put" ||
			lemma === "bring" ||
			lemma === "add" ||
			lemma === "build" ||
			lemma === "speed" ||
			lemma === "open" ||
			lemma === "start" ||
			lemma === "launch" ||
			lemma === "ship"
		)
			object++;
		else return undefined;
	} else if (lemma === "put" || lemma === "roll") return undefined;
	verbEnd = object;
	if (object >= until) return undefined;
	const lead = (text: string, to = object): Edit => ({
		from,
		to,
		text: placed(passage, from, text),
	});
	const first = tokens[object] as Token;
	if (first.kind === "mark" && !/^["'(]$/.test(first.text)) return undefined;
	// "We started to get …", "We opened by …", "We built on …": no object follows.
	if (
		/^(?:to|by|on|in|at|with|from|as|for|that|it|this|them|and|of|about|off|up|how|what|why|where|when|if|because)$/.test(
			first.lower,
		)
	)
		return undefined;
	// "We finished moving the shop": an act again, no thing.
	if (
		verbReading(first.lower)?.forms.has("ing") &&
		!/^(?:pricing|billing|training|parking|housing|messaging|banking|recording|shipping|streaming|monitoring|logging|caching|building)s?$/.test(
			first.lower,
		)
	)
		return undefined;
	const end = phraseEnd(tokens, object, until);
	const head = headOf(tokens, object, end);
	const plural = isPlural(tokens, object, end);
	const words = tokens.slice(object, end).map((token) => token.lower);
	const { subject } = people;

	// "made it easier to export", "made it possible for teams to export"
	if (lemma === "make" && first.lower === "it") {
		const to =
			words.length > 0
				? tokens.findIndex((token, at) => at > object && token.lower === "to")
				: -1;
		const easier =
			/^(?:easier|easy|possible|simpler|simple|faster|quicker)$/.exec(
				tokens[object + 1]?.lower ?? "",
			)?.[0];
		if (easier && to === object + 2) {
			const how = {
				easier: "more easily",
				simpler: "more simply",
				faster: "faster",
				quicker: "more quickly",
			}[easier];
			const verb = verbReading(tokens[to + 1]?.lower ?? "");
			if (verb?.forms.has("base")) {
				const edits = [lead(`${subject} ${can[when]}`, to + 1)];
				if (how)
					edits[0] = lead(
						`${subject} ${can[when]} ${how.startsWith("more ") ? how : "more easily"}`,
						to + 1,
					);
				return edits;
			}
		}
		return undefined;
	}
	// "made X faster": the adjective stands behind the object.
	if (lemma === "make") {
		const adjective = tokens[end - 1];
		const adverb = /^(?:more|less|much|far|even)$/;
		if (
			adjective &&
			/^(?:faster|easier|safer|simpler|cheaper|better|smaller|lighter|quicker|clearer|available|robust|reliable|secure|accessible|resilient|public|free|stable|consistent|readable|flexible|efficient)$/.test(
				adjective.lower,
			)
		) {
			let cut = end - 1;
			while (adverb.test(tokens[cut - 1]?.lower ?? "")) cut--;
			if (cut > object)
				return [
					...startsWith(passage, from, object, object),
					{ from: cut, to: cut, text: be(when, isPlural(tokens, object, cut)) },
				];
		}
		if (
			/^(?:improvement|improvements|change|changes|progress|strides|effort|efforts)$/.test(
				head?.lower ?? "",
			)
		) {
			const onto = tokens.findIndex(
				(token, at) =>
					at > object && at < until && /^(?:to|in|on)$/.test(token.lower),
			);
			if (
				/^(?:improvement|improvements)$/.test(head?.lower ?? "") &&
				onto > 0
			) {
				const stop = phraseEnd(tokens, onto + 1, until);
				if (stop === until && stop > onto + 1)
					return betterEdits(passage, from, onto + 1, stop, when);
			}
			return undefined;
		}
		if (
			/^(?:decision|sure|it|effort|mistake|sense|use|money|way|headway|bet|offer|hire|hires|call|start)$/.test(
				head?.lower ?? "",
			)
		)
			return undefined;
		return [lead(`${subject} ${can[when]} use`)];
	}

	const outcome = outcomeOfAct.get(lemma);
	switch (outcome) {
		case "use": {
			// "added the ability to export", "added support for Norwegian"
			const abilityAt = words.findIndex((word) =>
				/^(?:ability|option|possibility|opportunity)$/.test(word),
			);
			if (
				abilityAt >= 0 &&
				abilityAt <= 2 &&
				tokens[object + abilityAt + 1]?.lower === "to"
			)
				return [lead(`${subject} ${can[when]}`, object + abilityAt + 2)];
			const supportAt = words.indexOf("support");
			if (
				supportAt >= 0 &&
				supportAt <= 2 &&
				tokens[object + supportAt + 1]?.lower === "for"
			)
				return [lead(`${subject} ${can[when]} use`, object + supportAt + 2)];
			const releaseOf = words.findIndex((word) =>
				/^(?:release|launch|availability|version|beta|start|opening)$/.test(
					word,
				),
			);
			if (
				releaseOf >= 0 &&
				releaseOf <= 2 &&
				tokens[object + releaseOf + 1]?.lower === "of"
			)
				return [lead(`${subject} ${can[when]} use`, object + releaseOf + 2)];
			// Nobody outside can use a reorganisation, a discussion or an award.
			if (
				!head ||
				/^(?:reorgani[sz]ation|restructure|restructuring|discussion|conversation|investigation|award|prize|round|year|quarter|progress|momentum|traction|strides|acquisition|merger|office\.|effort|efforts|work|period|journey|project|projects|experiment|experiments|phase|revenue|sales|profit|deal|deals|record|records|milestone|milestones|objective|objectives|goal|goals|role|roles|position|positions|target|targets|kpi|kpis|strategy|hotfix|workaround)$/.test(
					head.lower,
				)
			)
				return undefined;
			const use = useOfThing.get(head.lower) ?? "use";
			if (use === "get") return [lead(`${subject} ${get[when]}`)];
			if (lemma === "add" && use === "turn to")
				return [lead(`${subject} ${can[when]} turn to`)];
			if (
				use === "turn to" &&
				!/^(?:introduce|present|bring|deploy)$/.test(lemma)
			)
				return [lead(`${subject} ${can[when]} turn to`)];
			return [lead(`${subject} ${can[when]} ${use}`)];
		}
		case "better":
			// "upgraded X to Y", "updated X to use Y"
			return betterOrMoved(passage, act, object, end, until) ?? undefined;
		case "simpler":
		case "faster":
			return end === until
				? [
						...startsWith(passage, from, object, object),
						{ from: end, to: end, text: ` ${be(when, plural)} ${outcome}` },
					]
				: undefined;
		case "fixed":
			if (lemma === "address" && !troubles.test(head?.lower ?? ""))
				return undefined;
			if (!troubles.test(head?.lower ?? ""))
				return end === until
					? betterEdits(passage, from, object, end, when)
					: undefined;
			return [
				lead(
					when === "now" || when === "past"
						? `${subject} no longer run into`
						: `${subject} ${when === "should" ? "should" : "will"} no longer run into`,
				),
			];
		case "gone": {
			if (end !== until) return undefined;
			return [
				...startsWith(passage, from, object, object),
				{
					from: end,
					to: end,
					text: ` ${be(when, plural).replace(" now", "")} no longer available`,
				},
			];
		}
		case "join-us": {
			if (lemma === "seek" && !/^(?:a|an|two|three|\d+)$/.test(first.lower))
				return undefined;
			if (
				end !== until ||
				(plural &&
					first.kind !== "number" &&
					!/^(?:two|three|four|five|six)$/.test(first.lower))
			)
				return undefined;
			return [lead(`you can apply to ${plural ? "be one of" : "become"}`)];
		}
		case "meet":
			return lemma === "welcome" &&
				/^(?:you|the|your|feedback|contributions|any|all|new)$/.test(
					first.lower,
				)
				? undefined
				: [lead(`${subject} ${can[when]} turn to`)];
	}
	if (
		lemma === "extend" ||
		lemma === "expand" ||
		lemma === "move" ||
		lemma === "migrate" ||
		lemma === "switch" ||
		lemma === "port" ||
		lemma === "transition"
	)
		return betterOrMoved(passage, act, object, end, until);
	if (lemma === "replace") {
		const withAt = tokens.findIndex(
			(token, at) =>
				at > object &&
				at < until &&
				(token.lower === "with" || token.lower === "by"),
		);
		const old = midSentence(passage, object, withAt);
		if (withAt < 0 || old === undefined || withAt - object > 8)
			return undefined;
		const stop = phraseEnd(tokens, withAt + 1, until);
		return [
			lead(`${subject} ${when === "now" ? "now get" : get[when]}`, withAt + 1),
			{ from: stop, to: stop, text: ` instead of ${old}` },
		];
	}
	if (lemma === "have" && when !== "past") {
		if (/^(?:to|been|had|got|a\b.*look)$/.test(first.lower)) return undefined;
		const use = useOfThing.get(head?.lower ?? "") ?? "use";
		return [lead(`${subject} ${can[when]} ${use === "get" ? "get" : use}`)];
	}
	return undefined;
}

/** The subject goes and the object opens instead. */
function startsWith(
	passage: Passage,
	from: number,
	to: number,
	object: number,
): Edit[] {
	const { tokens } = passage.sentence;
	const token = tokens[object] as Token;
	const opens = from === firstWord(passage);
	const text = opens ? placed(passage, from, token.text) : token.text;
	const raw = passage.source.slice(token.span.start, token.span.end);
	const capital =
		opens && text !== token.text
			? raw.charAt(0).toUpperCase() + raw.slice(1)
			: raw;
	return [
		{ from, to, text: "" },
		...(capital === raw
			? []
			: [{ from: object, to: object + 1, text: capital }]),
	];
}

/** Of some things, one gets more or better ones; others work better. */
const qualities =
	/^(?:speed|reliability|resiliency|resilience|efficiency|performance|security|accessibility|quality|stability|privacy|accuracy|usability|availability|robustness|consistency|experience|ergonomics|clarity)$/;

function betterEdits(
	passage: Passage,
	from: number,
	object: number,
	end: number,
	when: When,
): Edit[] {
	const { tokens } = passage.sentence;
	const plural = isPlural(tokens, object, end);
	const head = headOf(tokens, object, end)?.lower ?? "";
	const words = tokens.slice(object, end).map((token) => token.lower);
	const quality =
		qualities.test(head) ||
		words.some((word, i) => i < 3 && qualities.test(word));
	const tail =
		quality ||
		/^(?:design|look|documentation|docs|text|texts|messages|wording)$/.test(
			head,
		)
			? `${be(when, plural)} better`
			: `${nowForm(when, plural, "work", "works")} better`;
	return [
		...startsWith(passage, from, object, object),
		{ from: end, to: end, text: ` ${tail}` },
	];
}

/** "upgraded the hubs to use JupyterHub 5" → "The hubs now use …"; "moved the state into a context" → "The state is now in …". */
function betterOrMoved(
	passage: Passage,
	act: Act,
	object: number,
	end: number,
	until: number,
): Edit[] | undefined {
	const { tokens } = passage.sentence;
	const { lemma, from, when } = act;
	const onto = tokens.findIndex(
		(token, at) =>
			at > object && at < until && /^(?:to|into|onto)$/.test(token.lower),
	);
	const move =
		/^(?:move|migrate|switch|port|transition|upgrade|update|expand|extend)$/.test(
			lemma,
		);
	if (move && onto > object) {
		const plural = isPlural(tokens, object, onto);
		const next = tokens[onto + 1]?.lower ?? "";
		if (
			next === "use" ||
			next === "support" ||
			next === "include" ||
			next === "run" ||
			next === "work"
		) {
			return [
				...startsWith(passage, from, object, object),
				{
					from: onto,
					to: onto + 2,
					text: nowForm(when, plural, next, `${next}s`),
				},
			];
		}
		if (verbReading(next)?.forms.has("base") && tokens[onto]?.lower === "to")
			return undefined;
		const verb =
			lemma === "expand" || lemma === "extend"
				? nowForm(when, plural, "reach", "reaches")
				: tokens[onto]?.lower === "into"
					? `${be(when, plural)} in`
					: lemma === "move"
						? `${be(when, plural)} in`
						: `${nowForm(when, plural, "run", "runs")} on`;
		return [
			...startsWith(passage, from, object, object),
			{ from: onto, to: onto + 1, text: verb },
		];
	}
	if (move && !/^(?:upgrade|update|extend|expand)$/.test(lemma))
		return undefined;
	return end === until
		? betterEdits(passage, from, object, end, when)
		: undefined;
}

/** Every act of a sentence that joins several: "We redesigned the map, added layers and fixed a crash". */
export function outcomesOf(
	passage: Passage,
	act: Act,
	people: People,
): Edit[] | undefined {
	const { tokens } = passage.sentence;
	const limit = lastWordEnd(tokens);
	const joined = joinedPredicates(tokens, act.verbEnd, ["past", "participle"]);
	const edits: Edit[] = [];
	let current = act;
	for (const next of [...joined, -1]) {
		const connector =
			next < 0 ? limit : next - 1 - (tokens[next - 2]?.text === "," ? 1 : 0);
		const found = outcomeOf(
			passage,
			current,
			people,
			next < 0 ? limit : connector,
		);
		if (!found) return undefined;
		edits.push(...found);
		if (next < 0) break;
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
			when: act.when,
		};
	}
	return edits;
}

/** How the act reads where the doer's words are kept: for drafts. */
export const doneTo = (
	passage: Passage,
	from: number,
	to: number,
	lemma: string,
): string | undefined => {
	const object = wordsOf(passage, from, to);
	return (
		object &&
		`${object} ${isPlural(passage.sentence.tokens, from, to) ? "are" : "is"} ${participleForm(lemma)}`
	);
};
