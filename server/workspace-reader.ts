import {
	type CancellationToken,
	CancellationTokenSource,
} from "vscode-languageserver";
import { type Checker, checkHere } from "../project/checker.ts";
import { isDocumentName } from "../project/document-files.ts";
import type { DocumentReport } from "../project/document-report.ts";
import { foldersAbove } from "../project/path.ts";
import type { Project } from "../project/project.ts";
import { scan } from "../project/scan.ts";
import type { Desk } from "./desk.ts";
import type { WorkspaceStatus } from "./messages.ts";
import { nearestFolder } from "./projects.ts";
import { toReportedDiagnostics } from "./to-diagnostic.ts";

/** Where the progress of a long reading is shown. */
export interface Progress {
	report(percentage: number, message: string): void;
	readonly token: CancellationToken;
}

/** How many documents at once are checked. `finish` once all of them are. */
export interface Checking {
	readonly checker: Checker;
	/** How many documents to keep under way. */
	readonly ahead: number;
	finish(): Promise<void>;
}

export type CheckingFor = (
	documents: number,
	place: string,
	useCache: boolean,
) => Promise<Checking>;

/** One after the other, between what the editor asks: where there are no threads. */
export const checkingHere = async (): Promise<Checking> => ({
	checker: checkHere,
	ahead: 1,
	finish: async () => {},
});

/**
 * Reads the documents that are not open, all of them once and those that changed again, and leaves what it finds on
 * the desk. Every step gives way to what the editor asks meanwhile.
 */
export class WorkspaceReader {
	readonly #desk: Desk;
	readonly #checkingFor: CheckingFor;
	readonly #doneListeners = new Set<() => void>();
	readonly #statusListeners = new Set<(status: WorkspaceStatus) => void>();
	readonly #waiting = new Set<string>();
	/** When files and folders changed or went, counted in changes: whatever was read before then may be old. */
	readonly #changedAt = new Map<string, number>();
	#changes = 0;
	#readings = 0;
	readonly #passedOver = new Set<string>();
	#run: CancellationTokenSource | undefined;
	#reading: Promise<void> = Promise.resolve();
	#isDraining = false;
	#done = 0;
	#total = 0;
	#shownAt = 0;
	#askedFor = false;

	constructor(desk: Desk, checkingFor: CheckingFor) {
		this.#desk = desk;
		this.#checkingFor = checkingFor;
	}

	get isReading(): boolean {
		return this.#run !== undefined;
	}

