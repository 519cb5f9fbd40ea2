import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
	appendFileSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { parseLine } from "../../audit/line.ts";
import { folderWith, outsideIn, program } from "./command-line.ts";

// Each test starts the program several times.
vi.setConfig({ testTimeout: 60_000 });

const fixture = (name: string) =>
	readFileSync(new URL(`fixtures/${name}`, import.meta.url));

const plan = (number: number) =>
	`# Plan ${number}\n\nWe need to repaint boat ${number}.\n\nPassengers get ${number} more seats on the first boat.\n\n## Goals\n\n- Grow our revenue by ${number}%.\n`;

/** Plans in folders, and one document of each office kind. */
function harbour(plans = 12): string {
	const files: Record<string, string | Uint8Array> = {
		"deck.pptx": fixture("deck.pptx"),
		"plan.docx": fixture("plan.docx"),
		"mail/harbour.mbox": fixture("harbour.mbox"),
		"locked.pdf": fixture("locked.pdf"),
		"node_modules/x/README.md": plan(0),
	};
	for (let number = 1; number <= plans; number++)
		files[`plans/${number % 3}/plan ${number}.md`] = plan(number);
	return folderWith(files);
}

/** The first shell commands of a page in docs/. */
function shellOf(page: string): string {
	const text = readFileSync(
		new URL(`../../docs/${page}`, import.meta.url),
		"utf8",
	);
	return /```sh\n([\s\S]*?)```/u.exec(text)?.[1] ?? "";
}

function runInShell(commands: string, cwd: string): void {
	const bin = folderWith({});
	writeFileSync(
		join(bin, "outside-in"),
		`#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`,
		{ mode: 0o755 },
	);
	execFileSync("sh", ["-euc", commands], {
		cwd,
		env: { ...process.env, HOME: cwd, PATH: `${bin}:${process.env.PATH}` },
		stdio: ["ignore", "ignore", "inherit"],
	});
}

const namesIn = (jsonl: string) =>
	jsonl
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => parseLine(line).line?.name);

