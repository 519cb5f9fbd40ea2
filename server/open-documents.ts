import {
	TextDocumentContentChangeEvent,
	type TextDocumentItem,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Finding, LiveDocument, type Reading } from "../rules/index.ts";
import { toPath } from "./paths.ts";
import { type DocumentSettings, noSettings } from "./settings.ts";
import { toSpan } from "./to-range.ts";

/** From this many changes at once, as when every occurrence of a word is replaced, reading anew is quicker. */
const manyChanges = 64;

/** A document as it stands in an editor, saved or not. Its findings always belong to its text of this moment. */
export class OpenDocument {
	readonly uri: string;
	readonly languageId: string;
	readonly text: TextDocument;
	#live: LiveDocument | undefined;
	#settings: DocumentSettings = noSettings;
	#settled: Promise<void> = Promise.resolve();

	constructor({ uri, languageId, version, text }: TextDocumentItem) {
		this.uri = uri;
		this.languageId = languageId;
		this.text = TextDocument.create(uri, languageId, version, text);
	}

	get version(): number {
		return this.text.version;
	}

	get settings(): DocumentSettings {
		return this.#settings;
	}

	/** A document is read when someone asks for it first, and from then on kept up with every change. */
	get reading(): Reading {
		this.#live ??= new LiveDocument(
			this.text.getText(),
			this.#settings.options,
		);
		return this.#live.reading;
	}

	/** What the writer is shown: none where the settings leave this document out. */
	get findings(): readonly Finding[] {
		return this.#settings.excluded === undefined ? this.reading.findings : [];
	}

	/** Holds back what asks for findings until the settings that are on their way are here. */
	get settled(): Promise<void> {
		return this.#settled;
	}

	settle(settings: Promise<DocumentSettings>): Promise<void> {
		const before = this.#settled;
		this.#settled = settings.then(async (found) => {
			await before;
			if (found.key === this.#settings.key) return;
			this.#settings = found;
			this.#live?.configure(found.options);
		});
		return this.#settled;
	}

	/** True where the change could touch what the document says of its own settings. */
	change(
		changes: readonly TextDocumentContentChangeEvent[],
		version: number,
	): boolean {
		const before = frontMatterOf(this.text);
		if (changes.length > manyChanges) this.#live = undefined;
		for (const change of changes) {
			const span = TextDocumentContentChangeEvent.isIncremental(change)
				? toSpan(this.text, change.range)
				: { start: 0, end: this.text.getText().length };
			const range = {
				start: this.text.positionAt(span.start),
				end: this.text.positionAt(span.end),
			};
			this.#live?.replace(span, change.text);
			TextDocument.update(this.text, [{ range, text: change.text }], version);
		}
		return frontMatterOf(this.text) !== before;
	}
}

/** The top of a document, where it may speak of settings. */
function frontMatterOf(text: TextDocument): string {
	const content = text.getText();
	if (!content.startsWith("---")) return "";
	const end = content.indexOf("\n---", 3);
	return end === -1 ? content.slice(0, 20_000) : content.slice(0, end);
}

/** The documents that an editor holds open. What is on the disk does not matter while they are here. */
export class OpenDocuments {
	readonly #byUri = new Map<string, OpenDocument>();
	readonly #byPath = new Map<string, OpenDocument>();

	add(document: OpenDocument): void {
		this.#byUri.set(document.uri, document);
		this.#byPath.set(toPath(document.uri), document);
	}

	delete(uri: string): void {
		this.#byUri.delete(uri);
		this.#byPath.delete(toPath(uri));
	}

	get(uri: string): OpenDocument | undefined {
		return this.#byUri.get(uri);
	}

	at(path: string): OpenDocument | undefined {
		return this.#byPath.get(path);
	}

	[Symbol.iterator](): IterableIterator<OpenDocument> {
		return this.#byUri.values();
	}
}
