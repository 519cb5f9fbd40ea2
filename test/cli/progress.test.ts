import { expect, test } from "vitest";
import { Progress } from "../../cli/progress.ts";

function watched(isTTY: boolean) {
	let written = "";
	let time = 0;
	const stream = {
		isTTY,
		write(text: string) {
			written += text;
			return true;
		},
	};
	const progress = new Progress(
		100,
		stream as ConstructorParameters<typeof Progress>[1],
		() => time,
	);
	return {
		progress,
		pass: (milliseconds: number) => {
			time += milliseconds;
		},
		get written() {
			return written;
		},
	};
}

test("on a terminal a long run says how long it will take, and makes room for what follows", () => {
	const screen = watched(true);
	screen.pass(1_000);
	screen.progress.step();
	expect(screen.written).toBe("Read 1 of 100 documents, 2 min left");
	screen.pass(10);
	screen.progress.step();
	expect(screen.written).not.toContain("Read 2");
	screen.progress.clear();
	screen.progress.clear();
	expect(screen.written.split("\r\u001B[2K")).toHaveLength(2);
});

test("short runs and pipes see none of it", () => {
	const short = watched(true);
	for (let n = 0; n < 100; n++) short.progress.step();
	short.progress.clear();
	expect(short.written).toBe("");
	const pipe = watched(false);
	pipe.pass(60_000);
	pipe.progress.step();
	pipe.progress.clear();
	expect(pipe.written).toBe("");
});
