import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { type Checker, checkHere } from "../../project/checker.ts";
import { Project } from "../../project/project.ts";
import { ReadingCache } from "../../project/reading-cache.ts";
import { scan } from "../../project/scan.ts";
import { WorkerChecker } from "../../project/worker-checker.ts";
import { folderWith, program } from "../cli/command-line.ts";
import { memoryFileSystem } from "./memory-file-system.ts";

const documents = Object.fromEntries(
	Array.from({ length: 40 }, (_, index) => [
		`/w/${String(index).padStart(2, "0")}.md`,
		"We need to hire. Riders asked for a later bus.\n\n".repeat(
			(index * 7) % 11,
		),
	]),
);
const paths = Object.keys(documents);
const project = new Project(memoryFileSystem(documents));

async function scanned(options: Parameters<typeof scan>[2] = {}) {
	const reports = [];
	for await (const report of scan(paths, project, options))
		reports.push(report);
	return reports;
}

test("reports come in the order of the paths, whichever is ready first", async () => {
	const late: Checker = async (text, options) => {
		for (let turns = (text.length * 31) % 7; turns > 0; turns--)
			await new Promise(setImmediate);
		return checkHere(text, options);
	};
	const reports = await scanned({ checker: late, ahead: 9 });
	expect(reports.map(({ path }) => path)).toEqual(paths);
	expect(reports).toEqual(await scanned());
});

test("worker threads find what is found here", async () => {
	const workers = new WorkerChecker(join(dirname(program), "worker.cjs"), 0);
	try {
		const { check: checker, ahead } = workers;
		expect(await scanned({ checker, ahead })).toEqual(await scanned());
	} finally {
		await workers.close();
	}
});

test("a worker that cannot start is said, document by document", async () => {
	const workers = new WorkerChecker("/nowhere/worker.cjs", 0);
	try {
		const [first] = await scanned({ checker: workers.check });
		expect(first?.unreadable).toContain("its rules did not end well");
	} finally {
		await workers.close();
	}
});

/** A checker that counts how often it is asked. */
function counting() {
	let asked = 0;
	const checker: Checker = (text, options) => {
		asked++;
		return checkHere(text, options);
	};
	return {
		checker,
		get asked() {
			return asked;
		},
	};
}

const place = "/w";

async function cachedRun(
	folder: string,
	engine = "1",
	limits?: { bytes: number; files: number },
) {
	const rules = counting();
	const cache = await ReadingCache.open(folder, place, engine, limits);
	const reports = await scanned({ checker: cache.around(rules.checker) });
	await cache.save();
	return { asked: rules.asked, reports };
}

test("a second run asks no rule, and finds the same", async () => {
	const folder = folderWith({});
	const first = await cachedRun(folder);
	const second = await cachedRun(folder);
	expect(first.asked).toBeGreaterThan(0);
	expect(second.asked).toBe(0);
	expect(second.reports).toEqual(first.reports);
	expect((await cachedRun(folder, "2")).asked).toBe(first.asked);
});

test("other options are another reading", async () => {
	const rules = counting();
	const cache = await ReadingCache.open(folderWith({}), place, "1");
	const checker = cache.around(rules.checker);
	await checker("We need to hire.", {});
	await checker("We need to hire.", { off: new Set(["internal-need"]) });
	await checker("We need to hire.", { language: "plaintext" });
	expect(rules.asked).toBe(3);
});

test("a torn or foreign file costs time, never truth", async () => {
	const folder = folderWith({});
	const { reports, asked } = await cachedRun(folder);
	const [name = ""] = readdirSync(folder);
	const whole = readFileSync(join(folder, name), "utf8");
	for (const torn of [
		whole.slice(0, whole.length / 2),
		"",
		"nonsense\n\t\n",
		whole.replaceAll("{", "["),
	]) {
		writeFileSync(join(folder, name), torn);
		const again = await cachedRun(folder);
		expect(again.reports).toEqual(reports);
		expect(again.asked).toBeLessThanOrEqual(asked);
	}
	expect(readdirSync(folder)).toEqual([name]);
});

test("two runs at once leave a whole file", async () => {
	const folder = folderWith({});
	await Promise.all([cachedRun(folder), cachedRun(folder)]);
	expect((await cachedRun(folder)).asked).toBe(0);
});

test("the cache stays in its bounds", async () => {
	const folder = folderWith({});
	const limits = { bytes: 2_000, files: 2 };
	for (const other of ["/a", "/b", "/c"]) {
		const cache = await ReadingCache.open(folder, other, "1", limits);
		await scanned({ checker: cache.around(checkHere) });
		await cache.save();
	}
	const names = readdirSync(folder);
	expect(names).toHaveLength(2);
	for (const name of names)
		expect(readFileSync(join(folder, name), "utf8").length).toBeLessThan(4_000);
});

test("where nothing can be kept, the run goes on", async () => {
	const folder = folderWith({ "a-file": "in the way" });
	const { reports } = await cachedRun(join(folder, "a-file"));
	expect(reports).toEqual(await scanned());
});
