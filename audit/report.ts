import { rules } from "../rules/index.ts";
import { exemplary, speaking } from "./document-kinds.ts";
import { sources } from "./facts.ts";
import { decided, figures, grouped, heard, percent } from "./figures.ts";
import type { Evidence, ReadLine, ShownRewrite } from "./line.ts";
import type { LineStore } from "./line-store.ts";
import { endOfPeriod, type Period, periodName } from "./period.ts";
import { Sum, type Tally } from "./tally.ts";

/** Everything that every format shows, but for the documents themselves, which are walked through one by one. */
export interface Report {
	readonly title: string;
	/** The answer in one sentence. */
	readonly answer: string;
	readonly overall: Tally;
	readonly folders: readonly Group[];
	readonly kinds: readonly Group[];
	readonly rules: readonly RuleRow[];
	/** In the order of time; empty where no time was asked for. */
	readonly drift: readonly Group[];
	readonly reopen: readonly Ranked[];
	readonly examples: readonly Ranked[];
	/** What customers told the organisation, the latest first. */
	readonly voices: readonly Voice[];
	/** The day of the latest document that holds customers' words. */
	readonly lastHeard?: string;
	readonly unread: readonly { readonly name: string; readonly why: string }[];
	/** Documents that were expected and are in none of the lines. */
	readonly missing: readonly string[];
	/** Halves of lines that killed runs left. */
	readonly broken: number;
	/** Documents that changed between the runs that are merged here. */
	readonly conflicts: readonly string[];
	/** Every document, in the order of names. */
	documents(): AsyncGenerator<ReadLine>;
}

export interface Group {
	readonly name: string;
	readonly tally: Tally;
}

export interface RuleRow {
	readonly id: string;
	readonly title: string;
	readonly findings: number;
}

export interface Ranked {
	readonly name: string;
	readonly kind: string;
	readonly tally: Tally;
	readonly rewrites: readonly ShownRewrite[];
	/** Sentences from the customer's side. */
	readonly good: readonly Evidence[];
}

export interface Voice extends Evidence {
	readonly name: string;
	readonly date?: string;
}

export interface ReportOptions {
	readonly title?: string;
	/** Draws drift by the days that documents state. Histories bring their own days. */
	readonly every?: Period;
	/** Leaves out of the drift what was before this day. */
	readonly since?: string;
	/** Names of the documents that should be there. */
	readonly expected?: readonly string[];
}

/** Adds up lines to a report. The lines come in the order of names, so the same lines make the same report. */
export async function reportOn(
	store: LineStore,
	options: ReportOptions = {},
): Promise<Report> {
	const overall = new Sum();
	const folders = new Groups();
	const kinds = new Groups();
	const history = new Groups();
	const dated = new Groups();
	const reopen = new Best(10, reopenRank);
	const examples = new Best(5, exampleRank);
	const voices = new Best<Voice>(20, voiceRank);
	const unread: { name: string; why: string }[] = [];
	let lastHeard: string | undefined;

	for await (const line of store.lines()) {
		if ("unread" in line) unread.push({ name: line.name, why: line.unread });
		else if ("at" in line) history.add(line.at, line.tally);
		else {
			overall.add(line.tally);
			folders.add(folderOf(line.name), line.tally);
			kinds.add(line.kind, line.tally);
			if (options.every && line.date)
				dated.add(endOfPeriod(line.date, options.every), line.tally);
			reopen.offer(line);
			examples.offer(line);
			for (const voice of voicesIn(line)) voices.offer(voice);
			if (line.date && heard(line.tally.counts) > 0)
				lastHeard = lastHeard && lastHeard > line.date ? lastHeard : line.date;
		}
	}

	const tally = overall.tally();
	const byTime = (history.isEmpty ? dated : history)
		.groups()
		.filter(({ name }) => name >= (options.since ?? ""))
		.map(({ name, tally }) => ({
			name: options.every ? periodName(name, options.every) : name,
			tally,
		}));
	return {
		title: options.title ?? "Is the customer in here?",
		answer: answerOf(tally, byTime),
		overall: tally,
		folders: rolledUp(folders.groups(), 20),
		kinds: kinds.groups(),
		rules: rules
			.map(({ id, title }) => ({
				id,
				title,
				findings: tally.rules[id] ?? 0,
			}))
			.sort((a, b) => b.findings - a.findings || (a.id < b.id ? -1 : 1)),
		drift: byTime,
		reopen: reopen.best().map(toRanked),
		examples: examples.best().map(toRanked),
		voices: voices.best(),
		...(lastHeard ? { lastHeard } : {}),
		unread,
		missing: (options.expected ?? []).filter((name) => !store.has(name)).sort(),
		broken: store.broken,
		conflicts: store.conflicts,
		documents: async function* () {
			for await (const line of store.lines())
				if (!("unread" in line) && !("at" in line)) yield line;
		},
	};
}

class Groups {
	#sums = new Map<string, Sum>();

	get isEmpty(): boolean {
		return this.#sums.size === 0;
	}

	add(name: string, tally: Tally): void {
		let sum = this.#sums.get(name);
		if (!sum) {
			sum = new Sum();
			this.#sums.set(name, sum);
		}
		sum.add(tally);
	}

	groups(): Group[] {
		return [...this.#sums]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([name, sum]) => ({ name, tally: sum.tally() }));
	}
}

/** The few best of many, and only they are kept. */
class Best<T extends { readonly name: string }> {
	#size: number;
	#rank: (item: T) => number | undefined;
	#ranked: { rank: number; item: T }[] = [];

