import type { CodeLens, Connection } from "vscode-languageserver";
import type { Desk } from "./desk.ts";
import type { OpenDocument } from "./open-documents.ts";
import { firstPlace, toRange } from "./to-range.ts";

/** The balance of a document over its first line, and a word over every section that decides things without a customer. */
export function answerCodeLenses(connection: Connection, desk: Desk): void {
	connection.onCodeLens(async ({ textDocument }) => {
		const document = await desk.settled(textDocument.uri);
		if (document === undefined || document.settings.excluded !== undefined) {
			return [];
		}
		return [
			...balanceLens(document),
			...document.findings
				.filter(({ ruleId }) => ruleId === "section-without-customer")
				.map(({ span }) =>
					toLens("Nobody in this section is a customer", {
						range: toRange(document.lines, span),
					}),
				),
		];
	});
}

function balanceLens({ reading }: OpenDocument): CodeLens[] {
	const { customers, organisation } = reading.balance;
	if (customers + organisation === 0) return [];
	return [
		toLens(
			`Mentions: customers ${customers}, organisation ${organisation} · read as ${reading.documentKind}`,
			{ range: firstPlace },
		),
	];
}

/** It says something and does nothing: every editor shows it, none needs a command for it. */
const toLens = (
	title: string,
	{ range }: Pick<CodeLens, "range">,
): CodeLens => ({
	range,
	command: { title, command: "" },
});
