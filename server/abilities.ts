import { type InitializeParams, MarkupKind } from "vscode-languageserver";

/** What the editor at the other end can do, read once from its greeting. */
export interface Abilities {
	/** It asks for the diagnostics of a document; without this they are sent unasked. */
	readonly pullsDiagnostics: boolean;
	readonly refreshesDiagnostics: boolean;
	readonly refreshesCodeLenses: boolean;
	readonly relatedInformation: boolean;
	readonly codeDescription: boolean;
	readonly tags: boolean;
	/** Edits can name the version of the document that they were made for. */
	readonly versionedEdits: boolean;
	readonly snippetEdits: boolean;
	readonly createsFiles: boolean;
	/** Code actions are objects with edits; without this the editor knows commands only. */
	readonly codeActions: boolean;
	readonly resolvesEdits: boolean;
	readonly markdownHovers: boolean;
	readonly progress: boolean;
	readonly configuration: boolean;
	readonly configurationChanges: boolean;
	readonly folders: boolean;
	readonly watchesFiles: boolean;
}

export function abilitiesOf({ capabilities }: InitializeParams): Abilities {
	const { textDocument, workspace, window } = capabilities;
	const published = textDocument?.publishDiagnostics;
	const pulled = textDocument?.diagnostic;
	const edits = workspace?.workspaceEdit;
	return {
		pullsDiagnostics: pulled !== undefined,
		refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
		refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
		relatedInformation:
			(pulled?.relatedInformation ?? published?.relatedInformation) === true,
		codeDescription:
			(pulled?.codeDescriptionSupport ?? published?.codeDescriptionSupport) ===
			true,
		tags: (pulled?.tagSupport ?? published?.tagSupport) !== undefined,
		versionedEdits: edits?.documentChanges === true,
		snippetEdits:
			edits?.documentChanges === true && edits.snippetEditSupport === true,
		createsFiles:
			edits?.documentChanges === true &&
			edits.resourceOperations?.includes("create") === true,
		codeActions:
			textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
		resolvesEdits:
			textDocument?.codeAction?.resolveSupport?.properties.includes("edit") ===
				true && textDocument.codeAction.dataSupport === true,
		markdownHovers:
			textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ===
			true,
		progress: window?.workDoneProgress === true,
		configuration: workspace?.configuration === true,
		configurationChanges:
			workspace?.didChangeConfiguration?.dynamicRegistration === true,
		folders: workspace?.workspaceFolders === true,
		watchesFiles:
			workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
	};
}
