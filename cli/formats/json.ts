import type {
	DocumentReport,
	ReportedFinding,
} from "../../project/document-report.ts";
import type { Format } from "../format.ts";

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
		suggestions: finding.rewrites.map(({ span, text }) => ({
			desc: text === "" ? "Leave this out" : `Write: ${text}`,
			fix: { range: [span.start, span.end], text },
		})),
	};
}
