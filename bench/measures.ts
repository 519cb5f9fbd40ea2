/** What is measured, each as one function: it runs tools in turns and hands back plain numbers. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Cost, run } from "./child.ts";
import { oneDocument, sizeOf, smallDocuments, writeInto } from "./corpus.ts";
import { median, medianRatio, quantile } from "./figures.ts";
import { LanguageServer } from "./language-server.ts";
import type { Tool } from "./tools.ts";
import { type Typist, typistAtOurs, typistAtUnified } from "./typing.ts";

/** Where the measuring happens: folders that are thrown away afterwards, and how long it may take. */
export interface Bench {
	readonly room: string;
	readonly dist: string;
	readonly documents: readonly string[];
	readonly rounds: number;
	/** A tool that would take longer is measured on a part of the documents. */
	readonly limitSeconds: number;
	say(line: string): void;
}

export interface Row {
	readonly tool: string;
	readonly version: string;
	readonly reads: string;
	readonly seconds: number;
	/** Of all its threads. Unknown where only a part was read. */
	readonly processorSeconds: number | undefined;
	readonly peakMegabytes: number | undefined;
	readonly megabytesPerSecond: number;
	/** How many times as long it took as the first tool, run by run. */
	readonly timesAsLong: number;
	/** The share of the documents that it was given; its times are scaled to the whole. */
	readonly share: number;
}

/** What a tool is given: the same documents, whole and in smaller and smaller parts. */
interface Load {
	readonly cwd: string;
	readonly files: readonly string[];
	readonly bytes: number;
}

const shares = [1, 1 / 4, 1 / 16, 1 / 64];

export async function manyFiles(
	bench: Bench,
	tools: readonly Tool[],
	start: readonly Row[],
): Promise<Row[]> {
	const loads = shares.map((share) => {
		const cwd = join(bench.room, `corpus-${Math.round(1 / share)}`);
		const part = bench.documents.filter(
			(_, index) => index % Math.round(1 / share) === 0,
		);
		return { cwd, files: writeInto(cwd, part), bytes: sizeOf(part) };
	});
	return compare(bench, tools, loads, start);
}

export async function oneFile(
	bench: Bench,
	tools: readonly Tool[],
	start: readonly Row[],
): Promise<Row[]> {
	const loads = shares.map((share) => fileOf(bench, Math.round(1e6 * share)));
	return compare(bench, tools, loads, start);
}

/** What starting costs: 10 kB are read in no time. */
export async function coldStart(
	bench: Bench,
	tools: readonly Tool[],
): Promise<Row[]> {
	return compare(bench, tools, [fileOf(bench, 10_000)], []);
}

function fileOf({ room, documents }: Bench, characters: number): Load {
	const text = oneDocument(documents, characters);
	const cwd = join(room, `one-${characters}`);
	mkdirSync(cwd, { recursive: true });
	writeFileSync(join(cwd, "document.md"), text);
	return {
		cwd,
		files: ["document.md"],
		bytes: Buffer.byteLength(text),
	};
}

/** Runs every tool in turns with the first one, so that what else the machine does meets both. */
async function compare(
	bench: Bench,
	[ours, ...others]: readonly Tool[],
	loads: readonly Load[],
	start: readonly Row[],
): Promise<Row[]> {
	if (ours === undefined) return [];
	const whole = loads[0] as Load;
	const ownCosts: Cost[] = [];
	const rows: Row[] = [];
	for (const tool of others) {
		bench.say(`${tool.name} on ${megabytes(whole.bytes)}`);
		const turns = await inTurns(
			bench,
			ours,
			tool,
			await fitting(bench, tool, loads, start),
			whole,
		);
		if (turns === undefined) {
			bench.say(`${tool.name} comes to no end`);
			continue;
		}
		const { own, costs, load } = turns;
		const factor = whole.bytes / load.bytes;
		const begin = factor === 1 ? 0 : startOf(tool, start);
		const times = costs.map(
			({ seconds }) => begin + (seconds - begin) * factor,
		);
		const timesAsLong = medianRatio(
			times,
			own.map(({ seconds }) => seconds),
		);
		ownCosts.push(...own);
		rows.push(rowOf(tool, costs, times, timesAsLong, whole, factor));
	}
	for (let round = 0; ownCosts.length === 0 && round < bench.rounds; round++)
		ownCosts.push(await runOn(bench, ours, whole));
	const times = ownCosts.map(({ seconds }) => seconds);
	return [rowOf(ours, ownCosts, times, 1, whole, 1), ...rows];
}

