import type { Range } from "vscode-languageserver";
import type { ReportedFinding } from "../project/document-report.ts";
import type { Span } from "../rules/index.ts";
import type { Lines } from "./lines.ts";

/** Between our spans and the editor's ranges. Both count UTF-16 units, which every editor knows. Nobody else builds a `Range`. */
export function toRange(lines: Lines, { start, end }: Span): Range {
	return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

/** Of a document that is not at hand: places count from 1, positions from 0. */
export function toReportedRange({
	start,
	end,
}: Pick<ReportedFinding, "start" | "end">): Range {
	return {
		start: { line: start.line - 1, character: start.column - 1 },
		end: { line: end.line - 1, character: end.column - 1 },
	};
}

/** Positions beyond a line or the document are moved to its end, as the protocol asks. */
export function toSpan(lines: Lines, range: Range): Span {
	const start = lines.offsetAt(range.start);
	const end = lines.offsetAt(range.end);
	return start <= end ? { start, end } : { start: end, end: start };
}

/** The very beginning of a document. */
export const firstPlace: Range = {
	start: { line: 0, character: 0 },
	end: { line: 0, character: 0 },
};
