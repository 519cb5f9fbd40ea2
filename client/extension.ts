// Starts the language server for prose and puts its findings within reach of the keyboard.

import type { ExtensionContext } from "vscode";
import { registerCommands } from "./commands.ts";
import { LanguageServer } from "./language-server.ts";
import { Status } from "./status.ts";

let server: LanguageServer | undefined;

export function activate(context: ExtensionContext): void {
	server = new LanguageServer(context.extensionUri);
	context.subscriptions.push(
		server,
		new Status(server),
		...registerCommands(context, server),
	);
	void server.start();
}

export async function deactivate(): Promise<void> {
	await server?.stop();
}