describe("audit", () => {
	test("answers in short on a terminal", async () => {
		const { code, stdout } = await outsideIn(["audit"], { cwd: harbour() });
		expect(code).toBe(0);
		expect(stdout).toMatch(
			/^1 of 15 documents never mentions a customer, .*\.\n/u,
		);
		expect(stdout).toContain("locked.pdf: it is encrypted");
		expect(stdout).not.toContain("node_modules");
	});

	test("writes each form that is asked for", async () => {
		const cwd = harbour();
		mkdirSync(join(cwd, "out"));
		const { code, stdout } = await outsideIn(
			"audit --html out/r.html --json r.json --csv r.csv --md -".split(" "),
			{ cwd },
		);
		expect(code).toBe(0);
		expect(stdout).toMatch(
			/^<!--.*-->\n\n## Is the customer in here\?\n\n\*\*/u,
		);
		const report = JSON.parse(readFileSync(join(cwd, "r.json"), "utf8"));
		expect(report.documents).toHaveLength(15);
		expect(report.unread).toEqual([
			{ name: "locked.pdf", why: expect.stringContaining("encrypted") },
		]);
		const html = readFileSync(join(cwd, "out/r.html"), "utf8");
		expect(html).toContain('href="../plans/0/plan%203.md"');
		expect(
			readFileSync(join(cwd, "r.csv"), "utf8").trim().split("\r\n"),
		).toHaveLength(16);
	});

	test("says where the report is, and nothing where it is printed", async () => {
		const cwd = harbour(2);
		const { stdout, stderr } = await outsideIn(
			["audit", "--html", "r.html", "--csv", "r.csv"],
			{ cwd },
		);
		expect(stdout).toBe("");
		expect(stderr).toBe("outside-in: the report is in r.html, r.csv\n");
		expect((await outsideIn(["audit", "--html", "-"], { cwd })).stderr).toBe(
			"",
		);
	});

	test("does not begin on a report that could not be written", async () => {
		const cwd = folderWith({ "a.md": plan(1), "lines.jsonl": "" });
		for (const words of [["audit"], ["report", "lines.jsonl"]]) {
			const { code, stdout, stderr } = await outsideIn(
				[...words, "--md", "-", "--html", "gone/x.html"],
				{ cwd },
			);
			expect(code).toBe(2);
			expect(stdout).toBe("");
			expect(stderr).toBe(
				"outside-in: cannot write gone/x.html: there is no such folder; make it first, or name another\n",
			);
		}
	});

	test("says in words that a folder is no file to write", async () => {
		const cwd = harbour(1);
		const { code, stderr } = await outsideIn(["audit", "--html", "plans"], {
			cwd,
		});
		expect(code).toBe(2);
		expect(stderr).toBe(
			"outside-in: cannot write plans: it is a folder; name a file in it\n",
		);
	});

	test("passes over the reports that it wrote before", async () => {
		const cwd = harbour(2);
		await outsideIn(["audit", "--html", "r.html", "--md", "r.md"], { cwd });
		const { stdout } = await outsideIn(["audit"], { cwd });
		expect(stdout).toContain("1 of 5 documents");
		expect(stdout).toContain("r.html: it is the report of an audit");
		expect(stdout).toContain("r.md: it says it is generated");
	});

	test("names what it was asked for and is not there", async () => {
		const { code, stderr } = await outsideIn(["audit", "nowhere.md"], {
			cwd: harbour(1),
		});
		expect(code).toBe(2);
		expect(stderr).toContain("nowhere.md: there is no such file");
	});

	test("reads the settings of each folder", async () => {
		const cwd = folderWith({
			"a.md":
				"# Ferry\n\nSkippers ran out of fuel twice, and the pier was dark.\n",
			".outside-in.yml": "customers: [skipper]\n",
		});
		const { stdout } = await outsideIn(["audit", "--jsonl"], { cwd });
		const { line } = parseLine(stdout.trim());
		expect(line).toMatchObject({ tally: { counts: { customers: 1 } } });
	});
});

describe("audit --jsonl", () => {
	test("prints a line for each document as it is read", async () => {
		const { stdout } = await outsideIn(["audit", "--jsonl"], {
			cwd: harbour(2),
		});
		expect(namesIn(stdout)).toEqual([
			"deck.pptx",
			"locked.pdf",
			"mail/harbour.mbox",
			"plan.docx",
			"plans/1/plan 1.md",
			"plans/2/plan 2.md",
		]);
	});

	test("takes a list of files on standard input", async () => {
		const { stdout } = await outsideIn(
			["audit", "--stdin", "files", "--jsonl"],
			{ cwd: harbour(2), input: "plan.docx\nplans/1/plan 1.md\nnowhere.md\n" },
		);
		expect(namesIn(stdout)).toEqual([
			"plan.docx",
			"plans/1/plan 1.md",
			"nowhere.md",
		]);
	});

	test("takes documents as lines of JSON on standard input", async () => {
		const cwd = harbour(2);
		const { stdout: fromFiles } = await outsideIn(["audit", "--jsonl"], {
			cwd,
		});
		const input = namesIn(fromFiles)
			.map((name) => {
				const bytes = readFileSync(join(cwd, name ?? ""));
				return /\.md$/u.test(name ?? "")
					? { name, text: bytes.toString() }
					: { name, base64: bytes.toString("base64") };
			})
			.map((document) => JSON.stringify(document))
			.join("\n");
		const streamed = await outsideIn(
			["audit", "--stdin", "documents", "--jsonl"],
			{ cwd, input: `${input}\n{"name": 3}\n` },
		);
		expect(streamed.stdout).toBe(fromFiles);
		expect(streamed.stderr).toContain("line 7 of standard input");
		expect(streamed.code).toBe(2);
	});
});

