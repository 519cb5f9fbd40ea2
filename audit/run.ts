import { whyTextSkipped } from "../project/document-files.ts";
import { withFrontMatter } from "../project/front-matter.ts";
import type { Project } from "../project/project.ts";
import { type SettingsProblem, toCheckOptions } from "../project/settings.ts";
import { type Line, lineFormat, type UnreadLine } from "./line.ts";
import {
	defaultLimits,
	type OfficeReader,
	readDocument,
} from "./readers/index.ts";
import { type Summarise, summariseHere } from "./summarise.ts";

/** A document to be audited, wherever its bytes come from. */
export interface Source {
	/** What the report calls it. */
	readonly name: string;
	/** Where it lies, or would lie: decides its settings. */
	readonly path: string;
	bytes(): Promise<Uint8Array | undefined>;
}

/** Who does the work. Left out, all of it is done here, one document at a time. */
export interface Helpers {
	readonly readOffice?: OfficeReader;
	readonly summarise?: Summarise;
	/** How many documents are under way at once. */
	readonly ahead?: number;
	readonly notes?: AuditNotes;
}

/** Words for whoever asked for these documents. */
export interface AuditNotes {
	/** Of each document's settings. */
	settings(problems: readonly SettingsProblem[]): void;
	/** No text can be read out of it, whatever its settings say. */
	unreadable(path: string, why: string): void;
}

type PresentLine = Exclude<Line, { at: string }>;

/**
 * A line for each document, in their order, as soon as it and those before it are read; each is forgotten when its line is
 * made. Nothing that one of them holds stops the rest.
 */
export async function* linesOn(
	documents: AsyncIterable<Source> | Iterable<Source>,
	project: Project,
	helpers: Helpers = {},
): AsyncGenerator<PresentLine> {
	const source = iteratorOf(documents);
	const underWay: Promise<PresentLine>[] = [];
	const ask = () => {
		const next = source.next();
		// Where it fails, it fails where it is awaited, which may be a line later.
		next.catch(() => {});
		return next;
	};
	let coming: Promise<IteratorResult<Source>> | undefined = ask();
	try {
		while (coming || underWay.length > 0) {
			const [first] = underWay;
			if (
				first &&
				(!coming ||
					underWay.length >= (helpers.ahead ?? 1) ||
					(await isBefore(first, coming)))
			) {
				underWay.shift();
				yield await first;
			} else if (coming) {
				const next: IteratorResult<Source> = await coming;
				if (!next.done) underWay.push(lineOn(next.value, project, helpers));
				coming = next.done ? undefined : ask();
			}
		}
	} finally {
		void source.return(undefined);
	}
}

async function* iteratorOf<T>(
	items: AsyncIterable<T> | Iterable<T>,
): AsyncGenerator<T> {
	yield* items;
}

/** Whoever sends documents one by one sees each line before the next document is there. */
const isBefore = (
	line: Promise<unknown>,
	next: Promise<unknown>,
): Promise<boolean> =>
	Promise.race([line.then(() => true), next.then(() => false)]);

async function lineOn(
	document: Source,
	project: Project,
	helpers: Helpers,
): Promise<PresentLine> {
	try {
		return await readLine(document, project, helpers);
	} catch (error) {
		return unreadable(document, (error as Error).message, helpers);
	}
}

async function readLine(
	source: Source,
	project: Project,
	helpers: Helpers,
): Promise<PresentLine> {
	const { name, path } = source;
	const { readOffice, summarise = summariseHere } = helpers;
	const content = await source.bytes();
	if (!content) return unreadable(source, "there is no such file", helpers);
	const read = await readDocument(name, content, defaultLimits, readOffice);
	if ("unread" in read) return unreadable(source, read.unread, helpers);
	const { document } = read;
	const inherited = await project.settingsFor(path);
	const settings = await withFrontMatter(inherited, path, document.text);
	helpers.notes?.settings(settings.problems);
	const why =
		whyTextSkipped(path, document.text) ??
		(settings === inherited ? undefined : settings.excluded);
	if (why) return unread(name, why);
	return await summarise(name, document, {
		...toCheckOptions(settings, path),
		language: document.language,
	});
}

function unreadable(
	{ name, path }: Source,
	why: string,
	{ notes }: Helpers,
): UnreadLine {
	notes?.unreadable(path, why);
	return unread(name, why);
}

const unread = (name: string, why: string): UnreadLine => ({
	outsideIn: lineFormat,
	name,
	unread: why,
});
