// On or off for the folder that the writer is in; for everything where no folder is open.

import { ConfigurationTarget, l10n, window, workspace } from "vscode";

export async function turnOnOrOff(): Promise<void> {
	const uri = window.activeTextEditor?.document.uri;
	const folder = uri && workspace.getWorkspaceFolder(uri);
	const settings = workspace.getConfiguration("outsideIn", folder ?? uri);
	const enabled = !settings.get("enabled", true);
	await settings.update("enabled", enabled, targetOf(folder !== undefined));
	const place = folder?.name ?? l10n.t("every folder");
	window.setStatusBarMessage(
		enabled
			? l10n.t("Outside In is on in {0}", place)
			: l10n.t("Outside In is off in {0}", place),
		5_000,
	);
}

function targetOf(inFolder: boolean): ConfigurationTarget {
	if (!inFolder) {
		return workspace.workspaceFolders
			? ConfigurationTarget.Workspace
			: ConfigurationTarget.Global;
	}
	return workspace.workspaceFile
		? ConfigurationTarget.WorkspaceFolder
		: ConfigurationTarget.Workspace;
}