describe("report", () => {
	const forms = ["html", "json", "csv", "md"];
	const flagsFor = (folder: string) =>
		forms.flatMap((form) => [`--${form}`, join(folder, `r.${form}`)]);
	const written = (folder: string) =>
		forms.map((form) => readFileSync(join(folder, `r.${form}`), "utf8"));

	test("of shards that GNU parallel ran equals the report of one run", async () => {
		const cwd = harbour(40);
		const out = folderWith({});
		await outsideIn(["audit", ...flagsFor(out)], { cwd });
		const atOnce = written(out);

		const commands = shellOf("scale.md")
			.replace("-N 500", "-N 7 --jobs 2")
			.replace("--html report.html", flagsFor(out).join(" "));
		runInShell(commands, cwd);
		expect(
			readdirSync(join(cwd, "shards")).filter((name) => name.endsWith(".jsonl"))
				.length,
		).toBeGreaterThan(5);
		expect(written(out)).toEqual(atOnce);
	});

	test("after a shard was killed names what is missing, and loses and doubles nothing once it ran again", async () => {
		const cwd = harbour(40);
		await outsideIn(["audit", "--json", "r.json"], { cwd });
		const whole = readFileSync(join(cwd, "r.json"), "utf8");
		const all = await outsideIn(["audit", "--jsonl"], { cwd });
		const names = namesIn(all.stdout);
		writeFileSync(join(cwd, "files.txt"), names.join("\n"));

		const shard = spawn(
			process.execPath,
			[program, "audit", "--stdin", "documents", "--jsonl"],
			{ cwd, stdio: ["pipe", "pipe", "ignore"] },
		);
		const name = names.at(-1);
		shard.stdin.write(
			`${JSON.stringify({ name, text: readFileSync(join(cwd, name ?? ""), "utf8") })}\n`,
		);
		const [first] = (await once(shard.stdout, "data")) as [Buffer];
		shard.kill("SIGKILL");
		await once(shard, "exit");
		const half = all.stdout.split("\n")[0]?.slice(0, 200) ?? "";
		writeFileSync(join(cwd, "shard.jsonl"), first.toString() + half);

		const early = await outsideIn(
			["report", "shard.jsonl", "--expect", "files.txt"],
			{ cwd },
		);
		expect(early.code).toBe(2);
		expect(early.stderr).toContain(`${names.length - 1} documents are missing`);

		// Run again, into the same file.
		appendFileSync(join(cwd, "shard.jsonl"), all.stdout);
		const late = await outsideIn(
			["report", "shard.jsonl", "--expect", "files.txt", "--json", "r.json"],
			{ cwd },
		);
		expect(late.code).toBe(0);
		const again = readFileSync(join(cwd, "r.json"), "utf8");
		expect(again.replace('"broken": 1', '"broken": 0')).toBe(whole);
	});

	test("reads standard input", async () => {
		const cwd = harbour(3);
		const { stdout: lines } = await outsideIn(["audit", "--jsonl"], { cwd });
		const { stdout: inOneRun } = await outsideIn(["audit"], { cwd });
		const { stdout } = await outsideIn(["report", "-"], { cwd, input: lines });
		expect(stdout).toBe(inOneRun);
	});
});

