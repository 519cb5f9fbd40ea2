import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import {
	defaultLimits,
	type Limits,
	ReadingThread,
	readDocument,
} from "../../audit/readers/index.ts";
import { program } from "./command-line.ts";

vi.setConfig({ testTimeout: 30_000 });

const fixture = (name: string) =>
	readFileSync(new URL(`fixtures/${name}`, import.meta.url));

let thread: ReadingThread;
afterEach(() => thread.close());

async function outcome(
	name: string,
	bytes: Uint8Array,
	limits: Partial<Limits> = {},
): Promise<string> {
	const read = await readDocument(
		name,
		bytes,
		{ ...defaultLimits, ...limits },
		thread.read,
	);
	return "unread" in read ? read.unread : read.document.text;
}

const started = () =>
	new ReadingThread(join(dirname(program), "readers-worker.cjs"));

test("A thread reads as the program itself does, and says why it cannot", async () => {
	thread = started();
	for (const name of ["plan.docx", "plan.pdf", "deck.odp", "locked.pdf"]) {
		const here = await readDocument(name, fixture(name));
		expect(await outcome(name, fixture(name))).toBe(
			"unread" in here ? here.unread : here.document.text,
		);
	}
});

test("A document that takes too long is named, and the next one is read", async () => {
	thread = started();
	expect(
		await outcome("plan.pdf", fixture("plan.pdf"), { milliseconds: 1 }),
	).toBe("it takes longer than 0.001 seconds to read");
	expect(await outcome("plan.docx", fixture("plan.docx"))).toContain(
		"Ferry timetable plan",
	);
});

test("A document that takes too much memory is named, and the next one is read", async () => {
	thread = started();
	const page = Buffer.from("<p>We need rope.</p>".repeat(400_000));
	expect(await outcome("a.html", page, { threadMegabytes: 40 })).toBe(
		"it takes more than 40 MB of memory to read",
	);
	expect(await outcome("plan.docx", fixture("plan.docx"))).toContain(
		"Ferry timetable plan",
	);
});
