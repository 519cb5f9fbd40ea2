/** What makes the report a page: its looks in light, dark and print, in an editor in the colours of its theme; and the sorting of its table. */

export const style = `
:root { color-scheme: light dark; --ink: var(--vscode-editor-foreground, #1f2328); --soft: var(--vscode-descriptionForeground, #59636e); --paper: var(--vscode-editor-background, #ffffff); --line: var(--vscode-widget-border, #d1d9e0); --accent: var(--vscode-textLink-foreground, #0b5cad); --out: var(--vscode-gitDecoration-deletedResourceForeground, #82071e); --in: var(--vscode-gitDecoration-addedResourceForeground, #055d20); }
@media (prefers-color-scheme: dark) { :root { --ink: var(--vscode-editor-foreground, #f0f6fc); --soft: var(--vscode-descriptionForeground, #a5b0bc); --paper: var(--vscode-editor-background, #0d1117); --line: var(--vscode-widget-border, #3d444d); --accent: var(--vscode-textLink-foreground, #71b7ff); --out: var(--vscode-gitDecoration-deletedResourceForeground, #ff9492); --in: var(--vscode-gitDecoration-addedResourceForeground, #7ee787); } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
main { max-width: 64rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.25rem; font-weight: 600; color: var(--soft); margin: 0; }
h2 { font-size: 1.4rem; margin: 3rem 0 .75rem; }
h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
h1, h3, p, li, summary { overflow-wrap: anywhere; }
.answer { font-size: 1.7rem; line-height: 1.3; font-weight: 600; margin: .5rem 0 0; text-wrap: balance; }
a { color: var(--accent); }
.how, .place, figcaption, .as { color: var(--soft); font-size: .875rem; }
a.place { color: var(--accent); }
.as { font-style: italic; }
.wide { overflow-x: auto; }
.wide:focus-visible, summary:focus-visible, a:focus-visible, button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); }
thead th { font-size: .875rem; color: var(--soft); vertical-align: bottom; }
tbody th { font-weight: 500; overflow-wrap: anywhere; min-width: 11rem; }
.sortable tbody th { min-width: 13rem; }
.sortable thead th { font-size: .8125rem; }
tr > :last-child { padding-right: 0; }
table[data-words="1"] tr > :nth-child(n + 2), table[data-words="2"] tr > :nth-child(n + 3) { text-align: right; }
th button { all: unset; cursor: pointer; text-decoration: underline dotted; }
th[aria-sort=ascending] button::after { content: " ↑"; }
th[aria-sort=descending] button::after { content: " ↓"; }
.figures td:nth-child(2) { white-space: nowrap; }
figure { margin: 0 0 1rem; }
svg { width: 100%; max-width: 45rem; height: auto; font: 12px system-ui, sans-serif; }
svg text { fill: var(--ink); }
svg .name { text-anchor: end; }
svg .tick { text-anchor: middle; font-size: 10px; }
svg .bar { fill: var(--accent); }
svg .line { fill: none; stroke: var(--accent); stroke-width: 2; }
svg .grid { stroke: var(--line); }
.rewrites { padding-left: 1rem; }
.rewrites li { margin: .5rem 0; }
del { color: var(--out); text-decoration: none; }
ins { color: var(--in); display: block; text-decoration: none; }
ins::before { content: "→ " / ""; }
blockquote { margin: .5rem 0; padding-left: .75rem; border-left: 3px solid var(--line); }
blockquote p { margin: 0; }
details { border-bottom: 1px solid var(--line); padding: .4rem 0; }
summary { cursor: pointer; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 36rem) { main { padding: 1rem .75rem 3rem; } .answer { font-size: 1.35rem; } tbody th, .sortable tbody th { min-width: 8rem; } .figures thead { display: none; } .figures tr { display: grid; grid-template-columns: 1fr auto; column-gap: .75rem; border-bottom: 1px solid var(--line); } .figures th, .figures td { border: 0; padding: .4rem 0 0; } .figures .how { grid-column: 1 / -1; padding-bottom: .4rem; } }
@media print { :root { --ink: #000; --soft: #333; --paper: #fff; --accent: #000; } main { max-width: none; padding: 0; } .wide { overflow: visible; } tr, li, figure { break-inside: avoid; } table { font-size: .8rem; } #sentences, #sentences ~ * { display: none; } }
`;

/** Turns the heads of the table into buttons. Everything is there to be read before it runs, and where it does not. */
export const sortScript = `
for (const table of document.querySelectorAll("table.sortable")) {
	const heads = [...table.tHead.rows[0].cells];
	heads.forEach((head, column) => {
		const button = document.createElement("button");
		button.type = "button";
		button.append(...head.childNodes);
		head.append(button);
		button.addEventListener("click", () => {
			const up = head.getAttribute("aria-sort") !== "ascending";
			for (const other of heads) other.removeAttribute("aria-sort");
			head.setAttribute("aria-sort", up ? "ascending" : "descending");
			const rows = [...table.tBodies[0].rows].map((row) => {
				const shown = row.cells[column].textContent;
				const number = parseFloat(shown.replace(/,/g, ""));
				return { row, shown, number };
			});
			rows.sort((a, b) => {
				const order = column < 2 ? a.shown.localeCompare(b.shown) : (Number.isNaN(a.number) ? -1 : a.number) - (Number.isNaN(b.number) ? -1 : b.number);
				return up ? order : -order;
			});
			table.tBodies[0].append(...rows.map(({ row }) => row));
		});
	});
}
`;
