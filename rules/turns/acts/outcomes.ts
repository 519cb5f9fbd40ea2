import { adverbs } from "../../lexicon/function-words.ts";
import { outcomeOfAct } from "../../lexicon/news.ts";
import { verbGroupAt } from "../../prose/clause.ts";
import type { Token } from "../../prose/token.ts";
import { verbReading } from "../../prose/verb-forms.ts";
import type { Edit, Passage } from "../../rewrite/passage.ts";
import type { People } from "../../rewrite/people.ts";
import { lastWordEnd } from "../../rewrite/phrase.ts";
import { joinedPredicates } from "../../rewrite/predicates.ts";
import { type Act, outcomeOf } from "./act.ts";

/** The outcome of every act of a clause: "We redesigned the map, added layers and fixed a crash". */
export function outcomesOf(
	passage: Passage,
	act: Act,
	people: People,
	limit = lastWordEnd(passage.sentence.tokens),
): Edit[] | undefined {
	const { tokens } = passage.sentence;
	const meanwhile = besides(tokens, act, limit);
	if (meanwhile) {
		const first = outcomesOf(passage, act, people, meanwhile.until);
		const second = first && outcomesOf(passage, meanwhile.act, people, limit);
		return (
			second && [
				...first,
				{ from: meanwhile.link, to: meanwhile.link + 1, text: "and" },
				...second,
			]
		);
	}
	const edits: Edit[] = [];
	let before: readonly Edit[] = [];
	let current = twinned(passage.sentence, meant(passage.sentence, act));
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

/** "…, while adding maps": another act of the same doer, with its own outcome. */
function besides(
	tokens: readonly Token[],
	{ verbEnd, when }: Act,
	limit: number,
): { act: Act; link: number; until: number } | undefined {
	const link = tokens.findIndex(
		({ lower }, at) => at > verbEnd && at < limit - 2 && lower === "while",
	);
	if (link < 0) return undefined;
	const at = tokens[link + 1]?.lower === "also" ? link + 2 : link + 1;
	const second = verbReading(tokens[at]?.lower ?? "");
	return second?.forms.has("ing") && outcomeOfAct.has(second.lemma)
		? {
				act: { from: link + 1, lemma: second.lemma, verbEnd: at + 1, when },
				link,
				until: tokens[link - 1]?.text === "," ? link - 1 : link,
			}
		: undefined;
}

/** "We designed and built a boat": both are done to the boat, and the last of them tells what became of it. */
function twinned({ tokens }: Passage["sentence"], act: Act): Act {
	if (tokens[act.verbEnd]?.lower !== "and") return act;
	const form = tokens[act.verbEnd - 1]?.lower.endsWith("ing")
		? "ing"
		: "participle";
	const second = verbReading(tokens[act.verbEnd + 1]?.lower ?? "");
	return second?.forms.has(form)
		? { ...act, lemma: second.lemma, verbEnd: act.verbEnd + 2 }
		: act;
}

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
	// "decided to make it safer": whether it is safer by now is not said.
	if (act.lemma === "decide" && verb?.lemma === "make") return act;
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
