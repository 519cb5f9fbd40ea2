import type { ReportedFinding } from "../project/document-report.ts";

/** The sentence a finding stands in, as far as it is on one line: what it is known by when lines move. */
export function sentenceOf({ excerpt, words }: ReportedFinding): string {
	const { text, at } = excerpt;
	const before = text.slice(0, at);
	const behind = text.slice(at + words.length);
	const start = /(?:^|[.!?]\s)(?![\s\S]*[.!?]\s)/u.exec(before);
	const end = /[.!?](?=\s|$)|$/u.exec(behind);
	return (
		before.slice(start === null ? 0 : start.index + start[0].length) +
		words +
		behind.slice(0, end === null ? 0 : end.index + end[0].length)
	)
		.trim()
		.replace(/\s+/gu, " ");
}
