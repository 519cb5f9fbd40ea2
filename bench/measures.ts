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
	/** Of all its threads. */
	readonly processorSeconds: number | undefined;
	readonly peakMegabytes: number | undefined;
	readonly megabytesPerSecond: number;
	/** How many times as long it took as the first tool, run by run. */
	readonly timesAsLong: number;
	/** How many times the processor time it took: what is left when other work does not count. */
	readonly timesTheWork: number | undefined;
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
		const { own, load } = turns;
		const costs = scaled(turns.costs, whole.bytes / load.bytes, tool, start);
		ownCosts.push(...own);
		rows.push(rowOf(tool, costs, own, whole, load.bytes / whole.bytes));
	}
	for (let round = 0; ownCosts.length === 0 && round < bench.rounds; round++)
		ownCosts.push(await runOn(bench, ours, whole));
	return [rowOf(ours, ownCosts, ownCosts, whole, 1), ...rows];
}

/** What the whole would have cost a tool that had a part of it. Starting costs the same for both. */
function scaled(
	costs: readonly Cost[],
	factor: number,
	{ name }: Tool,
	start: readonly Row[],
): readonly Cost[] {
	const begun = start.find(({ tool }) => tool === name);
	const scale = (value: number, begin = 0) => begin + (value - begin) * factor;
	if (factor === 1) return costs;
	return costs.map((cost) => ({
		...cost,
		seconds: scale(cost.seconds, begun?.seconds),
		processorSeconds:
			cost.processorSeconds === undefined
				? undefined
				: scale(cost.processorSeconds, begun?.processorSeconds),
	}));
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

/** `own`: what the first tool cost in the same turns. */
function rowOf(
	tool: Tool,
	costs: readonly Cost[],
	own: readonly Cost[],
	whole: Load,
	share: number,
): Row {
	const secondsOf = (runs: readonly Cost[]) =>
		runs.map(({ seconds }) => seconds);
	const processorSeconds = workOf(costs);
	const ownWork = workOf(own);
	const seconds = median(secondsOf(costs));
	return {
		tool: tool.name,
		version: tool.version ?? "",
		reads: tool.reads,
		seconds,
		processorSeconds,
		peakMegabytes: medianOfKnown(costs.map((cost) => cost.peakMegabytes)),
		megabytesPerSecond: whole.bytes / 1e6 / seconds,
		timesAsLong: medianRatio(secondsOf(costs), secondsOf(own)),
		timesTheWork:
			processorSeconds === undefined || !ownWork
				? undefined
				: processorSeconds / ownWork,
		share,
	};
}

const workOf = (costs: readonly Cost[]): number | undefined =>
	medianOfKnown(costs.map((cost) => cost.processorSeconds));

function medianOfKnown(
	values: readonly (number | undefined)[],
): number | undefined {
	const known = values.filter((value) => value !== undefined);
	return known.length === 0 ? undefined : median(known);
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
	// It is too small to tell of the whole: starting is most of what it costs.
	return loads.filter(
		(load) =>
			load !== smallest && begin + perByte * load.bytes <= bench.limitSeconds,
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
	readonly processorSecondsPerMegabyte: number | undefined;
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
	const starts: Cost[] = [];
	const costs = loads.map((): Cost[] => []);
	for (let round = 0; round < bench.rounds + 1; round++) {
		bench.say(`one document of ${sizes.join(", ")} MB, round ${round + 1}`);
		starts.push(await runOn(bench, ours, tiny));
		for (const [index, load] of loads.entries())
			costs[index]?.push(await runOn(bench, ours, load));
	}
	const start = median(starts.map(({ seconds }) => seconds));
	const startWork = workOf(starts);
	return loads.map(({ bytes }, index) => {
		const own = costs[index] as Cost[];
		const seconds = median(own.map((cost) => cost.seconds));
		const work = workOf(own);
		return {
			megabytes: sizes[index] as number,
			seconds,
			megabytesPerSecond: bytes / 1e6 / (seconds - start),
			processorSecondsPerMegabyte:
				work === undefined || startWork === undefined
					? undefined
					: (work - startWork) / (bytes / 1e6),
			peakMegabytes: medianOfKnown(own.map((cost) => cost.peakMegabytes)),
		};
	});
}

export interface Waits {
	readonly characters: number;
	readonly p50: number;
	readonly p95: number;
	readonly p99: number;
	/** Processor time of the server for each character: what is left when other work does not count. */
	readonly processorMilliseconds: number | undefined;
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
		const session = new Session(typist);
		await session.type(keystrokes);
		waits.push(session.waits(characters));
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
	await ours.type(20);
	await unified.type(20);
	const sessions = [new Session(ours), new Session(unified)] as const;
	for (let typed = 0; typed < keystrokes; typed += 20)
		for (const session of sessions) await session.type(20);
	const [ourWaits, unifiedWaits] = sessions.map((session) =>
		session.waits(characters),
	) as [Waits, Waits];
	await ours.end();
	await unified.end();
	return {
		ours: ourWaits,
		unified: unifiedWaits,
		timesAsLong: unifiedWaits.p50 / ourWaits.p50,
		unanswered: await firstUnanswered(bench, script, folder),
	};
}

/** Servers made with unified-language-server fall silent for ever once a document has enough messages. */
async function firstUnanswered(
	bench: Bench,
	script: string,
	folder: string,
): Promise<LatencyBesides["unanswered"]> {
	for (const characters of [40_000, 100_000, 1_000_000]) {
		const answered = await typistAtUnified(
			script,
			folder,
			oneDocument(bench.documents, characters),
			bench.limitSeconds,
		);
		await answered?.end();
		if (!answered) return { characters, seconds: bench.limitSeconds };
	}
	return undefined;
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

/** What one typist waited for, over any number of turns. */
class Session {
	readonly #typist: Typist;
	readonly #waits: number[] = [];
	#processorSeconds: number | undefined = 0;

	constructor(typist: Typist) {
		this.#typist = typist;
	}

	async type(characters: number): Promise<void> {
		const before = this.#typist.processorSeconds;
		this.#waits.push(...(await this.#typist.type(characters)));
		const after = this.#typist.processorSeconds;
		if (before === undefined || after === undefined)
			this.#processorSeconds = undefined;
		else if (this.#processorSeconds !== undefined)
			this.#processorSeconds += after - before;
	}

	waits(characters: number): Waits {
		const { openedSeconds, peakMegabytes } = this.#typist;
		return {
			characters,
			p50: quantile(this.#waits, 0.5),
			p95: quantile(this.#waits, 0.95),
			p99: quantile(this.#waits, 0.99),
			processorMilliseconds:
				this.#processorSeconds === undefined
					? undefined
					: (this.#processorSeconds * 1000) / this.#waits.length,
			openedSeconds,
			peakMegabytes,
		};
	}
}

export interface Scan {
	readonly documents: number;
	readonly megabytes: number;
	readonly withoutCacheSeconds: number;
	readonly coldSeconds: number;
	readonly cachedSeconds: number;
	/** How many times as long the cold scan took, and how many times the processor time. */
	readonly timesAsLong: number;
	readonly timesTheWork: number | undefined;
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
	const [coldWork, cachedWork] = [workOf(cold), workOf(cached)];
	rmSync(caches, { recursive: true, force: true });
	return {
		documents: count,
		megabytes: sizeOf(documents) / 1e6,
		withoutCacheSeconds: median(secondsOf(without)),
		coldSeconds: median(secondsOf(cold)),
		cachedSeconds: median(secondsOf(cached)),
		timesAsLong: medianRatio(secondsOf(cold), secondsOf(cached)),
		timesTheWork:
			coldWork === undefined || !cachedWork ? undefined : coldWork / cachedWork,
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
