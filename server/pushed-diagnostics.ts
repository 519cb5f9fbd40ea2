import type { Connection } from "vscode-languageserver";
import type { Desk } from "./desk.ts";

/** Sends diagnostics unasked, to editors that do not know how to ask. Those of one burst of changes are sent once. */
export function pushDiagnostics(connection: Connection, desk: Desk): void {
	if (desk.abilities.pullsDiagnostics) return;
	const told = new Map<string, { uri: string; resultId: string }>();
	const news = new Set<string>();

	desk.onTouch((path) => {
		if (news.size === 0) setTimeout(flush);
		news.add(path);
	});

	async function flush(): Promise<void> {
		await desk.configured;
		const paths = [...news];
		news.clear();
		for (const path of paths) {
			await desk.open.at(path)?.settled;
			send(path);
		}
	}

	function send(path: string): void {
		const before = told.get(path);
		const report = desk.reportAt(path);
		const uri = desk.uriAt(path);
		if (before && (report === undefined || before.uri !== uri)) {
			told.delete(path);
			void connection.sendDiagnostics({ uri: before.uri, diagnostics: [] });
		}
		if (report === undefined) return;
		if (before?.resultId === report.resultId && before.uri === uri) return;
		told.set(path, { uri, resultId: report.resultId });
		const version = desk.open.at(path)?.version;
		void connection.sendDiagnostics({
			uri,
			...(version === undefined ? {} : { version }),
			diagnostics: [...report.diagnostics],
		});
	}
}
