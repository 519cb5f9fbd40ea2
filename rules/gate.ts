import * as cues from "./lexicon/cues.ts";
import {
	connectives,
	determiners,
	prepositions,
	pronounSubjects,
	subordinators,
} from "./lexicon/function-words.ts";
import {
	isPeople,
	organisationNouns,
	organisationSuffixes,
	productNouns,
} from "./lexicon/people.ts";
import { irregularVerbs } from "./lexicon/verbs.ts";
import type { Block } from "./prose/block.ts";
import type { Context } from "./prose/context.ts";
import type { Names } from "./prose/names.ts";
import {
	ingForm,
	participleForm,
	pastForm,
	thirdPerson,
	verbReading,
} from "./prose/verb-forms.ts";
import { step, WordTable } from "./prose/word-table.ts";

/**
 * The gate before the grammar: a stretch of prose that holds no cue is never parsed. It may let through what no rule
 * marks, and must never hold back what one would (test/corpus/gate.test.ts compares). A mere statement, in which no rule sees more than that
 * somebody states something, counts only behind a cue: there the gate is the rule.
 */

enum Cue {
	/** Enough by itself: we, "will", "offers", a feeling, a slogan. */
	point = 1,
	/** Somebody inside: "team", "platform". */
	inside = 4,
	/** Counts where people stand in the sentence, too: "get", "convert". */
	handling = 8,
	people = 16,
	/** Counts where somebody inside stands: "can". */
	able = 512,
	/** "have to", "got to". */
	before = 32,
	/** "the most …" */
	the = 1024,
	most = 2048,
	to = 64,
	/** Opens a sentence, and is no name: "the", "when". */
	opener = 128,
	/** Past forms without an ending: what somebody inside did. */
	past = 256,
}

interface Entry {
	readonly word: string;
	cue: number;
}

const formsOf = (base: string): string[] => [
	base,
	thirdPerson(base),
	pastForm(base),
	participleForm(base),
	ingForm(base),
];

/** Words by which slogans, boasts and idioms of need and opinion are known. */
const idiomAnchors = `
centric centricity centred centered obsessed obsession led driven focus focused focussed heart centre center core forefront delight delights
delighted delighting everything dna breathe serve mile expectations voice king watchword calling matter matters shoes deserve deserves
slogan worth care cares job listening priority gold masterpiece excellence heritage expertise recognised recognized acclaimed respected
renowned record reinvented redefined revolutionised revolutionized standard bar benchmark leader leaders experts class league synonymous
finer greater classic agency agencies rules leap ours nobody else breakfast speaks speak connoisseur powerhouse household crying ought vital
critical overdue mistake missing haves needed needs opinion view judgement judgment experience estimation minds seems concerned saying fair
safe reasonable amazed surprised gut sense hunch feeling betting doubt imagine disputes north guiding family success pride prouder happier
announcing introducing presenting unveiling celebrating official news here out announcement milestone here released behold hello hooray successful measure
measured choice few modern smart question unmissable unbeatable number-one generation mighty introduction envy strength better beat reputation
known time no pedigree hallmark jewel paperwork politics begins satisfaction revolves around gotta desperate afford consensus mood suspicion
`;

const words = (list: string): string[] => list.trim().split(/\s+/);

const givers = words(
	"offer provide include feature deliver support contain supply guarantee boast integrate combine ship sport pack bundle comprise stock come span simplify automate cater handle",
);
const news = words(
	"hire launch introduce announce open celebrate release recruit join acquire win welcome unveil expand partner secure raise roll debut reveal host sponsor present sign complete appoint scoop land",
);
const opinions = words(
	"believe feel think assume anticipate suspect trust envision envisage expect reckon guess judge wager bet figure presume suppose",
);

function cueWords(): Entry[] {
	const entries = new Map<string, Entry>();
	const add = (words: Iterable<string>, cue: Cue): void => {
		for (const word of words) {
			const entry = entries.get(word) ?? { word, cue: 0 };
			entry.cue |= cue;
			entries.set(word, entry);
		}
	};
	const verbs = (bases: Iterable<string>): string[] =>
		[...bases].flatMap(formsOf);
	add(cues.organisationPronouns, Cue.point);
	add(["i", "lets", "let"], Cue.point);
	add(cues.feelings, Cue.point);
	add(words(idiomAnchors), Cue.point);
	add(verbs(["need", "require", "lack", "depend"]), Cue.point);
	add(words("must should will shall would going ought"), Cue.point);
	add(verbs(cues.aimVerbs), Cue.point);
	add(verbs(cues.focusVerbs), Cue.point);
	add(verbs(givers), Cue.point);
	add(verbs(news), Cue.point);
	add(verbs(opinions), Cue.point);
	add(cues.opinionAdjectives, Cue.point);
	add(cues.praiseWords, Cue.point);
	add(cues.urgentAdjectives, Cue.point);
	add(cues.goalNouns, Cue.point);
	add(cues.metricNouns, Cue.point);
	add(cues.opinionNouns, Cue.point);
	add(verbs(cues.permittingVerbs), Cue.handling);
	add(
		[...cues.readerPronouns, "everyone", "anyone", "someone", "them"],
		Cue.people,
	);
	add(verbs(cues.givingVerbs), Cue.able);
	add(["can"], Cue.able);
	add(verbs(cues.handlingVerbs), Cue.handling);
	add(cues.handledMeasures, Cue.handling);
	add(
		verbs(["monetise", "monetize", "upsell", "cross-sell", "retarget"]),
		Cue.point,
	);
	add(verbs(cues.wishVerbs), Cue.handling);
	add(
		organisationNouns.filter((noun) => noun !== "it"),
		Cue.inside,
	);
	add(organisationSuffixes, Cue.inside);
	add(productNouns, Cue.inside);
	add(["have", "has", "had", "got", "ve"], Cue.before);
	add(["to"], Cue.to);
	add(["the"], Cue.the);
	add(["most"], Cue.most);
	for (const list of [
		determiners,
		prepositions,
		subordinators,
		pronounSubjects,
		connectives,
	])
		add(list, Cue.opener);
	for (const [, past, participle] of irregularVerbs)
		add([past, participle], Cue.past);
	return [...entries.values()];
}

