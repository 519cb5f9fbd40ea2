import { type Cell, type DocumentText, Draft } from "./document-text.ts";
import { modifiedDay } from "./docx.ts";
import type { Limits } from "./limits.ts";
import { type TextCell, toColumn, writeSheet } from "./sheet.ts";
import { Unreadable } from "./unreadable.ts";
import { type Element, walkXml } from "./xml.ts";
import { partsIn } from "./zip.ts";

/** OpenDocument: text (.odt), presentations (.odp) and sheets (.ods), which share one tongue. */
export async function textOfOpenDocument(
	bytes: Uint8Array,
	limits: Limits,
): Promise<DocumentText> {
	const parts = await partsIn(
		bytes,
		(name) =>
			["content.xml", "meta.xml", "META-INF/manifest.xml"].includes(name),
		limits,
	);
	refuseEncrypted(parts.get("META-INF/manifest.xml"));
	const content = parts.get("content.xml");
	if (!content) throw new Unreadable("it is damaged: it holds no content");
	const draft = new Draft();
	walkXml(content, new ContentWriter(draft, limits));
	return draft.finished(modifiedDay(parts.get("meta.xml")));
}

function refuseEncrypted(manifest: Uint8Array | undefined): void {
	if (manifest)
		walkXml(manifest, {
			open({ name }) {
				if (name === "manifest:encryption-data")
					throw new Unreadable(
						"it is encrypted: open it and save it unprotected",
					);
			},
		});
}

/** Words in these are not the document's own: deleted text, comments, numbers of notes and slides. */
const silent = new Set([
	"text:tracked-changes",
	"office:annotation",
	"text:note-citation",
	"text:page-number",
	"svg:desc",
	"svg:title",
	"office:forms",
	"presentation:footer",
	"presentation:date-time",
]);

interface Paragraph {
	text: string;
	readonly style: string;
	readonly level?: number;
}

/** Follows the content from element to element. A class, because the state of tables, lists and frames must stay in step. */
class ContentWriter {
	#draft: Draft;
	#limits: Limits;
	#silence = 0;
	#slide = 0;
	#listDepth = 0;
	#paragraphs: Paragraph[] = [];
	/** What each style of this document is a variant of. */
	#styles = new Map<string, string>();
	#role = "";
	#rows: Cell[][] | undefined;
	#cell: string[] | undefined;
	#sheet: { name: string; cells: TextCell[] } | undefined;
	#row = 0;
	#column = 0;
	#repeated = { rows: 1, columns: 1 };
	#isSheet = false;
	#count = 0;
	#heading = "";

	constructor(draft: Draft, limits: Limits) {
		this.#draft = draft;
		this.#limits = limits;
	}

	open({ name, attributes }: Element): void {
		if (silent.has(name)) this.#silence++;
		if (this.#silence > 0) return;
		const paragraph = this.#paragraphs.at(-1);
		switch (name) {
			case "office:spreadsheet":
				this.#isSheet = true;
				break;
			case "draw:page":
				this.#slide++;
				if (this.#slide > this.#limits.pages)
					throw new Unreadable(`it has more than ${this.#limits.pages} slides`);
				this.#draft.at(`slide ${this.#slide}`);
				break;
			case "presentation:notes":
				this.#role = "notes";
				this.#draft.at(`slide ${this.#slide}, notes`);
				break;
			case "draw:frame":
				if (this.#role !== "notes")
					this.#role = attributes["presentation:class"] ?? "";
				break;
			case "text:h":
				this.#paragraphs.push({
					text: "",
					style: "Heading",
					level: Number(attributes["text:outline-level"] ?? 1) || 1,
				});
				break;
			case "text:p": {
				const style = attributes["text:style-name"] ?? "";
				this.#paragraphs.push({
					text: "",
					style: this.#styles.get(style) ?? style,
				});
				break;
			}
			case "style:style":
				this.#styles.set(
					attributes["style:name"] ?? "",
					attributes["style:parent-style-name"] ?? "",
				);
				break;
			case "text:list":
				this.#listDepth++;
				break;
			case "text:s":
			case "text:tab":
			case "text:line-break":
				if (paragraph) paragraph.text += " ";
				break;
			case "table:table":
				if (this.#isSheet) {
					this.#sheet = {
						name: attributes["table:name"] ?? "Sheet",
						cells: [],
					};
					this.#row = 0;
				} else {
					this.#rows ??= [];
					if (this.#slide === 0) this.#draft.at(this.#place());
				}
				break;
			case "table:table-row":
				this.#row++;
				this.#column = 0;
				this.#repeated.rows =
					Number(attributes["table:number-rows-repeated"] ?? 1) || 1;
				this.#rows?.push([]);
				break;
			case "table:table-cell":
			case "table:covered-table-cell":
				this.#cell = [];
				this.#repeated.columns =
					Number(attributes["table:number-columns-repeated"] ?? 1) || 1;
				// The sheet's numbers and dates carry their printed form as text; they are no prose.
				if (
					this.#isSheet &&
					(attributes["office:value-type"] ?? "string") !== "string"
				)
					this.#cell = undefined;
				break;
		}
	}

	text(text: string): void {
		const paragraph = this.#paragraphs.at(-1);
		if (this.#silence === 0 && paragraph) paragraph.text += text;
	}

	close(name: string): void {
		if (silent.has(name)) {
			this.#silence--;
			return;
		}
		if (this.#silence > 0) return;
		switch (name) {
			case "text:p":
			case "text:h": {
				const paragraph = this.#paragraphs.pop();
				if (paragraph?.text.trim()) this.#write(paragraph);
				break;
			}
			case "text:list":
				this.#listDepth--;
				break;
			case "presentation:notes":
			case "draw:frame":
				if (name === "presentation:notes" || this.#role !== "notes")
					this.#role = "";
				break;
			case "table:table-cell":
			case "table:covered-table-cell":
				this.#closeCell();
				break;
			case "table:table-row":
				this.#row += this.#repeated.rows - 1;
				break;
			case "table:table":
				if (this.#sheet)
					writeSheet(this.#sheet.name, this.#sheet.cells, this.#draft);
				else if (this.#rows) this.#draft.table(this.#rows);
				this.#sheet = undefined;
				this.#rows = undefined;
				break;
		}
	}

	#closeCell(): void {
		const text = this.#cell?.join(" ") ?? "";
		if (this.#sheet && text)
			this.#sheet.cells.push({
				column: toColumn(this.#column),
				row: this.#row,
				text,
			});
		this.#rows?.at(-1)?.push({ text });
		this.#column += this.#repeated.columns;
		this.#cell = undefined;
	}

	#write({ text, style, level }: Paragraph): void {
		if (this.#rows || this.#sheet) {
			this.#cell?.push(text);
			return;
		}
		if (level || style === "Title")
			this.#heading = text.replace(/\s+/gu, " ").trim();
		if (this.#slide === 0) this.#draft.at(this.#place());
		if (level) this.#draft.heading(level, text);
		else if (style === "Title") this.#draft.heading(1, text);
		else if (this.#role === "title") this.#draft.heading(2, text);
		else if (style === "Quotations") this.#draft.quotation(text);
		else if (this.#listDepth > 0 && this.#role !== "notes")
			this.#draft.item(this.#listDepth - 1, text);
		else this.#draft.paragraph(text);
	}

	/** Paragraphs have no page before they are laid out; their number and heading lead to them. */
	#place(): string {
		this.#count++;
		return `paragraph ${this.#count}${this.#heading && `, “${this.#heading}”`}`;
	}
}
