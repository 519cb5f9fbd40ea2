/** One document's outcome as plain, compact data: what workers send, what the cache keeps, what every format prints. */
import type { Finding, Reading, Span } from "../rules/index.ts";
import { LineIndex, type Place } from "./line-index.ts";
import type { DocumentRead } from "./read-document.ts";
import type {
	ResolvedSettings,
	SettingsProblem,
	Severity,
} from "./settings.ts";

export type Loudness = Exclude<Severity, "off">;

export interface DocumentReport {
	readonly path: string;
	readonly findings: readonly ReportedFinding[];
	readonly words: number;
	readonly balance: Reading["balance"];
	/** Rules that threw, in a line each. */
	readonly failures: readonly string[];
	readonly problems: readonly SettingsProblem[];
	/** Why it was not read, in words that follow "because". */
	readonly passedOver?: string;
	/** Nor would any setting have it read: it holds no text, or too much. */
	readonly unfit?: true;
	readonly unreadable?: string;
	/** True of a file that was no text: lines, columns and offsets are those of the text made of it. */
	readonly converted?: true;
}

export interface ReportedFinding {
	readonly ruleId: string;
	readonly severity: Loudness;
	readonly message: string;
	readonly span: Span;
	readonly start: Place;
	readonly end: Place;
	/** In a converted file, where a person finds it: "slide 4", "page 2". */
	readonly place?: string;
	/** The words underlined. */
	readonly words: string;
	/** The part of its first line around it, and where in that part it begins. */
	readonly excerpt: {
		readonly text: string;
		readonly at: number;
		readonly cutBefore: boolean;
		readonly cutAfter: boolean;
	};
	readonly rewrites: readonly ReportedRewrite[];
}

export interface ReportedRewrite {
	readonly kind: "complete" | "draft";
	readonly safe: boolean;
	readonly span: Span;
	readonly start: Place;
	readonly end: Place;
	/** What stands there now. */
	readonly before: string;
	readonly text: string;
}

export function toReport(read: DocumentRead): DocumentReport {
	const nothing = {
		path: read.path,
		findings: [],
		words: 0,
		balance: { organisation: 0, customers: 0 },
		failures: [],
		problems: [],
	};
	if ("unreadable" in read) return { ...nothing, unreadable: read.unreadable };
	if ("passedOver" in read)
		return {
			...nothing,
			passedOver: read.passedOver,
			...(read.unfit ? { unfit: true } : {}),
			problems: read.problems,
		};
	const { path, text, reading, settings, placeOf } = read;
	const lines = new LineIndex(text);
	return {
		path,
		findings: reading.findings.map((finding) => ({
			...toReported(finding, text, lines, settings),
			...(placeOf ? { place: placeOf(finding.span.start) } : {}),
		})),
		...(placeOf ? { converted: true as const } : {}),
		words: reading.words,
		balance: reading.balance,
		failures: reading.failures.map(({ ruleId, span, reason }) => {
			const { line, column } = lines.placeOf(span.start);
			return `${line}:${column} ${ruleId}: ${reason}`;
		}),
		problems: settings.problems,
	};
}

function toReported(
	{ ruleId, message, span, rewrites }: Finding,
	text: string,
	lines: LineIndex,
	settings: ResolvedSettings,
): ReportedFinding {
	const severity = settings.rules.get(ruleId);
	return {
		ruleId,
		severity:
			severity === undefined || severity === "off" ? "warning" : severity,
		message,
		span,
		start: lines.placeOf(span.start),
		end: lines.placeOf(span.end),
		words: text.slice(span.start, span.end),
		excerpt: excerptOf(span, lines),
		rewrites: rewrites.map(({ kind, safe, span, text: after }) => ({
			kind,
			safe,
			span,
			start: lines.placeOf(span.start),
			end: lines.placeOf(span.end),
			before: text.slice(span.start, span.end),
			text: after,
		})),
	};
}

/** Enough of a line to recognise it, however long the line is. */
function excerptOf(span: Span, lines: LineIndex): ReportedFinding["excerpt"] {
	const { start, text } = lines.lineAt(span.start);
	const from = Math.max(0, span.start - start - 200);
	const to = Math.min(text.length, span.end - start + 200, from + 1_000);
	return {
		text: text.slice(from, to),
		at: span.start - start - from,
		cutBefore: from > 0,
		cutAfter: to < text.length,
	};
}
