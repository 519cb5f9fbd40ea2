import { insideThings } from "../../lexicon/news.ts";
import { verbReading } from "../../prose/verb-forms.ts";
import { isPlural } from "../../rewrite/inflect.ts";
import type { Edit } from "../../rewrite/passage.ts";
import { headOf, phraseEnd } from "../../rewrite/phrase.ts";
import { be, can, gets } from "../../rewrite/tense.ts";
import { howMuch, improved, isQuality } from "./better.ts";
import {
	type Deed,
	goesOnWell,
	itself,
	lower,
	type Outcoming,
	they,
	tokensOf,
} from "./deed.ts";

export const adjective =
	/^(?:faster|easier|safer|simpler|cheaper|better|smaller|lighter|quicker|clearer|shorter|quieter|warmer|stronger|longer|bigger|larger|brighter|cleaner|greener|wider|friendlier|smarter|smoother|fast|cheap|available|robust|reliable|secure|accessible|resilient|public|free|stable|consistent|readable|flexible|efficient|searchable|visible|optional|affordable|permanent|compulsory|bilingual|official|transparent)$/;

const comparing = new RegExp(
	`${adjective.source}|^(?:and|or|more|less|much|far|even|a|bit|lot|twice|as|fully|,)$`,
);

/** "made it easier to export", "made the parser more robust", "made progress towards offline maps", "made a map". */
export const made: Outcoming = (deed) => {
	const { object, end, until, when, head } = deed;
	const tokens = tokensOf(deed);
	if (lower(deed, object) === "it") {
		const degree = /^(?:much|even|far|a)$/.test(lower(deed, object + 1))
			? lower(deed, object + 1) === "a"
				? 2
				: 1
			: 0;
		const word = lower(deed, object + 1 + degree);
		const how = /^(?:easier|easy|simple|simpler)$/.test(word)
			? " more easily"
			: word === "possible"
				? ""
				: /^(?:faster|quicker)$/.test(word)
					? " more quickly"
					: undefined;
		return how !== undefined &&
			lower(deed, object + 2 + degree) === "to" &&
			verbReading(lower(deed, object + 3 + degree))?.forms.has("base")
			? they(deed, can[when] + how, object + 3 + degree)
			: undefined;
	}
	// "made sure that it is light", "made the badges family friendly"
	if (
		/^(?:this|that|these|those|sure|certain|clear|do|good)$/.test(
			lower(deed, object),
		) ||
		lower(deed, until - 1) === "friendly"
	)
		return undefined;
	const on = tokens.findIndex(
		(token, at) =>
			at > object &&
			at < until &&
			/^(?:in|on)$/.test(token.lower) &&
			/^(?:progress|headway|strides)$/.test(lower(deed, at - 1)),
	);
	if (on > 0) return progressed(deed, on + 1);
	// "made good progress drawing the map": nobody uses progress.
	if (
		tokens
			.slice(object, object + 4)
			.some(
				({ lower: word }, at) =>
					/^(?:progress|headway|strides)$/.test(word) &&
					/ing$/.test(lower(deed, object + at + 1)),
			)
	)
		return undefined;
	// "made the boats sail faster": they do something, and are nothing.
	if (
		tokens
			.slice(object + 1, until)
			.some(({ lower: word }, at) =>
				/^(?:actually|really|also)$/.test(lower(deed, object + at)) ||
				/^(?:them|us|it)$/.test(lower(deed, object + at))
					? verbReading(word)?.forms.has("base")
					: /^(?:run|compile|load|work|go|sail|start|look|feel|finish|last)$/.test(
							word,
						),
			)
	)
		return undefined;
	// "made punctuality a goal": it became one.
	if (
		tokens.some(
			({ lower: word }, at) =>
				at > object &&
				at < end &&
				/^an?$/.test(word) &&
				tokens[at - 1]?.kind === "word" &&
				!/^(?:bit|lot|little)$/.test(lower(deed, at + 1)) &&
				!/^(?:such|quite|what|half|twice|of|in|on|at|for|with|from|to|by|and|or|as|into|about|through|over|under|like|than|per)$/.test(
					lower(deed, at - 1),
				),
		)
	)
		return undefined;
	let says = until;
	while (
		says > object + 1 &&
		(comparing.test(lower(deed, says - 1)) ||
			/^\d/.test(lower(deed, says - 1)) ||
			(says < until &&
				/^(?:up|to|over|nearly|almost|times)$/.test(lower(deed, says - 1))))
	)
		says--;
	if (says > object && adjective.test(lower(deed, until - 1)))
		return itself(deed, object, says, be(when, isPlural(tokens, object, says)));
	// "made the figures available on our site", "made the queue shorter by a third"
	const describes = tokens.findIndex(
		(token, at) =>
			at > object + 1 &&
			at < until &&
			adjective.test(token.lower) &&
			/^(?:to|on|in|at|for|by|from|with|via|under|through|as|than|online|offline|everywhere|worldwide|again|today|,)$/.test(
				lower(deed, at + 1),
			),
	);
	if (describes > 0) {
		let at = describes;
		while (at > object + 1 && comparing.test(lower(deed, at - 1))) at--;
		if (phraseEnd(tokens, object, at) === at)
			return itself(deed, object, at, be(when, isPlural(tokens, object, at)));
	}
	const towards = tokens.findIndex(
		(token, at) => at > object && at < until && /^towards?$/.test(token.lower),
	);
	if (towards > 0) {
		const thing =
			towards +
			(/^(?:enabling|supporting|offering|providing)$/.test(
				lower(deed, towards + 1),
			)
				? 2
				: 1);
		const stop = phraseEnd(tokens, thing, until);
		if (verbReading(lower(deed, thing))?.forms.has("ing")) return undefined;
		return /^(?:progress|strides|headway|steps?)$/.test(
			lower(deed, towards - 1),
		) && stop === until
			? itself(
					deed,
					thing,
					stop,
					`${be(when, isPlural(tokens, thing, stop))} ${howMuch(deed)}closer`,
				)
			: undefined;
	}
	if (/^improvements?$/.test(head)) {
		const on = tokens.findIndex(
			(token, at) =>
				at > object && at < until && /^(?:to|in|on)$/.test(token.lower),
		);
		if (on > 0)
			return phraseEnd(tokens, on + 1, until) === until &&
				!verbReading(lower(deed, on + 1))?.forms.has("base")
				? improved(deed, on + 1, until)
				: undefined;
		return tokens
			.slice(object, end)
			.some((token) =>
				/^(?:organi[sz]ational|internal|operational)$/.test(token.lower),
			)
			? undefined
			: they(deed, gets[when]);
	}
	return /^(?:changes?|advances?|gains|inroads|contributions?|progress|strides|efforts?|announcements?|decision|sure|mistake|sense|use|money|way|headway|bet|offer|hires?|call|start|commitment|difference|impact|history|investments?|profit|loss|friends|room|name|list|mark|point|switch|move|leap|jump)$/.test(
		head,
	)
		? undefined
		: they(deed, `${can[when]} use`);
};

/** "made progress in step-free access" → "Step-free access is now better". "… in having it open": nothing is. */
function progressed(deed: Deed, thing: number): Edit[] | undefined {
	const tokens = tokensOf(deed);
	const end = phraseEnd(tokens, thing, deed.until);
	const head = headOf(tokens, thing, end)?.lower ?? "";
	return verbReading(lower(deed, thing))?.forms.has("ing") ||
		/^(?:fronts?|areas?|ways?|this|that|it|these|those|goals?|things)$/.test(
			head,
		) ||
		insideThings.test(head) ||
		!goesOnWell({ ...deed, object: thing, end })
		? undefined
		: isQuality(tokens, thing, end)
			? improved(deed, thing, end)
			: itself(
					deed,
					thing,
					end,
					`${be(deed.when, isPlural(tokens, thing, end))} ${howMuch(deed)}further along`,
				);
}
