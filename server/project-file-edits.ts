import { applyEdits, modify, parse } from "jsonc-parser";
import type { WorkspaceEdit } from "vscode-languageserver";
import { parseDocument } from "yaml";
import { decode } from "../project/decode.ts";
import { folderOf } from "../project/path.ts";
import { settingsFileNames } from "../project/settings-file.ts";
import type { Desk } from "./desk.ts";
import { Lines } from "./lines.ts";
import { toPath, toUri } from "./paths.ts";
import { nearestFolder } from "./projects.ts";
import { wholeChange } from "./text-edits.ts";
import { firstPlace, toRange } from "./to-range.ts";

/** One thing to write into a project's settings: a rule's severity, or one more word of a list. */
export type SettingChange =
	| { readonly rule: string; readonly severity: "off" }
	| { readonly list: "customers" | "organisation"; readonly word: string };

/**
 * Writes a change into the settings file nearest to a document, keeping its comments, or makes a file at the top of
 * the workspace folder where there is none. Undefined where neither can be done.
 */
export async function projectFileEdit(
	desk: Desk,
	documentUri: string,
	change: SettingChange,
): Promise<WorkspaceEdit | undefined> {
	const path = toPath(documentUri);
	const nearest = (await settingsOf(desk, path)).files.at(-1);
	if (nearest === undefined) return newFileEdit(desk, path, change);

	const bytes = await desk.fileSystem.read(nearest);
	const decoded = bytes && decode(bytes);
	if (decoded === undefined || !("text" in decoded)) return undefined;
	const changed = withChange(decoded.text, nearest.endsWith(".json"), change);
	if (changed === undefined || changed === decoded.text) return undefined;
	const uri = toUri(nearest);
	const { span, text: newText } = wholeChange(decoded.text, changed);
	const edit = {
		range: toRange(new Lines(decoded.text), span),
		newText,
	};
	return desk.abilities.versionedEdits
		? {
				documentChanges: [
					{ textDocument: { uri: uri, version: null }, edits: [edit] },
				],
			}
		: { changes: { [uri]: [edit] } };
}

/** Whether an editor that cannot create files still has a file to change. */
export async function canChangeProjectFile(
	desk: Desk,
	documentUri: string,
): Promise<boolean> {
	const path = toPath(documentUri);
	if ((await settingsOf(desk, path)).files.length > 0) return true;
	return (
		desk.abilities.createsFiles && folderForNewFile(desk, path) !== undefined
	);
}

const settingsOf = (desk: Desk, path: string) =>
	desk.projects.homeOf(path).project.settingsFor(path);

function newFileEdit(
	desk: Desk,
	path: string,
	change: SettingChange,
): WorkspaceEdit | undefined {
	const folder = folderForNewFile(desk, path);
	if (folder === undefined || !desk.abilities.createsFiles) return undefined;
	const uri = toUri(`${folder}/${settingsFileNames[0]}`);
	return {
		documentChanges: [
			{ kind: "create", uri, options: { ignoreIfExists: true } },
			{
				textDocument: { uri, version: null },
				edits: [
					{
						range: firstPlace,
						newText: `${withChange("{}", true, change)}\n`,
					},
				],
			},
		],
	};
}

function folderForNewFile(desk: Desk, path: string): string | undefined {
	if (path.startsWith("untitled:")) return desk.projects.folders[0];
	return nearestFolder(desk.projects.folders, path) ?? folderOf(path);
}

/** A settings file's text with the change in it and nothing else touched. Undefined where the file cannot be understood. */
function withChange(
	text: string,
	isJson: boolean,
	change: SettingChange,
): string | undefined {
	return isJson ? withJsonChange(text, change) : withYamlChange(text, change);
}

function withJsonChange(
	text: string,
	change: SettingChange,
): string | undefined {
	const source = text.trim() === "" ? "{}" : text;
	const settings: unknown = parse(source, [], { allowTrailingComma: true });
	if (typeof settings !== "object" || settings === null) return undefined;
	const indented = /^([\t ]+)\S/mu.exec(source)?.[1] ?? "\t";
	const formattingOptions = {
		insertSpaces: !indented.includes("\t"),
		tabSize: indented.includes("\t") ? 4 : indented.length,
		eol: source.includes("\r\n") ? "\r\n" : "\n",
	};
	if ("rule" in change) {
		const at = ["rules", change.rule];
		return applyEdits(
			source,
			modify(source, at, change.severity, { formattingOptions }),
		);
	}
	const list = (settings as Record<string, unknown>)[change.list];
	if (!Array.isArray(list)) {
		return applyEdits(
			source,
			modify(source, [change.list], [change.word], { formattingOptions }),
		);
	}
	if (list.includes(change.word)) return text;
	return applyEdits(
		source,
		modify(source, [change.list, list.length], change.word, {
			formattingOptions,
			isArrayInsertion: true,
		}),
	);
}

function withYamlChange(
	text: string,
	change: SettingChange,
): string | undefined {
	const document = parseDocument(text);
	if (document.errors.length > 0) return undefined;
	if ("rule" in change) {
		document.setIn(["rules", change.rule], change.severity);
	} else {
		const list: unknown = document.toJS()?.[change.list];
		if (Array.isArray(list) && list.includes(change.word)) return text;
		if (Array.isArray(list)) document.addIn([change.list], change.word);
		else document.setIn([change.list], [change.word]);
	}
	return document.toString({ lineWidth: 0 });
}