interface Turns {
	readonly own: readonly Cost[];
	readonly costs: readonly Cost[];
	readonly load: Load;
}

/** With the first load that the tool comes to an end with, of those that it may have. */
async function inTurns(
	bench: Bench,
	ours: Tool,
	tool: Tool,
	[load, ...smaller]: readonly Load[],
	whole: Load,
): Promise<Turns | undefined> {
	if (load === undefined) return undefined;
	const own: Cost[] = [];
	const costs: Cost[] = [];
	for (let round = 0; round < bench.rounds; round++) {
		own.push(await runOn(bench, ours, whole));
		const cost = await runWithin(bench, tool, load);
		if (cost === undefined) return inTurns(bench, ours, tool, smaller, whole);
		costs.push(cost);
	}
	return { own, costs, load };
}

function rowOf(
	tool: Tool,
	costs: readonly Cost[],
	times: readonly number[],
	timesAsLong: number,
	whole: Load,
	factor: number,
): Row {
	const seconds = median(times);
	const known = (values: (number | undefined)[]) => {
		const there = values.filter((value) => value !== undefined);
		return there.length === 0 ? undefined : median(there);
	};
	const processorSeconds = known(costs.map((cost) => cost.processorSeconds));
	return {
		tool: tool.name,
		version: tool.version ?? "",
		reads: tool.reads,
		seconds,
		processorSeconds: factor === 1 ? processorSeconds : undefined,
		peakMegabytes: known(costs.map((cost) => cost.peakMegabytes)),
		megabytesPerSecond: whole.bytes / 1e6 / seconds,
		timesAsLong,
		share: 1 / factor,
	};
}

/** The parts that the tool gets through in time, the largest first, judged by how long it takes for the smallest. */
async function fitting(
	bench: Bench,
	tool: Tool,
	loads: readonly Load[],
	start: readonly Row[],
): Promise<readonly Load[]> {
	const smallest = loads.at(-1) as Load;
	if (loads.length === 1) return loads;
	const begin = startOf(tool, start);
	const tried = await runWithin(bench, tool, smallest);
	if (tried === undefined) return [];
	const perByte = Math.max(0, tried.seconds - begin) / smallest.bytes;
	return loads.filter(
		(load) =>
			load === smallest || begin + perByte * load.bytes <= bench.limitSeconds,
	);
}

const startOf = ({ name }: Tool, start: readonly Row[]): number =>
	start.find(({ tool }) => tool === name)?.seconds ?? 0;

/** What has to come to an end is given the time for it. */
async function runOn(bench: Bench, tool: Tool, load: Load): Promise<Cost> {
	const patience = { ...bench, limitSeconds: bench.limitSeconds * 8 };
	const cost = await runWithin(patience, tool, load);
	if (cost === undefined) throw new Error(`${tool.name} comes to no end.`);
	return cost;
}

/** Undefined where time is over; what was only judged to fit may take a little longer than it should. */
async function runWithin(
	{ room, limitSeconds }: Bench,
	tool: Tool,
	{ files, cwd }: Load,
): Promise<Cost | undefined> {
	const cost = await run(tool.command(files, cwd), room, limitSeconds * 2);
	if (cost.outOfTime) return undefined;
	if (cost.printed === 0 && !tool.silent)
		throw new Error(`${tool.name} has printed nothing: has it read anything?`);
	return cost;
}

export interface GrowthPoint {
	readonly megabytes: number;
	readonly seconds: number;
	/** Without what starting costs. */
	readonly megabytesPerSecond: number;
	readonly peakMegabytes: number | undefined;
}

