import {
	type CodeAction,
	CodeActionKind,
	type CodeActionParams,
	type Connection,
} from "vscode-languageserver";
import type { Finding, Rewrite, Span } from "../rules/index.ts";
import type { Desk } from "./desk.ts";
import { safeReplacements } from "./fix-all.ts";
import { ignoreHere, ignoreInFile } from "./ignore-comments.ts";
import type { OpenDocument } from "./open-documents.ts";
import {
	canChangeProjectFile,
	projectFileEdit,
	type SettingChange,
} from "./project-file-edits.ts";
import { customerWordsIn, organisationNamesIn } from "./proposed-words.ts";
import { preview } from "./sentence.ts";
import type { Replacement } from "./text-edits.ts";
import { type Offer, toCodeAction } from "./to-code-action.ts";
import { toSpan } from "./to-range.ts";

const fixAllKind = `${CodeActionKind.SourceFixAll}.outside-in`;
export const servedKinds = [CodeActionKind.QuickFix, fixAllKind];

/** Rewrites and ways to leave a sentence as it is, for the findings under the cursor and nowhere else. */
export function answerCodeActions(connection: Connection, desk: Desk): void {
	connection.onCodeAction(async (params) => {
		const kinds = servedKinds.filter((kind) => isAskedFor(kind, params));
		if (kinds.length === 0 || !desk.abilities.codeActions) return [];
		const document = await desk.settled(params.textDocument.uri);
		if (document === undefined) return [];
		return [
			...(kinds.includes(CodeActionKind.QuickFix)
				? await quickFixes(desk, document, params)
				: []),
			...(kinds.includes(fixAllKind) ? fixAll(desk, document) : []),
		];
	});

	connection.onCodeActionResolve(async (action) => {
		const asked = settingChangeIn(action.data);
		if (asked === undefined) return action;
		const edit = await projectFileEdit(desk, asked.uri, asked.change);
		return edit ? { ...action, edit } : action;
	});
}

/** An action that is offered unasked, as a light bulb, is a quick fix; whoever names kinds gets those and no others. */
function isAskedFor(kind: string, { context }: CodeActionParams): boolean {
	if (context.only === undefined) return kind === CodeActionKind.QuickFix;
	return context.only.some(
		(asked) => asked === "" || kind === asked || kind.startsWith(`${asked}.`),
	);
}

async function quickFixes(
	desk: Desk,
	document: OpenDocument,
	{ range }: CodeActionParams,
): Promise<CodeAction[]> {
	const asked = toSpan(document.lines, range);
	const under = document.findings.filter(({ span }) => touches(span, asked));
	if (under.length === 0) return [];
	const canChangeProject = await canChangeProjectFile(desk, document.uri);
	return [
		...under.flatMap((finding) => rewriteOffers(document, finding)),
		...under.flatMap((finding) => ignoreOffers(document, finding)),
		...(canChangeProject
			? await Promise.all(projectOffers(desk, document, under, asked))
			: []),
	].map((offer) => toCodeAction(offer, document, desk.abilities));
}

const touches = (a: Span, b: Span): boolean =>
	a.start <= b.end && b.start <= a.end;

function rewriteOffers(document: OpenDocument, finding: Finding): Offer[] {
	const preferred = finding.rewrites.find(({ kind }) => kind === "complete");
	return finding.rewrites.map((rewrite) => ({
		title: titleOf(rewrite, document.text),
		finding,
		isPreferred: rewrite === preferred,
		replacements: [rewrite],
	}));
}

/** A complete rewrite and a draft never look alike: a draft asks for more work, and says so. */
function titleOf(rewrite: Rewrite, text: string): string {
	if (rewrite.text === "") return "Leave these words out";
	const sentence = preview(text, rewrite);
	return rewrite.kind === "draft"
		? `Draft to fill in: “${sentence}”`
		: `Write “${sentence}”`;
}

function ignoreOffers(document: OpenDocument, finding: Finding): Offer[] {
	// A comment that hides nothing is not helped by another one.
	if (finding.ruleId === "unused-ignore") return [];
	const text = document.text;
	const form = /\.mdx$/iu.test(document.uri) ? "mdx" : "html";
	const here = ignoreHere(text, finding.span, finding.ruleId, form);
	const offer = (title: string, replacement: Replacement): Offer => ({
		title,
		finding,
		replacements: [replacement],
	});
	return [
		...(here ? [offer(`Leave this as it is, and note why`, here)] : []),
		offer(
			`Turn ${finding.ruleId} off in this document`,
			ignoreInFile(text, finding.ruleId, form),
		),
	];
}

function projectOffers(
	desk: Desk,
	document: OpenDocument,
	under: readonly Finding[],
	asked: Span,
): Promise<Offer>[] {
	const text = document.text;
	const offers = new Map<string, { finding: Finding; change: SettingChange }>();
	for (const finding of under) {
		for (const name of organisationNamesIn(text, finding.span, asked)) {
			const change = { list: "organisation", word: name } as const;
			offers.set(`“${name}” is our name`, { finding, change });
		}
		for (const { written, word } of customerWordsIn(
			text,
			finding.span,
			asked,
		)) {
			const change = { list: "customers", word } as const;
			offers.set(`“${written}” are our customers`, { finding, change });
		}
	}
	for (const finding of under) {
		const change = { rule: finding.ruleId, severity: "off" } as const;
		offers.set(`Turn ${finding.ruleId} off in this project`, {
			finding,
			change,
		});
	}
	return [...offers].map(async ([title, { finding, change }]) =>
		desk.abilities.resolvesEdits
			? { title, finding, data: { uri: document.uri, change } }
			: {
					title,
					finding,
					edit: await projectFileEdit(desk, document.uri, change),
				},
	);
}

function fixAll(desk: Desk, document: OpenDocument): CodeAction[] {
	const replacements = safeReplacements(document);
	if (replacements.length === 0) return [];
	const offer: Offer = {
		title: "Apply every rewrite that is safe unread",
		kind: fixAllKind,
		replacements,
	};
	return [toCodeAction(offer, document, desk.abilities)];
}

/** What came back from the editor is read anew: it may have been changed on the way, or be another server's. */
function settingChangeIn(
	data: unknown,
): { uri: string; change: SettingChange } | undefined {
	const { uri, change } = recordOf(data);
	const { rule, list, word } = recordOf(change);
	if (typeof uri !== "string") return undefined;
	if (typeof rule === "string") {
		return { uri, change: { rule, severity: "off" } };
	}
	if (typeof word !== "string") return undefined;
	return list === "customers" || list === "organisation"
		? { uri, change: { list, word } }
		: undefined;
}

const recordOf = (value: unknown): Record<string, unknown> =>
	typeof value === "object" && value !== null
		? (value as Record<string, unknown>)
		: {};
