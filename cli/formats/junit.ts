import type {
	DocumentReport,
	ReportedFinding,
} from "../../project/document-report.ts";
import type { Format, FormatContext } from "../format.ts";
import { shownPath } from "./shown-path.ts";
import { xml } from "./xml.ts";

/** JUnit's XML: each document is a suite, each finding a test that failed, and a document without findings one that passed. */
export function junit({ cwd }: FormatContext): Format {
	function document(report: DocumentReport): string {
		const name = xml(shownPath(report.path, cwd));
		const { length } = report.findings;
		const cases =
			length === 0
				? [`    <testcase name="${name}" classname="${name}"/>\n`]
				: report.findings.map((finding) => failedCase(finding, name));
		return `  <testsuite name="${name}" tests="${Math.max(1, length)}" failures="${length}" errors="0">\n${cases.join("")}  </testsuite>\n`;
	}
	return {
		begin: () =>
			'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="outside-in">\n',
		document,
		end: () => "</testsuites>\n",
	};
}

function failedCase(
	{ ruleId, severity, message, start, words }: ReportedFinding,
	name: string,
): string {
	const place = `line ${start.line}, column ${start.column}`;
	return [
		`    <testcase name="${xml(ruleId)} (${place})" classname="${name}">\n`,
		`      <failure type="${severity}" message="${xml(message)}">${xml(`${place}: ${words}`)}</failure>\n`,
		"    </testcase>\n",
	].join("");
}
