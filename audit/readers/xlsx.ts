import { type DocumentText, Draft } from "./document-text.ts";
import { modifiedDay } from "./docx.ts";
import type { Limits } from "./limits.ts";
import { type TextCell, writeSheet } from "./sheet.ts";
import { Unreadable } from "./unreadable.ts";
import { targetsIn, walkXml } from "./xml.ts";
import { partsIn } from "./zip.ts";

/** Excel: the cells that hold text, sheet by sheet. Numbers, dates and formulas are not prose. */
export async function textOfXlsx(
	bytes: Uint8Array,
	limits: Limits,
): Promise<DocumentText> {
	const parts = await partsIn(
		bytes,
		(name) =>
			/^xl\/(?:workbook\.xml$|_rels\/workbook|sharedStrings\.xml$|worksheets\/[^/]+\.xml$)/u.test(
				name,
			) || name === "docProps/core.xml",
		limits,
	);
	const sheets = sheetsIn(parts);
	if (sheets.length > limits.pages)
		throw new Unreadable(
			`it has ${sheets.length} sheets, more than ${limits.pages}`,
		);
	const shared = sharedStringsIn(parts.get("xl/sharedStrings.xml"));
	const draft = new Draft();
	for (const { name, part } of sheets) {
		const sheet = parts.get(part);
		if (sheet) writeSheet(name, textCellsIn(sheet, shared), draft);
	}
	return draft.finished(modifiedDay(parts.get("docProps/core.xml")));
}

function sheetsIn(
	parts: ReadonlyMap<string, Buffer>,
): { name: string; part: string }[] {
	const workbook = parts.get("xl/workbook.xml");
	if (!workbook) throw new Unreadable("it is damaged: it holds no workbook");
	const targets = targetsIn(parts.get("xl/_rels/workbook.xml.rels"), "xl");
	const sheets: { name: string; part: string }[] = [];
	walkXml(workbook, {
		open({ name, attributes }) {
			const part = targets.get(attributes["r:id"] ?? "")?.part;
			if (name === "sheet" && part)
				sheets.push({ name: attributes.name ?? "Sheet", part });
		},
	});
	return sheets;
}

function sharedStringsIn(xml: Uint8Array | undefined): string[] {
	const strings: string[] = [];
	let text: string | undefined;
	let isText = false;
	// Reading aids for Japanese stand beside the text, not in it.
	let isAid = false;
	if (xml)
		walkXml(xml, {
			open({ name }) {
				if (name === "si") text = "";
				else if (name === "rPh") isAid = true;
				else if (name === "t") isText = !isAid;
			},
			text(piece) {
				if (isText && text !== undefined) text += piece;
			},
			close(name) {
				if (name === "t") isText = false;
				else if (name === "rPh") isAid = false;
				else if (name === "si") {
					strings.push(text ?? "");
					text = undefined;
				}
			},
		});
	return strings;
}

function textCellsIn(xml: Uint8Array, shared: readonly string[]): TextCell[] {
	const cells: TextCell[] = [];
	let reference = "";
	let type = "";
	let value: string | undefined;
	let isValue = false;
	walkXml(xml, {
		open({ name, attributes }) {
			if (name === "c") {
				reference = attributes.r ?? "";
				type = attributes.t ?? "n";
				value = "";
			} else if (name === "v" || name === "t") isValue = true;
		},
		text(piece) {
			if (isValue && value !== undefined) value += piece;
		},
		close(name) {
			if (name === "v" || name === "t") isValue = false;
			if (name !== "c" || value === undefined) return;
			const text =
				type === "s"
					? shared[Number(value)]
					: type === "inlineStr" || type === "str"
						? value
						: undefined;
			const [, column, row] = /^([A-Z]{1,3})(\d{1,7})$/u.exec(reference) ?? [];
			if (text && column && row) cells.push({ column, row: Number(row), text });
			value = undefined;
		},
	});
	return cells;
}
