import { givingVerbs } from "./lexicon/cues.ts";
import { ownStatement } from "./prose/statement.ts";
import { verbReading } from "./prose/verb-forms.ts";
import { type SentenceRule, sight } from "./rule.ts";

const clearlyGiving = new Set(
	"offer provide include feature deliver support contain supply guarantee boast integrate combine ship sport pack bundle comprise stock span simplify automate cater handle".split(
		" ",
	),
);

export const featureFirst: SentenceRule = {
	id: "feature-first",
	title: "Give it to the reader instead of praising the giver",
	why: "“Our plan includes support” is about the plan. “You get support” is about the person who pays.",
	examples: [
		{
			before: "Our plan includes 24/7 support.",
			after: "You get 24/7 support.",
		},
		{ before: "We offer free returns.", after: "You get free returns." },
	],
	leaves: [
		"We provide our members with a locker.",
		"This release adds dark mode.",
		"The function provides a default value.",
	],
	scope: "sentence",
	defaultSeverity: "warning",
	message: (words) =>
		`“${words}” makes the giver the subject. Say what people get or can do.`,
	*check(sentence) {
		const { clauses, subjects, tokens, documentKind } = sentence;
		// What no pattern below knows, the words may still tell: weighed, not judged, here.
		const own = ownStatement(sentence);
		if (own) yield sight(own.from, own.to, 0.02, "states");
		const selling =
			documentKind === "sales" || documentKind === "announcement"
				? "selling"
				: documentKind === "technical" || documentKind === "handbook"
					? "manual"
					: "other";
		for (const [i, clause] of clauses.entries()) {
			const kind = subjects[i]?.kind ?? "other";
			const { verb, start, role } = clause;
			if (
				role === "subordinate" ||
				verb.passive ||
				verb.negated ||
				verb.past ||
				verb.perfect ||
				verb.progressive
			)
				continue;
			if (
				!/^(?:we|organisation|product|possessed|name|it|other|elided)$/.test(
					kind,
				)
			)
				continue;
			// "Add a filter" tells somebody to do it; "Adds a filter" says what the product gives.
			if (
				kind === "elided" &&
				!verbReading(tokens[verb.head]?.lower ?? "")?.forms.has("s")
			)
				continue;
			const next = tokens[verb.end]?.lower ?? "";
			// "Larkspur is a free tool that provides a grid of your tables."
			if (verb.lemma === "be" && role === "main" && kind !== "other") {
				const that = tokens.findIndex(
					(token, at) =>
						at > verb.end &&
						at < verb.end + 16 &&
						/^(?:that|which)$/.test(token.lower) &&
						clearlyGiving.has(
							verbReading(tokens[at + 1]?.lower ?? "")?.lemma ?? "",
						),
				);
				if (that > 0)
					yield sight(start, that + 2, 0.5, `is-what-gives-${kind}-${selling}`);
			}
			const object = tokens
				.slice(verb.end, verb.end + 3)
				.map(({ lower }) => lower)
				.join(" ");
			// "We offer our apologies": nothing is sold.
			if (/apolog|thanks|condolence|sympath|refund/.test(object)) continue;
			if (verb.modal && verb.modal !== "can") continue;
			if (verb.modal === "can" && !givingVerbs.has(verb.lemma)) {
				if (
					kind !== "we" &&
					kind !== "it" &&
					kind !== "other" &&
					kind !== "name"
				)
					yield sight(start, verb.end, 0.3, `can-${kind}-${selling}`);
			} else if (
				verb.lemma === "come" ? next === "with" : clearlyGiving.has(verb.lemma)
			)
				yield sight(
					start,
					verb.end + (verb.lemma === "come" ? 1 : 0),
					kind === "it" ? 0.3 : 0.6,
					`gives-${kind}-${selling}-${verb.lemma === "support" || verb.lemma === "include" ? verb.lemma : "plain"}`,
				);
			else if (
				givingVerbs.has(verb.lemma) &&
				/^(?:we|organisation|possessed|product)$/.test(kind)
			)
				yield sight(
					start,
					verb.end,
					0.25,
					`has-${verb.lemma}-${kind}-${selling}`,
				);
		}
	},
};
