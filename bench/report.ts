/** The figures of one run as Markdown, and whether they are as good as they have to be. */
import { short } from "./figures.ts";
import type {
	GrowthPoint,
	LatencyBesides,
	Row,
	Scan,
	Waits,
} from "./measures.ts";
import { bareNode } from "./tools.ts";

export interface Report {
	readonly date: string;
	readonly machine: {
		readonly cores: number;
		readonly memoryGigabytes: number;
		readonly system: string;
		readonly node: string;
		/** How many programs wanted to run at once while this was measured. */
		readonly load: number;
	};
	readonly corpus: {
		readonly documents: number;
		readonly megabytes: number;
		readonly origin: "given" | "written from a seed";
	};
	readonly rounds: number;
	readonly start: readonly Row[];
	readonly manyFiles: readonly Row[];
	readonly oneFile: readonly Row[];
	readonly missing: readonly string[];
	readonly typing: readonly Waits[];
	readonly besidesUnified: LatencyBesides | undefined;
	readonly growth: readonly GrowthPoint[];
	readonly scan: Scan;
	readonly packageMegabytes: number | undefined;
}

export function toMarkdown(report: Report): string {
	const { corpus, machine } = report;
	return [
		`Measured on ${report.date}: ${machine.cores} cores, ${short(machine.memoryGigabytes)} GB of memory, ${machine.system}, Node ${machine.node}. The load was ${short(machine.load)}: other work ran meanwhile where it is above 2.`,
		`${corpus.documents} documents of ${short(corpus.megabytes)} MB, ${corpus.origin}. Times are medians; tools took turns, and “times as long” compares runs that followed one another.`,
		"### Many documents, one document, a short one",
		besides(report),
		...notesOn(report),
		"### From a character to its diagnostics",
		"Twenty characters a second, over standard input and output, asked for with every character.",
		table(
			["document", "p50 ms", "p95 ms", "p99 ms", "opened in s", "memory MB"],
			report.typing.map((waits) => [
				sized(waits.characters),
				...inMilliseconds(waits),
				short(waits.openedSeconds),
				known(waits.peakMegabytes),
			]),
		),
		...unified(report.besidesUnified),
		"### One document that grows",
		table(
			["document", "s", "MB/s without starting", "memory MB"],
			report.growth.map((point) => [
				`${point.megabytes} MB`,
				short(point.seconds),
				short(point.megabytesPerSecond),
				known(point.peakMegabytes),
			]),
		),
		`### A workspace of ${report.scan.documents.toLocaleString("en-US")} documents`,
		scanned(report.scan),
		"### What each change is held to",
		table(
			["what", "at best or at most", "measured", ""],
			barsOf(report).map(({ what, bound, figure, held }) => [
				what,
				bound,
				figure === undefined ? "–" : short(figure),
				figure === undefined ? "not measured" : held ? "held" : "**missed**",
			]),
		),
	].join("\n\n");
}

function besides({ manyFiles, oneFile, start }: Report): string {
	const rowIn = (rows: readonly Row[], name: string) =>
		rows.find(({ tool }) => tool === name);
	const names = [...new Set([...manyFiles, ...start].map(({ tool }) => tool))];
	return table(
		[
			"tool",
			"looks for",
			"all s",
			"MB/s",
			"times as long",
			"processor s",
			"memory MB",
			"1 MB s",
			"times as long",
			"10 kB s",
			"times as long",
		],
		names.map((name) => {
			const many = rowIn(manyFiles, name);
			const one = rowIn(oneFile, name);
			const cold = rowIn(start, name);
			const any = many ?? cold;
			return [
				`${name} ${any?.version}`,
				any?.reads ?? "",
				measured(many, ({ seconds }) => seconds),
				measured(many, ({ megabytesPerSecond }) => megabytesPerSecond),
				measured(many, ({ timesAsLong }) => timesAsLong),
				known(many?.processorSeconds),
				known(many?.peakMegabytes),
				measured(one, ({ seconds }) => seconds),
				measured(one, ({ timesAsLong }) => timesAsLong),
				measured(cold, ({ seconds }) => seconds),
				measured(cold, ({ timesAsLong }) => timesAsLong),
			];
		}),
	);
}

const measured = (
	row: Row | undefined,
	figureIn: (row: Row) => number,
): string =>
	row === undefined
		? "–"
		: `${row.share < 1 ? "≈ " : ""}${short(figureIn(row))}`;

function notesOn({ manyFiles, missing, oneFile, start }: Report): string[] {
	const notes: string[] = [];
	if ([...manyFiles, ...oneFile].some(({ share }) => share < 1))
		notes.push(
			"≈ This tool would have taken too long: it was measured on a part and its time scaled in proportion, which spares it whatever grows faster than that.",
		);
	const names = start.slice(1).map(({ tool }) => tool);
	if (names.some((name) => !isBare(name) && !isIn(manyFiles, name)))
		notes.push("– This tool came to no end in time, even on a small part.");
	if (missing.length > 0)
		notes.push(`Not installed, and so not measured: ${missing.join(", ")}.`);
	return notes;
}

