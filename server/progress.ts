import {
	type CancellationToken,
	CancellationTokenSource,
	type Connection,
} from "vscode-languageserver";
import type { Desk } from "./desk.ts";
import type { Progress } from "./workspace-reader.ts";

const title = "Outside In reads the workspace";

/** Long work that an editor's user asked for: shown where they look for it, stopped when they say so. */
export async function withProgress(
	connection: Connection,
	desk: Desk,
	params: { readonly workDoneToken?: string | number },
	token: CancellationToken,
	work: (progress: Progress) => Promise<void>,
): Promise<void> {
	if (params.workDoneToken === undefined) {
		await withOwnProgress(connection, desk, work, token);
		return;
	}
	const reporter = connection.window.attachWorkDoneProgress(
		params.workDoneToken,
	);
	reporter.begin(title, 0, undefined, true);
	try {
		await work({
			token,
			report: (percentage, message) => reporter.report(percentage, message),
		});
	} finally {
		reporter.done();
	}
}

/** Long work that the server begins by itself: nothing is shown until there is something to say. */
export async function withOwnProgress(
	connection: Connection,
	desk: Desk,
	work: (progress: Progress) => Promise<void>,
	token?: CancellationToken,
): Promise<void> {
	const either = new CancellationTokenSource();
	token?.onCancellationRequested(() => either.cancel());
	let reporter: ReturnType<typeof create> | undefined;
	const create = async () => {
		const created = await connection.window.createWorkDoneProgress();
		created.token.onCancellationRequested(() => either.cancel());
		created.begin(title, 0, undefined, true);
		return created;
	};
	const report = async (percentage: number, message: string) => {
		if (!desk.abilities.progress) return;
		reporter ??= create();
		(await reporter).report(percentage, message);
	};
	try {
		await work({ token: either.token, report });
	} finally {
		(await reporter)?.done();
	}
}