	/** What has no rank never counts among the best. */
	constructor(size: number, rank: (item: T) => number | undefined) {
		this.#size = size;
		this.#rank = rank;
	}

	offer(item: T): void {
		const rank = this.#rank(item);
		if (rank === undefined) return;
		const last = this.#ranked.at(-1);
		if (this.#ranked.length === this.#size && last && last.rank >= rank) return;
		// Behind its equals, so that of equals those that come first by name stay first.
		const at = this.#ranked.findIndex((other) => other.rank < rank);
		this.#ranked.splice(at === -1 ? this.#ranked.length : at, 0, {
			rank,
			item,
		});
		this.#ranked.length = Math.min(this.#ranked.length, this.#size);
	}

	best(): T[] {
		return this.#ranked.map(({ item }) => item);
	}
}

/**
 * Which documents to reopen first: those with the most findings for their length. 300 words are added to each length, so that a
 * short note with two findings does not stand before a long plan with twenty.
 */
function reopenRank({ kind, tally }: ReadLine): number | undefined {
	const { findings, words } = tally.counts;
	return !speaking.has(kind) || findings < 2
		? undefined
		: findings / (words + 300);
}

/**
 * Which documents to copy: those with the largest share of statements from the customer's side, of those that mention customers
 * in five statements or more and have at most two findings in 1,000 words.
 */
function exampleRank({ kind, tally }: ReadLine): number | undefined {
	const { fromCustomers, fromInside, findings, words } = tally.counts;
	return !exemplary.has(kind) ||
		words < 150 ||
		fromCustomers < 5 ||
		(findings / words) * 1_000 > 2
		? undefined
		: fromCustomers / (fromCustomers + fromInside + 5);
}

const voiceKinds = new Set<string>(sources);

function* voicesIn({ name, date, evidence }: ReadLine): Generator<Voice> {
	for (const sentence of evidence)
		if (sentence.as.some((as) => voiceKinds.has(as)))
			yield { name, ...sentence, ...(date ? { date } : {}) };
}

const voiceRank = ({ date }: Voice): number =>
	date ? new Date(date).getTime() : 0;

const toRanked = ({
	name,
	kind,
	tally,
	rewrites,
	evidence,
}: ReadLine): Ranked => ({
	name,
	kind,
	tally,
	rewrites,
	good: evidence
		.filter(({ as, text }) => as.includes("fromCustomers") && text.length >= 40)
		.slice(0, 3),
});

const folderOf = (name: string): string =>
	name.includes("/") ? name.slice(0, name.lastIndexOf("/")) : ".";

/** Deep folders are added to those above them until so many are left that one sees them at a glance. */
function rolledUp(groups: readonly Group[], most: number): Group[] {
	let current = [...groups];
	let depth = Math.max(0, ...groups.map(({ name }) => depthOf(name)));
	while (current.length > most && depth > 1) {
		depth--;
		const above = new Groups();
		for (const { name, tally } of current)
			above.add(
				depthOf(name) > depth
					? name.split("/").slice(0, depth).join("/")
					: name,
				tally,
			);
		current = above.groups();
	}
	return current;
}

const depthOf = (folder: string): number => folder.split("/").length;

function answerOf(tally: Tally, drift: readonly Group[]): string {
	const { counts } = tally;
	if (counts.documents === 0) return "There was no document to read.";
	const { all, without } = decided(counts);
	const statements = counts.fromCustomers + counts.fromInside;
	const silent = counts.documents - counts.documentsWithCustomer;
	const parts = [
		silent > 0
			? `${grouped(silent)} of ${grouped(counts.documents)} documents never ${silent === 1 ? "mentions" : "mention"} a customer`
			: counts.documents === 1
				? "The document mentions customers"
				: `All ${grouped(counts.documents)} documents mention customers`,
		...(statements > 0
			? [
					`${percent(counts.fromCustomers / statements)} of statements speak from the customer’s side`,
				]
			: []),
		...(all > 0
			? [
					`${grouped(without)} of ${grouped(all)} decisions, goals, priorities and action items name no customer`,
				]
			: []),
	];
	return `${listed(parts)}.${driftSentence(drift)}`;
}

/** Fewer statements than this are chance: a period with them has no say in whether writing has turned. */
const enoughToTell = 50;

function driftSentence(drift: readonly Group[]): string {
	const points = drift.flatMap(({ name, tally }) => {
		const { fromCustomers, fromInside } = tally.counts;
		const statements = fromCustomers + fromInside;
		return statements >= enoughToTell
			? [{ name, share: fromCustomers / statements }]
			: [];
	});
	const [first, last] = [points[0], points.at(-1)];
	if (!first || !last || first === last) return "";
	const change = last.share - first.share;
	const [from, to] = [percent(first.share), percent(last.share)];
	return Math.abs(change) < 0.03
		? ` From ${first.name} to ${last.name} that share has hardly moved (${from} to ${to}).`
		: ` From ${first.name} to ${last.name} the writing has turned ${change < 0 ? "inward" : "outward"}: that share went from ${from} to ${to}.`;
}

const listed = (parts: readonly string[]): string =>
	parts.length < 2
		? parts.join("")
		: `${parts.slice(0, -1).join(", ")}${parts.length > 2 ? "," : ""} and ${parts.at(-1)}`;

/** Every figure of a group, worked out. */
export const valuesOf = (tally: Tally) =>
	figures.map((figure) => ({ ...figure, value: figure.value(tally) }));
