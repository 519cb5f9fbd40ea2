import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { decode } from "../../project/decode.ts";
import { reportMark } from "../report-mark.ts";
import { codeMark, type DocumentText, Draft, toDay } from "./document-text.ts";
import { Unreadable } from "./unreadable.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type ElementNode = DefaultTreeAdapterTypes.Element;

/** The prose of a page. Places are lines of its source; where the source is not what people see, pass `placeOf`. */
export function textOfHtml(
	html: string,
	placeOf: ((paragraph: number, heading: string) => string) | null = null,
	draft = new Draft(),
): DocumentText {
	let paragraph = 0;
	let heading = "";
	let date: string | undefined;

	function place(element: ElementNode): void {
		paragraph++;
		if (placeOf) draft.at(placeOf(paragraph, heading));
		else draft.at(`line ${element.sourceCodeLocation?.startLine ?? 1}`);
	}

	/** Blocks among `nodes`; text that stands between blocks is a paragraph of its own. */
	function blocks(
		parent: ElementNode,
		nodes: readonly Node[],
		depth: number,
		write: (text: string) => void,
	): void {
		let run: Node[] = [];
		const flush = () => {
			const text = inlineText(run);
			if (text.trim()) {
				place(parent);
				write(text);
			}
			run = [];
		};
		for (const node of nodes) {
			if (isElement(node) && hasBlock(node)) {
				flush();
				block(node, depth, write);
			} else run.push(node);
		}
		flush();
	}

	function block(
		element: ElementNode,
		depth: number,
		write: (text: string) => void,
	): void {
		if (isHidden(element)) return;
		const { tagName, childNodes } = element;
		const level = /^h([1-6])$/u.exec(tagName)?.[1];
		if (level) {
			heading = inlineText(childNodes).replace(/\s+/gu, " ").trim();
			place(element);
			draft.heading(Number(level), heading);
		} else if (tagName === "li") {
			blocks(element, childNodes, depth, (text) =>
				draft.item(Math.max(0, depth - 1), text),
			);
		} else if (tagName === "ul" || tagName === "ol") {
			blocks(element, childNodes, depth + 1, (text) => draft.item(depth, text));
		} else if (tagName === "blockquote") {
			blocks(element, childNodes, depth, (text) => draft.quotation(text));
		} else if (tagName === "table") {
			place(element);
			draft.table(rowsIn(element));
		} else blocks(element, childNodes, depth, write);
	}

	for (const node of parse(html, { sourceCodeLocationInfo: true }).childNodes) {
		if (!isElement(node)) continue;
		date ??= dateIn(node);
		block(node, 0, (text) => draft.paragraph(text));
	}
	return draft.finished(date);
}

const blockTags = new Set(
	"address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hr html legend li main ol p section summary table tbody td tfoot th thead tr ul".split(
		" ",
	),
);

/** What a reader of the page does not read as prose: code, menus, controls, pictures. */
const silentTags = new Set(
	"applet audio button canvas datalist embed head iframe input link math meta nav noscript object option pre script select style svg template textarea title video".split(
		" ",
	),
);

function isElement(node: Node): node is ElementNode {
	return "tagName" in node;
}

function isHidden(element: ElementNode): boolean {
	return (
		silentTags.has(element.tagName) ||
		element.attrs.some(
			({ name, value }) =>
				name === "hidden" ||
				(name === "aria-hidden" && value === "true") ||
				(name === "style" && /display\s*:\s*none/iu.test(value)),
		)
	);
}

function hasBlock(element: ElementNode): boolean {
	return (
		blockTags.has(element.tagName) ||
		element.childNodes.some((child) => isElement(child) && hasBlock(child))
	);
}

function inlineText(nodes: readonly Node[]): string {
	let text = "";
	for (const node of nodes) {
		if (node.nodeName === "#text" && "value" in node) text += node.value;
		else if (isElement(node) && !isHidden(node)) {
			const inner = inlineText(node.childNodes);
			if (node.tagName === "br") text += " ";
			else if (["code", "kbd", "samp", "tt"].includes(node.tagName))
				text += inner.trim() ? codeMark + inner + codeMark : "";
			else if (node.tagName === "q") text += `“${inner}”`;
			else text += inner;
		}
	}
	return text;
}

function rowsIn(table: ElementNode): { text: string }[][] {
	const rows: { text: string }[][] = [];
	function visit(nodes: readonly Node[]): void {
		for (const node of nodes) {
			if (!isElement(node) || isHidden(node)) continue;
			if (node.tagName === "tr")
				rows.push(
					node.childNodes
						.filter(isElement)
						.map(({ childNodes }) => ({ text: spacedText(childNodes) })),
				);
			else visit(node.childNodes);
		}
	}
	visit(table.childNodes);
	return rows;
}

/** A cell of several paragraphs is one line of a Markdown table. */
function spacedText(nodes: readonly Node[]): string {
	return nodes
		.map((node) =>
			isElement(node) && blockTags.has(node.tagName)
				? ` ${isHidden(node) ? "" : spacedText(node.childNodes)} `
				: inlineText([node]),
		)
		.join("");
}

function dateIn(root: ElementNode): string | undefined {
	const dates = /^(?:article:(?:modified|published)_time|date|dcterms\.\w+)$/iu;
	for (const node of root.childNodes) {
		if (!isElement(node)) continue;
		const attribute = (wanted: string) =>
			node.attrs.find(({ name }) => name === wanted)?.value;
		const name = attribute("property") ?? attribute("name") ?? "";
		const day =
			node.tagName === "meta" && dates.test(name)
				? toDay(attribute("content"))
				: dateIn(node);
		if (day) return day;
	}
	return undefined;
}

/** A page in a file, in the encoding it is marked with. */
export async function textOfHtmlFile(bytes: Uint8Array): Promise<DocumentText> {
	const html = decodedHtml(bytes);
	if (html.slice(0, 1_000).includes(reportMark))
		throw new Unreadable("it is the report of an audit");
	return textOfHtml(html);
}

function decodedHtml(bytes: Uint8Array): string {
	const decoded = decode(bytes);
	if (!("notText" in decoded)) return decoded.text;
	const declared = /<meta[^>]+charset=["']?([\w-]+)/iu.exec(
		new TextDecoder("latin1").decode(bytes.subarray(0, 2_048)),
	)?.[1];
	if (!declared || bytes.includes(0)) throw new Unreadable(decoded.notText);
	return new TextDecoder(declared).decode(bytes);
}
