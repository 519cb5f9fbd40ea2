import { whyTextSkipped } from "../project/document-files.ts";
import { withFrontMatter } from "../project/front-matter.ts";
import type { Project } from "../project/project.ts";
import { toCheckOptions } from "../project/settings.ts";
import { rules } from "../rules/index.ts";
import { factsIn } from "./facts-in.ts";
import { type Line, lineFormat, type UnreadLine } from "./line.ts";
import {
	defaultLimits,
	type OfficeReader,
	readDocument,
} from "./readers/index.ts";
import { summaryOf } from "./summary.ts";

/** A document to be audited, wherever its bytes come from. */
export interface Source {
	/** What the report calls it. */
	readonly name: string;
	/** Where it lies, or would lie: decides its settings. */
	readonly path: string;
	bytes(): Promise<Uint8Array | undefined>;
}

/** Documents one after the other, each forgotten before the next is read. Nothing that one of them holds stops the rest. */
export async function* linesOn(
	documents: AsyncIterable<Source> | Iterable<Source>,
	project: Project,
	readOffice?: OfficeReader,
): AsyncGenerator<Exclude<Line, { at: string }>> {
	for await (const document of documents) {
		try {
			yield await lineOn(document, project, readOffice);
		} catch (error) {
			yield unread(document.name, (error as Error).message);
		}
	}
}

async function lineOn(
	{ name, path, bytes }: Source,
	project: Project,
	readOffice: OfficeReader | undefined,
): Promise<Exclude<Line, { at: string }>> {
	const content = await bytes();
	if (!content) return unread(name, "there is no such file");
	const read = await readDocument(name, content, defaultLimits, readOffice);
	if ("unread" in read) return unread(name, read.unread);
	const { document } = read;
	const inherited = await project.settingsFor(path);
	const settings = await withFrontMatter(inherited, path, document.text);
	const why =
		whyTextSkipped(path, document.text) ??
		(settings === inherited ? undefined : settings.excluded);
	if (why) return unread(name, why);
	const options = {
		...toCheckOptions(settings, path),
		language: document.language,
	};
	return summaryOf(
		name,
		document,
		factsIn(document.text, options),
		isSentenceRule,
	);
}

const sentenceRules = new Set(
	rules.filter(({ scope }) => scope === "sentence").map(({ id }) => id),
);

/** Claims without a source are the opposite fault, and an unfilled blank is none of ours: shown by rule, never counted as inside-out. */
const asides = new Set(["unsourced-claim", "unfilled-blank"]);

const isSentenceRule = (ruleId: string): boolean =>
	sentenceRules.has(ruleId) && !asides.has(ruleId);

const unread = (name: string, why: string): UnreadLine => ({
	outsideIn: lineFormat,
	name,
	unread: why,
});
