import { pathToFileURL } from "node:url";
import { version } from "../../package.json";
import type {
	DocumentReport,
	ReportedFinding,
} from "../../project/document-report.ts";
import type { Place } from "../../project/line-index.ts";
import { rulePage } from "../../project/rule-page.ts";
import { rules } from "../../rules/index.ts";
import type { Format, FormatContext } from "../format.ts";
import { shownPath } from "./shown-path.ts";

const levels = {
	error: "error",
	warning: "warning",
	information: "note",
	hint: "note",
} as const;

/** SARIF 2.1.0, which GitHub's code scanning and many editors read. */
export function sarif({ cwd }: FormatContext): Format {
	let written = 0;

	function document(report: DocumentReport): string {
		return report.findings
			.map((finding) => {
				const result = JSON.stringify(toResult(finding, report, cwd));
				return `${written++ === 0 ? "" : ","}\n${result}`;
			})
			.join("");
	}
	const run = JSON.stringify({
		tool: { driver },
		columnKind: "utf16CodeUnits",
		originalUriBaseIds: {
			HERE: { uri: `${pathToFileURL(cwd).href.replace(/\/$/u, "")}/` },
		},
	});
	return {
		begin: () =>
			`{"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json","version":"2.1.0","runs":[${run.slice(0, -1)},"results":[`,
		document,
		end: () => "\n]}]}\n",
	};
}

const driver = {
	name: "Outside In",
	semanticVersion: version,
	rules: rules.map((rule) => ({
		id: rule.id,
		shortDescription: { text: rule.title },
		fullDescription: { text: rule.why },
		helpUri: rulePage(rule.id),
		defaultConfiguration: {
			level: levels[rule.defaultSeverity],
		},
	})),
};

function toResult(
	finding: ReportedFinding,
	{ path, converted }: DocumentReport,
	cwd: string,
) {
	const artifactLocation = locationOf(path, cwd);
	return {
		ruleId: finding.ruleId,
		ruleIndex: rules.findIndex(({ id }) => id === finding.ruleId),
		level: levels[finding.severity],
		message: { text: finding.message },
		locations: [
			{
				...(finding.place
					? { logicalLocations: [{ fullyQualifiedName: finding.place }] }
					: {}),
				physicalLocation: {
					artifactLocation,
					region: {
						...regionOf(finding),
						snippet: { text: finding.words },
					},
				},
			},
		],
		...(finding.rewrites.length > 0 && !converted
			? {
					fixes: finding.rewrites.map((rewrite) => ({
						description: { text: rewrite.text || "Leave this out" },
						artifactChanges: [
							{
								artifactLocation,
								replacements: [
									{
										deletedRegion: regionOf(rewrite),
										insertedContent: { text: rewrite.text },
									},
								],
							},
						],
					})),
				}
			: {}),
	};
}

function regionOf({ start, end }: { start: Place; end: Place }) {
	return {
		startLine: start.line,
		startColumn: start.column,
		endLine: end.line,
		endColumn: end.column,
	};
}

function locationOf(path: string, cwd: string) {
	const shown = shownPath(path, cwd);
	if (path.startsWith("<")) return { uri: "stdin" };
	return shown === path
		? { uri: pathToFileURL(path).href }
		: {
				uri: shown.split("/").map(encodeURIComponent).join("/"),
				uriBaseId: "HERE",
			};
}