describe("drift", () => {
	const outward = "Passengers get two more seats on the first boat.";
	const inward = "We need to grow our revenue by 4%.";
	const note = (sentence: string) =>
		`# Note\n\n${`${sentence}\n\n`.repeat(30)}`;

	function git(cwd: string, day: string, ...words: string[]): void {
		const { status, stderr } = spawnSync("git", words, {
			cwd,
			encoding: "utf8",
			env: {
				...process.env,
				GIT_AUTHOR_DATE: `${day}T12:00:00Z`,
				GIT_COMMITTER_DATE: `${day}T12:00:00Z`,
				GIT_CONFIG_GLOBAL: "/dev/null",
			},
		});
		if (status !== 0) throw new Error(stderr);
	}

	function repository(): string {
		const cwd = folderWith({ "a.md": note(outward), "b.md": note(outward) });
		const commit = (day: string) => {
			git(cwd, day, "add", "-A");
			git(
				cwd,
				day,
				"-c",
				"user.name=A",
				"-c",
				"user.email=a@b.example",
				"commit",
				"-qm",
				"x",
			);
		};
		git(cwd, "2025-01-10", "init", "-q", "-b", "main");
		commit("2025-01-10");
		writeFileSync(join(cwd, "a.md"), note(inward));
		commit("2025-02-20");
		writeFileSync(join(cwd, "b.md"), note(inward));
		writeFileSync(join(cwd, "c.docx"), fixture("plan.docx"));
		commit("2025-04-02");
		return cwd;
	}

	test("is read out of the Git history, and the work tree stays as it is", async () => {
		const cwd = repository();
		writeFileSync(join(cwd, "a.md"), "# Not committed\n");
		const { code, stderr } = await outsideIn(
			["audit", "--every", "month", "--json", "r.json"],
			{ cwd },
		);
		expect(stderr).toBe("outside-in: the report is in r.json\n");
		expect(code).toBe(0);
		const { drift, answer } = JSON.parse(
			readFileSync(join(cwd, "r.json"), "utf8"),
		);
		expect(
			drift.map((point: { name: string; counts: Record<string, number> }) => [
				point.name,
				point.counts.documents,
				point.counts.findings,
			]),
		).toEqual([
			["2025-01", 2, 0],
			["2025-02", 2, 30],
			["2025-03", 2, 30],
			["2025-04", 3, expect.any(Number)],
		]);
		expect(answer).toMatch(/turned inward/u);
		expect(readFileSync(join(cwd, "a.md"), "utf8")).toBe("# Not committed\n");
		expect(
			execFileSync("git", ["status", "--short", "--untracked=no"], {
				cwd,
			}).toString(),
		).toBe(" M a.md\n");
	});

	test("begins where it is asked to, and merges from lines", async () => {
		const cwd = repository();
		const words = ["--every", "month", "--since", "2025-03"];
		await outsideIn(["audit", ...words, "--json", "one.json"], { cwd });
		const { stdout } = await outsideIn(["audit", ...words, "--jsonl"], { cwd });
		await outsideIn(["report", "-", ...words, "--json", "two.json"], {
			cwd,
			input: stdout,
		});
		const one = readFileSync(join(cwd, "one.json"), "utf8");
		expect(readFileSync(join(cwd, "two.json"), "utf8")).toBe(one);
		expect(
			JSON.parse(one).drift.map(({ name }: { name: string }) => name),
		).toEqual(["2025-03", "2025-04"]);
	});

	test("is read from the days that documents state, where there is no history", async () => {
		const dated = (day: string, sentence: string) =>
			`---\ndate: ${day}\n---\n\n${note(sentence)}`;
		const cwd = folderWith({
			"a.md": dated("2024-03-05", outward),
			"b.md": dated("2024-05-05", outward),
			"c.md": dated("2025-01-05", inward),
		});
		await outsideIn(["audit", "--every", "year", "--json", "r.json"], { cwd });
		const { drift } = JSON.parse(readFileSync(join(cwd, "r.json"), "utf8"));
		expect(
			drift.map((point: { name: string; counts: Record<string, number> }) => [
				point.name,
				point.counts.documents,
			]),
		).toEqual([
			["2024", 2],
			["2025", 1],
		]);
	});

	test("says so where a history is asked for and there is none", async () => {
		const cwd = folderWith({ "a.md": note(inward) });
		const { code, stderr } = await outsideIn(
			["audit", "--every", "year", "--dates", "git"],
			{ cwd },
		);
		expect(code).toBe(2);
		expect(stderr).toContain("no Git history");
	});
});
