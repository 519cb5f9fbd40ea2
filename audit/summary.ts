import type { Finding, Span } from "../rules/index.ts";
import type { DocumentFacts, SentenceFact } from "./facts.ts";
import {
	type Evidence,
	lineFormat,
	type ReadLine,
	type ShownRewrite,
} from "./line.ts";
import { toExcerpt } from "./plain-text.ts";
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
				text: toExcerpt(text),
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
		rewrites: firstRewrites(document, facts, bySentence),
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
			? ([
					`${sentence.deciding.deciding}${sentence.deciding.namesCustomer ? "With" : "Without"}`,
				] as const)
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

/** The first three, each within its sentence, so that before and after can be read without the document. */
function firstRewrites(
	document: DocumentText,
	facts: DocumentFacts,
	bySentence: ReadonlyMap<number, readonly Finding[]>,
): ShownRewrite[] {
	const lines = new LineCounter(document.text);
	const shown: ShownRewrite[] = [];
	for (const [index, findings] of bySentence) {
		const sentence = facts.sentences[index]?.span;
		for (const { ruleId, rewrites } of findings) {
			const [rewrite] = rewrites;
			if (!rewrite || !sentence) continue;
			const { span, text } = rewrite;
			const start = Math.min(sentence.start, span.start);
			const end = Math.max(sentence.end, span.end);
			shown.push({
				...whereIs(document, lines, span.start),
				ruleId,
				before: toExcerpt(document.text.slice(start, end)),
				after: toExcerpt(
					document.text.slice(start, span.start) +
						text +
						document.text.slice(span.end, end),
				),
			});
			if (shown.length === 3) return shown;
		}
	}
	return shown;
}

function whereIs(
	document: DocumentText,
	lines: LineCounter,
	offset: number,
): { place: string; line: number } {
	const line = lines.at(offset);
	if (document.places.length === 0) return { place: `line ${line}`, line };
	const place = placeAt(document, offset);
	// The text that was read out of a web page has other lines than the page.
	const own = /^line (\d+)$/u.exec(place)?.[1];
	return { place, line: own === undefined ? line : Number(own) };
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
