import type { Finding, Span } from "../rules/index.ts";
import type { DocumentFacts, SentenceFact } from "./facts.ts";
import {
	type Evidence,
	lineFormat,
	type ReadLine,
	type ShownRewrite,
} from "./line.ts";
import { type DocumentText, placeAt } from "./readers/index.ts";
import { type Count, Sum } from "./tally.ts";

/** More sentences than this are counted, but not listed, so that no line outgrows what a report can show. */
const listed = 300;

/** Everything that the report will say of one document. */
export function summaryOf(
	name: string,
	document: DocumentText,
	facts: DocumentFacts,
	isSentenceRule: (ruleId: string) => boolean,
): ReadLine {
	const sum = new Sum();
	sum.count("documents");
	sum.count("words", facts.words);
	const lines = new LineCounter(document.text);
	const evidence: Evidence[] = [];
	let unlisted = 0;
	let firstCustomer: number | undefined;
	let words = 0;

	const bySentence = findingsBySentence(facts, isSentenceRule);
	for (const [index, sentence] of facts.sentences.entries()) {
		const text = document.text.slice(sentence.span.start, sentence.span.end);
		const findings = bySentence.get(index) ?? [];
		const counted = countsOf(sentence, findings.length > 0);
		sum.count("sentences");
		sum.count("organisation", sentence.organisation);
		sum.count("customers", sentence.customers);
		for (const count of counted) sum.count(count);
		if (sentence.customers > 0) firstCustomer ??= words;
		words += wordsIn(text);
		const as = [
			...(sentence.organisation > 0 ? ["organisation"] : []),
			...(sentence.customers > 0 ? ["customers"] : []),
			...counted,
			...findings.map(({ ruleId }) => ruleId),
		];
		if (as.length === 0) continue;
		if (evidence.length < listed)
			evidence.push({
				...whereIs(document, lines, sentence.span.start),
				text: excerpt(text),
				as: [...new Set(as)],
			});
		else unlisted++;
	}

	for (const { ruleId } of facts.findings) {
		sum.countRule(ruleId);
		if (isSentenceRule(ruleId)) sum.count("findings");
	}
	if (firstCustomer !== undefined) {
		sum.count("documentsWithCustomer");
		if (firstCustomer <= facts.words / 10)
			sum.count("documentsWithCustomerEarly");
	}
	return {
		outsideIn: lineFormat,
		name,
		kind: facts.documentKind,
		...(document.date ? { date: document.date } : {}),
		tally: sum.tally(),
		...(firstCustomer === undefined ? {} : { firstCustomer }),
		evidence,
		unlisted,
		rewrites: firstRewrites(document, facts.findings),
	};
}

/** What one sentence counts as, besides its mentions. */
function countsOf(sentence: SentenceFact, isMarked: boolean): Count[] {
	const isCustomers = sentence.customers > 0;
	return [
		...(isCustomers && !isMarked ? (["fromCustomers"] as const) : []),
		...(isMarked || (sentence.organisation > 0 && !isCustomers)
			? (["fromInside"] as const)
			: []),
		...(sentence.deciding
			? ([`${sentence.deciding}${isCustomers ? "With" : "Without"}`] as const)
			: []),
		...(sentence.product ? (["product"] as const) : []),
		...(sentence.problem ? (["problem"] as const) : []),
		...(sentence.opinion ? (["opinion"] as const) : []),
		...(sentence.source ? [sentence.source] : []),
		...(sentence.slogan ? (["slogan"] as const) : []),
		...(sentence.specific ? (["specific"] as const) : []),
	];
}

/** Findings of sentence rules by the index of the sentence that they begin in. */
function findingsBySentence(
	facts: DocumentFacts,
	isSentenceRule: (ruleId: string) => boolean,
): Map<number, Finding[]> {
	const bySentence = new Map<number, Finding[]>();
	let index = 0;
	for (const finding of facts.findings) {
		if (!isSentenceRule(finding.ruleId)) continue;
		while (endOf(facts.sentences[index]?.span) <= finding.span.start) index++;
		const findings = bySentence.get(index);
		if (findings) findings.push(finding);
		else bySentence.set(index, [finding]);
	}
	return bySentence;
}

const endOf = (span: Span | undefined) => span?.end ?? Number.POSITIVE_INFINITY;

function firstRewrites(
	document: DocumentText,
	findings: readonly Finding[],
): ShownRewrite[] {
	const lines = new LineCounter(document.text);
	return findings
		.filter(({ rewrites }) => rewrites.length > 0)
		.slice(0, 3)
		.map(({ ruleId, rewrites: [rewrite] }) => {
			const span = rewrite?.span ?? { start: 0, end: 0 };
			return {
				...whereIs(document, lines, span.start),
				ruleId,
				before: excerpt(document.text.slice(span.start, span.end)),
				after: excerpt(rewrite?.text ?? ""),
			};
		});
}

function whereIs(
	document: DocumentText,
	lines: LineCounter,
	offset: number,
): { place: string; line: number } {
	const line = lines.at(offset);
	return {
		place:
			document.places.length > 0 ? placeAt(document, offset) : `line ${line}`,
		line,
	};
}

/** One line of at most 200 characters. */
function excerpt(text: string): string {
	const line = text.replace(/\s+/gu, " ").trim();
	const characters = [...line];
	return characters.length <= 200
		? line
		: `${characters.slice(0, 199).join("").trimEnd()}…`;
}

const wordsIn = (text: string): number =>
	text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;

/** Counts lines forward only, so that a document is walked once however many sentences ask. */
class LineCounter {
	#text: string;
	#at = 0;
	#line = 1;

	constructor(text: string) {
		this.#text = text;
	}

	at(offset: number): number {
		if (offset < this.#at) {
			this.#at = 0;
			this.#line = 1;
		}
		for (
			let next = this.#text.indexOf("\n", this.#at);
			next !== -1 && next < offset;
			next = this.#text.indexOf("\n", next + 1)
		) {
			this.#line++;
			this.#at = next + 1;
		}
		return this.#line;
	}
}