	/** Whether closed documents are shown: always in the workspace scope, else once someone asked for them. */
	get #showsClosed(): boolean {
		return this.#desk.scope === "workspace" || this.#askedFor;
	}

	get status(): WorkspaceStatus {
		const { closed, scope } = this.#desk;
		return {
			state: this.isReading ? "reading" : "ready",
			scope,
			read: this.#done,
			total: this.#total,
			passedOver: this.#passedOver.size,
			shown: closed.shown,
			keptBack: closed.keptBack,
		};
	}

	/** Called when the whole workspace is read to its end. */
	onDone(listener: () => void): void {
		this.#doneListeners.add(listener);
	}

	onStatus(listener: (status: WorkspaceStatus) => void): void {
		this.#statusListeners.add(listener);
	}

	/** Reads the whole workspace; what was going on before is given up. `askedFor` reads it in every scope. */
	async readAll(progress?: Progress, askedFor = false): Promise<void> {
		this.#run?.cancel();
		const run = new CancellationTokenSource();
		this.#run = run;
		progress?.token.onCancellationRequested(() => run.cancel());
		this.#askedFor ||= askedFor;
		const reading = this.#readAll(run.token, progress)
			.catch((error: Error) =>
				this.#desk.logOnce(`The workspace cannot be read: ${error.message}`),
			)
			.finally(() => {
				if (this.#run !== run) return;
				this.#run = undefined;
				this.#tellStatus();
				if (run.token.isCancellationRequested) return;
				for (const listener of this.#doneListeners) listener();
			});
		this.#reading = reading;
		await reading;
	}

	/** Nothing is being read any more, whoever began it. */
	async done(): Promise<void> {
		while (this.isReading) await this.#reading;
	}

	async #readAll(
		token: CancellationToken,
		progress: Progress | undefined,
	): Promise<void> {
		this.#passedOver.clear();
		this.#done = 0;
		this.#total = 0;
		this.#shownAt = Date.now();
		await this.#desk.configured;
		if (this.#showsClosed) await this.#readFolders(token, progress);
		else this.#forgetAll();
	}

	/** What is being read counts no more: settings changed, or the editor goes. */
	giveUp(): void {
		this.#run?.cancel();
		this.#waiting.clear();
	}

	/** Reads one document that may have changed, come or gone, when its turn comes. */
	readSoon(path: string): void {
		this.#noteChange(path);
		this.#readAgain(path);
	}

	/** Reads documents at once. Of those that are not there any more, or not ours to show, nothing is left. */
	async readNow(...paths: string[]): Promise<void> {
		const ours = new Map<Project, string[]>();
		for (const path of paths) {
			const { project } = this.#desk.projects.homeOf(path);
			const isOurs = await this.#isOurs(path).catch((error: Error) =>
				this.#desk.logOnce(`${path}: ${error.message}`),
			);
			if (!isOurs) this.#remove(path);
			else ours.set(project, [...(ours.get(project) ?? []), path]);
		}
		for (const [project, some] of ours) {
			const checking = await this.#checkingFor(some.length, "", false);
			await this.#read(some, project, checking);
			await checking.finish();
		}
	}

	async #isOurs(path: string): Promise<boolean> {
		const { projects, fileSystem } = this.#desk;
		const { project, within, editor } = projects.homeOf(path);
		return (
			this.#showsClosed &&
			editor.enabled &&
			isDocumentName(path) &&
			projects.folders.includes(within) &&
			!(await project.isIgnored(path, within)) &&
			(await fileSystem.exists(path))
		);
	}

	/** A file or a folder is gone, with everything in it. */
	forget(gone: string): void {
		this.#noteChange(gone);
		if (this.#desk.closed.has(gone)) {
			this.#remove(gone);
		} else if (!isDocumentName(gone)) {
			for (const path of [...this.#desk.closed.paths]) {
				if (path.startsWith(`${gone}/`)) this.#remove(path);
			}
		}
	}

	/** Something came that is no document: where it is a folder, there may be documents in it. */
	async readFolderSoon(folder: string): Promise<void> {
		const { project, within } = this.#desk.projects.homeOf(folder);
		const isOurs =
			this.#showsClosed &&
			this.#desk.projects.folders.includes(within) &&
			!(await project.isIgnored(`${folder}/any.md`, within));
		if (!isOurs) return;
		const isNone = () => {};
		for await (const path of project.documentsIn(folder, isNone, within)) {
			this.readSoon(path);
		}
	}

	async #readFolders(
		token: CancellationToken,
		progress: Progress | undefined,
	): Promise<void> {
		const listed = await this.#listFolders(token);
		this.#total = [...listed.values()].flat().length;
		for (const [project, paths] of listed) {
			const checking = await this.#checkingFor(
				paths.length,
				this.#desk.projects.homeOf(paths[0] ?? "").within,
				this.#desk.projects.useCache,
			);
			await this.#read(paths, project, checking, () => {
				this.#done += 1;
				this.#tellProgress(progress);
				return !token.isCancellationRequested;
			});
			await checking.finish();
			if (token.isCancellationRequested) return;
		}
		const seen = new Set([...listed.values()].flat());
		for (const path of [...this.#desk.closed.paths]) {
			if (!seen.has(path) && !this.#waiting.has(path)) this.#remove(path);
		}
	}

	/** Where one workspace folder holds another, each document is listed once, in the nearest. */
	async #listFolders(
		token: CancellationToken,
	): Promise<Map<Project, string[]>> {
		const { projects } = this.#desk;
		const listed = new Map<Project, string[]>();
		for (const folder of projects.folders) {
			const { project, editor } = projects.homeOf(folder);
			if (!editor.enabled) continue;
			const paths: string[] = [];
			for await (const path of project.documentsIn(folder, this.#unlisted)) {
				if (token.isCancellationRequested) return new Map();
				if (nearestFolder(projects.folders, path) === folder) paths.push(path);
			}
			listed.set(project, paths);
		}
		return listed;
	}

	readonly #unlisted = (folder: string, error: Error): void =>
		this.#desk.logOnce(`${folder} cannot be listed: ${error.message}`);

	async #drain(): Promise<void> {
		if (this.#isDraining) return;
		this.#isDraining = true;
		try {
			await this.#desk.configured;
			while (this.#waiting.size > 0) {
				const paths = [...this.#waiting].slice(0, 500);
				for (const path of paths) this.#waiting.delete(path);
				await this.readNow(...paths);
			}
		} finally {
			this.#isDraining = false;
		}
		this.#tellStatus();
	}

	#keep(report: DocumentReport): void {
		const { path, problems } = report;
		const { closed, open, projects, abilities } = this.#desk;
		for (const failure of report.failures) {
			this.#desk.logOnce(`${path}:${failure}`);
		}
		projects.note(problems);
		const isRead =
			report.unreadable === undefined && report.passedOver === undefined;
		if (isRead) this.#passedOver.delete(path);
		else this.#passedOver.add(path);
		if (open.at(path)) return;
		if (closed.set(path, toReportedDiagnostics(report, abilities))) {
			this.#desk.touch(path);
		}
	}

	#remove(path: string): void {
		this.#passedOver.delete(path);
		if (this.#desk.closed.delete(path)) this.#desk.touch(path);
	}

	#forgetAll(): void {
		for (const path of [...this.#desk.closed.paths]) this.#remove(path);
	}

	/** Keeps what it reads, but for what changes meanwhile: that is read once more. `goesOn` is asked after each. */
	async #read(
		paths: readonly string[],
		project: Project,
		checking: Checking,
		goesOn: () => boolean = () => true,
	): Promise<void> {
		const since = this.#changes;
		this.#readings += 1;
		try {
			for await (const report of scan(paths, project, checking)) {
				if (!goesOn()) break;
				if (this.#hasChanged(report.path, since)) this.#readAgain(report.path);
				else this.#keep(report);
			}
		} finally {
			this.#readings -= 1;
			if (this.#readings === 0) this.#changedAt.clear();
		}
	}

	#readAgain(path: string): void {
		this.#waiting.add(path);
		void this.#drain();
	}

	#noteChange(path: string): void {
		this.#changes += 1;
		if (this.#readings > 0) this.#changedAt.set(path, this.#changes);
	}

	#hasChanged(path: string, since: number): boolean {
		return (
			this.#changedAt.size > 0 &&
			[path, ...foldersAbove(path)].some(
				(one) => (this.#changedAt.get(one) ?? 0) > since,
			)
		);
	}

	#tellProgress(progress: Progress | undefined): void {
		if (Date.now() - this.#shownAt < 250) return;
		this.#tellStatus();
		progress?.report(
			Math.floor((this.#done / this.#total) * 100),
			`${this.#done} of ${this.#total} documents`,
		);
	}

	#tellStatus(): void {
		this.#shownAt = Date.now();
		for (const listener of this.#statusListeners) listener(this.status);
	}
}