const isBare = (name: string): boolean => name === bareNode.name;

const isIn = (rows: readonly Row[], name: string): boolean =>
	rows.some(({ tool }) => tool === name);

function unified(latency: LatencyBesides | undefined): string[] {
	if (latency === undefined) return [];
	const { ours, unified, timesAsLong, unanswered } = latency;
	return [
		`Beside a server made with unified-language-server, remark and four retext rules, in turns, each character after the answer to the one before:`,
		table(
			["server", "document", "p50 ms", "p95 ms", "p99 ms", "times as long"],
			[
				["Outside In", sized(ours.characters), ...inMilliseconds(ours), "1"],
				[
					"unified",
					sized(unified.characters),
					...inMilliseconds(unified),
					short(timesAsLong),
				],
				...(unanswered
					? [
							[
								"unified",
								sized(unanswered.characters),
								`no answer in ${short(unanswered.seconds)} s`,
								"–",
								"–",
								"–",
							],
						]
					: []),
			],
		),
	];
}

function scanned(scan: Scan): string {
	return table(
		["scan", "s", "memory MB"],
		[
			["without a cache", short(scan.withoutCacheSeconds), "–"],
			[
				"the first, filling the cache",
				short(scan.coldSeconds),
				known(scan.peakMegabytes),
			],
			["the next, with the cache", short(scan.cachedSeconds), "–"],
			[
				"the first in the language server",
				known(scan.serverSeconds),
				known(scan.serverPeakMegabytes),
			],
		],
	);
}

interface Bar {
	readonly what: string;
	readonly bound: string;
	readonly figure: number | undefined;
	readonly held: boolean;
}

/** Only ratios and waits of one run are compared: they hold on any machine. */
export function barsOf(report: Report): Bar[] {
	const bar = (
		what: string,
		figure: number | undefined,
		direction: "≥" | "≤",
		limit: number,
		unit = "",
	): Bar => ({
		what,
		bound: `${direction} ${limit}${unit}`,
		figure,
		held:
			figure !== undefined &&
			(direction === "≥" ? figure >= limit : figure <= limit),
	});
	const phrases = report.manyFiles.slice(1).filter(readsPhrasing);
	const bare = report.start.find(({ tool }) => isBare(tool));
	const typed = (characters: number) =>
		report.typing.find((waits) => waits.characters === characters);
	const [short, long] = [typed(10_000), typed(5_000_000)];
	const speeds = report.growth.map((point) => point.megabytesPerSecond);
	return [
		bar(
			"many documents: the fastest prose linter takes so many times as long",
			phrases.length === 0
				? undefined
				: Math.min(...phrases.map(({ timesAsLong }) => timesAsLong)),
			"≥",
			10,
		),
		bar(
			"a short document, in times of a Node that does nothing",
			bare && 1 / bare.timesAsLong,
			"≤",
			2,
		),
		bar(
			"a character in 10 kB: unified takes so many times as long",
			report.besidesUnified?.timesAsLong,
			"≥",
			30,
		),
		bar("a character in 1 MB, p95", typed(1_000_000)?.p95, "≤", 16, " ms"),
		bar(
			"a character in 5 MB, in times of one in 10 kB",
			short && long && long.p50 / short.p50,
			"≤",
			3,
		),
		bar(
			"one document that grows: the slowest size in times of the fastest",
			speeds.length === 0
				? undefined
				: Math.max(...speeds) / Math.min(...speeds),
			"≤",
			1.2,
		),
		bar(
			"a workspace: the first scan takes so many times as long as the next",
			report.scan.timesAsLong,
			"≥",
			10,
		),
		bar(
			"a workspace: memory of the language server",
			report.scan.serverPeakMegabytes,
			"≤",
			200,
			" MB",
		),
		bar("the extension to download", report.packageMegabytes, "≤", 2, " MB"),
	];
}

const readsPhrasing = ({ reads }: Row): boolean =>
	reads === "phrases" || reads === "grammar";

const inMilliseconds = ({ p50, p95, p99 }: Waits): string[] =>
	[p50, p95, p99].map(short);

const sized = (characters: number): string =>
	characters < 1_000_000
		? `${characters / 1000} kB`
		: `${characters / 1_000_000} MB`;

const known = (figure: number | undefined): string =>
	figure === undefined ? "–" : short(figure);

function table(
	head: readonly string[],
	rows: readonly (readonly string[])[],
): string {
	return [head, head.map((_, index) => (index === 0 ? "---" : "--:")), ...rows]
		.map((cells) => `| ${cells.join(" | ")} |`)
		.join("\n");
}