/** One document that doubles, and doubles again. Sizes take turns, so that a busy minute meets all of them. */
export async function growth(
	bench: Bench,
	ours: Tool,
	sizes: readonly number[],
): Promise<GrowthPoint[]> {
	const loads = sizes.map((size) => fileOf(bench, size * 1e6));
	const tiny = fileOf(bench, 10_000);
	const starts: number[] = [];
	const costs = loads.map((): Cost[] => []);
	for (let round = 0; round < Math.max(3, bench.rounds); round++) {
		bench.say(`one document of ${sizes.join(", ")} MB, round ${round + 1}`);
		starts.push((await runOn(bench, ours, tiny)).seconds);
		for (const [index, load] of loads.entries())
			costs[index]?.push(await runOn(bench, ours, load));
	}
	const start = median(starts);
	return loads.map(({ bytes }, index) => {
		const own = costs[index] as Cost[];
		const seconds = median(own.map((cost) => cost.seconds));
		const peaks = own.flatMap(({ peakMegabytes }) => peakMegabytes ?? []);
		return {
			megabytes: sizes[index] as number,
			seconds,
			megabytesPerSecond: bytes / 1e6 / (seconds - start),
			peakMegabytes: peaks.length === 0 ? undefined : median(peaks),
		};
	});
}

export interface Waits {
	readonly characters: number;
	readonly p50: number;
	readonly p95: number;
	readonly p99: number;
	readonly openedSeconds: number;
	readonly peakMegabytes: number | undefined;
}

export async function typing(
	bench: Bench,
	sizes: readonly number[],
	keystrokes: number,
): Promise<Waits[]> {
	const waits: Waits[] = [];
	for (const characters of sizes) {
		bench.say(`typing into ${megabytes(characters)}`);
		const typist = await openOurs(bench, characters);
		// The first words find their way into what the processor and Node remember.
		await typist.type(20);
		waits.push(waitsOf(characters, typist, await typist.type(keystrokes)));
		await typist.end();
	}
	return waits;
}

export interface LatencyBesides {
	readonly ours: Waits;
	readonly unified: Waits;
	readonly timesAsLong: number;
	/** A document for which no answer came within the limit. */
	readonly unanswered: { characters: number; seconds: number } | undefined;
}

/** The same words typed into both servers in turns. */
export async function latencyBesidesUnified(
	bench: Bench,
	script: string,
	characters: number,
	keystrokes: number,
): Promise<LatencyBesides> {
	bench.say(`typing into ${megabytes(characters)} beside unified`);
	const folder = folderFor(bench);
	const text = oneDocument(bench.documents, characters);
	const unified = await typistAtUnified(
		script,
		folder,
		text,
		bench.limitSeconds,
	);
	if (unified === undefined)
		throw new Error(
			`unified-language-server says nothing of ${characters} characters.`,
		);
	const ours = await openOurs(bench, characters);
	const ourWaits: number[] = [];
	const unifiedWaits: number[] = [];
	await ours.type(20);
	await unified.type(20);
	for (let typed = 0; typed < keystrokes; typed += 20) {
		ourWaits.push(...(await ours.type(20)));
		unifiedWaits.push(...(await unified.type(20)));
	}
	await ours.end();
	await unified.end();
	const longer = characters * 4;
	const answered = await typistAtUnified(
		script,
		folder,
		oneDocument(bench.documents, longer),
		bench.limitSeconds,
	);
	await answered?.end();
	return {
		ours: waitsOf(characters, ours, ourWaits),
		unified: waitsOf(characters, unified, unifiedWaits),
		timesAsLong: median(unifiedWaits) / median(ourWaits),
		unanswered:
			answered === undefined
				? { characters: longer, seconds: bench.limitSeconds }
				: undefined,
	};
}

function openOurs(bench: Bench, characters: number): Promise<Typist> {
	return typistAtOurs(
		join(bench.dist, "language-server.cjs"),
		folderFor(bench),
		oneDocument(bench.documents, characters),
		ownCaches(bench),
	);
}

