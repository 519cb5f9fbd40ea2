import { teaching, walkingThrough } from "./lexicon/cues.ts";
import { someoneGains } from "./prose/gains.ts";
import type { Sentence } from "./prose/sentence.ts";
import type { Sighting } from "./rule.ts";

/** Kinds of point that a word to the reader clears. What customers' part clears is learned: cues.ts, partsOf. */
const clearedByReader = new Set([
	"internal-need",
	"internal-goal",
	"self-announcement",
	"feature-first",
	"self-praise",
]);

/** Whether the sentence as a whole excuses what a rule saw in it. */
export function isPardoned(
	sentence: Sentence,
	{ from, to, pattern }: Sighting,
	ruleId: string,
): boolean {
	const { reader, documentKind, question, quoted, tokens, text, lower } =
		sentence;
	const byReader = clearedByReader.has(ruleId);
	// "Do we need to move the launch?"
	if (question) return true;
	// “We need better signs,” a visitor wrote. An announcement quotes its own people.
	if (
		documentKind !== "announcement" &&
		(quoted || tokens.slice(from, to).every((token) => token.quoted))
	)
		return true;
	// "You can see it from Friday, when we publish it." In minutes and plans nobody outside is addressed.
	if (
		byReader &&
		reader.length > 0 &&
		documentKind !== "minutes" &&
		documentKind !== "plan"
	)
		return true;
	// "For the worked example, let occupancy be 71%": nobody's own.
	if (teaches(lower)) return true;
	// "Press Ctrl+S": told to whoever sits at the keys.
	if (namesKeys(text)) return true;
	// "Windows lets guests sign in": somebody else's, unless it is named as ours.
	if (
		(ruleId === "product-permits" || ruleId === "feature-first") &&
		platforms.has(sentence.subjects[0]?.head ?? "") &&
		!sentence.names.inside.has(sentence.subjects[0]?.head ?? "")
	)
		return true;
	// "It is essential that applicants sign page 2": they must, not we.
	if (
		pattern === "urgent-that-other" &&
		sentence.customers.length + sentence.weakCustomers.length + reader.length >
			0
	)
		return true;
	// "Dr Osei to order the lenses": somebody's errand.
	if (ruleId === "internal-goal" && errand.test(text)) return true;
	// "The 2.4 release supports passkeys": news of the product, told by nobody.
	if (
		ruleId === "feature-first" &&
		releases.has(sentence.subjects[0]?.head ?? "")
	)
		return true;
	// "Our rival across the road lets shoppers": somebody else's.
	if (
		(clearedByRivals.has(ruleId) || pattern === "states") &&
		!/^(?:we|organisation)$/.test(sentence.subjects[0]?.kind ?? "") &&
		isOfRivals(text)
	)
		return true;
	// "The package includes a command-line tool": in reference text a part is described, not sold.
	if (
		(ruleId === "feature-first" || pattern === "states") &&
		documentKind === "technical" &&
		sentence.organisation.length === 0
	)
		return true;
	// "The function provides a default value."
	if (
		(ruleId === "feature-first" ||
			(pattern === "states" && sentence.subjects[0]?.kind === "other")) &&
		technicalGivers.has(sentence.subjects[0]?.head ?? "")
	)
		return true;
	// "Someone needs to own it", "they are in the cellar": no organisation speaks.
	if (
		pattern === "states" &&
		sentence.organisation.length === 0 &&
		/^(?:some(?:one|body)|any(?:one|body)|every(?:one|body)|nobody|they|he|she|who|one)$/.test(
			sentence.subjects[0]?.head ?? "",
		)
	)
		return true;
	// What clears a plan or a figure clears a mere statement, too.
	if (
		(ruleId === "self-announcement" || pattern === "states") &&
		isRecord(sentence)
	)
		return true;
	if (
		(ruleId === "internal-metric" || pattern === "states") &&
		isNoResult(sentence)
	)
		return true;
	if (ruleId === "internal-goal" && isDecisionTaken(sentence, pattern))
		return true;
	// "We need to speed up checkout for returning guests."
	if (byReader && someoneGains(sentence)) return true;
	// "In this chapter we need to own each texture once": writer and reader walk together.
	if (
		(ruleId === "internal-need" ||
			ruleId === "internal-goal" ||
			pattern === "states") &&
		walksThrough(lower)
	)
		return true;
	// "We are grateful to our hosts", "Lastly, we are grateful": thanks.
	if (
		ruleId === "self-announcement" &&
		/^(?:(?:[\w ]+, )?we\b.{0,20}\b)?(?:grateful|thankful)\b/i.test(text)
	)
		return true;
	// "We're sorry about Saturday": what an apology owns up to is no news, need or plan.
	if (
		/^(?:internal-need|internal-goal|self-announcement)$/.test(ruleId) &&
		apologises(text)
	)
		return true;
	// "Add a dark mode, the most requested setting in our survey."
	if (byReader && wasAskedFor(lower)) return true;
	// "We think the test suite is flaky."
	if (
		(ruleId === "inside-opinion" || pattern === "states") &&
		(technicalMatter.test(text) || diagnosis.test(text)) &&
		opining.test(text) &&
		sentence.customers.length === 0
	)
		return true;
	if (ruleId === "self-praise" && isPlainComparison(sentence, pattern))
		return true;
	// "In a child-centred lesson, pupils choose the task": a way of working, not ourselves.
	if (
		ruleId === "lip-service" &&
		sentence.organisation.length === 0 &&
		/^in an? /i.test(text)
	)
		return true;
	// "We're confident in it because 17 of 20 buyers managed unaided."
	if (
		(ruleId === "inside-opinion" ||
			pattern === "states" ||
			pattern.startsWith("figure-")) &&
		sentence.sourced
	)
		return true;
	return false;
}

