import { createWriteStream } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { LineStore } from "../audit/line-store.ts";
import { reportOn } from "../audit/report.ts";
import { pathWithin } from "../project/path.ts";
import { toProjectPath } from "../project/platform-path.ts";
import { note } from "./output.ts";
import type { ReportOptions } from "./report.ts";
import {
	refuseUnwritable,
	reportOptionsOf,
	writeReport,
} from "./report-output.ts";

/** Merges lines to a report. Hands back the exit code: 2 where documents are missing or lines were cut short. */
export async function runReport(
	files: readonly string[],
	options: ReportOptions,
): Promise<number> {
	const cwd = process.cwd();
	refuseUnwritable(options, cwd);
	const store = new LineStore();
	const folder = await mkdtemp(join(tmpdir(), "outside-in-"));
	try {
		for (const file of files)
			await store.add(
				file === "-" ? await spooled(folder) : resolve(cwd, file),
			);
		const report = await reportOn(store, {
			...reportOptionsOf(options),
			...(options.expect
				? { expected: await namesIn(options.expect, cwd) }
				: {}),
		});
		await writeReport(report, options, cwd);
		if (report.missing.length > 0)
			note(
				`${report.missing.length} documents are missing, ${report.missing[0]} the first of them`,
			);
		return report.missing.length > 0 ? 2 : 0;
	} finally {
		await store.close();
		await rm(folder, { recursive: true, force: true });
	}
}

/** Standard input can be read once only, and lines are looked up again. */
async function spooled(folder: string): Promise<string> {
	const file = join(folder, "stdin.jsonl");
	await pipeline(process.stdin, createWriteStream(file));
	return file;
}

/** Written as they were handed to `audit --stdin files`. */
async function namesIn(file: string, cwd: string): Promise<string[]> {
	const list = await readFile(resolve(cwd, file), "utf8");
	return list
		.split(/\r?\n/u)
		.filter((name) => name !== "")
		.map((name) => {
			const path = toProjectPath(resolve(cwd, name));
			return pathWithin(toProjectPath(cwd), path) ?? path;
		});
}
