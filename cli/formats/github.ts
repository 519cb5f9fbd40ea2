import type { DocumentReport } from "../../project/document-report.ts";
import type { Format, FormatContext } from "../format.ts";
import { shownPath } from "./shown-path.ts";

const commands = {
	error: "error",
	warning: "warning",
	information: "notice",
	hint: "notice",
} as const;

/** Workflow commands: GitHub shows each beside its line in a pull request. */
export function github({ cwd }: FormatContext): Format {
	function document({ path, findings }: DocumentReport): string {
		const file = property(shownPath(path, cwd));
		return findings
			.map(({ ruleId, severity, message, start, end }) => {
				// GitHub takes columns only where a finding begins and ends on one line.
				const columns =
					start.line === end.line
						? `,col=${start.column},endColumn=${end.column}`
						: "";
				return `::${commands[severity]} file=${file},line=${start.line},endLine=${end.line}${columns},title=${property(ruleId)}::${data(message)}\n`;
			})
			.join("");
	}
	return { document };
}

function data(text: string): string {
	return text
		.replaceAll("%", "%25")
		.replaceAll("\r", "%0D")
		.replaceAll("\n", "%0A");
}

function property(text: string): string {
	return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
