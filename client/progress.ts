// Long work that the server does when asked: how far it is, and a button that ends it.

import { type CancellationToken, ProgressLocation, window } from "vscode";
import {
	type LanguageClient,
	WorkDoneProgress,
} from "vscode-languageclient/node";

let runs = 0;

/** Hands back what the server answers; nothing where the writer cancelled. */
export function withProgress<T>(
	client: LanguageClient,
	title: string,
	ask: (workDoneToken: string, cancel: CancellationToken) => Promise<T>,
): Thenable<T | undefined> {
	return window.withProgress(
		{ location: ProgressLocation.Notification, title, cancellable: true },
		async (progress, cancel) => {
			const workDoneToken = `outsideIn.${runs++}`;
			let done = 0;
			const listening = client.onProgress(
				WorkDoneProgress.type,
				workDoneToken,
				(part) => {
					if (part.kind === "end") return;
					const increment = (part.percentage ?? done) - done;
					done += increment;
					progress.report({
						increment,
						...(part.message ? { message: part.message } : {}),
					});
				},
			);
			try {
				return await ask(workDoneToken, cancel);
			} catch (reason) {
				if (!cancel.isCancellationRequested) throw reason;
				return undefined;
			} finally {
				listening.dispose();
			}
		},
	);
}
