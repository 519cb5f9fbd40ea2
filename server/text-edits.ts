import {
	type AnnotatedTextEdit,
	type SnippetTextEdit,
	StringValue,
	type TextEdit,
	type WorkspaceEdit,
} from "vscode-languageserver";
import type { Span } from "../rules/index.ts";
import type { Abilities } from "./abilities.ts";
import type { OpenDocument } from "./open-documents.ts";
import { toRange } from "./to-range.ts";

/** A span of a document and what it becomes. Blanks for the writer to fill stand as `___`. */
export interface Replacement {
	readonly span: Span;
	readonly text: string;
	/** A word of the text that waits for the writer as a blank does. */
	readonly toFill?: string;
}

const blank = /_{3,}/g;

type EditAbilities = Pick<Abilities, "versionedEdits" | "snippetEdits">;

/** Names the version it was made for, so that an editor that has typed on turns it down. */
export function toWorkspaceEdit(
	document: OpenDocument,
	replacements: readonly Replacement[],
	abilities: EditAbilities,
): WorkspaceEdit {
	const eol = lineEndOf(document.text);
	const edits = replacements.map((replacement) =>
		toTextEdit(
			document,
			{ ...replacement, text: replacement.text.replaceAll("\n", eol) },
			abilities,
		),
	);
	if (!abilities.versionedEdits) {
		return { changes: { [document.uri]: edits as TextEdit[] } };
	}
	return {
		documentChanges: [
			{
				textDocument: { uri: document.uri, version: document.version },
				edits,
			},
		],
	};
}

function toTextEdit(
	document: OpenDocument,
	{ span, text, toFill }: Replacement,
	abilities: EditAbilities,
): TextEdit | AnnotatedTextEdit | SnippetTextEdit {
	const range = toRange(document.lines, span);
	const snippet = toSnippet(text, toFill);
	return abilities.snippetEdits && snippet !== undefined
		? { range, snippet: StringValue.createSnippet(snippet) }
		: { range, newText: text };
}

/** Every blank becomes a tab stop that keeps its underscores until something is typed. Undefined where nothing is to be filled in. */
function toSnippet(text: string, toFill?: string): string | undefined {
	let stop = 0;
	const tabStop = (word: string): string => {
		stop += 1;
		return `\${${stop}:${word}}`;
	};
	const escaped = text.replace(/[\\$}]/gu, "\\$&");
	const withBlanks = escaped.replace(blank, tabStop);
	const snippet =
		toFill === undefined ? withBlanks : withBlanks.replace(toFill, tabStop);
	return stop === 0 ? undefined : `${snippet}$0`;
}

function lineEndOf(text: string): string {
	const first = text.indexOf("\n");
	return first > 0 && text[first - 1] === "\r" ? "\r\n" : "\n";
}

/** The one stretch in which two texts differ, as a single replacement that splits no character. */
export function wholeChange(before: string, after: string): Replacement {
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before[start] === after[start]) start += 1;
	if (isSecondHalf(before, start) || isSecondHalf(after, start)) start -= 1;
	let tail = 0;
	while (
		tail < shorter - start &&
		before[before.length - 1 - tail] === after[after.length - 1 - tail]
	) {
		tail += 1;
	}
	if (isSecondHalf(before, before.length - tail)) tail -= 1;
	return {
		span: { start, end: before.length - tail },
		text: after.slice(start, after.length - tail),
	};
}

const isSecondHalf = (text: string, at: number): boolean => {
	const unit = text.charCodeAt(at);
	return unit >= 0xdc00 && unit <= 0xdfff;
};
