// Every command of the palette, and what it does.

import { commands, type Disposable, type ExtensionContext } from "vscode";
import { auditWorkspace, openSentence, openSentenceCommand } from "./audit.ts";
import { checkDocument, checkWorkspace } from "./check.ts";
import { goToFinding } from "./findings.ts";
import type { LanguageServer } from "./language-server.ts";
import { createProjectFile } from "./project-file.ts";
import { openRulePage, openRulePageCommand } from "./rule-pages.ts";
import { openSample } from "./sample.ts";
import { showReading } from "./show-reading.ts";
import { turnOnOrOff } from "./turn-on-or-off.ts";

export function registerCommands(
	context: ExtensionContext,
	server: LanguageServer,
): Disposable[] {
	const all: Record<string, (argument: unknown) => unknown> = {
		"outsideIn.checkDocument": () => checkDocument(server),
		"outsideIn.checkWorkspace": () => checkWorkspace(server),
		"outsideIn.auditWorkspace": () => auditWorkspace(server),
		[openSentenceCommand]: openSentence,
		"outsideIn.nextFinding": () => goToFinding("next"),
		"outsideIn.previousFinding": () => goToFinding("previous"),
		"outsideIn.turnOnOrOff": turnOnOrOff,
		"outsideIn.showReading": () => showReading(server),
		[openRulePageCommand]: (ruleId) => openRulePage(context, ruleId),
		"outsideIn.createProjectFile": createProjectFile,
		"outsideIn.openSample": () => openSample(context),
		"outsideIn.restartServer": () => server.restart(),
		"outsideIn.showLog": () => server.log.show(),
	};
	return Object.entries(all).map(([id, run]) =>
		commands.registerCommand(id, run),
	);
}
