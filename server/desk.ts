import type { Diagnostic, Position, Range } from "vscode-languageserver";
import type { FileSystem } from "../project/file-system.ts";
import type { Abilities } from "./abilities.ts";
import { ClosedDocuments, type Report, ResultIds } from "./closed-documents.ts";
import { type OpenDocument, OpenDocuments } from "./open-documents.ts";
import { toUri } from "./paths.ts";
import { Projects } from "./projects.ts";
import type { Scope } from "./settings.ts";
import { mostPerDocument, toDiagnostics } from "./to-diagnostic.ts";

/** What the server knows at this moment; every request is answered from here. */
export class Desk {
	readonly fileSystem: FileSystem;
	readonly abilities: Abilities;
	readonly projects: Projects;
	readonly open = new OpenDocuments();
	readonly closed: ClosedDocuments;
	readonly #resultIds = new ResultIds();
	readonly #reports = new WeakMap<OpenDocument, Report>();
	readonly #listeners = new Set<(path: string) => void>();
	readonly #log: (line: string) => void;
	readonly #logged = new Set<string>();
	#configured: Promise<void> = Promise.resolve();

	constructor(
		fileSystem: FileSystem,
		abilities: Abilities,
		log: (line: string) => void,
		limit?: number,
	) {
		this.fileSystem = fileSystem;
		this.abilities = abilities;
		this.#log = log;
		this.projects = new Projects(fileSystem);
		this.closed = new ClosedDocuments(this.#resultIds, limit);
	}

	/** The document with its settings known, or undefined where it is not open. */
	async settled(uri: string): Promise<OpenDocument | undefined> {
		await this.#configured;
		const document = this.open.get(uri);
		await document?.settled;
		return document;
	}

	get scope(): Scope {
		return this.projects.scope;
	}

	/** Nothing is answered before the editor's settings are here. */
	configure(configured: Promise<void>): Promise<void> {
		const before = this.#configured;
		this.#configured = before
			.then(() => configured)
			.catch((error: Error) =>
				this.logOnce(`The editor does not say its settings: ${error.message}`),
			);
		return this.#configured;
	}

	get configured(): Promise<void> {
		return this.#configured;
	}

	/** Looks up the settings of an open document; it reads anew where they changed. */
	async settle(document: OpenDocument): Promise<void> {
		await document.settle(
			this.#configured.then(() =>
				this.projects
					.settingsFor(document.uri, document.languageId, document.text)
					.catch((error: Error) => {
						this.logOnce(`Settings for ${document.uri}: ${error.message}`);
						return document.settings;
					}),
			),
		);
	}

	async settleAll(): Promise<void> {
		await Promise.all([...this.open].map((document) => this.settle(document)));
	}

	/** Faults go to the log, where those look who wonder; the same one only once, however often it is typed past. */
	logOnce(line: string): void {
		if (this.#logged.has(line)) return;
		this.#logged.add(line);
		this.#log(line);
	}

	/** What is shown of an open document, under the same id for as long as it stays the same. */
	reportOf(document: OpenDocument): Report {
		for (const { ruleId, reason } of document.failures) {
			this.logOnce(`${ruleId} stopped in ${document.uri}: ${reason}`);
		}
		const before = this.#reports.get(document);
		const diagnostics = toDiagnostics(
			document.foremost(mostPerDocument + 1),
			document,
			document.settings,
			this.abilities,
		);
		if (before && isSame(before.diagnostics, diagnostics)) return before;
		const report = { resultId: this.#resultIds.next(), diagnostics };
		this.#reports.set(document, report);
		return report;
	}

	/** What is shown at a path, open or closed; undefined where nothing is. */
	reportAt(path: string): Report | undefined {
		const document = this.open.at(path);
		return document ? this.reportOf(document) : this.closed.report(path);
	}

	/** The editor's own spelling of a document's URI, where it is open. */
	uriAt(path: string): string {
		return this.open.at(path)?.uri ?? toUri(path);
	}

	/** Tells whoever shows diagnostics that those of a document may have changed, or are gone. */
	touch(path: string): void {
		for (const listener of this.#listeners) listener(path);
	}

	onTouch(listener: (path: string) => void): void {
		this.#listeners.add(listener);
	}
}

/** Equal to a reader's eye. What else a diagnostic carries follows from these. */
function isSame(a: Report["diagnostics"], b: Report["diagnostics"]): boolean {
	return (
		a.length === b.length &&
		a.every((one, index) => {
			const other = b[index];
			return (
				one.message === other?.message &&
				one.code === other.code &&
				one.severity === other.severity &&
				isSameRange(one.range, other.range) &&
				isNear(one.relatedInformation, other.relatedInformation)
			);
		})
	);
}

const isSameRange = (a: Range, b: Range): boolean =>
	isSamePosition(a.start, b.start) && isSamePosition(a.end, b.end);

const isSamePosition = (a: Position, b: Position): boolean =>
	a.line === b.line && a.character === b.character;

const isNear = (
	a: Diagnostic["relatedInformation"],
	b: Diagnostic["relatedInformation"],
): boolean =>
	a?.length === b?.length &&
	(a ?? []).every((one, index) => {
		const other = b?.[index];
		return other && isSameRange(one.location.range, other.location.range);
	});
