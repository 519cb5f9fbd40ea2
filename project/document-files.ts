/** Which files hold prose that someone here wrote, going by name and then by content. */
import { nameOf } from "./path.ts";

const documentName = /\.(?:md|markdown|mdown|mkd|mdx|txt|text)$/iu;

export function isDocumentName(path: string): boolean {
	return documentName.test(path);
}

/** Folders that hold what others wrote, or what a machine made. */
const skippedFolder =
	/^(?:node_modules|bower_components|jspm_packages|vendor|vendored|third[_-]party|dist|build|generated|__generated__|_site|coverage|site-packages|venv|__pycache__|\.(?!github$).+)$/u;

/** Files with a document's ending that are no prose of ours: licences, change dumps, lists for machines. */
const skippedFiles: readonly (readonly [RegExp, string])[] = [
	[
		/^(?:licen[cs]es?|copying|unlicense|notice|patents|third[-_]?party[-_]?(?:licen[cs]es|notices))(?:[-_.].*)?$/iu,
		"it is a licence",
	],
	[
		/^(?:(?:CHANGELOG|ChangeLog|Changelog|changelog)(?:[-_.]?v?\d[\w.-]*)?|CHANGES|HISTORY)\.\w+$/u,
		"it is a list of changes",
	],
	[
		/^(?:(?:[\w-]*[-_])?requirements(?:[-_.][\w-]+)*|constraints|robots|humans|ads|app-ads|security|llms(?:-full)?|CMakeLists|CODEOWNERS|MANIFEST|SOURCES|top_level|dependency_links|entry_points|requires)\.txt$/iu,
		"it is written for a machine",
	],
];

/** Why a folder of this name is not looked into, where it is not. */
export function whyFolderSkipped(name: string): string | undefined {
	return skippedFolder.test(name) ? `it lies in ${name}/` : undefined;
}

/** Why a file of this name is not read, where it is not. */
export function whyFileSkipped(path: string): string | undefined {
	const name = nameOf(path);
	return skippedFiles.find(([pattern]) => pattern.test(name))?.[1];
}

const generated =
	/@generated\b|\bgenerated\b[^\n]{0,80}\bdo not (?:edit|modify)\b|\bdo not (?:edit|modify)\b[^\n]{0,80}\bgenerated\b/iu;

/** Why this text is not read, where it is not: a machine wrote it, or a .txt that holds data. */
export function whyTextSkipped(path: string, text: string): string | undefined {
	const head = text.slice(0, 1_000);
	if (/generated/i.test(head) && generated.test(head))
		return "it says it is generated";
	if (/\.(?:txt|text)$/iu.test(path) && !isProse(text))
		return "it holds no prose";
	return undefined;
}

/** Prose is mostly plain words, and somewhere several of them follow each other. Too little text to tell counts as prose. */
function isProse(text: string): boolean {
	const sample = text.slice(0, 50_000);
	const words = sample.match(/\S+/gu) ?? [];
	if (words.length < 40) return true;
	const plain = words.filter((word) =>
		/^[("'“‘*_-]*\p{L}[\p{L}\p{M}'’-]*[)"'”’*_]*[.,;:!?)…]*$/u.test(word),
	);
	return (
		plain.length >= words.length * 0.5 &&
		/(?:\p{L}[\p{L}'’-]*,?[^\S\n]+){4}\p{L}/u.test(sample)
	);
}
