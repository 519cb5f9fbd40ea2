import type { Failure, Finding } from "./finding.ts";
import { thresholds, toFinding, verdictOn } from "./judge.ts";
import type { CheckOptions } from "./options.ts";
import { maskOf, readDocument, sentencesIn } from "./read.ts";
import type { Reading } from "./reading.ts";

/** Reads a document once, from scratch. Never throws: text is never an error. */
export function check(text: string, options: CheckOptions = {}): Reading {
	const document = readDocument(text, options);
	const mask = maskOf(options);
	const least = thresholds[options.strictness ?? "balanced"];
	const findings: Finding[] = [];
	const failures: Failure[] = [];
	for (const block of document.blocks) {
		for (const sentence of sentencesIn(block, mask(block.source), document)) {
			const verdict = verdictOn(sentence, options.off);
			if (verdict && verdict.confidence >= least)
				findings.push(
					toFinding(verdict, sentence, block.source, block.span.start),
				);
		}
	}
	const { tally, kind, names } = document;
	return {
		documentKind: kind,
		findings,
		failures,
		balance: {
			organisation: tally.organisation,
			customers: tally.customers + tally.reader,
		},
		words: tally.words,
		names: { organisation: names.list, customers: options.customers ?? [] },
	};
}
