const entities: Record<string, string> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};

/** Text out of documents, for HTML content and quoted attributes. Characters that HTML has no way to write become a visible sign. */
export const escapeHtml = (text: string): string =>
	text
		.replace(/[&<>"']/gu, (character) => entities[character] ?? "")
		.replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, "\uFFFD");
