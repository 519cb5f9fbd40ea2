/** Where a reader gets to a document, and to a line of it where it has lines. */
export type LinkTo = (name: string, line?: number) => string;

/**
 * Links by a template such as "https://example.org/blob/main/{path}#L{line}". Without a line, the fragment that would name it is left out.
 */
export function linkBy(template: string): LinkTo {
	return (name, line) => {
		const path = name.split("/").map(encodeURIComponent).join("/");
		const filled = template.replaceAll("{path}", path);
		return line === undefined
			? filled.replace(/[#?][^#?]*\{line\}.*$/u, "").replaceAll("{line}", "1")
			: filled.replaceAll("{line}", String(line));
	};
}
