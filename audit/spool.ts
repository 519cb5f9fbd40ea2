import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Line, toJsonLine } from "./line.ts";
import { LineStore } from "./line-store.ts";
import { type Report, type ReportOptions, reportOn } from "./report.ts";

/**
 * Hands over the report on these lines. They go through a file of their own, as they would from other machines, so that memory
 * does not grow with them; it is gone when `use` is done.
 */
export async function withReportOn<T>(
	lines: AsyncIterable<Line>,
	options: ReportOptions,
	use: (report: Report) => Promise<T>,
): Promise<T> {
	const folder = await mkdtemp(join(tmpdir(), "outside-in-"));
	const store = new LineStore();
	try {
		const file = join(folder, "documents.jsonl");
		await pipeline(Readable.from(asText(lines)), createWriteStream(file));
		await store.add(file);
		return await use(await reportOn(store, options));
	} finally {
		await store.close();
		await rm(folder, { recursive: true, force: true });
	}
}

async function* asText(lines: AsyncIterable<Line>): AsyncGenerator<string> {
	for await (const line of lines) yield toJsonLine(line);
}
