import { expect, test } from "vitest";
import { Project } from "../../project/project.ts";
import { readDocument } from "../../project/read-document.ts";
import { memoryFileSystem } from "./memory-file-system.ts";

const read = (path: string, file: string | Uint8Array, settings = "{}") =>
	readDocument(
		path,
		new Project(
			memoryFileSystem({ [path]: file, "/.outside-in.json": settings }),
		),
	);

test("a plan is read with its findings", async () => {
	const result = await read("/plan.md", "We need to revamp our CRM.\n");
	expect(result).toMatchObject({
		text: "We need to revamp our CRM.\n",
		reading: { findings: [{ ruleId: "internal-need" }] },
	});
});

test("a byte-order mark shifts no finding", async () => {
	const text = "We need to revamp our CRM.\n";
	const bytes = Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, "utf16le")]);
	const [plain, marked] = await Promise.all([
		read("/plan.md", text),
		read("/plan.md", bytes),
	]);
	expect(marked).toEqual(plain);
});

test.each([
	["/a.md", Uint8Array.of(1, 0, 2), "it is a binary file"],
	[
		"/a.md",
		"<!-- This page is generated. Do not edit. -->\nWe need to ship.\n",
		"it says it is generated",
	],
	["/a.txt", "10.0.0.1 4711 0x3f OK\n".repeat(50), "it holds no prose"],
	[
		"/a.md",
		"---\noutside-in: off\n---\nWe need to ship.\n",
		"its front matter says outside-in: off",
	],
])("%s is passed over with its reason", async (path, file, why) => {
	expect(await read(path, file)).toMatchObject({ passedOver: why });
});

test("data in Markdown, short notes and plain letters are read", async () => {
	for (const [path, text] of [
		["/a.md", "10.0.0.1 4711 0x3f OK\n".repeat(50)],
		["/a.txt", "We need a bus."],
		[
			"/a.txt",
			"Dear Ann,\n\nthank you for the two letters you sent us in May.\n".repeat(
				20,
			),
		],
		["/empty.md", ""],
	] as const)
		expect(await read(path, text)).toHaveProperty("reading");
});

test("a missing file and a failing disk are named, not thrown", async () => {
	const fileSystem = memoryFileSystem({});
	const project = new Project(fileSystem);
	expect(await readDocument("/gone.md", project)).toEqual({
		path: "/gone.md",
		unreadable: "there is no such file",
	});
	const failing = new Project({
		...fileSystem,
		read: () => Promise.reject(new Error("disk on fire")),
	});
	expect(await readDocument("/a.md", failing)).toEqual({
		path: "/a.md",
		unreadable: "disk on fire",
	});
});
