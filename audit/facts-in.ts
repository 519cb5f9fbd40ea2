import {
	type CheckOptions,
	type DocumentKind,
	type Finding,
	LiveDocument,
} from "../rules/index.ts";
import { type DecidingBlock, decidingBlocks } from "./deciding.ts";
import { addressing, speaking } from "./document-kinds.ts";
import type { DocumentFacts, SentenceFact } from "./facts.ts";
import {
	isAboutCustomers,
	type ReadSentence,
	type Sentence,
} from "./sentence.ts";
import { hasAmount, sourceOf } from "./source.ts";
import { announcingWords, trouble } from "./words.ts";

/** What the audit counts in a text, out of the same reading that findings come from. */
export function factsIn(text: string, options: CheckOptions): DocumentFacts {
	const document = new LiveDocument(text, options);
	const { documentKind, words, findings } = document.reading;
	const read = [...document.sentences()];
	const marks = findingsFor(read, findings);
	const quotations = quotedByCustomers(read);
	const facts = read.map(({ sentence, offset }, index) => {
		const fact = factOf(sentence, offset, documentKind, marks[index] ?? []);
		return quotations.has(index) && speaking.has(documentKind)
			? { ...fact, source: "quotation" as const, specific: true }
			: fact;
	});
	return {
		documentKind,
		words,
		findings,
		sentences: withDecidings(
			facts,
			decidingBlocks(
				text,
				documentKind,
				read,
				(index) => (facts[index]?.customers ?? 0) > 0,
			),
		),
	};
}

/**
 * Sentences in quotation marks below a heading, or a line in bold, that announces what customers said: the first of each block.
 * Who speaks is said once there, not in every quotation.
 */
function quotedByCustomers(read: readonly ReadSentence[]): Set<number> {
	const quotations = new Set<number>();
	let isAnnounced = false;
	let lastBlock = -1;
	read.forEach(({ sentence, source, offset }, index) => {
		if (sentence.kind === "heading" || isBold(source))
			isAnnounced =
				sentence.customers.length > 0 && announcingWords.test(sentence.text);
		else if (isAnnounced && sentence.quoted && offset !== lastBlock) {
			quotations.add(index);
			lastBlock = offset;
		}
	});
	return quotations;
}

const isBold = (source: string): boolean =>
	/^\s*(?:\*\*|__)[^*_]+(?:\*\*|__)\s*$/u.test(source);

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
	const mentions = {
		span: {
			start: offset + sentence.span.start,
			end: offset + sentence.span.end,
		},
		organisation: organisationIn(sentence),
		customers:
			sentence.customers.length + (addresses ? sentence.reader.length : 0),
	};
	const isMarked = findings.some(({ ruleId }) => !asides.has(ruleId));
	// A reference, a contract or a novel is not read for what an organisation says of itself; a heading only announces.
	if (!speaking.has(documentKind) || sentence.kind === "heading")
		return { ...mentions, ...nothing };
	const source = isMarked ? undefined : sourceOf(sentence);
	return {
		...mentions,
		opinion: has("inside-opinion"),
		...(source ? { source } : {}),
		product:
			documentKind !== "handbook" && sentence.subjects[0]?.kind === "product",
		problem: !isMarked && hasTrouble(sentence, addresses),
		slogan: has("lip-service"),
		specific:
			!isMarked &&
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

/** "We", "our", names of the organisation, and groups inside and products where they are the subject. */
function organisationIn({ organisation, subjects }: Sentence): number {
	const mentions = new Set(organisation);
	// "Our team": one mention, not two.
	for (const { kind, headAt } of subjects)
		if (
			(kind === "organisation" || kind === "product") &&
			!mentions.has(headAt - 1)
		)
			mentions.add(headAt);
	return mentions.size;
}

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
