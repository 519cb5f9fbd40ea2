import { Parser } from "htmlparser2";
import { Unreadable } from "./unreadable.ts";

export interface Element {
	/** With its prefix, as office programs write it: "a:t". */
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
}

export interface Handlers {
	open?(element: Element): void;
	text?(text: string): void;
	close?(name: string): void;
}

/**
 * Walks through an office document's XML. Only the five entities of XML and character numbers are resolved: a document cannot
 * define its own, so none can grow, and nothing outside is ever fetched.
 */
export function walkXml(xml: Uint8Array, handlers: Handlers): void {
	let damaged = false;
	let depth = 0;
	let justOpened = false;
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				if (++depth > 1_000)
					throw new Unreadable(
						"it is damaged: its elements are nested beyond reason",
					);
				justOpened = true;
				handlers.open?.({ name, attributes });
			},
			ontext(text) {
				justOpened = false;
				handlers.text?.(text);
			},
			onclosetag(name, isImplied) {
				depth--;
				// "<a/>" is closed by implication as well, but at once.
				damaged ||= isImplied && !justOpened;
				justOpened = false;
				handlers.close?.(name);
			},
		},
		{ xmlMode: true, decodeEntities: true },
	);
	parser.end(toText(xml));
	if (damaged) throw new Unreadable("it is damaged: its text breaks off");
}

function toText(xml: Uint8Array): string {
	const encoding =
		xml[0] === 0xff && xml[1] === 0xfe
			? "utf-16le"
			: xml[0] === 0xfe && xml[1] === 0xff
				? "utf-16be"
				: "utf-8";
	return new TextDecoder(encoding).decode(xml);
}

/** Which part each relationship of a part leads to: "rId2" → "ppt/slides/slide1.xml". */
export function targetsIn(
	relationships: Uint8Array | undefined,
	folder: string,
): Map<string, { type: string; part: string }> {
	const targets = new Map<string, { type: string; part: string }>();
	if (relationships)
		walkXml(relationships, {
			open({ name, attributes }) {
				if (name !== "Relationship" || attributes.TargetMode === "External")
					return;
				targets.set(attributes.Id ?? "", {
					type: attributes.Type?.split("/").at(-1) ?? "",
					part: partOf(folder, attributes.Target ?? ""),
				});
			},
		});
	return targets;
}

function partOf(folder: string, target: string): string {
	// Resolved as an address is, which keeps "../notesSlides/a.xml" inside the archive.
	return new URL(target, `part:///${folder}/`).pathname.slice(1);
}
