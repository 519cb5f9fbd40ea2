import { decode } from "../../project/decode.ts";
import { type DocumentText, Draft } from "./document-text.ts";
import { Unreadable } from "./unreadable.ts";

/** Jupyter: the cells written in Markdown. */
export async function textOfNotebook(bytes: Uint8Array): Promise<DocumentText> {
	const decoded = decode(bytes);
	if ("notText" in decoded) throw new Unreadable(decoded.notText);
	let notebook: unknown;
	try {
		notebook = JSON.parse(decoded.text);
	} catch {
		throw new Unreadable("it is damaged: its JSON breaks off");
	}
	const draft = new Draft();
	for (const [index, cell] of cellsIn(notebook).entries()) {
		if (!isRecord(cell) || cell.cell_type !== "markdown") continue;
		const source = Array.isArray(cell.source)
			? cell.source.join("")
			: cell.source;
		if (typeof source !== "string") continue;
		draft.at(`cell ${index + 1}`);
		draft.markdown(source);
	}
	return draft.finished();
}

function cellsIn(notebook: unknown): readonly unknown[] {
	if (!isRecord(notebook))
		throw new Unreadable("it is damaged: it holds no notebook");
	// Notebooks of before 2015 keep their cells in worksheets.
	const holders = Array.isArray(notebook.worksheets)
		? notebook.worksheets.filter(isRecord)
		: [notebook];
	return holders.flatMap(({ cells }) => (Array.isArray(cells) ? cells : []));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null;