/** An empty workspace: what is typed lives in the editor only. */
function folderFor({ room }: Bench): string {
	const folder = join(room, "typing");
	mkdirSync(folder, { recursive: true });
	return folder;
}

function waitsOf(
	characters: number,
	{ openedSeconds, peakMegabytes }: Typist,
	waits: readonly number[],
): Waits {
	return {
		characters,
		p50: quantile(waits, 0.5),
		p95: quantile(waits, 0.95),
		p99: quantile(waits, 0.99),
		openedSeconds,
		peakMegabytes,
	};
}

export interface Scan {
	readonly documents: number;
	readonly megabytes: number;
	readonly withoutCacheSeconds: number;
	readonly coldSeconds: number;
	readonly cachedSeconds: number;
	/** How many times as long the cold scan took. */
	readonly timesAsLong: number;
	readonly peakMegabytes: number | undefined;
	readonly serverSeconds: number | undefined;
	readonly serverPeakMegabytes: number | undefined;
}

/** A workspace of many documents: read for the first time, and again with what the cache remembers. */
export async function scan(bench: Bench, count: number): Promise<Scan> {
	const documents = smallDocuments(bench.documents, count);
	const cwd = join(bench.room, "workspace");
	writeInto(cwd, documents);
	const caches = join(bench.room, "caches");
	const lint = async (...flags: string[]) => {
		const cost = await run(
			{
				program: process.execPath,
				args: [join(bench.dist, "outside-in.cjs"), "lint", ...flags, "."],
				cwd,
				env: ownCaches(bench),
			},
			bench.room,
			bench.limitSeconds * 8,
		);
		if (cost.outOfTime || cost.printed === 0)
			throw new Error(`The scan of ${count} documents came to no end.`);
		return cost;
	};
	const without: Cost[] = [];
	const cold: Cost[] = [];
	const cached: Cost[] = [];
	for (let round = 0; round < bench.rounds; round++) {
		bench.say(`${count} documents, round ${round + 1}`);
		without.push(await lint());
		rmSync(caches, { recursive: true, force: true });
		cold.push(await lint("--cache"));
		cached.push(await lint("--cache"));
	}
	const secondsOf = (costs: readonly Cost[]) =>
		costs.map(({ seconds }) => seconds);
	const peaks = [...cold, ...cached].flatMap(
		({ peakMegabytes }) => peakMegabytes ?? [],
	);
	rmSync(caches, { recursive: true, force: true });
	return {
		documents: count,
		megabytes: sizeOf(documents) / 1e6,
		withoutCacheSeconds: median(secondsOf(without)),
		coldSeconds: median(secondsOf(cold)),
		cachedSeconds: median(secondsOf(cached)),
		timesAsLong: medianRatio(secondsOf(cold), secondsOf(cached)),
		peakMegabytes: peaks.length === 0 ? undefined : Math.max(...peaks),
		...(await scanInEditor(bench, cwd)),
	};
}

/** The same workspace opened in an editor. */
async function scanInEditor(bench: Bench, folder: string) {
	bench.say("the same documents in the language server");
	const server = await LanguageServer.start(
		join(bench.dist, "language-server.cjs"),
		folder,
		{
			textDocument: { diagnostic: {} },
			workspace: { configuration: true, workspaceFolders: true },
			window: { workDoneProgress: true },
		},
		ownCaches(bench),
	);
	const begun = performance.now();
	const ended = await server.hear(
		(method, params) =>
			method === "$/progress" &&
			(params as { value: { kind: string } }).value.kind === "end",
		bench.limitSeconds * 8,
	);
	const peakMegabytes = server.peakMegabytes;
	await server.end();
	return {
		serverSeconds: ended === undefined ? undefined : (ended - begun) / 1000,
		serverPeakMegabytes: peakMegabytes,
	};
}

/** Caches of the person who runs this stay as they are. */
const ownCaches = ({ room }: Bench): NodeJS.ProcessEnv => ({
	XDG_CACHE_HOME: join(room, "caches"),
});

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
