import {
	type CodeAction,
	CodeActionKind,
	type WorkspaceEdit,
} from "vscode-languageserver";
import type { Finding } from "../rules/index.ts";
import type { Abilities } from "./abilities.ts";
import type { OpenDocument } from "./open-documents.ts";
import { type Replacement, toWorkspaceEdit } from "./text-edits.ts";
import { toDiagnostic } from "./to-diagnostic.ts";

/** Something the writer can choose to do: change the document, change another file, or ask for the change later by `data`. */
export interface Offer {
	readonly title: string;
	readonly kind?: CodeActionKind;
	readonly finding?: Finding;
	readonly isPreferred?: boolean;
	readonly replacements?: readonly Replacement[];
	readonly edit?: WorkspaceEdit | undefined;
	readonly data?: unknown;
}

export function toCodeAction(
	offer: Offer,
	document: OpenDocument,
	abilities: Abilities,
): CodeAction {
	const edit = offer.replacements
		? toWorkspaceEdit(document, offer.replacements, abilities)
		: offer.edit;
	return {
		title: offer.title,
		kind: offer.kind ?? CodeActionKind.QuickFix,
		...(offer.isPreferred ? { isPreferred: true } : {}),
		...(offer.finding
			? {
					diagnostics: [
						toDiagnostic(offer.finding, document, document.settings, abilities),
					],
				}
			: {}),
		...(edit ? { edit } : {}),
		...(offer.data === undefined ? {} : { data: offer.data }),
	};
}
