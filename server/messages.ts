import {
	NotificationType,
	ProtocolRequestType,
} from "vscode-languageserver-protocol";
import type { DocumentKind } from "../rules/index.ts";
import type { Scope } from "./settings.ts";

/** What our server says beyond the protocol, for a status item. An editor that does not listen misses nothing else. */

/** How far the reading of the workspace has come. Sent while it goes on, a few times a second, and when it ends. */
export interface WorkspaceStatus {
	readonly state: "reading" | "ready";
	readonly scope: Scope;
	/** Documents read so far, and how many there are as far as is known. */
	readonly read: number;
	readonly total: number;
	/** Documents that could not be read, or that hold no prose. */
	readonly passedOver: number;
	/** Findings of closed documents that are shown, and those kept back because there are so many. */
	readonly shown: number;
	readonly keptBack: number;
}

/** How one open document is read. */
export interface DocumentStatus {
	readonly uri: string;
	readonly documentKind: DocumentKind;
	readonly balance: {
		readonly organisation: number;
		readonly customers: number;
	};
	readonly words: number;
	readonly findings: number;
	/** Why nothing is marked, in a sentence for the writer, where nothing is. */
	readonly whyNothing?: string;
	/** The settings files that had a say, as URIs, the nearest last. */
	readonly settingsFiles: readonly string[];
}

export const WorkspaceStatusNotification =
	new NotificationType<WorkspaceStatus>("outsideIn/status");

/** Null for a document that is not open. */
export const DocumentStatusRequest = new ProtocolRequestType<
	{ readonly uri: string },
	DocumentStatus | null,
	never,
	void,
	void
>("outsideIn/documentStatus");

/** Reads the whole workspace now, whatever the scope; shows its progress and can be cancelled. Answers when it is done. */
export const CheckWorkspaceRequest = new ProtocolRequestType<
	{ readonly workDoneToken?: string | number },
	WorkspaceStatus,
	never,
	void,
	void
>("outsideIn/checkWorkspace");

/** Reads one document anew, with its settings. Null for a document that is not open. */
export const CheckDocumentRequest = new ProtocolRequestType<
	{ readonly uri: string },
	DocumentStatus | null,
	never,
	void,
	void
>("outsideIn/checkDocument");

/**
 * Counts how far customers are in the documents of the workspace; shows its progress and can be cancelled. Answers with a page
 * of HTML that needs nothing else; its links are the URIs of documents, with "#L12" for a line.
 */
export const AuditRequest = new ProtocolRequestType<
	{ readonly workDoneToken?: string | number },
	{ readonly html: string },
	never,
	void,
	void
>("outsideIn/audit");
