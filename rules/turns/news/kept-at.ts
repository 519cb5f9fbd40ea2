import {
	engineRoom,
	insideThings,
	nothingToUse,
	outcomeOfAct,
} from "../../lexicon/news.ts";
import { feltAdjectives } from "../../lexicon/outcomes.ts";
import { participleForm, verbReading } from "../../prose/verb-forms.ts";
import { isPlural } from "../../rewrite/inflect.ts";
import type { Edit } from "../../rewrite/passage.ts";
import { headOf, phraseEnd } from "../../rewrite/phrase.ts";
import { capitalAt } from "../turn.ts";
import { lower, type News, they, tokensOf } from "./news.ts";

/** Work that goes on: "We've been improving the lighting" → "The lighting is getting better". */
export function keptAt(news: News): Edit[] | undefined {
	const { clause } = news;
	const { verb } = clause;
	if (!verb.progressive || verb.modal || verb.negated) return undefined;
	if (verb.lemma === "work") return workedOn(news);
	const steadily = tokensOf(news)
		.slice(verb.start, verb.head)
		.some((token) =>
			/^(?:constantly|continually|continuously|always|steadily|regularly)$/.test(
				token.lower,
			),
		);
	if (steadily || verb.lemma === "iterate") {
		const thing = thingOf(news);
		return thing < 0
			? undefined
			: ofItself(news, thing, (many) =>
					steadily
						? `${many ? "keep" : "keeps"} getting better`
						: `${many ? "are" : "is"} getting better`,
				);
	}
	if (!verb.perfect) return undefined;
	const outcome = outcomeOfAct.get(verb.lemma);
	if (outcome === "better")
		return ofItself(
			news,
			verb.end,
			(many) => `${many ? "are" : "is"} getting better`,
		);
	return outcome === "done"
		? ofItself(
				news,
				verb.end,
				(many) => `${many ? "are" : "is"} being ${participleForm(verb.lemma)}`,
			)
		: undefined;
}

/** "always iterating on and refining our app": where "our app" starts. -1 where what is done makes nothing better. */
function thingOf(news: News): number {
	const bettering = /^(?:iterate|evolve|improve|refine|enhance|optimi[sz]e)$/;
	const { verb } = news.clause;
	if (!bettering.test(verb.lemma)) return -1;
	let at = verb.end;
	if (lower(news, at) === "on") at++;
	else if (verb.lemma === "iterate") return -1;
	if (lower(news, at) === "and") {
		const second = verbReading(lower(news, at + 1));
		if (!second?.forms.has("ing") || !bettering.test(second.lemma)) return -1;
		at += second.lemma === "iterate" ? 3 : 2;
	}
	return at;
}

/** "working to improve the form", "working hard to make the archive easy to search". */
function workedOn(news: News): Edit[] | undefined {
	const { clause, until } = news;
	let to = clause.verb.end;
	if (/^(?:hard|tirelessly|actively)$/.test(lower(news, to))) to++;
	if (lower(news, to) !== "to") return undefined;
	const act = verbReading(lower(news, to + 1));
	if (!act?.forms.has("base")) return undefined;
	if (outcomeOfAct.get(act.lemma) === "better")
		return ofItself(
			news,
			to + 2,
			(many) => `${many ? "are" : "is"} getting better`,
		);
	if (act.lemma !== "make" || lower(news, to + 2) === "it") return undefined;
	const tokens = tokensOf(news);
	const felt = tokens.findIndex(
		(token, at) =>
			at > to + 3 &&
			at < Math.min(until, to + 10) &&
			feltAdjectives.has(token.lower),
	);
	const thing = headOf(tokens, to + 2, felt)?.lower ?? "";
	return felt > 0 &&
		!insideThings.test(thing) &&
		phraseEnd(tokens, to + 2, felt) === felt
		? they(news, to + 2, "should find")
		: undefined;
}

/** The doer and the verb go; something is said of the thing that starts at a token. */
function ofItself(
	news: News,
	thing: number,
	says: (many: boolean) => string,
): Edit[] | undefined {
	const { from, until, passage } = news;
	const tokens = tokensOf(news);
	const end = phraseEnd(tokens, thing, until);
	const head = headOf(tokens, thing, end)?.lower ?? "";
	if (
		end <= thing ||
		/^(?:on|by|how|to|for|it|this|that|them|our|with)$/.test(head) ||
		insideThings.test(head) ||
		nothingToUse.test(head) ||
		engineRoom.test(head) ||
		// "…, adding routes": whoever adds them is gone.
		(/^[,]$|^and$/.test(end < until ? lower(news, end) : "") &&
			/ing$/.test(lower(news, end + 1))) ||
		tokens
			.slice(thing, end)
			.some(
				({ text }, at, all) =>
					text === "," && /ing$/.test(all[at + 1]?.lower ?? ""),
			) ||
		!/^(?:|,|and|but|so|by|with|while|as|since|over|in|for|[–—(:;-])$/.test(
			end < until ? lower(news, end) : "",
		)
	)
		return undefined;
	return [
		{ from, to: thing, text: "" },
		...capitalAt(passage, thing, from),
		{
			from: end,
			to: end,
			text: ` ${says(isPlural(tokens, thing, end))}`,
		},
	];
}
