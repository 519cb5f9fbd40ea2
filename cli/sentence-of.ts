import type {
	ReportedFinding,
	ReportedRewrite,
} from "../project/document-report.ts";

/** The sentence a finding stands in, as far as it is on one line: what it is known by when lines move. */
export function sentenceOf(finding: ReportedFinding): string {
	const { lead, tail } = around(finding, finding.span);
	return (lead + finding.words + tail).trim().replace(/\s+/gu, " ");
}

/** A rewrite within its sentence: what leads up to it and what follows. Nothing of either where it reaches beyond the line. */
export function sentenceAround(
	finding: ReportedFinding,
	rewrite: ReportedRewrite,
): { lead: string; tail: string } {
	const { excerpt, span } = finding;
	const start = rewrite.span.start - (span.start - excerpt.at);
	const end = start + rewrite.before.length;
	return start < 0 || end > excerpt.text.length
		? { lead: "", tail: "" }
		: around(finding, rewrite.span);
}

function around(
	{ excerpt, span }: ReportedFinding,
	{ start, end }: { start: number; end: number },
) {
	const from = start - (span.start - excerpt.at);
	const before = excerpt.text.slice(0, from);
	const behind = excerpt.text.slice(from + end - start);
	const begins = /(?:^|[.!?]\s)(?![\s\S]*[.!?]\s)/u.exec(before);
	const ends = /[.!?](?=\s|$)|$/u.exec(behind);
	const lead = before.slice(
		begins === null ? 0 : begins.index + begins[0].length,
	);
	return {
		lead: lead.replace(/^\s*(?:(?:[-*+>|]|\d+[.)]|#{1,6})\s+)+/u, ""),
		tail: behind.slice(0, ends === null ? 0 : ends.index + ends[0].length),
	};
}
