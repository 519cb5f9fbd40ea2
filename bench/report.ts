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
		`${corpus.documents} documents of ${short(corpus.megabytes)} MB, ${corpus.origin}. Times are medians; tools took turns, and “times as long” compares runs that followed one another. “Times the work” compares processor time of all threads, which other work on the machine hardly changes.`,
		"### Many documents",
		besides(report),
		"### One document of 1 MB, and one of 10 kB",
		shorter(report),
		...notesOn(report),
		"### From a character to its diagnostics",
		"Twenty characters a second, over standard input and output, asked for with every character.",
		table(
			[
				"document",
				"p50 ms",
				"p95 ms",
				"p99 ms",
				"processor ms",
				"opened in s",
				"memory MB",
			],
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
			[
				"document",
				"s",
				"MB/s without starting",
				"processor s for each MB",
				"memory MB",
			],
			report.growth.map((point) => [
				`${point.megabytes} MB`,
				short(point.seconds),
				short(point.megabytesPerSecond),
				known(point.processorSecondsPerMegabyte),
				known(point.peakMegabytes),
			]),
		),
		`### A workspace of ${report.scan.documents.toLocaleString("en-US")} documents`,
		scanned(report.scan),
		"### What each change is held to",
		table(
			["what", "at least or at most", "measured", "", "by processor time"],
			barsOf(report).map(({ what, bound, figure, byWork, held }) => [
				what,
				bound,
				known(figure),
				figure === undefined ? "not measured" : held ? "held" : "**missed**",
				known(byWork),
			]),
		),
	].join("\n\n");
}

function besides({ manyFiles }: Report): string {
	return table(
		["tool", "looks for", "part", "s", "MB/s", ...comparedHeads, "memory MB"],
		manyFiles.map((row) => [
			`${row.tool} ${row.version}`,
			row.reads,
			`${Math.round(row.share * 100)} %`,
			measured(row, ({ seconds }) => seconds),
			measured(row, ({ megabytesPerSecond }) => megabytesPerSecond),
			...compared(row),
			known(row.peakMegabytes),
		]),
	);
}

function shorter({ oneFile, start }: Report): string {
	return table(
		["tool", "1 MB s", ...comparedHeads, "10 kB s", ...comparedHeads],
		start.map((cold) => {
			const one = oneFile.find(({ tool }) => tool === cold.tool);
			return [
				cold.tool,
				measured(one, ({ seconds }) => seconds),
				...compared(one),
				measured(cold, ({ seconds }) => seconds),
				...compared(cold),
			];
		}),
	);
}

const comparedHeads = ["times as long", "times the work"];

const compared = (row: Row | undefined): string[] => [
	measured(row, ({ timesAsLong }) => timesAsLong),
	known(row?.timesTheWork),
];

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
		notes.push(
			"Tools that are missing here, or have a –, came to no end in time, even with a sixteenth.",
		);
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
			[
				"server",
				"document",
				"p50 ms",
				"p95 ms",
				"p99 ms",
				"processor ms",
				"times as long",
			],
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
	/** The same in processor time, where that means the same. */
	readonly byWork: number | undefined;
}

/** Only ratios and waits of one run are compared: they hold on any machine. */
export function barsOf(report: Report): Bar[] {
	const bar = (
		what: string,
		bound: readonly ["≥" | "≤", number, string?],
		figure: number | undefined,
		byWork?: number,
	): Bar => {
		const [direction, limit, unit = ""] = bound;
		return {
			what,
			bound: `${direction} ${limit}${unit}`,
			figure,
			byWork,
			held:
				figure !== undefined &&
				(direction === "≥" ? figure >= limit : figure <= limit),
		};
	};
	const phrases = report.manyFiles.slice(1).filter(readsPhrasing);
	const bare = report.start.find(({ tool }) => isBare(tool));
	const { growth, scan, besidesUnified } = report;
	const typed = (characters: number) =>
		report.typing.find((waits) => waits.characters === characters);
	const [tiny, long, huge] = [10_000, 1_000_000, 5_000_000].map(typed);
	return [
		bar(
			"many documents: the fastest prose linter takes so many times as long",
			["≥", 10],
			least(phrases.map(({ timesAsLong }) => timesAsLong)),
			least(phrases.map(({ timesTheWork }) => timesTheWork)),
		),
		bar(
			"a short document, in times of a Node that does nothing",
			["≤", 2],
			quotient(1, bare?.timesAsLong),
			quotient(1, bare?.timesTheWork),
		),
		bar(
			"a character in 10 kB: unified takes so many times as long",
			["≥", 30],
			besidesUnified?.timesAsLong,
			quotient(
				besidesUnified?.unified.processorMilliseconds,
				besidesUnified?.ours.processorMilliseconds,
			),
		),
		bar("a character in 1 MB, p95", ["≤", 16, " ms"], long?.p95),
		bar(
			"a character in 5 MB, in times of one in 10 kB",
			["≤", 3],
			quotient(huge?.p50, tiny?.p50),
			quotient(huge?.processorMilliseconds, tiny?.processorMilliseconds),
		),
		bar(
			"one document that grows: the slowest size in times of the fastest",
			["≤", 1.2],
			spread(growth.map((point) => point.megabytesPerSecond)),
			spread(growth.map((point) => point.processorSecondsPerMegabyte)),
		),
		bar(
			"a workspace: the first scan takes so many times as long as the next",
			["≥", 10],
			scan.timesAsLong,
			scan.timesTheWork,
		),
		bar(
			"a workspace: memory of the language server",
			["≤", 200, " MB"],
			scan.serverPeakMegabytes,
		),
		bar("the extension to download", ["≤", 2, " MB"], report.packageMegabytes),
	];
}

function least(values: readonly (number | undefined)[]): number | undefined {
	const known = values.filter((value) => value !== undefined);
	return known.length === 0 ? undefined : Math.min(...known);
}

const quotient = (
	above: number | undefined,
	below: number | undefined,
): number | undefined =>
	above === undefined || !below ? undefined : above / below;

function spread(values: readonly (number | undefined)[]): number | undefined {
	const known = values.filter((value) => value !== undefined);
	return known.length === 0
		? undefined
		: Math.max(...known) / Math.min(...known);
}

const readsPhrasing = ({ reads }: Row): boolean =>
	reads === "phrases" || reads === "grammar";

const inMilliseconds = (waits: Waits): string[] => [
	...[waits.p50, waits.p95, waits.p99].map(short),
	known(waits.processorMilliseconds),
];

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
