import {
	type Connection,
	DocumentDiagnosticReportKind,
	type ResultProgressReporter,
	type WorkspaceDiagnosticReport,
	type WorkspaceDiagnosticReportPartialResult,
	type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import type { Desk } from "./desk.ts";
import { toPath } from "./paths.ts";
import type { WorkspaceReader } from "./workspace-reader.ts";

/** How long news gather before they are sent together, in milliseconds: short for files, longer for what is being typed. */
const gathering = { closed: 100, open: 1_000 };
const mostAtOnce = 250;

/**
 * The diagnostics of the whole workspace. An editor asks anew whenever it is answered, so the question is held until
 * there is news; and where the editor takes its answer in parts, the question stays open for good and nothing is ever
 * sent twice. Between news nothing runs, not even a timer.
 */
export function answerWorkspaceDiagnostics(
	connection: Connection,
	desk: Desk,
	reader: WorkspaceReader,
): WorkspaceQuestion {
	let held: HeldQuestion | undefined;
	let answered = new Map<string, Told>();

	connection.languages.diagnostics.onWorkspace(
		({ previousResultIds }, token, _progress, parts) => {
			held?.end();
			for (const { uri, value } of previousResultIds) {
				answered.set(toPath(uri), { uri, resultId: value });
			}
			const question = new HeldQuestion(desk, reader, answered, parts);
			answered = new Map();
			held = question;
			token.onCancellationRequested(() => question.end());
			return question.answer;
		},
	);

	desk.onTouch((path) => held?.tell(path));
	reader.onDone(() => held?.tellWhatIsGone());
	return {
		answered(path, told) {
			if (held) held.answered(path, told);
			else answered.set(path, told);
		},
		end: () => held?.end(),
	};
}

export interface WorkspaceQuestion {
	/** A closed document was asked for by itself: what was answered then stays in the editor until it is told otherwise. */
	answered(path: string, told: Told): void;
	end(): void;
}

/** What the editor was last told about one document. */
export interface Told {
	readonly uri: string;
	readonly resultId: string;
}

class HeldQuestion {
	readonly answer: Promise<WorkspaceDiagnosticReport>;
	readonly #desk: Desk;
	readonly #parts:
		| ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>
		| undefined;
	readonly #told: Map<string, Told>;
	readonly #news = new Set<string>();
	/** Documents that were open: the editor asked for them one by one, and shows what it got until it is told otherwise. */
	readonly #asked = new Set<string>();
	#resolve: (report: WorkspaceDiagnosticReport) => void = () => {};
	#timer: ReturnType<typeof setTimeout> | undefined;
	#due = Number.POSITIVE_INFINITY;
	#ended = false;

	constructor(
		desk: Desk,
		reader: WorkspaceReader,
		told: Map<string, Told>,
		parts?: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>,
	) {
		this.#desk = desk;
		this.#parts = parts;
		this.answer = new Promise((resolve) => {
			this.#resolve = resolve;
		});
		this.#told = told;
		for (const path of desk.closed.paths) this.#tellIfNew(path);
		if (!reader.isReading) this.tellWhatIsGone();
	}

	tell(path: string): void {
		const isOpen = this.#desk.open.at(path) !== undefined;
		if (isOpen) this.#asked.add(path);
		// What is being typed would end a question that is answered at once, over and over.
		if (this.#ended || (isOpen && this.#parts === undefined)) return;
		this.#news.add(path);
		this.#wakeIn(isOpen ? gathering.open : gathering.closed);
	}

	answered(path: string, told: Told): void {
		this.#told.set(path, told);
		// It may be gone already.
		this.tell(path);
	}

	/** Whatever the editor remembers from before that is no longer there. */
	tellWhatIsGone(): void {
		for (const path of this.#told.keys()) {
			if (this.#desk.open.at(path) === undefined) this.#tellIfNew(path);
		}
	}

	end(items: WorkspaceDocumentDiagnosticReport[] = []): void {
		this.#ended = true;
		clearTimeout(this.#timer);
		this.#news.clear();
		this.#resolve({ items });
	}

	#tellIfNew(path: string): void {
		const now = this.#desk.closed.resultIdOf(path);
		if (now !== this.#told.get(path)?.resultId) this.tell(path);
	}

	#wakeIn(milliseconds: number): void {
		const due = Date.now() + milliseconds;
		if (due >= this.#due) return;
		clearTimeout(this.#timer);
		this.#due = due;
		this.#timer = setTimeout(() => this.#flush(), milliseconds);
	}

	#flush(): void {
		this.#due = Number.POSITIVE_INFINITY;
		const paths = [...this.#news].slice(0, mostAtOnce);
		for (const path of paths) this.#news.delete(path);
		const items = paths.flatMap((path) => this.#reportsFor(path));
		if (this.#parts === undefined && items.length > 0) {
			this.end([
				...items,
				...[...this.#news].flatMap((path) => this.#reportsFor(path)),
			]);
			return;
		}
		if (items.length > 0) this.#parts?.report({ items });
		if (this.#news.size > 0) this.#wakeIn(0);
	}

	#reportsFor(path: string): WorkspaceDocumentDiagnosticReport[] {
		const told = this.#told.get(path);
		const report = this.#desk.reportAt(path);
		const uri = this.#desk.uriAt(path);
		if (report === undefined) {
			this.#told.delete(path);
			const wasAsked = this.#asked.delete(path);
			return told || wasAsked ? [emptied(told?.uri ?? uri)] : [];
		}
		const { resultId, diagnostics } = report;
		if (told?.resultId === resultId && told.uri === uri) return [];
		this.#told.set(path, { uri, resultId });
		const version = this.#desk.open.at(path)?.version ?? null;
		return [
			...(told && told.uri !== uri ? [emptied(told.uri)] : []),
			{
				kind: DocumentDiagnosticReportKind.Full,
				uri,
				version,
				resultId,
				items: [...diagnostics],
			},
		];
	}
}

const emptied = (uri: string): WorkspaceDocumentDiagnosticReport => ({
	kind: DocumentDiagnosticReportKind.Full,
	uri,
	version: null,
	items: [],
});
