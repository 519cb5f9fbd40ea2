import {
	type Diagnostic,
	DiagnosticSeverity,
	DiagnosticTag,
	type Range,
} from "vscode-languageserver";
import type { DocumentReport, Loudness } from "../project/document-report.ts";
import { rulePage } from "../project/rule-page.ts";
import type { Finding, Rewrite, Span } from "../rules/index.ts";
import type { Abilities } from "./abilities.ts";
import type { Lines } from "./lines.ts";
import type { DocumentSettings } from "./settings.ts";
import { toRange, toReportedRange } from "./to-range.ts";

export const source = "outside-in";

/** How many findings of one document are shown: nobody reads on after so many, and editors cut the list themselves. */
export const mostPerDocument = 500;

const severities = {
	error: DiagnosticSeverity.Error,
	warning: DiagnosticSeverity.Warning,
	information: DiagnosticSeverity.Information,
	hint: DiagnosticSeverity.Hint,
} as const;

/** As many findings as are shown and one more, and how many there are. */
interface Foremost<Found> {
	readonly findings: readonly Found[];
	readonly total: number;
}

/** Everything that is shown of a document in an editor. */
export function toDiagnostics(
	foremost: Foremost<Finding>,
	document: { readonly uri: string; readonly lines: Lines },
	settings: DocumentSettings,
	abilities: Abilities,
): Diagnostic[] {
	return [
		...settings.problems.map(({ span, message }) =>
			toSettingsDiagnostic(toRange(document.lines, span), message),
		),
		...firstOf(foremost, (finding) =>
			toDiagnostic(finding, document, settings, abilities),
		),
	];
}

/** The same of a document that is closed. */
export function toReportedDiagnostics(
	{ path, findings, problems }: DocumentReport,
	abilities: Abilities,
): Diagnostic[] {
	return [
		...problems
			.filter(({ file }) => file === path)
			.map((problem) => {
				const start = { line: problem.line, column: problem.column };
				const length = problem.span.end - problem.span.start;
				const end = { ...start, column: start.column + length };
				return toSettingsDiagnostic(
					toReportedRange({ start, end }),
					problem.message,
				);
			}),
		...firstOf({ findings, total: findings.length }, (finding) =>
			diagnosticOf(
				finding,
				finding.severity,
				toReportedRange(finding),
				abilities,
			),
		),
	];
}

/** As many as are shown, and a word on the rest at the place where it begins. */
function firstOf<Found>(
	{ findings, total }: Foremost<Found>,
	toShown: (finding: Found) => Diagnostic,
): Diagnostic[] {
	const shown = findings.slice(0, mostPerDocument).map(toShown);
	const next = findings[mostPerDocument];
	if (next === undefined) return shown;
	return [
		...shown,
		{
			range: toShown(next).range,
			severity: DiagnosticSeverity.Information,
			source,
			message: `From here on, ${total - mostPerDocument} more findings are not shown. They appear as the first ${mostPerDocument} are dealt with.`,
		},
	];
}

/** A finding as an editor shows it. It carries no `data`: what the server did not remember, it does not trust. */
export function toDiagnostic(
	finding: Finding,
	document: { readonly uri: string; readonly lines: Lines },
	settings: DocumentSettings,
	abilities: Abilities,
): Diagnostic {
	const diagnostic = diagnosticOf(
		finding,
		settings.severityOf(finding.ruleId),
		toRange(document.lines, finding.span),
		abilities,
	);
	if (abilities.relatedInformation && finding.nearby) {
		diagnostic.relatedInformation = [
			{
				location: {
					uri: document.uri,
					range: toRange(document.lines, finding.nearby),
				},
				message: "A customer stands here. Let the sentence start from them.",
			},
		];
	}
	return diagnostic;
}

interface Shown {
	readonly ruleId: string;
	readonly message: string;
	readonly span: Span;
	readonly rewrites: readonly Pick<Rewrite, "kind" | "text" | "span">[];
}

function diagnosticOf(
	finding: Shown,
	loudness: Loudness,
	range: Range,
	abilities: Abilities,
): Diagnostic {
	const diagnostic: Diagnostic = {
		range,
		severity: severities[loudness],
		source,
		code: finding.ruleId,
		message: finding.message,
	};
	if (abilities.codeDescription) {
		diagnostic.codeDescription = { href: rulePage(finding.ruleId) };
	}
	if (abilities.tags && isInTheWay(finding)) {
		diagnostic.tags = [DiagnosticTag.Unnecessary];
	}
	return diagnostic;
}

/** Words that can simply go are shown faded. */
function isInTheWay({ rewrites: [first], span }: Shown): boolean {
	return (
		first?.kind === "complete" &&
		first.text.trim() === "" &&
		first.span.start <= span.start &&
		span.end <= first.span.end
	);
}

export const toSettingsDiagnostic = (
	range: Range,
	message: string,
): Diagnostic => ({
	range,
	severity: DiagnosticSeverity.Warning,
	source,
	code: "settings",
	message,
});
