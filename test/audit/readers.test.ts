import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import JSZip from "jszip";
import { describe, expect, test, vi } from "vitest";
import {
	type DocumentText,
	defaultLimits,
	isReadable,
	placeAt,
	readDocument,
} from "../../audit/readers/index.ts";

vi.setConfig({ testTimeout: 60_000 });

const fixtures = new URL("fixtures/", import.meta.url);
const bytesOf = (name: string) => readFileSync(new URL(name, fixtures));

async function textOf(
	name: string,
	bytes: Uint8Array = bytesOf(name),
): Promise<DocumentText> {
	const read = await readDocument(name, bytes);
	if ("unread" in read) throw new Error(`${name}: ${read.unread}`);
	return read.document;
}

async function reasonFor(name: string, bytes: Uint8Array): Promise<string> {
	const read = await readDocument(name, bytes);
	return "unread" in read ? read.unread : `read: ${read.document.text}`;
}

function placeOf(document: DocumentText, words: string): string {
	const offset = document.text.indexOf(words);
	expect(offset, `“${words}” in\n${document.text}`).toBeGreaterThanOrEqual(0);
	return placeAt(document, offset);
}

const plan = `# Ferry timetable plan

We need to replace the ticket machines on the island quay.

Passengers told us in the spring survey that 61% of them miss the last boat because the machine is slow.

## Goals

- Increase ticket revenue by 12%.
- Let season-ticket holders board without queueing.

## What passengers said

> I ran for the boat twice this week.

| Pier | What happens next |
| --- | --- |
| North | We need to paint the shelter. |
| South | Passengers with prams get a ramp. |
`;

describe("a document made by an office program", () => {
	test.each(["plan.docx", "plan.odt", "sources/plan.html"])(
		"%s keeps headings, items, quotations and cells",
		async (name) => {
			expect((await textOf(name)).text.trimEnd()).toBe(plan.trimEnd());
		},
	);

	test("is placed by paragraph and heading", async () => {
		for (const name of ["plan.docx", "plan.odt"]) {
			const document = await textOf(name);
			expect(placeOf(document, "We need to replace")).toBe(
				"paragraph 2, “Ferry timetable plan”",
			);
			expect(placeOf(document, "Increase ticket")).toBe("paragraph 5, “Goals”");
		}
		const page = await textOf("sources/plan.html");
		expect(placeOf(page, "Increase ticket")).toBe("line 10");
	});

	test("as PDF keeps its sentences and headings, placed by page", async () => {
		const document = await textOf("plan.pdf");
		expect(document.text).toContain("## Goals\n");
		expect(document.text).toContain("- Increase ticket revenue by 12%.\n");
		expect(placeOf(document, "We need to replace")).toBe("page 1");
		expect(document.date).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
	});

	test.each(["deck.pptx", "deck.odp"])(
		"%s is read slide by slide, notes too",
		async (name) => {
			const document = await textOf(name);
			expect(placeOf(document, "## Harbour review")).toBe("slide 1");
			expect(placeOf(document, "- We need to dredge")).toBe("slide 1");
			expect(placeOf(document, "We need to say")).toBe("slide 1, notes");
			expect(placeOf(document, "## Priorities")).toBe("slide 2");
			expect(placeOf(document, "- Raise mooring fees")).toBe("slide 2");
		},
	);

	test.each(["goals.xlsx", "goals.ods"])(
		"%s is read by its cells of text",
		async (name) => {
			const document = await textOf(name);
			expect(placeOf(document, "We need to grow")).toBe("goals!B2");
			expect(placeOf(document, "Cut the backlog")).toBe("goals!B4");
			expect(document.text).not.toMatch(/120|\bQ1\b/u);
		},
	);
});