/** Whether a pattern stands in a text; remembered for the next sighting in the same sentence. */
function standsIn(pattern: RegExp): (text: string) => boolean {
	let last: string | undefined;
	let stands = false;
	return (text) => {
		if (text !== last) {
			last = text;
			stands = pattern.test(text);
		}
		return stands;
	};
}

const walksThrough = standsIn(walkingThrough);

const wasAskedFor = standsIn(
	/\b(?:most[- ](?:requested|asked[- ]for|wanted)|(?:in|from|answered|to) (?:our|the|a|last) (?:\w+ )?(?:survey|poll|questionnaire|consultation)|because (?:[\w,]+ ){1,4}(?:asked|told|complained|wrote)|as (?:[\w,]+ ){0,6}(?:asked|requested)\b|as (?:requested|asked for) by|(?:that|who|which) (?:asked|complained|wrote in|wrote to us|rang us|called us|opened a ticket|raised it)|(?:we|were) (?:surveyed|interviewed|polled)|asked us (?:for|to|not)|told us)\b/,
);

const teaches = standsIn(teaching);

const namesKeys = standsIn(/\b(?:Ctrl|Cmd|Alt|Shift)\s?\+/);

const apologises = standsIn(
	/\b(?:sorry (?:about|for|that)|we(?:['’]re| are) (?:\w+ )?sorry|apologi[sz]e|apologies)\b/i,
);

const isOfRivals = standsIn(
	/\b(?:our (?:main |biggest |nearest |closest |only )?(?:rivals?|competitors?)|(?:a|the|one) (?:rival|competitor)|next door|across the (?:road|street))\b/i,
);

const clearedByRivals = new Set([
	"feature-first",
	"product-permits",
	"self-announcement",
	"self-praise",
]);

/** What most readers have and few of its writers make. */
const platforms = new Set(
	"windows macos linux ubuntu debian android ios ipados chrome firefox safari excel outlook gmail whatsapp".split(
		" ",
	),
);

const releases = new Set([
	"release",
	"version",
	"update",
	"patch",
	"build",
	"upgrade",
]);

const errand =
	/^\W*(?:(?:Dr|Mr|Mrs|Ms|Prof|Professor|Sir|Cllr|Councillor|Rev)\.? \p{Lu}[\p{L}’'-]+)(?: and [\p{Lu}][\p{L}’'-]+)? (?:to|will|is to|has to|needs to|should|must)\b/u;

const technicalGivers = new Set(
	"function method command flag class parser compiler script file endpoint parameter macro argument header type struct trait crate hook interface field variable constructor object".split(
		" ",
	),
);

/** "The crash comes from the footnotes": what causes a fault. */
const diagnosis =
	/\b(?:comes? from|caused by|is due to|fails? (?:because|when|if)|the (?:cause|culprit) (?:is|was)|(?:a )?(?:bad|faulty|loose|broken|stale|leaky) (?:\w+ )?(?:of|\w+))\b/i;

const opining =
	/\b(?:think|believe|suspect|assume|reckon|guess|sure|certain|confident|feel)\b/i;

const technicalMatter =
	/\b(?:tests?|test suite|cache|crash(?:es)?|bugs?|compiler|parser|codebase|threads?|memory leak|database|query|deploy(?:ment)?|regression|latency|dependency|flaky|refactor(?:ing)?|pull request|stack trace|race condition)\b/i;

/** "We met on Tuesday and approved the minutes": what a group did as a group is a record. */
function isRecord({ clauses, subjects }: Sentence): boolean {
	const verb = clauses[0]?.verb;
	const kind = subjects[0]?.kind;
	return (
		verb?.past === true &&
		!verb.perfect &&
		(kind === "organisation" || (kind === "we" && verb.lemma !== "decide")) &&
		/^(?:meet|approve|discuss|vote|review|note|adjourn|agree|decide)$/.test(
			verb.lemma,
		)
	);
}

/** "The committee decided to move the meeting": the decision is taken, and recorded. */
function isDecisionTaken({ subjects }: Sentence, pattern: string): boolean {
	return (
		/^aim-(?:decide|commit)-.*-past$/.test(pattern) &&
		subjects[0]?.kind !== "we"
	);
}

/** Figures that claim no result: definitions, spending, a target missed and owned up to. */
function isNoResult({
	clauses,
	subjects,
	tokens,
	text,
	organisation,
}: Sentence): boolean {
	const verb = clauses[0]?.verb;
	const head = subjects[0]?.head ?? "";
	// "Revenue is the money that a company takes in."
	if (
		verb?.lemma === "be" &&
		!/\d/.test(text) &&
		/^(?:the|a|an|what|how)$/.test(tokens[verb.end]?.lower ?? "")
	)
		return true;
	// "Spending on road repairs stood at £6.8m." "The budget for printing is 4,000 euros."
	if (
		/^(?:spending|budget|expenditure|costs?|price|prices|fees?)$/.test(head) ||
		/^spending on\b/i.test(text) ||
		// "Repairs to the roof came to £41,000."
		(/^(?:come|amount|cost|total|run)$/.test(verb?.lemma ?? "") &&
			/^(?:repairs?|upkeep|maintenance|works?|wages|salaries|pay|rent|insurance|bills?|fuel|energy|postage|materials|licen[cs]es?|expenses|catering|printing|travel|legal|audit)$/.test(
				head,
			))
	)
		return true;
	// "An airline has to fly 80% of the time": any airline.
	if (
		/^an?$/.test(tokens[clauses[0]?.start ?? -1]?.lower ?? "") &&
		organisation.length === 0 &&
		verb !== undefined &&
		!verb.past
	)
		return true;
	// "We missed the sales target by 8%."
	return (
		verb?.lemma === "miss" && /\b(?:target|goal|budget|plan)\b/i.test(text)
	);
}

/** "The largest of the three files", "The best way to clean the filter": nobody praises themselves. */
function isPlainComparison(
	{ subjects, organisation, text }: Sentence,
	pattern: string,
): boolean {
	return (
		organisation.length === 0 &&
		!/^idiom|pride/.test(pattern) &&
		!/^(?:we|organisation|product|possessed)$/.test(subjects[0]?.kind ?? "") &&
		/\b(?:the (?:best|largest|biggest|oldest|fastest|finest|most \w+) (?:of (?:the|these|those|all)|way|time|place|day|practice)|oldest \d)/i.test(
			text,
		)
	);
}
