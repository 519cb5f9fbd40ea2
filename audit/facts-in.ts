import {
	type CheckOptions,
	type DocumentKind,
	type Finding,
	LiveDocument,
	type Span,
} from "../rules/index.ts";
import { type DecidingBlock, decidingBlocks } from "./deciding.ts";
import { addressing, speaking } from "./document-kinds.ts";
import type { DocumentFacts, SentenceFact } from "./facts.ts";
import { customersQuotations } from "./quotations.ts";
import {
	isAboutCustomers,
	type ReadSentence,
	type Sentence,
} from "./sentence.ts";
import { hasAmount, sourceOf } from "./source.ts";
import { blank, trouble } from "./words.ts";

/** What the audit counts in a text, out of the same reading that findings come from. */
export function factsIn(text: string, options: CheckOptions): DocumentFacts {
	const document = new LiveDocument(text, options);
	const { documentKind, words, findings } = document.reading;
	const read = [...document.sentences()];
	const marks = findingsFor(read, findings);
	const quotations = speaking.has(documentKind)
		? customersQuotations(text, read)
		: none;
	const facts = read.map(({ sentence, offset }, index) => {
		const fact = factOf(sentence, offset, documentKind, marks[index] ?? []);
		return quotations.sentences.has(index) ? { ...fact, ...quotation } : fact;
	});
	return {
		documentKind,
		words,
		findings,
		sentences: withQuotations(
			withDecidings(
				facts,
				decidingBlocks(
					text,
					documentKind,
					read,
					(index) => (facts[index]?.customers ?? 0) > 0,
				),
			),
			quotations.blocks,
		),
	};
}

const none = { sentences: new Set<number>(), blocks: [] };

const quotation = { source: "quotation", specific: true } as const;

/** Block quotations stand between the sentences; nobody of the document's own is mentioned in them. */
const withQuotations = (
	facts: readonly SentenceFact[],
	blocks: readonly Span[],
): SentenceFact[] =>
	[
		...facts,
		...blocks.map((span) => ({
			span,
			organisation: 0,
			customers: 0,
			...nothing,
			...quotation,
		})),
	].sort((a, b) => a.span.start - b.span.start);

/** The findings that begin in each sentence. Both come in the order of the text. */
function findingsFor(
	read: readonly ReadSentence[],
	findings: readonly Finding[],
): Finding[][] {
	const marks: Finding[][] = read.map(() => []);
	let index = 0;
	for (const finding of findings) {
		while (index < read.length && endOf(read[index]) <= finding.span.start)
			index++;
		marks[index]?.push(finding);
	}
	return marks;
}

const endOf = (read: ReadSentence | undefined): number =>
	read ? read.offset + read.sentence.span.end : 0;

function factOf(
	sentence: Sentence,
	offset: number,
	documentKind: DocumentKind,
	findings: readonly Finding[],
): SentenceFact {
	const has = (id: string) => findings.some(({ ruleId }) => ruleId === id);
	const addresses = addressing.has(documentKind);
	// "So that customers ___, we …": nobody has said yet what is in it for them.
	const isUnfilled = blank.test(sentence.text);
	const mentions = {
		span: {
			start: offset + sentence.span.start,
			end: offset + sentence.span.end,
		},
		organisation: sentence.organisation.length,
		customers: isUnfilled
			? 0
			: sentence.customers.length + (addresses ? sentence.reader.length : 0),
	};
	const isMarked = findings.some(({ ruleId }) => !asides.has(ruleId));
	// A reference, a contract or a novel is not read for what an organisation says of itself; a heading only announces.
	if (!speaking.has(documentKind) || sentence.kind === "heading")
		return { ...mentions, ...nothing };
	const source = isMarked || isUnfilled ? undefined : sourceOf(sentence);
	return {
		...mentions,
		opinion: has("inside-opinion"),
		...(source ? { source } : {}),
		product:
			documentKind !== "handbook" && sentence.subjects[0]?.kind === "product",
		problem: !isMarked && !isUnfilled && hasTrouble(sentence, addresses),
		slogan: has("lip-service"),
		specific:
			!isMarked &&
			!isUnfilled &&
			sentence.customers.length > 0 &&
			(source !== undefined || hasAmount(sentence)),
	};
}

const nothing = {
	opinion: false,
	product: false,
	problem: false,
	slogan: false,
	specific: false,
};

/** Findings that say nothing of whose side a sentence takes. */
const asides = new Set([
	"unsourced-claim",
	"unfilled-blank",
	"unused-ignore",
	"no-customer",
	"inside-out-balance",
	"section-without-customer",
	"product-over-problem",
]);

/** Customers, or the reader who is one, lack, suffer or struggle with something. "If you have problems, write to us" tells of none. */
function hasTrouble(sentence: Sentence, addresses: boolean): boolean {
	const { subjects, question, text } = sentence;
	if (question || !trouble.test(text)) return false;
	return (
		isAboutCustomers(sentence) ||
		(addresses &&
			subjects[0]?.kind === "you" &&
			!/\b(?:if|in case|please)\b/iu.test(text))
	);
}

/** Marks the first sentence of each block that decides, so that an item of two sentences counts once. */
function withDecidings(
	facts: readonly SentenceFact[],
	blocks: readonly DecidingBlock[],
): SentenceFact[] {
	const marked = [...facts];
	for (const { first, deciding, namesCustomer } of blocks) {
		const fact = marked[first];
		if (fact)
			marked[first] = { ...fact, deciding: { deciding, namesCustomer } };
	}
	return marked;
}
