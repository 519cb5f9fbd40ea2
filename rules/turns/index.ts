import { servedBy } from "../lexicon/served.ts";
import type { CheckOptions } from "../options.ts";
import { anyone } from "../prose/people-served.ts";
import type { Sentence } from "../prose/sentence.ts";
import { toPassage } from "../rewrite/passage.ts";
import { peopleOf } from "../rewrite/people.ts";
import type { Sighting } from "../rule.ts";
import { customerAsObject } from "./customer-as-object.ts";
import { featureFirst } from "./feature-first.ts";
import { insideOpinion } from "./inside-opinion.ts";
import { internalGoal } from "./internal-goal.ts";
import { internalMetric } from "./internal-metric.ts";
import { internalNeed } from "./internal-need.ts";
import { lipService } from "./lip-service.ts";
import { productPermits } from "./product-permits.ts";
import { selfAnnouncement } from "./self-announcement.ts";
import { selfPraise } from "./self-praise.ts";
import { atTheEnd, draft, inFront, type Turn, type Turned } from "./turn.ts";
import { unsourcedClaim } from "./unsourced-claim.ts";

/** How the sentences of each rule are turned round. */
const turns: Readonly<Record<string, Turn>> = {
	"internal-need": internalNeed,
	"internal-goal": internalGoal,
	"internal-metric": internalMetric,
	"self-announcement": selfAnnouncement,
	"feature-first": featureFirst,
	"product-permits": productPermits,
	"self-praise": selfPraise,
	"customer-as-object": customerAsObject,
	"inside-opinion": insideOpinion,
	"lip-service": lipService,
	"unsourced-claim": unsourcedClaim,
};

/** Rules whose sentences have news or an offer for somebody: a text of no special kind addresses them. */
export const telling: ReadonlySet<string> = new Set([
	"self-announcement",
	"feature-first",
	"product-permits",
]);

/** Whom the organisation serves, by the document's title or by what the sentence is about: "the school needs". */
function servedIn({
	context,
	clauses,
	subjects,
	tokens,
	documentKind,
}: Sentence): string | undefined {
	if (documentKind === "technical") return undefined;
	const main = clauses[0];
	const speaker =
		main && subjects[0]?.kind === "organisation"
			? tokens
					.slice(main.start, main.subjectEnd)
					.map(({ lower }) => lower)
					.join(" ")
			: "";
	return [context.headings[0]?.toLowerCase() ?? "", speaker]
		.map((words) =>
			servedBy.find(({ organisation }) => organisation.test(words)),
		)
		.find((found) => found !== undefined)?.people;
}

/** The ways to turn a sentence that a rule marks, best first, in the block. */
export function turnsFor(
	ruleId: string,
	sentence: Sentence,
	sighting: Sighting,
	source: string,
	{ voice = "auto", people: noun, addresses }: CheckOptions = {},
	// On a page that sells, praise speaks to the reader as well.
	tells = telling.has(ruleId) ||
		(ruleId === "self-praise" && sentence.documentKind === "sales"),
): Turned[] {
	const passage = toPassage(sentence, source);
	const people = peopleOf(sentence, {
		voice,
		noun: noun && noun !== anyone ? noun : (servedIn(sentence) ?? noun),
		addresses,
		tells,
		offers: ruleId === "feature-first",
	});
	const found: Turned[] = [];
	for (const turned of turns[ruleId]?.({ passage, sighting, people }) ?? [])
		if (
			turned &&
			!found.some(
				(other) =>
					other.text === turned.text && other.span.start === turned.span.start,
			)
		)
			found.push(turned);
	// Complete ones may be withheld; one draft always stands.
	if (!found.some((turned) => turned.kind === "draft")) {
		const purpose = `so that ${people.subject} can ___`;
		const last =
			draft(passage, inFront(passage, `${purpose}:`)) ??
			draft(passage, atTheEnd(passage, purpose));
		if (last) found.push(last);
	}
	const [draftedFirst, ...drafts] = found.filter(
		({ kind }) => kind === "draft",
	);
	const completes = found.filter(({ kind }) => kind === "complete");
	return [
		...completes.filter(({ inward }) => !inward),
		...(draftedFirst ? [draftedFirst] : []),
		...completes.filter(({ inward }) => inward),
		...drafts,
	];
}
