import type {
	DocumentReport,
	ReportedFinding,
	ReportedRewrite,
} from "../../project/document-report.ts";
import type { Format } from "../format.ts";
import { sentenceAround } from "../sentence-of.ts";

/** A list in the shape that ESLint's readers know: one entry a document, severity 2 for errors and 1 for all else. */
export function json(): Format {
	let written = 0;
	return {
		begin: () => "[",
		document: (report) =>
			`${written++ === 0 ? "" : ","}\n${JSON.stringify(toEntry(report))}`,
		end: () => "\n]\n",
	};
}

function toEntry(report: DocumentReport) {
	return {
		filePath: report.path,
		messages: report.findings.map((finding) =>
			report.converted
				? // Offsets in the text made of a Word document fix nothing in the document.
					{ ...toMessage(finding), suggestions: [], place: finding.place }
				: toMessage(finding),
		),
	};
}

function toMessage(finding: ReportedFinding) {
	return {
		ruleId: finding.ruleId,
		severity: finding.severity === "error" ? 2 : 1,
		message: finding.message,
		line: finding.start.line,
		column: finding.start.column,
		endLine: finding.end.line,
		endColumn: finding.end.column,
		suggestions: finding.rewrites.map((rewrite) => ({
			desc: descriptionOf(finding, rewrite),
			fix: {
				range: [rewrite.span.start, rewrite.span.end],
				text: rewrite.text,
			},
		})),
	};
}

/** The sentence as it would read, as an editor's menu shows it. */
function descriptionOf(
	finding: ReportedFinding,
	rewrite: ReportedRewrite,
): string {
	if (rewrite.text === "") return "Leave this out";
	const { lead, tail } = sentenceAround(finding, rewrite);
	const sentence = `${lead}${rewrite.text}${tail}`.trim().replace(/\s+/gu, " ");
	return rewrite.kind === "draft"
		? `Draft to fill in: “${sentence}”`
		: `Write “${sentence}”`;
}
