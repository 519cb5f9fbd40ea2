// Starts the language server for prose and puts its findings within reach of the keyboard.

import type { ExtensionContext } from "vscode";
import { LanguageServer } from "./language-server.ts";

let server: LanguageServer | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
	server = new LanguageServer(
		context.asAbsolutePath("dist/language-server.cjs"),
	);
	context.subscriptions.push(server.log);
	await server.start();
}

export async function deactivate(): Promise<void> {
	await server?.stop();
}
