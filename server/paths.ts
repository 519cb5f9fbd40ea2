import { URI } from "vscode-uri";

/**
 * Between the editor's URIs and the paths that the project knows. Files are named by their path; whatever lies
 * elsewhere (an unsaved document, a remote repository) keeps its URI for a name.
 */
export function toPath(uri: string): string {
	const parsed = URI.parse(uri);
	if (parsed.scheme !== "file") return uri;
	return parsed.fsPath.replaceAll("\\", "/").replace(/\/+$/u, "");
}

export function toUri(path: string): string {
	return /^[a-z][a-z0-9+.-]+:/iu.test(path) ? path : URI.file(path).toString();
}

export const isSaved = (uri: string): boolean => !uri.startsWith("untitled:");
