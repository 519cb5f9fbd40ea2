/** Text inside an XML element or attribute. What XML cannot hold at all becomes a replacement character. */
export function xml(text: string): string {
	return text
		.replace(
			/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu,
			"\uFFFD",
		)
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;")
		.replaceAll("\n", "&#10;")
		.replaceAll("\r", "&#13;")
		.replaceAll("\t", "&#9;");
}
