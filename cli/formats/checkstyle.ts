import type { DocumentReport } from "../../project/document-report.ts";
import type { Format } from "../format.ts";
import { xml } from "./xml.ts";

const severities = {
	error: "error",
	warning: "warning",
	information: "info",
	hint: "info",
} as const;

/** Checkstyle's XML, which Jenkins and many review tools read. */
export function checkstyle(): Format {
	return {
		begin: () =>
			'<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
		document,
		end: () => "</checkstyle>\n",
	};
}

function document({ path, findings }: DocumentReport): string {
	const errors = findings.map(
		({ ruleId, severity, message, start }) =>
			`    <error line="${start.line}" column="${start.column}" severity="${severities[severity]}" message="${xml(message)}" source="outside-in.${xml(ruleId)}"/>\n`,
	);
	return `  <file name="${xml(path)}">\n${errors.join("")}  </file>\n`;
}