describe("mail", () => {
	test("has its subject as heading, its quotations as quotations and no signature", async () => {
		const document = await textOf("letter.eml");
		expect(document.text).toContain("# Winter moorings\n");
		expect(document.text).toContain("by Friday — the board");
		expect(document.text).toContain("\n> I would rather keep my berth");
		expect(document.text).not.toContain("leading harbour");
		expect(document.date).toBe("2026-02-02");
	});

	test("in a mailbox is placed by message", async () => {
		const document = await textOf("harbour.mbox");
		expect(placeOf(document, "raise the winter fee")).toBe("message 1");
		expect(placeOf(document, "From the pier")).toBe("message 1");
		expect(placeOf(document, "- We need to order")).toBe("message 2");
		expect(document.date).toBe("2026-02-03");
	});
});

test("A notebook is read by its Markdown cells", async () => {
	const document = await textOf("tides.ipynb");
	expect(placeOf(document, "We need to buy")).toBe("cell 1");
	expect(placeOf(document, "Skippers asked")).toBe("cell 3");
	expect(document.text).not.toContain("plot");
});

test("Text is read as it is", async () => {
	const text = "---\ndate: 2026-03-01\n---\n\nWe need to **go**.\n";
	const document = await textOf("a.md", Buffer.from(text));
	expect(document).toEqual({
		language: "markdown",
		text,
		places: [],
		date: "2026-03-01",
	});
	expect(placeOf(document, "We need")).toBe("line 5");
	expect(
		(await textOf("a.txt", Buffer.from("\uFEFFhe said", "utf16le"))).text,
	).toBe("he said");
});

test("Scripts, styles, menus and code of a page are no prose", async () => {
	const { text } = await textOf(
		"page.html",
		Buffer.from(
			"<nav>We need a menu</nav><script>We need to run</script><style>p{}</style><p hidden>We need to hide</p><p>Run <code>we need x</code> &lt;now&gt; *here*.</p><ol><li>One<ul><li>Deep</ul></ol>",
		),
	);
	expect(text).toBe("Run `we need x` \\<now> \\*here\\*.\n\n- One\n  - Deep\n");
});

test("Text that only looks like markup stays text", async () => {
	const { text } = await textOf(
		"page.html",
		Buffer.from("<p># 4 is late</p><p>1. January</p><p>- so it goes</p>"),
	);
	expect(text).toBe("\\# 4 is late\n\n1\\. January\n\n\\- so it goes\n\n");
});

