import { figures } from "./figures.ts";

/** A page with the table of figures between its two marks brought up to date. */
export function withFigures(page: string): string {
	const rows = figures.map(({ title, how }) => `| ${title} | ${how} |`);
	return page.replace(
		/(<!-- figures -->\n)[\s\S]*(<!-- \/figures -->)/u,
		(_, open: string, close: string) =>
			`${open}| figure | how it is counted |\n| --- | --- |\n${rows.join("\n")}\n${close}`,
	);
}
