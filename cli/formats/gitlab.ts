import { createHash } from "node:crypto";
import type { DocumentReport } from "../../project/document-report.ts";
import type { Format, FormatContext } from "../format.ts";
import { sentenceOf } from "../sentence-of.ts";
import { shownPath } from "./shown-path.ts";

const severities = {
	error: "major",
	warning: "minor",
	information: "info",
	hint: "info",
} as const;

/** GitLab's code quality report. A fingerprint stays the same while the sentence does, wherever in the document it moves. */
export function gitlab({ cwd }: FormatContext): Format {
	let written = 0;

	function document({ path, findings }: DocumentReport): string {
		const shown = shownPath(path, cwd);
		const seen = new Map<string, number>();
		return findings
			.map((finding) => {
				const { ruleId, severity, message, start, end } = finding;
				const key = JSON.stringify([shown, ruleId, sentenceOf(finding)]);
				const nth = (seen.get(key) ?? 0) + 1;
				seen.set(key, nth);
				const entry = JSON.stringify({
					description: message,
					check_name: ruleId,
					fingerprint: createHash("sha256")
						.update(`${key}${nth}`)
						.digest("hex"),
					severity: severities[severity],
					location: {
						path: shown,
						lines: { begin: start.line, end: end.line },
					},
				});
				return `${written++ === 0 ? "" : ","}\n${entry}`;
			})
			.join("");
	}
	return { begin: () => "[", document, end: () => "\n]\n" };
}
