// The page of a rule: why it is there, before and after, what it leaves alone. It comes with the extension.

import {
	commands,
	type Diagnostic,
	type ExtensionContext,
	type Hover,
	l10n,
	MarkdownString,
	Uri,
	window,
	workspace,
} from "vscode";
import { findingAt, ruleOf } from "./findings.ts";

export const openRulePageCommand = "outsideIn.openRulePage";

/** The rule's name beside a finding leads to its page here, with or without a network. */
export function withPageHere(diagnostic: Diagnostic): Diagnostic {
	const { code } = diagnostic;
	if (typeof code === "object" && typeof code.value === "string") {
		diagnostic.code = { value: code.value, target: pageHere(code.value) };
	}
	return diagnostic;
}

/** The same for the links of a hover. */
export function withPagesHere(hover: Hover): Hover {
	for (const content of hover.contents) {
		if (content instanceof MarkdownString) {
			content.value = content.value.replace(
				/\]\(https:[^)\s]*\/rules\/([a-z-]+)\.md\)/g,
				(_, ruleId: string) => `](${pageHere(ruleId)})`,
			);
		}
	}
	return hover;
}

const pageHere = (ruleId: string): Uri =>
	Uri.parse(
		`command:${openRulePageCommand}?${encodeURIComponent(JSON.stringify([ruleId]))}`,
	);

export async function openRulePage(
	{ extensionUri }: ExtensionContext,
	asked: unknown,
): Promise<void> {
	const pages = pagesOf(extensionUri);
	const ruleId =
		typeof asked === "string"
			? asked
			: (ruleAtCursor() ?? (await chooseRule(pages)));
	if (ruleId === undefined || !/^[a-z-]+$/.test(ruleId)) return;
	await commands.executeCommand(
		"markdown.showPreviewToSide",
		Uri.joinPath(pages, `${ruleId}.md`),
	);
}

export const isRulePage = (extension: Uri, { path }: Uri): boolean =>
	path.startsWith(`${pagesOf(extension).path}/`);

const pagesOf = (extension: Uri): Uri => Uri.joinPath(extension, "docs/rules");

function ruleAtCursor(): string | undefined {
	const editor = window.activeTextEditor;
	const finding = editor && findingAt(editor.document, editor.selection.active);
	return finding && ruleOf(finding);
}

async function chooseRule(pages: Uri): Promise<string | undefined> {
	const files = await workspace.fs.readDirectory(pages);
	return window.showQuickPick(
		files
			.map(([name]) => name)
			.filter((name) => /^[a-z-]+\.md$/.test(name))
			.map((name) => name.replace(".md", "")),
		{ title: l10n.t("Which rule would you like to read about?") },
	);
}
