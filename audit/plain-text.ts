/** Prose as a reader of the finished page sees it: without Markdown's marks, on one line, at most 200 characters. */
export function toExcerpt(markdown: string): string {
	const line = markdown
		.replace(/<!--[\s\S]*?-->/gu, "")
		.replace(/\s+/gu, " ")
		.trim()
		// What a line begins with: headings, list items, quotations, check boxes, cells.
		.replace(/^(?:#{1,6} |[-*+] (?:\[[ xX]\] )?|\d{1,9}[.)] |> ?|\| ?)+/u, "")
		.replace(/ ?\|$/u, "")
		.replace(/!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/gu, "$1")
		.replace(/\*\*(?=\S)([^*]*?\S)\*\*/gu, "$1")
		.replace(/(?<![\w*])\*(?=\S)([^*]*?\S)\*(?![\w*])/gu, "$1")
		.replace(/\]\([^)\s]*\)?/gu, "")
		// What a sentence holds half of: "**Resolved:** items 1 and 2".
		.replaceAll("**", "")
		.replace(/`([^`]+)`/gu, "$1")
		.replace(/\\([!-/:-@[-`{-~])/gu, "$1")
		.trim();
	const characters = [...line];
	return characters.length <= 200
		? line
		: `${characters.slice(0, 199).join("").trimEnd()}…`;
}