const table = new WordTable(cueWords());

/** Where in a document a stretch stands, as far as the gate must know. */
export interface GateSetting {
	readonly kind: Block["kind"];
	readonly context: Context;
	readonly names: Names;
}

/** Arrows, pictures and the marks behind them open no word: "➡️ Grow". */
const isLetter = (code: number): boolean =>
	(code >= 97 && code <= 122) ||
	(code >= 65 && code <= 90) ||
	(code >= 0xc0 &&
		(code < 0x2000 || code > 0x2bff) &&
		(code < 0xd800 || code > 0xf8ff) &&
		(code < 0xfe00 || code > 0xfe0f));

/** "shipped", "shipping" */
function endsPast(text: string, start: number, end: number): boolean {
	if (end - start < 4) return false;
	const last = text.charCodeAt(end - 1) | 32;
	const before = text.charCodeAt(end - 2) | 32;
	return (
		(last === 100 && before === 101) ||
		(last === 103 && before === 110 && (text.charCodeAt(end - 3) | 32) === 105)
	);
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Emphasis, an escape or an entity inside a word: "**W**e". Its words are not those that stand in the source. */
const markedWord = /[A-Za-z](?:[*_~]+|\\|&#?\w+;)[A-Za-z'’]|[*_~]['’]/;

/** Whether a stretch of prose, masked or not, may hold what a rule marks. */
export function holdsCue(
	text: string,
	{ kind, context, names }: GateSetting,
): boolean {
	// Under goals and behind a lead-in anything may count.
	if (context.decidingNear || context.leadIn === "plan") return true;
	const { length } = text;
	let met = 0;
	let number = false;
	let sum = false;
	let opens = true;
	let position = 0;
	let previous = 0;
	while (position < length) {
		const code = text.charCodeAt(position);
		if (isLetter(code)) {
			const start = position;
			let hash = 0;
			let unit = code;
			while (isLetter(unit) || isDigit(unit) || unit === 45) {
				if (isDigit(unit)) number = true;
				hash = step(hash, unit | 32);
				position++;
				unit = position < length ? text.charCodeAt(position) : 0;
			}
			const capital = code >= 65 && code <= 90;
			const entry = table.find(hash, text, start, position);
			const cue = entry?.cue ?? 0;
			if (cue & Cue.point) return true;
			met |= cue;
			if (endsPast(text, start, position)) met |= Cue.past;
			if (cue & Cue.to && previous & Cue.before) return true;
			if (cue & Cue.most && previous & Cue.the) return true;
			previous = cue;
			if (cue === 0 || cue === Cue.inside || cue === Cue.handling) {
				const lower = text.slice(start, position).toLowerCase();
				if (names.inside.has(lower)) return true;
				if (names.customers.has(lower) || isPeople(lower)) met |= Cue.people;
				const hyphen = lower.lastIndexOf("-");
				if (hyphen > 0 && tailCue(lower, hyphen) & Cue.point) return true;
			} else if (names.inside.has(text.slice(start, position).toLowerCase()))
				return true;
			// A name may be the subject: it opens the sentence, or stands in it with a capital.
			if (capital && !(opens && cue & Cue.opener) && !(position - start === 1))
				met |= Cue.inside;
			if (opens && verbReading(text.slice(start, position).toLowerCase()))
				return true;
			// "To inform members", "[x] Inform members": the verb behind it opens.
			opens =
				opens &&
				((cue & Cue.to) !== 0 ||
					(position - start === 1 && text.charCodeAt(position) === 93));
			continue;
		}
		// "**June:** Run the camp again": what opens an item stands behind its label.
		if (
			code === 58 ||
			code === 45 ||
			code === 0x2013 ||
			code === 0x2014 ||
			code === 46
		)
			opens = true;
		if (isDigit(code)) {
			number = true;
			opens = opens && kind !== "paragraph";
		} else if (
			code === 37 ||
			code === 36 ||
			code === 0x20ac ||
			code === 0xa3 ||
			code === 0x2192 ||
			code === 62 ||
			code === 43 ||
			code === 45 ||
			code === 0x2212
		)
			sum = true;
		position++;
	}
	if ((met & Cue.handling) !== 0 && (met & Cue.people) !== 0) return true;
	if ((met & Cue.able) !== 0 && (met & Cue.inside) !== 0) return true;
	if ((met & Cue.past) !== 0 && (met & Cue.inside) !== 0) return true;
	if (
		number &&
		(sum || kind !== "paragraph" || context.measuring || figureWords.test(text))
	)
		return true;
	return markedWord.test(text);
}

const figureWords =
	/\d\s?(?:k|m|bn|x|pp|pts|bps|million|billion|percent|per cent)\b|\b(?:vs\.?|versus|target|baseline|budget|plan|quota|yoy|qoq|from|(?:up|down) \d+)\b/i;

function tailCue(word: string, hyphen: number): number {
	let hash = 0;
	for (let at = hyphen + 1; at < word.length; at++)
		hash = step(hash, word.charCodeAt(at));
	return table.find(hash, word, hyphen + 1, word.length)?.cue ?? 0;
}
