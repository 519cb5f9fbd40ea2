import {
	type CancellationToken,
	type Connection,
	LSPErrorCodes,
	ResponseError,
} from "vscode-languageserver";
import type { FileSystem } from "../project/file-system.ts";
import type { BaseSettings } from "../project/settings.ts";
import type { Desk } from "./desk.ts";
import { AuditRequest } from "./messages.ts";
import { withProgress } from "./progress.ts";
import { nearestFolder } from "./projects.ts";
import type { Progress } from "./workspace-reader.ts";

/** What an audit is told of the workspace. */
export interface AuditedWorkspace {
	readonly folders: readonly {
		readonly path: string;
		readonly settings: BaseSettings;
	}[];
	readonly fileSystem: FileSystem;
	logUnlisted(folder: string, error: Error): void;
	/** The folder that a document belongs to, where one holds another. */
	folderOf(path: string): string | undefined;
	/** The text of a document that is open, as its writer sees it. */
	openText(path: string): string | undefined;
	/** Where a link leads to: a document, and a line of it counted from 1. */
	linkTo(path: string, line?: number): string;
}

/** Makes the page that reports on a workspace; undefined where it was cancelled. */
export type Audit = (
	workspace: AuditedWorkspace,
	progress: Progress,
) => Promise<string | undefined>;

/** Counts how far customers are in the documents of the workspace, when someone asks. */
export function answerAudits(
	connection: Connection,
	desk: Desk,
	audit: Audit,
): void {
	connection.onRequest(AuditRequest, async (params, token) => {
		await desk.configured;
		const html = await auditWith(connection, desk, audit, params, token);
		return html === undefined
			? new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled")
			: { html };
	});
}

async function auditWith(
	connection: Connection,
	desk: Desk,
	audit: Audit,
	params: { readonly workDoneToken?: string | number },
	token: CancellationToken,
): Promise<string | undefined> {
	const { projects, open, fileSystem } = desk;
	const workspace: AuditedWorkspace = {
		folders: projects.folders.map((path) => ({
			path,
			settings: projects.homeOf(path).editor.base,
		})),
		fileSystem,
		logUnlisted: (folder, error) =>
			desk.logOnce(`${folder} cannot be listed: ${error.message}`),
		folderOf: (path) => nearestFolder(projects.folders, path),
		openText: (path) => open.at(path)?.text,
		linkTo: (path, line) =>
			`${desk.uriAt(path)}${line === undefined ? "" : `#L${line}`}`,
	};
	let html: string | undefined;
	await withProgress(connection, desk, params, token, async (progress) => {
		html = await audit(workspace, progress);
	});
	return html;
}