describe("what cannot be read is named with its reason", () => {
	test("empty, binary, huge", async () => {
		expect(await reasonFor("a.docx", new Uint8Array())).toBe("it is empty");
		expect(await reasonFor("a.md", Uint8Array.of(0, 1, 2))).toBe(
			"it is a binary file",
		);
		const read = await readDocument("a.md", Buffer.alloc(101, "a"), {
			...defaultLimits,
			fileBytes: 100,
		});
		expect(read).toHaveProperty("unread");
	});

	test("encrypted", async () => {
		expect(await reasonFor("locked.pdf", bytesOf("locked.pdf"))).toMatch(
			/encrypted/u,
		);
		const compound = Buffer.from("d0cf11e0a1b11ae1", "hex");
		for (const name of ["a.docx", "a.pptx", "a.xlsx"])
			expect(await reasonFor(name, compound)).toMatch(/encrypted/u);
		const odt = await JSZip.loadAsync(bytesOf("plan.odt"));
		odt.file(
			"META-INF/manifest.xml",
			"<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>",
		);
		expect(await reasonFor("a.odt", await packed(odt))).toMatch(/encrypted/u);
		expect(
			await reasonFor(
				"a.eml",
				Buffer.from(
					'From: a@b.example\nSubject: x\nContent-Type: multipart/encrypted; boundary="p"\n\n--p\n\nx\n--p--\n',
				),
			),
		).toMatch(/encrypted/u);
	});

	test.each([
		["docx", "word/document.xml"],
		["pptx", "ppt/slides/slide1.xml"],
		["xlsx", "xl/sharedStrings.xml"],
		["odt", "content.xml"],
	])("a .%s that is a bomb", async (extension, part) => {
		const zip = new JSZip();
		zip.file("[Content_Types].xml", "<Types/>");
		zip.file(part, "A".repeat(60_000_000));
		const bomb = await packed(zip);
		expect(bomb.length).toBeLessThan(200_000);
		expect(await reasonFor(`a.${extension}`, bomb)).toMatch(/unpack/u);
	});

	test("an archive that lies about its sizes", async () => {
		const zip = new JSZip();
		zip.file("content.xml", "A".repeat(5_000_000));
		const bomb = await packed(zip);
		// The sizes in the archive's index and in the part's own head claim 100 bytes.
		for (let at = 0; at + 46 < bomb.length; at++) {
			if (bomb.readUInt32LE(at) === 0x02014b50)
				bomb.writeUInt32LE(100, at + 24);
			if (bomb.readUInt32LE(at) === 0x04034b50)
				bomb.writeUInt32LE(100, at + 22);
		}
		expect(await reasonFor("a.odt", bomb)).toMatch(/cannot be unpacked/u);
	});

	test("entities that would grow", async () => {
		const odt = await JSZip.loadAsync(bytesOf("plan.odt"));
		const levels = Array.from(
			{ length: 12 },
			(_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
		).join("");
		odt.file(
			"content.xml",
			`<!DOCTYPE d [<!ENTITY l0 "lol"><!ENTITY f SYSTEM "file:///etc/passwd">${levels}]><office:text><text:p>ha &l12; &f; end</text:p></office:text>`,
		);
		const { text } = await textOf("a.odt", await packed(odt));
		expect(text.length).toBeLessThan(100);
		expect(text).not.toContain("root:");
	});

	test("nested beyond reason", async () => {
		const odt = await JSZip.loadAsync(bytesOf("plan.odt"));
		odt.file("content.xml", "<text:list>".repeat(20_000));
		expect(await reasonFor("a.odt", await packed(odt))).toMatch(/nested/u);
		expect(
			await reasonFor("a.html", Buffer.from("<div>".repeat(100_000))),
		).toMatch(/damaged|no prose/u);
	});

	test("mail and notebooks that are none", async () => {
		expect(await reasonFor("a.eml", Buffer.from("nothing here"))).toMatch(
			/damaged/u,
		);
		expect(await reasonFor("a.mbox", Buffer.from("nothing here"))).toMatch(
			/damaged/u,
		);
		expect(await reasonFor("a.ipynb", Buffer.from('{"cells": ['))).toMatch(
			/damaged/u,
		);
		expect(await reasonFor("a.ipynb", Buffer.from("[]"))).toMatch(
			/no prose|damaged/u,
		);
	});

	const damageable = readdirSync(fixtures).filter(isReadable);

	test.each(damageable.map((name) => [name]))("%s cut short", async (name) => {
		const whole = bytesOf(name);
		for (const share of [0.1, 0.5, 0.9]) {
			const cut = whole.subarray(0, Math.floor(whole.length * share));
			const read = await readDocument(name, cut);
			if (/\.(?:docx|pptx|xlsx|od[tps])$/u.test(name))
				expect(read).toHaveProperty("unread");
			if ("unread" in read) expect(read.unread).toMatch(/^it \w+/u);
		}
	});

	test("any bytes at all", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...damageable),
				fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 30 }),
				async (name, changes) => {
					const bytes = Uint8Array.from(bytesOf(name));
					for (const [at, value] of changes) bytes[at % bytes.length] = value;
					const read = await readDocument(name, bytes);
					if ("document" in read)
						expect(read.document.places.map(({ start }) => start)).toEqual(
							read.document.places
								.map(({ start }) => start)
								.toSorted((a, b) => a - b),
						);
					else expect(read.unread).toMatch(/^it /u);
				},
			),
			{ numRuns: 150 },
		);
	});
});

const packed = (zip: JSZip): Promise<Buffer> =>
	zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE" });
