import {
	TextDocumentContentChangeEvent,
	type TextDocumentItem,
} from "vscode-languageserver";
import {
	type Failure,
	type Finding,
	LiveDocument,
	type Reading,
} from "../rules/index.ts";
import { Lines } from "./lines.ts";
import { toPath } from "./paths.ts";
import { type DocumentSettings, noSettings } from "./settings.ts";
import { toSpan } from "./to-range.ts";

/** From this many changes at once, as when every occurrence of a word is replaced, reading anew is quicker. */
const manyChanges = 64;

/** A document as it stands in an editor, saved or not. Its findings always belong to its text of this moment. */
export class OpenDocument {
	readonly uri: string;
	readonly languageId: string;
	readonly lines: Lines;
	#version: number;
	#live: LiveDocument | undefined;
	#settings: DocumentSettings = noSettings;
	#settled: Promise<void> = Promise.resolve();

	constructor({ uri, languageId, version, text }: TextDocumentItem) {
		this.uri = uri;
		this.languageId = languageId;
		this.lines = new Lines(text);
		this.#version = version;
	}

	get version(): number {
		return this.#version;
	}

	get text(): string {
		return this.lines.whole;
	}

	get settings(): DocumentSettings {
		return this.#settings;
	}

	/** A document is read when someone asks for it first, and from then on kept up with every change. */
	get #read(): LiveDocument {
		this.#live ??= new LiveDocument(this.text, this.#settings.options);
		return this.#live;
	}

	get reading(): Reading {
		return this.#read.reading;
	}

	/** Rules that did not end well. */
	get failures(): readonly Failure[] {
		return this.#read.failures;
	}

	/** What the writer is shown: none where the settings leave this document out. */
	get findings(): readonly Finding[] {
		return this.#settings.excluded === undefined ? this.reading.findings : [];
	}

	/** The first of them, and how many there are: all that a keystroke has to wait for. */
	foremost(most: number): ReturnType<LiveDocument["foremost"]> {
		return this.#settings.excluded === undefined
			? this.#read.foremost(most)
			: { findings: [], total: 0 };
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
		const before = frontMatterOf(this.lines);
		if (changes.length > manyChanges) this.#live = undefined;
		for (const change of changes) {
			const span = TextDocumentContentChangeEvent.isIncremental(change)
				? toSpan(this.lines, change.range)
				: { start: 0, end: this.lines.length };
			this.#live?.replace(span, change.text);
			this.lines.replace(span, change.text);
		}
		this.#version = version;
		return frontMatterOf(this.lines) !== before;
	}
}

/** The top of a document, where it may speak of settings. */
const frontMatterOf = (lines: Lines): string =>
	lines.startsWith("---")
		? lines.headUntil((line) => line.startsWith("---"), 500)
		: "";

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
